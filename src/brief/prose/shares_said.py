# ruff: noqa: RUF001 - words in the letters of their language
"""Shares as prose writes them: four in ten, a fifth, three quarters, 40 per cent."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from brief.late import dataclass, pattern
from brief.prose.numbers_said import COUNTS, as_listed, count_said

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
_ABROAD = {
    (1, 2): r"la moitié|(?:die )?hälfte|la mitad|половин[аыеу]|نصف",
    (1, 3): (
        r"(?:un|le) tiers|(?:ein|das) drittel|(?:un tercio|una tercera parte)|треть|трети|ثلث"
    ),
    (2, 3): r"ثلث(?:ا|ي)",
    (1, 4): (
        r"(?:un|le) quart|(?:ein|das) viertel|(?:un cuarto|una cuarta parte)|четверть|четверти|ربع"
    ),
    (3, 4): r"dreiviertel|ثلاثة أرباع",
    (1, 5): (
        r"un cinquième|(?:ein|das) fünftel|(?:un quinto|una quinta parte)"
        r"|пят(?:ая|ую|ой) част(?:ь|и)|خمس(?! سن| عش)"
    ),
    (1, 10): (
        r"un dixième|(?:ein|das) zehntel|(?:un décimo|una décima parte)"
        r"|десят(?:ая|ую|ой) част(?:ь|и)"
    ),
}
"""Parts of a whole in the other languages that ship, where no word counts them beside another."""
_COUNTED_ABROAD = (
    (
        "deux trois quatre cinq six sept huit neuf",
        "tiers quart/quarts cinquièmes sixièmes septièmes huitièmes neuvièmes dixièmes",
    ),
    (
        "zwei drei vier fünf sechs sieben acht neun",
        "drittel viertel fünftel sechstel siebtel achtel neuntel zehntel",
    ),
    (
        "dos tres cuatro cinco seis siete ocho nueve",
        (
            "tercios/terceras_partes cuartos/cuartas_partes quintos sextos séptimos octavos"
            " novenos décimos"
        ),
    ),
    ("две/двух три/трёх/трех", "трети/третей четверти"),
)
"""From two to nine, and parts from a third to a tenth; a slash between words for the same."""
_FORMS_ABROAD = tuple(
    (Decimal(few) / many, pattern(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE))
    for (few, many), words in _ABROAD.items()
)
_FEW_ABROAD = {
    word: n
    for few, _ in _COUNTED_ABROAD
    for n, same in enumerate(few.split(), 2)
    for word in same.split("/")
}
_PARTS_ABROAD = {
    part.replace("_", " "): n
    for _, parts in _COUNTED_ABROAD
    for n, same in enumerate(parts.split(), 3)
    for part in same.split("/")
}
_MANY_ABROAD = pattern(
    rf"(?<!\w)(?:les )?(?P<few>{'|'.join(_FEW_ABROAD)})[\s-]"
    rf"(?P<part>{'|'.join(_PARTS_ABROAD)})(?!\w)",
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
            few = count_said(parts.get("few") or "one", _COUNT)
            many = (
                _PARTS[as_listed(parts["part"])]
                if "part" in parts
                else count_said(parts["many"], _COUNT)
            )
            if 0 < few < many <= _HUNDRED:
                yield ShareSaid(Decimal(few) / many, *found.span())


def _find_abroad(text: str) -> Iterator[ShareSaid]:
    for value, form in _FORMS_ABROAD:
        yield from (ShareSaid(value, *found.span()) for found in form.finditer(text))
    for said in _MANY_ABROAD.finditer(text):
        few = _FEW_ABROAD[as_listed(said["few"])]
        many = _PARTS_ABROAD[as_listed(said["part"])]
        if few < many:
            yield ShareSaid(Decimal(few) / many, *said.span())
