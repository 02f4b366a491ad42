"""Words beside the facts held against what they cite: sums of money, and what leads."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.bases import GAZETTE
from tests.kept import verified

BASE = (
    """\
brief: {id: ties, title: Malta and Iceland, parties: [MT, IS], as_of: 2025-06-30, language: LANG}
sections:
  ties: {title: Ties, intro: {text: "INTRO", cite: [gazette para 1]}}
"""
    + GAZETTE
    + """\
    language: LANG
facts:
  it: {section: ties, text: "TEXT", cite: [gazette para 1]}
"""
)


def told(folder: Path, intro: str, source: str, language: str = "en-GB", text: str = "So.") -> str:
    """What is told of an intro, and of a fact, that cite one paragraph."""
    facts = BASE.replace("INTRO", intro).replace("TEXT", text).replace("LANG", language)
    asked = {"words-found", "superlative-found"}
    problems = verified(folder, facts, gazette=source)
    return "; ".join(one.message for one in problems if one.rule in asked)


EUROS = (
    "Trade of the islands came to \u20ac70 million in 2024, said one, and was the third such sum."
)
FOREIGN = {
    "de": "Der Handel der Inseln kam 2024 auf 70 Millionen Euro, wie einer sagte, der dort war.",
    "fr": "Le commerce des deux ports a atteint 70 millions d\u2019euros en 2024, selon lui.",
}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Trade came to $70 million in 2024.", "$70 million"),
        ("Trade came to 70 million dollars.", "70 million dollars"),
        ("Trade came to USD 70 million.", "USD 70 million"),
        ("Trade came to 70 million tonnes.", "70 million tonnes"),
        ("Trade is counted in dollars.", "dollars"),
    ],
)
def test_a_currency_beside_the_facts_is_that_of_the_paragraph(
    text: str, said: str, tmp_path: Path
) -> None:
    assert told(tmp_path, text, EUROS).endswith(f'has "{said}"')


@pytest.mark.parametrize(
    "text",
    [
        "Trade came to \u20ac70 million in 2024.",
        "Trade came to EUR 70 million.",
        "Trade came to 70 million euros.",
        "Trade is counted in euros.",
    ],
)
def test_a_currency_may_stand_there_by_another_sign(text: str, tmp_path: Path) -> None:
    assert not told(tmp_path, text, EUROS)


def test_dollars_are_american_where_a_source_says_dollars_alone(tmp_path: Path) -> None:
    source = "In 2024 the trade of the islands came to $70 million, said one who was there."
    assert not told(tmp_path, "Trade came to US$70 million.", source)


@pytest.mark.parametrize(
    ("language", "wrong", "right"),
    [
        ("de", "Der Handel betrug 70 Millionen Dollar.", "Der Handel betrug 70 Mio. \u20ac."),
        (
            "fr",
            "Le total est de 70 millions de dollars.",
            "Le total est de 70 millions d\u2019euros.",
        ),
    ],
)
def test_a_currency_is_held_in_other_languages_too(
    language: str, wrong: str, right: str, tmp_path: Path
) -> None:
    assert told(tmp_path, wrong, FOREIGN[language], language)
    assert not told(tmp_path, right, FOREIGN[language], language)


FERRIES = (
    "Ferries of Iceland sailed to Malta with fish in the year 2024, when trade between the islands"
    " went on, and came home with oranges, said one."
)


@pytest.mark.parametrize(
    "text",
    [
        "Iceland is the main supplier of fish to Malta.",
        "Iceland is a top trading partner of Malta.",
        "Malta is the leading market for fish of Iceland.",
        "Ferries of Iceland sailed to Malta with record catches of fish.",
        "It was a record year for trade between the islands.",
    ],
)
def test_what_leads_or_breaks_a_record_does_so_in_the_source(text: str, tmp_path: Path) -> None:
    found = told(tmp_path, text, FERRIES, text=text)
    assert "no paragraph that these words rest on has" in found
    assert "which no cited paragraph does" in found


def test_a_historic_visit_is_one_of_the_source(tmp_path: Path) -> None:
    assert '"historic"' in told(tmp_path, "Ferries made a historic visit to Malta.", FERRIES)
    assert not told(tmp_path, "Ferries came to the historic centre of Malta.", FERRIES)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Iceland is the main supplier of fish.",
         "No other country sells as much fish to Malta as Iceland does, the board of fish found."),
        ("Iceland is the main buyer of oranges.",
         "Iceland takes six in ten of the oranges, more than the others together, it was found."),
        ("Malta is the top market for fish.",
         "Malta comes before all other markets for the fish of Iceland, the board of fish found."),
        ("Trade hit a record high in 2024.",
         "Trade in 2024 was more than it had been in any other year, the board of fish found."),
        ("Catches of fish were at a record low.",
         "The catches of fish were the smallest that anybody had counted, the board found."),
        ("The first call was a historic visit.",
         "It was the first visit of a president of Iceland, and nobody had thought of a call."),
        ("The ferry is the main source of noise.",
         "The noise comes from the ferry and little else, the board of ferries found in spring."),
    ],
)  # fmt: skip
def test_what_a_source_says_of_it_in_other_words_bears_it_out(
    text: str, source: str, tmp_path: Path
) -> None:
    assert not told(tmp_path, text, source, text=text)
