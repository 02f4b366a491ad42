"""The drawn timeline: what happened on lanes over one axis, nothing over anything else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations, pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.bases import BASE, load_base

from brief.chart import draw_timeline
from brief.chart.axis import axis_of
from brief.chart.placing import DOT
from brief.chart.shapes import Bar, Dot, Drawing, Label, Stroke
from brief.drawn import Happening, Lane, Timeline
from brief.model import plain_text
from brief.template.chronology import chronology

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
    disputed = replace(on(date(2014, 5, 1), "Embassy"), disputed=True)
    drawing = draw(disputed, lasting)
    assert [dot.hollow for dot in drawing.shapes if isinstance(dot, Dot)] == [True, False]
    assert "span" in [bar.fill for bar in drawing.shapes if isinstance(bar, Bar)]


def test_a_label_has_its_date_with_the_month_cut_short() -> None:
    """What is read aloud has it whole."""
    one = Happening(
        "April 2024", "Port call", date(2024, 4, 1), date(2024, 4, 30), short="Apr 2024"
    )
    assert [label.text for label in labels(draw(one)) if label.role == "title"] == ["Apr 2024"]
    assert one.said == "April 2024 Port call"


def test_the_day_to_which_facts_are_true_is_marked_and_named() -> None:
    drawing = draw(on(date(2024, 5, 1)), on(date(2027, 1, 1)))
    assert any(isinstance(shape, Stroke) and shape.as_of for shape in drawing.shapes)
    said = [label.text for label in labels(drawing) if label.role == "as-of"]
    assert " ".join(said) == "Facts as of 30 June 2025"


@pytest.mark.parametrize(
    ("last", "fill"), [(date(2024, 1, 31), "span"), (date(2024, 12, 31), "hollow")]
)
def test_a_date_that_is_not_exact_covers_all_that_it_may_be(last: date, fill: str) -> None:
    """A dot would name a day, and stand before or after that of a neighbour."""
    drawing = draw(replace(on(date(2024, 1, 1), until=last), disputed=fill == "hollow"))
    assert not [shape for shape in drawing.shapes if isinstance(shape, Dot)]
    band = next(s for s in drawing.shapes if isinstance(s, Bar) and s.fill != "shade")
    assert band.fill == fill
    edges = [draw(on(day)) for day in (date(2024, 1, 1), last)]
    left, right = (middle(s) for one in edges for s in one.shapes if isinstance(s, Dot))
    assert (band.x, band.x + band.width) == pytest.approx((left, right), abs=0.1)


def middle(dot: Dot) -> float:
    xs = [x for x, _ in dot.points]
    return (min(xs) + max(xs)) / 2


def test_a_year_that_is_no_wider_than_a_dot_has_one() -> None:
    first, *rest = (on(date(year, 1, 1), until=date(year, 12, 31)) for year in range(1965, 2025))
    drawing = draw(first, *rest)
    assert sum(isinstance(shape, Dot) for shape in drawing.shapes) == 60


DAYS = st.dates(date(1990, 1, 1), date(2027, 12, 31)) | st.dates(date(2025, 6, 1), date(2025, 7, 9))
NAMES = st.sampled_from(
    [
        "Port call",
        "Accord on rescue at sea",
        "Visit",
        "A council of ministers of both islands and of the sea between them",
        "Fischereiaufsichtsratsvorsitzendenkonferenz",
    ]
)
HAPPENINGS = st.builds(
    lambda day, name, days, more: Happening(
        str(day.year), name, day, day + timedelta(days=days), until=more and day + timedelta(more)
    ),
    DAYS,
    NAMES,
    st.sampled_from([0, 30, 365]),
    st.none() | st.integers(400, 900),
)
LANES = st.lists(st.lists(HAPPENINGS, min_size=1, max_size=25), min_size=1, max_size=3)
TOLD = {"title", "name", "as-of", "lane"}
Box = tuple[float, float, float, float]


def box(label: Label) -> Box:
    """The letters of a label: left, right, top, bottom."""
    return (*extent(label), label.y - SIZE * 0.72, label.y + SIZE * 0.2)


def meet(one: Box, other: Box, by: float = 0.01) -> bool:
    across = one[0] < other[1] - by and other[0] < one[1] - by
    return across and one[2] < other[3] - by and other[2] < one[3] - by


def spread(shape: Stroke | Dot) -> Iterator[Box]:
    """The boxes of the pieces of a line, or of a dot, a little wider than they are."""
    pieces = [shape.points] if isinstance(shape, Dot) else pairwise(shape.points)
    for points in pieces:
        xs, ys = [x for x, _ in points], [y for _, y in points]
        yield min(xs) - 1, max(xs) + 1, min(ys), max(ys)


def cut(drawing: Drawing) -> list[str]:
    """The labels that another meets, or a line or dot."""
    boxes = [(one, box(one)) for one in labels(drawing)]
    found = [
        one.text
        for at, (one, own) in enumerate(boxes)
        for other, its in boxes[at + 1 :]
        if {one.role, other.role} & TOLD and meet(own, its)
    ]
    drawn = [one for one in drawing.shapes if isinstance(one, Stroke | Dot)]
    pieces = [piece for shape in drawn for piece in spread(shape)]
    return found + [one.text for one, own in boxes for each in pieces if meet(own, each, by=1.6)]


@settings(max_examples=25)
@given(LANES, st.sampled_from([WIDTH, 242.0]), DAYS, st.sampled_from([1.0, 1.5]))
def test_no_label_meets_another_or_a_line_or_leaves_the_page(
    lanes: list[list[Happening]], width: float, as_of: date, air: float
) -> None:
    """Not the line of the day of the facts either, in a page's width or a column's."""
    timeline = Timeline(
        tuple(
            Lane(f"Lane of a kind {number}", tuple(sorted(one, key=lambda each: each.first)))
            for number, one in enumerate(lanes)
        ),
        as_of,
        "Facts as of 30 June 2025",
    )
    drawing = draw_timeline(timeline, width, wide, size=SIZE, air=air)
    assert cut(drawing) == []
    for one in labels(drawing):
        left, right = extent(one)
        assert left >= -0.01
        assert right <= width + 0.01
    dots = [one for one in drawing.shapes if isinstance(one, Dot)]
    bands = [one for one in drawing.shapes if isinstance(one, Bar) and one.height < 2 * DOT - 1]
    assert len(dots) + sum(one.fill != "shade" for one in bands) == sum(map(len, lanes))


def test_a_timeline_of_more_air_is_higher_and_says_the_same() -> None:
    happenings = tuple(on(date(2017 + n, 1, 9), f"Talks, round {n}") for n in range(6))
    timeline = Timeline((Lane("Visits", happenings),), AS_OF, "Facts as of June")
    usual, airy = (draw_timeline(timeline, 242, wide, size=SIZE, air=air) for air in (1, 1.5))
    assert airy.height > usual.height * 1.2
    assert [one.text for one in labels(airy)] == [one.text for one in labels(usual)]


def test_neighbours_without_room_share_a_label_that_counts_them() -> None:
    days = [date(2017, 1, 9) + timedelta(days=60 * n) for n in range(45)]
    happenings = [
        replace(on(day, f"Talks on the rescue of ships, round {n}"), foremost=n == 20)
        for n, day in enumerate(days)
    ]
    counted = tuple(f"{n} visits" for n in range(46))
    timeline = Timeline((Lane("Visits", tuple(happenings), counted),), AS_OF, "Facts as of June")
    drawing = draw_timeline(timeline, WIDTH, wide, size=SIZE)
    assert cut(drawing) == []
    said = [one.text for one in labels(drawing) if one.role == "name"]
    numbers = [int(one.split()[0]) for one in said if one.endswith(" visits")]
    alone = [one for one in said if one.startswith("Talks")]
    assert sum(numbers) + len(alone) == 45
    assert len(said) > 15  # as few of them as that needs
    assert "Talks on the rescue of ships, round 20" in said  # of rank 1
    assert "Talks on the rescue of ships, round 44" in said  # the newest
    assert drawing.height < 180


def test_what_runs_on_is_a_span_from_its_dot_to_its_end() -> None:
    roadmap = replace(on(date(2025, 4, 1), "Roadmap"), until=date(2027, 12, 31))
    drawing = draw(roadmap)
    (span,) = [one for one in drawing.shapes if isinstance(one, Bar) and one.fill == "span"]
    (dot,) = [one for one in drawing.shapes if isinstance(one, Dot)]
    years = [one.text for one in labels(drawing) if one.role == "tick"]
    assert years == ["2025", "2026", "2027"]
    assert span.x == pytest.approx((min(dot.points)[0] + max(dot.points)[0]) / 2, abs=0.5)
    assert span.x + span.width > WIDTH - 20


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


def test_no_label_stands_next_to_another_dot_whose_own_is_further_out() -> None:
    said = {
        date(2014, 1, 5): "Accords",
        date(2014, 7, 24): "Embassy opened",
        date(2016, 8, 20): "Harbour at Norvik",
        date(2016, 11, 8): "Memorandum",
        date(2017, 9, 17): "Treaty on fishing",
        date(2021, 1, 26): "Embargo",
        date(2021, 3, 4): "Sanctions",
    }
    drawing = draw(*(on(day, name) for day, name in said.items()))
    heads = [one for one in labels(drawing) if one.role == "title"]
    names = [one for one in labels(drawing) if one.role == "name"]
    dots = [shape for shape in drawing.shapes if isinstance(shape, Dot)]
    middles = [(dot.points[0][0] + dot.points[10][0]) / 2 for dot in dots]
    lane = dots[0].points[0][1]
    far = [abs(one.y - lane) for one in heads]
    assert len(heads) == len(names) == len(dots)
    for head, name in zip(heads, names, strict=True):
        left, right = extent(head)[0] + 0.5, extent(name)[1] - 0.5
        covered = [away for dot, away in zip(middles, far, strict=True) if left < dot < right]
        assert abs(head.y - lane) > 2 * SIZE or max(covered, default=0) < 2 * SIZE


@pytest.mark.parametrize("width", [WIDTH, 250.0])
def test_a_key_says_what_a_hollow_dot_means(width: float) -> None:
    disputed = replace(on(date(2014, 5, 1), "Embassy"), disputed=True)
    lanes = (Lane("Visits and agreements", (disputed,)),)
    timeline = Timeline(lanes, AS_OF, "Facts as of 30 June 2025", "contested")
    drawing = draw_timeline(timeline, width, wide, size=SIZE)
    [key] = [label for label in labels(drawing) if label.role == "key"]
    years = [label for label in labels(drawing) if label.role == "tick"]
    assert key.text == "contested"
    assert key.y <= drawing.height
    assert all(extent(key)[1] < extent(year)[0] or key.y > year.y for year in years)
    hollow = [dot for dot in drawing.shapes if isinstance(dot, Dot) and dot.hollow]
    assert max(x for x, _ in hollow[-1].points) < key.x


@pytest.mark.parametrize(("also", "dots"), [(False, 0), (True, 2)])
def test_the_key_has_a_band_where_no_dot_is_hollow(*, also: bool, dots: int) -> None:
    year = replace(on(date(2014, 1, 1), "Embassy"), last=date(2014, 12, 31), disputed=True)
    day = replace(on(date(2018, 5, 1), "Visit"), disputed=also)
    timeline = Timeline((Lane("Visits", (year, day)),), AS_OF, "Facts as of June", "contested")
    shapes = draw_timeline(timeline, WIDTH, wide, size=SIZE).shapes
    assert len([one for one in shapes if isinstance(one, Dot) and one.hollow]) == dots
    bands = [one for one in shapes if isinstance(one, Bar) and one.fill == "hollow"]
    assert len(bands) == (1 if also else 2)


def test_nothing_disputed_has_no_key() -> None:
    assert "key" not in [label.role for label in labels(draw(on(date(2020, 5, 1))))]


@pytest.mark.parametrize(
    ("when", "first", "last"),
    [
        ("1994-05-03/..", date(1994, 5, 3), date(2025, 6, 30)),
        ("1994-05-03/", date(1994, 5, 3), date(2025, 6, 30)),
        ("../1994-05-03", date(1994, 5, 3), date(1994, 5, 3)),
        ("2026/..", date(2026, 1, 1), date(2026, 1, 1)),
    ],
)
def test_what_has_no_end_yet_runs_to_the_day_of_the_facts_and_what_has_no_start_is_its_end(
    tmp_path: Path, when: str, first: date, last: date
) -> None:
    text = BASE.replace("    date: 1994-05-03\n", f"    date: {when}\n")
    drawn = chronology(load_base(tmp_path, text), ["opened"], None)
    assert drawn is not None
    (one,) = drawn.timeline.lanes[0].happenings
    assert (one.first, one.last) == (first, last)
    assert one.lasting is (last.year > first.year)


VISITS = """\
brief: {id: t, title: T, parties: [MT, IS], as_of: 2025-06-30}
sections: {ties: Ties}
names:
  borg: {print: Joseph Borg, role: Minister of Malta, seen: 2025-06-01}
  vala: {print: Anna Vala, role: Minister of Iceland, seen: 2025-06-01}
sources:
  gazette: {type: report, author: Anna Borg, title: Fish, issued: 2025-06-20, nature: news,
    reliability: B, descriptor: A report.}
facts:
"""


def visit(number: int, when: str, at: str, who: str) -> str:
    event = f"{{kind: visit, at: {at}, who: [{who}]}}"
    return (
        f"  v{number}: {{section: ties, text: Visit {number}., short: Visit, date: {when},"
        f" event: {event}, cite: [gazette]}}\n"
    )


def test_a_meeting_on_a_visit_is_drawn_and_counted_for_it(tmp_path: Path) -> None:
    visits = [
        visit(1, "2014", "MT", "vala"),
        visit(2, "2019", "IS", "borg"),
        visit(3, "2025-04", "IS", "borg"),
        visit(4, "2025-04-11", "IS", "borg, vala"),
        visit(5, "2025-04-28", "MT", "vala"),
    ]
    drawn = chronology(
        load_base(tmp_path, VISITS + "".join(visits)), [f"v{n}" for n in range(1, 6)], None
    )
    assert drawn is not None
    said = plain_text(drawn.caption)
    assert said.startswith("Two of the four visits and meetings"), said
    days = [one.first for one in drawn.timeline.lanes[0].happenings]
    assert days == [date(2014, 1, 1), date(2019, 1, 1), date(2025, 4, 11), date(2025, 4, 28)]


def test_an_event_without_a_short_form_is_called_by_its_kind_or_its_place(tmp_path: Path) -> None:
    told = {
        "a": ("opening", "about: opening-of-relations"),
        "b": ("{kind: embassy, at: IS}", "rank: 1"),
        "c": ("{kind: visit, at: IS}", "rank: 1"),
        "d": ("agreement", "topic: Ferries"),
    }
    facts = "".join(
        f"  {id_}: {{section: ties, text: It was., date: 2014, event: {event}, {more},"
        " cite: [gazette]}\n"
        for id_, (event, more) in told.items()
    )
    drawn = chronology(load_base(tmp_path, VISITS + facts), list(told), None)
    assert drawn is not None
    labels = {one.label for lane in drawn.timeline.lanes for one in lane.happenings}
    assert labels == {"Relations opened", "Embassy in Iceland", "Iceland", "Ferries"}


MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@pytest.mark.parametrize(
    ("first", "width", "named"),
    [
        (date(2025, 2, 3), 480, list(MONTHS)),
        (date(2025, 2, 3), 200, ["Jan", "Apr", "Jul", "Oct"]),
        (date(2024, 2, 3), 300, ["Jan", "Apr", "Jul", "Oct"] * 2),
        (date(2023, 2, 3), 480, []),
    ],
)
def test_an_axis_of_few_years_shows_months_over_its_years(
    first: date, width: float, named: list[str]
) -> None:
    lane = Lane("Visits", (on(first),))
    timeline = Timeline((lane,), AS_OF, "Facts as of June", "contested", months=MONTHS)
    drawing = draw_timeline(timeline, width, wide, size=SIZE)
    ticks = [one for one in labels(drawing) if one.role == "tick"]
    assert [one.text for one in ticks if one.text in MONTHS] == named
    rows = sorted({one.y for one in labels(drawing) if one.role in {"tick", "key"}})
    assert all(b - a >= SIZE for a, b in pairwise(rows))
    assert rows[-1] < drawing.height
    assert min(one.y for one in ticks if one.text == str(first.year)) == max(one.y for one in ticks)
    for one, other in combinations([one for one in ticks if one.y == rows[0]], 2):
        (left, right), (start, end) = extent(one), extent(other)
        assert right <= start or end <= left
