"""Plain text: statements with the numbers of their notes in brackets, the notes below them."""

from __future__ import annotations

from collections.abc import Iterator

from brief.model import Code, Document, Inlines, LineBreak, NoteMark, Paragraph, Text, iter_inlines
from brief.walk import iter_blocks


def as_plain_text(document: Document) -> str:
    """A paragraph a line, with an empty one between."""
    return "\n\n".join(_lines(document)) + "\n"


def _lines(document: Document) -> Iterator[str]:
    for block in iter_blocks(document.blocks):
        if isinstance(block, Paragraph):
            yield _said(block.content)
    notes = [f"[{note.number}] {_said(note.content)}" for note in document.notes]
    if notes:
        yield "\n".join(notes)


def _said(content: Inlines) -> str:
    return "".join(map(_characters, iter_inlines(content)))


def _characters(inline: object) -> str:
    match inline:
        case Text() | Code():
            return inline.text
        case NoteMark():
            return f"[{inline.number}]"
        case LineBreak():
            return "\n"
    return ""
