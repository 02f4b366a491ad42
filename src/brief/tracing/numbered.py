"""Numbered: notes of a PDF by their texts, with the numbers that the file itself gives them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from itertools import count

from brief.late import pattern
from brief.prose import WORD, fold

_DIGITS = pattern(r"\d+")
_OPENING = pattern(r"(?m)^[^\S\n]*(?P<number>\d{1,4})\b")
"""A number at the beginning of a line, where a note has its own."""
_LONG = 40
"""Letters of a note of which half tells: its end may stand on the next page."""
_TELLING = 30
_LEAST = 4


class NumberedText:
    """All words of a file, in which an editor may have counted the notes anew."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def _read(self) -> tuple[str, dict[int, int]]:
        """Its letters, and each number in them by where it ends."""
        words = WORD.findall(fold(self._text).replace("-", ""))
        numbers: dict[int, int] = {}
        start = 0
        for word in words:
            for digits in _DIGITS.finditer(word):
                numbers[start + digits.end()] = int(digits[0])
            start += len(word)
        return "".join(words), numbers

    @cached_property
    def last(self) -> int:
        """How many notes it has, as far as lines begin with their numbers."""
        opening = {int(one["number"]) for one in _OPENING.finditer(self._text)}
        return next(number for number in count(1) if number not in opening) - 1

    def numbers_of(self, note: str) -> frozenset[int]:
        """The numbers behind which the letters of a note stand, all or the first half of many."""
        whole = frozenset(self._before(note))
        half = note[: len(note) // 2] if len(note) >= _LONG else ""
        return whole or frozenset(self._before(half))

    def _before(self, wanted: str) -> Iterator[int]:
        letters, numbers = self._read
        at = letters.find(wanted) if wanted else -1
        while at >= 0:
            if at in numbers:
                yield numbers[at]
            at = letters.find(wanted, at + 1)

    def shared(self, words: str, number: int) -> int:
        """How many of the last letters of some words stand before the mark of a number."""
        letters, _ = self._read
        lengths = range(min(len(words), _TELLING), _LEAST - 1, -1)
        return next((one for one in lengths if f"{words[-one:]}{number}" in letters), 0)
