"""Dates are as exact as they are written, and no more."""

from __future__ import annotations

from datetime import date

import pytest

from brief.facts.dates import Duration, parse_date, parse_duration


@pytest.mark.parametrize(
    ("text", "first", "last", "precision"),
    [
        ("1994-02-03", date(1994, 2, 3), date(1994, 2, 3), "day"),
        ("2014-07", date(2014, 7, 1), date(2014, 7, 31), "month"),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29), "month"),
        ("2014-07-XX", date(2014, 7, 1), date(2014, 7, 31), "month"),
        ("2014-XX-XX", date(2014, 1, 1), date(2014, 12, 31), "year"),
        ("2014-XX", date(2014, 1, 1), date(2014, 12, 31), "year"),
        ("2019", date(2019, 1, 1), date(2019, 12, 31), "year"),
        ("201X", date(2010, 1, 1), date(2019, 12, 31), "decade"),
        ("20XX", date(2000, 1, 1), date(2099, 12, 31), "century"),
        ("2014-21", date(2014, 3, 1), date(2014, 5, 31), "season"),
        ("2014-24", date(2014, 12, 1), date(2015, 2, 28), "season"),
        ("9999-24", date(9999, 12, 1), date(9999, 12, 31), "season"),
        ("2025/2027", date(2025, 1, 1), date(2027, 12, 31), "interval"),
        ("2025-04/2025-06", date(2025, 4, 1), date(2025, 6, 30), "interval"),
        ("2017/..", date(2017, 1, 1), date.max, "interval"),
        ("../2017", date.min, date(2017, 12, 31), "interval"),
        ("2017/", date(2017, 1, 1), date.max, "interval"),
    ],
)
def test_a_date_spans_the_days_it_can_mean(
    text: str, first: date, last: date, precision: str
) -> None:
    read = parse_date(text)
    assert (read.first, read.last, read.precision, str(read)) == (first, last, precision, text)


@pytest.mark.parametrize(
    ("text", "approximate", "uncertain"),
    [
        ("2023-05~", True, False),
        ("2023?", False, True),
        ("1992%", True, True),
        ("1992", False, False),
    ],
)
def test_marks_tell_about_and_perhaps(text: str, *, approximate: bool, uncertain: bool) -> None:
    read = parse_date(text)
    assert (read.approximate, read.uncertain) == (approximate, uncertain)


def test_the_halves_of_an_interval_keep_their_marks() -> None:
    read = parse_date("2025-04~/..")
    assert read.start is not None
    assert read.start.approximate
    assert read.approximate
    assert read.end is None


@pytest.mark.parametrize(
    ("text", "year"), [("2019", "2019"), ("2019-05", "2019"), ("2019/2020", ""), ("201X", "")]
)
def test_a_date_has_a_year_if_it_lies_in_one(text: str, year: str) -> None:
    assert parse_date(text).year == year


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("2019", "2019"),
        ("2019~", "2019"),
        ("2019-01/2019-12", "2019"),
        ("2019-01/2019-06", ""),
        ("2019-05", ""),
        ("2019/2020", ""),
        ("2019/..", ""),
        ("201X", ""),
    ],
)
def test_a_date_is_a_whole_year_from_its_first_day_to_its_last(text: str, year: str) -> None:
    assert parse_date(text).whole_year == year


@pytest.mark.parametrize(
    ("text", "day", "before"),
    [
        ("18 months", date(2025, 6, 30), date(2023, 12, 30)),
        ("1 month", date(2025, 3, 31), date(2025, 2, 28)),
        ("2 years", date(2024, 2, 29), date(2022, 2, 28)),
        ("6 weeks", date(2025, 6, 30), date(2025, 5, 19)),
        ("90 days", date(2025, 6, 30), date(2025, 4, 1)),
        ("9999 years", date(2025, 6, 30), date.min),
        ("9999 days", date(20, 1, 1), date.min),
    ],
)
def test_a_span_counts_back_from_a_day(text: str, day: date, before: date) -> None:
    assert parse_duration(text).before(day) == before


def test_a_span_prints_as_it_is_written() -> None:
    assert [str(Duration(1, "month")), str(Duration(18, "month"))] == ["1 month", "18 months"]


@pytest.mark.parametrize("text", ["", "months", "0 months", "-1 day", "1 fortnight", "1.5 years"])
def test_what_is_no_span_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a span of time"):
        parse_duration(text)


def test_a_row_of_slashes_is_no_date_however_long() -> None:
    with pytest.raises(ValueError, match="is not a date"):
        parse_date("2019/" * 5000)


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("12 Dec 1963", "1963-12-12"), ("1st May 2024", "2024-05-01"), ("May 2024", "2024-05"),
        ("December 12, 1963", "1963-12-12"), ("Sept. 2019", "2019-09"), ("3 juin 2019", "2019"),
        ("31 June 2019", ""), ("May 12 2024 at noon", ""),
    ],
)  # fmt: skip
def test_a_date_in_words_is_told_as_it_is_written_here(typed: str, right: str) -> None:
    with pytest.raises(ValueError, match="is not a date") as told:
        parse_date(typed)
    hint = str(told.value.args[1])
    if len(right) > 4:
        assert hint == f"write it as {right}"
    else:
        assert hint.startswith("write it as 1994-02-03, 2014-07")
