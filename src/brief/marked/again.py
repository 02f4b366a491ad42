"""Again: YAML that somebody edits and that is read after each edit, no more of it than was changed.

A map of records, such as all facts, is written one after another from the same column. Lines that
are the same before and after an edit are read the same, as long as the records between them are
whole by themselves: so these alone are read, and where they are not whole the file is read anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise, takewhile
from pathlib import Path
from typing import TypeVar

from brief.late import dataclass, pattern
from brief.marked import Data, Marked, parse_marked, parse_part, read_text
from brief.marked.spot import Spot
from brief.problem import BriefError

Key = TypeVar("Key", bound="str | int")
Part = TypeVar("Part")


class Rereader:
    """Reads files as `read_marked` does, and keeps what it read for the next time."""

    def __init__(self) -> None:
        self._read: dict[Path, _Read] = {}

    def __call__(self, path: Path) -> Marked:
        """The file as it stands now."""
        lines = read_text(path).split("\n")
        before = self._read.pop(path, None)
        marked = _read_again(before, lines) if before else None
        if marked is None:
            marked = parse_marked("\n".join(lines), str(path))
        self._read[path] = _Read(lines, marked)
        return marked


@dataclass(frozen=True, slots=True)
class _Read:
    """A file as it was read."""

    lines: list[str]
    marked: Marked


@dataclass(frozen=True, slots=True)
class _Edit:
    """What was changed: the lines before it are the same, and so are those from `end` on."""

    start: int
    end: int
    moved: int
    """How many lines there are more, or less."""


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Records of one map, from one line to another, in which all lies that was changed."""

    key: str
    first: int
    last: int
    """Which record is the first of them, and which is the first behind them."""
    start: int
    end: int


def _read_again(before: _Read, lines: list[str]) -> Marked | None:
    """The file by what it was before; None where it must be read anew."""
    if lines == before.lines:
        return before.marked
    edit = _edit(before.lines, lines)
    stretch = None if before.marked.problems else _stretch(before, edit)
    if stretch is None:
        return None
    until = stretch.end + edit.moved
    within = lines[stretch.start : until]
    if any(map(_NOT_WHOLE.match, within)):
        return None
    text = "\n".join(within) + ("\n" if until < len(lines) else "")
    try:
        part = parse_part(text, before.marked.file, stretch.start)
    except BriefError:
        return None  # told by who reads the whole
    return _with_part(before.marked, stretch, edit.moved, part) if part else None


_NOT_WHOLE = pattern(r"---|\.\.\.|[ -]*\?")
"""What ends a document of YAML, or begins one; a key whose place the next one decides (`? key`)."""


def _edit(old: Sequence[str], new: Sequence[str]) -> _Edit:
    start = _alike(old, new)
    most = min(len(old), len(new)) - start
    end = len(old) - min(_alike(old[::-1], new[::-1]), most)
    return _Edit(start, end, len(new) - len(old))


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    """How many lines are the same, from the first."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _stretch(before: _Read, edit: _Edit) -> _Stretch | None:
    """The records that an edit lies in; it left alone the keys of the first and of the next."""
    lines, spot = before.lines, before.marked.spot
    homes = [*_starts(spot, lines), len(lines)]
    for key, (start, until) in zip(spot.parts, pairwise(homes), strict=False):
        if start < edit.start and edit.end <= until:
            starts = _starts(spot.parts[key], lines)
            first = sum(at < edit.start for at in starts) - 1
            last = sum(at < edit.end for at in starts)
            if first >= 0:
                return _Stretch(str(key), first, last, starts[first], [*starts, until][last])
    return None


def _starts(spot: Spot, lines: Sequence[str]) -> list[int]:
    """The lines on which the keys of a map begin; none if it is not written one below another.

    A map in braces begins before its first key.
    """
    parts = list(spot.parts.values())
    if not parts or (parts[0].key_line, parts[0].key_column) != (spot.line, spot.column):
        return []
    starts = [part.key_line - 1 for part in parts]
    below = all(above < at for above, at in pairwise(starts))
    before = " " * (spot.column - 1)
    alike = all(part.key_column == spot.column for part in parts)
    alone = all(lines[at].startswith(before) for at in starts)
    return starts if below and alike and alone else []


def _with_part(
    marked: Marked, stretch: _Stretch, moved: int, part: tuple[Data, Spot]
) -> Marked | None:
    """The file with some records in the place of others; None where an id then stands twice."""
    (data, spot), key, parts = part, stretch.key, marked.spot.parts
    home = marked.data.get(key) if isinstance(marked.data, dict) else None
    if not (isinstance(marked.data, dict) and isinstance(home, dict) and isinstance(data, dict)):
        return None
    records = _between(home, data, stretch)
    if len(records) != len(home) - (stretch.last - stretch.first) + len(data):
        return None
    later = list(parts)[list(parts).index(key) + 1 :]
    behind = list(parts[key].parts)[stretch.last :]
    at = replace(parts[key], parts={**parts[key].parts, **_moved(parts[key].parts, behind, moved)})
    at = replace(at, parts=_between(at.parts, spot.parts, stretch))
    spots = {**parts, key: at, **_moved(parts, later, moved)}
    return Marked(marked.file, {**marked.data, key: records}, replace(marked.spot, parts=spots))


def _between(
    old: Mapping[Key, Part], new: Mapping[Key, Part], stretch: _Stretch
) -> dict[Key, Part]:
    """What is new in the place of what stood in that stretch."""
    entries = list(old.items())
    return dict([*entries[: stretch.first], *new.items(), *entries[stretch.last :]])


def _moved(
    parts: Mapping[str | int, Spot], which: Iterable[str | int], by: int
) -> dict[str | int, Spot]:
    """Those of the parts, so many lines further down."""
    return {key: _moved_spot(parts[key], by) if by else parts[key] for key in which}


def _moved_spot(spot: Spot, by: int) -> Spot:
    key_line = spot.key_line + by if spot.key_line else 0
    parts = _moved(spot.parts, spot.parts, by)
    return Spot(
        spot.line + by, spot.column, key_line, spot.key_column, parts, spot.scalar, spot.file
    )
