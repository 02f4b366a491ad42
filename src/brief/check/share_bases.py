"""What a share is of, as the text says it behind the figure, held against the figure's base."""

from __future__ import annotations

import re
from functools import cache

from brief.late import pattern
from brief.prose import WORD, fold
from brief.prose.places import country_names_in, country_words_in

_KINDS = (
    "exports export sales",
    "imports import purchases",
    "trade turnover",
    "gdp economy income",
    "population people inhabitants residents citizens",
    "land area territory hectares farmland acreage",
    "budget spending expenditure revenue",
    "votes ballots electorate voters",
    "electricity energy power fuel",
    "workforce employees jobs labour employment workers",
    "debt loans borrowing",
    "reserves",
    "tourists visitors arrivals",
    "investment capital",
)
"""What shares are of, by words that tell of the same: a share of exports is none of land."""
_BEHIND = r"\s(?:of|in)\s(?:the\s|all\s|all\sof\s|total\s)*(?P<of>[^.,;:{{]{{3,60}})"
_OF = pattern(r"\bof\s(?:the\s)?$")
_ENDS = pattern(r"^(?:$|\s(?:in|on|to|from|by|at|and|is|was|are|were)\b)")
_LEAST = 4


def base_told(raw: str, name: str, base: str) -> str:
    """The words behind a figure, where they are of another state or another thing than its base.

    `raw` is the text with its braces.
    """
    found = re.search(rf"\{{{name}\}}" + _BEHIND.format(), raw) if base else None
    if not found:
        return ""
    phrase = found["of"].strip()
    ours, theirs = _kinds_in(base), _kinds_in(phrase)
    if ours and theirs and ours.isdisjoint(theirs):
        return phrase
    whose, said = _owner(base), _owner(phrase)
    if whose and said and whose != said and _nouns(base) & _nouns(phrase):
        return phrase
    return ""


def _owner(phrase: str) -> str:
    """The state whose the thing is: Malta's land, Maltese land, land of Malta; or ""."""
    for start, end, code in country_words_in(phrase):
        if start == 0 and phrase[end:].strip():
            return code
    ends = [
        code
        for start, end, code in country_names_in(phrase)
        if _OF.search(phrase[:start]) and _ENDS.match(phrase[end:])
    ]
    return ends[0] if len(set(ends)) == 1 else ""


def _nouns(phrase: str) -> set[str]:
    return {word for word in WORD.findall(fold(phrase)) if len(word) >= _LEAST} - _names(phrase)


def _names(phrase: str) -> set[str]:
    words = (phrase[start:end] for start, end, _ in country_words_in(phrase))
    return {word for one in words for word in WORD.findall(fold(one))}


def _kinds_in(phrase: str) -> set[int]:
    kinds = _kinds()
    return {kinds[word] for word in WORD.findall(fold(phrase)) if word in kinds}


@cache
def _kinds() -> dict[str, int]:
    return {word: n for n, words in enumerate(_KINDS) for word in words.split()}
