"""Post words: by which words the posts of people are called, as their roles say."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from brief.late import pattern

if TYPE_CHECKING:
    from brief.facts import Name

_WORD = pattern(r"[^\W_]+(?:['\u2019\u2010\u2011-][^\W_]+)*")
_BELONGS = pattern(
    r"\s(?:of|for|to|on|in|at|under|with|after|before|behind|since|until|from|by)\s|[(,;:]",
    re.IGNORECASE,
)
_JOINED = pattern(r"\s(?:and|et|und|y)\s|/")


def post_words(names: Iterable[Name]) -> frozenset[str]:
    """The last word of each post, in small letters: minister, king, director."""
    roles = (role for name in names for role in (name.role, *name.earlier) if role)
    return frozenset(word for role in roles for word in _heads(role))


def _heads(role: str) -> Iterator[str]:
    """`Deputy Prime Minister and Foreign Minister of Malta` gives minister, twice."""
    for one in _JOINED.split(_BELONGS.split(role)[0]):
        if words := _WORD.findall(one):
            yield words[-1].casefold()
