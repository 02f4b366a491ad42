"""Reviewing: what colleagues said and changed in a Word file, fact by fact, with nothing lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from brief.facts import FactBase
from brief.model import Document
from brief.problem import BriefError, Place, Problem
from brief.reviewing.adopted import Adopted, adopt_marks
from brief.reviewing.calls import fewer_calls
from brief.reviewing.comments import read_comments
from brief.reviewing.direct import direct_edits
from brief.reviewing.doubled import doubled
from brief.reviewing.lent import has_none, lend_marks
from brief.reviewing.links import changed_links
from brief.reviewing.listing import listed_otherwise
from brief.reviewing.matched import Matched
from brief.reviewing.memo import set_memo_apart
from brief.reviewing.numbered import note_names
from brief.reviewing.package import WordParts, open_word, read_word
from brief.reviewing.printed import Printed
from brief.reviewing.redrawn import drawn_otherwise, name_drawings
from brief.reviewing.remarks import Remark
from brief.reviewing.returned import edited_again, losses, lost_in_places, other_edits, stand_again
from brief.reviewing.rows_again import edited_rows
from brief.reviewing.shifted import are_left_in_order
from brief.reviewing.stories import read_lines
from brief.reviewing.tracking import changed_looks, comment_on, taken_words, tracked_changes
from brief.reviewing.units import came_with_row, marks_in, without
from brief.reviewing.unread import unread_parts

__all__ = ["Remark", "review_file"]


def review_file(base: FactBase, document: Document, path: Path, *sent: bytes) -> list[Remark]:
    """All that a Word file says beside and against the brief; BriefError if it cannot be read.

    `sent` is the file as brief writes it: of several ways to, the one that it is nearest to.
    """
    parts = open_word(path)
    names = note_names(parts)
    found = min((_found(base, document, parts, one) for one in dict.fromkeys(sent)), key=len)
    if any(one.kind == "unmarked" and one.text == "0" for one in found):
        said, hint = "this file says no fact of the fact base", "name the one that it was made from"
        raise BriefError(Problem(Place(str(path)), said, f"{hint}: --facts FILE"))
    return [replace(one, where=names.get(one.where, one.where)) for one in found]


def _found(base: FactBase, document: Document, parts: WordParts, sent: bytes) -> list[Remark]:
    every = read_lines(parts)
    as_sent = read_lines(read_word(sent))
    set_memo_apart(parts, as_sent, every)
    read = without(every, ([line] for line in every.lines if line.of_memo))
    printed = Printed(base, document)
    is_bare = has_none(as_sent, read)
    lent = lend_marks(as_sent, read) if is_bare else frozenset()
    adopted = adopt_marks(printed, as_sent, read)
    file = Matched(printed, every, adopted.names | lent)
    file.accounted = came_with_row(read)
    loses = parts.comments is not None or fewer_calls(as_sent, read) > 0
    loses = loses or are_left_in_order(as_sent, read)
    moves_notes = loses and parts.program.startswith("LibreOffice")
    if adopted.is_foreign and not adopted.names:
        return [*_foreign(adopted), *_said(file, parts), *changed_looks(file)]
    printed.lost = frozenset(file.known(marks_in(as_sent.lines).keys() - marks_in(read.lines)))
    name_drawings(as_sent, read, is_kept=not parts.program.startswith("LibreOffice"))
    copies = doubled(as_sent, read)
    file.once = without(read, (copy.lines for copy in copies))
    rows = edited_rows(as_sent, file.once)
    file.once = without(file.once, (row.lines for row in rows))
    lost = list(losses(file, as_sent, moves_notes=moves_notes))
    direct = list(direct_edits(file, as_sent))
    bare = [Remark("unmarked", text=str(len(lent)))] if is_bare else []
    return [
        *bare,
        *_foreign(adopted),
        *_said(file, parts),
        *direct,
        *stand_again(file, as_sent, copies),
        *edited_again(file, rows),
        *lost,
        *drawn_otherwise(as_sent, read, printed.plotted),
        *listed_otherwise(as_sent, read),
        *lost_in_places(file, as_sent, direct),
        *other_edits(file, as_sent),
        *changed_links(base, file, as_sent),
        *unread_parts(file, as_sent),
        *changed_looks(file),
    ]


def _said(file: Matched, parts: WordParts) -> Iterator[Remark]:
    """What can be told of a file by itself."""
    yield from (comment_on(file, one) for one in read_comments(parts))
    yield from tracked_changes(file)
    yield from taken_words(file)


def _foreign(adopted: Adopted) -> Iterator[Remark]:
    """That the file is not of this brief, or which of its facts have other ids by now."""
    if adopted.is_foreign:
        yield Remark("foreign", text=str(len(adopted.names)))
    else:
        yield from (Remark("gone", old=said) for said in adopted.words)
