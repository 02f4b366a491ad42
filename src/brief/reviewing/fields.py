"""Fields: what the fields and links of a Word file ask where a word stands, and where they lead."""

from __future__ import annotations

from collections.abc import Mapping

from brief.late import pattern
from brief.reviewing.package import Element, said

_COUNTED = frozenset(("PAGE", "NUMPAGES", "PAGEREF", "SECTIONPAGES"))
"""Fields that a program counts anew, so that what they show in a head or foot says nothing."""
_WORD = pattern(r'"([^"]*)"|(\S+)')
_WITH_WORD = frozenset(("\\l", "\\o", "\\t"))
"""What in the field of a link has a word behind it: a place, a tip, a frame."""


class Fields:
    """The fields and the links that we are in, the outermost first."""

    def __init__(self, links: Mapping[str, str]) -> None:
        self._links = links
        """Where each relation leads."""
        self._asked: list[str] = []
        self._held: list[str] = []

    def start(self, kind: str, element: Element) -> None:
        """An element begins that may be one, or say what one asks."""
        if kind == "fldChar" and said(element, "fldCharType") == "begin":
            self._asked.append("")
        elif kind == "fldChar" and said(element, "fldCharType") == "end" and self._asked:
            self._asked.pop()
        elif kind == "instrText" and self._asked:
            self._asked[-1] += str(element.text or "")
        elif kind == "fldSimple":
            self._asked.append(said(element, "instr"))
        elif kind == "hyperlink":
            self._held.append(self.leads_to(said(element, "id"), said(element, "anchor")))

    def end(self, kind: str) -> None:
        """An element ends."""
        if kind == "fldSimple" and self._asked:
            self._asked.pop()
        elif kind == "hyperlink" and self._held:
            self._held.pop()

    @property
    def is_counted(self) -> bool:
        """Whether a program counts anew what stands here."""
        asked = (one.split() for one in self._asked)
        return any(one and one[0].upper() in _COUNTED for one in asked)

    @property
    def address(self) -> str:
        """Where a click leads out of the file; "" for nowhere."""
        every = (*filter(None, map(_asked_for, self._asked)), *filter(None, self._held))
        return every[-1] if every else ""

    def clicked(self, drawing: Element) -> str:
        """Where a click on a drawing leads out of the file, if it says so itself."""
        return next((self.leads_to(said(one, "id")) for one in drawing.iter("{*}hlinkClick")), "")

    def leads_to(self, relation: str, place: str = "") -> str:
        """Where a link of this relation leads."""
        return _whole(self._links.get(relation, ""), place)


def _asked_for(asked: str) -> str:
    """Where a field leads out of the file."""
    words = iter([quoted or bare for quoted, bare in _WORD.findall(asked)])
    if next(words, "").upper() != "HYPERLINK":
        return ""
    said = {"": "", "\\l": ""}
    for word in words:
        if word.casefold() in _WITH_WORD:
            said[word.casefold()] = next(words, "")
        elif not word.startswith("\\"):
            said[""] = said[""] or word
    return _whole(said[""], said["\\l"])


def _whole(address: str, place: str) -> str:
    """An address with the place there, which Word writes apart."""
    if not address or address.startswith("#"):
        return ""
    return f"{address}#{place}" if place and "#" not in address else address
