"""A call gives the answer of the side preferred, a reason no body that no source is of."""

from __future__ import annotations

import pytest
from tests.bases import told_of

FACTS = """\
brief: {{id: a-b, title: Norway and Kenya, parties: ["NO", KE], as_of: 2025-06-30}}
sections: {{ties: Ties}}
names:
  otieno: {{print: Grace Otieno, role: Foreign Minister of Kenya, seen: 2025-06}}
sources:
  post: {{type: article-newspaper, author: unknown, title: Boats and tea,
    container-title: The Post, issued: 2025-06-03, nature: news, reliability: C,
    descriptor: A daily on an account of the port office.}}
facts:
  boats: {{section: ties, about: boats, cite: [post], text: Ties were close at the time.}}
  views: {{section: ties, about: boats, kind: claim, by: otieno, cite: [post],
    text: "{{by}} calls ties limited, as the ministry knew."}}
conflicts:
  trade:
    question: Were ties close or limited?
    facts: [boats, views]
    sides: {{boats: "The Post: close", views: "Otieno: limited"}}
    prefer: boats
    call: "{call}"
    because: "{because}"
"""


def told(call: str = "Close", because: str = "It is the fuller account.") -> str:
    """What the rules say of the base with that call and that reason."""
    return told_of(FACTS.format(call=call, because=because), {"call-agrees", "kind-of-source"})


def test_a_call_with_the_other_answer_is_told() -> None:
    assert '"limited", but the side preferred has "close"' in told("Limited; a fuller account")


def test_a_body_that_is_behind_no_source_is_told() -> None:
    assert "speaks of a ministry" in told(because="Both come from one ministry.")


@pytest.mark.parametrize("call", ["Close; a fuller account", "Close, not limited", "Yes"])
def test_a_call_with_its_own_answer_is_not_told(call: str) -> None:
    assert told(call) == ""


@pytest.mark.parametrize(
    "because", ["Both come from one office.", "Both come from one daily.", "It is of a ministry."]
)
def test_a_body_that_is_behind_a_source_is_not_told(because: str) -> None:
    assert told(because=because) == ""
