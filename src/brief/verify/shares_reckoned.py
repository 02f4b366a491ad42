"""Shares that a text works out of two numbers of its source: one in ten, of 27 of 312."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from itertools import combinations

from brief.late import pattern
from brief.prose import split_sentences
from brief.prose.dates_said import find_dates
from brief.prose.numbers_said import NumberSaid, find_numbers
from brief.prose.shares_said import ShareSaid, find_shares
from brief.verify.copy import Paragraph
from brief.verify.hedges import hedge_beside

_BY = pattern(r"\bby\s(?:[\w-]+\s){0,2}$")
_MORE = pattern(r"^\s(?:more|less|fewer|higher|lower)\b")
"""What a change is told by, beside a part of a whole."""
_FELL = pattern(
    r"\b(?:f[ae]ll\w*|down|declin\w+|drop\w*|shr[aiu]nk\w*|cut|reduc\w+|less|fewer|lower\w*|sank|lost"
    r"|recul\w*|baiss\w*|moins|dimin\w+|weniger|gesunken|sanken?|gefallen|menos|cay\w+|baj\w+)\b",
    re.IGNORECASE,
)
_NEAR, _FAR = Decimal("0.07"), Decimal("0.2")
"""How far, of itself, a share told as about so much lies off, and one told as more or less."""
_EXACT = Decimal("0.005")
_PAIR = 2


def is_share_reckoned(
    words: str, number: NumberSaid, text: str, paragraphs: list[Paragraph]
) -> bool:
    """Whether the share that a typed number is part of comes out of two numbers of a sentence.

    Where the sentence has more than two, one of them stands in the text.
    """
    share = next((one for one in find_shares(words) if one.start <= number.start < one.end), None)
    if share is None:
        return False
    ours = frozenset(value for one in find_numbers(text) for value in (one.value, one.bare))
    fell = bool(_FELL.search(words))
    hedge = hedge_beside(words[: share.start], words[share.end :])
    return any(
        _fits(share.value, part, hedge)
        for paragraph in paragraphs
        for sentence in (*split_sentences(paragraph.words), _only(paragraph.words, ours))
        for part in _parts(sentence, ours, changed=_is_change(words, share), fell=fell)
    )


def _only(words: str, ours: frozenset[Decimal]) -> str:
    """The numbers of a whole paragraph that the text has too: of 212, 19."""
    return "; ".join(str(one) for one in _numbers(words) if one in ours)


def _is_change(words: str, share: ShareSaid) -> bool:
    """Whether it is by how much something rose or fell, and not what part of it is meant."""
    return bool(_BY.search(words[: share.start]) or _MORE.match(words[share.end :]))


def _parts(
    sentence: str, ours: frozenset[Decimal], *, changed: bool, fell: bool
) -> Iterator[Decimal]:
    """What part one number is of a larger one, or by what part of itself either changed."""
    numbers = _numbers(sentence)
    for first, last in combinations(numbers, 2):
        if len(numbers) > _PAIR and not {first, last} & ours:
            continue
        if not changed and _are_apart(sentence, first, last):
            continue
        less, more = sorted((first, last))
        if changed:
            yield (more - less) / (more if fell else less)
        else:
            yield less / more


_COUNTED = pattern(r"^\s(?P<thing>[a-z]{3,}s)\b")


def _are_apart(sentence: str, first: Decimal, last: Decimal) -> bool:
    """Whether two numbers count two things: 300 teachers and 100 schools."""
    things = {
        said["thing"]
        for one in find_numbers(sentence)
        if one.value in {first, last} and (said := _COUNTED.match(sentence[one.end :]))
    }
    return len(things) > 1


@lru_cache(maxsize=4096)  # many facts cite one paragraph
def _numbers(sentence: str) -> tuple[Decimal, ...]:
    dates = [(one.start, one.end) for one in find_dates(sentence)]
    numbers = (one for one in find_numbers(sentence) if one.value > 0)
    inside = (one for one in numbers if not any(a <= one.start < b for a, b in dates))
    return tuple(dict.fromkeys(one.value for one in inside))


def _fits(told: Decimal, part: Decimal, hedge: str) -> bool:
    """Whether a part may be told so: fewer than one in ten of 8.7 per cent, but not of 4."""
    off = part - told
    if hedge == "about":
        return abs(off) <= told * _NEAR
    if hedge in {"nearly", "less than"}:
        return -told * _FAR <= off < 0
    if hedge == "more than":
        return 0 < off <= told * _FAR
    return abs(off) < _EXACT
