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
