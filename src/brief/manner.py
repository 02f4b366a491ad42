"""Manner: what a citation style sets besides its macros; read from the head of its file."""

from __future__ import annotations

from dataclasses import field
from typing import Literal, TypeAlias, get_args

from brief.late import dataclass

Step: TypeAlias = Literal[
    "words",
    "title",
    "given",
    "date",
    "number",
    "outlet",
    "jurisdiction",
    "recipient",
    "archive",
    "names",
    "rest",
    "address",
]
"""What a short note adds where another would be the same, in a plain style's order."""

_LOCATORS = {
    "para": ("para.", "paras."), "p": ("p.", "pp."), "ch": ("ch.", "chs."),
    "sec": ("sec.", "secs."), "art": ("art.", "arts."), "no": ("no.", "nos."),
    "fig": ("fig.", "figs."), "col": ("col.", "cols."), "line": ("line", "lines"),
    "vol": ("vol.", "vols."), "note": ("n.", "nn."), "table": ("table", "tables"),
    "fol": ("fol.", "fols."), "verse": ("v.", "vv."), "annex": ("annex", "annexes"),
    "app": ("app.", "apps."), "cl": ("cl.", "cls."), "item": ("item", "items"),
    "part": ("pt.", "pts."), "recital": ("recital", "recitals"), "rule": ("r.", "rr."),
    "sch": ("sch.", "schs."),
}  # fmt: skip
LABELS = {
    **{label: label for label in _LOCATORS},
    "paras": "para", "pp": "p", "chs": "ch", "secs": "sec", "arts": "art", "nos": "no",
    "figs": "fig", "cols": "col", "lines": "line", "vols": "vol", "n": "note", "nn": "note",
    "notes": "note", "tables": "table", "fols": "fol",
    "vv": "verse", "verses": "verse", "s": "sec", "ss": "sec", "f": "fol",
    "ff": "fol", "folio": "fol", "folios": "fol",
    "annexes": "annex", "annexe": "annex", "appendix": "app", "appendices": "app", "apps": "app",
    "clause": "cl", "clauses": "cl", "cls": "cl", "items": "item", "parts": "part", "pt": "part",
    "pts": "part", "recitals": "recital", "rules": "rule", "r": "rule", "rr": "rule",
    "schedule": "sch", "schedules": "sch", "schs": "sch",
}  # fmt: skip
"""Labels as facts write them, for one place and for several, and the one that settings name."""
IN_FULL = {
    "paragraph": "para", "paragraphs": "paras", "par": "para", "pars": "paras", "page": "p",
    "pages": "pp", "pg": "p", "pgs": "pp", "chapter": "ch", "chapters": "chs", "chap": "ch",
    "section": "sec", "sections": "secs", "sect": "sec", "article": "art", "articles": "arts",
    "number": "no", "numbers": "nos", "figure": "fig", "figures": "figs", "column": "col",
    "columns": "cols", "volume": "vol", "volumes": "vols", "footnote": "note",
    "footnotes": "notes", "endnote": "note", "endnotes": "notes", "fn": "note",
}  # fmt: skip
"""Labels as people write them, and as facts do; other languages than English print their own."""
PLACES = frozenset(
    (  # noqa: SIM905 - quoted one by one they are not to be read
        "abstract act book box canon caption cell chart conclusion conclusions cover dateline entry"
        " equation exhibit foreword form headline introduction issue lead map masthead min minute"
        " minutes op opus panel plate plates point points preamble preface q question questions reg"
        " regs resolution row rows sheet sheets sidebar slide slides standfirst step steps summary"
        " supplement tab title track version"
    ).split()
)
"""Other words that lead to a place; English prints them as they stand."""


@dataclass(frozen=True, slots=True)
class NameManner:
    """How names are put in order, joined and cut off."""

    two: str = " and "
    """Between two names."""
    two_listed: str = " and "
    """Between two of which the first has its family name first."""
    between: str = ", "
    """Between three or more."""
    last: str = " and "
    """Before the last of three or more."""
    most: int = 3
    """More than that many are cut off in a note…"""
    shown: int = 1
    """…after so many."""
    others: str = " et al."
    others_listed: str = ""
    """The same in the list of sources, where it differs."""
    most_listed: int = 10
    """The same in the list of sources."""
    shown_listed: int = 7
    given: Literal["full", "initials"] = "full"
    """Given names where the family name is put first."""
    initial: str = "."
    """What follows an initial."""
    turned: Literal["first", "all", "none"] = "first"
    """Which names of `listed` have the family name first."""
    comma: str = ", "
    """Between a family name that is put first and the given names."""
    family_first: tuple[str, ...] = ("zh", "ja", "ko", "vi", "hu")
    """Languages whose people are named family name first."""


@dataclass(frozen=True, slots=True)
class Manner:
    """What the head of a citation style sets."""

    description: str = ""
    language: str = "en"
    """That of its words and marks; a brief in another has those of its own language's file."""
    base: str = ""
    """The style whose settings and macros stand where this one has none."""
    first: Literal["full", "short"] = "full"
    """The form of a source's first note, where the brief lists its sources."""
    order: Literal["alphabetical", "cited"] = "alphabetical"
    """That of the list of sources."""
    join: str = "; "
    """Between the citations of one note."""
    stop: str = "."
    """At the end of a note."""
    quotes: Literal["double", "single"] = "double"
    """The marks of a title; those inside it are the others."""
    points: Literal["inside", "outside"] = "inside"
    """Where a comma or full stop stands that meets a closing mark."""
    ranges: Literal["full", "short"] = "full"
    """Whether the end of a range is whole, 101-108, or cut, 101-8 (Chicago 17, 9.61)."""
    capital: bool = True
    """Whether a particle that opens a note is capitalised."""
    tell_apart: tuple[Step, ...] = get_args(Step)
    """What is added to short notes until they differ, one after the other."""
    ordinals: tuple[str, ...] = ("th", "st", "nd", "rd")
    """What follows 0, 1, 2 and 3 in a numbered edition."""
    first_ordinal: str = ""
    """What follows 1 alone, where that of 21 is another: in French 1re, but 21e."""
    like: dict[str, str] = field(default_factory=dict)
    """For a type without macros of its own, the type whose macros word it."""
    names: NameManner = field(default_factory=NameManner)
    locators: dict[str, tuple[str, str]] = field(default_factory=lambda: dict(_LOCATORS))
    """The labels of places, for one and for several; "" prints the number alone."""
    words: dict[str, str] = field(default_factory=dict)
    """Fixed words: what a macro calls `say`."""


PLAIN = Manner()
"""That of a style without a head."""
