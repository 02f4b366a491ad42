"""Views of facts that stand together: topics and sections, and words beside them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field

from brief.facts import FactBase
from brief.facts.cited import CitedText
from brief.facts.sums import parse_sum
from brief.late import dataclass
from brief.markdown.printed import Value
from brief.marked.spot import Path
from brief.model import Text
from brief.show import show_span
from brief.template.cited_words import cited_words
from brief.template.figures import FULL, first_measured
from brief.template.values import to_value
from brief.template.views import FactView
from brief.typography import typeset


@dataclass(frozen=True)
class CitedWords:
    """Words beside the facts: they print with their notes."""

    base: FactBase = field(repr=False)
    path: Path
    words: CitedText
    on_print: Callable[[CitedText], None] = field(repr=False, compare=False)

    def printed(self) -> Value:
        """The words, a note at each fact that they name and at their end."""
        self.on_print(self.words)
        return cited_words(self.base, self.path, self.words)


@dataclass(frozen=True)
class MainView:
    """The main message: prints its judgement; `facts` stand beside it."""

    judgement: FactView
    facts: tuple[FactView, ...]

    @property
    def ids(self) -> list[str]:
        """The ids of all of it, for what else would print them."""
        return [fact.id for fact in (self.judgement, *self.facts)]

    @property
    def stated(self) -> list[str]:
        """The ids of the facts whose figures its judgement works out, and so states already."""
        figures = self.judgement.base.facts[self.judgement.id].figures.values()
        terms = (term for one in figures if one.computed for term in parse_sum(one.computed))
        return list(dict.fromkeys(term.fact for term in terms if term.fact))

    def printed(self) -> Value:
        """The judgement with its note."""
        return self.judgement.printed()


@dataclass(frozen=True)
class TopicView:
    """Facts of one section that stand together under one short title."""

    base: FactBase = field(repr=False)
    title: str
    facts: tuple[FactView, ...]
    measures: tuple[str, ...] = ()
    """What it is the first in the brief to measure, for the tables and charts that follow it."""

    def printed(self) -> Value:
        """The title."""
        return to_value(self.title, self.base.words)


@dataclass(frozen=True)
class SectionView:
    """A section: prints its title."""

    base: FactBase = field(repr=False)
    id: str
    facts: tuple[FactView, ...]
    on_words: Callable[[CitedText], None] = field(repr=False, compare=False)
    on_title: Callable[[str, str], None] = field(repr=False, compare=False)

    def printed(self) -> Value:
        """The title."""
        self.on_title(typeset(self.base.sections[self.id].title, self.base.words), self.id)
        place = self.base.place("sections", self.id, "title")
        return (Text(typeset(self.base.sections[self.id].title, self.base.words), place),)

    @property
    def intro(self) -> CitedWords | None:
        """What stands before its facts, with its notes, if anything does."""
        intro = self.base.sections[self.id].intro
        if intro is None:
            return None
        return CitedWords(self.base, ("sections", self.id, "intro"), intro, self.on_words)

    @property
    def limit(self) -> str:
        """How old its facts may be, such as 18 months, or ""."""
        limit = self.base.sections[self.id].stale_after
        return show_span(limit, self.base.words) if limit else ""

    @property
    def key(self) -> FactView | None:
        """Its key point: the latest event among its facts of rank 1, or else the first of them.

        One side of a point that is open is none: the others would have to stand beside it.
        """
        firsts = [
            f
            for f in self.facts
            if f.rank == 1 and f.kind != "judgement" and not (f.disputed or f.undecided)
        ]
        dated = [f for f in firsts if f.event not in {"", "statement", "other"} and f.day]
        return max(dated, key=lambda fact: fact.day) if dated else next(iter(firsts), None)

    def topics(self, max_rank: int = 9, *, chosen: bool = False) -> list[TopicView]:
        """Its facts up to a rank, grouped by topic, topics in the order of the file.

        With `chosen` those that a short shape prints.
        """
        grouped: dict[str, list[FactView]] = {}
        for fact in self.facts:
            if fact.rank <= max_rank and (fact.chosen or not chosen):
                grouped.setdefault(fact.topic, []).append(fact)
        homes = self._homes(grouped, max_rank)
        return [
            TopicView(
                self.base,
                title,
                tuple(facts),
                tuple(m for m, home in homes.items() if home == title),
            )
            for title, facts in grouped.items()
        ]

    @property
    def charted(self) -> tuple[str, ...]:
        """What is measured by topics of which a short shape still prints words under its title."""
        main = self.base.brief.main
        return tuple(
            measure
            for topic in self.topics(chosen=True)
            for measure in topic.measures
            if any(f.told and not (f.stands or f.valued or f.id in main) for f in topic.facts)
        )

    def _homes(self, grouped: dict[str, list[FactView]], max_rank: int) -> dict[str, str]:
        """The first topic here of each measure that no section before this one has."""
        homes: dict[str, str] = {}
        measured = first_measured(self.base, min(max_rank, FULL))
        for title, facts in grouped.items():
            here = {fact.id for fact in facts}
            for measure, measuring in measured.items():
                if not here.isdisjoint(measuring):
                    homes.setdefault(measure, title)
        return homes
