"""Dashes between words, where a typist has a hyphen between spaces: those of the language."""

from __future__ import annotations

import re

from brief.late import pattern

_TYPED = pattern(r"(?:(?<=\S)|^)[ \xa0]-{1,3}[ \xa0](?=\S|$)|(?<=[^\W\d_])-{2,3}(?=[^\W\d_])")
"""A hyphen between spaces, or up to three; with no space at all two or three."""
_SIGNED = pattern(r"\d[\d.,]*[ \xa0\u202f]?[%\u2030\u00b0]")
"""A figure whose minus sign it may be: -5 °C."""
_OF = pattern(r"\b(?:of|to|at|by|from|was|is|de|von|auf|bei)$")
"""Behind these words a figure has its minus sign, and no dash."""
_ADDRESS = pattern(r"[@/]|\w\.\w|^xn$", re.IGNORECASE)
_UP_TO = pattern(
    r"(?:[A-Z]{3}[ \xa0])?[$\u20ac\u00a3\u00a5]?\d|[IVXLC]+\b|[A-Z]\d|(?:present|now|today)\b"
    r"|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[a-z]*day)?s?\b|[A-Z]\b(?! [a-z])"
)
"""How the end of a range begins, told with its beginning: 9 a.m. - 5 p.m."""
_FROM = pattern(
    r"(?:\d\w*\.?|\d[ \xa0][^\W\d]{1,7}|\d[ \xa0][ap]\.m\.|\b[IVXLC]+|\b[A-Z]\d?"
    r"|\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[a-z]*day)?s?)$"
)
_SENTENCES = pattern(r"((?<=[.!?\u2026])\s)")
_BESIDE = 40
_EN, _EM = " \u2013 ", " \u2014 "
_LONG = frozenset({"ru", "uk", "be", "kk", "ky", "tg"})
_UNSPACED = frozenset({"zh", "ja", "th", "lo", "km", "my"})
"""Languages that part words by no space, so that a hyphen between two is none of theirs."""


def dashed(text: str, language: str) -> str:
    """The text with the dashes of its language in the place of hyphens that part words.

    American English closes its dash up (Chicago 17, 6.85), but not that of a range; in Spanish
    two of a sentence cling to what they hold (RAE, 3.4.9.2). Between figures and in addresses a
    hyphen stays.
    """
    tag = language.lower()
    base = tag.partition("-")[0]
    if "-" not in text or base in _UNSPACED or "://" in text:
        return text
    if base == "es":
        return "".join(map(_in_spanish, _SENTENCES.split(text)))
    dash = "\u2014" if tag == "en-us" else _EM if base in _LONG else _EN

    def turned(found: re.Match[str]) -> str:
        if not _parts_words(found):
            return found[0]
        return _EN if dash == "\u2014" and _is_range(found) else dash

    return _TYPED.sub(turned, text)


def _parts_words(found: re.Match[str]) -> bool:
    before, after = found.string[: found.start()][-_BESIDE:], found.string[found.end() :]
    if found[0][0] == "-":
        first, last = before.rpartition(" ")[2], after[:_BESIDE].partition(" ")[0]
        return not _ADDRESS.search(first) and not _ADDRESS.search(last)
    is_figure = after[:1].isdigit()
    return not (is_figure and (before[-1:].isdigit() or _SIGNED.match(after) or _OF.search(before)))


def _is_range(found: re.Match[str]) -> bool:
    before = found.string[max(0, found.start() - _BESIDE) : found.start()]
    return bool(_UP_TO.match(found.string, found.end()) and _FROM.search(before))


def _in_spanish(sentence: str) -> str:
    count = sum(map(_parts_words, _TYPED.finditer(sentence)))
    at = 0

    def turned(found: re.Match[str]) -> str:
        nonlocal at
        if not _parts_words(found):
            return found[0]
        at += 1
        return _EN if count % 2 else " \u2014" if at % 2 else "\u2014 "

    return _TYPED.sub(turned, sentence) if count else sentence
