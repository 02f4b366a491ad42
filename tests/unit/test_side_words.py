"""A conflict names no date, and tells no side by words, that its facts do not have."""

from __future__ import annotations

import pytest
from tests.bases import told_of

FACTS = """\
brief: {{id: a-b, title: Norway and Kenya, parties: ["NO", KE], as_of: 2025-06-30}}
sections: {{ties: Ties}}
names:
  otieno: {{print: Grace Otieno, role: Foreign Minister of Kenya, seen: 2025-06}}
  lund: {{print: Kari Lund, role: Ambassador of Norway to Kenya, seen: 2025-06}}
sources:
  post: {{type: article-newspaper, author: unknown, title: Boats and tea,
    container-title: The Post, issued: 2025-06-03, nature: news, reliability: C,
    descriptor: A daily.}}
facts:
  boats: {{section: ties, about: boats, kind: claim, by: lund, cite: [post], date: 2011-05,
    text: "{{by}} dates the trade in boats to May 2011 and calls it deeply rooted."}}
  views: {{section: ties, about: boats, kind: claim, by: otieno, cite: [post],
    text: "{{by}} denies that any boat was sold."}}
  port: {{section: ties, cite: [post], date: 2014, text: The port was built in 2014.}}
conflicts:
  trade:
    question: Were boats sold?
    facts: [boats, views]
    sides: {{boats: "Lund: {lund}", views: "Otieno: {otieno}"}}
    prefer: boats
    call: "{call}"
    because: "{because}"
"""
PLAIN = {
    "lund": "deeply rooted",
    "otieno": "no",
    "call": "Yes; the account fits",
    "because": "One account has a month.",
}


def told(**words: str) -> str:
    """What the rules say of the base with some of its words in the place of the plain ones."""
    return told_of(FACTS.format(**{**PLAIN, **words}), {"call-agrees", "basis-dates"})


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ({"because": "The account has May 2012."}, 'the reason of "trade" names "May 2012"'),
        ({"because": "The port came in 2015, but it proves nothing.{port}"}, '"2015"'),
        ({"lund": "no", "otieno": "deeply rooted"}, '"views" is told by words of "boats" alone'),
        ({"because": "The account does not fit."}, '"does not fit", its call says that it does'),
    ],
)
def test_what_no_fact_of_a_conflict_has_is_told(words: dict[str, str], says: str) -> None:
    assert says in told(**words)


@pytest.mark.parametrize(
    "words",
    [
        {"because": "The account has May 2011, as The Post of 2025 does."},
        {"because": "The port came in 2014, which proves nothing.{port}"},
        {"because": "Boats are to come in 2027."},
        {"lund": "yes", "otieno": "none at all"},
        {"lund": "deep roots", "otieno": "a denial"},
        {"because": "The other account does not fit.", "call": "Yes; it does not contradict"},
        {"because": "The denial is not dated."},
    ],
)
def test_what_the_facts_of_a_conflict_have_is_not_told(words: dict[str, str]) -> None:
    assert told(**words) == ""
