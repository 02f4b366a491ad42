"""Rearranged: rows and columns that came or went as a whole with a trace, and what was moved."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from brief.late import dataclass
from brief.reviewing.matched import Matched
from brief.reviewing.passages import tidy
from brief.reviewing.pieces import text_of
from brief.reviewing.printed import letters
from brief.reviewing.remarks import WHOLE, Remark
from brief.reviewing.stories import Line, Piece, Tracked
from brief.reviewing.units import BETWEEN


@dataclass(frozen=True, slots=True)
class Whole:
    """What is told of a row or a column, and its lines."""

    remark: Remark
    lines: tuple[Line, ...]


def whole_changes(file: Matched) -> list[Whole]:
    """Each row that one person put in or took out, then each column."""
    rows: dict[tuple[int, Tracked], list[Line]] = {}
    columns: dict[tuple[int, int, Tracked], list[Line]] = {}
    for line in file.read.lines:
        for one in dict.fromkeys(line.in_row):
            rows.setdefault((line.row, one), []).append(line)
        for one in dict.fromkeys(line.in_cell):
            alike = replace(one, date="")
            columns.setdefault((line.table, line.cell, alike), []).append(line)
    return [
        *(_whole(file, "row", key[-1], lines) for key, lines in rows.items()),
        *(
            _whole(file, "column" if lines[1:] else "cell", key[-1], lines)
            for key, lines in columns.items()
        ),
    ]


def _whole(file: Matched, part: str, by: Tracked, lines: Sequence[Line]) -> Whole:
    said = BETWEEN.join(filter(None, (tidy(text_of(line.pieces)) for line in lines)))
    facts, by_words = _facts_of(file, lines)
    kind = "inserted" if by.kind == "ins" else "deleted"
    new, old = (said, "") if by.kind == "ins" else ("", said)
    made = Remark(kind, by.author, by.date, new, old, facts, by_words)
    return Whole(replace(made, where=WHOLE[part]), tuple(lines))


def _facts_of(file: Matched, lines: Iterable[Line]) -> tuple[tuple[str, ...], bool]:
    found = [file.facts(line, line.pieces) for line in lines]
    facts = tuple(dict.fromkeys(fact for facts, _ in found for fact in facts))
    return facts, any(by_words for _, by_words in found)


def is_of_whole(line: Line, pieces: Sequence[Piece]) -> bool:
    """Whether these words came or went with their row or column, and not by another hand."""
    every = (*line.in_row, *line.in_cell)
    return any(
        (one.kind, one.author) == (each.kind, each.author)
        for one in every
        for each in pieces[0].tracked
    )


# ---- moves ---------------------------------------------------------------------------------------


def without_moves(changes: Sequence[tuple[Remark, bool]]) -> Iterator[Remark]:
    """The changes, with the two ends of a move told as one where the words came from."""
    came = [one for one, is_move in changes if is_move and one.kind == "inserted"]
    gone = [one for one, is_move in changes if is_move and one.kind == "deleted"]
    pairs: dict[int, Remark] = {}
    for one in gone:
        same = (to for to in came if id(to) not in pairs and _is_same(one, to))
        if to := next(same, None):
            pairs[id(one)] = pairs[id(to)] = to
    for one, _ in changes:
        to = pairs.get(id(one))
        if to is None:
            yield one
        elif to is not one:
            yield _moved(one, to)


def _is_same(one: Remark, to: Remark) -> bool:
    return one.author == to.author and letters(one.old) == letters(to.text)


def _moved(one: Remark, to: Remark) -> Remark:
    facts = one.facts or to.facts
    into = tuple(fact for fact in to.facts if fact not in facts)
    where = to.where or one.where
    by_words = one.by_words if one.facts else to.by_words
    now = to.now if len(facts) == 1 and to.facts == facts and to.now != to.was else ""
    made = Remark("moved", one.author, one.date, to.text, "", facts, by_words, now, where=where)
    return replace(made, part=", ".join(into) if not to.by_words else "")
