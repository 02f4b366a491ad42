"""Memo: what of a file is the memo that the brief was put behind, and so none of the brief's.

Its comments and tracked changes are told, but nobody here knows how its words were before.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from brief.reviewing.lines import HEADS, Line, Read
from brief.reviewing.package import Element, WordParts, said
from brief.reviewing.pieces import is_call, said_in
from brief.reviewing.printed import spelt
from brief.reviewing.units import marks_in


def set_memo_apart(parts: WordParts, sent: Read, read: Read) -> None:
    """Mark the lines of the memo: its sections, the notes that these call, its heads and feet."""
    first = _first_section(parts, sent, read)
    if not first:
        return
    text = [line for line in read.lines if not line.story and line.section < first]
    notes = {one.note for line in text for one in line.pieces if is_call(one)}
    heads = set(_heads(parts, first))
    for line in read.lines:
        if line.story in HEADS:
            line.of_memo = line.part not in heads
        else:
            line.of_memo = line.story in notes if line.story else line.section < first


def _first_section(parts: WordParts, sent: Read, read: Read) -> int:
    """The section that a brief behind a memo begins with; 0 where it stands behind none.

    Most of what the brief says stands from there on.
    """
    sections = enumerate(parts.document.iter("{*}sectPr"))
    begins = [number for number, section in sections if number and _is_annex(section)]
    says = {spelt(said_in(line)) for line in sent.lines if not line.story} - {""}
    marks = marks_in(sent.lines)
    text = [line for line in read.lines if not line.story]
    known = Counter(line.section for line in text if _is_known(line, says, marks))
    return max(
        begins,
        key=lambda first: (sum(n if at >= first else -n for at, n in known.items()), first),
        default=0,
    )


def _is_annex(section: Element) -> bool:
    """Whether pages and notes are counted from 1 in a section, as in the first of a brief there."""
    pages = (said(one, "start") for one in section.iter("{*}pgNumType"))
    notes = (said(one, "val") for one in section.iter("{*}numRestart"))
    return any(pages) and "eachSect" in notes


def _is_known(line: Line, says: set[str], marks: dict[str, None]) -> bool:
    return spelt(said_in(line)) in says or not marks.keys().isdisjoint(marks_in([line]))


def _heads(parts: WordParts, first: int) -> Iterator[int]:
    """The heads and feet that the sections from this one on call."""
    for section in list(parts.document.iter("{*}sectPr"))[first:]:
        for one in section.iter("{*}headerReference", "{*}footerReference"):
            yield parts.heads.get(said(one, "id"), -1)
