"""Ranges of places, centuries, hours and days in figures, to be closed up with a dash."""

from __future__ import annotations

import re
from functools import lru_cache

from brief.words import FixedWords
from brief.words.marks import range_dash

_NUMBERED = (
    "no", "nr", "n°", "n.º", "núm", "№", "رقم", "نمبر", "res", "prot", "القرار", "ann", "anl",
    "anex", "tab", "табл", "fig", "abb", "рис", "الجدول", "جدول", "الشكل", "شکل", "vol", "جلد",
    "cuadro", "ч.", "البند",
)  # fmt: skip
"""How labels begin of what may have a number of two parts: no. 76-12, Table 3-5."""
_CENTURY = r"[IVXL]+(?:er?|ème|\.)?|\d{1,2}(?:er?|ème|\.)?"
_CENTURIES = re.compile(
    rf"(?<![\w-])({_CENTURY})[ \xa0]?[-\u2013\u2014][ \xa0]?({_CENTURY})"
    r"(?=[ \xa0\u202f](?:вв?\.|век\w*|столети\w+|siècles?|siglos?|Jahrhundert\w*|Jh)(?!\w))"
)
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_MONTH = r"(?:0?[1-9]|1[0-2])"
_IN_FIGURES = re.compile(
    rf"(?<![\w./:-])({_DAY}\.(?:{_MONTH}\.(?:\d{{4}})?)?|{_DAY}/{_MONTH}/\d{{4}})"
    r"[ \xa0]?[-\u2013\u2014][ \xa0]?"
    rf"(?={_DAY}(?:\.{_MONTH}\.(?:\d{{4}})?|/{_MONTH}/\d{{4}})(?![\w/-]|[.,]\d))"
)
"""The first of two days, all in figures: 30.4.-2.5.2024, 30/04/2024-02/05/2024."""
_HOUR = r"(?:[01]?\d|2[0-4])"
_MINUTES = r"(?::[0-5]\d|[ \xa0]?h(?:[ \xa0]?[0-5]\d)?)"
_HOURS = re.compile(
    rf"(?<![\w.,:/-])({_HOUR}{_MINUTES})[-\u2013\u2014]"
    rf"(?={_HOUR}{_MINUTES}(?![\w:-]))"
)
_DECADES = re.compile(r"(?<![\w-])(\d{4}(?:s|er))-(?=\d{2,4}(?:s|er)(?![\w-]))")
_ORDINALS = re.compile(r"(?<![\w./:-])(\d{1,2}\.)[-\u2014](?=\d{1,2}\.[ \xa0][A-Z\u00c0-\u00de])")
"""As German has them: 2.-3. Klasse."""
_RANGES = (_IN_FIGURES, _HOURS, _DECADES, _ORDINALS)


def close_up_figures(text: str, dash: str) -> str:
    """The text with the dash of ranges of days in figures, of hours, decades and ordinals."""
    for ranges in _RANGES:
        text = ranges.sub(rf"\1{dash}", text)
    return text


def close_up_places(text: str, words: FixedWords) -> str:
    """The text with the dash of such ranges, where a hyphen was typed."""
    if not any(map(text.__contains__, "-\u2013\u2014")):
        return text
    dash = range_dash(words.language)
    text = _CENTURIES.sub(rf"\1{dash}\2", text)
    if "-" not in text or dash == "-":
        return text
    places = _places(words)
    return places.sub(lambda found: _closed(found, dash), text) if places else text


def _closed(found: re.Match[str], dash: str) -> str:
    """A range runs on: 3-5, 101-8 for 101 to 108; 12-3 is no range."""
    first, last = found["first"], found["last"]
    whole = first[: max(0, len(first) - len(last))] + last
    return f"{found['label']}{first}{dash}{last}" if int(whole) > int(first) else found[0]


@lru_cache(maxsize=32)
def _places(words: FixedWords) -> re.Pattern[str] | None:
    labels = [one for one in words.list("before-numbers") if not one.lower().startswith(_NUMBERED)]
    if not labels:
        return None
    either = "|".join(map(re.escape, sorted((*labels, "§§"), key=len, reverse=True)))
    return re.compile(
        rf"(?P<label>(?<![^\W_])(?i:{either})[ \xa0])(?P<first>\d+)-(?P<last>\d+)(?![\w-]|[.,/]\d)"
    )
