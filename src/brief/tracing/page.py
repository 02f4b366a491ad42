"""Page: the words of a brief as they stand on it, each with what it says and its notes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from brief.late import dataclass
from brief.model import (
    Chronology,
    Code,
    Document,
    FactSpan,
    Figure,
    Heading,
    Inlines,
    LineBreak,
    NoteMark,
    Paragraph,
    Table,
    Text,
    Title,
    Yardstick,
)
from brief.problem import Place
from brief.walk import iter_blocks

_YARDSTICK = "a yardstick"


@dataclass(frozen=True, slots=True)
class Piece:
    """Words in a row, or a mark: the facts whose words they are among, the innermost last."""

    text: str
    facts: tuple[str, ...] = ()
    place: Place | None = None
    mark: NoteMark | None = None


@dataclass(frozen=True, slots=True)
class Unit:
    """Words that stand by themselves, and the marks beside them that are theirs too."""

    noun: str
    pieces: tuple[Piece, ...]
    beside: tuple[Piece, ...] = ()
    is_note: bool = False

    @property
    def words(self) -> str:
        """The words alone."""
        return "".join(piece.text for piece in self.pieces if not piece.mark)

    @property
    def marks(self) -> tuple[Piece, ...]:
        """The marks that stand in it."""
        return tuple(piece for piece in self.pieces if piece.mark)

    @property
    def all_marks(self) -> tuple[Piece, ...]:
        """The marks that stand in it or beside it."""
        return self.marks or self.beside


def units_of(document: Document) -> tuple[Unit, ...]:
    """All that a brief prints, in the order of the page; its notes, its head and foot come last."""
    units = [unit for block in iter_blocks(document.blocks) for unit in _units_of_block(block)]
    units = [_of_judgement(units, at) for at in range(len(units))]
    marks = {piece.mark.number: piece for unit in units for piece in unit.marks if piece.mark}
    for note in document.notes:
        mark = (marks[note.number],) if note.number in marks else ()
        pieces = (*mark, *_pieces(note.content))
        units.append(Unit(f"note {note.number}", pieces, is_note=True))
    meta = document.meta
    running = (meta.title, meta.desk, meta.number, meta.marking, meta.subject)
    units += [Unit("the head or foot of a page", (Piece(words),)) for words in running]
    return tuple(unit for unit in units if unit.words.strip() or unit.marks)


def _of_judgement(units: Sequence[Unit], at: int) -> Unit:
    """A yardstick is of the judgement behind it."""
    unit = units[at]
    is_yardstick = unit.noun == _YARDSTICK and at + 1 < len(units)
    return replace(unit, beside=units[at + 1].marks[:1]) if is_yardstick else unit


def _units_of_block(block: object) -> Iterator[Unit]:
    match block:
        case Title():
            yield _unit("the title", block.content)
        case Heading():
            yield _unit("a heading", block.content)
        case Paragraph():
            yield _unit("a paragraph", block.content)
        case Table():
            yield from _units_of_table(block)
        case Figure():
            yield from _units_of_figure(block)
        case Chronology():
            yield from _units_of_timeline(block)
        case Yardstick():
            yield Unit(_YARDSTICK, (Piece(block.alt),))
        case _:
            pass  # what it holds comes by itself


def _unit(noun: str, content: Inlines, beside: Iterable[Piece] = ()) -> Unit:
    return Unit(noun, tuple(_pieces(content)), tuple(beside))


def _pieces(content: Inlines, facts: tuple[str, ...] = ()) -> Iterator[Piece]:
    for inline in content:
        match inline:
            case Text():
                yield Piece(inline.text, facts, inline.place)
            case Code():
                yield Piece(inline.text, facts)
            case LineBreak():
                yield Piece(" ", facts)
            case NoteMark():
                yield Piece(str(inline.number or ""), facts, mark=inline)
            case FactSpan():
                yield from _pieces(inline.content, (*facts, inline.fact))
            case _:
                yield from _pieces(inline.content, facts)


# ---- tables, charts and timelines ----------------------------------------------------------------


def _units_of_table(table: Table) -> Iterator[Unit]:
    """A mark in a row is for all of the row, one in a column for the column's head."""
    rows = [[_unit("a row of a table", cell) for cell in row] for row in table.rows]
    every = tuple(mark for row in rows for cell in row for mark in cell.marks)
    yield _unit("the caption of a table", table.caption, every)
    for line in table.head:
        for index, cell in enumerate(line):
            yield _unit("the head of a column", cell, [m for row in rows for m in row[index].marks])
    for row in rows:
        beside = tuple(mark for cell in row for mark in cell.marks)
        yield from (Unit(cell.noun, cell.pieces, beside) for cell in row)


def _units_of_figure(figure: Figure) -> Iterator[Unit]:
    caption = _unit("the caption of a chart", figure.caption)
    yield caption
    for content in (figure.subtitle, figure.source):
        yield _unit("the words beside a chart", content, caption.marks)
    chart = figure.chart
    labels = (chart.unit, *chart.categories, *(series.name for series in chart.series))
    for words in (*labels, figure.alt):
        yield Unit("the words of a chart", (Piece(words),), caption.marks)


def _units_of_timeline(block: Chronology) -> Iterator[Unit]:
    caption = _unit("the caption of a timeline", block.caption)
    yield caption
    lanes = block.timeline.lanes
    labels = [one.said for lane in lanes for one in lane.happenings]
    for words in (*(lane.name for lane in lanes), *labels, block.alt):
        yield Unit("the words of a timeline", (Piece(words),), caption.marks)
