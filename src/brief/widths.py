"""Widths: how the columns of a table share its width, the same rule in every format.

Each writer measures for itself what a column needs at least (its longest word) and at most (its
longest line); what is left, or lacking, is shared out here.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import fsum


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
