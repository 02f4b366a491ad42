"""Few of a thing beside the facts, in words: as many as the paragraphs have, or come to."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.bases import GAZETTE
from tests.kept import words_missing

BASE = (
    """\
brief: {id: ties, title: Malta and Iceland, parties: [MT, IS], as_of: 2025-06-30}
sections:
  ties: {title: Ties, intro: {text: "INTRO", cite: CITE}}
"""
    + GAZETTE
    + """\
facts:
  one: {section: ties, about: pier, text: The pier is old., cite: [gazette para 1]}
  other: {section: ties, about: pier, text: The pier is new., cite: [gazette para 1]}
conflicts:
  pier:
    {question: Is it old?, facts: [one, other], because: {text: "BECAUSE", cite: CITE}}
"""
)
COPY = """\
Today there are four agreements between the islands, on fish and on other things, it was said.

Seven Maltese firms and three Icelandic firms have a joint office, where twelve people work.

The first delegation, of six ministers, came in May 2019 and stayed there for nine days.

The embassies in Oslo, Rome, Paris and Berlin serve both islands; each of the embassies is small.

Companies came to the fair: 12 in 2021, 15 in 2022 and 21 in 2023. Most of the companies were glad.
"""
CITE = str([f"gazette para {number}" for number in range(1, 6)])


def told(folder: Path, text: str, place: str) -> list[str]:
    """What is told as not there of an intro or a reason that cites all of the paper."""
    words = {"INTRO": "So it is.", "BECAUSE": "It is nearer.", "CITE": CITE, place: text}
    base = BASE
    for key, said in words.items():
        base = base.replace(key, said)
    return words_missing(folder, base, gazette=COPY)


@pytest.mark.parametrize("place", ["INTRO", "BECAUSE"])
@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("There are five agreements between the islands.", "five agreements"),
        ("The islands have six agreements.", "six agreements"),
        ("Nine Maltese firms opened the office.", "Nine Maltese firms"),
        ("Eight people work in the office.", "Eight people"),
        ("Eight ministers came in May 2019.", "Eight ministers"),
        ("Ten embassies serve both islands.", "Ten embassies"),
    ],
)
def test_another_number_of_the_same_thing_is_told(
    text: str, said: str, place: str, tmp_path: Path
) -> None:
    assert told(tmp_path, text, place) == [f'"{said}"']


@pytest.mark.parametrize("place", ["INTRO", "BECAUSE"])
@pytest.mark.parametrize(
    "text",
    [
        "There are four agreements between the islands.",
        "Three agreements matter most.",
        "Ten firms opened the office.",
        "Three Icelandic firms opened the office.",
        "Four embassies serve both islands.",
        "Nine companies more were there in 2023 than in 2021.",
        "Three agreements matter here: fish, fairs and the rest.",
        "Five accounts have it so, and three sources.",
        "Twelve people work there.",
        "Six ministers came.",
    ],
)
def test_what_the_paragraphs_count_or_come_to_is_not(text: str, place: str, tmp_path: Path) -> None:
    assert told(tmp_path, text, place) == []


def test_a_stay_has_the_days_of_its_source_in_an_intro(tmp_path: Path) -> None:
    assert told(tmp_path, "The delegation stayed for eleven days.", "INTRO") == ['"eleven days"']
    assert not told(tmp_path, "The delegation stayed for nine days.", "INTRO")
    assert not told(tmp_path, "One came out four years later, in 2023.", "INTRO")
    assert not told(tmp_path, "It came out eleven days later.", "BECAUSE")
