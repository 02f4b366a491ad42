"""Standing type: what was set for one PDF and is kept for the next, by whoever makes both.

Printers keep a forme standing that will be printed again. Here that is a house's fonts with every
word measured, the lines of each paragraph by its words and its style, and of the file the parts
that say the same: subsets of fonts, streams made small; and of the facts the records that nobody
changed. Only what the last PDF used is kept, under all that decides it, so that nothing that is
kept can be out of date.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any, TypeAlias, TypeVar

from brief.bidi import Isolate
from brief.house import House
from brief.marked.again import Rereader
from brief.writers.pdf.type.boxes import Setter
from brief.writers.pdf.type.fonts import Fonts
from brief.writers.pdf.type.lines import Line, Segment
from brief.writers.pdf.type.text import Run

Made = TypeVar("Made")
_Key: TypeAlias = tuple[object, ...]
_Kept: TypeAlias = tuple[tuple[Line, tuple[int, ...]], ...]
"""Lines, and for each of their segments which run of the paragraph it is of."""


class Standing:
    """One for each PDF that is made again and again; not for two threads at once."""

    def __init__(self) -> None:
        self.read = Rereader()
        self._set_for: _Key = ()
        self._setter: Setter | None = None
        self._last: dict[Hashable, Any] = {}
        self._now: dict[Hashable, Any] = {}

    def setter(self, house: House, added: tuple[str, ...] = ()) -> Setter:
        """The house's fonts and measured words; a PDF is begun, and what the last did not use goes.

        A house with other fonts or sizes begins anew.
        """
        set_for = (house.pdf_fonts, house.body_size, house.note_size, added)
        if self._setter is None or set_for != self._set_for:
            self._set_for, self._setter = set_for, Setter(Fonts(house, added))
            self._now = {}
        self._last, self._now = self._now, {}
        return self._setter

    def lines(
        self, runs: tuple[Run, ...], set_how: _Key, set_lines: Callable[[], tuple[Line, ...]]
    ) -> tuple[Line, ...]:
        """The lines of those runs: as they were set before, or set now and kept."""
        key = (set_how, _said(runs))
        kept: _Kept | None = self._kept(key)
        if kept is not None:
            return tuple(_of(runs, line, at) for line, at in kept)
        lines = set_lines()
        number = {id(run): at for at, run in enumerate(runs)}
        found = [[number.get(id(one.run), -1) for one in line.segments] for line in lines]
        if not any(-1 in at for at in found):  # runs that were parted by direction are set anew
            self._now[key] = tuple(zip(lines, map(tuple, found), strict=True))
        return lines

    def keep(self, key: Hashable, make: Callable[[], Made], /) -> Made:
        """A part of the file: as it was made before, or made now and kept."""
        made: Made | None = self._kept(key)
        if made is None:
            made = self._now[key] = make()
        return made

    def _kept(self, key: Hashable) -> Any:  # noqa: ANN401 - what was made under that key
        found = self._now.get(key, self._last.get(key))
        if found is not None:
            self._now[key] = found
        return found


def _said(runs: tuple[Run, ...]) -> _Key:
    """All of the runs that decides how they are set; isolates are told apart, not compared."""
    numbers: dict[Isolate, int] = {}
    said: list[object] = []
    for run in runs:
        apart = [
            (numbers.setdefault(one, len(numbers)), one.rtl, one.is_fact) for one in run.isolates
        ]
        said += (run.text, run.type, run.language, run.note, run.rtl, tuple(apart))
    return tuple(said)


def _of(runs: tuple[Run, ...], line: Line, numbers: tuple[int, ...]) -> Line:
    """The line with the runs of another document, which say the same."""
    segments = tuple(
        Segment(runs[at], one.face, one.x, one.width, one.words, one.stretch)
        for one, at in zip(line.segments, numbers, strict=True)
    )
    return Line(segments, line.left, line.right, line.notes)
