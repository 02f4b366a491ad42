"""The end of a text: its last paragraph, whose end nothing can take away.

Word marks the end before it instead: what comes after a last line is that line's end and the words
that follow, and the last end of all is now another paragraph's.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from lxml import etree

from brief.writers.docx.parts.elements import Element, name, w
from brief.writers.docx.parts.order import in_order
from brief.writers.docx.redline.shield import shield
from brief.writers.docx.redline.stamp import Change, Stamp, child_first, own_properties

_P, _P_PR, _R_PR, _CHANGED = (name(f"w:{each}") for each in ("p", "pPr", "rPr", "pPrChange"))


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
