"""Where a sentence ends between words that run against the block.

What stands on either side of such an end are words of two sentences, and may not change places. A
stop after a title or an initial (St. Vorna, J. Grala) ends nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from brief.late import pattern
from brief.words.shortened import LABELS, SHORTENED

MARK = "\x02"
"""What the mark of a note is where ends are looked for."""
FACT = "\x03"
"""What the words of a fact are."""
_END = pattern(
    r"(?:[.!?\u061f\u06d4\u2026]+[\"'\u201d\u2019\u00bb)\]]*\x02*|;|\u061b|\x02+[.!?;\u061f\u06d4])(?=\s)"
    r"|\x02+(?=\s*\x03)"
)
_SHORTENED = pattern(
    r"(?:^|[^\w.])(?:(?<!\d[ \u00a0])\w|(?:\w\.)+\w"
    rf"|{SHORTENED}|{LABELS}|eds?|Corp|Co|Inc|Jr|Ltd|al|etc)\.\Z"
)


def ends(signs: Sequence[str]) -> list[tuple[int, int]]:
    """Where a stop stands with the note marks that follow it; `signs` has one for each character.

    A word that is cut short and stands before a small letter or a figure goes on.
    """
    said = "".join(signs)
    found: list[tuple[int, int]] = []
    for one in _END.finditer(said):
        begins = said[one.end() :].lstrip()[:1]
        if begins.islower() or (one[0] == "." and _is_shortened(said, one.end(), begins)):
            continue
        if begins:
            found.append(one.span())
    return found


def _is_shortened(said: str, end: int, begins: str) -> bool:
    return begins.isdigit() or bool(_SHORTENED.search(said[max(0, end - 20) : end]))
