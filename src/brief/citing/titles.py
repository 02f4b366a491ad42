"""Titles: quotation marks inside quotation marks, stops that a sentence takes over, short titles.

Chicago 17, 6.9 (points before the closing mark), 13.30 (marks within marks), 14.94, 14.33.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_DOUBLE, _SINGLE = ("\u201c", "\u201d"), ("\u2018", "\u2019")
CLOSING = frozenset("\u201d\u2019")
_SHORTENED = re.compile(
    r"(?:\.\w+|\b(?:\w|Inc|Ltd|Co|Corp|Jr|Sr|St|No|etc|al|vols?|eds?|Dr|Mr|Mrs|Gen|Gov|Bros))\.$"
)
"""Ends in the stop of a word that is cut short, which stays: U.S., Ltd."""
_COLON = re.compile(r":(?=\s)")


@dataclass(frozen=True, slots=True)
class Quoted:
    """A title ready for marks: its words, and the closing marks that end them."""

    words: str
    closing: str
    marks: tuple[str, str]
    """Those that stand around the whole."""


def nested(title: str, quotes: str, depth: int) -> str:
    """The title with each quotation in it in the marks of its depth."""
    if not any(mark in title for mark in "\u201c\u2018"):
        return title
    marks = list(title)
    open_at: list[tuple[str, int]] = []
    for at, mark in enumerate(title):
        if mark == "\u201c" or (mark == "\u2018" and _end_of(title, at) >= 0):
            level = depth + len(open_at)
            marks[at] = _marks_at(level, quotes)[0]
            end = _end_of(title, at) if mark == "\u2018" else title.find("\u201d", at)
            open_at.append((_marks_at(level, quotes)[1], end))
        elif open_at and at == open_at[-1][1]:
            marks[at] = open_at.pop()[0]
    return "".join(marks)


def quoted(title: str, quotes: str) -> Quoted:
    """The title as it stands inside marks, without a point that the note gives it itself."""
    words = nested(title, quotes, 1)
    last = _marks_at(1, quotes)[1], _marks_at(2, quotes)[1]
    bare = words
    while bare and bare[-1] in last and _ends_a_quotation(bare):
        bare = bare[:-1]
    return Quoted(without_stop(bare), words[len(bare) :], _marks_at(0, quotes))


def without_stop(title: str) -> str:
    """The title without a comma or full stop at its end, which the note sets itself."""
    if title.endswith("..") or (title.endswith(".") and _SHORTENED.search(title)):
        return title
    return title.rstrip(".,")


def shortened(title: str) -> str:
    """The title up to its colon; one inside a time, a number or a quotation is no end."""
    for colon in _COLON.finditer(title):
        before = title[: colon.start()]
        if before.strip() and _is_whole(before) and not before[-1:].isdigit():
            return before
    return title


def _marks_at(depth: int, quotes: str) -> tuple[str, str]:
    return _DOUBLE if (depth % 2 == 0) == (quotes == "double") else _SINGLE


def _end_of(title: str, opening: int) -> int:
    """Where the quotation ends that a left single mark opens; -1 for an ayn or an apostrophe."""
    upto = title.find("\u2018", opening + 1)
    for at in range((len(title) if upto < 0 else upto) - 1, opening + 1, -1):
        if title[at] == "\u2019" and not title[at + 1 : at + 2].isalnum():
            return at
    return -1


def _ends_a_quotation(words: str) -> bool:
    opening = "\u201c" if words[-1] == "\u201d" else "\u2018"
    return opening in words


def _is_whole(words: str) -> bool:
    return (
        words.count("\u201c") == words.count("\u201d")
        and words.count('"') % 2 == 0
        and ("\u2018" not in words or nested(words, "double", 0) != words or "\u2019" not in words)
    )
