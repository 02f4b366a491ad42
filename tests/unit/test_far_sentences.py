"""Sentences far apart on a page that were copied as one quotation are found exactly."""

from __future__ import annotations

import pytest

from brief.tracing.letters import find_words
from brief.tracing.page import Piece, Unit

OPENED = "Malta and Iceland opened relations in 1971."
FISH = "Frozen fish was most of what Malta bought."
PAGE = [Unit("a paragraph", (Piece(words),)) for words in (OPENED, "Cod is dear. " * 300, FISH)]


@pytest.mark.parametrize("between", [" ", " \u2026 "])
def test_two_sentences_far_apart_are_found_in_whatever_order(between: str) -> None:
    for words in (f"{OPENED}{between}{FISH}", f"{FISH}{between}{OPENED}"):
        hits, exact = find_words(PAGE, words)
        assert exact
        assert {at for hit in hits for at in hit} == {(0, 0), (2, 0)}


def test_a_sentence_that_stands_nowhere_is_not_passed_over() -> None:
    _, exact = find_words(PAGE, f"{OPENED} Nobody has ever said this here.")
    assert not exact
