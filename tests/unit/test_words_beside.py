"""Hearsay, loaded words and words of time are read wherever a text is printed; names are names."""

from __future__ import annotations

import pytest
from tests.bases import CONFLICTS, FACTS, HEAD, told_of

from brief.check.scales import find_hedges

JUDGED = """\
  judged:
    section: trade
    rank: 1
    kind: judgement
    text: Trade is likely to grow until 2027.
    likelihood: likely
    confidence: low
    confidence_because: {text: One paper says so., cite: [alpha-2024 para 8]}
    basis: [trade-2019]
    alternatives: ["ALTERNATIVE"]
    indicators: ["INDICATOR"]
"""
PLAIN = {
    "ALTERNATIVE": "Trade could stay as it is.",
    "INDICATOR": "trade falls for two years",
    "When were relations opened?": "When were relations opened?",
}
PLACES = list(PLAIN)
RULES = ("hedge", "loaded-word", "loaded-view", "time-words")


def _told(place: str, words: str) -> str:
    head = HEAD.replace("marking: TLP:CLEAR", "marking: TLP:CLEAR\n  likelihood: icd203")
    text = head + FACTS + JUDGED + CONFLICTS
    for key, plain in {**PLAIN, place: words}.items():
        text = text.replace(key, plain)
    return told_of(text, RULES)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Is the port reportedly closed", "reportedly"),
        ("The port allegedly closes", "allegedly"),
        ("The hostile regime closes the port", "regime"),
        ("The port was closed recently", "recently"),
        ("The minister rightly says so", "rightly"),
        ("Needless to say, the minister denies it", "Needless to say"),
    ],
)
def test_alternatives_indicators_and_questions_are_read(place: str, words: str, told: str) -> None:
    assert told in _told(place, words)


def test_an_alternative_does_not_report_without_saying_who() -> None:
    assert "is said to" in _told("ALTERNATIVE", "The port is said to be closed.")
    assert "admits" in _told("ALTERNATIVE", "The minister admits that it is closed.")


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("ALTERNATIVE", "The port might close, and perhaps trade with it."),
        ("ALTERNATIVE", "Trade only seems to grow, since prices do."),
        ("ALTERNATIVE", "What is said to the minister is not meant so."),
        ("INDICATOR", "the port may be closed"),
        ("INDICATOR", "the ministry admits that the port is closed"),
        ("INDICATOR", "the port is reported to be closed"),
        ("When were relations opened?", "What is the port said to cost?"),
        ("When were relations opened?", "Might the port be closed?"),
    ],
)
def test_what_if_and_a_question_may_leave_open_what_is(place: str, words: str) -> None:
    assert _told(place, words) == ""


def _of_text(text: str, rule: str) -> str:
    facts = FACTS.replace("*{doe}* went to Minsk in July 2014.", text)
    return told_of(HEAD + facts + CONFLICTS, (rule,))


@pytest.mark.parametrize(
    "text",
    [
        "{doe} of course said that the port was safe.",
        "{doe}, of course, denies it.",
        "{doe} denied it, as everybody knows.",
        "As is well known, {doe} wanted the port.",
        "Naturally, {doe} claimed that it was safe.",
        "{doe} said, to nobody's surprise, that it was safe.",
        "It goes without saying that {doe} denied it.",
        "{doe}, to his credit, said so.",
        "{doe} rightly, in a letter to the House, said that it was safe.",
        "Wrongly, in a letter, {doe} called it safe.",
    ],
)
def test_an_aside_around_a_view_judges_it(text: str) -> None:
    assert _of_text(text, "loaded-view")


@pytest.mark.parametrize(
    "text",
    [
        "In the course of the visit {doe} said that it was safe.",
        "The board of course inspectors met {doe}.",
        "A change of course said little of the captain.",
        "{doe} said that, as everybody knows, the port was safe.",
        "The dam naturally holds 3 million litres, and naturally occurring gas.",
        "The sum was moved to its credit, and {doe} closed the account.",
        "As we know from the census, 300 people live there.",
        "The oath was to act promptly, justly, and for all.",
    ],
)
def test_what_only_looks_like_an_aside_judges_nothing(text: str) -> None:
    assert not _of_text(text, "loaded-view")


@pytest.mark.parametrize(
    "text",
    [
        "He may, under article 4, dissolve the chamber.",
        "The mayor may, by decree, close the port.",
        "The court may, in accordance with the treaty, hear appeals.",
        "The king may, as the constitution provides, dissolve parliament.",
        "She may, under the charter, be re-elected once.",
        "He may dissolve the chamber under article 4.",
    ],
)
def test_what_is_allowed_by_a_law_between_commas_is_no_hedge(text: str) -> None:
    assert find_hedges(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "He may, under pressure, resign.",
        "He may, under article 4, dissolve the chamber in 2027.",
        "The mayor may, under article 4, soon close the port.",
        "The governor may, with luck, appoint judges.",
        "He may, according to the report, resign.",
        "Trade may, under the treaty, grow.",
        "The pact may, under article 9, lapse.",
        "Prices may rise under article 4.",
    ],
)
def test_what_comes_about_is_a_hedge_whatever_law_stands_beside_it(text: str) -> None:
    assert find_hedges(text)


@pytest.mark.parametrize(
    "text",
    [
        "Today newspaper printed the list.",
        "Now TV showed the match.",
        "This Week magazine was sold in 2014.",
        "Yesterday TV belongs to a bank.",
        "The list was shown on Now TV.",
    ],
)
def test_a_word_of_time_in_the_name_of_an_outlet_is_a_name(text: str) -> None:
    assert not _of_text(text, "time-words")


@pytest.mark.parametrize(
    "text",
    [
        "Today, the port is closed.",
        "Now Iceland has no port.",
        "Today newspapers are free.",
        "Now television is free.",
        "Now TV channels are free.",
        "The newspaper is now free.",
    ],
)
def test_a_word_of_time_before_what_is_no_outlet_will_be_wrong(text: str) -> None:
    assert _of_text(text, "time-words")
