"""Ranks, parts, multiples and round amounts: the third, two thirds, tripled, thousands."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import cache, lru_cache
from typing import TypeAlias

from brief.late import NamedTuple, pattern
from brief.prose import kind_tables as tables
from brief.prose.compound_ranks import compound_ranks
from brief.prose.number_tables import HALVES, number_words
from brief.prose.roman import roman

KINDS = ("part", "rank", "multiple", "crowd")

_ENTRIES = pattern(r"\|(?=\d[\d,]* )")
_BEFORE = {"ar": "[وفبلك]?(?:ل|ال)?"}
"""What Arabic writes as one with the word behind it: and, by, to, the."""
_COUNTED = pattern(r"(?:\d|([^\W\d_]+))[\s\u00a0\u202f-]+(?:et |y |und )?\Z")
_CLINGING = pattern(_BEFORE["ar"] + r"(?=\w)")
_MANY = 20


class KindSaid(NamedTuple):
    """A number of one kind, as it is typed, and the values that it may mean."""

    kind: str
    typed: str
    values: frozenset[Decimal]


@lru_cache(maxsize=1024)
def find_kinds(text: str, language: str) -> tuple[KindSaid, ...]:
    """Every number of these kinds; none where the language has no table of them."""
    language = language.partition("-")[0].lower()
    return tuple(_found(text, language)) if language in tables.RANKS else ()


def stand_ins(text: str, language: str) -> frozenset[Decimal]:
    """What a text may have in the place of a rank or a multiple: again, another, halved."""
    language = language.partition("-")[0].lower()
    lines = (line.split() for line in tables.LOOSE.get(language, "").split("|") if line)
    said = text.lower()
    return frozenset(Decimal(value) for value, begin in lines if begin in said)


def _found(text: str, language: str) -> Iterator[KindSaid]:
    for kind, form, read in _readers(language):
        taken: list[tuple[int, int]] = []
        for one in form.finditer(text):
            if values := read(one, language):
                taken.append(one.span())
                yield KindSaid(kind, one[0].strip(), values)
        for start, end in taken:  # two thirds is no third
            text = f"{text[:start]}{'0' * (end - start)}{text[end:]}"


# ---- reading -------------------------------------------------------------------------------------

_Values: TypeAlias = frozenset[Decimal]
_Read: TypeAlias = Callable[[re.Match[str], str], _Values]
_Reader: TypeAlias = tuple[str, re.Pattern[str], _Read]
_NO_VALUES: _Values = frozenset()
_NO_WORD_BEFORE, _NO_WORD_BEHIND = r"(?<![^\W_])", r"(?![^\W_])"


@cache
def _readers(language: str) -> tuple[_Reader, ...]:
    """The patterns of a language by kind, in the order in which they take words away."""
    n, m = (f"(?P<{name}>{_number(language)})" for name in "nm")
    out_of = tables.OUT_OF.get(language, "").format(n=n, m=m)
    times = tables.TIMES.get(language, "").format(n=n)
    signs = tables.RANK_SIGNS.get(language, "")
    ranks = tables.RANKS.get(language, "")
    counted = rf"{_NO_WORD_BEFORE}(?<!-){n}[\s-]+"
    forms = (
        ("part", out_of and rf"(?<![\w.,-]){out_of}(?![\w-]|[.,]\d|\s?%)", _so_many_of),
        _words("part", tables.PARTS, language, _so_many_parts, counted),
        _words("part", tables.TWO_PARTS, language, _two_parts),
        _words("part", tables.PART, language, _one_part),
        ("multiple", times, _times),
        _words("multiple", tables.MULTIPLES, language, _alone),
        ("rank", signs, _in_signs),
        _words("rank", {language: compound_ranks(language) + ranks}, language, _alone),
        _words("crowd", tables.CROWDS, language, _alone),
    )
    kept = (one for one in forms if one[1])
    return tuple((kind, re.compile(form, re.IGNORECASE), read) for kind, form, read in kept)


def _words(
    kind: str, table: dict[str, str], language: str, read: _ReadEntry, before: str = ""
) -> tuple[str, str, _Read]:
    """What reads any word of a table, whole ones; the last groups of its pattern are theirs."""
    entries = [entry.partition(" ") for entry in _ENTRIES.split(table.get(language, "")) if entry]
    values = [frozenset(map(Decimal, value.split(","))) for value, _, _ in entries]
    either = "|".join(f"({form})" for _, _, form in entries)
    begin = before or _NO_WORD_BEFORE
    behind = _NO_WORD_BEHIND + tables.TENS_BEHIND.get(language, "")
    form = rf"{begin}{_BEFORE.get(language, '')}(?:{either}){behind}" if either else ""

    def of(found: re.Match[str], language: str) -> _Values:
        groups = found.groups()[-len(values) :]
        own = next(value for value, group in zip(values, groups, strict=True) if group)
        return read(found, own, language)

    return kind, form, of


_ReadEntry: TypeAlias = Callable[[re.Match[str], _Values, str], _Values]


def _alone(found: re.Match[str], own: _Values, language: str) -> _Values:
    """A word that no number counts or goes before, as in twenty-first."""
    before = _COUNTED.search(found.string[: found.start()])
    if not before:
        return own
    word = before[1] and before[1].lower()
    counts = not word or word in HALVES.get(language, {}) or _value(word, language) > 1
    return _NO_VALUES if counts else own


def _so_many_parts(found: re.Match[str], own: _Values, language: str) -> _Values:
    return frozenset(_value(found["n"], language) / part for part in own)


def _two_parts(_found: re.Match[str], own: _Values, _language: str) -> _Values:
    return frozenset(2 / part for part in own)


def _one_part(_found: re.Match[str], own: _Values, _language: str) -> _Values:
    return frozenset(1 / part for part in own)


def _so_many_of(found: re.Match[str], language: str) -> _Values:
    few, many = _value(found["n"], language), _value(found["m"], language)
    return frozenset((few / many,)) if 0 < few < many else _NO_VALUES


def _times(found: re.Match[str], language: str) -> _Values:
    return frozenset((_value(found["n"], language),))


def _in_signs(found: re.Match[str], _language: str) -> _Values:
    typed = next(filter(None, found.groups()))
    return frozenset((Decimal(typed) if typed.isdigit() else roman(typed),))


# ---- numbers -------------------------------------------------------------------------------------


@cache
def _number(language: str) -> str:
    """A number of at most two digits, or its word."""
    words = (word for word, value in number_words(language).items() if value <= _MANY)
    either = "|".join(sorted(words, key=len, reverse=True))
    return rf"{_BEFORE.get(language, '')}(?:\d{{1,2}}|(?:{either})(?: عشرة?)?){_NO_WORD_BEHIND}"


def _value(typed: str, language: str) -> Decimal:
    """What digits, a word or two of Arabic come to; 0 where that is not known."""
    if typed.isdigit():
        return Decimal(typed)
    words = number_words(language)
    each = (words.get(one) or words.get(_bare(one)) or 0 for one in typed.lower().split())
    return Decimal(sum(each))


def _bare(word: str) -> str:
    return _CLINGING.sub("", word)
