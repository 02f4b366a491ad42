# ruff: noqa: RUF001 - words in the letters of their language
"""Spans of a year as prose writes them: the first six months of 2025, Q3 2024, last year."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Collection, Iterator
from functools import lru_cache

from brief.facts.dates import Date
from brief.late import dataclass, pattern
from brief.prose.months import ENGLISH
from brief.prose.numbers_said import COUNTS, as_listed, count_said

_ORDER = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4}
_ORDERS_ABROAD = (
    "premier première erste ersten erstes primer первое первом первый",
    "deuxième second seconde zweite zweiten zweites segundo второе втором второй",
    "troisième dritte dritten drittes tercer tercero третий третьем",
    "quatrième vierte vierten viertes cuarto четвёртый четвертый четвертом",
)
_ABROAD = {word: number for number, row in enumerate(_ORDERS_ABROAD, 1) for word in row.split()}
_PARTS_ABROAD = {
    **dict.fromkeys(("semestre", "halbjahr", "полугодие", "полугодии"), 6),
    **dict.fromkeys(("trimestre", "quartal", "квартал", "квартале"), 3),
}
_MONTHS_OF_YEAR = 12
_COUNTS_ABROAD = (
    "deux trois quatre cinq six sept huit neuf dix onze douze",
    "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
    "dos tres cuatro cinco seis siete ocho nueve diez once doce",
)
"""From two to twelve."""
_COUNT = {word: number for word, number in COUNTS.items() if 1 < number < _MONTHS_OF_YEAR}
_YEAR = r"(?P<year>1[5-9]\d\d|2[01]\d\d)(?!\d)"
_OF = rf"(?:,?\s+(?:of|in)?\s*(?:{_YEAR}|(?:the|that|this|next)\s+year\b))"
_ORDINAL = rf"(?P<order>{'|'.join(_ORDER)}|last)"
_SPANS = tuple(
    pattern(form, re.IGNORECASE)
    for form in (
        rf"\b{_ORDINAL}\s+(?P<count>\d{{1,2}}|{'|'.join(_COUNT)})\s+months{_OF}",
        rf"\b{_ORDINAL}[\s-]+(?P<part>half|quarter){_OF}",
        rf"\b(?:the|its|[Ii]n)\s{_ORDINAL}[\s-]+(?P<part>half|quarter)\b(?!['\u2019\s]*(?:of|in|final|finals|\d|,\s\d))",
        rf"\b(?P<part>[QH])(?P<order>[1-4])\s*(?:of\s+)?{_YEAR}",
        rf"\b(?P<order>[1-4])(?P<part>[QH])\s*(?:of\s+)?{_YEAR}",
        (
            rf"\b(?P<order>{'|'.join(_ABROAD)})\s(?P<part>{'|'.join(_PARTS_ABROAD)})\s"
            rf"(?:(?:de\s(?:l['\u2019]année\s)?|des\sJahres\s|del\saño\s)?{_YEAR}"
            r"|del\spróximo\saño|de\sl['\u2019](?:année\sprochaine|an\sprochain)|des\s(?:nächsten|kommenden)\sJahres)"
        ),
    )
)
_MONTHS = {"half": 6, "quarter": 3, "h": 6, "q": 3, **_PARTS_ABROAD}
_LAST_YEAR = pattern(
    r"\b(?:last|previous|preceding|prior|past) year\b"
    rf"|\blast (?:{'|'.join(ENGLISH)}|spring|summer|autumn|winter)\b"
    r"|\bl['\u2019]an(?:née)? (?:dernier|dernière|passée?|écoulée?)\b"
    r"|\b(?:letzte[sn]?|vergangene[ns]?|vorige[ns]?) Jahr(?:es)?\b"
    r"|\baño pasado\b|\bпрошл\w+ год|\bминувш\w+ год"
    r"|العام الماضي|السنة الماضية|(?:گزشتہ|پچھلے) سال"
)
_YEAR_EARLIER = pattern(
    r"\byear (?:before|earlier|ago)\b|\byear-(?:ago|earlier|on-year)\b"
    r"|\b(?:within|over) (?:a|the) year\b"
    r"|\bl['\u2019]année (?:précédente|d['\u2019]avant)|\bun an (?:plus tôt|auparavant|avant)\b"
    r"|\bVorjahr|\bein(?:em)? Jahr (?:zuvor|davor|früher|vorher)\b|\bvor einem Jahr\b"
    r"|\baño (?:anterior|previo|antes|atrás)\b|\bhace un año\b"
    r"|\bпредыдущ\w+ год|\bгод(?:ом)? (?:ранее|раньше|назад)|العام السابق"
)
_NEXT_YEAR = pattern(
    r"\b(?:next|coming|following) year\b|\byear (?:after|later)\b"
    r"|\bthis year(?:,? (?:or|and|nor))(?: the)? next\b"
    r"|\bl['\u2019]an(?:née)? (?:prochaine?|suivante?)\b|\bcette année (?:ou|et|ni) la prochaine\b"
    r"|\b(?:nächste[sn]?|kommende[ns]?) Jahr(?:es)?\b|\bFolgejahr"
    r"|\b(?:próximo año|año (?:próximo|siguiente|que viene))\b"
    r"|\b(?:следующ|будущ)\w+ год"
    r"|العام (?:المقبل|القادم)|(?:اگلے|آئندہ) سال"
)


@dataclass(frozen=True, slots=True)
class SpanSaid:
    """Whole months of a year; the year is 0 where the text leaves it to be known."""

    year: int
    first_month: int
    last_month: int
    start: int
    end: int
    is_next: bool = False
    """Whether it is of the year after that of the text."""


@lru_cache(maxsize=8192)
def find_spans(text: str) -> tuple[SpanSaid, ...]:
    """Every half, quarter or number of months of a year."""
    return tuple(_read(found) for form in _SPANS for found in form.finditer(text))


def _read(found: re.Match[str]) -> SpanSaid:
    parts = found.groupdict()
    count, order = parts.get("count"), as_listed(parts["order"])
    length = count_said(count) if count else _MONTHS[as_listed(parts["part"])]
    number = int(order) if order.isdigit() else _ORDER.get(order, _ABROAD.get(order, 0))
    last = min(12, number * length) or 12
    first, year = max(1, last - length + 1), int(parts.get("year") or 0)
    return SpanSaid(year, first, last, *found.span(), bool(_OF_NEXT.search(found[0])))


_OF_NEXT = pattern(r"\b(?:next\s+year|próximo\saño|prochaine?|(?:nächsten|kommenden)\sJahres)$")


def says_span(said: SpanSaid, date: Date, years: Collection[int]) -> bool:
    """Whether the date is this span, whose year may be one of those that the text knows."""
    first, last = date.first, date.last
    if first.year != last.year or (said.year or first.year) != first.year:
        return False
    whole = first.day == 1 and last.day == monthrange(last.year, last.month)[1]
    known = said.year or first.year - said.is_next in years
    return bool(whole and known) and (first.month, last.month) == (
        said.first_month,
        said.last_month,
    )


_YEAR_TO = pattern(
    rf"\b(?:year|(?P<count>\d{{1,2}}|twelve|{'|'.join(_COUNT)})\s+months|(?P<half>half[\s-]year))"
    r"\s+(?:up\s+)?(?:to|ended|ending|through)\s+"
    rf"(?:the\s+end\s+of\s+|end-)?(?:\d{{1,2}}\s+)?(?P<month>{'|'.join(ENGLISH)})\s+{_YEAR}",
    re.IGNORECASE,
)


def says_year_to(text: str, date: Date) -> bool:
    """Whether the date is the months to a month that the text names, such as the year to June."""
    first, last = date.first, date.last
    for said in _YEAR_TO.finditer(text):
        month, year = ENGLISH.index(as_listed(said["month"]).title()) + 1, int(said["year"])
        begun = year * _MONTHS_OF_YEAR + month - _length(said)
        begins = [divmod(one, _MONTHS_OF_YEAR) for one in (begun, begun - 1)]  # from April to April
        if (last.year, last.month) == (year, month) and (first.year, first.month - 1) in begins:
            return True
    return False


_SO_FAR = pattern(
    rf"\b(?:by|until|till|up\s+to|to|through)\s+(?:the\s+end\s+of\s+|late\s+|end-)?"
    rf"(?:\d{{1,2}}\s+)?(?P<month>{'|'.join(ENGLISH)})(?:\s+{_YEAR})?",
    re.IGNORECASE,
)
_THIS_YEAR = pattern(
    r"\bthis\s+year\b|\bso\s+far\b|\byear\s+to\s+date\b"
    r"|\bsince\s+(?:New\s+Year|January|the\s+(?:beginning|start|turn)\s+of\s+the\s+year)\b",
    re.IGNORECASE,
)

_SENTENCE_END = pattern(r"[.;]\s")


def says_year_so_far(text: str, date: Date, years: Collection[int]) -> bool:
    """Whether the date is a year from its beginning to a month to which a text counts."""
    first, last = date.first, date.last
    if (first.month, first.day, first.year) != (1, 1, last.year) or not _THIS_YEAR.search(text):
        return False
    return any(
        ENGLISH.index(as_listed(said["month"]).title()) + 1 == last.month
        and (int(said["year"]) == last.year if said["year"] else last.year in years)
        for sentence in _SENTENCE_END.split(text)
        if _THIS_YEAR.search(sentence)
        for said in _SO_FAR.finditer(sentence)
    )


def _length(said: re.Match[str]) -> int:
    """How many months are counted back."""
    if said["half"]:
        return _MONTHS["half"]
    return count_said(said["count"] or "twelve")


def years_from(text: str, years: Collection[int]) -> set[int]:
    """The years that a text counts from those that it knows: last year, three years later."""
    steps = _year_steps(text)
    near = {year + step for step in steps for year in years}
    return near | _years_told(text) | {year - back for back in _years_back(text) for year in years}


@lru_cache(maxsize=4096)
def _year_steps(text: str) -> tuple[int, ...]:
    """How far the years that a text counts lie from its own: a year before the last, two."""
    last, earlier = bool(_LAST_YEAR.search(text)), bool(_YEAR_EARLIER.search(text))
    steps = [-1] if last or earlier else []
    steps += [-2] if last and earlier else []
    return (*steps, *([1] if _NEXT_YEAR.search(text) else []))


@lru_cache(maxsize=4096)  # asked for each date of each fact that cites the paragraph
def _years_told(text: str) -> frozenset[int]:
    """The years that a text tells by another that it names, or by a war."""
    ours = {2000, 2001} if _THIS_CENTURY.search(text) else ()
    years = (*_years_apart(text), *_of_wars(text), *_and_more(text))
    return frozenset((*years, *ours))


ALL_COUNTS = {
    **COUNTS,
    **{word: n for row in _COUNTS_ABROAD for n, word in enumerate(row.split(), 2)},
}
"""In four languages, by their words."""
_APART = pattern(
    rf"\b(?P<count>\d{{1,2}}|{'|'.join(ALL_COUNTS)})\s(?:years?|ans|Jahren?|años)\s"
    r"(?:(?P<later>later|after|afterwards|on|plus\stard|après|später|danach|más\starde|después)"
    r"|earlier|before|previously|ago|plus\stôt|auparavant|avant|früher|davor|zuvor|antes)\b",
    re.IGNORECASE,
)
_AFTER_THAT = pattern(
    rf"\b(?P<count>\d{{1,2}}|{'|'.join(ALL_COUNTS)})\s(?:years|ans|Jahre|años)\s"
    r"(?:after|après|nach|después\sde)\s(?:an?|the|its|his|her|their|une?|l[ae]s?|l['\u2019]|de[rmn]"
    r"|eine[rmn]?|el)\b",
    re.IGNORECASE,
)
"""How long before what is told something was: eight years after a first attempt."""
_AND_MORE = pattern(
    r"(?P<last>(?:(?:19|20)\d\d\s?[-\u2013/]\s?)?(?:(?:19|20)?\d\d))(?!\d),?\s(?:and|et|und|y)\s(?:in\s|für\s|for\s|pour\s|en\s)?"
    rf"(?:the|les|die|den|l[oa]s)\s(?P<count>\d|{'|'.join(ALL_COUNTS)})\s"
    r"(?:(?:years|ans|années|Jahren?|años)\s)?(?:following|next|suivante?s|folgenden|siguientes|after)\b"
)
"""The academic year 2024/25 and the two following ones."""
_BARE_YEAR = pattern(rf"(?<![\d.,]){_YEAR}")


def _years_apart(text: str) -> Iterator[int]:
    """Years told by how far they lie from the year named before: opened two years later."""
    for said in _APART.finditer(text):
        named = [int(one["year"]) for one in _BARE_YEAR.finditer(text, 0, said.start())]
        if named:
            yield named[-1] + (_count_of(said) if said["later"] else -_count_of(said))


@lru_cache(maxsize=4096)
def _years_back(text: str) -> tuple[int, ...]:
    """How many years before its own a text names without a year: down from 69 five years earlier.

    What is told as later is so of a time that it tells, which is none of its own.
    """
    before = [said for said in _APART.finditer(text) if not said["later"]]
    return tuple(
        _count_of(said)
        for said in (*before, *_AFTER_THAT.finditer(text))
        if not _BARE_YEAR.search(text, 0, said.start())
    )


def _and_more(text: str) -> Iterator[int]:
    """Years that follow one that a text names: 2026 and 2027, of 2024/25 and the two following."""
    for said in _AND_MORE.finditer(text):
        last = int(said["last"][:4]) + (len(said["last"]) > len("2024"))
        yield from range(last + 1, last + _count_of(said) + 1)


def _count_of(said: re.Match[str]) -> int:
    return count_said(said["count"], ALL_COUNTS)


_THIS_CENTURY = pattern(
    r"\b(?:(?:this|the\spresent|the\scurrent|the\stwenty-first|(?:the\s)?21st)\scentury"
    r"|ce\ssiècle|XXIe\ssiècle|(?:diesem|21\.)\sJahrhundert|este\ssiglo|siglo\sXXI"
    r"|XXI\sвек\w*)\b"
)
_WARS = {
    pattern(
        r"\b(?:First\sWorld\sWar|World\sWar\s(?:I|One)|Première\sGuerre\smondiale"
        r"|Erste[nrm]?\sWeltkrieg\w*|Primera\sGuerra\sMundial|Перв\w+\sмиров\w+)\b"
    ): {1914, 1918},
    pattern(
        r"\b(?:Second\sWorld\sWar|World\sWar\s(?:II|Two)|(?:Seconde|Deuxième)\sGuerre\smondiale"
        r"|Zweite[nrm]?\sWeltkrieg\w*|Segunda\sGuerra\sMundial|Втор\w+\sмиров\w+)\b"
    ): {1939, 1945},
}
"""The years between which a war is known to have been."""


def _of_wars(text: str) -> set[int]:
    if _BARE_YEAR.search(text):  # what it tells of a year is of that one
        return set()
    return {year for war, years in _WARS.items() if war.search(text) for year in years}
