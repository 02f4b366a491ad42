"""Alternatives: a pattern for any of many words that looks no further than their letters agree.

`re` tries alternatives one after another at every letter of a text, and cannot tell by the first
where small and capital letters are alike. By a tree of their letters, with the first looked at
before, a list of fifty words is searched in a tenth of the time. Most texts have none of the words:
that is told by their words, which all lists share, and the pattern is not even made.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache, cached_property, lru_cache
from typing import TypeAlias

from brief.late import compiled, pattern
from brief.prose.plain_words import plain_words

_Tree: TypeAlias = "dict[str, _Tree]"
"""What may follow, by its first letter; "" is where a word may end."""


def any_of(words: Iterable[str]) -> str:
    """A pattern that matches any of the words, the longest that can be."""
    return _any_of(tuple(sorted(words)))  # so that it is the same text in each run


@cache
def _any_of(words: tuple[str, ...]) -> str:
    tree: _Tree = {}
    for word in words:
        at = tree
        for letter in word:
            at = at.setdefault(letter, {})
        at[""] = {}
    first = "".join(map(_said, tree))
    return f"(?=[{first}]){_pattern(tree)}"


def _pattern(tree: _Tree) -> str:
    parts = [_said(letter) + _pattern(below) for letter, below in tree.items() if letter]
    if not parts:
        return ""
    return f"(?:{'|'.join(parts)}){'?' if '' in tree else ''}"


def _said(letter: str) -> str:
    """How a pattern says it; to ask `re` of each took half of the time."""
    return letter if letter.isalnum() else re.escape(letter)


_WORD = pattern(r"\w+")
_ALIKE = str.maketrans("\u0130\u0131", "ii")
"""Letters that `re.IGNORECASE` takes for an i, and `casefold` does not."""


class Listed:
    """A pattern, whatever the case, each match of which holds a term of a list.

    `make` gives it as text; the last word of a term may have an s there. Other `flags` may have it
    look at the case.
    """

    def __init__(
        self, terms: Iterable[str], make: Callable[[], str], *, flags: int = re.IGNORECASE
    ) -> None:
        self._make, self._flags = make, flags
        tellings = {max(_words_in(term), key=len) for term in terms}
        self._tellings = frozenset(tellings | {f"{word}s" for word in tellings})

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The pattern; most runs need few."""
        return compiled(self._make(), self._flags)

    def may_stand_in(self, text: str) -> bool:
        """Whether the text has the longest word of any term."""
        return not self._tellings.isdisjoint(_words_in(text))

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """What stands in the text, in order."""
        return self.pattern.finditer(text) if self.may_stand_in(text) else iter(())


@lru_cache(maxsize=32768)  # several rules look at the same texts
def _words_in(text: str) -> frozenset[str]:
    if text.isascii():
        return frozenset(plain_words(text.casefold()))
    return frozenset(_WORD.findall(text.translate(_ALIKE).casefold()))
