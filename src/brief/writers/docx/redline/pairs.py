"""Pairs of blocks, put right: which of them have to be one, and which keep their ends."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from brief.writers.docx.parts.elements import Element, name
from brief.writers.docx.redline.align import Pair
from brief.writers.docx.redline.end import calls_note

_P = name("w:p")
_SIDES = ("old", "new")


def both_of(
    pairs: Iterable[Pair], old: Sequence[Element], new: Sequence[Element]
) -> list[tuple[Element, Element]]:
    """The blocks that stayed."""
    return [(old[i], new[j]) for i, j in pairs if i is not None and j is not None]


def at_the_end(pairs: Sequence[Pair]) -> int:
    """The place of the last pair, if what is behind it came, or went, to the last; else -1."""
    at = max((at for at, pair in enumerate(pairs) if None not in pair), default=-1)
    behind = pairs[at + 1 :]
    return at if len({i is None for i, _ in behind}) < len(_SIDES) else -1


def is_framed(paragraph: Element) -> bool:
    """LibreOffice loses track of a line in a frame that came or went whole."""
    return paragraph.find(f"{name('w:pPr')}/{name('w:framePr')}") is not None


def last_together(pairs: list[Pair], old: Sequence[Element], new: Sequence[Element]) -> list[Pair]:
    """The last paragraphs of both as one, where neither is one with another."""
    if not old or not new or old[-1].tag != _P or new[-1].tag != _P:
        return pairs
    last = (len(old) - 1, None), (None, len(new) - 1)
    if any(each not in pairs for each in last):
        return pairs
    return [*(each for each in pairs if each not in last), (last[0][0], last[1][1])]


def first_together(pairs: list[Pair], old: Sequence[Element], new: Sequence[Element]) -> list[Pair]:
    """The paragraph that calls the first note as one with what came, or went, in its place."""
    at = at_first_note(pairs, old, new)
    for before in (at, at - 1) if at >= 0 and None in pairs[at] else ():
        match pairs[max(before, 0) : before + 2]:
            case ((int(i), None), (None, int(j))) | ((None, int(j)), (int(i), None)):
                if _is_line(old[i]) and _is_line(new[j]):
                    return [*pairs[:before], (i, j), *pairs[before + 2 :]]
            case _:
                pass
    return pairs


def at_first_note(pairs: Iterable[Pair], old: Sequence[Element], new: Sequence[Element]) -> int:
    """The place of the pair that calls the first note; -1 where none calls one."""
    for at, pair in enumerate(pairs):
        sides = zip((old, new), pair, strict=True)
        if any(place is not None and calls_note(side[place]) for side, place in sides):
            return at
    return -1


def _is_line(block: Element) -> bool:
    return block.tag == _P and not is_framed(block)
