"""Rearranged: rows and columns of tables that came or went as a whole with a trace."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from brief.late import dataclass
from brief.reviewing.lines import Line, Piece, Tracked
from brief.reviewing.matched import Matched
from brief.reviewing.passages import tidy
from brief.reviewing.pieces import author_of, last_change, text_of
from brief.reviewing.remarks import WHOLE, Kind, Remark
from brief.reviewing.units import BETWEEN, rows_of


@dataclass(frozen=True, slots=True)
class Whole:
    """What is told of a row or a column, and its lines."""

    remark: Remark
    lines: tuple[Line, ...]
    by: Tracked


def whole_changes(file: Matched) -> list[Whole]:
    """Each row that one person put in or took out, then each column."""
    rows: dict[tuple[int, Tracked], list[Line]] = {}
    columns: dict[tuple[int, int, Tracked], list[Line]] = {}
    for line in file.every.lines:
        for one in dict.fromkeys(line.in_row):
            rows.setdefault((line.row, one), []).append(line)
        for one in dict.fromkeys(line.in_cell):
            alike = replace(one, date="")
            columns.setdefault((line.table, line.cell, alike), []).append(line)
    emptied = (row for row in rows_of(file.every.lines) if not row[0].in_row)
    return [
        *(_whole(file, "row", key[-1], lines) for key, lines in rows.items()),
        *(
            _whole(file, "column" if lines[1:] else "cell", key[-1], lines)
            for key, lines in columns.items()
        ),
        *(_whole(file, "words", by, row) for row in emptied if (by := _emptied_by(row))),
    ]


def _emptied_by(row: Sequence[Line]) -> Tracked | None:
    """Who deleted all the words of a row, cell by cell, and left the row."""
    cells = {line.cell for line in row if line.row and text_of(line.pieces).strip()}
    every = [piece for line in row for piece in line.pieces if piece.text.strip()]
    hands = {(author_of(piece), piece.stays, piece.was_there) for piece in every}
    if len(cells) > 1 and len(hands) == 1 and not every[0].stays and every[0].was_there:
        return last_change(every[0])
    return None


def _whole(file: Matched, part: str, by: Tracked, lines: Sequence[Line]) -> Whole:
    said = BETWEEN.join(filter(None, (tidy(text_of(line.pieces)) for line in lines)))
    facts, by_words = _facts_of(file, lines)
    kind: Kind = "inserted" if by.kind == "ins" else "deleted"
    new, old = (said, "") if by.kind == "ins" else ("", said)
    made = Remark(kind, by.author, by.date, new, old, facts, by_words)
    return Whole(replace(made, where=WHOLE[part]), tuple(lines), by)


def _facts_of(file: Matched, lines: Iterable[Line]) -> tuple[tuple[str, ...], bool]:
    found = [file.facts(line, line.pieces) for line in lines]
    facts = tuple(dict.fromkeys(fact for facts, _ in found for fact in facts))
    return facts, any(by_words for _, by_words in found)


def is_of_whole(whole: Iterable[Tracked], pieces: Sequence[Piece]) -> bool:
    """Whether these words came or went with their row or column, and not by another hand."""
    return any(
        (one.kind, one.author) == (each.kind, each.author)
        for one in whole
        for each in pieces[0].tracked
    )
