"""A chart over years that would leave the foot of a page empty is drawn lower."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

import pytest

from brief.chart import Drawing, Label, draw_chart
from brief.drawn import Chart, Series
from brief.writers.pdf.layout.columns import ColumnFiller
from brief.writers.pdf.layout.grid import Grid
from brief.writers.pdf.layout.lowered import with_lowered_charts
from brief.writers.pdf.layout.notes import FootMeasure
from brief.writers.pdf.layout.pages import Area
from brief.writers.pdf.layout.strips import Break, DrawingAt, Strip
from brief.writers.pdf.type.nodes import Node

PAGE = Area(50, 60, 400, 400)
CHART = Chart(
    "series", "", ("2023", "2024"), (Series("Malta", (Decimal(4), Decimal(7))),)
)  # fmt: skip


def drawn(height: float) -> DrawingAt:
    return DrawingAt((), 50, 0, 400, height, Node("Figure"), 8, "FFFFFF")


def figure(*, can_be_lower: bool = True) -> list[Strip]:
    """A caption, a chart 150 points high and its source line."""
    lower = (lambda part: Drawing(400, 150 * part, ())) if can_be_lower else None
    return [
        Strip(10, ()),
        Strip(150, (drawn(150),), gap=Break.NEVER, lower=lower),
        Strip(10, (), gap=Break.NEVER),
    ]


def chart_of(before: int, *, can_be_lower: bool = True) -> tuple[int, float]:
    """The page, from 0 on, and the height of a chart that stands behind so many points of text."""
    text = [Strip(10, ()) for _ in range(before // 10)]
    strips = [*text, *figure(can_be_lower=can_be_lower), *(Strip(10, ()) for _ in range(9))]
    filler = ColumnFiller(strips, (), {}, FootMeasure(5, 1, 10), Grid(PAGE, 1, 0, 3, 10))
    made, pages = with_lowered_charts(strips, filler.pages_of, PAGE.y + PAGE.height)
    (chart,) = [one for one in made if one.items]
    (at,) = [
        number
        for number, page in enumerate(pages)
        for column in page
        for placed in column.placed
        if placed.strip is chart
    ]
    return at, chart.height


@pytest.mark.parametrize(
    ("before", "page", "height"),
    [
        (230, 0, 150),  # there is room
        (240, 0, 150 * 0.85),
        (300, 0, 150 * 0.42),
        (330, 1, 150),  # none for the lowest
        (350, 1, 150),  # little is left blank
    ],
)
def test_a_chart_is_as_high_as_fits_at_the_foot_of_a_page(
    before: int, page: int, height: float
) -> None:
    at, high = chart_of(before)
    assert at == page
    assert high == pytest.approx(height)


@pytest.mark.parametrize(
    ("before", "page", "height"), [(600, 0, 150), (640, 0, 127.5), (780, 1, 150)]
)
def test_in_two_columns_a_chart_under_a_caption_of_two_lines_is_lower_too(
    before: int, page: int, height: float
) -> None:
    caption, chart, source = figure()
    text = [Strip(10, ()) for _ in range(before // 10)]
    said = [caption, replace(caption, gap=Break.BAD)]  # no line of it is left alone
    strips = [*text, *said, chart, source, *(Strip(10, ()) for _ in range(9))]
    filler = ColumnFiller(strips, (), {}, FootMeasure(5, 1, 10), Grid(PAGE, 2, 10, 3, 10))
    made, pages = with_lowered_charts(strips, filler.pages_of, PAGE.y + PAGE.height)
    (drawn_as,) = [one for one in made if one.items]
    at = next(
        number
        for number, one in enumerate(pages)
        if any(placed.strip is drawn_as for side in one for placed in side.placed)
    )
    assert at == page
    assert drawn_as.height == pytest.approx(height)


def test_bars_and_timelines_are_as_high_as_their_words_and_go_to_the_next_page() -> None:
    assert chart_of(300, can_be_lower=False) == (1, 150)


def test_a_chart_that_would_lose_a_value_when_it_is_lower_stays_as_it_is() -> None:
    value = Label("4.2", 9, 9, "middle", "value")
    item = replace(drawn(150), shapes=(value,))

    def lower(part: float) -> Drawing:
        return Drawing(400, 150 * part, (value,) if part > 0.8 else ())

    chart = Strip(150, (item,), lower=lower)
    text = [Strip(10, ()) for _ in range(27)]
    for before, height in ((25, 150), (27, 150 * 0.85)):
        strips = [*text[:before], chart, Strip(10, ())]
        filler = ColumnFiller(strips, (), {}, FootMeasure(5, 1, 10), Grid(PAGE, 1, 0, 3, 10))
        made, _ = with_lowered_charts(strips, filler.pages_of, PAGE.y + PAGE.height)
        assert made[before].height == pytest.approx(height)
    strips = [*text, Strip(10, ()), chart]  # only one that says less would fit
    filler = ColumnFiller(strips, (), {}, FootMeasure(5, 1, 10), Grid(PAGE, 1, 0, 3, 10))
    assert with_lowered_charts(strips, filler.pages_of, PAGE.y + PAGE.height)[0] is strips


@pytest.mark.parametrize("width", [200, 260, 400])
def test_the_figures_of_a_lowered_axis_do_not_meet(width: float) -> None:
    values = (Decimal(-900), Decimal(450), Decimal(990))
    chart = Chart("series", "USD", ("2022", "2023", "2024"), (Series("Malta", values),))

    def measure(text: str) -> float:
        return 4.0 * len(text)

    made = draw_chart(chart, width, measure, str, size=9, part=0.42)
    axis = {one.y for one in made.shapes if isinstance(one, Label) and one.anchor == "end"}
    assert min(low - high for high, low in pairwise(sorted(axis))) >= 9


def test_a_lowered_chart_has_the_same_letters_and_loses_no_value() -> None:
    def measure(text: str) -> float:
        return 4.0 * len(text)

    usual, lower = (
        draw_chart(CHART, 400, measure, lambda value: f"{value}", size=8, part=part)
        for part in (1, 0.42)
    )
    said = [
        sorted(one.text for one in each.shapes if isinstance(one, Label)) for each in (usual, lower)
    ]
    assert lower.height < usual.height * 0.7
    assert said[0] == said[1]
