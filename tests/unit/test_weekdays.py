"""A day of the week beside a date is looked up in the calendar, in each language that ships."""

from __future__ import annotations

import pytest

from brief.check.weekdays import days_of
from brief.facts.dates import parse_date

WRONG = {
    "en-GB": "on Monday, 9 June 2026",
    "en-US": "on Monday, June 9, 2026",
    "fr": "le lundi 9 juin 2026",
    "de": "am Montag, den 9. Juni 2026",
    "es": "el lunes, 9 de junio de 2026",
    "ru": "в понедельник, 9 июня 2026 года",
    "ar": "يوم الاثنين 9 يونيو 2026",
    "ur": "پیر 9 جون 2026",
}
RIGHT = {"fr": "le mardi 9 juin 2026", "en-GB": "on Tuesday, 9 June", "ru": "во вторник, 9 июня"}


@pytest.mark.parametrize("language", WRONG)
def test_a_day_that_the_calendar_denies_is_told(language: str) -> None:
    assert list(days_of(language).astray(WRONG[language], parse_date("2026-06-09")))


@pytest.mark.parametrize("language", RIGHT)
def test_the_day_of_the_calendar_is_not(language: str) -> None:
    assert not list(days_of(language).astray(RIGHT[language], parse_date("2026-06-09")))


@pytest.mark.parametrize("day", ["31 April 2026", "31/13/2026"])
def test_a_day_that_no_calendar_has_is_of_no_weekday(day: str) -> None:
    assert not list(days_of("en").astray(f"on Monday {day}", None))


def test_a_number_of_another_date_is_not_the_facts_own() -> None:
    assert not list(days_of("fr").astray("le lundi 8 juin", parse_date("2026-06-09")))
