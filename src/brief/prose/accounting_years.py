"""Years of accounts as prose writes them: the financial year 2023/24, which ended on 30 June."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import TypeAlias

from brief.facts.dates import Date
from brief.late import pattern
from brief.prose.months import MONTHS

_NAMES = "|".join(sorted(MONTHS, key=len, reverse=True))
_YEAR = pattern(
    r"\b(?:(?:financial|fiscal|accounting|budget|academic|school|marketing|crop)\syear"
    r"|exercice|année\s(?:budgétaire|fiscale|universitaire|scolaire)|campagne|saison"
    r"|(?:Haushalts|Geschäfts|Wirtschafts|Rechnungs|Studien)jahr(?:es)?"
    r"|(?:ejercicio|año)(?:\s(?:fiscal|económico|presupuestario))?)\s"
    r"(?P<first>(?:19|20)\d\d)\s?[-\u2013/]\s?(?P<last>(?:19|20)?\d\d)\b"
    r"(?:(?!\sand\s)[^.;]){0,40}?\b(?:end(?:ed|ing|s)|clos(?:ed|ing|es?)?|clôturée?|terminée?|achevée?"
    r"|endete|endet|zu\sEnde\sging|cerrado|terminado)\s(?:(?:on|in|le|en|fin|am|el)\s)?"
    rf"(?:\d{{1,2}}(?:st|nd|rd|th|er|\.)?\s(?:de\s)?)?(?P<month>{_NAMES})\b"
)
"""A year of accounts, and the month with which it ends."""
_MONTHS_OF_YEAR = 12
_Month: TypeAlias = tuple[int, int]
"""A year and a month of it."""


def says_accounting_year(text: str, date: Date) -> bool:
    """Whether the date is a year of accounts that the text names, with the month of its end."""
    if not (date.start and date.end):
        return False
    first, last = (date.first.year, date.first.month), (date.last.year, date.last.month)
    return (first, last) in _accounting_years(text)


@lru_cache(maxsize=4096)  # many facts cite one paragraph
def _accounting_years(text: str) -> frozenset[tuple[_Month, _Month]]:
    return frozenset(_read(text))


def _read(text: str) -> Iterator[tuple[_Month, _Month]]:
    for said in _YEAR.finditer(text):
        last, month = int(said["first"]) + 1, MONTHS[said["month"]]
        if said["last"][-2:] == f"{last:04d}"[-2:]:
            begun = (last - 1, month + 1) if month < _MONTHS_OF_YEAR else (last, 1)
            yield begun, (last, month)
