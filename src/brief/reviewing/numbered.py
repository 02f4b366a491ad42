"""Numbered: the notes of a file by the number that is printed at their marks.

What a file calls a note is no number for readers: programs begin at 0, 1 or 2 as they like. Counted
is in the order of the marks, from where the section says, anew where it says so (ECMA-376 part 1,
17.11).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from brief.late import dataclass
from brief.reviewing.package import Element, WordParts, local, said

_KINDS = {"footnotes": "note", "endnotes": "endnote"}
_UNCALLED = {
    "footnotes": "a note that no number calls",
    "endnotes": "an endnote that no number calls",
}
_CALLS = {"footnoteReference": "footnotes", "endnoteReference": "endnotes"}
_RULES = {"footnotes": "footnotePr", "endnotes": "endnotePr"}
_OFF = frozenset(("", "0", "false", "off"))


@dataclass(frozen=True, slots=True)
class _Number:
    """What is printed at a mark, in which section, and whether a page begins to count anew."""

    printed: int
    section: int
    by_page: bool


def note_names(parts: WordParts) -> dict[str, str]:
    """What to call each note: `footnotes 27` is `note 26`, where that is printed at its mark.

    A number that stands twice has its section with it; none is known where each page counts anew.
    """
    names = {
        f"{kind} {said(note, 'id')}": _UNCALLED[kind]
        for kind, root in parts.stories
        if kind in _KINDS
        for note in root
    }
    for kind, called in _KINDS.items():
        numbers = _numbers(parts, kind)
        often = Counter(one.printed for one in numbers.values())
        for id_, one in numbers.items():
            more = f" of section {one.section}" if often[one.printed] > 1 else ""
            more = ", counted from the first" if one.by_page else more
            names[f"{kind} {id_}"] = f"{called} {one.printed}{more}"
    return names


def _numbers(parts: WordParts, kind: str) -> dict[str, _Number]:
    usual = _rules(parts.settings, kind)
    found: dict[str, _Number] = {}
    number = 0
    for at, (marks, section) in enumerate(_sections(parts.document, kind), 1):
        rules = usual | _rules(section, kind)
        first, restart = rules.get("numStart", "1"), rules.get("numRestart", "continuous")
        start = int(first) if first.isdecimal() else 1
        number = start if at == 1 or restart == "eachSect" else number
        for mark in marks:
            if said(mark, "customMarkFollows") in _OFF:
                found[said(mark, "id")] = _Number(number, at, restart == "eachPage")
                number += 1
    return found


def _rules(holder: Element | None, kind: str) -> dict[str, str]:
    """What a section, or the settings of the file, say of how its notes are counted."""
    for each in () if holder is None else holder:
        if isinstance(each.tag, str) and local(each) == _RULES[kind]:
            return {local(one): said(one, "val") for one in each if isinstance(one.tag, str)}
    return {}


def _sections(document: Element, kind: str) -> Iterator[tuple[list[Element], Element | None]]:
    """The marks of each section, and what is said of it: that stands in its last paragraph."""
    marks: list[Element] = []
    section: Element | None = None
    for element in document.iter("{*}p", "{*}sectPr", *(f"{{*}}{one}" for one in _CALLS)):
        if local(element) in _CALLS:
            if _CALLS[local(element)] == kind and _is_once(element):
                marks.append(element)
        elif local(element) == "sectPr":
            section = element if not _is_old(element) else section
        elif section is not None:  # the paragraph that ended it is over
            yield marks, section
            marks, section = [], None
    yield marks, section


def _is_old(section: Element) -> bool:
    parent = section.getparent()
    return parent is not None and local(parent) == "sectPrChange"


def _is_once(mark: Element) -> bool:
    """Whether it is no second form of what stands beside it, for programs that are older."""
    return all(local(one) != "Fallback" for one in mark.iterancestors())
