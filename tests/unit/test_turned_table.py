"""A table of more series than a page holds is turned, and parted where its periods are too many."""

from __future__ import annotations

from pathlib import Path

from tests.bases import HEAD, load_base

from brief.model import NoteMark, Table, iter_inlines, plain_text
from brief.template.figures import select_figures
from brief.template.turned_table import figures_tables
from brief.widths import in_parts

PARTIES = ("PK", "BY", "CH", "SA")
FLOWS = [f"{here} to {there}" for here in PARTIES for there in PARTIES if here != there]


def tables(folder: Path, years: range, flows: list[str], least: int = 1000) -> tuple[Table, ...]:
    facts = ""
    for year in years:
        rows = "".join(
            f"      f{n}: {{value: {least + n}.5, unit: USD million, measure: trade, "
            f"flow: {flow}}}\n"
            for n, flow in enumerate(flows)
        )
        facts += (
            f"  y{year}:\n    section: trade\n    text: Trade of {year}.\n    date: {year}\n"
            f"    cite: [alpha-2024 para {year}]\n    figures:\n{rows}"
        )
    head = HEAD.replace("[PK, BY]", f"[{', '.join(PARTIES)}]")
    base = load_base(folder, f"{head}facts:\n{facts}")
    (grid,) = select_figures(base, "trade")
    return figures_tables(base, grid, "Trade")


def heads(table: Table) -> list[str]:
    return [plain_text(cell) for cell in table.head[0]]


def test_series_that_no_page_holds_side_by_side_are_rows(tmp_path: Path) -> None:
    (table,) = tables(tmp_path, range(2021, 2024), FLOWS)
    assert heads(table) == ["Direction", "2021", "2022", "2023"]
    assert len(table.rows) == len(FLOWS)
    assert [plain_text(cell) for cell in table.rows[1]] == [
        *("Pakistan to Switzerland", "1,001.5", "1,001.5", "1,001.5")
    ]
    assert plain_text(table.caption) == "Trade, US$\xa0million"
    assert table.row_heads


def test_the_row_of_a_series_has_one_note_for_all_its_figures(tmp_path: Path) -> None:
    (table,) = tables(tmp_path, range(2021, 2024), FLOWS)
    for row in table.rows:
        (mark,) = [one for cell in row for one in iter_inlines(cell) if isinstance(one, NoteMark)]
        assert [one.locator for one in mark.citations] == ["para 2021", "para 2022", "para 2023"]


def test_periods_that_no_page_holds_are_even_tables_with_their_heads_again(tmp_path: Path) -> None:
    parts = tables(tmp_path, range(2004, 2016), FLOWS)
    assert [heads(part)[1:] for part in parts] == [
        ["2004", "2005", "2006", "2007", "2008", "2009"],
        ["2010", "2011", "2012", "2013", "2014", "2015"],
    ]
    assert [plain_text(part.caption) for part in parts] == [
        "Trade, US$\xa0million, 2004–2009",
        "Trade, US$\xa0million, 2010–2015",
    ]
    assert [len(part.rows) for part in parts] == [len(FLOWS)] * 2


def test_a_few_series_keep_a_row_for_each_period(tmp_path: Path) -> None:
    (table,) = tables(tmp_path, range(2004, 2024), FLOWS[:2])
    assert heads(table)[0] == "Year"
    assert len(table.rows) == 20


def test_two_directions_in_long_figures_keep_total_and_balance(tmp_path: Path) -> None:
    there_and_back = ["PK to BY", "BY to PK"]
    parts = tables(tmp_path, range(2021, 2024), there_and_back, 10**15)
    assert [plain_text(row[0]) for row in parts[0].rows] == [
        *("Pakistan to Belarus", "Belarus to Pakistan", "Total", "Pakistan’s balance")
    ]
    assert plain_text(parts[0].rows[2][1]) == "2,000,000,000,000,002.0"
    assert [heads(part)[1:] for part in parts] == [["2021"], ["2022", "2023"]]


def test_a_column_wider_than_a_page_is_a_part_of_its_own() -> None:
    assert in_parts(20, [10, 90, 10]) == [slice(0, 1), slice(1, 2), slice(2, 3)]
    assert in_parts(20, [10, 10, 10]) == [slice(0, 3)]
