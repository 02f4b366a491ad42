"""Currencies and scales as each language counts them, by CLDR's plural categories."""

from __future__ import annotations

from decimal import Decimal

import pytest

from brief.show import show_quantity, show_unit
from brief.words import shipped, shipped_languages

COUNTS = ("0", "1", "1.5", "2", "3", "5", "11", "21", "100", "1000000")
DOLLARS = {
    "en-GB": {"other": "$"},
    "en-US": {"other": "$"},
    "fr": {"one": "dollar", "many": "de dollars", "other": "dollars"},
    "es": {"one": "dólar", "many": "de dólares", "other": "dólares"},
    "de": {"other": "US-Dollar"},
    "ru": {"other": "долл. США"},
    "ar": {"few": "دولارات أمريكية", "many": "دولاراً أمريكياً", "other": "دولار أمريكي"},
    "ur": {"other": "امریکی ڈالر"},
}
RUPEES = {
    "en-GB": {"other": "₹"},
    "en-US": {"other": "₹"},
    "fr": {"one": "roupie indienne", "many": "de roupies indiennes", "other": "roupies indiennes"},
    "es": {"one": "rupia india", "many": "de rupias indias", "other": "rupias indias"},
    "de": {"one": "indische Rupie", "other": "indische Rupien"},
    "ru": {
        "one": "инд. рупия", "few": "инд. рупии", "many": "инд. рупий", "other": "инд. рупии",
    },
    "ar": {"few": "روبيات هندية", "other": "روبية هندية"},
    "ur": {"one": "بھارتی روپیہ", "other": "بھارتی روپے"},
}  # fmt: skip
CATEGORIES = {
    "en-GB": "other one other other other other other other other other",
    "en-US": "other one other other other other other other other other",
    "fr": "one one one other other other other other other many",
    "es": "other one other other other other other other other many",
    "de": "other one other other other other other other other other",
    "ru": "many one other few few many many one many many",
    "ar": "zero one other two few few many many other other",
    "ur": "other one other other other other other other other other",
}
"""CLDR's category of each count, as its charts have them."""


@pytest.mark.parametrize("language", shipped_languages())
@pytest.mark.parametrize(("code", "forms"), [("USD", DOLLARS), ("INR", RUPEES)])
def test_a_currency_stands_in_the_form_that_its_number_asks_for(
    language: str, code: str, forms: dict[str, dict[str, str]]
) -> None:
    words, known = shipped(language), forms[language]
    for count, category in zip(COUNTS, CATEGORIES[language].split(), strict=True):
        shown = show_quantity(Decimal(count), code, words)
        named = known.get(category, known["other"])
        number = words.number(Decimal(count))
        wanted = f"{named}{number}" if language.startswith("en") else f"{number}\xa0{named}"
        assert shown == wanted


@pytest.mark.parametrize(
    ("language", "value", "unit", "shown"),
    [
        ("fr", "1", "USD million", "1\xa0million de dollars"),
        ("fr", "1.5", "EUR million", "1,5\xa0million d’euros"),
        ("fr", "2", "USD billion", "2\xa0milliards de dollars"),
        ("fr", "1", "USD thousand", "mille dollars"),
        ("fr", "2", "USD thousand", "2\u202f000\xa0dollars"),
        ("es", "1", "USD thousand", "mil dólares"),
        ("es", "3", "USD thousand", "3000\xa0dólares"),
        ("es", "1", "USD million", "1\xa0millón de dólares"),
        ("es", "1.5", "USD million", "1,5\xa0millones de dólares"),
        ("es", "-1", "EUR billion", "−mil millones de euros"),
        ("de", "1", "INR million", "1\xa0Mio.\xa0indische Rupien"),
        ("ru", "1", "INR million", "1\xa0млн\xa0инд. рупий"),
        ("ru", "3", "JPY thousand", "3\xa0тыс.\xa0иен"),
        ("ar", "1", "USD thousand", "ألف\xa0دولار أمريكي"),
        ("ar", "2", "USD thousand", "2,000\xa0دولار أمريكي"),
        ("ar", "3", "USD million", "3\xa0ملايين\xa0دولار أمريكي"),
        ("ar", "11", "USD million", "11\xa0مليون\xa0دولار أمريكي"),
        ("ur", "1", "INR million", "1\xa0ملین\xa0بھارتی روپے"),
        ("en-GB", "1", "USD thousand", "$1\xa0thousand"),
    ],
)
def test_a_scale_asks_for_its_own_form_of_the_currency(
    language: str, value: str, unit: str, shown: str
) -> None:
    assert show_quantity(Decimal(value), unit, shipped(language)) == shown


@pytest.mark.parametrize(
    ("language", "value", "unit", "shown"),
    [
        ("ru", "4", "MW", "4\xa0МВт"),
        ("ru", "3.5", "km", "3,5\xa0км"),
        ("ru", "3", "bcm", "3\xa0млрд\xa0м³"),
        ("fr", "3", "bcm", "3\xa0milliards de m³"),
        ("fr", "1", "bpd", "1\xa0baril par jour"),
        ("de", "3", "bcm", "3\xa0Mrd.\xa0m³"),
        ("de", "5", "bpd", "5\xa0Barrel pro Tag"),
        ("es", "3", "bcm", "3\xa0km³"),
        ("es", "5", "bbl", "5\xa0barriles"),
        ("ru", "5", "bpd", "5\xa0барр./сут."),
        ("ar", "5", "bpd", "5\xa0براميل يومياً"),
        ("ur", "5", "bpd", "5\xa0بیرل یومیہ"),
        ("ar", "5", "t", "5\xa0أطنان"),
        ("ar", "12", "t", "12\xa0طناً"),
        ("ar", "100", "t", "100\xa0طن"),
        ("ur", "4", "MW", "4\xa0میگا واٹ"),
        ("ur", "5", "بندرگاہیں", "پانچ\xa0بندرگاہیں"),
        ("ar", "5", "PKR", "5\xa0روبيات باكستانية"),
        ("ru", "5", "CNY billion", "5\xa0млрд\xa0юаней"),
        ("ur", "12", "PKR million", "12\xa0ملین\xa0پاکستانی روپے"),
        ("ur", "1", "XAF million", "1\xa0ملین\xa0وسطی افریقی سی ایف اے فرانک"),
        ("fr", "4", "MW", "4\xa0MW"),
        ("en-GB", "12", "km2", "12\xa0km²"),
        ("fr", "3.5", "million m3", "3,5\xa0million m³"),
        ("ru", "1", "nmi", "1\xa0морская миля"),
        ("ru", "22", "nmi", "22\xa0морские мили"),
        ("de", "1", "SAR", "1\xa0saudi-arabischer Riyal"),
        ("de", "1", "SAR million", "1\xa0Mio.\xa0saudi-arabische Riyal"),
        ("ur", "1", "GWh", "1\xa0گیگا واٹ گھنٹہ"),
    ],
)
def test_units_and_currencies_have_the_names_of_the_language(
    language: str, value: str, unit: str, shown: str
) -> None:
    assert show_quantity(Decimal(value), unit, shipped(language)) == shown


def test_heads_name_units_and_currencies_as_figures_do() -> None:
    heads = [show_unit(unit, shipped("ru")) for unit in ("MW", "CNY million", "CNY", "tonnes")]
    assert heads == ["МВт", "млн\xa0юаней", "юаней", "tonnes"]


@pytest.mark.parametrize("language", shipped_languages())
def test_a_currency_that_changes_behind_a_million_has_a_name_for_heads(language: str) -> None:
    words = shipped(language)
    changing = {code for code in words.group("currencies") if show_unit(code, words)[:3] == "de "}
    assert changing == set()
