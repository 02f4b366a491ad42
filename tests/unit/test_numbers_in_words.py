"""Numbers in words are read in every language that ships, and spans of time are one in any unit."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

import pytest

from brief.check.alike import _differing
from brief.check.sides import Side
from brief.prose.number_tables import number_words
from brief.prose.numbers_in_words import find_in_words
from brief.verify.copy import Paragraph
from brief.verify.found import says_number


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("en-GB", "twenty-three ships and two hundred and fifty boats", [23, 250]),
        ("fr", "trente et un, quatre-vingt-dix-sept, soixante-dix-sept", [31, 97, 77]),
        ("fr", "deux mille trois cents, dix pour cent, 2 millions", [2300, 10]),
        ("fr", "deux et trois", [2, 3]),
        ("de", "dreiundzwanzig, zweihundertfünfzig, zwei Millionen", [23, 250, 2_000_000]),
        ("de", "zehntausend, neunzehnhundertneunzig, zwölf Tausend", [10_000, 1990, 12_000]),
        ("de", "zweitausenddreihundert, tausendfach, hunderttausend", [2300, 100_000]),
        ("ar", "مليوني طن, ألفان", [2_000_000, 2000]),
        ("es", "treinta y dos, dos mil trescientos, mil millones", [32, 2300, 1_000_000_000]),
        ("ru", "двести пять, двадцать один", [205, 21]),
        ("ar", "خمسة وعشرون, ثمانية عشر, مئتان وخمسون, الدول الخمس", [25, 18, 250, 5]),
        ("ur", "اٹھارہ, تین لاکھ", [18, 300_000]),
        ("pl", "dwa", []),
    ],
)
def test_a_number_in_words_has_its_value(language: str, text: str, values: list[int]) -> None:
    found = find_in_words(text, language)
    assert [min(one.values) for one in found if one.sure] == values


SAID_ELSEWHERE = [
    ("fr", "un demi-million de francs", "500000"),
    ("fr", "cinq cent mille francs", "500000"),
    ("fr", "une vingtaine de ports", "20"),
    ("fr", "trois millions et demi de tonnes", "3500000"),
    ("fr", "deux virgule cinq millions", "2500000"),
    ("fr", "2 500 millions de francs", "2500000000"),
    ("fr", "12 345,67 francs", "12345.67"),
    ("de", "anderthalb Millionen", "1500000"),
    ("de", "sechseinhalb Milliarden", "6500000000"),
    ("de", "eine halbe Million", "500000"),
    ("de", "2.500 Millionen", "2500000000"),
    ("es", "medio millón", "500000"),
    ("es", "2,5 mil millones", "2500000000"),
    ("es", "dos mil quinientos millones", "2500000000"),
    ("es", "2.500 millones", "2500000000"),
    ("es", "millón y medio", "1500000"),
    ("ru", "полтора миллиона", "1500000"),
    ("ru", "два с половиной миллиарда", "2500000000"),
    ("", "полмиллиона тонн", "500000"),
    ("ar", "نصف مليون", "500000"),
    ("ar", "مليارين ونصف المليار", "2500000000"),
    ("ar", "خمسة عشر ألف طن", "15000"),
    ("ur", "پانچ لاکھ", "500000"),
    ("ur", "ڈھائی کروڑ", "25000000"),
    ("ur", "ساڑھے تین لاکھ", "350000"),
    ("ur", "پونے دو لاکھ", "175000"),
    ("", "۵۰ کروڑ روپے", "500000000"),
    ("", "12 345.67 euros", "12345.67"),
    ("en-GB", "2 500 million", "2500000000"),
]


@pytest.mark.parametrize(("language", "text", "value"), SAID_ELSEWHERE)
def test_a_figure_is_found_as_papers_of_its_language_write_it(
    language: str, text: str, value: str
) -> None:
    paragraph = Paragraph(1, f"({text})", language=language)
    assert says_number(paragraph, Decimal(value), "tonnes")
    assert not says_number(paragraph, Decimal(value) * 2, "tonnes")


@pytest.mark.parametrize("language", ["en", "fr", "de", "es", "ru", "ar", "ur"])
def test_every_table_counts_to_ten_and_no_word_has_two_values(language: str) -> None:
    words = number_words(language)
    assert set(words.values()) >= {*range(1, 11), 20, 30, 40, 50, 60, 100, 1000, 1_000_000}
    assert all(word == word.lower() for word in words)
    found = [find_in_words(f"({word})", language) for word, n in words.items() if 1 < n < 100]
    values = [n for n in words.values() if 1 < n < 100]
    assert [[min(one.values) for one in each] for each in found] == [[n] for n in values]


def told(english: str, language: str, other: str) -> bool:
    sides = Side("en-GB", (english,), ()), Side(language, (other,), ())
    return bool(_differing(*sides))


@pytest.mark.parametrize(
    ("english", "language", "other"),
    [
        ("18 months of talks", "de", "anderthalb Jahre Gespräche"),
        ("18 months", "fr", "un an et demi"),
        ("18 months", "es", "año y medio"),
        ("18 months", "ru", "полтора года"),
        ("18 months", "ar", "عام ونصف"),
        ("18 months", "ur", "ڈیڑھ سال"),
        ("2½ years", "de", "zweieinhalb Jahre"),
        ("two and a half years", "fr", "30 mois"),
        ("six months", "de", "ein halbes Jahr"),
        ("six months", "ru", "полгода"),
        ("half a year", "ar", "ستة أشهر"),
        ("a fortnight of talks", "fr", "quinze jours de pourparlers"),
        ("two weeks", "fr", "quinze jours"),
        ("14 days", "de", "zwei Wochen"),
        ("24 hours", "fr", "une journée"),
        ("12 months", "es", "un año"),
        ("a decade", "fr", "dix ans"),
        ("50 per cent of trade", "fr", "la moitié des échanges"),
        ("75 per cent", "es", "tres cuartas partes"),
        ("both sides, third visit", "fr", "les deux parties, troisième visite"),
        ("both signed three accords", "de", "beide unterzeichneten drei Abkommen"),
        ("bilateral trade of two kinds", "ur", "دو طرفہ تجارت دو اقسام کی"),
        ("two visits in a quarter", "ar", "زيارتان خلال ثلاثة أشهر"),
        ("twenty-one ships", "de", "einundzwanzig Schiffe"),
        ("a dozen boats", "fr", "douze bateaux"),
        ("the 1990s, four times", "fr", "les années quatre-vingt-dix, quatre fois"),
        ("11 ministers", "ar", "أحد عشر وزيرا"),
        ("nine floors", "fr", "un bâtiment neuf de neuf étages"),
        ("1.5 million", "de", "anderthalb Millionen"),
        ("1.5 million", "ru", "полтора миллиона"),
        ("the 1950s", "ar", "خمسينيات القرن العشرين"),
    ],
)
def test_one_number_said_in_two_ways_is_no_difference(
    english: str, language: str, other: str
) -> None:
    assert not told(english, language, other)


@pytest.mark.parametrize(
    ("english", "language", "other"),
    [
        ("two visits", "fr", "trois visites"),
        ("four ministers", "de", "fünf Minister"),
        ("18 months", "de", "zwei Jahre"),
        ("seven boats", "ru", "восемь судов"),
        ("three ships", "ar", "أربع سفن"),
        ("the 1950s", "ar", "ستينيات القرن العشرين"),
        ("five ships", "ur", "چھ جہاز"),
        ("3 ships", "es", "cuatro barcos"),
        ("twenty-two", "fr", "vingt-trois"),
        ("both signed four accords", "fr", "les deux pays ont signé cinq accords"),
    ],
)
def test_two_numbers_are_a_difference_in_words_too(english: str, language: str, other: str) -> None:
    assert told(english, language, other)


def test_numbers_of_german_are_told_apart() -> None:
    words = {n: word for word, n in sorted(number_words("de").items()) if 100 <= n < 1000}
    said = [find_in_words(words[n], "de") for n in range(200, 260)]
    values = [min(one.values) for (one,) in said]
    assert all(after - before == Decimal(1) for before, after in pairwise(values))
