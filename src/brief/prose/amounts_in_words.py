"""Amounts as papers of other languages write them: 2 500 millions, trois millions et demi."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache, lru_cache

from brief.late import dataclass, pattern
from brief.prose import amount_words as tables
from brief.prose.number_tables import HALVES, JOINS, joined_number, number_words, unclung
from brief.prose.numbers_said import NumberSaid

_DIVIDED = r"\d{1,3}(?:[ '\u2019\u00a0\u202f\u2009]\d{3})+(?:[.,]\d+)?"
_DOTTED = r"\d{1,3}(?:\.\d{3})+(?:,\d+)?"
_NUMERAL = rf"(?<![\w.,])(?P<numeral>{_DIVIDED}|{_DOTTED}|\d+(?:[.,]\d+)?)(?![.,]?\d)"
_TOKEN = pattern(rf"{_NUMERAL}|quatre-vingts?(?![^\W\d_])|[^\W\d_]+")
_BETWEEN = frozenset(["", " ", "-", "\u00a0", "\u2011", "\u202f", "' ", "\u2019", "'", ". "])
_CYRILLIC, _ARABIC = pattern(r"[\u0430-\u044f]{3}"), pattern(r"[\u0620-\u06d3]{3}")
_URDU = pattern(r"[\u0679\u0688\u0691\u06ba\u06d2\u06c1\u06a9\u06af\u0686\u067e]")
_TEN, _TWENTY, _HUNDRED, _THOUSAND = 10, 20, 100, 1000
_JOINED = frozenset(("es", "fr"))
"""Languages that join tens and ones by a word of their own."""
_TEENS = frozenset((7, 8, 9))


@lru_cache(maxsize=4096)
def find_amounts(text: str, language: str) -> tuple[NumberSaid, ...]:
    """Every amount of a text in another language than English, by its tag or its letters."""
    spoken = _spoken(text, language.partition("-")[0].lower())
    return () if spoken in {"", "en"} else tuple(_amounts(text, spoken))


def _spoken(text: str, language: str) -> str:
    """The language of a text whose source tells none, where letters tell."""
    if language not in {"", "en"} or text.isascii():
        return language
    if _CYRILLIC.search(text):
        return "ru"
    if _ARABIC.search(text):
        return "ur" if _URDU.search(text) else "ar"
    return language


@dataclass(slots=True)
class _Sum:
    """An amount as far as it is read."""

    start: int
    end: int
    total: Decimal = Decimal(0)
    current: Decimal | None = None
    last: int = 1
    """The scale of its last word, a power of ten."""
    bare: Decimal | None = None
    """The digits that it begins with."""
    part: Decimal | None = None
    more: Decimal = Decimal(0)
    point: bool = False

    @property
    def value(self) -> Decimal | None:
        """What it comes to; None for a part without its scale."""
        if self.part is not None or (self.current is None and not self.total):
            return None
        return self.total + (self.current or 0)


def _amounts(text: str, language: str) -> Iterator[NumberSaid]:
    read: _Sum | None = None
    for start, end, word, numeral in _tokens(text, language):
        if read and start < read.end:
            continue
        joins = language in _JOINED and word == JOINS[language]
        if read and joins and text[read.end : start] in _BETWEEN:
            continue  # treinta y nueve, vingt et un: what joins two words is no third
        if read and _links(text[read.end : start], language) and _goes_on(read, word, language):
            read.end = end
        elif read and read.part is not None and word in tables.OF.get(language, ()):
            read.end = end
            continue
        else:
            yield from _told(read)
            read = _begin(start, end, word, numeral, language)
        if read:
            _add_behind(read, text, language)
    yield from _told(read)


def _told(read: _Sum | None) -> Iterator[NumberSaid]:
    if read and (value := read.value):
        whole = value < _THOUSAND or read.last == 1
        bare = read.bare if read.bare is not None else value if whole else Decimal(0)
        yield NumberSaid(value, bare, read.start, read.end)


def _tokens(text: str, language: str) -> Iterator[tuple[int, int, str, Decimal | None]]:
    """The words and numerals with where they stand; Arabic writes "and" as one with the next."""
    known = _words(language)
    for found in _TOKEN.finditer(text):
        if numeral := found["numeral"]:
            yield *found.span(), "", _read(numeral)
            continue
        word, start = found[0].lower(), found.start()
        if language == "ar":
            word = unclung(word, known)
            start = found.end() - len(word)
        yield start, found.end(), word, None


def _read(numeral: str) -> Decimal:
    plain = re.sub(r"[ '\u2019\u00a0\u202f\u2009]", "", numeral)
    if plain == numeral and re.fullmatch(_DOTTED, numeral):
        plain = plain.replace(".", "")
    return Decimal(plain.replace(",", "."))


@cache
def _words(language: str) -> frozenset[str]:
    """The words that an amount may have, its parts too."""
    more = tables.HALF_BEFORE, tables.MORE_BEFORE, tables.COLLECTIVES, tables.MORE_SCALES, HALVES
    known = (word for table in more for word in table.get(language, {}))
    return frozenset((*number_words(language), *known))


def _number(word: str, language: str) -> int | None:
    scales = tables.MORE_SCALES.get(language, {})
    return number_words(language).get(word) or scales.get(word) or joined_number(word, language)


def _begin(start: int, end: int, word: str, numeral: Decimal | None, language: str) -> _Sum | None:
    read = _Sum(start, end)
    if numeral is not None:
        read.current = read.bare = numeral
        return read
    if mixed := _mixed(word, language):
        read.current = mixed
        return read
    if part := tables.HALF_BEFORE.get(language, {}).get(word):
        read.part = Decimal(part)
        return read
    if more := tables.MORE_BEFORE.get(language, {}).get(word):
        read.more = Decimal(more)
        return read
    return read if _goes_on(read, word, language) else None


def _mixed(word: str, language: str) -> Decimal | None:
    """What one word for a number and a half comes to, or for half of a scale."""
    half = HALVES.get(language, {}).get(word)
    if half and Decimal(half) < _HUNDRED:
        return Decimal(half)
    form = tables.MIXED.get(language)
    if form and (found := re.fullmatch(form, word)):
        return number_words(language)[found["ones"]] + Decimal("0.5")
    return None


def _goes_on(read: _Sum, word: str, language: str) -> bool:
    """Whether a word belongs to the amount; it is added then."""
    if word in tables.POINT.get(language, ()) and read.current and not read.total:
        read.point = True
        return True
    if count := tables.COLLECTIVES.get(language, {}).get(word):
        read.current, read.part = (read.part or read.current or Decimal(1)) * count, None
        return True
    value = _number(word, language)
    if value is None:
        return False
    if value >= _THOUSAND:
        return _scale(read, value)
    return read.part is None and _add(read, value, language)


def _scale(read: _Sum, value: int) -> bool:
    power = 10 ** (len(str(value)) - 1)
    times = read.part or read.current
    if read.more and not times:
        times = 1 + read.more
    if read.total and power > read.last:
        read.total = (read.total + (read.current or 0)) * value
    elif read.total and times is None:
        return False
    else:
        read.total += (times if times is not None else Decimal(1)) * value
    read.current, read.part, read.last, read.point = None, None, power, False
    read.more = Decimal(0)
    return True


def _add(read: _Sum, value: int, language: str) -> bool:
    current = read.current
    if read.point and current is not None:
        read.current = current + Decimal(value) / (_TEN if value < _TEN else _HUNDRED)
        return True
    if current is None:
        read.current, read.more = value + read.more, Decimal(0)
        return True
    if read.bare is not None and not read.total:
        return False
    if value == _HUNDRED and 0 < current < (_HUNDRED if language == "ur" else _TEN):
        read.current = current * _HUNDRED
        return True
    if not _adds(int(current), value, language):
        return False
    read.current = current + value
    return True


def _adds(current: int, value: int, language: str) -> bool:
    rest = current % _HUNDRED
    if value >= _HUNDRED or rest == 0:
        return value < _HUNDRED <= current
    if language == "ar" and rest < _TEN and (value == _TEN or value >= _TWENTY):
        return True
    if language == "fr":
        teen = rest in {_TEN, 70, 90} and value in _TEENS
        score = rest in {60, 80} and value < _TWENTY
        return teen or score or (rest >= _TWENTY and rest % _TEN == 0 and value < _TEN)
    return rest >= _TWENTY and rest % _TEN == 0 and value < _TEN


def _links(between: str, language: str) -> bool:
    said = between.strip(" -\u00a0\u2011\u202f").lower()
    return between in _BETWEEN or bool(said and said == JOINS.get(language))


@cache
def _behind(language: str) -> re.Pattern[str]:
    return re.compile(rf"[\s\u00a0]+(?:{tables.MORE_BEHIND[language]})(?!\w)", re.IGNORECASE)


def _add_behind(read: _Sum, text: str, language: str) -> None:
    """Add the half or the quarter that stands behind it."""
    if language not in tables.MORE_BEHIND or read.part is not None:
        return
    found = _behind(language).match(text, read.end)
    if not found:
        return
    part = Decimal("0.5" if found["half"] else "0.25")
    if read.current is None:
        read.total += part * read.last
    else:
        read.current += part
    read.end = found.end()
