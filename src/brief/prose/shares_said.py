# ruff: noqa: RUF001 - words in the letters of their language
"""Shares as prose writes them: four in ten, a fifth, three quarters, 40 per cent."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from brief.late import dataclass, pattern
from brief.prose.numbers_said import COUNTS

_DOZEN = 12
_COUNT = {
    **{word: value for word, value in COUNTS.items() if 0 < value <= _DOZEN},
    "a": 1,
    "an": 1,
    "twenty": 20,
}
_PARTS = {
    "half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "twentieth": 20,
}  # fmt: skip
_NUMBER = rf"(?:{'|'.join(_COUNT)}|\d{{1,3}})"
_AMONG = r"(?:in|out\sof|of|in\severy|of\severy|out\sof\severy)"
_OF_WHAT = (
    r"(?=\s(?:of|more|less|fewer|higher|lower|above|below|up|down|in|to|than|are|is|were|was|went"
    r"|came|goes|comes|go|come|compared|on|from|over|since|last|this|against|by|at|as|and|but|while"
    r"|between|during|within|after|before|when|if|because|so|only|alone|again|until|till|per|through"
    r"|throughout|across|amid|among|yet|although|though|where|which|who|that|not|each|every|a\syear)"
    r"\b|[.,;:)]|$)"
)
"""Behind a part of something: a third party is none."""
_FORMS = tuple(
    pattern(form, re.IGNORECASE)
    for form in (
        rf"\b(?P<few>{_NUMBER})\s{_AMONG}\s(?P<many>{_NUMBER})\b(?!\s?(?:%|per\s|[a-z]+illion))",
        rf"\b(?P<few>{_NUMBER})[\s-](?P<part>{'|'.join(_PARTS)})s?\b{_OF_WHAT}",
        rf"\b(?P<part>half)\b{_OF_WHAT}",
        r"(?<![\d.,])(?P<cent>\d{1,3}(?:\.\d+)?)\s?(?:%|(?:per\s?cent|Prozent|pour\scent|por\sciento)\b)",
        r"(?<![\d.,])(?P<cent>\d{1,3}(?:\.\d+)?)(?=\s?(?:to|and|or|[-\u2013])\s?\d{1,3}(?:\.\d+)?\s?(?:%|per\s?cent\b))",
    )
)
_ABROAD = (
    ("0.5", r"la moitié|(?:die )?hälfte|la mitad|половин[аыеу]|نصف"),
    (
        "0.3333",
        r"(?:un|le) tiers|(?:ein|das) drittel|(?:un tercio|una tercera parte)|треть|трети|ثلث",
    ),
    (
        "0.6667",
        (
            r"(?:les )?deux(?: |-)tiers|zwei drittel"
            r"|dos (?:tercios|terceras partes)|дв(?:е|ух) трет(?:и|ей)|ثلث(?:ا|ي)"
        ),
    ),
    (
        "0.25",
        r"(?:un|le) quart|(?:ein|das) viertel|(?:un cuarto|una cuarta parte)|четверть|четверти|ربع",
    ),
    (
        "0.75",
        (
            r"(?:les )?trois(?: |-)quarts|drei ?viertel"
            r"|tres (?:cuartos|cuartas partes)|тр(?:и|ёх|ех) четверти|ثلاثة أرباع"
        ),
    ),
    (
        "0.2",
        (
            r"un cinquième|(?:ein|das) fünftel|(?:un quinto|una quinta parte)"
            r"|пят(?:ая|ую|ой) част(?:ь|и)|خمس(?! سن| عش)"
        ),
    ),
    (
        "0.1",
        (
            r"un dixième|(?:ein|das) zehntel|(?:un décimo|una décima parte)"
            r"|десят(?:ая|ую|ой) част(?:ь|и)"
        ),
    ),
)
"""Parts of a whole in the other languages that ship."""
_COUNTED_ABROAD = (
    (
        "deux trois quatre cinq six sept huit neuf",
        "tiers quarts? cinquièmes sixièmes septièmes huitièmes neuvièmes dixièmes",
    ),
    (
        "zwei drei vier fünf sechs sieben acht neun",
        "Drittel Viertel Fünftel Sechstel Siebtel Achtel Neuntel Zehntel",
    ),
    (
        "dos tres cuatro cinco seis siete ocho nueve",
        "tercios cuartos quintos sextos séptimos octavos novenos décimos",
    ),
)
"""From two to nine, and parts from a third to a tenth."""
_FORMS_ABROAD = tuple(
    (Decimal(value), pattern(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE))
    for value, words in _ABROAD
)
_FEW_ABROAD = {word: n for few, _ in _COUNTED_ABROAD for n, word in enumerate(few.split(), 2)}
_PARTS_ABROAD = {
    part: n
    for _, parts in _COUNTED_ABROAD
    for n, row in enumerate(parts.lower().split(), 3)
    for part in (row.replace("s?", ""), row.replace("s?", "s"))
}
_MANY_ABROAD = pattern(
    rf"(?<!\w)(?P<few>{'|'.join(_FEW_ABROAD)})[\s-](?P<part>{'|'.join(_PARTS_ABROAD)})(?!\w)",
    re.IGNORECASE,
)
_HUNDRED = 100
_NEAR = Decimal("0.005")
"""A third is 33 per cent, and 33.3."""
_ROUND = Decimal("0.07")
"""How far, of itself, a part told as about so much lies from what it stands for."""


@dataclass(frozen=True, slots=True)
class ShareSaid:
    """A part of a whole, from 0 to 1, and where it stands."""

    value: Decimal
    start: int
    end: int

    def is_about(self, value: Decimal) -> bool:
        """Whether it is this share, but for what rounding leaves out."""
        return abs(self.value - value) < _NEAR

    def rounds_to(self, value: Decimal) -> bool:
        """Whether it may be told as about this share: 34 per cent as about a third."""
        return abs(self.value - value) <= value * _ROUND


@lru_cache(maxsize=8192)  # many facts cite one paragraph
def find_shares(text: str) -> tuple[ShareSaid, ...]:
    """Every share that a text tells."""
    return (*_find(text), *_find_abroad(text))


def _find(text: str) -> Iterator[ShareSaid]:
    for form in _FORMS:
        for found in form.finditer(text):
            parts = found.groupdict()
            if cent := parts.get("cent"):
                yield ShareSaid(Decimal(cent) / _HUNDRED, *found.span())
                continue
            few = _count(parts.get("few") or "one")
            many = _PARTS[parts["part"].lower()] if "part" in parts else _count(parts["many"])
            if 0 < few < many <= _HUNDRED:
                yield ShareSaid(Decimal(few) / many, *found.span())


def _find_abroad(text: str) -> Iterator[ShareSaid]:
    known = [
        ShareSaid(value, *found.span())
        for value, form in _FORMS_ABROAD
        for found in form.finditer(text)
    ]
    yield from known
    for said in _MANY_ABROAD.finditer(text):
        few, many = _FEW_ABROAD[said["few"].lower()], _PARTS_ABROAD[said["part"].lower()]
        if few < many and all(said.end() != one.end for one in known):
            yield ShareSaid(Decimal(few) / many, *said.span())


def _count(word: str) -> int:
    return int(word) if word.isdigit() else _COUNT[word.lower()]
