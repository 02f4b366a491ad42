"""A fact's words as they read behind its date, as in a timeline.

"**11 April 2025.** They met in Minsk on 11 April 2025" says its date twice. Left out is only a
phrase of that very date, and only where the rest is a sentence still; in doubt it stays.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from brief.facts.dates import Date
from brief.late import pattern
from brief.prose.dates_said import find_dates
from brief.show import show_date
from brief.words import FixedWords

_PREPOSITIONS = {"day": "on", "month": "in", "year": "in"}
_LEANS_ON_IT = pattern(
    r"a|about|after|again|already|an|and|are|as|at|be|been|before|both|but|by|early|either|even"
    r"|first|from|is|last|late|later|neither|nor|not|only|or|since|than|the|then|until|was|were",
    re.IGNORECASE,
)
"""Words that a date must not be taken away behind."""
_GOES_ON = pattern(
    "alone|already|and|as|but|dollars|itself|nor|only|onwards?|or|prices|terms|than|to|too|until"
    "|values|when|where|which|while"
)
"""Words that a date must not be taken away before where it opens a sentence: they go on from it."""
_SPARES_IT = pattern(
    "about|after|against|at|because|before|between|by|during|for|from|if|in|into|near|of|on|over"
    "|that|through|under|with|without"
)
"""Words that it can be taken away before further on: prices of 2019 are no prices without it."""
_STOPS = pattern(r"[,;:.?!\u2026][\"'\u201d\u2019)\]*]*$")
_FIRST_WORD = pattern(r"[^\W\d_]+|\{")


def after_date(text: str, date: Date, capitals: Collection[str], words: FixedWords) -> str:
    """`text` without the phrase of its date; `capitals` are braces that may begin a sentence.

    Only English is taken apart; in other languages the date stays.
    """
    phrase = _phrase(date, words) if words.language.startswith("en") else None
    found = list(phrase.finditer(text)) if phrase else []
    if len(found) != 1 or _is_quoted(text, found[0].start()):
        return text
    before, after = text[: found[0].start()], text[found[0].end() :]
    if find_dates(before):  # then the date in front would be taken for that of what stands first
        return text
    if not before.strip():
        return _opened(text, after, capitals)
    return _closed(text, before, after)


def _phrase(date: Date, words: FixedWords) -> re.Pattern[str] | None:
    preposition = _PREPOSITIONS.get(date.precision)
    if not preposition or date.approximate or date.uncertain:
        return None
    said = r"\s".join(map(re.escape, show_date(date, words).split()))
    return re.compile(rf"(?<!\w){preposition}\s{said}(?![\w\u2013-])", re.IGNORECASE)


def _is_quoted(text: str, at: int) -> bool:
    before = text[:at]
    return before.count('"') % 2 == 1 or before.count("\u201c") > before.count("\u201d")


def _opened(text: str, after: str, capitals: Collection[str]) -> str:
    """The sentence that began with its date."""
    rest = after.removeprefix(",").lstrip()
    word = _FIRST_WORD.match(rest)
    if word is None or _GOES_ON.fullmatch(word[0]):
        return text
    if word[0] == "{":
        return rest if rest[1:].partition("}")[0].strip() in capitals else text
    return rest[0].upper() + rest[1:]


def _closed(text: str, before: str, after: str) -> str:
    """The sentence with its date further on: before its end, or before words that it can spare."""
    ends = re.match(r"[.;](?:\s|$)", after)
    following = re.match(r"\s([a-z]+)\b", after)
    if not ends and (following is None or not _SPARES_IT.fullmatch(following[1])):
        return text
    kept = before.rstrip()
    if ends:
        kept = kept.removesuffix(",")  # it closed words put in before the date
    last = next(reversed(kept.split()), ",")
    leans = _LEANS_ON_IT.fullmatch(last.strip("()[]*")) or _STOPS.search(last)
    return text if leans or not before[-1].isspace() else kept + after
