"""Who says the words in quotation marks, and which of them are names that nobody says."""

from __future__ import annotations

import pytest

from brief.check.speakers import names_speaker
from brief.check.works_named import names_work


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le ministère a qualifié la visite de « très utile »."),
        ("fr", "Selon le maire, le port est « trop petit »."),
        ("fr", "La visite a été qualifiée de « très utile » par le maire."),
        ("de", "Das Ministerium nannte den Besuch „sehr nützlich“."),
        ("de", "Der Besuch wurde vom Bürgermeister als „sehr nützlich“ bezeichnet."),
        ("es", "El ministerio calificó la visita de «muy útil»."),
        ("ru", "Министерство назвало визит «очень полезным»."),
        ("ar", "وصفت الوزارة الزيارة بأنها «مفيدة جدا»."),
    ],
)
def test_other_languages_say_who_said_it_by_verbs_of_their_own(language: str, text: str) -> None:
    assert names_speaker(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La visite a été qualifiée de « très utile »."),
        ("de", "Der Besuch wurde als „sehr nützlich“ bezeichnet."),
        ("es", "La visita fue «muy útil» para todos."),
        ("ru", "Визит был «очень полезным» для всех."),
        ("ar", "كانت الزيارة «مفيدة جدا» للجميع."),
    ],
)
def test_where_nobody_is_said_to_speak_there_is_no_speaker(language: str, text: str) -> None:
    assert not names_speaker(text, language)


@pytest.mark.parametrize(
    ("before", "words"),
    [
        ("The frigate ", "Blue Whale"),
        ("La fragata ", "Ballena Azul"),
        ("La frégate ", "Baleine bleue"),
        ("Die Übung ", "Blauer Wal"),
        ("Партия ", "Синий кит"),
        ("شاركت الفرقاطة ", "الحوت الأزرق"),
        ("The exercise of 2020 ", "Blue Whale"),
    ],
)
def test_a_ship_a_party_or_an_exercise_in_marks_is_a_name(before: str, words: str) -> None:
    assert names_work(before, words)


def test_words_in_marks_behind_a_verb_are_no_name() -> None:
    assert not names_work("The mayor called it ", "Blue whale")
    assert not names_work("The frigate was ", "Blue whale")
    assert not names_work("a plan ", "long overdue")
