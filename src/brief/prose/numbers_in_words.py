"""Numbers in words, in any language that ships: trente et un, dreiundzwanzig, двести пять."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from brief.late import NamedTuple, pattern
from brief.prose.compound_ranks import find_compound_ranks
from brief.prose.number_tables import (
    ALONE,
    HALF_BEFORE,
    HALVES,
    JOINS,
    MAY_BE_TWO,
    PER_CENT,
    joined_number,
    number_words,
    other_words,
    unclung,
    unsure_words,
)
from brief.prose.time_units import spans_alone, spans_of

_TOKEN = pattern(r"quatre-vingts?(?![^\W\d_])|[^\W\d_]+")
_BETWEEN = frozenset(["", " ", "-", "\u00a0", "\u2011"])
_TEN, _TWENTY, _HUNDRED, _THOUSAND, _MILLION = 10, 20, 100, 1000, 1_000_000
_DIGIT_BEFORE = pattern(r"\d[\s\u00a0\u202f]*$")
_NOUN_BEHIND = pattern(
    r"[\s\u00a0]+(?!و|(?:من|في|عن|على|إلى|منذ|حتى|خلال|بعد|قبل|عام|سنة)\b)[^\W\d_]"
)
"""What makes مليونا two million: of one, the noun stands behind مليون."""
_AND_HALF = {"ur": "ساڑھے"}
"""What adds a half to the number behind it."""


class NumberInWords(NamedTuple):
    """A number, as it is typed, with the span of time that it counts, if it does."""

    typed: str
    values: frozenset[Decimal]
    sure: bool


@lru_cache(maxsize=1024)
def find_in_words(text: str, language: str) -> tuple[NumberInWords, ...]:
    """Every number in words from two on, in order."""
    language = language.partition("-")[0].lower()
    return tuple(_numbers(_without_ranks(text, language), language))


def borne_in_words(text: str, language: str, *, duals: bool = True) -> frozenset[Decimal]:
    """What else a text says that may come to a number elsewhere: both, a third, half a year."""
    language = language.partition("-")[0].lower()
    said = [one.lower() for one in _TOKEN.findall(text)]
    others = (
        value
        for begin, value in other_words(language)
        if any(one.startswith(begin) for one in said)
    )
    dual = (
        (Decimal(2),) if duals and language == "ar" else ()
    )  # two of a thing is an ending of its word
    ranks = (Decimal(value) for _, _, value in find_compound_ranks(text, language))
    return frozenset((*others, *dual, *ranks, *spans_alone(text, language)))


def _without_ranks(text: str, language: str) -> str:
    """The text without its ranks of two words: soixante-douzième says no sixty."""
    for start, end, _ in find_compound_ranks(text, language):
        text = f"{text[:start]}{'.' * (end - start)}{text[end:]}"
    return text


class _Run(NamedTuple):
    """A number as far as it is read: what came before its last scale, and since."""

    total: int
    current: int
    start: int
    end: int


_NONE = _Run(0, 0, 0, 0)


def _numbers(text: str, language: str) -> Iterator[NumberInWords]:
    words, run = number_words(language), _NONE
    for start, end, word in _words(text, language):
        if half := HALVES.get(language, {}).get(word):
            yield _said(text, start, end, Decimal(half) * _scale(text[end:], words), language)
            continue
        value = words.get(word) or joined_number(word, language)
        if value is None:
            continue
        linked = run.end and _links(text[run.end : start], language)
        if linked and (longer := _joined(run, value, language)):
            run = longer._replace(end=end)
            continue
        yield from _ended(text, run, language)
        if value >= _THOUSAND and _is_halved(text[:start], language):
            run = _NONE
            yield _said(text, start, end, Decimal(value) / 2, language)
            continue
        counts = value < _HUNDRED or not _is_scale(value, text[:start], language)
        run = _begun(value, start, end) if counts else _NONE
    yield from _ended(text, run, language)


def _words(text: str, language: str) -> Iterator[tuple[int, int, str]]:
    """The words with where they stand; Arabic writes "and" as one letter before the next."""
    known = number_words(language)
    for found in _TOKEN.finditer(text):
        word, start = found[0].lower(), found.start()
        if language == "ar":
            word = unclung(word, known)
            start = found.end() - len(word)
        yield start, found.end(), word


def _scale(behind: str, words: dict[str, int]) -> int:
    """What stands behind a half: anderthalb Millionen."""
    following = _TOKEN.match(behind.lstrip())
    scale = words.get(following[0].lower(), 1) if following else 1
    return scale if scale >= _THOUSAND else 1


def _is_scale(value: int, before: str, language: str) -> bool:
    """Whether it is the end of per cent, or of a number in digits, or of no number."""
    if value == _HUNDRED and (form := PER_CENT.get(language)) and form.search(before.lower()):
        return True
    if _DIGIT_BEFORE.search(before):
        return True
    return value >= _MILLION and not _stands_alone(before, language)


def _stands_alone(before: str, language: str) -> bool:
    """Whether a scale is a number by itself: a billion, and what Arabic has of two."""
    alone = ALONE.get(language)
    return bool(alone and alone.search(before.lower()))


def _is_halved(before: str, language: str) -> bool:
    halves = HALF_BEFORE.get(language)
    return bool(halves and halves.search(before.lower()))


def _links(between: str, language: str) -> bool:
    said = between.strip(" -\u00a0\u2011").lower()
    return between in _BETWEEN or bool(said and said == JOINS.get(language))


def _begun(value: int, start: int, end: int) -> _Run:
    return _Run(value, 0, start, end) if value >= _THOUSAND else _Run(0, value, start, end)


def _joined(run: _Run, value: int, language: str) -> _Run | None:
    """The run with one more word, or None where that begins another number."""
    total, current = run.total, run.current
    if value >= _THOUSAND:
        if not current and total < value:
            return run._replace(total=total * value)
        return run._replace(total=total + current * value, current=0) if current else None
    if value == _HUNDRED and 0 < current < _TEN:
        return run._replace(current=current * _HUNDRED)
    return run._replace(current=current + value) if _adds(current, value, language) else None


def _adds(current: int, value: int, language: str) -> bool:
    rest = current % _HUNDRED
    if value >= _HUNDRED:
        return current == 0
    if rest == 0:
        return True
    if language == "ar" and rest < _TEN and (value == _TEN or value >= _TWENTY):
        return True
    if language == "fr":
        teen = rest in {_TEN, 70, 90} and 7 <= value <= 9  # noqa: PLR2004 - dix-sept to dix-neuf
        score = rest in {60, 80} and value < _TWENTY
        return teen or score or (rest >= _TWENTY and rest % _TEN == 0 and value < _TEN)
    return rest >= _TWENTY and rest % _TEN == 0 and value < _TEN


def _ended(text: str, run: _Run, language: str) -> Iterator[NumberInWords]:
    if run.end:
        value = Decimal(run.total + run.current)
        adds = _AND_HALF.get(language)
        if adds and text[: run.start].rstrip().endswith(adds):
            value += Decimal("0.5")
        yield _said(text, run.start, run.end, value, language)


def _said(text: str, start: int, end: int, value: Decimal, language: str) -> NumberInWords:
    typed = text[start:end]
    counts_a_noun = typed in MAY_BE_TWO and _NOUN_BEHIND.match(text, end)
    value *= 2 if counts_a_noun else 1
    values = frozenset((value, *spans_of(value, text[end:], language)))
    if typed in MAY_BE_TWO and not counts_a_noun:
        values |= {2 * value}
    sure = value > 1 and typed.lower() not in unsure_words(language)
    return NumberInWords(typed, values, sure)
