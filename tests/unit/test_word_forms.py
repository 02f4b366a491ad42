"""A name's word stands in a paragraph in that form or in another of the same word."""

from __future__ import annotations

import pytest

from brief.verify.word_forms import has_form, is_borne


def _stands(word: str, *words: str) -> bool:
    return is_borne(word, (frozenset(words), frozenset()))


@pytest.mark.parametrize(
    ("word", "there"),
    [
        ("Korean", "korea"),
        ("Tunis", "tunisian"),
        ("Senate", "senators"),
        ("Western", "west"),
        ("Ministerial", "ministry"),
        ("Congolese", "congo"),
        ("Icelandic", "icelanders"),
        ("Programme", "program"),
        ("Parliamentary", "parliament"),
        ("St", "saint"),
    ],
)
def test_another_form_of_a_name_bears_it(word: str, there: str) -> None:
    assert _stands(word, there)


@pytest.mark.parametrize(
    ("word", "there"),
    [
        ("Samoair", "samoa"),
        ("Omanpost", "oman"),
        ("Latviarail", "latvian"),
        ("Kenyaport", "kenya"),
        ("Perubank", "peru"),
        ("Tondraville", "tondra"),
        ("Tondrapharm", "tondrans"),
    ],
)
def test_a_name_that_begins_as_a_state_does_is_no_form_of_it(word: str, there: str) -> None:
    """An airline, a bank or a town that no paragraph has is not borne by its country."""
    assert not _stands(word, there)
    assert has_form(word.lower(), frozenset([there]))
