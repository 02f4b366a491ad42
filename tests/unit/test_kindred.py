"""A short form may say in one word what its fact says in another, and no more than that."""

from __future__ import annotations

import pytest

from brief.verify.kindred import has_kindred

FAIR = [
    ("naval", "the navies of both exercised together"),
    ("ceasefire", "both sides agreed to a truce"),
    ("spying", "a clerk was accused of espionage"),
    ("resigns", "the minister stepped down"),
    ("extradition", "a wanted man was handed over"),
    ("rescue", "a ship saved sailors"),
    ("quake", "after the earthquake"),
    ("tariffs", "customs duties on fish were lowered"),
]
UNFAIR = [
    ("naval", "the armies of both exercised together"),
    ("flood", "after the earthquake"),
    ("spying", "a clerk was accused of theft"),
    ("airline", "an airy hall was opened"),
    ("railway", "an agreement on fisheries"),
]


@pytest.mark.parametrize(("word", "text"), FAIR)
def test_a_word_stands_for_another(word: str, text: str) -> None:
    assert has_kindred(word, text.split())


@pytest.mark.parametrize(("word", "text"), UNFAIR)
def test_a_word_stands_for_nothing_else(word: str, text: str) -> None:
    assert not has_kindred(word, text.split())
