"""Register: what a template has printed so far, which what it prints next may lean on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable
from dataclasses import field

from brief.facts import FactBase
from brief.facts.cited import CitedText
from brief.facts.cited_text import citations_of, facts_named
from brief.late import dataclass
from brief.model import Citation
from brief.problem import Place, Problem
from brief.template.cited_words import citations_of_reasons


@dataclass(slots=True)
class Register:
    """What one run over one fact base has printed; `place` tells the line that is running."""

    base: FactBase
    place: Callable[[], Place]
    spare: Collection[str] = ()
    """Facts that a shape leaves out by design, but prints where its pages have room."""
    printed: dict[str, None] = field(default_factory=dict)
    """The facts whose words, short form or note stand somewhere, in their order."""
    told: Counter[str] = field(default_factory=Counter)
    """How many times the whole words of each stand."""
    heading: str = ""
    """The title under which the template prints."""
    section: str = ""
    """The section whose title that is."""
    under: dict[str, str] = field(default_factory=dict)
    """The title under which the whole words of each stand, that of the last time."""
    shown: dict[str, None] = field(default_factory=dict)
    """The facts whose whole words stand under the title of their own section."""
    valued: set[str] = field(default_factory=set)
    """The facts of which a value says all: since when something is so."""
    drawn: set[str] = field(default_factory=set)
    """The facts that a timeline shows."""
    undrawn: set[str] = field(default_factory=set)
    """Those that one would show where there is room."""
    exhibited: dict[str, None] = field(default_factory=dict)
    """What the charts and tables of figures measure."""
    points: dict[str, int] = field(default_factory=dict)
    """The conflicts that stand as points with a number, and that."""
    firm: set[str] = field(default_factory=set)
    """The facts that a promise of pages does not touch, with the conflicts that name them."""
    posts: set[str] = field(default_factory=set)
    """The names whose posts were asked for."""
    cited: dict[str, None] = field(default_factory=dict)
    is_listed: bool = False
    """Whether the sources were asked for."""
    problems: list[Problem] = field(default_factory=list)

    def note(self, fact: str) -> None:
        """Something of a fact stands on the page, with its note."""
        self.printed[fact] = None
        self.cite((*citations_of(self.base, fact), *citations_of_reasons(self.base, fact)))

    def tell(self, fact: str) -> None:
        """The whole words of a fact stand on the page, with its note."""
        self.told[fact] += 1
        self.under[fact] = self.heading
        if self.section == self.base.facts[fact].section:
            self.shown[fact] = None
        self.note(fact)

    def begin(self, title: str, section: str = "") -> None:
        """What is printed from now on stands under this title, that of a section or another."""
        self.heading, self.section = title, section

    def point(self, conflict: str) -> int:
        """The number of a contested point, in the order in which they are asked for."""
        return self.points.setdefault(conflict, len(self.points) + 1)

    def note_words(self, words: CitedText) -> None:
        """Such words are printed, and the notes of the facts that they name."""
        for fact in facts_named(self.base, words):
            self.note(fact)
        self.cite(words.cite)

    def cite(self, citations: Iterable[Citation]) -> None:
        """These are cited; a problem if the list of sources stands before them."""
        for source in (citation.source for citation in citations):
            if not self.is_listed:
                self.cited[source] = None
            elif source not in self.cited:
                said = f"{source!r} is cited after the sources were listed"
                hint = "print the list of sources after the last fact"
                self.problems.append(Problem(self.place(), said, hint))
