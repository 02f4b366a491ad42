"""An introduction states what a fact would: what its paragraphs have otherwise is told of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.bases import GAZETTE
from tests.kept import verified

BASE = (
    """\
brief: {id: ties, title: Malta and Iceland, parties: [MT, IS], as_of: 2025-06-30}
sections:
  ties: {title: Ties, intro: {text: "INTRO", cite: [gazette para 1, gazette para 2]}}
names: {borg: {print: Karl Borg, role: Minister of Trade of Malta, seen: 2024}}
"""
    + GAZETTE
    + """\
facts:
  it:
    section: ties
    text: Fish was {share} of it.
    cite: [gazette para 2]
    figures: {share: {value: 80, unit: per cent, base: what Malta bought}}
"""
)
COPY = """\
The agreements were never published, said Karl Borg, who opened a joint office in March 2024, where\
 twelve people work, and which the islands pay for together.

Fish was 80 per cent of what Malta bought, and trade rose in 2024 after it had fallen for years.
"""


def told(folder: Path, intro: str) -> str:
    """What is told of an introduction that cites both paragraphs."""
    problems = verified(folder, BASE.replace("INTRO", intro), gazette=COPY)
    return "; ".join(one.message for one in problems if one.rule == "words-found")


@pytest.mark.parametrize(
    ("intro", "said"),
    [
        ("The agreements were published.", "never published"),
        ("More than twelve people work in the joint office.", "more than"),
        ("The joint office was closed in March 2024.", "closed"),
        ("Trade fell in 2024.", "fell"),
        ("Fish was about 80 per cent of what Malta bought.", "about"),
    ],
)
def test_an_intro_does_not_say_the_contrary_of_its_paragraphs(
    intro: str, said: str, tmp_path: Path
) -> None:
    assert said in told(tmp_path, intro)


@pytest.mark.parametrize(
    "intro",
    [
        "The agreements were not published.",
        "Twelve people work in the joint office.",
        "The joint office was opened by {borg} in March 2024.",
        "Trade rose in 2024.",
        "Fish was 80 per cent of what Malta bought.",
        "Fish was {it.share} of what Malta bought.{it}",
        "What follows is on trade.",
    ],
)
def test_an_intro_that_its_paragraphs_bear_out_is_not_told(intro: str, tmp_path: Path) -> None:
    assert told(tmp_path, intro) == ""
