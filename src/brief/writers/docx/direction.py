"""Which way words run, and where the way changes within a paragraph.

Word orders characters by the bidirectional algorithm only inside runs that say `w:rtl`, so
the writer resolves the levels (Unicode Standard Annex 9, rules W and N, without explicit
embeddings) and says it for every run.
"""

from __future__ import annotations

from itertools import groupby
from unicodedata import bidirectional

_STRONG_RTL = frozenset(("R", "AL"))
_NUMBERS = frozenset(("EN", "AN"))


def first_strong_is_rtl(characters: str) -> bool | None:
    """The direction of the first character that has one; None where none has."""
    for character in characters:
        kind = bidirectional(character)
        if kind == "L":
            return False
        if kind in _STRONG_RTL:
            return True
    return None


def split_by_direction(characters: str, *, rtl: bool) -> list[tuple[str, bool]]:
    """Pieces in reading order, each with whether it runs from right to left.

    `rtl` is the direction of what the characters stand in.
    """
    if not rtl and (characters.isascii() or not _has_rtl(characters)):
        return [(characters, False)] if characters else []
    levels = _resolve([bidirectional(character) for character in characters], rtl=rtl)
    pairs = zip(characters, levels, strict=True)
    return [("".join(c for c, _ in piece), way) for way, piece in groupby(pairs, lambda p: p[1])]


def _has_rtl(characters: str) -> bool:
    return any(bidirectional(character) in _STRONG_RTL for character in characters)


def _resolve(kinds: list[str], *, rtl: bool) -> list[bool]:
    """Strong characters and numbers first; what is neutral follows where both sides agree."""
    strong = _strong(kinds, rtl=rtl)
    levels: list[bool] = []
    position = 0
    while position < len(strong):
        known = strong[position]
        if known is not None:
            levels.append(known)
            position += 1
            continue
        end = next((i for i in range(position, len(strong)) if strong[i] is not None), len(strong))
        before = levels[-1] if levels else rtl
        after = strong[end] if end < len(strong) else rtl
        levels += [before if before == after else rtl] * (end - position)
        position = end
    return levels


def _strong(kinds: list[str], *, rtl: bool) -> list[bool | None]:
    """True or False for what has a direction; a number takes that of the strong before it."""
    found: list[bool | None] = []
    last = rtl
    for kind in kinds:
        if kind == "L" or kind in _STRONG_RTL:
            last = kind != "L"
            found.append(last)
        elif kind in _NUMBERS:
            found.append(last)
        elif kind == "NSM" and found:
            found.append(found[-1])
        else:
            found.append(None)
    return found
