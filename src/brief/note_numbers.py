"""Note numbers: what is printed at the marks of notes in a Word file, whoever saved it.

What a file calls a note is no number for readers: programs begin at 0, 1 or 2 as they like. Counted
is in the order of the marks, from where the section says, anew where it says so (ECMA-376 part 1,
17.11).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal, TypeAlias

from brief.late import dataclass

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

Kind: TypeAlias = Literal["footnote", "endnote"]
_OFF = frozenset(("", "0", "false", "off"))


@dataclass(frozen=True, slots=True)
class Numbered:
    """A mark with the number printed there, in which section, and whether pages count anew."""

    mark: Element
    number: int
    section: int
    by_page: bool


def count_notes(document: Element, settings: Element | None, kind: Kind) -> Iterator[Numbered]:
    """The marks that bear a number, in their order; where pages count anew, as if none did."""
    usual = _rules(settings, kind)
    number = 0
    for at, (marks, section) in enumerate(_sections(document, kind), 1):
        rules = usual | _rules(section, kind)
        first, restart = rules.get("numStart", "1"), rules.get("numRestart", "continuous")
        start = int(first) if first.isdecimal() else 1
        number = start if at == 1 or restart == "eachSect" else number
        for mark in marks:
            if _said(mark, "customMarkFollows") in _OFF:
                yield Numbered(mark, number, at, restart == "eachPage")
                number += 1


def _rules(holder: Element | None, kind: Kind) -> dict[str, str]:
    """What a section, or the settings of the file, say of how its notes are counted."""
    found = None if holder is None else holder.find(f"{{*}}{kind}Pr")
    every = () if found is None else found.iterchildren("{*}numStart", "{*}numRestart")
    return {_local(one): _said(one, "val") for one in every}


def _sections(document: Element, kind: Kind) -> Iterator[tuple[list[Element], Element | None]]:
    """The marks of each section, and what is said of it: that stands in its last paragraph."""
    marks: list[Element] = []
    section: Element | None = None
    for element in document.iter("{*}p", "{*}sectPr", f"{{*}}{kind}Reference"):
        if _local(element) == "sectPr":
            section = element if not _is_in(element, "sectPrChange") else section
        elif _local(element) != "p":
            marks += [element] if not _is_in(element, "Fallback") else []
        elif section is not None:  # the paragraph that ended it is over
            yield marks, section
            marks, section = [], None
    yield marks, section


def _is_in(element: Element, kind: str) -> bool:
    """Whether it is what was before a change, or said again for programs that are older."""
    return next(element.iterancestors(f"{{*}}{kind}"), None) is not None


def _local(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _said(element: Element, key: str) -> str:
    every = (str(value) for name, value in element.items() if str(name).endswith(f"}}{key}"))
    return next(every, "")
