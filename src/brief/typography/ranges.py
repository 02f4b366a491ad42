"""Ranges of places and centuries, pp. 3-5 and 19th-20th, to be closed up with a dash."""

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
_CENTURIES = re.compile(
    r"(?<![\w-])([IVXL]+(?:er?|ème)?)[-\u2014]([IVXL]+(?:er?|ème)?)"
    r"(?=[ \xa0\u202f](?:вв?\.|век\w*|столети\w+|siècles?|siglos?)(?!\w))"
)


def close_up_places(text: str, words: FixedWords) -> str:
    """The text with the dash of such ranges, where a hyphen was typed."""
    if "-" not in text or (dash := range_dash(words.language)) == "-":
        return text
    text = _CENTURIES.sub(rf"\1{dash}\2", text)
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
    either = "|".join(map(re.escape, sorted(labels, key=len, reverse=True)))
    return re.compile(
        rf"(?P<label>(?<![^\W_])(?i:{either})[ \xa0])(?P<first>\d+)-(?P<last>\d+)(?![\w-]|[.,/]\d)"
    )
