"""Bodies: a text ties each to the state to which its source does."""

from __future__ import annotations

import pytest

from brief.facts import Name
from brief.facts.reading import reader_of
from brief.verify.owned_bodies import other_owner

BOARD = reader_of(Name).validate_python({"print": "Harbour Board", "kind": "body"})
TOLD = "The partners are Kenya's Harbour Board and the Coast Fund of Norway."


@pytest.mark.parametrize(
    "text",
    [
        "The partner is, for Norway, the Harbour Board.",
        "Norway's Harbour Board signed.",
        "The Norwegian Harbour Board signed.",
        "The Harbour Board of Norway signed.",
    ],
)
def test_a_body_of_another_state_is_told(text: str) -> None:
    assert "Harbour Board" in other_owner(text, [TOLD], [BOARD])


@pytest.mark.parametrize(
    "text",
    [
        "The partner is, for Kenya, the Harbour Board.",
        "In Norway, the Harbour Board signed with the Coast Fund.",
        "The Harbour Board met the delegation of Norway.",
        "Norway asked the Harbour Board of Kenya.",
    ],
)
def test_one_of_its_own_state_or_of_none_is_not(text: str) -> None:
    assert not other_owner(text, [TOLD], [BOARD])
