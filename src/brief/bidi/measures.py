"""Figures typed with a unit or a currency, in words from right to left: each whole.

By the algorithm alone the comma of "-3°C, 40 %" goes with the Latin letter before it, so that all
stands as one Latin row and 40 is read before -3; and of "5 km, 6 km" after an Arabic word 5 stands
alone, with "km, 6 km" behind it. Here each figure has its unit on its right, as one that is printed
has, and what parts two of them is the sentence's.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from unicodedata import bidirectional

from brief.late import pattern
from brief.words.currencies import CODES
from brief.words.units import is_unit

_BLANK = "[ \u00a0\u202f]"
_NUMBER = rf"\d{{1,3}}(?:{_BLANK}\d{{3}})+(?!\d)|\d+(?:[.,]\d+)*"
_MEASURE = pattern(
    rf"(?<![^\s(\[\u00ab\u201c\u0648\u0640\ufffc])(?P<code>[A-Z]{{3}}{_BLANK})?[+\u2212-]?[$\u20ac\u00a3\u00a5]?"
    rf"(?:{_NUMBER})(?:{_BLANK}?(?P<unit>[%\u2030\u00b0$\u20ac\u00a3\u00a5](?![^\W_])"
    r"|[A-Za-z\u00b5\u03bc\u03a9\u00b0][A-Za-z]{0,5}(?![^\W\d_]|\d)"
    r"(?:[\u00b2\u00b3]|/[A-Za-z]{1,4})?(?![^\W_])))?(?![\d/:])"
)
"""A figure, with a code or sign before it or a unit behind."""
_BETWEEN = pattern(rf"\ufffc*(?:,{_BLANK}+|{_BLANK}+[/\u2013\u2014-]{_BLANK}+)")
"""What parts two of a row: a comma, or a dash or stroke with blanks round it; with notes before."""


def measures(said: str) -> Iterator[tuple[int, int]]:
    """Where a figure stands with a unit or a code; not behind a Latin word, of which it is part."""
    end = -1
    for one in _MEASURE.finditer(said):
        if not _is_measure(one["code"], one["unit"]):
            continue
        before = said[: one.start()].rstrip(" \u00a0\u202f\ufffc")
        if _is_row(said[end : one.start()], end) or not _ends_in_latin(before):
            end = one.end()
            yield one.span()


def between(said: str, found: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Where a comma, a dash or a stroke parts two of those."""
    for (_, end), (start, _) in pairwise(found):
        if _BETWEEN.fullmatch(said, end, start):
            yield end, start


def _is_measure(code: str | None, unit: str | None) -> bool:
    if code is not None and code[:3] not in CODES:
        return False
    name = (unit or "").partition("/")[0].rstrip("\u00b2\u00b3")
    return name in CODES or is_unit(name) or (not name.isalpha() and bool(code or unit))


def _is_row(said: str, end: int) -> bool:
    return end >= 0 and bool(_BETWEEN.fullmatch(said))


def _ends_in_latin(said: str) -> bool:
    """Whether the last sign before is a Latin letter, or a comma or bracket behind one."""
    bare = said.rstrip(",(:;")
    return bool(bare) and bidirectional(bare[-1]) == "L"
