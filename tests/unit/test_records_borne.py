"""Roles, reasons and origins say no other thing than the copies and the records beside them."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.kept import words_missing

FACTS = """\
brief: {{id: a-b, title: Malta and Iceland, parties: [MT, IS], as_of: 2025-06-30}}
sections: {{ties: Ties}}
names:
  borg: {{print: Joseph Borg, role: {role}, seen: 2025-05}}
sources:
  herald:
    type: article-newspaper
    author: unknown
    title: Cod and ties
    container-title: The Herald
    issued: 2025-05-03
    nature: news
    reliability: C
    descriptor: A daily.
    relies_on: [cod]
  star:
    type: article-newspaper
    author: unknown
    title: Ties and cod
    container-title: The Star
    issued: 2025-05-04
    nature: news
    reliability: C
    descriptor: A daily.
    relies_on: [{star}]
origins: {{cod: "Cod Weekly, a paper", eel: a fisherman}}
facts:
  first: {{section: ties, kind: claim, by: borg, about: envoy, date: 1971, cite: [herald],
    text: "{{by}} has an envoy of Malta in Iceland from 1971 on."}}
  other: {{section: ties, about: envoy, date: 1972, cite: [star],
    text: "Malta sent an envoy to Iceland in 1972."}}
conflicts:
  which: {{question: When did Malta send an envoy?, facts: [first, other], prefer: other,
    because: "The other has the {post} himself, who came first."}}
"""
HERALD = (
    "Joseph Borg, head of the Iceland Program in Valletta, told Cod Weekly that an envoy of Malta"
    " lived in Iceland from 1971 on; a consul of India did, too, and he came from China."
)
STAR = "Malta sent an envoy to Iceland in 1972, as a fisherman remembers, and a consul of India."


def missing(tmp_path: Path, role: str, post: str, star: str) -> list[str]:
    """What is told of as not there."""
    text = FACTS.format(role=role, post=post, star=star)
    return words_missing(tmp_path, text, herald=HERALD, star=STAR)


@pytest.mark.parametrize(
    ("role", "post", "star", "told"),
    [
        ("head of the Iceland Programme", "envoy", "eel", []),
        ("head of the China Programme", "envoy", "eel", ['"China Programme"']),
        ("head of the Iceland Programme", "consul", "eel", ['"consul"']),
        ("head of the Iceland Programme", "envoy", "cod", ['"Cod" and "Weekly"']),
    ],
)
def test_what_a_record_exchanges_is_told(
    tmp_path: Path, role: str, post: str, star: str, told: list[str]
) -> None:
    assert missing(tmp_path, role, post, star) == told
