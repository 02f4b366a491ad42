"""How wide the columns of a table are, and how far figures stand from the right to line up.

Word's own decimal tabs follow the decimal sign of whoever opens the file, and "1,035.1" lines
up wrongly on half the world's desks; so figures are set to the right, and those with fewer
decimals than others in their column are set in by the width of what they lack.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from math import fsum
from unicodedata import combining

from brief.calibri import em, has_all, plain
from brief.late import pattern
from brief.model import Cell, Code, LineBreak, NoteMark, Table, Text, iter_inlines, plain_text
from brief.widths import by_share, share_out

_LETTER = 0.53
_IN_A_LINE = 0.48
_DIGIT = 0.507
_POINT = 0.26
_MARK = 0.34  # a digit of a raised note mark
_GAP = 0.25  # between a bar and its number
"""Widths in ems, as in Calibri."""
_ARABIC = {**dict.fromkeys("اأإآءل", 0.38), **dict.fromkeys("سشصض", 0.95)}
_OTHER_ARABIC, _ENDS_ARABIC = 0.6, 0.42
"""The same of Arabic letters in bold DejaVu, which LibreOffice takes where Word's font is not."""
_BREAK = pattern(r" |(?<=\w[-\u2013])(?=[^\W\d])")
"""Where Word and LibreOffice end lines: at a space, and behind a hyphen or dash before a letter."""
_ADDRESS = pattern(r"[/@]|[^\W\d]\.[^\W\d]")
_HAIR = 0.5
_BAR_ROOM = 44.0
_BAR_PART = 0.1
PADDING = 9.0
"""Points of a cell that its words may not use."""


def bar_room(width: float) -> float:
    """Points of the longest bar in a table of that width: in a narrow one, words need the room."""
    return min(_BAR_ROOM, _BAR_PART * width)


def column_widths(table: Table, width: float, size: float, sign: str = ".") -> list[float]:
    """Points for each column, `width` in all, for letters of `size` and that decimal sign."""
    columns = list(zip(_columns(table), _beside(table, width, size, sign), strict=True))

    def needs(measure: Callable[[Cell], float]) -> list[float]:
        return [_widest(measure, cells, insets, size) + PADDING for cells, insets in columns]

    least = needs(_longest_word)
    if fsum(least) > width:  # rather than that a word is broken, figures have no room to spare
        least = needs(_closest_word)
    if any(column.share for column in table.columns):
        return by_share([column.share for column in table.columns], least, width)
    most = [max(pair) for pair in zip(least, needs(_longest_line), strict=True)]
    return share_out(least, most, width, [column.align == "start" for column in table.columns])


def breaks_words(table: Table, width: float, size: float) -> bool:
    """Whether a word has less room in its column than its letters take: Word breaks it anywhere.

    An address breaks in any table; of letters whose width is not known nothing is said.
    """
    rooms = (each - PADDING + _HAIR for each in column_widths(table, width, size))
    return any(
        has_all(word) and sum(map(em, word)) * size > room
        for column, room in zip(_columns(table), rooms, strict=True)
        for cell in column
        for word in _BREAK.split(plain(plain_text(cell)))
        if not _ADDRESS.search(word)
    )


def _widest(
    measure: Callable[[Cell], float], cells: Sequence[Cell], insets: Sequence[float], size: float
) -> float:
    """Points of the widest cell, with what it stands in from the right."""
    each = zip(cells, insets, strict=True)
    return max((measure(cell) * size + inset for cell, inset in each), default=0.0)


def _beside(table: Table, width: float, size: float, sign: str) -> list[list[float]]:
    """Points beside the words of each cell of each column: what they are set in, and a bar."""
    heads, bar = len(table.head), bar_room(width) + _GAP * size
    return [
        [inset + (bar if column.bars and n >= heads else 0) for n, inset in enumerate(insets)]
        for column, insets in zip(table.columns, _set_in(table, size, sign), strict=True)
    ]


def _set_in(table: Table, size: float, sign: str) -> list[list[float]]:
    """Points that each cell of each column stands in from the right, that of a head none."""
    insets, heads, count = decimal_insets(table, size, sign), len(table.head), len(table.rows)
    at = range(len(table.columns))
    return [[0.0] * heads + [insets.get((line, n), 0.0) for line in range(count)] for n in at]


def _longest_line(cell: Cell) -> float:
    """Ems of all its words in a row, up to the longest line between forced breaks."""
    lines, ems = [0.0], 0.0
    for inline in iter_inlines(cell):
        match inline:
            case Text(text=said) | Code(text=said):
                ems += len(said) * _IN_A_LINE
            case NoteMark(number=number):
                ems += len(str(number)) * _MARK
            case LineBreak():
                lines.append(ems)
                ems = 0.0
            case _:
                pass
    return max(*lines, ems)


def _longest_word(cell: Cell) -> float:
    """Ems of its longest word, or of its part up to a hyphen, where a line may end.

    None ends between a word and its note mark.
    """
    return max(_word_widths(cell, _by_letters), default=0.0)


def _closest_word(cell: Cell) -> float:
    """The same with digits and points as wide as they are."""
    return max(_word_widths(cell, _as_set), default=0.0)


def _by_letters(word: str) -> float:
    return _joined(word) if _is_arabic(word) else len(word) * _LETTER


def _is_arabic(word: str) -> bool:
    return "\u0620" <= max(word, default="") <= "\u06d3"


def _joined(word: str) -> float:
    """Ems of Arabic letters; the last of a word is the widest."""
    return _ENDS_ARABIC + sum(_ARABIC.get(c, _OTHER_ARABIC) for c in word if not combining(c))


def _as_set(word: str) -> float:
    if _is_arabic(word):
        return _joined(word)
    return sum(_DIGIT if c.isdigit() else _POINT if c in ".,\u202f" else _LETTER for c in word)


def _word_widths(cell: Cell, measure: Callable[[str], float]) -> Iterator[float]:
    ems = 0.0
    for inline in iter_inlines(cell):
        match inline:
            case Text(text=said) | Code(text=said):
                first, *others = _BREAK.split(said)
                ems += measure(first)
                for word in others:
                    yield ems
                    ems = measure(word)
            case LineBreak():
                yield ems
                ems = 0.0
            case NoteMark(number=number):
                ems += len(str(number)) * _MARK
            case _:  # what holds others, which come next
                pass
    yield ems


def _columns(table: Table) -> list[list[Cell]]:
    rows = (*table.head, *table.rows)
    return [[row[n] for row in rows] for n in range(len(table.columns))]


def decimal_insets(table: Table, size: float, sign: str = ".") -> dict[tuple[int, int], float]:
    """Points that the cell at (row, column) of the table's body stands in from the right.

    `sign` is what stands before decimals in the language of the brief.
    """
    insets: dict[tuple[int, int], float] = {}
    for at, column in enumerate(table.columns):
        if column.align != "decimal":
            continue
        tails = [_tail(row[at], sign) for row in table.rows]
        longest = max(tails, default=0)
        insets |= {(line, at): (longest - tail) * size for line, tail in enumerate(tails)}
    return insets


def _tail(cell: Cell, sign: str) -> float:
    """The width in ems of what follows the whole part of a figure, its note marks too."""
    words = plain_text(cell).rstrip()
    whole, point, decimals = words.rpartition(sign)
    after = point + decimals if whole and decimals[:1].isdigit() else _closing(words)
    marks = sum(len(str(i.number)) for i in iter_inlines(cell) if isinstance(i, NoteMark))
    return sum(_DIGIT if c.isdigit() else _POINT for c in after) + marks * _MARK


def _closing(words: str) -> str:
    return words[len(words.rstrip(")%*")) :]
