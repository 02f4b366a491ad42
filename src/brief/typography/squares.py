"""Squares and cubes: km2 and m3 that a typist had no raised figure for."""

from __future__ import annotations

import re

from brief.late import pattern

_RAISED = {"2": "\u00b2", "3": "\u00b3"}
_METRES = ("m2", "m3", "\u043c2", "\u043c3", "\u06452", "\u06453")
_SCALES = (
    r"thousand|million|billion|milliers|millions|milliards|Tsd\.|Mio\.|Mrd\.|mil|millones"
    r"|тыс\.|млн|млрд|ألف|مليون|مليار|ہزار|ملین|ارب|per|par|por|pro|de|на"
)
_SQUARE = pattern(
    r"(?P<address>(?<![\w.-])(?:[\w-]+\.)+[a-z]{2,}/\S*)"
    r"|(?<![^\W\d_])([kcdhm]m|[ксдм]м|[كس]م)([23])(?![\w.]?\d|\w)"
    rf"|((?:(?<!\w)(?:{_SCALES})[ \xa0\u202f]|\d[ \xa0\u202f]?|/)[mмم])([23])(?![\w.]?\d|\w)"
)
_WORD_BEFORE = pattern(r"(?<![\w/])(?P<folders>(?:[\w.-]+/)*)(?P<word>[a-z][\w-]{3,})$")
_COUNTED = pattern(rf"(?:\d|\b(?:{_SCALES}))[ \xa0\u202f]$")
"""What stands before a thing of which so many are on each square: 45 people/m2."""
_PARTED = pattern(r"(?<=\d) (?=[^\W\d]{1,2}[\u00b2\u00b3])")


def raise_squares(text: str) -> str:
    """The text with raised figures at metres, but in addresses.

    m2 alone may be a name but behind a number.
    """
    if "://" in text or not any(map(text.__contains__, _METRES)):
        return text
    return _PARTED.sub("\xa0", _SQUARE.sub(_raised, text))


def _raised(found: re.Match[str]) -> str:
    if found["address"] or (found[0][0] == "/" and _is_path(found)):
        return found[0]
    return (found[2] or found[4]) + _RAISED[found[3] or found[5]]


def _is_path(found: re.Match[str]) -> bool:
    """Whether it goes on with a file's path, docs/m2: no unit alone, nor what a number counts."""
    before = found.string[: found.start()]
    word = _WORD_BEFORE.search(before)
    if not word or (not word.start() and found.end() == len(found.string)):
        return bool(word and word["folders"])
    return bool(word["folders"]) or not _COUNTED.search(before[: word.start()])
