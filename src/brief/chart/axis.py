"""Axis: years side by side, long silences between them broken and closed up."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import pairwise

from brief.late import dataclass

_SILENCE = 4
"""Years without anything from which on the axis is broken."""
_BREAK = 20.0
"""Points that a break takes."""
_MARGIN = 14.0
"""Points left free at both ends."""


@dataclass(frozen=True, slots=True)
class Axis:
    """Runs of years, first and last, each year as wide as any other."""

    runs: tuple[tuple[int, int], ...]
    left: float
    right: float

    @property
    def year(self) -> float:
        """The width of a year."""
        years = sum(last - first + 1 for first, last in self.runs)
        free = self.right - self.left - _BREAK * (len(self.runs) - 1) - 2 * _MARGIN
        return max(free, 1.0) / years

    def x(self, day: date) -> float:
        """Where a day stands; a day in a silence stands at the break."""
        at = self.left + _MARGIN
        for first, last in self.runs:
            if day.year < first:
                return at - _BREAK / 2
            if day.year <= last:
                part = (day.timetuple().tm_yday - 1) / 366
                return at + (day.year - first + part) * self.year
            at += (last - first + 1) * self.year + _BREAK
        return at - _BREAK

    @property
    def starts(self) -> tuple[tuple[int, float], ...]:
        """Each year with the point where it begins."""
        return tuple(
            (year, self.x(date(year, 1, 1)))
            for first, last in self.runs
            for year in range(first, last + 1)
        )

    @property
    def breaks(self) -> tuple[float, ...]:
        """The middle of each break."""
        return tuple(self.x(date(first, 1, 1)) - _BREAK / 2 for first, _ in self.runs[1:])


def axis_of(days: Iterable[date], left: float, right: float) -> Axis:
    """The axis on which all these days have a place."""
    years = sorted({day.year for day in days})
    runs: list[tuple[int, int]] = [(years[0], years[0])]
    for before, year in pairwise(years):
        if year - before > _SILENCE:
            runs.append((year, year))
        else:
            runs[-1] = (runs[-1][0], year)
    return Axis(tuple(runs), left, right)
