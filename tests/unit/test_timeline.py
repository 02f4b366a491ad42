"""The drawn timeline: what happened on lanes over one axis, nothing over anything else."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brief.chart import draw_timeline
from brief.chart.axis import axis_of
from brief.chart.shapes import Bar, Dot, Drawing, Label, Stroke
from brief.drawn import Happening, Lane, Timeline

WIDTH, SIZE = 480.0, 7.5
AS_OF = date(2025, 6, 30)


def wide(text: str) -> float:
    return len(text) * SIZE * 0.5


def draw(*happenings: Happening, name: str = "Visits") -> Drawing:
    timeline = Timeline((Lane(name, happenings),), AS_OF, "Facts as of 30 June 2025")
    return draw_timeline(timeline, WIDTH, wide, size=SIZE)


def on(day: date, label: str = "Port call", *, until: date | None = None) -> Happening:
    return Happening(str(day.year), label, day, until or day)


def labels(drawing: Drawing) -> list[Label]:
    return [shape for shape in drawing.shapes if isinstance(shape, Label)]


def extent(label: Label) -> tuple[float, float]:
    width = wide(label.text) * (1.09 if label.role in {"title", "lane"} else 1)
    left = {"start": label.x, "middle": label.x - width / 2, "end": label.x - width}[label.anchor]
    return left, left + width


def test_a_silence_of_years_is_a_break_in_the_axis() -> None:
    axis = axis_of([date(1994, 2, 3), date(2014, 5, 1), date(2016, 1, 1)], 0, 400)
    assert axis.runs == ((1994, 1994), (2014, 2016))
    assert len(axis.breaks) == 1
    assert axis.x(date(1994, 12, 31)) < axis.breaks[0] < axis.x(date(2014, 1, 1))
    assert [year for year, _ in axis.starts] == [1994, 2014, 2015, 2016]


def test_what_is_disputed_is_hollow_and_what_lasts_is_a_span() -> None:
    lasting = Happening("2024–2025", "Accord", date(2024, 1, 1), date(2025, 12, 31), lasting=True)
    disputed = Happening("2014", "Embassy", date(2014, 1, 1), date(2014, 12, 31), disputed=True)
    drawing = draw(disputed, lasting)
    assert [dot.hollow for dot in drawing.shapes if isinstance(dot, Dot)] == [True, False]
    assert "span" in [bar.fill for bar in drawing.shapes if isinstance(bar, Bar)]


def test_the_day_to_which_facts_are_true_is_marked_and_named() -> None:
    drawing = draw(on(date(2024, 5, 1)), on(date(2027, 1, 1)))
    assert any(isinstance(shape, Stroke) and shape.as_of for shape in drawing.shapes)
    said = [label.text for label in labels(drawing) if label.role == "as-of"]
    assert " ".join(said) == "Facts as of 30 June 2025"


def test_a_date_that_is_not_exact_stands_in_the_middle_of_what_it_covers() -> None:
    drawing = draw(on(date(2024, 1, 1), until=date(2024, 12, 31)))
    (dot,) = (shape for shape in drawing.shapes if isinstance(shape, Dot))
    years = dict(axis_of([date(2024, 1, 1), AS_OF], 0, 1).starts)
    assert set(years) == {2024, 2025}
    left = min(x for x, _ in dot.points)
    other = draw(on(date(2024, 7, 1)))
    (same,) = (shape for shape in other.shapes if isinstance(shape, Dot))
    assert left == pytest.approx(min(x for x, _ in same.points), abs=0.5)


DAYS = st.dates(date(1990, 1, 1), date(2027, 12, 31))
NAMES = st.sampled_from(["Port call", "Accord on rescue at sea", "Visit", "A council of ministers"])


@given(st.lists(st.tuples(DAYS, NAMES, st.integers(0, 400)), min_size=1, max_size=25))
def test_no_label_stands_on_another_or_leaves_the_page(
    drawn: list[tuple[date, str, int]],
) -> None:
    happenings = [on(day, name, until=day + timedelta(length)) for day, name, length in drawn]
    drawing = draw(*sorted(happenings, key=lambda one: one.first))
    found = [label for label in labels(drawing) if label.role in {"title", "name"}]
    assert len(found) == 2 * len(drawn)
    for index, one in enumerate(found):
        left, right = extent(one)
        assert left > -7
        assert right <= WIDTH + 7
        for other in found[index + 1 :]:
            if abs(one.y - other.y) < SIZE:
                beside = extent(other)
                assert right <= beside[0] + 0.01 or beside[1] <= left + 0.01


def test_a_label_does_not_cross_the_line_of_the_day_of_the_facts() -> None:
    """One that has room on either side of its dot stands before the line."""
    first = on(date(2012, 1, 1))
    late = Happening("May 2025", "Minister in port", date(2025, 5, 1), date(2025, 5, 31))
    drawing = draw(first, late, on(date(2029, 1, 1)))
    (line,) = [s for s in drawing.shapes if isinstance(s, Stroke) and s.as_of]
    day = line.points[0][0]
    for label in labels(drawing):
        if label.text in {"May 2025", "Minister in port"}:
            left, right = extent(label)
            assert right <= day + 1 or left >= day


FAIRS = {
    date(2005, 1, 1): "Port call",
    date(2014, 7, 1): "Arms fair, Minsk",
    date(2015, 5, 1): "Lukashenko in Pakistan",
    date(2015, 8, 1): "Nawaz Sharif in Minsk",
    date(2019, 6, 1): "Bishkek, at a summit",
}
"""Set from left to right, the label of 2014 leaves the visit of August no place but behind."""
EMBASSIES = {
    date(1997, 7, 1): "Port law",
    date(2001, 1, 1): "Ties of ports",
    date(2011, 1, 1): "Embassy of Malta",
    date(2013, 7, 1): "Fish talks",
    date(2015, 1, 1): "Envoys of Oslo",
}
"""A label that ends at its dot begins where the line of an older one passes."""


@pytest.mark.parametrize("said", [FAIRS, EMBASSIES])
def test_a_line_runs_through_no_label_where_another_order_has_room(said: dict[date, str]) -> None:
    drawing = draw(*(on(day, label) for day, label in said.items()))
    lines = [shape.points for shape in drawing.shapes if isinstance(shape, Stroke)]
    upright = [line for line in lines if len(line) == 2 and line[0][0] == line[1][0]]
    for label in (one for one in labels(drawing) if one.role in {"title", "name"}):
        left, right = extent(label)
        for (x, top), (_, end) in upright:
            low, high = sorted((top, end))
            inside = low < label.y - SIZE * 0.3 < high
            assert not (inside and left + 2 < x < right - 2), label.text


def test_the_lines_of_ten_days_in_a_row_run_through_no_label() -> None:
    days = [date(2025, 6, 5) + timedelta(days=n) for n in range(10)]
    drawing = draw(on(date(1990, 1, 1)), *(on(day, f"Talks {day.day}") for day in days))
    boxes = [(extent(one), one.y) for one in labels(drawing) if one.role == "name"]
    lines = [one.points for one in drawing.shapes if isinstance(one, Stroke) and not one.as_of]
    for (x, start), (end, tip) in (line for line in lines if len(line) == 2):
        if x != end:
            continue
        low, high = sorted((start, tip))
        crossed = [b for b, y in boxes if low < y - 2 < high and b[0] + 0.6 < x < b[1] - 0.6]
        assert crossed == []


def test_the_labels_of_a_lane_are_drawn_in_the_order_of_their_days() -> None:
    days = [date(2025, 6, 5) + timedelta(days=40 * n) for n in range(-12, 0)]
    said = [f"Talks on a subject of {n}" for n in range(len(days))]
    drawing = draw(*(on(day, one) for day, one in zip(days, said, strict=True)))
    assert [one.text for one in labels(drawing) if one.role == "name"] == said
