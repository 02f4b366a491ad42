"""Cities and countries that a translation names and its original does not."""

from __future__ import annotations

import pytest

from brief.check.alike_places import strange_cities, strange_countries
from brief.check.sides import Side


def _side(language: str, text: str) -> Side:
    return Side(language, (text,), ())


@pytest.mark.parametrize(
    ("own", "here", "strange"),
    [
        ("The envoy lives in London.", "L’envoyé réside à Oslo.", ["Oslo"]),
        ("The envoy lives in London.", "L’envoyé réside à Londres.", []),
        ("The envoy lives in Berne.", "L’envoyé réside à Bern.", []),
        ("Norway lent Malta a hall in London.", "Oslo a prêté une salle à Malte.", []),
        ("Norway lent Malta a hall.", "Oslo a prêté une salle à Malte.", []),
        ("The Holy See lent a hall.", "Rome a prêté une salle.", []),
    ],
)
def test_a_city_in_a_country_that_the_original_does_not_name_is_strange(
    own: str, here: str, strange: list[str]
) -> None:
    assert strange_cities(_side("fr", here), _side("en-GB", own)) == strange


def test_only_an_original_in_english_is_read() -> None:
    assert strange_cities(_side("fr", "Il réside à Oslo."), _side("de", "In London.")) == []


@pytest.mark.parametrize(
    ("own", "here", "strange"),
    [
        (
            "Visitors from Iceland came to Malta.",
            "Ils viennent d’Irlande à Malte.",
            ["Irlande"],
        ),
        ("Visitors from Iceland came to Malta.", "Ils viennent d’Islande à Malte.", []),
        ("Icelandic visitors came to Malta.", "Ils viennent d’Islande à Malte.", []),
        ("Malta met its neighbours.", "Malte a rencontré l’Italie et la Grèce.", []),
    ],
)
def test_a_country_in_the_place_of_another_is_strange(
    own: str, here: str, strange: list[str]
) -> None:
    assert strange_countries(_side("fr", here), _side("en-GB", own)) == strange
