"""What a chart says it shows: sentences that the figures bear out, however they are rounded."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.bases import load_base

from brief.facts import FactBase
from brief.model import plain_text
from brief.template.exhibits import drawn_points, figures_chart
from brief.template.figures import select_figures

HEAD = """\
brief: {id: t, title: T, parties: [MT, IS], as_of: 2025-06-30}
sections: {trade: Trade}
sources:
  borg:
    type: report
    author: [{family: Borg, given: Anna}]
    title: Fish
    issued: 2024-05-03
    accessed: 2025-06-01
    nature: official
    reliability: B
    descriptor: A report of the port.
facts:
"""


def fact(year: int, figures: dict[str, tuple[str, str]], measure: str = "trade") -> str:
    """A fact of one year, its figures by flow: the value, and keys besides."""
    said = ", ".join(
        f"f{n}: {{value: {value}, unit: EUR million, measure: {measure}, flow: {flow}{more}}}"
        for n, (flow, (value, more)) in enumerate(figures.items())
    )
    slots = " and ".join(f"{{f{n}}}" for n in range(len(figures)))
    return (
        f"  y{year}: {{section: trade, cite: [borg para 1], date: {year},\n"
        f'    text: "It was {slots}.",\n'
        f"    figures: {{{said}}}}}\n"
    )


def two_ways(there: str, back: str, more: str = "") -> dict[str, tuple[str, str]]:
    return {"MT to IS": (there, more), "IS to MT": (back, "")}


def titles(tmp_path: Path, facts: str) -> tuple[FactBase, str]:
    base = load_base(tmp_path, HEAD + facts)
    (grid,) = select_figures(base, "trade")
    return base, plain_text(figures_chart(base, grid, None).caption)


@pytest.mark.parametrize(
    ("there", "back", "said"),
    [
        (
            "35.1",
            "15.1",
            "Trade from Malta to Iceland came to more than twice that in the other direction",
        ),
        (
            "15.1",
            "35.1",
            "Trade from Iceland to Malta came to more than twice that in the other direction",
        ),
        ("20", "10", "Trade from Malta to Iceland came to about twice that in the other direction"),
        (
            "19.5",
            "10",
            "Trade from Malta to Iceland came to about twice that in the other direction",
        ),
        ("19", "10", "Trade from Malta to Iceland came to more than that in the other direction"),
        ("10.4", "10", "Trade came to about the same in both directions"),
        (
            "75",
            "10",
            "Trade from Malta to Iceland came to more than 7 times that in the other direction",
        ),
        ("0", "10", "Trade from Iceland to Malta was the largest flow shown, 10"),
    ],
)
def test_two_ways_are_compared(tmp_path: Path, there: str, back: str, said: str) -> None:
    assert titles(tmp_path, fact(2024, two_ways(there, back)))[1] == said


def test_what_is_known_about_is_no_more_than_about_twice(tmp_path: Path) -> None:
    sides = {"MT to IS": ("21.5", ", approx: true"), "IS to MT": ("10", "")}
    assert "came to about twice" in titles(tmp_path, fact(2024, sides))[1]


def test_of_several_years_the_last_is_compared_and_named(tmp_path: Path) -> None:
    facts = "".join(fact(year, two_ways("10", str(year - 1990))) for year in (2021, 2022, 2023))
    assert titles(tmp_path, facts)[1] == (
        "Trade from Iceland to Malta came to more than 3 times that in the other direction (2023)"
    )


@pytest.mark.parametrize(
    ("last", "said"),
    [
        ("20", "Trade from Malta to Iceland rose from 10 (2021) to 20 (2023)"),
        ("4", "Trade from Malta to Iceland fell from 10 (2021) to 4 (2023)"),
        ("10.3", "Trade from Malta to Iceland came to 10 (2021) and to 10.3 (2023)"),
        ("-3", "Trade from Malta to Iceland"),
    ],
)
def test_one_way_is_told_from_its_first_period_to_its_last(
    tmp_path: Path, last: str, said: str
) -> None:
    ways = {2021: "10", 2022: "10.4", 2023: last}
    facts = "".join(fact(year, {"MT to IS": (value, "")}) for year, value in ways.items())
    assert titles(tmp_path, facts)[1] == said


@pytest.mark.parametrize(
    ("between", "last", "said"),
    [
        ("2", "5", "fell from 10 (2021) to 5 (2023), after a low of 2 (2022)"),
        ("30", "20", "rose from 10 (2021) to 20 (2023), after a high of 30 (2022)"),
        ("3", "10", "came to 10 (2021) and to 10 (2023), after a low of 3 (2022)"),
        ("4.9", "5", "fell from 10 (2021) to 5 (2023)"),
    ],
)
def test_a_fall_does_not_hide_what_was_lower_still_between(
    tmp_path: Path, between: str, last: str, said: str
) -> None:
    ways = {2021: "10", 2022: between, 2023: last}
    facts = "".join(fact(year, {"MT to IS": (value, "")}) for year, value in ways.items())
    assert titles(tmp_path, facts)[1] == f"Trade from Malta to Iceland {said}"


def test_a_figure_that_is_about_says_so_in_the_title(tmp_path: Path) -> None:
    ways = {2021: ("10", ", approx: true"), 2023: ("20", "")}
    facts = "".join(fact(year, {"MT to IS": one}) for year, one in ways.items())
    assert titles(tmp_path, facts)[1] == (
        "Trade from Malta to Iceland rose from c.\xa010 (2021) to 20 (2023)"
    )


def test_a_caption_that_is_given_stands_and_a_summary_points_to_the_table(tmp_path: Path) -> None:
    base = load_base(tmp_path, HEAD + fact(2024, two_ways("30", "10")))
    (grid,) = select_figures(base, "trade")
    figure = figures_chart(base, grid, "Fish for fish", tabled=True)
    assert plain_text(figure.caption) == "Fish for fish"
    assert figure.alt == (
        "Bar chart, €\xa0million. Fish for fish. The table that follows has every figure."
    )
    assert "30" in figures_chart(base, grid, "Fish for fish").alt
    assert len(drawn_points(grid)) == 2


def test_of_flows_among_three_the_largest_is_named(tmp_path: Path) -> None:
    three = HEAD.replace("[MT, IS]", "[MT, IS, NO]")
    flows = {"MT to IS": ("5", ""), "IS to NO": ("40", ""), "NO to MT": ("9", "")}
    base = load_base(tmp_path, three + fact(2023, flows))
    (grid,) = select_figures(base, "trade")
    said = plain_text(figures_chart(base, grid, None).caption)
    assert said == "Trade from Iceland to Norway was the largest flow shown, 40"
