"""Headed: lines of heads and feet that the brief writes otherwise, or that are gone.

Words of facts are held against what the brief prints, and lines without one against those of the
brief; this is for the heads and feet, of which every section may have its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from brief.reviewing.lines import HEADS, Line, Read
from brief.reviewing.pieces import READINGS, said_in
from brief.reviewing.sentences import likeness

Edit: TypeAlias = tuple[Line, str, str]
"""The line of the file, without pieces where it is gone; what it said, and what it says."""


def edits_of_heads(sent: Read, read: Read) -> Iterator[Edit]:
    """Lines of heads and feet that the brief writes otherwise, or that are gone."""
    wanted = list(dict.fromkeys((one.story, said_in(one)) for one in sent.lines if _is_head(one)))
    lines = [one for one in read.lines if _is_head(one)]
    every = [[(one.story, said_in(one, how)) for how in READINGS] for one in lines]
    lost = [one for one in wanted if one[1] and not any(one in said for said in every)]
    for line, said in zip(lines, every, strict=True):
        if any(one in wanted or not one[1] for one in said):
            continue
        old = max(
            (one for one in lost if one[0] == line.story),
            key=lambda one: likeness(one[1], said[0][1]),
            default=("", ""),
        )
        lost = [one for one in lost if one != old]
        yield line, old[1], said[0][1]
    yield from ((Line(story), old, "") for story, old in lost)


def _is_head(line: Line) -> bool:
    return line.story in HEADS
