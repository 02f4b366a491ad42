"""Plain words: a table parts a text in ASCII as the patterns do."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from brief.prose import WORD, words_in
from brief.prose.plain_words import plain_letters, plain_words

TEXTS = st.text(st.characters(max_codepoint=127) | st.sampled_from("a1 _-'"), max_size=20)


@given(TEXTS)
def test_a_table_finds_the_words_that_a_pattern_finds(text: str) -> None:
    assert plain_words(text) == re.findall(r"\w+", text)
    assert plain_letters(text) == re.findall(r"[^\W\d_]+", text)
    assert list(words_in(text)) == WORD.findall(text)
