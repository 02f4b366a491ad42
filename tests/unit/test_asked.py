"""What a script asks for is read as the command line reads it, or is a problem."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from tests.conftest import ROOT

from brief import BriefError, Order, build, check_facts, choose_edition, load_facts, sentence_of
from brief.asked import read_day, read_formats

FACTS = ROOT / "docs" / "examples" / "malta-iceland" / "facts.yaml"
DAY = date(2026, 10, 1)


@pytest.mark.parametrize("asked", [DAY, "2026-10-01", datetime(2026, 10, 1, 9)])  # noqa: DTZ001 - a script may have one without a zone
def test_a_day_is_given_in_each_way_that_a_script_has_it(asked: object) -> None:
    assert read_day(asked)  # type: ignore[arg-type]  # scripts are not type-checked == DAY


@pytest.mark.parametrize("asked", ["yesterday", "1.10.2026", "", None, 20261001])
def test_what_is_no_day_is_a_problem(asked: object) -> None:
    with pytest.raises(BriefError, match=r"today: .* is not a day \(write it so: 2025-06-30\)"):
        read_day(asked)  # type: ignore[arg-type]  # scripts are not type-checked


def test_formats_are_one_or_several_and_each_once() -> None:
    assert read_formats("md", ["docx", "md"]) == ("md",)
    assert read_formats(["md", "docx", "md"], ["docx", "md"]) == ("md", "docx")


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (("odt",), r"no format 'odt' \(there are docx and pdf\)"),
        ("pfd", r"no format 'pfd' \(did you mean .pdf."),
        ((), "no format is asked for"),
        ((1,), "no format 1"),
    ],
)
def test_a_format_that_there_is_not_is_a_problem(asked: object, told: str) -> None:
    with pytest.raises(BriefError, match=told):
        read_formats(asked, ["docx", "pdf"])  # type: ignore[arg-type]  # scripts are not type-checked


def test_a_build_takes_texts_from_a_script(tmp_path: Path) -> None:
    asked: Any = {"today": "2026-10-01", "formats": "md", "out": str(tmp_path)}
    (made,) = build(Order(str(FACTS), **asked))
    assert made == tmp_path / "malta-iceland-brief.md"


def test_a_fact_or_an_edition_that_there_is_not_is_a_problem() -> None:
    base = load_facts(FACTS)
    assert check_facts(base, "2026-10-01") == ()
    assert "embassy-overdue" not in choose_edition(base, "port").facts
    with pytest.raises(BriefError, match=r"there is no fact 'trade-2052' .*trade-202"):
        sentence_of(base, "trade-2052")
    with pytest.raises(BriefError, match='there is no edition "prot"'):
        choose_edition(base, "prot")
