"""Order: what can be asked of the walk, and what comes of it on the way."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

from brief.changes.told import Earlier
from brief.edition import Choice
from brief.facts import FactBase
from brief.late import dataclass
from brief.model import Document
from brief.problem import Problem
from brief.writers import DEFAULT_FORMATS

if TYPE_CHECKING:
    from brief.house import House
    from brief.printed import Printed
    from brief.shape import Shape
    from brief.written import Likely

DEFAULT_HOUSE = "default"
DEFAULT_TEMPLATE = "brief"
DEFAULT_CITATIONS = "chicago"


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be built, from what, and how; `today` decides about warnings only.

    `clock` is the day it is, if `today` is another: nothing up to it lies ahead.
    """

    facts: str | PathLike[str]
    today: date
    template: str = DEFAULT_TEMPLATE
    formats: tuple[str, ...] = DEFAULT_FORMATS
    house: str = ""
    """"" takes the template's own house, or else the default one."""
    citations: str = ""
    """A citation style; "" takes the template's own, or else the house's."""
    out: str | PathLike[str] = "out"
    strict: bool = False
    force: bool = False
    attach: bool = True
    reference_doc: str = ""
    edition: str = ""
    """"" is the desk's own."""
    clock: date | None = None
    language: str = ""
    """"" is the fact base's own."""
    picked: tuple[str, ...] = ()
    """The facts that an excerpt prints, by id, in their order; none for a brief."""
    since: Earlier | None = None
    """What changed after a version that readers have, for a shape that prints it."""
    processes: int = 1
    """With 2 or more Word file and PDF are each made in a process of its own, beside the checks."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be checked, if not all: one language, one edition; and the style of the notes."""

    language: str = ""
    edition: str = ""
    citations: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """Who is told on the way: of steps as they begin, of warnings as they are found.

    `likely` is told what it will print for the most part, `text` the Document while its notes are
    worded still; both how it will look.
    """

    step: Callable[[str], None] = lambda _step: None
    warn: Callable[[Problem], None] = lambda _problem: None
    likely: Callable[[Likely, House, Shape], object] = lambda *_: None
    text: Callable[[Document, House, Shape], object] = lambda *_: None


ALL = Wanted()
NOBODY = Told()


@dataclass(frozen=True, slots=True)
class Made:
    """A Document with what was printed to make it."""

    base: FactBase
    document: Document
    printed: Printed
    firm: frozenset[str] = frozenset()
    """Facts that no promise of pages leaves out."""
    shown: frozenset[str] = frozenset()
    """Facts whose whole words stand under the title of their own section."""
    tells_since: bool = False
    """Whether it prints what changed after a version that readers have."""
    undrawn: frozenset[str] = frozenset()
    """Events that its timeline would show where there is room."""
    exhibited: tuple[str, ...] = ()
    """What its charts and tables of figures measure."""


@dataclass(frozen=True, slots=True)
class Looks:
    """How the files look: the house's papers, the shape of this kind of brief, its notes."""

    house: House
    shape: Shape
    citations: str = DEFAULT_CITATIONS
    typed_in: tuple[Path, ...] = ()
    """Files, and folders of them, with words that print and stand in no fact base."""

    @property
    def are_settled(self) -> bool:
        """Whether nothing that is printed changes them."""
        return not self.shape.keeps_pages and not self.house.portion_marks


@dataclass(frozen=True, slots=True)
class Walked:
    """What the walk has come to before the writers: of which choice, and what must be told."""

    choice: Choice
    made: Made
    looks: Looks
    dropped: tuple[Problem, ...]
    """What a promise of pages leaves out."""
    stem: str
    """The name of the files, without their ending."""
