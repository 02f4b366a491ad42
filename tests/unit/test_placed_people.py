"""Of two holders of one post a text has at an event the one whom its source has there."""

from __future__ import annotations

import pytest

from brief.load import read_facts
from brief.marked import parse_marked
from brief.verify.placed_people import other_holder_there

BASE = """\
brief: {id: a-b, title: Norway and Kenya, parties: ["NO", KE], as_of: 2025-06-30}
sections: {ties: Ties}
names:
  lund: {print: Kari Lund, role: Prime Minister of Norway, seen: 2015}
  holm: {print: Ingrid Holm, role: Prime Minister of Norway, seen: 2019}
sources:
  post: {type: article-newspaper, author: unknown, title: Boats, container-title: The Post,
    issued: 2025-06-03, nature: news, reliability: C, descriptor: A daily.}
facts:
  visit: {section: ties, cite: [post], date: 2019, text: "In 2019 {lund} was in Nairobi.",
    event: {kind: visit, at: KE, from: "NO", who: [lund]}}
"""


def told(source: str) -> str:
    """What is said of the visit beside that paragraph of its source."""
    base = read_facts(parse_marked(BASE, "facts.yaml"))
    sentences = source.split("\n")
    text = "In 2019 Kari Lund was in Nairobi."
    return other_holder_there(base.facts["visit"], text, sentences, base.names)


def test_the_other_holder_of_the_post_is_told() -> None:
    said = told("Kari Lund began in 2015.\nIngrid Holm came to Nairobi in 2019.")
    assert said == '"Kari Lund", where its source has "Ingrid Holm" there'


@pytest.mark.parametrize(
    "source",
    [
        "Kari Lund came to Nairobi in 2019.",
        "Ingrid Holm and Kari Lund came to Nairobi in 2019.",
        "In 2019 the Prime Minister of Norway came to Nairobi.",
        "Ingrid Holm came to Nairobi in 2021.",
    ],
)
def test_who_may_be_meant_is_not_told(source: str) -> None:
    assert told(source) == ""
