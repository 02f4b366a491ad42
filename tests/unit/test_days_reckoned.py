"""A report of Friday, 20 June 2025 names days by its own; so a date may be reckoned from it."""

from __future__ import annotations

from types import SimpleNamespace
from typing import cast

import pytest

from brief.facts.dates import parse_date
from brief.facts.sources import Source
from brief.verify.copy import Paragraph
from brief.verify.days_reckoned import is_reckoned

NAMED = [
    ("The two met on Monday.", "2025-06-16"),
    ("The two met last Monday.", "2025-06-09"),
    ("They will meet next Wednesday.", "2025-07-02"),
    ("They spoke yesterday.", "2025-06-19"),
    ("They came the day before yesterday.", "2025-06-18"),
    ("The harbour opens tomorrow.", "2025-06-21"),
    ("The treaty was signed last month.", "2025-05"),
    ("He died on 3 December.", "2024-12-03"),
    ("The school will open in February.", "2026-02"),
    ("They met from Tuesday to Thursday.", "2025-06-17/2025-06-19"),
    ("Ils se sont vus lundi.", "2025-06-16"),
]
NOT = [
    ("The two met on Monday.", "2025-06-17"),
    ("The two met on Monday.", "2025-06-09"),
    ("They spoke yesterday.", "2025-06-18"),
    ("The treaty was signed last month.", "2025-04"),
    ("The school opened in February.", "2026-02"),
    ("He died on 3 December 2023.", "2024-12-03"),
    ("They met.", "2025-06-16"),
]


def report_of(issued: str) -> Source:
    """As much of a source as is asked for."""
    return cast("Source", SimpleNamespace(issued=parse_date(issued), title=""))


REPORT = report_of("2025-06-20")


def said(text: str) -> Paragraph:
    return Paragraph(1, text, language="fr" if text.startswith("Ils") else "")


@pytest.mark.parametrize(("text", "date"), NAMED)
def test_a_day_may_be_reckoned_from_that_of_the_report(text: str, date: str) -> None:
    assert is_reckoned(said(text), parse_date(date), REPORT)


@pytest.mark.parametrize(("text", "date"), NOT)
def test_another_day_is_not(text: str, date: str) -> None:
    assert not is_reckoned(said(text), parse_date(date), REPORT)


def test_nothing_is_reckoned_from_a_month() -> None:
    report = report_of("2025-06")
    assert not is_reckoned(said("The two met on Monday."), parse_date("2025-06-16"), report)
