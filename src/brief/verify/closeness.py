"""How closely a text follows what it cites: a loose paraphrase shows nothing by a single word."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from brief.prose import WORD, fold, without_quotations
from brief.prose.places import country_names_in
from brief.verify.copy import Paragraph

_LONG = 4
"""Letters of a word that carries sense, and those by which it is known in another form."""
_EMPTY = frozenset(
    "that with have from this when than been were said does more also their which would there"  # noqa: SIM905 - a row of words
    " other into they them then what some such only after before about over under between while"
    " where whose upon each both very most much many will could should".split()
)
_CLOSE = 0.5
NEAR = 0.3
"""The share that is asked of a text which denies or refuses: such a word turns it round."""
_FEW = 3
"""Fewer words show nothing of how they are told."""


def is_close(typed: str, paragraphs: Iterable[Paragraph], least: float = _CLOSE) -> bool:
    """Whether at least half of the words of a text, one aside, stand in what it cites.

    Where fewer do, it is told in words of its own, and that one more has no like says nothing.
    """
    words = _sense(without_quotations(typed))
    if len(words) < _FEW:
        return True
    known = frozenset().union(*(_beginnings(one.folded) for one in paragraphs))
    return sum(word[:_LONG] in known for word in words) >= (len(words) - 1) * least


@lru_cache(maxsize=4096)  # several rules ask it of each text
def _sense(text: str) -> frozenset[str]:
    """The words that carry the sense; countries stand in every sentence."""
    for start, end, _ in country_names_in(text):
        text = text[:start] + " " * (end - start) + text[end:]
    words = (word for word in WORD.findall(fold(text)) if len(word) >= _LONG)
    return frozenset(one for one in words if one not in _EMPTY and not one[0].isdigit())


@lru_cache(maxsize=8192)  # many facts cite one paragraph
def _beginnings(text: str) -> frozenset[str]:
    words = (part for word in WORD.findall(text) for part in (word, *word.split("-")))
    return frozenset(word[:_LONG] for word in words if len(word) >= _LONG)
