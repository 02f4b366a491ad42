"""A list of words by the tree of their letters finds what its plain alternatives find."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brief.check.scales import HEDGES
from brief.check.views import LOADED_ADVERBS, LOADED_VERBS
from brief.check.wordlists import LOADED_WORDS, TIME_WORDS, one_of
from brief.prose.alternatives import Listed, any_of

LISTS = [HEDGES, LOADED_ADVERBS, LOADED_VERBS, LOADED_WORDS, TIME_WORDS]


def plain(words: list[str]) -> str:
    return "(?:" + "|".join(map(re.escape, sorted(words, key=len, reverse=True))) + ")"


@given(
    st.lists(st.text("abcX -]^.'", min_size=1, max_size=5), min_size=1, max_size=8, unique=True),
    st.text("abcxABCX -]^.'", max_size=40),
    st.sampled_from([0, re.IGNORECASE]),
)
def test_it_matches_the_longest_of_them_wherever_the_plain_ones_do(
    words: list[str], text: str, flags: int
) -> None:
    for pattern in ("{}", r"(?<!\w){}s?(?!\w)", "{}(?= b)"):
        found = [m.span() for m in re.finditer(pattern.format(any_of(words)), text, flags)]
        assert found == [m.span() for m in re.finditer(pattern.format(plain(words)), text, flags)]


@pytest.mark.parametrize("words", LISTS, ids=lambda words: next(iter(words)))
def test_it_finds_every_word_of_the_lists_of_the_rules(words: tuple[str, ...]) -> None:
    text = "; ".join((*words, *(word.capitalize() for word in words), *(f"{w}s" for w in words)))
    longest = sorted(words, key=len, reverse=True)
    before = r"\b(?:" + "|".join(re.escape(word) + "s?" for word in longest) + r")\b"
    found = [one[0] for one in re.finditer(one_of(words), text, re.IGNORECASE)]
    assert found == [one[0] for one in re.finditer(before, text, re.IGNORECASE)]
    assert len(found) >= len(words)


TERMS = (
    "it is thought",
    "so",
    "Is",
    "\u017fo-called",
    "a.k",
    "\u041f\u041e\u041a\u0410",
    "\u03bf\u03c2",
)
SAID = (
    *(
        "it",
        "IS",
        "thoughts",
        "thought",
        "\u0131t",
        "\u0130S",
        "\u212a",
        "sos",
        "\u017fO",
        "called",
    ),
    *("\u043f\u043e\u043a\u0430", "\u039f\u03a3", "a.\u212a", "-", " ", "_"),
)


@given(st.lists(st.sampled_from(TERMS), min_size=1), st.lists(st.sampled_from(SAID)).map(" ".join))
def test_a_list_finds_what_its_pattern_finds(terms: list[str], text: str) -> None:
    def make() -> str:
        return rf"\b{any_of(terms)}s?\b"

    found = [one.span() for one in Listed(terms, make).finditer(text)]
    assert found == [one.span() for one in re.finditer(make(), text, re.IGNORECASE)]
