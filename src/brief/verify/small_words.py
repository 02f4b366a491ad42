"""Small words that turn a thing round: despite for because of, before for after, few for many."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from brief.late import dataclass, pattern
from brief.prose import WORD, fold, split_sentences
from brief.prose.stems import stem_of

_JOINING = """
because due_to owing_to on_account_of as_a_result_of
+ given_that since as thanks_to caused in_view_of in_light_of for so over
- despite in_spite_of although though notwithstanding regardless_of even_if
despite in_spite_of although though notwithstanding
+ regardless_of while whereas but however yet even
- because due_to owing_to on_account_of as_a_result_of given_that thanks_to
before prior_to ahead_of on_the_eve_of
+ until till by preceding earlier_than up_to
- after following in_the_wake_of
after following in_the_wake_of
+ since once when upon from
- before prior_to ahead_of on_the_eve_of
instead_of in_place_of rather_than
+ not replac no_longer substitut never
- besides in_addition_to as_well_as alongside along_with together_with
besides in_addition_to as_well_as alongside
+ also and both further plus too together
- instead_of in_place_of rather_than
outside
+ beyond off out_of not_in
- inside within under
inside within
+ in under at
- outside beyond
"""
"""What joins a clause: as a text says it, what a source may have for it, and the opposite."""
_CONDITIONS = """
(?<!vaccine_)(?<!medicine_)(?<!insurance_)(?<!remedy_)(?<!protection_)(?<!insured_)against
+ opposing opposed_to resisting versus fighting condemning
- for in_favour_of in_support_of
in_favour_of in_support_of
+ for backing supporting behind
- against opposed_to
from(?=_an?_)
+ by at sent supplied sold
- to(?=_an?_)
to(?=_an?_)
+ for at into towards received bought
- from(?=_an?_)
unless
+ if_no if_not
- if provided_that as_long_as
if provided_that as_long_as
+ when once
- unless
"""
"""The same where much else may be told by the opposite word: of conditions, of for and against."""
_DEGREES = """
many very_much numerous a_lot_of lots_of a_great_deal_of plenty_of
+ much several large great numbers dozens hundreds various multiple growing more most
- few a_few little a_little hardly_any scant a_handful_of very_limited
few little hardly_any scant a_handful_of
+ limited small rare some several less modest low scarce minor
- many numerous a_lot_of lots_of a_great_deal_of plenty_of extensive
all entire whole
+ every each full total both any
- some part parts a_few several most half a_number_of
with
+ and including
- without
"""
"""What tells how much: the same of it."""
_REACH, _NEAR = 6, 3
"""Words behind a joining word, and behind one of degree, that tell what it is about."""
_SHARED, _ALL = 0.5, 1.0
_LONG = 4
_NOT = pattern(
    r"\b(?:not|no|never|nor|neither|cannot|hardly)\b[^.;]{0,20}$|n['\u2019]t\b[^.;]{0,20}$"
)
_NO_THING = pattern(r"\s(?:that|this|which|it|than|then|them|him|her)\b")
"""What follows where nothing is told: after that, larger than."""
_CLAUSE = pattern(r"[,;:()\u2013\u2014.]\s")


@dataclass(frozen=True, slots=True)
class _Row:
    ours: re.Pattern[str]
    bearing: re.Pattern[str]
    theirs: re.Pattern[str]
    share: float
    """How much of what a joining word is about is shared; 0 for one of degree."""


@dataclass(frozen=True, slots=True)
class _Said:
    """A small word, what stands before it in its sentence, and what it is about."""

    word: str
    before: frozenset[str]
    behind: tuple[str, ...]


@cache
def _rows() -> tuple[_Row, ...]:
    return tuple(
        _Row(_any(ours), _any(f"{ours} {bearing[2:]}"), _any(theirs[2:]), share)
        for table, share in ((_JOINING, _SHARED), (_CONDITIONS, _ALL), (_DEGREES, 0))
        for lines in (table.strip().split("\n"),)
        for ours, bearing, theirs in zip(lines[::3], lines[1::3], lines[2::3], strict=True)
    )


def _any(words: str) -> re.Pattern[str]:
    longest = sorted(words.split(), key=len, reverse=True)
    return pattern(rf"\b(?:{'|'.join(longest)})\b".replace("_", r"\s"))


def turned_small_word(typed: str, paragraphs: Iterable[str]) -> str:
    """A small word of a text where a cited paragraph has only the opposite of the same thing."""
    texts = tuple(paragraphs)
    for row in _rows():
        if row.share == _ALL and row.theirs.search(typed) and any(map(row.ours.search, texts)):
            continue  # so many were for it and so many against
        for ours in _said(typed, row.ours, joins=row.share > 0):
            same = (_is_same(ours, one, row) for one in _every(texts, row.bearing, row))
            if not any(same):
                for one in _every(texts, row.theirs, row):
                    turned = row.share and _is_before(ours, one)
                    if _is_same(ours, one, row) and not turned:
                        return f'"{ours.word}", its source "{one.word}"'
    return ""


def _every(texts: Iterable[str], form: re.Pattern[str], row: _Row) -> Iterator[_Said]:
    for text in texts:
        yield from _said(text, form, joins=row.share > 0)


@lru_cache(maxsize=16384)  # many facts cite one paragraph
def _said(text: str, form: re.Pattern[str], *, joins: bool) -> tuple[_Said, ...]:
    return tuple(
        _Said(found[0], before, behind)
        for sentence in map(fold, split_sentences(text))
        for found in form.finditer(sentence)
        if not (_NOT.search(sentence[: found.start()]) or _NO_THING.match(sentence, found.end()))
        and (behind := _words(_CLAUSE.split(sentence[found.end() :])[0], joins=joins))
        for before in (frozenset(_words(sentence[: found.start()], joins=None)),)
    )


def _words(text: str, *, joins: bool | None) -> tuple[str, ...]:
    """The words that carry the sense: the first few, or all."""
    words = tuple(stem_of(word) for word in WORD.findall(text) if len(word) >= _LONG)
    return words if joins is None else words[: _REACH if joins else _NEAR]


def _is_same(ours: _Said, one: _Said, row: _Row) -> bool:
    shared = set(ours.behind) & set(one.behind)
    if row.share:
        return len(shared) >= len(set(ours.behind)) * row.share
    first = ours.behind[: 2 if ours.word.startswith("with") else 1]  # without an agreed text
    return not shared.isdisjoint(first)


def _is_before(ours: _Said, one: _Said) -> bool:
    """Whether the source has the thing before its word: A before B is B after A."""
    behind = set(ours.behind)
    return len(behind & one.before) >= len(behind & set(one.behind))
