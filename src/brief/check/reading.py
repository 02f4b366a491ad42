"""Reading: a fact base as the rules read it, with each fact's words filled in once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import field, replace
from datetime import date
from functools import cached_property

from brief.check.about import is_in_english
from brief.check.as_typed import texts_of
from brief.facts import Fact, FactBase, Figure
from brief.facts.cited_text import cited_texts, fill_cited
from brief.facts.filled import fill_text
from brief.facts.sources import SAID_OF_SOURCES
from brief.late import dataclass
from brief.marked.spot import Path
from brief.printed import Printed
from brief.rules import Finding


@dataclass(frozen=True)
class Reading:
    """What there is to judge: the base, today's date, and what a template printed, if one ran.

    `clock` is the day it is, where ages are counted to another.
    """

    base: FactBase
    today: date
    printed: Printed | None = None
    clock: date | None = None
    _texts: dict[str, str] = field(default_factory=dict)

    def text(self, fact_id: str) -> str:
        """A fact's words with names in the braces, and figures as plain numbers."""
        known = self._texts.get(fact_id)
        if known is None:
            known = self._texts[fact_id] = fill_text(self.base, fact_id)
        return known

    @property
    def latest(self) -> date:
        """The last day that has come: a `today` that lies back makes no future of the past."""
        return max(self.today, self.clock or self.today)

    @cached_property
    def in_english(self) -> bool:
        """Whether the brief is in English: rules that look for words know no other language."""
        return is_in_english(self.base)

    def figures(self) -> Iterator[tuple[str, str, Figure]]:
        """Every figure, with the id of its fact and its own name."""
        return iter(self._figures)

    @cached_property
    def _figures(self) -> list[tuple[str, str, Figure]]:
        """Gathered once: twenty rules ask."""
        return [
            (fact_id, name, figure)
            for fact_id, fact in self.base.facts.items()
            for name, figure in fact.figures.items()
        ]

    @cached_property
    def as_typed(self) -> tuple[tuple[Path, str], ...]:
        """Every text of the base that may be printed, as it stands there; several rules ask."""
        return tuple(texts_of(self.base))

    @cached_property
    def prose(self) -> tuple[tuple[Path, str], ...]:
        """Every text of ours that can be printed, with its path; never a source's own title.

        The path of what a template types is `typed` and its number; `placed` knows its place.
        A dozen rules ask.
        """
        return tuple(self._prose())

    def _prose(self) -> Iterator[tuple[Path, str]]:
        base = self.base
        yield ("brief", "title"), base.brief.title
        if base.brief.desk:
            yield ("brief", "desk"), base.brief.desk
        for section_id, section in base.sections.items():
            yield ("sections", section_id, "title"), section.title
        for name_id, name in base.names.items():
            if name.role:
                yield ("names", name_id, "role"), name.role
        for source_id, source in base.sources.items():
            for key in SAID_OF_SOURCES:
                if said := getattr(source, key):
                    yield ("sources", source_id, key), said
        for origin_id, origin in base.origins.items():
            yield ("origins", origin_id), origin
        for fact_id, fact in base.facts.items():
            yield ("facts", fact_id, "text"), self.text(fact_id)
            if fact.short:
                yield ("facts", fact_id, "short"), fact.short
            if fact.topic:
                yield ("facts", fact_id, "topic"), fact.topic
        for path, words in cited_texts(base):
            yield (*path, "text"), fill_cited(base, words)
        yield from self._asked_and_said()
        for index, typed in enumerate(self.printed.typed if self.printed else ()):
            yield ("typed", index), typed.text

    def _asked_and_said(self) -> Iterator[tuple[Path, str]]:
        """What conflicts ask and how they are told in short, the meeting, and the desk's lines."""
        for key in ("why", "where") if self.base.meeting else ():
            if said := getattr(self.base.meeting, key):
                yield ("meeting", key), said
        for conflict_id, conflict in self.base.conflicts.items():
            yield ("conflicts", conflict_id, "question"), conflict.question
            for key in ("short", "call"):
                if said := getattr(conflict, key):
                    yield ("conflicts", conflict_id, key), said
            for fact_id, said in conflict.sides.items():
                yield ("conflicts", conflict_id, "sides", fact_id), said
        for line_id, line in self.base.lines.items():
            yield ("lines", line_id, "say"), line.say
            if line.reply:
                yield ("lines", line_id, "reply"), line.reply

    def placed(self, finding: Finding) -> Finding:
        """The finding with its place, if it is in a template."""
        if finding.path[0] != "typed" or not self.printed:
            return finding
        return replace(finding, place=self.printed.typed[int(finding.path[1])].place)

    @cached_property
    def conflicts_of(self) -> dict[str, frozenset[str]]:
        """For each fact in a conflict record, the ids of those records."""
        found: defaultdict[str, set[str]] = defaultdict(set)
        for conflict_id, conflict in self.base.conflicts.items():
            for fact_id in conflict.facts:
                found[fact_id].add(conflict_id)
        return {fact_id: frozenset(ids) for fact_id, ids in found.items()}

    @cached_property
    def citing(self) -> dict[str, list[Fact]]:
        """The facts that cite each source: whoever looked through all would take its square."""
        found: defaultdict[str, list[Fact]] = defaultdict(list)
        for fact in self.base.facts.values():
            for source_id in dict.fromkeys(one.source for one in fact.cite):
                found[source_id].append(fact)
        return found

    def settled_by(self, one: str, other: str) -> frozenset[str]:
        """The conflict records that name both facts, as sides or as what repeats one."""
        none: frozenset[str] = frozenset()
        return self._named_in.get(one, none) & self._named_in.get(other, none)

    @cached_property
    def _named_in(self) -> dict[str, frozenset[str]]:
        found = {fact_id: set(ids) for fact_id, ids in self.conflicts_of.items()}
        for conflict_id, conflict in self.base.conflicts.items():
            for fact_id in conflict.also:
                found.setdefault(fact_id, set()).add(conflict_id)
        return {fact_id: frozenset(ids) for fact_id, ids in found.items()}
