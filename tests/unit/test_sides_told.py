"""Sides of a conflict and its reason: each state and each source says what is its own."""

from __future__ import annotations

from datetime import date

import pytest

from brief.check import check_facts
from brief.facts import FactBase
from brief.load import read_facts
from brief.marked import parse_marked
from brief.verify.beside import find_unborne
from brief.verify.copy import Copy, Paragraph
from brief.verify.evidence import Evidence

FACTS = """\
brief: {{id: a-b, title: Norway and Kenya, parties: ["NO", KE], as_of: 2025-06-30}}
sections: {{ties: Ties}}
names:
  otieno: {{print: Grace Otieno, role: Minister of Trade of Kenya, seen: 2025-06}}
sources:
  post: {{type: article-newspaper, author: unknown, title: Boats and tea, container-title: The Post,
    issued: 2025-06-03, nature: news, reliability: C, descriptor: A daily.}}
  essay: {{type: article-magazine, author: unknown, title: Tea, container-title: The Leaf,
    issued: 2025-05-03, nature: opinion, reliability: C, descriptor: An essay in a magazine.}}
  speech: {{type: speech, author: Ministry of Trade of Norway, title: A word, issued: 2025-06-02,
    nature: official, reliability: B, descriptor: A speech.}}
facts:
  one-boat: {{section: ties, about: boats, text: The pact has a boat in it., cite: [{cite}]}}
  two-boats: {{section: ties, about: boats, kind: claim, by: otieno,
    text: "{{by}} speaks of a pair of boats.", cite: [essay para 1]}}
conflicts:
  boats:
    question: How many boats?
    facts: [one-boat, two-boats]
    sides: {{one-boat: "{one}", two-boats: "{two}"}}
    prefer: one-boat
    because: "{because}"
"""
PLAIN = {
    "cite": "speech para 1",
    "one": "Norway: a boat",
    "two": "Kenya: a pair",
    "because": "A party says so.",
}
SAID = {
    "post": "According to the Ministry there is a boat. Kenya had at first asked for two boats.",
    "essay": "The pact has a pair of boats in it, and a Kenyan paper is glad of that.",
    "speech": "The pact has a boat in it, and it is large.",
}


def written(**words: str) -> FactBase:
    """The fact base with some of its words in the place of the plain ones."""
    return read_facts(parse_marked(FACTS.format(**{**PLAIN, **words}), "facts.yaml"))


def other_states(**sides: str) -> list[str]:
    """What is told of states in the sides of the conflict."""
    problems = check_facts(written(**sides), date(2025, 7, 1), clock=date.max)
    return [one.message.split('"')[1] for one in problems if one.rule == "short-names"]


def unborne(because: str, cite: str = "post para 1") -> list[str]:
    """What is told of the reason, the first side of which rests on a source."""
    copies = {one: Copy("", (Paragraph(1, words),), (words,), ()) for one, words in SAID.items()}
    evidence = Evidence(written(because=because, cite=cite), copies)
    found = [one for one in find_unborne(evidence) if one.path[0] == "conflicts"]
    return [one.message.partition(" has ")[2] for one in found]


@pytest.mark.parametrize(
    ("sides", "told"),
    [
        ({"one": "Kenya: a boat"}, "Kenya"),
        ({"one": "Kenyan officials: a boat"}, "Kenyan"),
        ({"two": "Norway: a pair"}, "Norway"),
        ({"two": "Norwegian sources: a pair"}, "Norwegian"),
        ({"two": "Norway's minister: a pair"}, "Norway"),
    ],
)
def test_a_side_called_by_the_other_state_is_told(sides: dict[str, str], told: str) -> None:
    assert other_states(**sides) == [told]


@pytest.mark.parametrize(
    "sides",
    [
        {},
        {"one": "Norwegian officials: a boat"},
        {"two": "Otieno of Kenya: a pair"},
        {"one": "Norway and Kenya: a boat"},
        {"one": "Kenya: a boat", "cite": "post para 1"},  # nothing tells whose paper it is
        {"one": "The speech: a boat for Kenya"},
    ],
)
def test_a_side_called_by_its_own_state_is_not(sides: dict[str, str]) -> None:
    assert other_states(**sides) == []


@pytest.mark.parametrize(
    ("because", "told"),
    [
        ("The essay has its number from the Ministry.", '"has its number from the Ministry"'),
        ("The newspaper cites nothing.", '"cites nothing"'),
        ("Norway had asked for two boats.", '"Norway had asked for two"'),
        ("Kenya had asked for three boats.", '"Kenya had asked for three"'),
        ("A Norwegian newspaper is glad of it.", '"Norwegian"'),
    ],
)
def test_what_a_reason_says_of_the_other_source_or_state_is_told(because: str, told: str) -> None:
    assert told in unborne(because)[0]


@pytest.mark.parametrize(
    "because",
    [
        "The newspaper has its number from the Ministry.",
        "The essay cites nothing.",
        "Kenya had asked for two boats.",
        "A Kenyan newspaper is glad of it.",
        "The newspaper says nothing of the two states.",
        "Norway built the boat before Kenya had seen it.",
    ],
)
def test_what_a_reason_says_of_its_own_source_and_state_is_not(because: str) -> None:
    assert unborne(because) == []
