"""An unknown value is told with the nearest and with all that may stand there."""

from __future__ import annotations

import pytest

from brief.facts.nearest_country import named_country, suggest_country
from brief.load.meant import suggest_value


@pytest.mark.parametrize(
    ("word", "hint"),
    [
        ("USA", "did you mean US, United States?"),
        ("KEN", "did you mean KE, Kenya?"),
        ("UK", "did you mean GB, United Kingdom?"),
        ("UAE", "did you mean AE, United Arab Emirates?"),
        ("Bosnia", "did you mean BA, Bosnia and Herzegovina?"),
        ("Swaziland", "did you mean SZ, Eswatini?"),
        ("Islandia", ""),
        ("XX", ""),
    ],
)
def test_a_word_for_a_country_is_told_with_the_one_that_is_meant(word: str, hint: str) -> None:
    assert suggest_country(word) == hint


@pytest.mark.parametrize("word", ["Côte d'Ivoire", "Cote d\u2019ivoire", "CÔTE D`IVOIRE"])
def test_a_name_is_one_with_any_apostrophe(word: str) -> None:
    assert named_country(word) == "CI"


@pytest.mark.parametrize(
    ("given", "known", "hint"),
    [
        ("website", ("report", "webpage"), 'did you mean "webpage"?'),
        (
            "Newspaper Article",
            ("article", "article-newspaper"),
            'did you mean "article-newspaper"?',
        ),
        ("a", tuple("ABCDEF"), 'did you mean "A"?'),
        ("G", tuple("ABCDEF"), ""),
        ("website", ("person", "body"), ""),
    ],
)
def test_a_value_is_told_with_the_one_that_is_meant(
    given: str, known: tuple[str, ...], hint: str
) -> None:
    assert suggest_value(given, known) == hint
