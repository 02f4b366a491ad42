"""A date later than a fact's own is one to come only where its words or its source have it so."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from brief import check_facts, load_facts
from brief.typography.dashes import close_up
from brief.typography.ranges import close_up_figures
from brief.words import shipped

BASE = """\
brief: {{id: ties, title: Ties, parties: [MT, IS], as_of: 2025-06-30, language: {language}}}
sections: {{ties: Ties}}
sources:
  gazette:
    type: article-newspaper
    author: unknown
    title: Ties
    container-title: The Gazette
    issued: 2025-04-02
    nature: news
    reliability: B
    descriptor: A daily.
facts:
  it:
    section: ties
    text: "{text}"
    date: {day}
    cite: [gazette para 1]
"""


def is_told(folder: Path, language: str, text: str, day: str) -> bool:
    file = folder / "facts.yaml"
    file.write_text(BASE.format(language=language, text=text, day=day), encoding="utf-8")
    problems = check_facts(load_facts(file), date(2025, 7, 1))
    return any(one.rule == "date-agrees" for one in problems)


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("fr", "Malte et l’Islande ont signé l’accord en 2061.", "2016"),
        ("fr", "Malte a ouvert le port le 3 mai 2026.", "2025-04-01"),
        ("de", "Malta hat den Hafen 2027 eröffnet.", "2025-04"),
        ("es", "Malta firmó el acuerdo en 2052.", "2025-04"),
        ("ru", "Мальта открыла порт в 2052 году.", "2025-04"),
        ("en-GB", "Malta opened a port in 2052.", "2025-04"),
        ("en-GB", "By the end of May 2012 Malta had a port.", "2021"),
    ],
)
def test_a_wrong_year_of_what_is_past_is_told(
    tmp_path: Path, language: str, text: str, day: str
) -> None:
    assert is_told(tmp_path, language, text, day)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Les travaux débuteront avant l’été 2027."),
        ("de", "Das Büro öffnet im Frühjahr 2027."),
        ("en-GB", "From early 2028 the works should yield salt."),
        ("en-GB", "The office opens in 2027."),
    ],
)
def test_a_year_to_come_is_no_date_of_what_is_told(
    tmp_path: Path, language: str, text: str
) -> None:
    assert not is_told(tmp_path, language, text, "2025-04")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en-GB", "In 2020 - 3000 people came."),
        ("en-GB", "By article 5 - 12 members voted."),
        ("fr", "En 2020 - 3000 personnes."),
    ],
)
def test_a_dash_between_two_clauses_makes_no_range(language: str, text: str) -> None:
    assert close_up(text, shipped(language)) == text


def test_a_dash_behind_an_hour_makes_no_range() -> None:
    assert close_up_figures("At 10:30 - 11:00 was too late - he left.", "\N{EN DASH}") == (
        "At 10:30 - 11:00 was too late - he left."
    )
