"""Pieces: what the pieces of a paragraph say together, and which stand beside one another."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import groupby

from brief.reviewing.lines import Line, Piece, Tracked
from brief.reviewing.passages import tidy

ENDS = ".!?\u2026\u061f\u06d4\u3002\uff01\uff1f"
"""What ends a sentence."""


def author_of(piece: Piece) -> str:
    """Who changed it last; "" where nobody did."""
    return last_change(piece).author if piece.tracked else ""


def last_change(piece: Piece) -> Tracked:
    """Of changes in one another that which came last: what was deleted had been inserted before."""
    gone = [one for one in piece.tracked if one.kind == "del"]
    return (gone or piece.tracked)[-1]


def inserted_by(piece: Piece) -> str:
    """Who had inserted what is deleted again, so that the brief never had it; "" of all else."""
    if piece.was_there or piece.stays:
        return ""
    return next(one.author for one in piece.tracked if one.kind == "ins")


def hands(piece: Piece) -> tuple[str, str, bool]:
    """Who changed it last, who had inserted what is deleted again, and whether it is a move."""
    is_move = bool(piece.tracked) and last_change(piece).is_move
    return author_of(piece), inserted_by(piece), is_move


def marks_beside(line: Line, pieces: Sequence[Piece]) -> list[str]:
    """The marks of the words that stand before these in their paragraph, or else after them.

    Of words that begin a sentence which is marked, these come first.
    """
    at = next((n for n, one in enumerate(line.pieces) if pieces and one is pieces[0]), 0)
    behind = line.pieces[at + len(pieces) :]
    around = (*reversed(line.pieces[:at]), *line.pieces[at:])
    if _begins(text_of(line.pieces[:at]), text_of(pieces), behind):
        around = (*behind, *around)
    return next((sorted(one.marks) for one in around if one.marks), [])


def _begins(above: str, said: str, behind: Iterable[Piece]) -> bool:
    """Whether words stand apart from what is before them, and straight before marked ones."""
    first = next((one for one in behind if one.text.strip() or one.note), None)
    is_apart = said[:1].isspace() or above[-1:].isspace()
    is_open = bool(said.strip()) and said.rstrip()[-1] not in ENDS
    return is_open and is_apart and first is not None and bool(first.marks)


def text_of(pieces: Iterable[Piece]) -> str:
    """Their words, as they stand."""
    return "".join(piece.text for piece in pieces)


def shown(pieces: Iterable[Piece]) -> str:
    """The words that came or went, and signs; marks of notes and blanks where they are alone."""
    parts = list(pieces)
    signs = "".join(f" {piece.note}" for piece in parts if piece.note.startswith("("))
    words = text_of(parts)
    is_bare = signs and not tidy(words)  # LibreOffice puts blanks beside a chart of a change
    said = signs if is_bare else f"{words}{signs}"
    if said.strip() or not parts:
        return said
    if any(piece.note for piece in parts):
        return "(a note)"
    return "(a space or a break)" if said else ""


def is_call(piece: Piece) -> bool:
    """Whether it is the mark of a note, and no sign such as `(a picture)`."""
    return bool(piece.note) and not piece.note.startswith("(")


def is_same(inside: Sequence[Tracked], whole: Tracked) -> bool:
    """Whether what is told of the words tells of the end of their paragraph, too."""
    return any((one.kind, one.author) == (whole.kind, whole.author) for one in inside)


def was_there(piece: Piece) -> bool:
    """Whether a reader saw it there before the tracked changes."""
    return piece.was_there and piece.is_read


def stays(piece: Piece) -> bool:
    """Whether a reader sees it there once they are accepted."""
    return piece.stays and piece.is_read


def was_sent(piece: Piece) -> bool:
    """Whether it stood there before the tracked changes, seen or hidden since."""
    return piece.was_there


READINGS: tuple[Callable[[Piece], bool], ...] = (was_sent, stays)
"""Before the tracked changes, and with all of them."""


def said_in(line: Line, how: Callable[[Piece], bool] = was_sent) -> str:
    """The words of a line in one reading."""
    return tidy(text_of(filter(how, line.pieces)))


def is_plain(line: Line) -> bool:
    """Whether it is a line of the text that no program makes anew."""
    return not (line.story or line.boxed or is_listing(line))


def is_listing(line: Line) -> bool:
    """Whether it is a line of a list of contents, of which programs count the pages anew."""
    return line.style.upper().startswith(("TOC", "CONTENTS"))


def unmarked(pieces: Iterable[Piece]) -> list[list[Piece]]:
    """The stretches that stand in no mark."""
    runs = groupby(pieces, key=lambda piece: bool(piece.marks))
    return [list(run) for marked, run in runs if not marked]


def loose(pieces: Iterable[Piece]) -> list[list[Piece]]:
    """The stretches that stand in no mark and have words."""
    return [run for run in unmarked(pieces) if text_of(run).strip()]


def extent(
    stretch: Sequence[Piece], pieces: Sequence[Piece], there: Callable[[Piece], bool]
) -> tuple[int, int]:
    """Where some pieces begin and end in the tidy text of a stretch."""
    first = next(n for n, one in enumerate(stretch) if one is pieces[0])
    last = max(n for n, one in enumerate(stretch) if any(one is each for each in pieces))
    before = text_of(filter(there, stretch[:first]))
    until = text_of(filter(there, stretch[: last + 1]))
    return len(tidy(f"{before}x")) - 1, len(tidy(until))
