"""Ends of paragraphs that nothing can take away.

For every program that is the end of the last one of a text. Word marks the end before it instead:
what comes after a last line is that line's end and the words that follow, and the last end of all
is now another paragraph's. The same is done for LibreOffice before a table, where it leaves an
empty line else, and where the first note is called, unless another line takes the place of that
one: there it reads all notes, and forgets what it had read of the paragraph's end.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from lxml import etree

from brief.writers.docx.parts.elements import Element, name, w
from brief.writers.docx.parts.order import in_order
from brief.writers.docx.redline.shield import shield
from brief.writers.docx.redline.stamp import Change, Stamp, child_first, own_properties

_P, _P_PR, _R_PR, _CHANGED = (name(f"w:{each}") for each in ("p", "pPr", "rPr", "pPrChange"))
_TABLE, _NOTE = name("w:tbl"), name("w:footnoteReference")
_FRAME = f"{_P_PR}/{name('w:framePr')}"
_MARKS = frozenset(map(name, ("w:ins", "w:del")))


def keep_ends(made: Sequence[tuple[Element, Change]], stamp: Stamp) -> None:
    """Let a line that came or went before a table, or with the first note, keep its end.

    Where a line that stayed is above it to give its own; else the end comes and goes as ever. That
    of the last one is not looked at.
    """
    first = next((at for at, (block, _) in enumerate(made) if calls_note(block)), -1)
    for at, (block, change) in enumerate(made):
        behind = made[at + 1 : at + 2]
        is_kept = bool(behind) and (at == first or behind[0][0].tag == _TABLE)
        if is_kept and change and block.tag == _P:
            stayed = _last_that_stayed(made[: at + 1], change)
            if stayed is not None and stayed is not made[first][0] and _is_free(stayed):
                keep_end(made[: at + 1], stamp)


def calls_note(block: Element) -> bool:
    """Whether a block calls a note."""
    return next(block.iter(_NOTE), None) is not None


def ends_anew(line: Element) -> bool:
    """Whether the end of a paragraph came or went."""
    return any(each.tag in _MARKS for each in line.findall(f"{_P_PR}/{_R_PR}/*"))


def _is_free(stayed: Element) -> bool:
    """Whether a line's end may come or go: LibreOffice loses that of a line in a frame."""
    return not ends_anew(stayed) and stayed.find(_FRAME) is None


def keep_end(made: Sequence[tuple[Element, Change]], stamp: Stamp) -> None:
    """Let the last paragraph of all keep its end, if it came or went; the one above gives its."""
    if not made or not made[-1][1] or made[-1][0].tag != _P:
        return
    last, change = made[-1]
    stayed = _last_that_stayed(made, change)
    _take_mark(last, change)
    before = after = None  # a line that is left under a table says nothing, nor what it is
    if stayed is not None:
        stamp.end(stayed, change)
        after = stayed.find(_P_PR)
        before = stayed.find(f"{_P_PR}/{_CHANGED}/{_P_PR}")
    if change == "ins":
        _say_looks(last, after if before is None else before, stamp)
        return
    own = w("pPr", *own_properties(last.find(_P_PR)))
    properties = child_first(last, "pPr")
    properties[:] = in_order(_P_PR, own_properties(after))
    _say_looks(last, own, stamp)


def _say_looks(last: Element, before: Element | None, stamp: Stamp) -> None:
    """Say that it looked otherwise, if it did."""
    if _said(own_properties(before)) == _said(own_properties(last.find(_P_PR))):
        return
    stamp.looks(last, before)
    shield(last, stamp)


def _said(properties: Iterable[Element]) -> list[bytes]:
    return [etree.tostring(each, method="c14n", exclusive=True) for each in properties]


def _last_that_stayed(made: Sequence[tuple[Element, Change]], change: Change) -> Element | None:
    """The paragraph above all those at the end that came, or went, if it is one that stayed."""
    for block, what in reversed(made):
        if what != change or block.tag != _P:
            return block if not what and block.tag == _P else None
    return None


def _take_mark(paragraph: Element, change: Change) -> None:
    letters = paragraph.find(f"{_P_PR}/{_R_PR}")
    if letters is not None:
        for each in letters.findall(name(f"w:{change}")):
            letters.remove(each)
        if not len(letters):
            properties = child_first(paragraph, "pPr")
            properties.remove(letters)
