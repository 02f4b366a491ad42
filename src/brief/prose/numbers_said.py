"""Numbers as prose writes them: 50.2, 1,234, eighty, a hundred and five, $1.2 billion."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import lru_cache

from brief.late import dataclass, pattern

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINALS = (
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
    "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
)
COUNTS = {word: value for value, word in enumerate(_ONES.split())}
"""From zero to nineteen."""
ORDINALS = {word: value for value, word in enumerate(_ORDINALS.split())}
"""From zeroth to nineteenth."""
_WORDS = {
    **COUNTS,
    **ORDINALS,
    **{word: value * 10 for value, word in enumerate(_TENS.split(), 2)},
    **{f"{word[:-1]}ieth": value * 10 for value, word in enumerate(_TENS.split(), 2)},
    "once": 1,
    "twice": 2,
    "both": 2,
    "pair": 2,
    "dozen": 12,
}
SCALES = {
    "hundred": 100,
    "hundredth": 100,
    "thousand": 1_000,
    "lakh": 100_000,
    "million": 1_000_000,
    "mn": 1_000_000,
    "crore": 10_000_000,
    "billion": 1_000_000_000,
    "bn": 1_000_000_000,
    "trillion": 1_000_000_000_000,
    "тыс": 1_000,  # Russian and Belarusian papers
    "млн": 1_000_000,
    "млрд": 1_000_000_000,
    "трлн": 1_000_000_000_000,
    **dict.fromkeys(("тысяча", "тысячи", "тысяч", "тысячу"), 1_000),
    **dict.fromkeys(("миллион", "миллиона", "миллионов"), 1_000_000),
    **dict.fromkeys(("миллиард", "миллиарда", "миллиардов"), 1_000_000_000),
    "mio": 1_000_000,  # German ones
    "mrd": 1_000_000_000,
    "tausend": 1_000,
    "millionen": 1_000_000,
    "milliarde": 1_000_000_000,
    "milliarden": 1_000_000_000,
    "millions": 1_000_000,  # French ones; its billion, a million millions, is English here
    "milliard": 1_000_000_000,
    "milliards": 1_000_000_000,
    "millones": 1_000_000,  # Spanish ones; mil before them is read as its own word
    "ألف": 1_000,  # Arabic ones: alf, alaf
    "آلاف": 1_000,
    "مليون": 1_000_000,  # ones: milyun, malayin, milyar, bilyun, balayin
    "ملايين": 1_000_000,
    "مليار": 1_000_000_000,
    "مليارات": 1_000_000_000,
    "بليون": 1_000_000_000,
    "بلايين": 1_000_000_000,
    "ارب": 1_000_000_000,  # Urdu ones: arab, karor, lakh
    "اربوں": 1_000_000_000,
    "کروڑ": 10_000_000,
    "لاکھ": 100_000,
    "ہزار": 1_000,  # hazar, million, billion
    "ملین": 1_000_000,
    "بلین": 1_000_000_000,
}
_CLINGING = {"k": 1_000, "m": 1_000_000, "b": 1_000_000_000}
"""Scales that are read only where they touch the digits: 15.1m."""

_NUMERAL = (
    r"(?P<dotted>\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:\.\d{3}){2,})(?![\d.,]*\d)"
    r"|(?P<spaced>\d{1,3}(?:[\u00a0\u202f\u2009]\d{3})+,\d+)(?!\d)"
    r"|(?P<grouped>(?:\d{1,3}(?:[,\u00a0\u202f\u2009]\d{3})+|\d{1,2}(?:,\d\d)+,\d{3})(?:\.\d+)?)(?!\d)"
    r"|(?P<comma>\d+,\d{1,2})(?![\d,])"
    r"|(?P<plain>\d+(?:\.\d+)?)"
)
_SCALE = "|".join(sorted(SCALES, key=len, reverse=True))
_WORD = "|".join(sorted(_WORDS, key=len, reverse=True))
_PART = (
    rf"half|(?:a|one)[\s-]+quarter[\s-]+of|a[\s-]+quarter(?=[\s-](?:{_SCALE})\b)"
    r"|three[\s-]+quarters[\s-]+of"
)
_PARTS = {
    "half": Decimal("0.5"),
    "a": Decimal("0.25"),
    "one": Decimal("0.25"),
    "three": Decimal("0.75"),
}
"""How much such a part is, by the word that it begins with."""
_PHRASE = pattern(
    rf"\b(?P<part>{_PART})(?:\s+an?\s+|[\s-])(?P<whole>{_SCALE}|dozen)\b"
    rf"|(?:\b(?P<units>{_WORD}|an?)|(?P<digits>\d+))\s+and\s+a\s+half\b(?:\s+(?P<of>{_SCALE})\b)?"
    rf"|\b(?:an?|one)\s+(?P<one>{_SCALE})\s+and\s+a\s+half\b"
    rf"|(?:{_NUMERAL})(?:[\s-]?(?P<scale>{_SCALE})\b|(?P<clinging>[kmb])\b)?"
    rf"|\b(?P<spelt>(?:an?(?=\s+(?:{_SCALE}))|(?:{_WORD})\b)(?:[\s-]+(?:and\s+)?(?:{_WORD}|{_SCALE})\b)*)",
    re.IGNORECASE,
)
_GROUPING = str.maketrans("", "", ",\u00a0\u202f\u2009")
_DOTS = str.maketrans("", "", ".\u00a0\u202f\u2009")
_TEN, _TWENTY, _HUNDRED = 10, 20, 100


@dataclass(frozen=True, slots=True)
class NumberSaid:
    """A number in a text: what it comes to, and what stands before its scale (50.2 million)."""

    value: Decimal
    bare: Decimal
    start: int
    end: int


@lru_cache(maxsize=32768)  # several rules read the same texts
def find_numbers(text: str) -> tuple[NumberSaid, ...]:
    """Every number, in order; the digits of dates are numbers too."""
    return tuple(_find(text))


def _find(text: str) -> Iterator[NumberSaid]:
    for found in _PHRASE.finditer(text):
        if (parted := _read_parted(found)) is not None:
            yield NumberSaid(parted, parted, *found.span())
        elif spelt := found["spelt"]:
            for value in _add_words(re.split(r"[\s-]+", as_listed(spelt))):
                yield NumberSaid(value, value, *found.span())
        else:
            bare = _read_numeral(found)
            scale = SCALES.get(as_listed(found["scale"] or ""), 1)
            scale *= _CLINGING.get((found["clinging"] or "").lower(), 1)
            yield NumberSaid(bare * scale, bare, *found.span())


def count_said(said: str, counts: Mapping[str, int] = COUNTS) -> int:
    """How many digits say, or a word of those that count."""
    return int(said) if said.isdigit() else counts[as_listed(said)]


_ALIKE = str.maketrans({"\u0131": "i", "\u0130": "i", "\u017f": "s"})
"""Letters that a pattern which minds no capitals takes for others: a dotless i, a long s."""


def as_listed(said: str) -> str:
    """A word that a pattern has found, as the list has it which the pattern was made of."""
    return said.translate(_ALIKE).lower()


def part_of_one(said: str) -> Decimal:
    """How much is a part told in words: half, a quarter of, three-quarters of."""
    return _PARTS[said.lower().replace("-", " ").split()[0]]


def _read_parted(found: re.Match[str]) -> Decimal | None:
    """What half a million, two and a half million, a million and a half come to."""
    half = Decimal("0.5")
    if part := found["part"]:
        return part_of_one(part) * (SCALES.get(as_listed(found["whole"])) or 12)
    if units := as_listed(found["units"] or found["digits"] or ""):
        number = Decimal(units) if units.isdigit() else Decimal(_WORDS.get(units, 1))
        return (number + half) * SCALES.get(as_listed(found["of"] or ""), 1)
    return (1 + half) * SCALES[as_listed(found["one"])] if found["one"] else None


def _read_numeral(found: re.Match[str]) -> Decimal:
    if continental := found["dotted"] or found["spaced"] or found["comma"]:
        return Decimal(continental.translate(_DOTS).replace(",", "."))
    return Decimal((found["grouped"] or found["plain"]).translate(_GROUPING))


def _add_words(words: list[str]) -> Iterator[Decimal]:
    """What number words come to; words that cannot belong together make several numbers."""
    total, current = 0, 0
    begun = False
    for word in words:
        if word in {"a", "an"}:
            current, begun = 1, True
        elif (scale := SCALES.get(word)) == _HUNDRED:
            current = (current or 1) * _HUNDRED
        elif word == "dozen" and current:
            current *= _WORDS[word]
        elif scale:
            total, current = total + (current or 1) * scale, 0
        elif word in _WORDS:
            if begun and not _joins(total, current, _WORDS[word]):
                yield Decimal(total + current)
                total, current = 0, 0
            current, begun = current + _WORDS[word], True
    yield Decimal(total + current)


def _joins(total: int, current: int, value: int) -> bool:
    """Whether a number word goes on with what came: twenty + one, a hundred + five."""
    rest = current % _HUNDRED
    if rest == 0:
        return total + current > 0 and value < _HUNDRED
    return rest >= _TWENTY and rest % _TEN == 0 and 0 < value < _TEN
