"""Odd numbers: forms in which copies write them and nobody here does: 12,34,567, 2½, $5 mln."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from brief.late import pattern
from brief.prose.numbers_said import SCALES, NumberSaid, as_listed, part_of_one

_FULL_WIDTH = 0xFEE0
"""How far the wide forms of signs lie from their own."""
_SIGNS = {"\u066b": ".", "\u066c": ","}
"""The point and the comma of numbers in Arabic."""
_RAISED_POINT = pattern(r"(?<=\d)[\u00b7\u2219\u22c5](?=\d)")


@cache
def _plain(mark: str) -> str:
    if "\uff01" <= mark <= "\uff5e":
        return chr(ord(mark) - _FULL_WIDTH)
    if unicodedata.category(mark) == "Nd":
        return str(unicodedata.digit(mark))
    return _SIGNS.get(mark, mark)


def with_plain_digits(words: str) -> str:
    """The words with European digits, points and commas; each character keeps its place."""
    if words.isascii():
        return words
    return _RAISED_POINT.sub(".", "".join(map(_plain, words)))


# ---- numbers -------------------------------------------------------------------------------------

_INDIAN = pattern(r"(?<![\d.,])\d{1,2}(?:,\d\d)+,\d{3}(?![\d,])")
_SCALE = "|".join(sorted(SCALES, key=len, reverse=True))
_FRACTION = pattern(
    rf"(?P<whole>\d+)?[\s\u00a0]?(?P<part>[\u00bc-\u00be\u2150-\u215e])(?:[\s-]?(?P<scale>{_SCALE})\b)?",
    re.IGNORECASE,
)
_SPACED = pattern(
    r"(?<![\w.,])(?P<whole>\d{1,3}(?:[ '\u2019]\d{3})+)(?:[.,](?P<part>\d+))?(?![.,]?\d)"
    rf"(?:[\s-]?(?P<scale>{_SCALE})\b)?",
    re.IGNORECASE,
)
"""3 500.5 and 1'999, as papers write them in plain text; in our own words they would be two."""
_PART_OF_ONE = pattern(
    r"\b(?P<part>half|a\squarter\sof|three[\s-]quarters\sof)\sa(?:n)?(?=\s(?:percentage\s)?(?:point|per\scent|degree|tonne"
    r"|ton|metre|kilometre|mile|litre|hectare|day|hour|year)\b)",
    re.IGNORECASE,
)
_ALL_OF = pattern(
    r"\b(?:the|its|their|these|those|all)\s(?P<scale>hundred|thousand)\b", re.IGNORECASE
)
_ABBREVIATED = pattern(
    r"(?<![\d.,])(?P<number>\d+(?:\.\d+)?)\s?(?P<scale>mln|mill|MM|bln|trn|tn|mld|mlrd)\b\.?"
)
_ABBREVIATIONS = {
    "mln": 10**6, "mill": 10**6, "MM": 10**6, "bln": 10**9, "mld": 10**9, "mlrd": 10**9,
    "trn": 10**12, "tn": 10**12,
}  # fmt: skip


def find_odd_numbers(words: str) -> Iterator[NumberSaid]:
    """Numbers grouped as in India or by spaces, with fractions, or with shortened scales."""
    for found in _INDIAN.finditer(words):
        value = Decimal(found[0].replace(",", ""))
        yield NumberSaid(value, value, *found.span())
    for found in _SPACED.finditer(words):
        bare = Decimal(f"{re.sub(r'[^0-9]', '', found['whole'])}.{found['part'] or 0}")
        scale = SCALES.get(as_listed(found["scale"] or ""), 1)
        yield NumberSaid(bare * scale, bare, *found.span())
    for found in _FRACTION.finditer(words) if not words.isascii() else ():
        part = Decimal(str(round(unicodedata.numeric(found["part"]), 4)))
        bare = Decimal(found["whole"] or 0) + part
        scale = SCALES.get(as_listed(found["scale"] or ""), 1)
        yield NumberSaid(bare * scale, bare, *found.span())
    for found in _PART_OF_ONE.finditer(words):
        part = part_of_one(found["part"])
        yield NumberSaid(part, part, *found.span())
    for found in _ALL_OF.finditer(words):
        whole = Decimal(SCALES[as_listed(found["scale"])])
        yield NumberSaid(whole, whole, *found.span("scale"))
    for found in _ABBREVIATED.finditer(words):
        bare = Decimal(found["number"])
        yield NumberSaid(bare * _ABBREVIATIONS[found["scale"]], bare, *found.span())


_OF_NAMES = pattern(
    r"(?:https?://|www\.)\S+"
    r"|\[\d{1,3}\]|^\(?\d{1,3}[.)]\s(?=\D)"  # a note, a paragraph's own number
    r"|(?<![\w-])\+?\d+(?:-\d+){2,}(?![\w-])"  # a telephone's
    r"|\b\d{1,2}:\d\d\b|\b\d{1,2}\.\d\d\s?[ap]\.?m\b"
    r"|\b(?!(?:USD|EUR|GBP|PKR|INR|Rs|US|CHF)-)[A-Z]\w*[-\u2010\u2011]\d+\b(?![.,]\d)"  # F-16
    r"|\b(?:Articles?|Art\.|Resolutions?|Sections?|Chapters?|Paragraphs?|Annex|No\.|Nos\.|Rules?"
    r"|Act|Protocols?"
    r"|Regulations?|Directives?|Laws?|Flights?|Highway|Route|Room|Building|Block|Sector|Division"
    r"|Unit|Brigade|Chapter|Page|Table|Figure)\s\d+\b(?![.,]\d)"
)


def numbers_of_names(words: str) -> tuple[tuple[int, int], ...]:
    """Where numbers stand that count nothing: in addresses, clock times, designations, notes."""
    return tuple(found.span() for found in _OF_NAMES.finditer(words))
