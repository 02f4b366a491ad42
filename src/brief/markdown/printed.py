"""Printed values: what a template prints, kept whole while its words are read as Markdown.

A printed value becomes one private-use character; the reader of the Markdown swaps that
character for the value. So nothing that is data is ever read as Markdown, and nothing has
to be escaped.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

from brief.late import pattern
from brief.model import Block, Inline
from brief.words import FixedWords, shipped

Value: TypeAlias = tuple[Inline, ...] | tuple[Block, ...]
"""Inlines, or blocks, never both."""

FIRST = 0xF0000
"""Planes 15 and 16 are private use as a whole (Unicode 16.0, section 23.5)."""
LAST = 0x10FFFD
TOKEN = pattern("[\U000f0000-\U0010fffd]")


class PrintedValues:
    """The values printed so far, each known by its token, and the words of their language."""

    def __init__(self, words: FixedWords | None = None) -> None:
        self._values: list[Value] = []
        self.words = words or shipped()

    def token(self, value: Value) -> str:
        """The character that stands for `value` from now on; OverflowError after 131,070."""
        code = FIRST + len(self._values)
        if code > LAST:
            message = "a template can print at most 131,070 values"
            raise OverflowError(message)
        self._values.append(value)
        return chr(code)

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self._values)

    def forget_after(self, count: int) -> None:
        """Keep the first so many: the tokens of the others have been read."""
        del self._values[count:]

    def change(self, change: Callable[[Value], Value]) -> None:
        """Have every value be what `change` makes of it."""
        self._values = list(map(change, self._values))

    def __getitem__(self, token: str) -> Value:
        return self._values[ord(token) - FIRST]

    def split(self, text: str) -> Iterator[str | Value]:
        """The pieces of `text`: strings, and the values of the tokens between them."""
        end = 0
        for match in TOKEN.finditer(text):
            if match.start() > end:
                yield text[end : match.start()]
            yield self[match[0]]
            end = match.end()
        if end < len(text):
            yield text[end:]
