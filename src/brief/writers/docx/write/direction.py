"""The words of a paragraph as Word is told them: pieces that say which way they run.

Word orders characters by the bidirectional algorithm only inside runs that say `w:rtl`, and
LibreOffice orders a paragraph by the algorithm alone: see `brief.bidi.marks`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from brief.bidi import NOTE, Isolate, Part, Piece, has_right_to_left, isolate_of, marked_pieces
from brief.model import (
    Code,
    Emphasis,
    FactSpan,
    Inline,
    LineBreak,
    Link,
    NoteMark,
    Span,
    Strong,
    Text,
    plain_text,
)

NEW_LINE = "\n"


def pieces_of(content: tuple[Inline, ...], *, rtl: bool) -> Iterator[list[Piece]] | None:
    """The pieces of each text, new line and mark in reading order; None where all runs plainly.

    A new line is itself a piece, and so is the mark of a note, as `NOTE`.
    """
    if not rtl and not has_right_to_left(plain_text(content)):  # soon seen of most
        return None
    found = marked_pieces(list(_parts(content, ())), rtl=rtl)
    return None if found is None else iter(found)


def _parts(content: Iterable[Inline], isolates: tuple[Isolate, ...]) -> Iterator[Part]:
    for inline in content:
        apart = isolate_of(inline)
        inside = (*isolates, *apart) if apart else isolates
        match inline:
            case Text(text=text) | Code(text=text):
                yield text.replace(NEW_LINE, " "), inside
            case LineBreak():
                yield NEW_LINE, isolates
            case NoteMark():
                yield NOTE, inside
            case Emphasis() | Strong() | Link() | Span() | FactSpan():
                yield from _parts(inline.content, inside)
