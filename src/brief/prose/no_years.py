# ruff: noqa: RUF001 - words in the letters of their language
"""Numbers of four digits that are no years: 2000 tonnes, EUR 1850, Resolution 1701, by language."""

from __future__ import annotations

import re

from brief.late import pattern
from brief.prose.money import ANY_SIGN, CODES, PLURAL, WORDS
from brief.prose.months import BESIDE_BOTH, MONTHS
from brief.prose.unit_tables import SYMBOLS, SYMBOLS_OF
from brief.prose.unit_tables import WORDS as UNITS

_CALLED = (
    "[Rr]esolutions?|[Ff]lights?|[Rr]ooms?|[Rr]outes?|[Hh]ighways?|[Gg]ates?|[Pp]ages?|[Ii]tems?"
    "|[Rr]ésolutions?|[Vv]ols?|[Ss]alles?|[Rr]esolution(?:en)?|[Ff]lug|[Ss]eiten?|[Rr]aum"
    "|[Rr]esoluci(?:ón|ones)|[Vv]uelos?|[Ss]alas?|[Pp]áginas?|[Рр]езолюци(?:я|и|ю|ей)|[Рр]ейс\\w*"
    "|(?:ال)?قرار|(?:ال)?رحلة|قرارداد|پرواز"
)
"""What a number is the name of."""
_NUMBER = r"\bNos?\.|№|\b[Nn][\u00b0\u00ba]|\bNr\.|\b[Nn]úm\.|رقم|نمبر"
_MORE_THAN = (
    "some|nearly|almost|roughly|more\\sthan|fewer\\sthan|less\\sthan|at\\sleast|at\\smost|another"
    "|quelque|près\\sde|plus\\sde|moins\\sde|environ|rund|etwa|fast|mehr\\sals|mindestens"
    "|unos|unas|casi|más\\sde|menos\\sde|около|почти|более|свыше|نحو|حوالي|أكثر\\sمن|تقريبا|تقریباً"
)
"""What stands before a number of things, and before no year."""
_THINGS = (
    "people|persons|men|women|children|troops|soldiers|pupils|students|members|visitors|guests"
    "|tourists|workers|jobs|seats|beds|copies|votes|words|desks|homes|houses|vehicles|cars|boats"
    "|ships|vessels|pages|strong|personnes|hommes|femmes|enfants|élèves|étudiants|emplois|euros?"
    "|navires|touristes|soldats|dollars|francs|Menschen|Personen|Männer|Frauen|Kinder|Soldaten"
    "|Schüler|Studenten|Studierende|Stellen|Schiffe|Touristen|Franken|Dollar|personas|hombres"
    "|mujeres|niños|alumnos|estudiantes|empleos|buques|turistas|soldados|dólares|человек|людей"
    "|солдат|учеников|студентов|судов|туристов|мест|рублей|долларов|евро|شخص|طالب|جندي|سائح"
    "|سفينة|دولار|يورو|ريال|درهم|دينار|افراد|لوگ|طلبہ|فوجی|سیاح|جہاز|ڈالر|یورو|روپے|ریال"
)
_IN = frozenset(
    "in by since until till the during from before after en depuis dès pour im jahr seit bis desde"  # noqa: SIM905 - a row of words
    " hasta в с по до عام سنة منذ سنہ سال".split()
)
"""What stands before a year, though a thing stands behind it: in 2024 people voted."""
_TIME = frozenset({"min", "h", "d", "wk", "mo", "yr", "dec"})
"""Units that may stand behind a year: 2024 год."""


_ENTRIES = pattern(r"\|(?=[\w/%]+ )")


def _units() -> str:
    """The words of units, and their signs of letters: Russian has one for years too."""
    tables = (SYMBOLS, *SYMBOLS_OF.values(), *UNITS.values())
    rows = (row.split(" ", 1) for table in tables for row in _ENTRIES.split(table))
    forms = {
        form for unit, form in rows if unit not in _TIME and len(form) > 1 and "(?<" not in form
    }
    return "|".join(sorted(sorted(forms), key=len, reverse=True))


_FOUR = r"(?:1[5-9]\d\d|2[01]\d\d)"
_GAP = r"[\s\u00a0\u202f]"
_NO_YEAR = pattern(
    rf"(?:\b(?:{_CALLED}){_GAP}(?:(?:{_NUMBER}){_GAP}?)?|(?:{_NUMBER}){_GAP}?){_FOUR}(?![\d-])"
    rf"|(?:{ANY_SIGN}|\b(?:{'|'.join(sorted(CODES))})){_GAP}?{_FOUR}(?!\d)"
    rf"|\b(?i:{_MORE_THAN}){_GAP}{_FOUR}(?={_GAP}[^\W\d_])"
    rf"|(?<![\d.,])(?P<counts>{_FOUR})(?=[\s\u00a0\u202f-](?:de{_GAP}|d['\u2019])?"
    rf"(?i:{_THINGS}|{_units()}|(?:{'|'.join(WORDS)}){PLURAL})(?!\w)|{_GAP}?{ANY_SIGN})"
)
_DIGITS = pattern(r"\d{4}")


def hide_counts(text: str) -> str:
    """The text with such numbers taken out, each sign in its place."""
    if not _DIGITS.search(text):
        return text
    return _NO_YEAR.sub(_hidden, text)


def _hidden(found: re.Match[str]) -> str:
    before = found.string[: found.start()].split()[-1:] if found["counts"] else []
    if any((word in MONTHS and word not in BESIDE_BOTH) or word.lower() in _IN for word in before):
        return found[0]
    return _DIGITS.sub("\1\1\1\1", found[0])
