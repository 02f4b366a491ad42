"""Ranks of two words, or of two written as one: twenty-second, zweiundzwanzigste, vingt-deuxième.

They are put together from the tables of numbers and ranks, each as an entry of the same form.
"""

# ruff: noqa: RUF001 - Russian and Arabic words

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from brief.prose.kind_tables import GERMAN_ENDING, RUSSIAN_ENDING
from brief.prose.number_tables import number_words

_TEN, _TWENTY, _HUNDRED = 10, 20, 100
_SCORES = (60, 80)
_ONES = {
    "en": "first second third fourth fifth sixth seventh eighth ninth",
    "fr": (
        "unième deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième"
        " onzième douzième treizième quatorzième quinzième seizième dix-septième dix-huitième"
        " dix-neuvième"
    ),
    "es": "primer segund tercer cuart quint sext séptim octav noven",
    "ru": "перв втор трет четв[её]рт пят шест седьм восьм девят",
    "ar": "حادي ثاني ثالث رابع خامس سادس سابع ثامن تاسع",
}
_TENS = {
    "en": "twent thirt fort fift sixt sevent eight ninet",
    "fr": "vingt trente quarante cinquante soixante septante quatre-vingts? nonante",
    "es": ("vigésim trigésim cuadragésim quincuagésim sexagésim septuagésim octogésim nonagésim"),
    "ru": "двадцат тридцат сорок пятьдесят шестьдесят семьдесят восемьдесят девяност",
    "ar": "عشر ثلاث أربع خمس ست سبع ثمان تسع",
}
_ROUND = {
    "fr": "30 trentièmes?|40 quarantièmes?|50 cinquantièmes?|60 soixantièmes?|100 centièmes?",
    "ru": (
        "40 сороков{e}|50 пятидесят{e}|60 шестидесят{e}|70 семидесят{e}|80 восьмидесят{e}"
        "|100 сот{e}"
    ),
}
"""Those that are not the word for so many tens with an ending."""
_NO_DAY = {"ar": "(?! من )"}
"""What makes of a rank the day of a month: الثالث والعشرين من مايو."""
_TOP = "größt|höchst|längst|ältest|jüngst|wichtigst|stärkst|best|meist|reichst|kleinst|niedrigst"
"""What German writes as one with a rank: die zweitgrößte."""


@cache
def compound_ranks(language: str) -> str:
    """The entries of a language, as `RANKS` has them; they stand before those of one word."""
    make, behind = _MAKERS.get(language), _NO_DAY.get(language, "")
    return "".join(f"{value} {form}{behind}|" for value, form in make()) if make else ""


def find_compound_ranks(text: str, language: str) -> Iterator[tuple[int, int, int]]:
    """Where each stands in a text, from and to, and its value."""
    form, values = _form(language)
    for found in form.finditer(text) if form else ():
        yield *found.span(), values[(found.lastindex or 1) - 1]


@cache
def _form(language: str) -> tuple[re.Pattern[str] | None, tuple[int, ...]]:
    make = _MAKERS.get(language)
    entries = tuple(make()) if make else ()
    either = "|".join(f"({form})" for _, form in entries)
    form = re.compile(rf"(?<![^\W_])(?:{either})(?![^\W_])", re.IGNORECASE) if either else None
    return form, tuple(value for value, _ in entries)


def _pairs(language: str) -> Iterator[tuple[int, int, str, str]]:
    """Each ten with each one, and what both are."""
    for tens, ten in enumerate(_TENS[language].split(), 2):
        for one, rank in enumerate(_ONES[language].split(), 1):
            yield tens * _TEN, one, ten, rank


def _english() -> Iterator[tuple[int, str]]:
    for tens, one, ten, rank in _pairs("en"):
        yield tens + one, f"{ten}y[ -]{rank}"
    for tens, ten in enumerate(_TENS["en"].split()[1:], 3):
        yield tens * _TEN, f"{ten}ieth"


def _french() -> Iterator[tuple[int, str]]:
    """Behind sixty and eighty it counts on to nineteen: soixante-douzième is a seventy-second."""
    for tens, one, ten, rank in _pairs("fr"):
        if one < _TEN or tens in _SCORES:
            yield tens + one, f"{ten}[ -](?:et[ -])?{rank}s?"
    yield from _entries("fr", "")


def _german() -> Iterator[tuple[int, str]]:
    for word, value in number_words("de").items():
        if _TWENTY < value <= _HUNDRED:
            yield value, f"{word}st{GERMAN_ENDING}"
    for value, begin in enumerate(
        ["zweit", "dritt", "viert", "fünft", "sechst", "siebt", "acht", "neunt", "zehnt"], 2
    ):
        yield value, rf"{begin}(?:\w+)?(?:{_TOP}){GERMAN_ENDING}"


def _spanish() -> Iterator[tuple[int, str]]:
    for tens, one, ten, rank in _pairs("es"):
        yield tens + one, f"{ten}[oa]s? {rank}(?:[oa]s?)?"
        if tens == _TWENTY:
            yield tens + one, f"vigesimo{rank}(?:[oa]s?)?"
    for one, rank in enumerate(_ONES["es"].split(), 1):
        yield _TEN + one, f"décim[oa]s? {rank}(?:[oa]s?)?"
        yield _TEN + one, f"decimo{rank}(?:[oa]s?)?"
    for tens, ten in enumerate(_TENS["es"].split(), 2):
        yield tens * _TEN, f"{ten}[oa]s?"


def _russian() -> Iterator[tuple[int, str]]:
    for tens, one, ten, rank in _pairs("ru"):
        soft = "(?:ий|ья|ьей?|ьего|ьему|ью|ьим|ьем|ьих?|ьими)" if rank == "трет" else ""
        whole = f"{ten}ь?" if ten in {"двадцат", "тридцат"} else f"{ten}о?"
        yield tens + one, f"{whole} {rank}{soft or RUSSIAN_ENDING}"
    yield 30, f"тридцат{RUSSIAN_ENDING}"
    yield 90, f"девяност{RUSSIAN_ENDING}"
    yield from _entries("ru", RUSSIAN_ENDING)


def _arabic() -> Iterator[tuple[int, str]]:
    for tens, one, ten, rank in _pairs("ar"):
        yield tens + one, f"(?:ال)?{rank}[ةى]? و(?:ال)?{ten}(?:ين|ون)"
    yield _TWENTY, "القرن العشر(?:ين|ون)"


def _urdu() -> Iterator[tuple[int, str]]:
    for word, value in number_words("ur").items():
        if _TWENTY < value <= _HUNDRED:
            yield value, f"{word}و[ایے]ں"


def _entries(language: str, ending: str) -> Iterator[tuple[int, str]]:
    for entry in _ROUND[language].split("|"):
        value, _, form = entry.partition(" ")
        yield int(value), form.replace("{e}", ending)


_MAKERS = {
    "en": _english, "fr": _french, "de": _german, "es": _spanish, "ru": _russian, "ar": _arabic,
    "ur": _urdu,
}  # fmt: skip
