"""Sentences end where they end in each language that ships, and not behind a word cut short."""

from __future__ import annotations

import pytest

from brief.bidi.sentences import ends
from brief.prose import split_sentences


@pytest.mark.parametrize(
    "text",
    [
        "Посольство на ул. Ленина открыто в мае.",
        "Визит в г. Минск, т. е. в столицу, стр. Пятая.",
        "Завод им. Кирова и А. С. Гралы стоял там.",
        "Am 3. Mai 1994 kam z. B. Herr Borg, bzw. Nr. 5 und Hr. Grala.",
        "Im 19. Jahrhundert, d. h. früher.",
        "El Sr. Pérez y la Sra. Díaz de EE. UU. vinieron, p. ej. Ana, núm. 5.",
        "M. Dupont et MM. Durand et J.-C. Borg vinrent, art. 5 du pacte.",
        "Mr. Borg met Gen. Grala, e.g. Joe, on p. 5.",
        "Он прибыл в мае, т. е. летом. и уехал.",
    ],
)
def test_a_word_that_is_cut_short_ends_no_sentence(text: str) -> None:
    assert split_sentences(text) == (text,)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Открыто в 2024 г.", "Мальта рада."),
        ("It came to 12.", "The rest followed."),
        ("Es waren 12.", "Danach kam er."),
        ("هل كان هناك؟", "نعم، هناك."),
        ("وہ آئے۔", "پھر گئے۔"),
        ("Das war im Mai.", "Danach kam Juni."),
        ("Il vint à Riga.", "M. Borg partit."),
        ("He loved art.", "She left."),
    ],
)
def test_a_full_stop_ends_one(first: str, second: str) -> None:
    assert split_sentences(f"{first} {second}") == (first, second)


def test_a_year_that_ends_in_a_shortened_word_ends_a_sentence_among_other_words() -> None:
    assert ends("в 2024 г. Мальта")
    assert not ends("на ул. Ленина")
    assert not ends("в г. Минск")
