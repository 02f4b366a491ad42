"""Apostrophes for what is left out at a word's start: '90s, 'Twas, go 'round the cape."""

from __future__ import annotations

import re
from functools import lru_cache

from brief.late import compiled, pattern
from brief.typography.alone import closes_later
from brief.words import FixedWords, nearest_tag, shipped, shipped_languages
from brief.words.primes import CLOSES, STARTS

_CUT = pattern(r"(?<![^\W_])'(?=\d0s\b|s-[A-Z]|t [A-Z])")
"""An apostrophe for what is left out before a decade or a Dutch name: '90s, 's-Hertogenbosch."""
_CUT_YEAR = pattern(r"(?<![^\W_])'(?=\d\d(?:er[ns]?)?\b)")
"""A mark before two figures: the spring of '68, the '68ers, den '90ern."""
_OF_MANY = pattern(r"(?<=s)'(?= \w)")
"""The apostrophe of the workers' rights, which may end a quotation too."""
_YEAR_BEFORE = pattern(
    r"(?i)\b(?:of|in|since|from|until|till|by|after|before|spring|summer|autumn|fall|winter"
    r"|early|late|mid|season|class|and|to|[\u2013-])[ -]?$"
)
_YEAR_AFTER = pattern(
    r"(?i)(?:er[ns]?\b|[^\w\s']|'s\b|\s*$"
    r"|\s(?:and|or|the|a|an|in|at|of|by|for|on|to|from|with|was|were|is|when|vs?)\b)"
)
"""What stands beside a year, and not beside the number of a quotation: '90 days' notice."""
_COUNTED = pattern(r"(?i)\s(?:years|months|weeks|days|hours|minutes|dead|per)\b")
_MARK = pattern("'")


_ABROAD = {"af": ("k", "n", "r", "s", "t"), "nl": ("k", "m", "n", "ns", "r", "s", "t")}
"""Cut words of languages without a file: 's avonds, 'n Hawe."""


def cut_apart(text: str, words: FixedWords, language: str) -> str:
    """Apostrophes where letters or figures are left out at a word's start: no quotation opens.

    `language` is that of a text in another than that of the words, or "".
    """
    if "'" not in text:
        return text
    text = _CUT.sub("\u2019", text)
    cut, whole = _lists(base_of(language)) if language else _lists_of(words)
    if cut:
        text = _cut_words(cut).sub(_with_apostrophes, text)
    if whole:
        text = _cut_words(whole).sub(_cut_if_none_closes, text)
    return _CUT_YEAR.sub(_year_or_quotation, text)


def _lists_of(words: FixedWords) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return tuple(words.list("cut-words")), tuple(words.list("cut-or-whole"))


@lru_cache(maxsize=32)
def _lists(language: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The cut words of another language, if it ships or is known to have some."""
    if nearest_tag(language, shipped_languages()):
        return _lists_of(shipped(language))
    return _ABROAD.get(language, ()), ()


@lru_cache(maxsize=32)
def _cut_words(cut_words: tuple[str, ...]) -> re.Pattern[str]:
    said = "|".join(map(re.escape, cut_words))
    return compiled(rf"(?<![^\W_])'\*{{0,3}}(?:{said})\b\*{{0,3}}'?(?![^\W_])", re.IGNORECASE)


def cut_or_whole(words: FixedWords, language: str) -> tuple[str, ...]:
    """The words that begin with an apostrophe, those too that are words without it."""
    cut, whole = _lists(base_of(language)) if language else _lists_of(words)
    return (*cut, *whole)


def _cut_if_none_closes(found: re.Match[str]) -> str:
    """Go 'round the cape, where no quotation that may begin there ends: the 'round table'."""
    closes = found[0].endswith("'") or closes_later(found.string, found.end())
    return found[0] if closes else _with_apostrophes(found)


def _year_or_quotation(found: re.Match[str]) -> str:
    """The class of '05, if no quotation that may begin here ends further on, or one is open.

    What ends further on may be a quotation that begins there, or a plural's own: the '68 march and
    the workers' rights.
    """
    text, end = found.string, found.end() + 2
    is_open = len(STARTS.findall(text[: found.start()])) > len(
        CLOSES.findall(text[: found.start()])
    )
    near = _YEAR_AFTER.match(text, end) or _YEAR_BEFORE.search(text[: found.start()])
    is_year = near and not _COUNTED.match(text, end)
    within = 0
    for mark in () if is_open else _MARK.finditer(text, end):
        if STARTS.match(text, mark.start()):
            within += not _CUT_YEAR.match(text, mark.start())
        elif CLOSES.match(text, mark.start()) and not (
            is_year and _OF_MANY.match(text, mark.start())
        ):
            if not within:
                return "'"
            within -= 1
    return "\u2019"


def cut_across(text: str, words: FixedWords, language: str, around: tuple[str, str]) -> str:
    """The run with the apostrophes of a cut word that goes on in other type: rock '*n*' roll."""
    cut = words.list("cut-words")
    if not cut or "'" not in text or (language and base_of(language) != base_of(words.language)):
        return text
    start = len(around[0])
    whole = _cut_words(tuple(cut)).sub(_with_apostrophes, text.join(around))
    return whole[start : start + len(text)]


def _with_apostrophes(found: re.Match[str]) -> str:
    return found[0].replace("'", "\u2019")


def base_of(language: str) -> str:
    """The tag of a language without its region."""
    return language.lower().partition("-")[0]
