"""Doubled: paragraphs, rows and tables of a file that somebody copied inside it.

Word leaves the bookmarks with what was copied; other programs may give the copy the same ones.
The copy is told once, and everything else is held against the file without it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

from brief.late import dataclass
from brief.reviewing.lines import Line, Piece, Read
from brief.reviewing.pieces import READINGS, is_plain, said_in, was_sent
from brief.reviewing.printed import spelt, worded
from brief.reviewing.units import marks_in, rows_of, tables_of

_Unit: TypeAlias = Sequence[Line]
_FEW = 4
"""How many words of a fact say that they were copied; fewer may stand there by chance."""


@dataclass(frozen=True, slots=True)
class Copy:
    """A paragraph, a row or a table that stands there once too often, and what it is a copy of."""

    lines: _Unit
    sent: _Unit


def doubled(sent: Read, read: Read) -> list[Copy]:
    """Each table, row or paragraph that every reading has oftener than the brief."""
    wanted, left = (list(filter(is_plain, each.lines)) for each in (sent, read))
    found: list[Copy] = []
    for units_of in (tables_of, rows_of, _lines_of):
        found += _copies(list(units_of(wanted)), list(units_of(left)))
        out = {id(line) for copy in found for line in copy.lines}
        left = [line for line in left if id(line) not in out]
    at = {id(line): n for n, line in enumerate(read.lines)}
    return sorted(found, key=lambda copy: at[id(copy.lines[0])])


def sentences_again(
    words: Mapping[str, Sequence[str]], sent: Read, read: Read
) -> Iterator[tuple[str, str]]:
    """Each fact whose words every reading has oftener, inside other paragraphs; and the words."""
    before = _text(sent, was_sent)
    texts = [_text(read, how) for how in READINGS]
    for fact, every in words.items():
        for said in dict.fromkeys(every):
            bare = worded(said)
            is_again = all(text.count(bare) > before.count(bare) for text in texts)
            if is_again and len(said.split()) >= _FEW:
                yield fact, said


def _text(read: Read, how: Callable[[Piece], bool]) -> str:
    return worded(" ".join(said_in(line, how) for line in read.lines if not line.story))


def _lines_of(lines: Iterable[Line]) -> Iterator[_Unit]:
    yield from ([line] for line in lines)


def _copies(sent: Sequence[_Unit], read: Sequence[_Unit]) -> Iterator[Copy]:
    ours, *theirs = (_places(sent, was_sent), *(_places(read, how) for how in READINGS))
    for key, places in ours.items():
        over = min(len(each.get(key, ())) for each in theirs) - len(places)
        is_again = any(marks_in(sent[n]) for n in places) and len(places) < sum(
            1 for n in theirs[0].get(key, ()) if marks_in(read[n])
        )
        if over > 0 and (is_again or _says_much(sent[places[0]])):
            there = _likelier_first(read, theirs[0][key], [_beside(sent, n) for n in places])
            yield from (Copy(read[n], sent[places[0]]) for n in there[:over])


def _likelier_first(
    read: Sequence[_Unit], places: Sequence[int], sent: Sequence[tuple[str, str]]
) -> list[int]:
    """Those without bookmarks, then those beside what the brief has not beside it, the last."""

    def has_stayed(place: int) -> tuple[int, int, int]:
        pairs = (zip(_beside(read, place), each, strict=True) for each in sent)
        alike = max(sum(one == other for one, other in pair) for pair in pairs)
        return len(marks_in(read[place])), alike, -place

    return sorted(places, key=has_stayed)


def _beside(units: Sequence[_Unit], place: int) -> tuple[str, str]:
    """What stands before it and behind it."""
    above, below = units[max(0, place - 1)], units[min(place + 1, len(units) - 1)]
    return _said(above, was_sent), _said(below, was_sent)


def _places(units: Sequence[_Unit], how: Callable[[Piece], bool]) -> dict[str, list[int]]:
    """Where what has these words stands."""
    found: dict[str, list[int]] = {}
    for n, unit in enumerate(units):
        if key := _said(unit, how):
            found.setdefault(key, []).append(n)
    return found


def _said(lines: _Unit, how: Callable[[Piece], bool]) -> str:
    return spelt(" ".join(said_in(line, how) for line in lines))


def _says_much(lines: _Unit) -> bool:
    """Whether it has words of a fact, or several cells: a heading or a figure may be retyped."""
    marked = " ".join(piece.text for line in lines for piece in line.pieces if piece.marks)
    return len(lines) > 1 or len(marked.split()) >= _FEW
