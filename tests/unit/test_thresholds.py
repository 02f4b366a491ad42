"""What would change a view: a limit and a day to come need no source, what is past does."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.kept import words_missing

FACTS = """\
brief: {{id: a-b, title: Malta and Iceland, parties: [MT, IS], as_of: 2025-06-30}}
sections: {{ties: Ties}}
sources:
  herald:
    type: article-newspaper
    author: unknown
    title: Cod
    container-title: The Herald
    issued: 2025-05-03
    nature: news
    reliability: C
    descriptor: A daily.
facts:
  landed: {{section: ties, date: 2024, cite: [herald para 1],
    text: "Malta bought {{cod}} of cod from Iceland in 2024.",
    figures: {{cod: {{value: 40, unit: tonnes, measure: cod, flow: IS to MT}}}}}}
  ours: {{section: ties, kind: judgement, likelihood: likely, confidence: low, basis: [landed],
    text: "It is likely that Malta will buy more. Our confidence is low: one paper says so.",
    {key}: ["{words}"]}}
"""
COPY = "Malta bought 40 tonnes of cod from Iceland in 2024, and said that it was pleased with it."


def missing(folder: Path, key: str, words: str, copy: str = COPY) -> list[str]:
    """What of it is told as not there."""
    return words_missing(folder, FACTS.format(key=key, words=words), herald=copy)


@pytest.mark.parametrize(
    ("key", "words", "told"),
    [
        ("indicators", "a year's catch passes 80 tonnes", []),
        ("indicators", "no ship comes for 18 months", []),
        ("indicators", "cod is below 25 tonnes by the end of 2026", []),
        ("alternatives", "trade ends in 2027", []),
        ("indicators", "the 55 tonnes of 2024 are confirmed", ['"55"']),
        ("indicators", "the sale of May 2023 was called off", ['"2023-05"']),
        ("alternatives", "sales fell by 15 tonnes", ['"15"']),
    ],
)
def test_what_would_change_a_view_needs_a_source_for_what_is_past(
    tmp_path: Path, key: str, words: str, told: list[str]
) -> None:
    assert missing(tmp_path, key, words) == told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("the sale of May 2026 is put off", []),
        ("the sale of March 2026 is put off", ['"2026-03"']),
        ("no ship comes by the end of 2027", []),
    ],
)
def test_a_day_to_come_is_that_of_a_source_which_tells_of_its_year(
    tmp_path: Path, words: str, told: list[str]
) -> None:
    copy = f"{COPY} The next sale is to be held in May 2026."
    assert missing(tmp_path, "indicators", words, copy) == told
