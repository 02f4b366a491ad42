"""Charts: figures become shapes in the right places, and gaps stay gaps."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise
from math import hypot
from statistics import fmean

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.strategies import charts, decimals_of

from brief.chart import (
    Bar,
    Dot,
    Drawing,
    Label,
    Stroke,
    draw_chart,
    mirrored,
    parted,
    steps,
)
from brief.chart.inks import inks_of, is_legible, stroke_colour
from brief.chart.lines import ticks
from brief.chart.shapes import wrapped
from brief.drawn import Chart, Series
from brief.house import House, contrast_on_paper
from brief.words import shipped


def numbers(*values: str | None) -> tuple[Decimal | None, ...]:
    return tuple(None if value is None else Decimal(value) for value in values)


def draw(kind: str, *series: tuple[str, tuple[Decimal | None, ...]]) -> Drawing:
    years = tuple(str(2015 + index) for index in range(len(series[0][1])))
    drawn = tuple(Series(name, values) for name, values in series)
    chart = Chart("series" if kind == "series" else "comparison", "USD million", years, drawn)
    return draw_chart(chart, 450, lambda text: 5.0 * len(text), shipped().number)


def test_lines_in_a_column_are_low_enough_to_leave_it_room_for_text() -> None:
    drawn = (Series("to Malta", numbers("3", "5", "4")), Series("back", numbers("1", "2", "2")))
    chart = Chart("series", "", ("2015", "2016", "2017"), drawn)
    drawing = draw_chart(chart, 240, lambda text: 5.0 * len(text), shipped().number)
    assert drawing.height < 240 * 0.45


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Stand: 30.\xa0September 2026", ["Stand:", "30.\xa0September", "2026"]),
        ("le solde\xa0: Malte", ["le solde\xa0:", "Malte"]),
        ("environ\xa010\xa0000\xa0000 francs", ["environ 10 000", "000 francs"]),
    ],
)
def test_a_label_breaks_where_a_space_holds_only_if_it_must(text: str, lines: list[str]) -> None:
    assert wrapped(text, 70, lambda said: 5.0 * len(said)) == lines


def labels(drawing: Drawing, role: str) -> list[str]:
    return [s.text for s in drawing.shapes if isinstance(s, Label) and s.role == role]


def bars(drawing: Drawing) -> list[Bar]:
    return [shape for shape in drawing.shapes if isinstance(shape, Bar)]


def test_bars_are_as_long_as_their_values() -> None:
    first, second = bars(draw("comparison", ("Trade", numbers("10", "25"))))
    assert second.width == pytest.approx(first.width * 2.5)
    assert first.x == second.x
    assert second.y > first.y


def test_each_bar_says_its_name_and_its_value() -> None:
    drawing = draw(
        "comparison", ("A", numbers("1.50", "−2".replace("−", "-"))), ("B", numbers("3", None))
    )
    assert labels(drawing, "title") == ["2015", "2016"]
    assert labels(drawing, "name") == ["A", "B", "A", "B"]
    assert labels(drawing, "value") == ["1.50", "3", "−2", "–"]
    assert labels(drawing, "unit") == ["USD million"]


def test_a_negative_bar_ends_where_the_positive_begin() -> None:
    up, down = bars(draw("comparison", ("Balance", numbers("4", "-8"))))
    assert down.x + down.width == pytest.approx(up.x)
    assert down.width == pytest.approx(2 * up.width)


def test_a_value_that_is_not_known_has_no_bar() -> None:
    assert len(bars(draw("comparison", ("Trade", numbers("10", None, "0"))))) == 2


def test_a_gap_in_a_series_is_a_gap_in_its_line() -> None:
    drawing = draw("series", ("Trade", numbers("1", "2", None, "4", "5", "6")))
    lines = [s for s in drawing.shapes if isinstance(s, Stroke) and s.series == 0]
    assert [len(line.points) for line in lines] == [2, 3]
    assert len([s for s in drawing.shapes if isinstance(s, Dot)]) == 5 + 1  # and its name's
    assert labels(drawing, "tick")[-6:] == ["2015", "2016", "2017", "2018", "2019", "2020"]


def test_years_stand_as_far_apart_as_they_are() -> None:
    drawing = draw("series", ("Trade", numbers("1", None, None, "4")))
    years = [s.x for s in drawing.shapes if isinstance(s, Label) and s.text.startswith("20")]
    steps = [b - a for a, b in pairwise(years)]
    assert steps == pytest.approx([steps[0]] * 3)


def test_values_below_zero_stand_below_the_zero_line() -> None:
    drawing = draw("series", ("Balance", numbers("5", "-5")))
    (zero,) = [
        s for s in drawing.shapes if isinstance(s, Stroke) and s.weight > 0.5 and s.series is None
    ]
    (line,) = [s for s in drawing.shapes if isinstance(s, Stroke) and s.series == 0]
    (_, up), (_, down) = line.points
    assert up < zero.points[0][1] < down
    assert zero.points[0][1] - up == pytest.approx(down - zero.points[0][1])


def test_lines_differ_by_more_than_colour() -> None:
    drawing = draw("series", *((name, numbers("1", "2")) for name in "ABCDEF"))
    lines = {s.dashes for s in drawing.shapes if isinstance(s, Stroke) and s.series is not None}
    ends = [s for s in drawing.shapes if isinstance(s, Dot)][-6:]
    assert len(lines) == len({end.series for end in ends}) == 6
    assert len({_form(end) for end in ends}) == 6
    assert sorted(labels(drawing, "name")) == list("ABCDEF")


def _form(mark: Dot) -> tuple[tuple[float, float], ...]:
    """The outline of a mark, wherever it stands."""
    left, top = (min(each) for each in zip(*mark.points, strict=True))
    return tuple((round(x - left, 2), round(y - top, 2)) for x, y in mark.points)


def test_many_long_names_make_a_chart_higher_and_do_not_run_over_its_title() -> None:
    names = [f"{'The Federation of the Northern Isles ' * 3}{letter}" for letter in "ABCDEF"]
    long = draw("series", *((name, numbers("1", "2")) for name in names))
    short = draw("series", *((name, numbers("1", "2")) for name in "ABCDEF"))
    assert long.height > short.height
    assert min(s.y for s in long.shapes if isinstance(s, Label) and s.role == "name") > 0
    assert max(s.y for s in long.shapes if isinstance(s, Label)) <= long.height


def test_names_at_the_ends_of_lines_do_not_meet() -> None:
    drawing = draw("series", *((name, numbers("1", "2")) for name in "ABCD"))
    heights = sorted(s.y for s in drawing.shapes if isinstance(s, Label) and s.role == "name")
    assert all(b - a >= 9 for a, b in pairwise(heights))


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (("3", "47"), ["0", "10", "20", "30", "40", "50"]),
        (("-3", "4"), ["-4", "-2", "0", "2", "4"]),
        (("-20",), ["-20", "-15", "-10", "-5", "0"]),
        ((), ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]),
        (("0.004",), ["0.000", "0.001", "0.002", "0.003", "0.004"]),
    ],
)
def test_ticks_are_round_and_hold_zero_and_all_values(
    values: tuple[str, ...], expected: list[str]
) -> None:
    assert ticks([Decimal(v) for v in values]) == [Decimal(v) for v in expected]


@given(st.lists(st.decimals("-9e9", "9e9", places=3), min_size=1, max_size=4))
def test_where_decimals_take_a_comma_two_steps_at_most_are_no_whole_number(
    values: list[Decimal],
) -> None:
    shown = steps(values, shipped("de").number)
    assert len(parted(shown)) <= 2
    assert shown[0] <= min(*values, Decimal(0))
    assert shown[-1] >= max(*values, Decimal(0))
    assert steps(values, shipped().number) == ticks(values)


def test_numbers_are_printed_with_thousands_and_a_minus() -> None:
    assert shipped().number(Decimal("-1234567.50")) == "−1,234,567.50"


@given(charts())
def test_every_chart_stays_inside_its_drawing_and_marks_every_value(chart: Chart) -> None:
    drawing = draw_chart(chart, 450, lambda text: 4.5 * len(text), shipped().number)
    for shape in drawing.shapes:
        points = shape.points if isinstance(shape, Stroke | Dot) else ((shape.x, shape.y),)
        assert all(-5 <= x <= 455 and -12 <= y <= drawing.height + 5 for x, y in points)
    shown = [s for s in drawing.shapes if isinstance(s, Bar | Dot)]
    lines = [series for series in chart.series if any(v is not None for v in series.values)]
    named = len(lines) if chart.kind == "series" else 0
    assert len(shown) == len(decimals_of(chart)) + named


def test_two_series_differ_three_to_one_in_grey() -> None:
    colours = House().colours
    first, second = (inks_of(Bar(0, 0, 9, 9, series), colours) for series in (0, 1))
    assert not first.outline
    assert second.outline == first.fill
    lines = [stroke_colour(Stroke(((0, 0), (9, 9)), series), colours) for series in (0, 1)]
    for dark, light in ((first.fill, second.fill), lines):
        assert contrast_on_paper(dark) / contrast_on_paper(light) >= 3
    assert all(map(is_legible, lines))


@pytest.mark.parametrize("kind", ["series", "comparison"])
def test_for_a_reader_from_right_to_left_a_chart_is_seen_in_a_mirror(kind: str) -> None:
    drawing = draw(kind, ("to Malta", numbers("3", "5", "4")), ("back", numbers("1", None, "2")))
    turned = mirrored(drawing)
    for before, after in zip(drawing.shapes, turned.shapes, strict=True):
        if isinstance(before, Label):
            assert isinstance(after, Label)
            assert (after.text, after.y, after.role) == (before.text, before.y, before.role)
            assert after.x == pytest.approx(drawing.width - before.x)
            turns = {("start", "end"), ("end", "start"), ("middle", "middle")}
            assert (before.anchor, after.anchor) in turns
        if isinstance(before, Bar):
            assert isinstance(after, Bar)
            assert after.x + after.width == pytest.approx(drawing.width - before.x)


def cut_values(drawing: Drawing) -> list[str]:
    """The figures through which a line of a series runs, or which meet another."""
    lines = [
        piece
        for shape in drawing.shapes
        if isinstance(shape, Stroke) and shape.series is not None
        for piece in pairwise(shape.points)
    ]
    figures = [one for one in drawing.shapes if isinstance(one, Label) and one.role == "value"]
    boxes = [(one, *span(one), one.y - 6.0, one.y - 0.6) for one in figures]
    found = []
    for at, (one, left, right, top, bottom) in enumerate(boxes):
        points = [
            (start[0] + (end[0] - start[0]) * part / 60, start[1] + (end[1] - start[1]) * part / 60)
            for start, end in lines
            for part in range(61)
        ]
        if any(left + 1 < x < right - 1 and top < y < bottom for x, y in points):
            found.append(one.text)
        for other, low, high, over, under in boxes[at + 1 :]:
            if left < high and low < right and top < under and over < bottom:
                found.append(f"{one.text} on {other.text}")
    return found


def span(label: Label) -> tuple[float, float]:
    wide = 5.0 * len(label.text)
    left = label.x - {"start": 0.0, "middle": wide / 2, "end": wide}[label.anchor]
    return left, left + wide


@pytest.mark.parametrize(
    "series",
    [
        [("A", numbers("2", "38", "1", "35", "3", "30"))],  # up and down, steeply
        [("A", numbers("10", "20", "30")), ("B", numbers("30", "20", "10"))],  # across
        [("A", numbers("5", "6", "5", "6")), ("B", numbers("6", "5", "6", "5"))],
        [("A", numbers("-3", "0", "4", "-3")), ("B", numbers("0", None, "4", "200"))],
        [("A", numbers("900", "910", "905")), ("B", numbers("1", "2", "1"))],
    ],
)
def test_no_line_runs_through_the_figure_of_a_mark(
    series: list[tuple[str, tuple[Decimal | None, ...]]],
) -> None:
    assert cut_values(draw("series", *series)) == []


def strange_values(drawing: Drawing) -> list[str]:
    """The figures that stand nearer to the mark of another line than to one of their own."""
    marks = [
        (dot.series, fmean(x for x, _ in dot.points), fmean(y for _, y in dot.points))
        for dot in drawing.shapes
        if isinstance(dot, Dot)
    ]
    found = []
    for one in drawing.shapes:
        if isinstance(one, Label) and one.role == "value":
            left, right = span(one)
            ways = {
                (number == one.series, hypot(max(left - x, x - right, 0.0), one.y - 3.3 - y))
                for number, x, y in marks
            }
            own = min(way for is_own, way in ways if is_own)
            found += [one.text] if any(way < own - 2 for is_own, way in ways if not is_own) else []
    return found


@pytest.mark.parametrize(
    ("lines", "width", "least"),
    [
        ([(20, 20, 20, 20), (19, 19, 18, 16)], 242, 8),
        ([(13, 11, 15, 13, 15), (14, 15, 14, 15, 14)], 242, 10),
        ([(18, 17, 19, 16, 19, 18, 20, 18), (20, 17, 20, 18, 17, 17, 17, 17)], 242, 15),
        ([(102031, 102082, 102047, 102019, 102038, 102092, 102026)], 150, 5),
    ],
)
def test_no_figure_of_a_line_is_over_another_or_at_the_mark_of_another_line(
    lines: list[tuple[int, ...]], width: float, least: int
) -> None:
    years = tuple(str(2015 + n) for n in range(len(lines[0])))
    series = (
        Series(name, tuple(map(Decimal, each))) for name, each in zip("AB", lines, strict=False)
    )
    chart = Chart("series", "", years, tuple(series))
    drawing = draw_chart(chart, width, lambda text: 5.0 * len(text), shipped().number)
    assert not [one for one in cut_values(drawing) if " on " in one]
    assert strange_values(drawing) == []
    assert len(labels(drawing, "value")) >= least


def test_a_figure_stands_on_the_side_of_its_mark_where_no_rule_runs_through_it() -> None:
    """What is left of the rule on both sides looks like a dash."""
    years = ("2023", "2024", "2025")
    high = Series("A", numbers("20.3", "19.2", "21.7"))
    low = Series("B", numbers("5.1", "5.9", "6.4"))
    chart = Chart("series", "", years, (high, low))
    drawing = draw_chart(chart, 475, lambda text: 5.0 * len(text), shipped().number)
    rules = {
        shape.points[0][1]
        for shape in drawing.shapes
        if isinstance(shape, Stroke)
        and shape.series is None
        and shape.points[0][1] == shape.points[1][1]
    }
    values = [one for one in drawing.shapes if isinstance(one, Label) and one.role == "value"]
    cut = [v.text for v in values if any(v.y - 4.5 < y < v.y + 0.5 for y in rules)]
    assert len(values) == 6
    assert cut == []
