"""Reviewing: what colleagues said and changed in a Word file, fact by fact, with nothing lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from brief.facts import FactBase
from brief.model import Document
from brief.reviewing.calls import has_fewer
from brief.reviewing.comments import read_comments
from brief.reviewing.direct import direct_edits
from brief.reviewing.matched import Matched
from brief.reviewing.package import open_word, read_word
from brief.reviewing.printed import Printed
from brief.reviewing.remarks import Remark
from brief.reviewing.returned import losses, lost_in_places, other_edits
from brief.reviewing.stories import read_lines
from brief.reviewing.tracking import comment_on, taken_words, tracked_changes

__all__ = ["Remark", "review_file"]


def review_file(base: FactBase, document: Document, path: Path, sent: bytes) -> list[Remark]:
    """All that a Word file says beside and against the brief; BriefError if it cannot be read.

    `sent` is the file as brief writes it.
    """
    parts = open_word(path)
    read = read_lines(parts)
    file = Matched(Printed(base, document), read)
    as_sent = read_lines(read_word(sent))
    loses = parts.comments is not None or has_fewer(as_sent, read)
    moves_notes = loses and parts.program.startswith("LibreOffice")
    lost = list(losses(file, as_sent, moves_notes=moves_notes))
    direct = list(direct_edits(file))
    return [
        *(comment_on(file, one) for one in read_comments(parts)),
        *tracked_changes(file),
        *taken_words(file),
        *direct,
        *lost,
        *lost_in_places(file, as_sent, direct),
        *other_edits(file, as_sent),
        *_rest(file),
    ]


def _rest(file: Matched) -> Iterator[Remark]:
    """What is no matter of words is counted."""
    if file.read.looks:
        yield Remark("looks", text=str(file.read.looks))
