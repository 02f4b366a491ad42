"""Fact marks: hidden bookmarks round the words of each fact, by which a file that returns is read.

Their names hold a number and no id: an id can say what the words do not.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import sha256

from brief.late import pattern
from brief.model import Document, FactSpan, iter_inlines, plain_text
from brief.walk import iter_contents
from brief.writers.docx.parts.elements import Element, w

_START = "_f"
"""Word lists no bookmark whose name begins with a low line."""
_NAME = pattern(rf"{_START}(\d+)(?:_\d+)?")
_DIGITS = 12


def fact_number(brief: str, fact: str) -> str:
    """The number of a fact of a brief: the same in each of its files, whatever else they hold."""
    said = sha256(f"{brief}/{fact}".encode()).digest()[:8]
    return f"{int.from_bytes(said) % 10**_DIGITS:0{_DIGITS}}"


def words_number(document: Document) -> str:
    """A number of all words of facts as they are printed, in their order; "" where there are none.

    A file that says the same number was made from facts that read so, letter for letter.
    """
    inlines = (one for content in iter_contents(document.blocks) for one in iter_inlines(content))
    said = [plain_text(one.content) for one in inlines if isinstance(one, FactSpan)]
    return sha256("\0".join(said).encode()).hexdigest()[:16] if said else ""


def number_in(bookmark: str) -> str:
    """The number of the fact that a bookmark stands for; "" for another bookmark."""
    found = _NAME.fullmatch(bookmark)
    return found[1] if found else ""


def mark_name(bookmark: str, number: str) -> str:
    """The name of a bookmark with another fact's number in it."""
    return bookmark.replace(number_in(bookmark), number, 1)


class FactMarks:
    """The bookmarks of one document; `last` is the greatest number that is taken by others."""

    def __init__(self, brief: str, taken: Iterable[str], last: int) -> None:
        self._brief = brief
        self._used = set(taken)
        self._last = last

    def around(self, fact: str, words: Iterable[Element]) -> Iterator[Element]:
        """The words between the two ends of their bookmark."""
        self._last += 1
        number = self._last
        yield w("bookmarkStart", id=number, name=self._name(fact))
        yield from words
        yield w("bookmarkEnd", id=number)

    def _name(self, fact: str) -> str:
        plain = f"{_START}{fact_number(self._brief, fact)}"
        name, times = plain, 1
        while name in self._used:
            times += 1
            name = f"{plain}_{times}"
        self._used.add(name)
        return name
