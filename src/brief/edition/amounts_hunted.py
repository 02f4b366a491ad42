"""Amounts hunted: what only left-out facts count, with the unit, in whatever scale or words.

A withheld `{value: 8123.5, unit: USD million}` is named by $8.1235 billion, $8,123,500,000 and,
rounded, $8.12 billion; 812 embassies by eight hundred and twelve embassies.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Context, Decimal
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from brief.edition.forms import Plain, plain
from brief.facts import FactBase
from brief.late import NamedTuple
from brief.prose.currencies_named import find_currencies
from brief.prose.figures_typed import figures_and_words
from brief.prose.money import CODES
from brief.prose.numbers_said import find_numbers
from brief.prose.scaled import measured_in
from brief.show import show_quantity
from brief.words.units import is_symbol, one_of

if TYPE_CHECKING:
    from brief.edition import Choice

_FEW = 100
"""Of fewer things another text may well speak by chance."""
_SHORTEST = 4
"""Letters that the noun of a unit has in one and in many: embass."""
_ROUND = 3
"""Figures that a rounded number has at the least."""
_SHARES = frozenset(("%", "per", "percent", "percentage", "pct"))


class _Amount(NamedTuple):
    """So much of something: of a currency by its code, or of what the unit's noun is."""

    value: Decimal
    of: str


class Amounts:
    """The amounts of facts that an audience must not know, and what is told of none of them."""

    def __init__(self, choice: Choice) -> None:
        self._base = choice.open_now or choice.base
        kept = frozenset(one for one, _ in _amounts(self._base, self._base.facts))
        self._secret = _with_rounded(_secret(choice, kept), kept)
        self._codes = frozenset(one.of for one in self._secret if one.of in CODES)
        self._nouns = frozenset(one.of for one in self._secret) - self._codes

    def __bool__(self) -> bool:
        return bool(self._secret)

    def first(self, words: Plain) -> str:
        """The first that words name, as a brief prints it; "" for none."""
        if not self._secret:
            return ""
        return next((said for said in self._named(words) if said not in self._told), "")

    @cached_property
    def _told(self) -> frozenset[str]:
        """Those that open facts type, whose sources bear them out."""
        texts = (plain(fact.text) for fact in self._base.facts.values())
        return frozenset(said for text in texts for said in self._named(text))

    def _named(self, words: Plain) -> Iterator[str]:
        language = self._base.brief.language
        named = self._codes & (_codes(words.text, language) if self._codes else frozenset())
        named |= {noun for noun in self._nouns if noun in words.low}
        if named:
            numbers = _numbers(words.text, language)
            said = (_Amount(number, of) for number in numbers for of in sorted(named))
            yield from (self._secret[one] for one in said if one in self._secret)


def _secret(choice: Choice, kept: frozenset[_Amount]) -> dict[_Amount, str]:
    gone = (key for key in choice.leaving.out if key[0] == "facts")
    ids = [id_ for kind, id_ in gone if choice.root_of((kind, id_)).is_secret]
    found = {one: said for one, said in _amounts(choice.whole, ids) if one not in kept}
    return {one: said for one, said in found.items() if one.of in CODES or one.value >= _FEW}


def _amounts(base: FactBase, facts: Iterable[str]) -> Iterator[tuple[_Amount, str]]:
    for id_ in facts:
        for name, figure in base.facts[id_].figures.items():
            value = abs(base.figure(id_, name))
            bare, scale = measured_in(figure.unit)
            if of := _counted(bare, base):
                yield _Amount(value * scale, of), show_quantity(value, figure.unit, base.words)


def _counted(noun: str, base: FactBase) -> str:
    """The currency, or the noun as any text has it that counts so; "" for shares and symbols."""
    words = noun.split()
    if not words or not _SHARES.isdisjoint(map(str.lower, words)):
        return ""
    if words[0] in CODES:
        return words[0]
    if is_symbol(noun) or len(noun) < _SHORTEST:
        return ""
    one = one_of(noun, base.words.group("singulars"))
    starts = (one, one[:-1], noun)
    return plain(next(start for start in starts if noun.startswith(start) and start)).low


@lru_cache(maxsize=16384)  # every edition tells much of the same
def _codes(text: str, language: str) -> frozenset[str]:
    return frozenset(code for one in find_currencies(text, language) for code in one.codes)


@lru_cache(maxsize=16384)  # as above
def _numbers(text: str, language: str) -> frozenset[Decimal]:
    typed = (value for one in figures_and_words(text, language) for value in one.values)
    said = (one.value for one in find_numbers(text)) if language.startswith("en") else ()
    return frozenset(abs(value) for value in (*typed, *said) if value)


def _with_rounded(secret: dict[_Amount, str], kept: frozenset[_Amount]) -> dict[_Amount, str]:
    """With each as it is when rounded to three figures or more, where no open fact counts so."""
    rounded = {
        _Amount(value, one.of): said
        for one, said in secret.items()
        for value in _roundings(one.value)
        if _Amount(value, one.of) not in kept
    }
    return {**rounded, **secret}


def _roundings(value: Decimal) -> Iterator[Decimal]:
    figures = len(value.normalize().as_tuple().digits)
    return (Context(prec=prec).plus(value) for prec in range(_ROUND, figures))
