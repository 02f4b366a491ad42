"""Nations: which country the words of a role name, though a language bends the end of its name."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from functools import cached_property
from typing import TypeAlias

from brief.facts.countries import COUNTRIES
from brief.late import dataclass
from brief.prose import fold
from brief.words import FixedWords

_SHORTEST = 3
"""Letters of a name that stay as they are, at least."""
_BENT = 2
_LONG = 8
"""Letters of its end that may be others, and from what length on one more."""
_ALIKE = str.maketrans(
    {"\u06cc": "\u064a", "\u0649": "\u064a", "\u06a9": "\u0643", "\u06c1": "\u0647",
     "\u0629": "\u0647", "\u0640": None}
)  # fmt: skip
"""Letters that Arabic and Urdu write in two ways."""


_Fit: TypeAlias = tuple[bool, int, int]
"""How a word fits one of a name: the very same, letters kept, letters lost as a negative number."""


def fold_word(word: str) -> str:
    """A word without case, accents and the two ways of one Arabic letter."""
    return fold(word).translate(_ALIKE)


@dataclass(frozen=True, eq=False)
class Nations:
    """The countries as a language names them; `small` are the words that tell none apart."""

    words: FixedWords
    small: Collection[str]
    endings: Collection[str]
    before: Collection[str]
    """What a name is written together with, such as an article."""

    def knows(self, word: str) -> bool:
        """Whether a word is one of a country's name."""
        return bool(self._fits(word))

    def named(self, said: Sequence[str]) -> str:
        """The country that words name; "" where none is, or more than one could be meant.

        The best is the one of which most is said: Guinea is not Guinea-Bissau.
        """
        fits = [self._fits(word) for word in said]
        if not fits:
            return ""
        found = {
            code: (*map(sum, zip(*(fit[code] for fit in fits), strict=True)), -self._length[code])
            for code in set.intersection(*map(set, fits))
        }
        best = max(found.values(), default=None)
        codes = [code for code, fit in found.items() if fit == best]
        return codes[0] if len(codes) == 1 else ""

    def _fits(self, word: str) -> dict[str, _Fit]:
        """The countries of whose name a word is one."""
        if word not in self._known:
            found: dict[str, _Fit] = {}
            for said in self._bare(word):
                for own, code in self._by_beginning.get(said[:_SHORTEST], ()):
                    fit = (True, len(own), 0) if said == own else self._bent(said, own)
                    if fit and fit > found.get(code, (False, 0, 0)):
                        found[code] = fit
            self._known[word] = found
        return self._known[word]

    @cached_property
    def _known(self) -> dict[str, dict[str, _Fit]]:
        return {}

    @cached_property
    def _names(self) -> dict[str, list[str]]:
        return {code: self._split(self.words.country(code).name) for code in sorted(COUNTRIES)}

    @cached_property
    def _length(self) -> dict[str, int]:
        return {code: len(name) for code, name in self._names.items()}

    @cached_property
    def _by_beginning(self) -> dict[str, list[tuple[str, str]]]:
        """The words of all names, by their first letters."""
        found: dict[str, list[tuple[str, str]]] = {}
        for code, name in self._names.items():
            for word in name:
                for own in self._bare(word):
                    found.setdefault(own[:_SHORTEST], []).append((own, code))
        return found

    def _split(self, name: str) -> list[str]:
        parts = "".join(one if one.isalnum() else " " for one in fold_word(name)).split()
        return [part for part in parts if part not in self.small]

    def _bent(self, said: str, own: str) -> _Fit | None:
        least = max(_SHORTEST, len(own) - _BENT - (len(own) >= _LONG))
        for kept in range(len(own), least - 1, -1):
            if said.startswith(own[:kept]) and said[kept:] in self.endings:
                return False, kept, kept - len(own)
        return None

    def _bare(self, word: str) -> Iterator[str]:
        """A word, and what is left of it without an article that is written together with it."""
        yield word
        for first in self.before:
            if word.startswith(first) and len(word) - len(first) >= _SHORTEST:
                yield word[len(first) :]
