"""Notes: each that stayed as one with what changed in it; others as they came and went."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from brief.writers.docx.parts.elements import Element, name, whole
from brief.writers.docx.redline.lines import Lines

_P, _ID, _OWN_MARK = name("w:p"), name("w:id"), name("w:footnoteRef")
_MARK = name("w:footnoteReference")


def merge_notes(
    root: Element,
    old: Iterable[Element],
    new: Iterable[Element],
    lines: Lines,
    stayed: Mapping[str, str],
) -> None:
    """Make one part of the notes of both texts; `stayed` has the new number of an old note."""
    by_number = {str(each.get(_ID)): each for each in new}
    for note in old:
        one = stayed.get(str(note.get(_ID)))
        if one is None:
            _whole(note, "del", lines)
            continue
        lines.inside(note, by_number.pop(one))
        root.remove(note)
    for note in by_number.values():
        _whole(note, "ins", lines)


def order_notes(text: Element, root: Element) -> None:
    """Number the notes as they are called, and put them into that order.

    LibreOffice gives each mark the next note of the part, whatever their numbers say.
    """
    marks = [mark for mark in text.iter(_MARK) if mark.get(_ID) is not None]
    by_number = {str(each.get(_ID)): each for each in root}
    called = [by_number[number] for mark in marks if (number := str(mark.get(_ID))) in by_number]
    if len(set(called)) < len(called):
        return  # a letter's own, called twice
    others = [each for each in root if each not in called]
    root[:] = [*others, *called]
    first = 1 + max((whole(each.get(_ID)) for each in others), default=0)
    numbers = {str(each.get(_ID)): str(at) for at, each in enumerate(called, first)}
    for each in (*marks, *called):
        each.set(_ID, numbers.get(str(each.get(_ID)), str(each.get(_ID))))


def _whole(note: Element, change: str, lines: Lines) -> None:
    """All its words; the number before them goes with the mark in the text, not by itself."""
    for each in note.iter(_P):
        own = [one for one in each if one.find(_OWN_MARK) is not None]
        for one in own:
            each.remove(one)
        lines.whole(each, "ins" if change == "ins" else "del", ends=False)
        at = 1 if each.find(name("w:pPr")) is not None else 0
        each[at:at] = own
