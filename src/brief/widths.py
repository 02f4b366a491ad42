"""Widths: how the columns of a table share its width, the same rule in every format.

Each writer measures for itself what a column needs at least (its longest word) and at most (its
longest line); what is left, or lacking, is shared out here. A table that no page holds is turned or
parted before any writer sees it, by letters alone, so that every format has the same one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import fsum

_PAGE = 84.0
"""Letters side by side in a table as wide as a page, in common fonts at its usual size."""
_MOST_OF_EVEN = 1.5
_HAIR = 1e-6  # so that rounding never makes a column short
_AROUND = 2.5
"""Letters for which a column has room beside its words."""


def share_out(
    least: Sequence[float], most: Sequence[float], width: float, starts: Sequence[bool]
) -> list[float]:
    """The width of each column, `width` in all; columns of words (`starts`) take most of the rest.

    What is narrow stands on one line where there is room, and what is long gives way.
    """
    if fsum(least) >= width:
        return _narrowed(least, width)
    if fsum(most) >= width:
        needs = _roomy(least, most, width)
        spare, wish = width - fsum(needs), fsum(most) - fsum(needs)
        return [low + spare * (high - low) / wish for low, high in zip(needs, most, strict=True)]
    spare = width - fsum(most)
    takers = [need if words else need / 3 for need, words in zip(most, starts, strict=True)]
    return [need + spare * part / fsum(takers) for need, part in zip(most, takers, strict=True)]


def by_share(shares: Sequence[float], least: Sequence[float], width: float) -> list[float]:
    """The width of each column as the author shared it out; one without a share has an even one.

    None is under what it needs at least, up to half more than an even part of the width; where that
    alone fills the width, long ones give way.
    """
    even = _MOST_OF_EVEN * width / len(shares)
    floors = [min(even, need) for need in least]
    if fsum(floors) >= width:
        return share_out(floors, floors, width, [True for _ in floors])
    given = [share for share in shares if share]
    weights = [share or fsum(given) / len(given) for share in shares]
    fixed: dict[int, float] = {}
    while True:
        left = width - fsum(fixed.values())
        total = fsum(weight for n, weight in enumerate(weights) if n not in fixed)
        shared = [fixed.get(n, left * weight / total) for n, weight in enumerate(weights)]
        short = {n: floors[n] for n, points in enumerate(shared) if points < floors[n] - _HAIR}
        if not short:
            return shared
        fixed |= short


def _narrowed(least: Sequence[float], width: float) -> list[float]:
    """A column whose longest word takes less than its even share has it whole; long ones give way.

    An address of half a page must not break the figures beside it.
    """
    given = list(least)
    for waiting, index in enumerate(sorted(range(len(least)), key=lambda index: least[index])):
        given[index] = min(least[index], width / (len(least) - waiting))
        width -= given[index]
    return given


def _roomy(least: Sequence[float], most: Sequence[float], width: float) -> list[float]:
    """A column that needs less than its even share stands on one line; the others share."""
    needs = list(least)
    waiting = sorted(range(len(most)), key=lambda index: most[index])
    room = width
    for position, index in enumerate(waiting):
        others = fsum(least[other] for other in waiting[position + 1 :])
        if most[index] > room / (len(waiting) - position) or most[index] + others > room:
            break
        needs[index] = most[index]
        room -= most[index]
    return needs


def letters(said: Iterable[str]) -> float:
    """Letters that a column of these cells takes at least: none ends a line within a word."""
    return _AROUND + max((len(word) for cell in said for word in cell.split(" ")), default=0)


def holds(needs: Iterable[float]) -> bool:
    """Whether a page is as wide as columns of so many letters."""
    return fsum(needs) <= _PAGE


def in_parts(first: float, others: Sequence[float]) -> list[slice]:
    """Columns in as few even parts as are held beside a first one, which each part has again."""
    for count in range(1, len(others)):
        ends = [len(others) * part // count for part in range(count + 1)]
        parts = [slice(start, end) for start, end in pairwise(ends)]
        if all(holds((first, *others[part])) for part in parts):
            return parts
    return [slice(at, at + 1) for at in range(len(others))]
