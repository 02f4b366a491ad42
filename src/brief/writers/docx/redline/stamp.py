"""The stamp of a redline: whose each change is, and of when; numbers come when all are made."""

from __future__ import annotations

from collections.abc import Iterable
from copy import deepcopy
from typing import Literal, TypeAlias

from brief.late import dataclass
from brief.writers.docx.parts.elements import Element, child, name, w
from brief.writers.docx.parts.order import in_order

Change: TypeAlias = Literal["", "ins", "del"]
"""What became of a thing: it stayed, it came, or it went."""

Holder: TypeAlias = Literal["pPr", "tblPr", "tblGrid", "trPr", "tcPr"]
"""What holds the properties of a paragraph, a table, its columns, a row, a cell."""

_DELETED = {name("w:t"): "delText", name("w:instrText"): "delInstrText"}
HOLDERS: tuple[Holder, ...] = ("pPr", "tblPr", "tblGrid", "trPr", "tcPr")
CHANGED = {name(f"w:{each}Change"): name(f"w:{each}") for each in HOLDERS}
"""What says that properties were others, with the name of what holds them."""
_OF_THE_MARK = frozenset(
    (*CHANGED, *(name(f"w:{each}") for each in ("rPr", "sectPr", "ins", "del")))
)
"""What stands among properties and is none of them."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """Makes the marks of tracked changes; a date is as XML has it, with its time."""

    author: str
    date: str

    def around(self, change: Change, runs: Iterable[Element]) -> Element:
        """The runs in a mark that says that they came or went."""
        made = self._mark(change)
        made.extend(runs)
        return as_deleted(made) if change == "del" else made

    def passing(self, runs: Iterable[Element]) -> Element:
        """The runs in marks that say that they came and went: nothing is left either way.

        LibreOffice takes what one author did to words of their own for no change at all; a blank
        behind the name makes it another to LibreOffice, which alone shows such runs.
        """
        other = Stamp(f"{self.author} ", self.date)
        return self.around("ins", [other.around("del", runs)])

    def end(self, paragraph: Element, change: Change) -> None:
        """Say that the end of a paragraph came or went."""
        letters = child(child_first(paragraph, "pPr"), "rPr")
        came = letters.findall(name("w:ins"))
        letters.insert(0 if change == "ins" else len(came), self._mark(change))

    def row(self, row: Element, change: Change) -> None:
        """Say that a row came or went."""
        child_first(row, "trPr").append(self._mark(change))

    def looks(self, of: Element, before: Element | None, local: Holder = "pPr") -> None:
        """Say that a paragraph, a table or a part of one had other properties before."""
        properties = child_first(of, local)
        for each in properties.findall(name(f"w:{local}Change")):
            properties.remove(each)
        changed = w("tblGridChange", id=0) if local == "tblGrid" else self._mark(f"{local}Change")
        changed.append(w(local, *own_properties(before)))
        properties[:] = in_order(name(f"w:{local}"), [*properties, changed])

    def _mark(self, local: str) -> Element:
        return w(local, id=0, author=self.author, date=self.date)


def as_deleted(made: Element) -> Element:
    """The same with its words named as words that went."""
    for each in made.iter(*_DELETED):
        each.tag = name(f"w:{_DELETED[str(each.tag)]}")
    return made


def own_properties(properties: Element | None) -> list[Element]:
    """Copies of what a paragraph, or another thing, says of itself, without mark and changes."""
    found = () if properties is None else properties
    return [deepcopy(each) for each in found if each.tag not in _OF_THE_MARK]


def child_first(parent: Element, local: str) -> Element:
    """The child of that name, which is the first where it has to be made."""
    found = parent.find(name(f"w:{local}"))
    if found is None:
        found = w(local)
        parent.insert(0, found)
    return found
