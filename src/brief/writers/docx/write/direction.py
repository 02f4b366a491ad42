"""Which way words run, and where the way changes within a paragraph.

Word orders characters by the bidirectional algorithm only inside runs that say `w:rtl`, so
the writer resolves the levels (Unicode Standard Annex 9, rules W and N, without explicit
embeddings) and says it for every run.
"""

from __future__ import annotations

from itertools import groupby
from unicodedata import bidirectional

_STRONG_RTL = frozenset(("R", "AL"))
_BRACKETS = {"(": ")", "[": "]", "{": "}"}
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
    strong = _strong([bidirectional(character) for character in characters], rtl=rtl)
    _resolve_brackets(characters, strong, rtl=rtl)
    levels = _resolve(strong, rtl=rtl)
    pairs = zip(characters, levels, strict=True)
    return [("".join(c for c, _ in piece), way) for way, piece in groupby(pairs, lambda p: p[1])]


def _has_rtl(characters: str) -> bool:
    return any(bidirectional(character) in _STRONG_RTL for character in characters)


def _resolve(strong: list[bool | None], *, rtl: bool) -> list[bool]:
    """What is neutral follows its neighbours where both agree (rules N1 and N2)."""
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


def _resolve_brackets(characters: str, strong: list[bool | None], *, rtl: bool) -> None:
    """A pair of brackets goes one way, by what it holds and what stands before (rule N0)."""
    opened: list[tuple[int, str]] = []
    for at, character in enumerate(characters):
        if character in _BRACKETS:
            opened.append((at, _BRACKETS[character]))
        elif any(closing == character for _, closing in opened):
            while opened[-1][1] != character:
                opened.pop()
            first, _ = opened.pop()
            strong[first] = strong[at] = _way_of_pair(
                strong[:first], strong[first + 1 : at], rtl=rtl
            )


def _way_of_pair(before: list[bool | None], held: list[bool | None], *, rtl: bool) -> bool | None:
    """The way of what surrounds the pair, unless what it holds and what precedes both differ."""
    preceding = next((each for each in reversed(before) if each is not None), rtl)
    if all(each is None for each in held):
        return None
    return rtl if rtl in held else preceding


def _strong(kinds: list[str], *, rtl: bool) -> list[bool | None]:
    """Which way each goes by itself (rules W): a number and its sign go as the letters before."""
    found: list[bool | None] = []
    last, previous = rtl, ""
    for kind in kinds:
        if kind == "L" or kind in _STRONG_RTL:
            last = kind != "L"
        signs = kind == "ET" and previous in _NUMBERS
        if kind == "NSM" and found:
            found.append(found[-1])
        elif kind == "L" or kind in _STRONG_RTL or kind in _NUMBERS or signs:
            found.append(last)
        else:
            found.append(None)
        previous = previous if signs else kind
    return found
