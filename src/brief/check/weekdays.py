"""Days of the week beside dates, in whatever language a brief is in: Monday, 9 June 2026."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from brief.facts.dates import Date
from brief.late import dataclass
from brief.prose.alternatives import Listed
from brief.prose.dates_said import find_dates
from brief.words.cldr import nearest_cldr

_BETWEEN = r"\W{1,3}(?:(?:[^\W\d]{1,9}\.?\s){0,2})?"
"""Between the name of a day and its number: Monday, June 9; lunes, el 9; Montag, den 9."""


@dataclass(frozen=True, slots=True)
class Days:
    """The names of the days of a language, Monday first."""

    names: tuple[frozenset[str], ...]
    called: tuple[str, ...]
    form: Listed

    def astray(self, text: str, own: Date | None) -> Iterator[tuple[str, str]]:
        """Each date of which a text says another day of the week, and the day that it is."""
        for found in self.form.finditer(text):
            said = next(n for n, names in enumerate(self.names) if found["name"].lower() in names)
            days = _days_meant(text, int(found["day"]), found.start("day"), own)
            if days and all(day.weekday() != said for day in days):
                yield found[0], f"{self.called[days[0].weekday()]} ({days[0].isoformat()})"


def _days_meant(text: str, number: int, at: int, own: Date | None) -> list[date]:
    """The days that a number in a text may be: of the date around it, or the fact's own."""
    for said in find_dates(text):
        if said.year and said.month and said.day == number and said.start <= at < said.end:
            return [date(said.year, said.month, said.day)] if said.exists else []
    days = [one for one in (own.first, own.last) if one.day == number] if own else []
    return days if own and own.precision in {"day", "interval"} else []


@lru_cache(maxsize=16)
def days_of(language: str) -> Days:
    """The days of a language, by its tag."""
    cldr = nearest_cldr(language)
    forms = cldr.days.values()
    names = tuple(frozenset(form[day].lower() for form in forms) for day in range(7))
    every = sorted({name for one in names for name in one}, key=len, reverse=True)
    words = "|".join(map(re.escape, every))
    form = rf"(?<!\w)(?P<name>{words}){_BETWEEN}(?P<day>\d{{1,2}})(?!\d)"
    called = tuple(cldr.days["stand-alone"][day] for day in range(7))
    return Days(names, called, Listed(every, lambda: form))
