"""Sources as a table and under a chart: names and titles stand apart, whichever way they run."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.bases import load_base
from tests.conftest import ROOT

from brief.bidi import Isolate, isolate_of
from brief.making import make_document
from brief.model import Emphasis, Inline, Inlines, Link, Strong, Table, Text, plain_text
from brief.template.source_line import source_in_short
from brief.template.source_view import SourceView
from brief.walk import iter_contents

BASE = """\
brief: {{id: t, title: T, language: {language}, parties: [MT, IS], as_of: 2025-06-30}}
sections: {{talks: T}}
sources:
  gazette:
    {{type: report, author: "{author}", title: "{title}", issued: 2025-05-03, nature: official,
     reliability: B, descriptor: P}}
facts:
  port: {{section: talks, cite: [gazette para 2], text: "1."}}
"""
CASES = pytest.mark.parametrize(
    ("language", "author", "title"),
    [("en-GB", "נמל", "שלום 12 (2025)"), ("ar", "Port Office", "Gazette 12 (2025)")],
)


def isolated(content: Inlines | tuple[Inline, ...]) -> list[str]:
    """The words that stand in an isolate of their own."""
    found: list[str] = []
    for one in content:
        if isinstance(one, Strong | Emphasis | Link):
            found += isolated(one.content)
        elif isinstance(one, Text) and any(isinstance(it, Isolate) for it in isolate_of(one)):
            found.append(one.text)
    return found


@CASES
def test_author_and_title_of_a_row_do_not_run_as_one(
    tmp_path: Path, language: str, author: str, title: str
) -> None:
    base = load_base(tmp_path, BASE.format(language=language, author=author, title=title))
    shape = tmp_path / "s.md.j2"
    shape.write_text("# T\n\n{{ fact('port') }}\n\n{{ sources_table() }}\n", "utf-8")
    made = make_document(base, shape, (tmp_path, ROOT / "templates"))
    (table,) = (b for b in made.document.blocks if isinstance(b, Table))
    assert isolated(table.rows[0][1]) == [author, title]


@CASES
def test_who_is_named_under_a_chart_stands_apart_from_the_day(
    tmp_path: Path, language: str, author: str, title: str
) -> None:
    base = load_base(tmp_path, BASE.format(language=language, author=author, title=title))
    said = source_in_short(base, SourceView(base, "gazette"))
    assert isolated(said) == [author]
    assert plain_text(said).startswith(author)


def test_an_event_without_a_lane_is_no_fact_that_a_source_bears(tmp_path: Path) -> None:
    """The timeline draws no statements; one that stands nowhere else is not printed."""
    text = BASE.format(language="en-GB", author="Port Office", title="Gazette")
    event = "date: 2025-05, cite: [gazette para 3], text: It was so."
    text += f"  visit: {{section: talks, event: {{kind: visit, at: MT, from: IS}}, {event}}}\n"
    text += f"  said: {{section: talks, event: statement, {event}}}\n"
    base = load_base(tmp_path, text)
    shape = tmp_path / "s.md.j2"
    shape.write_text("# T\n\n{{ chronology() }}\n\n{{ sources_table() }}\n", "utf-8")
    made = make_document(base, shape, (tmp_path, ROOT / "templates"))
    (table,) = (b for b in made.document.blocks if isinstance(b, Table))
    assert plain_text(table.rows[0][-1]) == "1"


OUTLETS = """\
brief: {id: t, title: T, parties: [MT, IS], as_of: 2025-06-30}
sections: {talks: T}
sources:
  cod:
    {type: article-newspaper, author: unknown, title: Cod, container-title: Fishing News,
     issued: 2025-05-03, URL: "https://fish.example/cod", accessed: 2025-06-01, nature: news,
     reliability: B, descriptor: P}
  eel:
    {type: article-newspaper, author: unknown, title: Eel, container-title: Fishing News,
     issued: 2024, URL: "https://fish.example/eel", accessed: 2025-06-01, nature: news,
     reliability: GRADE, descriptor: P}
  tuna:
    {type: article-newspaper, author: unknown, title: Tuna, container-title: Harbour News,
     issued: 2023, URL: "https://tuna.example", accessed: 2025-06-01, nature: news,
     reliability: B, descriptor: P}
facts:
  port: {section: talks, cite: [cod para 2, eel para 1], text: "1."}
  quay: {section: talks, cite: [cod para 3], text: "2."}
  pier: {section: talks, cite: [tuna para 3], text: "3."}
"""
SHAPE = "# T\n\n{% for f in facts() %}\n{{ f }}\n{% endfor %}\n\n{{ sources_table() }}\n"


def test_what_a_source_is_worth_stands_behind_its_nature(tmp_path: Path) -> None:
    """Sources of one outlet that are not worth the same have rows of their own.

    Where they take more rows than are asked for there is no table.
    """
    text = OUTLETS.replace("GRADE", "B").replace("Cod, c", "Cod, worth: a leader, c")
    shape = tmp_path / "s.md.j2"
    too_many = "\n{{ sources_table(most=2) }}\n\n{{ sources_table(most=3) }}\n"
    shape.write_text(SHAPE.replace("\n{{ sources_table() }}\n", too_many), "utf-8")
    style = ROOT / "templates" / "citations" / "short.md.j2"
    made = make_document(
        load_base(tmp_path, text), shape, (tmp_path, ROOT / "templates"), style=style
    )
    (table,) = (b for b in made.document.blocks if isinstance(b, Table))
    assert [plain_text(row[2]) for row in table.rows] == ["news; a leader", "news", "news"]


@pytest.mark.parametrize(
    ("grade", "said"),
    [
        (
            "B",
            "Fishing News, “Cod,” 3\xa0May 2025, “Eel,” 2024 (B); Harbour News, “Tuna,” 2023 (B)",
        ),
        (
            "C",
            (
                "Fishing News, “Cod,” 3\xa0May 2025 (B); Fishing News, “Eel,” 2024 (C);"
                " Harbour News, “Tuna,” 2023 (B)"
            ),
        ),
    ],
)
def test_sources_of_one_outlet_and_grade_stand_together_in_a_line(
    tmp_path: Path, grade: str, said: str
) -> None:
    base = load_base(tmp_path, OUTLETS.replace("GRADE", grade))
    shape = tmp_path / "s.md.j2"
    shape.write_text(SHAPE.replace("sources_table", "sources_listed"), "utf-8")
    style = ROOT / "templates" / "citations" / "short.md.j2"
    made = make_document(base, shape, (tmp_path, ROOT / "templates"), style=style)
    *_, last = iter_contents(made.document.blocks)
    assert plain_text(last) == said


@pytest.mark.parametrize(
    ("grade", "rows"),
    [
        (
            "B",
            [
                ("Fishing News, “Cod,” 3\u00a0May\u00a02025; “Eel,” 2024, fish.example", "2"),
                ("Harbour News, “Tuna,” 2023, tuna.example", "1"),
            ],
        ),
        (
            "C",
            [
                ("Fishing News, “Cod,” 3\u00a0May\u00a02025, fish.example", "2"),
                ("Fishing News, “Eel,” 2024, fish.example", "1"),
                ("Harbour News, “Tuna,” 2023, tuna.example", "1"),
            ],
        ),
    ],
)
def test_sources_of_one_outlet_and_grade_share_a_row(
    tmp_path: Path, grade: str, rows: list[tuple[str, str]]
) -> None:
    """A fact that cites both counts once; each title leads to its page."""
    base = load_base(tmp_path, OUTLETS.replace("GRADE", grade))
    shape = tmp_path / "s.md.j2"
    shape.write_text(SHAPE, "utf-8")
    style = ROOT / "templates" / "citations" / "short.md.j2"
    made = make_document(base, shape, (tmp_path, ROOT / "templates"), style=style)
    (table,) = (b for b in made.document.blocks if isinstance(b, Table))
    assert [(plain_text(row[1]), plain_text(row[3])) for row in table.rows] == rows
    cells = [inline for row in table.rows for inline in row[1]]
    links = [one.address for one in cells if isinstance(one, Link)]
    pages = ("https://fish.example/cod", "https://fish.example/eel", "https://tuna.example")
    assert links == list(pages)
