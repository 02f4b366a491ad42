"""Figures are picked by measure, flow and year; the table and the chart are of one grid."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from tests.bases import HEAD, load_base

from brief.facts import FactBase
from brief.model import Figure, Inlines, NoteMark, Table, iter_inlines, plain_text
from brief.template.exhibits import figures_chart, figures_table, grid_name
from brief.template.figures import Grid, measures, select_figures


def fact(id_: str, date: str, figures: dict[str, tuple[str, str, str]], more: str = "") -> str:
    rows = "".join(
        f"      {name}: {{value: {value}, unit: {unit}, measure: trade, flow: {flow}}}\n"
        for name, (value, unit, flow) in figures.items()
    )
    dated = f"    date: {date}\n" if date else ""
    return (
        f"  {id_}:\n    section: trade\n    text: Trade {id_}.\n{dated}"
        f"    cite: [alpha-2024 para {len(id_)}]\n{more}    figures:\n{rows}"
    )


def two_way(there: str, back: str, unit: str = "USD million") -> dict[str, tuple[str, str, str]]:
    return {"out": (there, unit, "PK to BY"), "back": (back, unit, "BY to PK")}


SIX_YEARS = (
    HEAD
    + "facts:\n"
    + fact("y2015", "2015", two_way("30", "20"))
    + fact("y2016", "2016", two_way("10", "25"))
    + fact("y2018", "2018", two_way("12", "40"))
    + fact("y2019", "2019", two_way("15.1", "35.1"))
    + fact("y2020", "2020", two_way("0", "37"))
    + fact("euros", "2020", two_way("3", "4", "EUR million"))
    + fact("undated", "", two_way("15", "37"))
)


@pytest.fixture
def grids(tmp_path: Path) -> tuple[FactBase, tuple[Grid, ...]]:
    base = load_base(tmp_path, SIX_YEARS)
    return base, select_figures(base, "trade")


def test_each_currency_has_a_grid_of_its_own(grids: tuple[FactBase, tuple[Grid, ...]]) -> None:
    _, (dollars, euros) = grids
    assert (dollars.unit, euros.unit) == ("USD million", "EUR million")
    assert [row.year for row in euros.rows] == ["2020"]


def test_six_years_are_a_series_with_the_missing_year_as_a_gap(
    grids: tuple[FactBase, tuple[Grid, ...]],
) -> None:
    base, (dollars, _) = grids
    figure = figures_chart(base, dollars, "Trade")
    chart = figure.chart
    assert chart.kind == "series"
    assert chart.categories == ("2015", "2016", "2017", "2018", "2019", "2020")
    assert [series.name for series in chart.series] == [
        "Pakistan to Belarus",
        "Belarus to Pakistan",
    ]
    assert all(series.values[2] is None for series in chart.series)
    assert chart.series[1].values[:2] == (Decimal(20), Decimal(25))
    assert "2017: Pakistan to Belarus no figure" in figure.alt


def test_a_figure_without_a_year_stays_out_of_a_series_and_the_caption_says_so(
    grids: tuple[FactBase, tuple[Grid, ...]],
) -> None:
    base, (dollars, _) = grids
    figure = figures_chart(base, dollars, "Trade")
    assert "one undated set left out" in plain_text(figure.subtitle)
    assert Decimal(15) not in figure.chart.series[0].values
    table = figures_table(base, dollars, "Trade")
    assert plain_text(table.rows[-1][0]) == "Year not stated"


def test_fewer_than_three_dated_points_are_a_comparison(
    grids: tuple[FactBase, tuple[Grid, ...]],
) -> None:
    base, (_, euros) = grids
    chart = figures_chart(base, euros, "Trade").chart
    assert (chart.kind, chart.unit, chart.categories) == ("comparison", "€\xa0million", ("2020",))


def test_single_years_far_apart_are_bars_and_no_marks_in_an_empty_field(tmp_path: Path) -> None:
    apart = [fact(f"y{year}", year, two_way("1", "9")) for year in ("2010", "2018", "2021", "2023")]
    base = load_base(tmp_path, HEAD + "facts:\n" + "".join(apart))
    (grid,) = select_figures(base, "trade")
    chart = figures_chart(base, grid, "Trade").chart
    assert (chart.kind, chart.categories) == ("comparison", ("2010", "2018", "2021", "2023"))
    base = load_base(
        tmp_path, HEAD + "facts:\n" + "".join(apart) + fact("y2022", "2022", two_way("1", "9"))
    )
    (grid,) = select_figures(base, "trade")
    assert figures_chart(base, grid, "Trade").chart.kind == "series"


def test_the_table_has_a_row_a_year_with_total_and_balance(base: FactBase) -> None:
    (grid,) = select_figures(base, "trade")
    table = figures_table(base, grid, "Trade")
    assert [plain_text(cell) for cell in table.head[0]] == [
        *("Year", "Pakistan to Belarus", "Belarus to Pakistan", "Total", "Pakistan’s balance")
    ]
    assert [plain_text(cell) for cell in table.rows[0]] == [
        *("2019", "c.\xa015.1", "35.1", "c.\xa050.2", "c.\xa0−20.0")
    ]
    assert [column.align for column in table.columns] == ["start", *["decimal"] * 4]
    assert plain_text(table.caption) == "Trade, US$\xa0million"


def test_a_head_that_opens_with_an_article_has_a_capital(tmp_path: Path) -> None:
    named = HEAD.replace("as_of:", "countries: {PK: the Land of Sind}\n  as_of:", 1)
    base = load_base(tmp_path, f"{named}facts:\n{fact('x', '2020', two_way('3', '4'))}")
    (grid,) = select_figures(base, "trade")
    heads = [plain_text(cell) for cell in figures_table(base, grid, "Trade").head[0]]
    assert heads[1].startswith("The Land of Sind to ")
    assert heads[-1] == "The Land of Sind\u2019s balance"


def test_a_chart_of_approximate_figures_says_so(base: FactBase) -> None:
    (grid,) = select_figures(base, "trade")
    figure = figures_chart(base, grid, "Trade")
    assert plain_text(figure.caption) == "Trade"
    assert plain_text(figure.subtitle) == "Two-way trade, US$\xa0million, 2019"
    there, back = figure.chart.series
    assert there.printed(0, "15.1") == "c.\xa015.1"
    assert back.printed(0, "35.1") == "35.1"
    assert "Pakistan to Belarus c.\xa015.1" in figure.alt


def test_a_stated_total_is_printed_rather_than_a_sum_of_rounded_parts(tmp_path: Path) -> None:
    text = HEAD + "facts:\n" + fact("y2019", "2019", two_way("15.1", "35.1"))
    stated = "      all: {value: 50.3, unit: USD million, measure: trade, flow: both}\n"
    base = load_base(tmp_path, text + stated)
    (grid,) = select_figures(base, "trade")
    assert grid.rows[0].total == Decimal("50.3")
    assert grid.flows == ("PK to BY", "BY to PK")


def test_a_figure_that_lost_a_conflict_stays_out_of_the_table(tmp_path: Path) -> None:
    text = (
        HEAD
        + "facts:\n"
        + fact("first", "2019", two_way("15", "35"))
        + fact("second", "2019", two_way("16", "36"))
        + "conflicts:\n  which:\n    question: Which?\n    facts: [first, second]\n"
        "    prefer: second\n    because: It is official.\n"
    )
    (grid,) = select_figures(load_base(tmp_path, text), "trade")
    assert [point.value for point in grid.rows[0].points] == [Decimal(16), Decimal(36)]


def test_one_changed_figure_changes_cell_chart_and_balance_alike(tmp_path: Path) -> None:
    before = HEAD + "facts:\n" + fact("y2019", "2019", two_way("15", "35"))
    base = load_base(tmp_path, before.replace("value: 35", "value: 45"))
    (grid,) = select_figures(base, "trade")
    table, figure = figures_table(base, grid, "T"), figures_chart(base, grid, "T")
    assert [plain_text(cell) for cell in table.rows[0]][1:] == ["15", "45", "60", "−30"]
    assert [series.values for series in figure.chart.series] == [
        (Decimal(15),),
        (Decimal(45),),
    ]


def labels(base: FactBase, *, of: str = "trade") -> list[str]:
    (grid,) = select_figures(base, of)
    return [plain_text(row[0]) for row in figures_table(base, grid, "T").rows]


PARTS = (
    HEAD
    + "facts:\n"
    + fact("span", "2020/2024", two_way("90", "80"))
    + fact("half", "2025-01/2025-06", two_way("7", "8"))
    + fact("june", "2025-06", two_way("1", "2"))
    + fact("all", "2025", two_way("14", "16"))
    + fact("about", "2023~", two_way("10", "10"))
    + fact("months", "2024-01/2024-12", two_way("13", "15"))
    + fact("none", "", two_way("5", "5"))
)


def test_a_part_of_a_year_or_a_span_of_years_has_a_row_named_as_its_date_is_printed(
    tmp_path: Path,
) -> None:
    base = load_base(tmp_path, PARTS)
    assert labels(base) == [
        *("About\xa02023", "2024", "2020–2024", "June\xa02025", "January–June\xa02025", "2025"),
        "Year not stated",
    ]
    (grid,) = select_figures(base, "trade")
    assert plain_text(figures_table(base, grid, "T").head[0][0]) == "Period"
    assert figures_chart(base, grid, "T").chart.kind == "comparison"


def test_a_period_has_no_capital_within_a_line(tmp_path: Path) -> None:
    base = load_base(tmp_path, HEAD + "facts:\n" + fact("none", "", two_way("5", "9")))
    (grid,) = select_figures(base, "trade")
    figure = figures_chart(base, grid, "T")
    assert plain_text(figure.subtitle) == "Two-way trade, US$\xa0million, year not stated"
    assert figure.chart.categories == ("Year not stated",)


def test_what_the_title_of_a_chart_says_is_not_said_under_it(tmp_path: Path) -> None:
    base = load_base(tmp_path, HEAD + "facts:\n" + fact("none", "", two_way("5", "9")))
    (grid,) = select_figures(base, "trade")
    figure = figures_chart(base, grid, "Two-way trade")
    assert plain_text(figure.subtitle) == "US$\xa0million, year not stated"


def test_a_series_is_of_whole_years_and_says_what_it_leaves_out(tmp_path: Path) -> None:
    base = load_base(tmp_path, PARTS + fact("early", "2022", two_way("9", "9")))
    (grid,) = select_figures(base, "trade")
    figure = figures_chart(base, grid, "T")
    assert figure.chart.categories == ("2022", "2023", "2024", "2025")
    assert figure.chart.series[0].values == (Decimal(9), None, Decimal(13), Decimal(14))
    assert plain_text(figure.subtitle) == (
        "Two-way trade, US$\xa0million; one undated set and figures of "
        "about\xa02023, 2020–2024, June\xa02025, January–June\xa02025 left out"
    )
    assert plain_text(figure.caption) == "T"


def test_the_year_of_a_figure_wins_over_the_date_of_its_fact(tmp_path: Path) -> None:
    told = fact("told", "2025-06", {"out": ("3", "USD million", "PK to BY, year: 2024")})
    assert labels(load_base(tmp_path, HEAD + "facts:\n" + told)) == ["2024"]


def conflict(*ids: str, prefer: str = "") -> str:
    preferred = f"    prefer: {prefer}\n" if prefer else ""
    return (
        f"conflicts:\n  which:\n    question: Which?\n    facts: [{', '.join(ids)}]\n{preferred}"
        "    because: None is preferred.\n"
    )


RIVALS = (
    HEAD
    + "facts:\n"
    + fact("first", "2019", two_way("12", "35"))
    + fact("second", "2019", {"out": ("19", "USD million", "PK to BY, approx: true")})
    + fact("later", "2020", two_way("20", "30"))
)


def exhibits(folder: Path, text: str) -> tuple[Table, Figure]:
    base = load_base(folder, text)
    (grid,) = select_figures(base, "trade")
    return figures_table(base, grid, "T"), figures_chart(base, grid, "T")


def rows_of(table: Table) -> list[list[str]]:
    return [[plain_text(cell) for cell in row] for row in table.rows]


def marks(content: Inlines) -> list[tuple[list[str], str]]:
    """The places that each note cites, and its remark."""
    found = [inline for inline in iter_inlines(content) if isinstance(inline, NoteMark)]
    return [([c.locator for c in mark.citations], plain_text(mark.remark)) for mark in found]


def test_a_cell_on_which_accounts_differ_has_each_value_and_no_sum_is_made_of_it(
    tmp_path: Path,
) -> None:
    table, _ = exhibits(tmp_path, RIVALS + conflict("first", "second"))
    assert rows_of(table) == [
        ["2019", "12 or c.\xa019", "35", "–", "–"],
        ["2020", "20", "30", "50", "−10"],
    ]
    assert marks(table.rows[0][0]) == [(["para 5", "para 6"], "Contested.")]
    assert marks(table.rows[1][0]) == [(["para 5"], "")]


def test_a_chart_leaves_a_gap_where_accounts_differ_and_says_where_they_stand(
    tmp_path: Path,
) -> None:
    _, figure = exhibits(tmp_path, RIVALS + conflict("first", "second"))
    there, back = (series.values for series in figure.chart.series)
    assert there == (None, Decimal(20))
    assert back == (Decimal(35), Decimal(30))
    caption = plain_text(figure.subtitle)
    assert caption.endswith("; figures on which accounts differ stand in the table alone")
    assert "approximate" not in caption


def test_of_a_conflict_that_is_decided_the_preferred_figure_is_drawn_as_contested(
    tmp_path: Path,
) -> None:
    table, figure = exhibits(tmp_path, RIVALS + conflict("first", "second", prefer="first"))
    assert rows_of(table)[0] == ["2019", "12", "35", "47", "−23"]
    assert marks(table.rows[0][0]) == [(["para 5"], "Contested.")]
    assert figure.chart.series[0].values == (Decimal(12), Decimal(20))
    assert marks(figure.caption) == [(["para 5"], "Contested.")]
    assert "differ" not in plain_text(figure.subtitle)


def test_a_value_that_another_only_rounds_is_printed_once(tmp_path: Path) -> None:
    table, _ = exhibits(tmp_path, RIVALS.replace("value: 12", "value: 19.2"))
    assert rows_of(table)[0][:2] == ["2019", "19.2"]


def test_totals_that_differ_are_printed_side_by_side(tmp_path: Path) -> None:
    one = fact("first", "2019", {**two_way("15", "35"), "all": ("50", "USD million", "both")})
    other = fact("second", "2019", {"all": ("52", "USD million", "both")})
    table, _ = exhibits(tmp_path, HEAD + "facts:\n" + one + other + conflict("first", "second"))
    assert rows_of(table)[0] == ["2019", "15", "35", "50 or 52", "−20"]


def test_a_stated_total_of_a_flow_on_which_accounts_differ_is_left_blank(tmp_path: Path) -> None:
    stated = "      all: {value: 47, unit: USD million, equals: out + back}\n"
    one = fact("first", "2019", two_way("12", "35")) + stated
    other = fact("second", "2019", {"out": ("19", "USD million", "PK to BY")})
    table, _ = exhibits(tmp_path, HEAD + "facts:\n" + one + other + conflict("first", "second"))
    assert rows_of(table)[0] == ["2019", "12 or 19", "35", "–", "–"]


def test_a_year_on_which_all_accounts_differ_is_no_point_of_a_series(tmp_path: Path) -> None:
    rival = fact("again", "2020", two_way("21", "31"))
    more = fact("latest", "2021", two_way("1", "2"))
    _, figure = exhibits(tmp_path, RIVALS + rival + more + conflict("later", "again"))
    assert figure.chart.kind == "comparison"


def test_turnover_alone_has_a_column_and_is_drawn(tmp_path: Path) -> None:
    all_ = fact("all", "2019", {"all": ("50", "USD million", "both")})
    table, figure = exhibits(tmp_path, HEAD + "facts:\n" + all_)
    assert [plain_text(cell) for cell in table.head[0]] == ["Year", "Both ways"]
    assert rows_of(table) == [["2019", "50"]]
    assert figure.chart.series[0].values == (Decimal(50),)


def test_the_balance_is_that_of_the_country_whose_exports_stand_first(tmp_path: Path) -> None:
    text = HEAD.replace("[PK, BY]", "[TR, PK, BY]") + "facts:\n"
    table, _ = exhibits(tmp_path, text + fact("one", "2019", two_way("3", "1")))
    assert plain_text(table.head[0][-1]) == "Pakistan’s balance"


def test_a_flow_to_a_third_country_is_in_no_table_of_the_parties(tmp_path: Path) -> None:
    third = fact("third", "2019", {"sold": ("9", "USD million", "PK to TR")})
    table, _ = exhibits(
        tmp_path, HEAD + "facts:\n" + fact("one", "2019", two_way("3", "1")) + third
    )
    assert rows_of(table) == [["2019", "3", "1", "4", "2"]]


def test_a_balance_is_of_money_alone(tmp_path: Path) -> None:
    text = HEAD + "facts:\n" + fact("one", "2019", two_way("3", "1", "nights"))
    table, figure = exhibits(tmp_path, text)
    assert rows_of(table) == [["2019", "3", "1", "4"]]
    assert len(figure.chart.series) == 2


@pytest.mark.parametrize(
    ("flows", "name"),
    [
        (("PK to BY", "BY to PK"), "Two-way trade"),
        (("both",), "Two-way trade"),
        (("PK to BY",), "Trade"),
        (("PK to BY", "both"), "Trade"),
    ],
)
def test_figures_are_called_two_way_where_they_are(
    tmp_path: Path, flows: tuple[str, ...], name: str
) -> None:
    figures = {f"f{n}": (str(n), "USD million", flow) for n, flow in enumerate(flows, 1)}
    base = load_base(tmp_path, HEAD + "facts:\n" + fact("one", "2019", figures))
    (grid,) = select_figures(base, "trade")
    assert grid_name(base, grid) == name


def test_a_unit_that_the_measure_names_is_not_said_again(tmp_path: Path) -> None:
    told = fact("one", "2024", two_way("3", "4", "students")).replace("trade,", "students,")
    base = load_base(tmp_path, f"{HEAD}facts:\n{told}")
    (grid,) = select_figures(base, "students")
    assert (
        plain_text(figures_table(base, grid, grid_name(base, grid)).caption) == "Two-way students"
    )
    drawn = figures_chart(base, grid, None)
    assert plain_text(drawn.subtitle) == "Two-way students, 2024"


def test_percentages_of_two_things_are_never_in_one_table(tmp_path: Path) -> None:
    shares = {
        "buys": ("12", "per cent", "PK to BY, base: imports of Belarus"),
        "sells": ("19", "per cent", "PK to BY, base: exports of Pakistan"),
    }
    base = load_base(tmp_path, HEAD + "facts:\n" + fact("one", "2019", shares))
    grids = select_figures(base, "trade")
    assert [plain_text(figures_table(base, grid, "T").caption) for grid in grids] == [
        *("T, per cent of imports of Belarus", "T, per cent of exports of Pakistan")
    ]


def test_figures_without_a_year_that_differ_share_a_row(tmp_path: Path) -> None:
    undated = RIVALS.replace("    date: 2019\n", "")
    table, figure = exhibits(tmp_path, undated + conflict("first", "second"))
    assert rows_of(table)[1] == ["Year not stated", "12 or c.\xa019", "35", "–", "–"]
    assert figure.chart.categories == ("2020",)


def test_a_part_of_a_year_is_not_drawn_beside_a_year_as_its_equal(tmp_path: Path) -> None:
    text = HEAD + "facts:\n" + fact("year", "2019", two_way("12", "35"))
    text += fact("part", "2020-01/2020-09", two_way("10", "30")) + fact("no", "", two_way("1", "2"))
    _, figure = exhibits(tmp_path, text)
    assert figure.chart.categories == ("2019",)
    said = plain_text(figure.subtitle)
    assert "one undated set and figures of January\u2013September" in said


def test_more_lines_than_can_be_told_apart_are_no_chart(tmp_path: Path) -> None:
    told = "".join(fact(f"y{year}", str(year), two_way("12", "35")) for year in (2019, 2020, 2021))
    (grid,) = select_figures(load_base(tmp_path, HEAD + "facts:\n" + told), "trade")
    more = [f"X{number} to PK" for number in range(5)]
    assert grid.is_series
    assert replace(grid, flows=(*grid.flows, *more[:4])).is_charted
    assert not replace(grid, flows=(*grid.flows, *more)).is_charted


def test_one_number_is_no_chart(tmp_path: Path) -> None:
    one = {"out": ("12", "USD million", "PK to BY")}
    told = fact("year", "2019", one) + fact("part", "2020-01/2020-09", one)
    (grid,) = select_figures(load_base(tmp_path, HEAD + "facts:\n" + told), "trade")
    assert not grid.is_charted
    told += fact("next", "2020", one)
    (grid,) = select_figures(load_base(tmp_path, HEAD + "facts:\n" + told), "trade")
    assert grid.is_charted


def test_what_the_weightiest_fact_measures_is_the_first_measure_in_any_language(
    tmp_path: Path,
) -> None:
    ferries = fact("ferries", "2024", two_way("1", "2")).replace("trade,", "crossings,")
    goods = fact("goods", "2023", two_way("3", "4"), "    rank: 1\n")
    text = HEAD + "facts:\n" + ferries + goods
    assert measures(load_base(tmp_path, text)) == ["trade", "crossings"]
    turned = text.replace("trade,", "aaa,").replace("crossings,", "trade,").replace("aaa,", "zzz,")
    assert measures(load_base(tmp_path, turned)) == ["zzz", "trade"]
