"""Times of day in the languages that ship: 10:30 p.m., 22 h 30, 10.30 Uhr abends."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from brief.late import NamedTuple, compiled, pattern

_HALF_DAY, _DAY = 720, 1440
_MORNING = {
    "en": r"a\.?\s?m\b\.?|in the morning",
    "fr": "du matin",
    "de": "(?:mor|vormitta)gens?|vormittags|früh",
    "es": r"a\.\s?m\.?|de la ma(?:ñana|drugada)",
    "ru": "утра",
    "ar": "صباح|ص(?!\\w)|فجر",
    "ur": "صبح",
}
_EVENING = {
    "en": r"p\.?\s?m\b\.?|in the (?:afternoon|evening)|at night",
    "fr": "du soir|de l['\u2019]après-midi",
    "de": "(?:nachmit|mit)tags|abends|nachts",
    "es": r"p\.\s?m\.?|de la (?:tarde|noche)",
    "ru": "вечера|дня",
    "ar": "مساء|م(?!\\w)|ظهر|عصر|ليل",
    "ur": "شام|رات|سہ پہر|دوپہر",
}
"""What stands behind an hour, in Urdu before it, where the hours begin anew at noon."""
_OF_24 = frozenset(["fr", "de", "ru"])
"""Where an hour with neither is that of the whole day."""
_TIME = {
    "fr": (
        r"(?<![\d.,:])(?P<h>[01]?\d|2[0-4])(?:\s?h(?![^\W\d_])(?:\s?(?P<m>[0-5]\d)(?!\d))?"
        r"|:(?P<n>[0-5]\d)(?![\d:])|\sheures?(?=\sd[ue]\s))"
        r"|(?<=à\s)(?P<g>[01]?\d|2[0-4])\sheures?(?:\s(?P<o>[0-5]\d))?(?!\w)"
    ),
    "de": (
        r"(?<![\d.,:])(?P<h>[01]?\d|2[0-4])(?:[.:](?P<m>[0-5]\d))?\s?Uhr(?:\s(?P<n>[0-5]\d)\b)?"
        r"|(?<![\d.,:])(?P<g>[01]?\d|2[0-4]):(?P<o>[0-5]\d)(?![\d:])"
    ),
}
_ANY_TIME = (
    r"(?<![\d.,:])(?P<h>[01]?\d|2[0-4]):(?P<m>[0-5]\d)(?![\d:])"
    r"|(?<![\d.,:])(?P<g>[01]?\d|2[0-4])(?:\.(?P<o>[0-5]\d))?(?=\s?(?:{halves}))"
)
_NAMED = {
    "en": {"noon": 720, "midday": 720, "midnight": 0},
    "fr": {"midi": 720, "minuit": 0},
    "de": {"mittag": 720, "mitternacht": 0},
    "es": {"mediodía": 720, "medianoche": 0},
    "ru": {"полдень": 720, "полночь": 0},
}
_BLANKS = pattern(r"[\s\u00a0\u202f]+")


class Hour(NamedTuple):
    """A time of day as it is typed, and the minutes since midnight that it may be."""

    typed: str
    minutes: frozenset[int]


@lru_cache(maxsize=1024)
def find_hours(text: str, language: str) -> tuple[Hour, ...]:
    """Every time of day in figures; none where the language has no table of them."""
    language = language.partition("-")[0].lower()
    return tuple(_found(_BLANKS.sub(" ", text), language)) if language in _MORNING else ()


def named_hours(text: str, language: str) -> frozenset[int]:
    """Noon and midnight where a text has them in a word."""
    named = _NAMED.get(language.partition("-")[0].lower(), {})
    return frozenset(minutes for word, minutes in named.items() if word in text.lower())


def _found(text: str, language: str) -> Iterator[Hour]:
    for one in _form(language).finditer(text):
        parts = {key: int(said) for key, said in one.groupdict().items() if said}
        hour = parts.get("h", parts.get("g", 0))
        minute = next((parts[key] for key in "mno" if key in parts), 0)
        typed, half = _with_half(text, one, language)
        yield Hour(typed, _read(hour * 60 + minute, half, language))


def _with_half(text: str, found: re.Match[str], language: str) -> tuple[str, str]:
    """The words with what tells the half of the day, and which: a, p, or "" where none does."""
    for half, table in (("a", _MORNING), ("p", _EVENING)):
        said = compiled(rf"\s?(?:{table[language]})", re.IGNORECASE)
        if behind := said.match(text, found.end()):
            return f"{found[0].strip()}{behind[0]}", half
        if language == "ur" and re.search(
            rf"(?:{table[language]})(?: \w+)? $", text[: found.start()]
        ):
            return found[0].strip(), half
    return found[0].strip(), ""


def _read(minutes: int, half: str, language: str) -> frozenset[int]:
    if minutes >= _HALF_DAY + 60 or not (half or language not in _OF_24):
        return frozenset([minutes % _DAY])
    early = minutes % _HALF_DAY
    both = {"a": {early}, "p": {early + _HALF_DAY}, "": {early, early + _HALF_DAY}}
    if half == "p" and language != "en" and minutes >= _HALF_DAY:  # 12 Uhr nachts
        return frozenset(both[""])
    return frozenset(both[half])


@cache
def _form(language: str) -> re.Pattern[str]:
    halves = f"{_MORNING[language]}|{_EVENING[language]}"
    return compiled(_TIME.get(language) or _ANY_TIME.replace("{halves}", halves), re.IGNORECASE)
