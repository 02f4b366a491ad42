"""Listing: the list of contents, which programs may make anew from the headings.

So a line of it may say what the brief's does, or what a heading of the file says by now; numbers of
pages behind it count for nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from brief.late import pattern
from brief.reviewing.lines import Line, Read
from brief.reviewing.losses import part_of
from brief.reviewing.pieces import READINGS, is_listing, said_in
from brief.reviewing.printed import spelt
from brief.reviewing.remarks import CONTENTS, Remark
from brief.reviewing.sentences import likeness

_PAGE = pattern(r"\s+(\d{1,3}|[ivxlc]{1,6})$")
_ALIKE = 0.3
"""How much of two lines is the same where one is taken for the other."""
_WHERE = f"the {CONTENTS}"


def listed_otherwise(sent: Read, read: Read) -> Iterator[Remark]:
    """Lines of the list that are others, came or went, before all that is tracked and with it."""
    ours, theirs = ([one for one in each.lines if _is_listed(one)] for each in (sent, read))
    if ours and not theirs:
        yield Remark("lost", old=said_in(ours[0]), part=CONTENTS)
        return
    heads = _says([one for one in read.lines if part_of(one) == "heading"])
    left = [one for one in ours if _says([one]).isdisjoint(_says(theirs))]
    known = _says(ours) | heads
    for line in theirs:
        if _says([line]).isdisjoint(known) and all(said_in(line, how) for how in READINGS):
            yield _strange(line, left)
    for was in left:
        if not heads.isdisjoint(_says([was])):  # else the list follows a heading, which is told
            yield Remark("missing", old=said_in(was), where=_WHERE)


def _strange(line: Line, left: list[Line]) -> Remark:
    """A line that the brief has not, with the one of those left that it was."""
    said = said_in(line)
    alike, at = max(
        ((likeness(said_in(one), said), n) for n, one in enumerate(left)), default=(0.0, 0)
    )
    if alike < _ALIKE:
        return Remark("added", text=said, where=_WHERE)
    return Remark("edited", text=said, old=said_in(left.pop(at)), now=said, where=_WHERE)


def _is_listed(line: Line) -> bool:
    return is_listing(line) and not line.story and any(said_in(line, how) for how in READINGS)


def _says(lines: list[Line]) -> set[str]:
    """What they say in any reading, with and without the number of a page."""
    every = [said_in(line, how) for line in lines for how in READINGS]
    return {spelt(one) for said in every for one in (said, _PAGE.sub("", said)) if one}
