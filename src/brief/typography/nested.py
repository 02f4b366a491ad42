"""A quotation within another in the same straight marks: the inner one gets the inner marks."""

from __future__ import annotations

import re

from brief.late import compiled
from brief.words.marks import Marks

_INNER = 2


def nested(text: str, marks: Marks) -> str:
    """The text with the marks of an inner quotation, where each that opens is closed in its turn.

    Those that open are turned already; a straight double mark closes.
    """
    opening = marks.opening + marks.inside
    if '"' not in text or text.count(opening) < _INNER:
        return text
    depth, made = 0, list[str]()
    for piece in compiled(f'({re.escape(opening)}|")').split(text):
        said = piece
        if piece == opening:
            depth += 1
            said = marks.inner_opening if depth == _INNER else piece
        elif piece == '"':
            said = marks.inner_closing if depth == _INNER else piece
            depth -= 1
        if not 0 <= depth <= _INNER:
            return text
        made.append(said)
    return text if depth else "".join(made)
