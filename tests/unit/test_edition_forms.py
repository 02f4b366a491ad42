"""A name that is left out is known in whatever form a language writes it."""

from __future__ import annotations

import pytest

from brief.edition.forms import form_of, plain, spellings_of

SURNAME, WHOLE = True, False


@pytest.mark.parametrize(
    ("said", "cased", "words"),
    [
        ("Grebner", SURNAME, "as GREBNER said"),
        ("Grebner", SURNAME, "the Grebners’ house"),
        ("Grebner", SURNAME, "l’affaire Grebner-Mole"),
        ("Grebner", SURNAME, "Gre\u00adbner said"),
        ("Grebner", SURNAME, "P A P E R S  O F  G R E B N E R"),
        ("Grebner", SURNAME, "G\u2009r\u2009e\u2009b\u2009n\u2009e\u2009r\u2019s"),
        ("Diyar", SURNAME, "D\u0131yar said"),
        ("Diyar", SURNAME, "D\u0130YAR said"),
        ("Jurić", SURNAME, "with Juric’s men"),
        ("Højlund", SURNAME, "Hojlund said"),
        ("Ola Grebner", WHOLE, "OLA\u00a0GREBNER"),
        ("Ola Grebner", WHOLE, "Ola-Grebner papers"),
        (
            "\u0627\u0644\u0631\u0627\u0648\u064a",
            SURNAME,
            "\u0648\u0627\u0644\u0631\u0627\u0648\u064a",
        ),
        ("\u0627\u0644\u0631\u0627\u0648\u064a", SURNAME, "\u0644\u0644\u0631\u0627\u0648\u064a"),
        ("\u0411\u0435\u0440\u0438\u0447", SURNAME, "\u0411\u0435\u0440\u0438\u0447\u0435\u043c"),
        (
            "\u0410\u043d\u043d\u0430 \u0411\u0435\u0440\u0438\u0447",
            WHOLE,
            "\u0410\u043d\u043d\u0443 \u0411\u0435\u0440\u0438\u0447",
        ),
        ("\u738b\u5c0f\u660e", WHOLE, "\u8bb0\u8005\u738b\u5c0f\u660e\u8bf4"),
    ],
)
def test_a_name_is_known_in_other_cases_accents_endings_and_prefixes(
    said: str, words: str, *, cased: bool
) -> None:
    assert form_of(said, cased=cased).stands_in(plain(words))


@pytest.mark.parametrize(
    ("said", "cased", "words"),
    [
        ("Stone", SURNAME, "a stone and two stones"),
        ("Grebner", SURNAME, "Grebnerova"),
        ("Rex Mole", WHOLE, "Rex and Mole"),
        (
            "\u0411\u0435\u0440\u0438\u0447",
            SURNAME,
            "\u0411\u0435\u0440\u0438\u0447\u043a\u0438\u043d",
        ),
        ("\u0627\u0644\u0631\u0627\u0648\u064a", SURNAME, "\u0631\u0627\u0648\u064a"),
    ],
)
def test_other_words_that_begin_or_end_alike_are_not_the_name(
    said: str, words: str, *, cased: bool
) -> None:
    assert not form_of(said, cased=cased).stands_in(plain(words))


def test_a_name_is_looked_for_as_a_passport_spells_it_too() -> None:
    assert spellings_of("J\u00f8rn M\u00fcller") == ("J\u00f8rn M\u00fcller", "Joern Mueller")
    assert spellings_of("Grebner") == ("Grebner",)


@pytest.mark.parametrize("words", ["as OGrebner said", "O\u2019Grebner\u2019s", "OGREBNER"])
def test_a_name_with_an_apostrophe_is_known_without_it(words: str) -> None:
    forms = [form_of(one, cased=True) for one in spellings_of("O'Grebner")]
    assert any(one.stands_in(plain(words)) for one in forms)


def test_three_initials_are_no_word_set_apart() -> None:
    assert plain("J R R Mole and A B").text == "J R R Mole and A B"
