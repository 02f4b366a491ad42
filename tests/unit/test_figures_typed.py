"""Figures are read by value, as the language of a text writes them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from brief.prose.figures_typed import find_figures, said_otherwise


def alike(one: tuple[str, str], other: tuple[str, str]) -> bool:
    first, second = (find_figures(text, language) for language, text in (one, other))
    return len(first) == len(second) and all(
        not a.values.isdisjoint(b.values) for a, b in zip(first, second, strict=True)
    )


@pytest.mark.parametrize(
    ("english", "language", "other"),
    [
        ("1,000 boats", "fr", "1\u202f000 bateaux"),
        ("1,000 boats", "fr", "1 000 bateaux"),
        ("1,000 boats", "de", "1.000 Boote"),
        ("1,000 boats", "de-CH", "1\u2019000 Boote"),
        ("1,000 boats", "es", "1000 barcos"),
        ("1,000 boats", "ar", "\u0661\u066c\u0660\u0660\u0660 قارب"),
        ("2.5 tonnes", "ru", "2,5 тонны"),
        ("2.50 tonnes", "ar", "\u0662\u066b\u0665 طن"),
        ("1,234.5 tonnes", "de", "1.234,5 Tonnen"),
        ("2.5 billion euros", "es", "2.500 millones de euros"),
        ("3 thousand million", "es", "3 mil millones"),
        ("2 trillion", "de", "2 Billionen"),
        ("5 million euros", "fr", "5 M€"),
        ("5.5 billion euros", "fr", "5,5\u202fMd\u202f€"),
        ("40 thousand euros", "de", "40 k€"),
        ("at 5.30 pm", "fr", "à 17 h 30"),
        ("at 5 pm", "fr", "à 17 h"),
        ("on 9 June 2031", "de", "am 9.6.2031"),
        ("in the \u201990s", "de", "in den 1990ern"),
        ("in 2019-20", "fr", "en 2019-2020"),
        ("1.5 days", "de", "1½ Tage"),
        ("\u22123 per cent", "fr", "-3 %"),
    ],
)
def test_a_figure_is_the_same_however_a_language_writes_it(
    english: str, language: str, other: str
) -> None:
    assert alike(("en-GB", english), (language, other))


@pytest.mark.parametrize(
    ("english", "language", "other"),
    [
        ("1,500 boats", "fr", "1,500 bateaux"),
        ("1.500 tonnes", "de", "1.500 Tonnen"),
        ("2 billion", "fr", "2 billions"),
        ("3 per cent", "fr", "\u22123 %"),
        ("2031", "fr", "2032"),
        ("at 5 pm", "fr", "à 5 h 15"),
        ("5 million euros", "fr", "5 Md€"),
        ("on 3 March 2031", "de", "am 5.3.2031"),
    ],
)
def test_a_figure_that_reads_otherwise_is_another(english: str, language: str, other: str) -> None:
    assert not alike(("en-GB", english), (language, other))


def test_numbers_in_words_and_roman_numerals_say_what_figures_say_elsewhere() -> None:
    assert find_figures("two visits", "en-GB") == ()
    assert said_otherwise("two visits", "en-GB") == {Decimal(2)}
    assert said_otherwise("zwei Besuche im Mai", "de") == {Decimal(2)}
    assert Decimal(20) in said_otherwise("au XXe siècle", "fr")
    assert said_otherwise("1.000 Boote", "de") == frozenset()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("the 3rd sitting", "en-GB"),
        ("au 2e tour", "fr"),
        ("в 1990-е годы", "ru"),
        ("in the 1980s", "en-GB"),
        ("in the \u201980s", "en-GB"),
        ("in Q4", "en-GB"),
        ("the G15", "en-GB"),
        ("after 7/7", "en-GB"),
        ("2 billion boats", "en-GB"),
    ],
)
def test_a_figure_that_another_language_may_put_in_words_says_so(text: str, language: str) -> None:
    assert all(one.wordy for one in find_figures(text, language))


@pytest.mark.parametrize("text", ["3 boats", "2031", "5 tonnes.", "2.5 billion", "12,500", "40%"])
def test_a_plain_figure_is_no_word_elsewhere(text: str) -> None:
    assert not any(one.wordy for one in find_figures(text, "en-GB"))
