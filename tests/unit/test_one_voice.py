"""A descriptor has nothing otherwise than its source's worth, titles, language and authors."""

from __future__ import annotations

import pytest
from tests.bases import told_of

FACTS = """\
brief: {{id: a-b, title: Norway and Kenya, parties: ["NO", KE], as_of: 2025-06-30}}
sections: {{ties: Ties}}
names:
  lund: {{print: Kari Lund, surname: Lund, role: head of a school of trade in Oslo, seen: 2025-06}}
sources:
  post: {{type: article-newspaper, author: [{{family: Lund, given: Kari}}],
    title: "Boats up by 14 per cent in 2025–2026", title-short: "{short}", language: {language},
    container-title: The Post, issued: 2025-06-03, nature: opinion, reliability: C,
    worth: "{worth}", descriptor: "{descriptor}"}}
facts:
  boats: {{section: ties, kind: claim, by: lund, cite: [post], text: "{{by}} speaks of boats."}}
"""
RULE = {"described-kind"}
PLAIN = {"short": "Boats up", "language": "de", "worth": "one survey", "descriptor": "A column."}


def told(**words: str) -> str:
    """What the rule says of the base with some of its words in the place of the plain ones."""
    return told_of(FACTS.format(**{**PLAIN, **words}), RULE)


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ({"descriptor": "A column, in French, on boats."}, "it is in French"),
        ({"descriptor": "A column in a Danish-language daily."}, "it is in Danish"),
        ({"descriptor": "A column on three surveys."}, 'its worth, "one survey"'),
        (
            {"descriptor": "A column that names no source.", "worth": "sources named"},
            "none of what its worth tells",
        ),
        (
            {"descriptor": "A column that names its sources.", "worth": "no sources named"},
            "says that it names its source",
        ),
        ({"descriptor": "A column by a writer in Nairobi."}, '"Kari Lund" is in Oslo'),
        ({"short": "Boats up by 41 per cent"}, 'has "41", its title does not'),
    ],
)
def test_a_descriptor_that_has_something_otherwise_is_told(
    words: dict[str, str], says: str
) -> None:
    assert says in told(**words)


@pytest.mark.parametrize(
    "words",
    [
        {"descriptor": "A column, in German, on boats."},
        {"descriptor": "A column in German papers, translated into French."},
        {"descriptor": "A column in German and in French."},
        {"descriptor": "A column, in Norwegian, on boats.", "language": '"no"'},
        {"descriptor": "A column on one survey of two ports."},
        {"descriptor": "A column that names no source.", "worth": "no sources named"},
        {"descriptor": "A column by a writer in Oslo on a port. Nairobi is not heard."},
        {"descriptor": "A column on boats built in Nairobi."},
        {"short": "Boats up by 14 per cent in 2025–26"},
    ],
)
def test_a_descriptor_that_agrees_is_not_told(words: dict[str, str]) -> None:
    assert told(**words) == ""


OUTLETS = """\
brief: {{id: a-b, title: Norway and Kenya, parties: ["NO", KE], as_of: 2025-06-30}}
sections: {{ties: Ties}}
names: {{fjord: {{print: The Fjord, kind: body}}}}
origins: {{paper: "a report in The Fjord, {origin}"}}
sources:
  post: {{type: article-newspaper, author: unknown, title: Boats, container-title: The Post,
    issued: 2025-06-03, nature: news, reliability: C, relies_on: [paper], descriptor: A daily.}}
facts:
  boats: {{section: ties, cite: [post], text: "The {fact} *{{fjord}}* tells of boats."}}
"""


def test_an_outlet_of_another_state_than_its_origin_is_told() -> None:
    said = told_of(OUTLETS.format(origin="a daily of Kenya", fact="Norwegian daily"), RULE)
    assert 'calls "fjord" Norwegian, an origin does not' in said


@pytest.mark.parametrize(
    ("origin", "fact"),
    [
        ("a daily of Norway", "Norwegian daily"),
        ("an Oslo daily", "Norwegian daily"),
        ("on talks in Kenya", "Norwegian weekly"),
        ("a daily of Kenya", "yellow paper"),
    ],
)
def test_an_outlet_of_the_same_state_is_not_told(origin: str, fact: str) -> None:
    assert told_of(OUTLETS.format(origin=origin, fact=fact), RULE) == ""
