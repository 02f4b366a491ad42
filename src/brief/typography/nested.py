"""A quotation within another in the same straight marks: the inner one gets the inner marks."""

from __future__ import annotations

import re

from brief.late import compiled
from brief.words.marks import Marks

_INNER = 2


def nested(text: str, marks: Marks) -> str:
    """The text with the marks of an inner quotation, where each that opens is closed in its turn.

    Those that open are turned already; a straight double mark closes. One within an inner quotation
    that has marks of its own is the third, and has those of the first.
    """
    opening = marks.opening + marks.inside
    if '"' not in text or text.count(opening) < _INNER:
        return text
    depth, made, is_third = 0, list[str](), False
    at = start = 0
    for piece in compiled(f'({re.escape(opening)}|")').split(text):
        said = piece
        if piece == opening:
            depth += 1
            start = at if depth == 1 else start
            is_third = _is_in_inner(text, start, at, marks)
            said = marks.inner_opening if depth == _INNER and not is_third else piece
        elif piece == '"':
            said = marks.inner_closing if depth == _INNER and not is_third else piece
            depth -= 1
        if not 0 <= depth <= _INNER:
            return text
        made.append(said)
        at += len(piece)
    return text if depth else "".join(made)


def _is_in_inner(text: str, start: int, at: int, marks: Marks) -> bool:
    """Whether an inner quotation that began since the outer one is open, and closed further on."""
    closes = compiled(rf"(?<=\S)['{marks.inner_closing}](?![^\W_]|\"\w)")
    opened = text.count(marks.inner_opening, start, at)
    return opened > len(closes.findall(text, start, at)) and bool(closes.search(text, at))
