"""Chart titles: what a chart of figures shows, said in a sentence that is worked out from them.

Two ways are compared in their last period; a single flow is told from its first period to its last,
with what it was between where that is lower or higher than both.
Words are chosen so that rounding cannot make them false: "more than twice" is more than twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from brief.facts import FactBase
from brief.facts.flows import BOTH
from brief.template.figures import Grid, GridRow, Point

Known = tuple[GridRow, Point]
"""A period with what a flow came to in it."""

_CLOSE = Decimal("0.05")
"""What differs by no more is about the same."""
_ROUND = Decimal("0.03")
_LOOSE = Decimal("0.1")
"""So near to a whole number of times it is about so many times; of figures that are about."""


def chart_title(base: FactBase, grid: Grid, rows: Sequence[GridRow]) -> str:
    """The sentence, or "" where the figures drawn bear none."""
    drawn = [row for row in rows if grid.drawn(row)]
    if not drawn:
        return ""
    if grid.two_way:
        whole = [row for row in drawn if len(grid.drawn(row)) == len(grid.flows)]
        said = _there_and_back(base, grid, whole[-1]) if whole else ""
    else:
        said = _over_time(base, grid, drawn)
    return said or _largest(base, grid, drawn[-1]) or _only(base, grid)


def _only(base: FactBase, grid: Grid) -> str:
    """Which way a flow runs that is drawn alone, since Word has no legend for one line."""
    (flow, *others) = grid.flows
    return "" if others or " to " not in flow else _subject(base, grid, flow)


def _there_and_back(base: FactBase, grid: Grid, row: GridRow) -> str:
    """One way beside the other: twice as much, more, about the same."""
    less, more = sorted(grid.drawn(row), key=lambda point: point.value)
    if less.value <= 0:
        return ""
    words, times = base.words, more.value / less.value
    subject = _subject(base, grid, more.flow)
    if times <= 1 + _CLOSE:
        said = words("chart-even", measure=_capital(grid.measure))
    else:
        near = _LOOSE if more.approximate or less.approximate else _ROUND
        said = _times(base, subject, times, near)
    several = sum(1 for one in grid.alike) > 1
    return words("chart-in", said=said, period=row.period.said) if several else said


def _largest(base: FactBase, grid: Grid, row: GridRow) -> str:
    """Which of several flows of the last period is the largest, where one clearly is."""
    directed = [point for point in grid.drawn(row) if point.flow != BOTH]
    points = sorted(directed, key=lambda point: -point.value)
    if len(points) < 2 or points[0].value <= 0:  # noqa: PLR2004 - one alone is no largest
        return ""
    most, second = points[:2]
    if most.value - second.value <= _CLOSE * most.value:
        return ""
    subject, value = _subject(base, grid, most.flow), printed_value(base, most)
    said = base.words("chart-largest", subject=subject, value=value)
    several = sum(1 for one in grid.alike) > 1
    return base.words("chart-in", said=said, period=row.period.said) if several else said


def _times(base: FactBase, subject: str, times: Decimal, near: Decimal) -> str:
    whole = round(times)
    about = whole > 1 and abs(times - whole) <= near * whole
    count = whole if about else int(times)
    if count == 1:
        return base.words("chart-more", subject=subject)
    how = "about" if about else "over"
    if count == 2:  # noqa: PLR2004 - twice has a word of its own in most languages
        return base.words(f"chart-{how}-twice", subject=subject)
    return base.words(f"chart-{how}-times", subject=subject, n=count)


def _over_time(base: FactBase, grid: Grid, rows: Sequence[GridRow]) -> str:
    """Of the first flow that is known twice: risen, fallen or about the same."""
    for flow in grid.flows:
        known = [(row, point) for row in rows if (point := row.point(flow))]
        if len(known) > 1 and min(known[0][1].value, known[-1][1].value) > 0:
            said = _trend(base, _subject(base, grid, flow), known[0], known[-1])
            return _turned(base, said, known)
    return ""


def _turned(base: FactBase, said: str, known: Sequence[Known]) -> str:
    """With the low or high between, whichever is further off: else a fall hides a rise since."""
    ends = sorted((known[0][1].value, known[-1][1].value))
    low = min(known, key=lambda one: one[1].value)
    high = max(known, key=lambda one: one[1].value)
    under, over = low[1].value / ends[0], ends[1] / high[1].value
    if min(under, over) >= 1 - _CLOSE:
        return said
    key, (row, point) = ("chart-low", low) if under < over else ("chart-high", high)
    return base.words(key, said=said, value=printed_value(base, point), period=row.period.said)


def _trend(base: FactBase, subject: str, start: Known, end: Known) -> str:
    before, after = start[1].value, end[1].value
    change = after / before - 1
    key = "chart-same" if abs(change) <= _CLOSE else "chart-rose" if change > 0 else "chart-fell"
    return base.words(
        key,
        subject=subject,
        first=printed_value(base, start[1]),
        start=start[0].period.said,
        last=printed_value(base, end[1]),
        end=end[0].period.said,
    )


def printed_value(base: FactBase, point: Point) -> str:
    """A figure as the table has it, with its word for about."""
    said = base.words.number(point.value)
    return base.words("circa", number=said) if point.approximate else said


def _subject(base: FactBase, grid: Grid, flow: str) -> str:
    """What runs which way: trade from Malta to Iceland."""
    words = base.words
    measure = _capital(grid.measure)
    if flow == BOTH and words.has("chart-both"):
        return words("chart-both", measure=measure)
    if flow == BOTH:
        return _capital(words("two-way", measure=grid.measure))
    sender, _, receiver = flow.partition(" to ")
    return words(
        "chart-flow",
        measure=measure,
        sender=words.country(sender),
        receiver=words.country(receiver),
    )


def _capital(said: str) -> str:
    return said[:1].title() + said[1:]
