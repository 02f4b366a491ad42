"""Bands: the short texts of a head or a foot, side by side or one under the other, never on it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Literal, TypeAlias

from brief.late import dataclass
from brief.writers.pdf.layout.layout import Tools, baseline
from brief.writers.pdf.layout.sheet import Style
from brief.writers.pdf.type.lines import Line
from brief.writers.pdf.type.text import joined_runs

Side: TypeAlias = Literal["start", "center", "end"]
_OPPOSITE: dict[Side, Side] = {"start": "end", "center": "center", "end": "start"}

_APART = 16.0
"""What stands side by side is at least so far apart."""
_FEW = 2
"""Lines that a text may need beside others; one that needs more has its band for itself."""
_NARROW = 1 / 4
"""The part of a band in which a text may still be broken over lines."""
_SLACK = 0.01
"""A text's width is no more exact than this."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A text's place in a band: its left edge and its width in points, and the side it keeps to."""

    text: str
    style: Style
    x: float
    width: float
    side: Side

    def lines(self, tools: Tools, text: str = "") -> tuple[Line, ...]:
        """Its lines, of about one length; or those of another text that stands in its place."""
        runs = joined_runs(text or self.text, self.style.type, None, tools.words)
        return tools.lines(runs, self.width + _SLACK, align=self.side, balanced=True)

    def set(self, tools: Tools, text: str = "") -> Iterator[tuple[Line, float, float]]:
        """Each line with how far right of the band's left edge and below its baseline it stands."""
        for index, line in enumerate(self.lines(tools, text)):
            free = self.width - (line.right - line.left)
            shift = {"start": 0.0, "center": free / 2, "end": free}[self.side]
            yield line, self.x + shift - line.left, index * self.style.leading


Band: TypeAlias = tuple[Slot, ...]
"""Texts whose first lines have one baseline."""


@dataclass(frozen=True, slots=True)
class Bands:
    """Puts texts into bands that are `room` points wide."""

    tools: Tools
    room: float

    def arrange(
        self, left: Slot, middle: Slot, right: Slot, *, mirrored: bool = False
    ) -> tuple[Band, ...]:
        """As few bands as do, from the paper's edge inwards: the right one is the first to part.

        Mirrored, what is said to be left stands right and the other way round.
        """
        bands = self._arranged(left, middle, right)
        return tuple(map(self._mirrored, bands)) if mirrored else bands

    def _mirrored(self, band: Band) -> Band:
        return tuple(
            replace(one, x=self.room - one.x - one.width, side=_OPPOSITE[one.side]) for one in band
        )

    def _arranged(self, left: Slot, middle: Slot, right: Slot) -> tuple[Band, ...]:
        if together := self._beside(left, middle, right):
            return (together,)
        rest = self._beside(left, middle, replace(right, text=""))
        inner = (rest,) if rest else (self._alone(left), self._alone(middle))
        return tuple(band for band in (self._alone(right), *inner) if band)

    def _alone(self, slot: Slot) -> Band:
        return (replace(slot, x=0, width=self.room),) if slot.text else ()

    def _beside(self, left: Slot, middle: Slot, right: Slot) -> Band:
        """All three in one band: the left one yields to the others; none where that is not enough.

        The middle one stands in the middle as long as the others let it.
        """
        ends = self._natural(right)
        end = self.room - (ends + _APART if ends else 0)
        wide = self._natural(middle)
        most = end - (wide + _APART if wide else 0)
        wants = self._natural(left)
        column = min(wants, most)
        if min(end, most) < 0 or (wants > most and not self._yields(left, most)):
            return ()
        at = max((self.room - wide) / 2, column + _APART if column else 0)
        slots = (
            replace(left, x=0, width=column),
            replace(middle, x=min(at, end - wide), width=wide),
            replace(right, x=self.room - ends, width=ends),
        )
        return tuple(slot for slot in slots if slot.text)

    def _yields(self, slot: Slot, width: float) -> bool:
        if width < self.room * _NARROW:
            return False
        return len(replace(slot, width=width).lines(self.tools)) <= _FEW

    def _natural(self, slot: Slot) -> float:
        """The width of a text in one line."""
        lines = replace(slot, width=100_000).lines(self.tools) if slot.text else ()
        return max((line.right - line.left for line in lines), default=0.0)


def drop(band: Band, tools: Tools) -> float:
    """How far the first baseline of a band lies below its upper edge."""
    return max(baseline(slot.style, tools) for slot in band)


def depth(band: Band, tools: Tools) -> float:
    """How far its last baseline lies below its first."""
    return max((len(slot.lines(tools)) - 1) * slot.style.leading for slot in band)


def below(band: Band, tools: Tools) -> float:
    """How far its lower edge lies below its last baseline, at most."""
    return max(slot.style.leading - baseline(slot.style, tools) for slot in band)
