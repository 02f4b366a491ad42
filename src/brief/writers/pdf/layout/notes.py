"""Notes: their lines, and how much of them stands at the foot of a page."""

from __future__ import annotations

from collections.abc import Sequence

from brief.late import dataclass
from brief.model import Inline, Note, NoteMark
from brief.writers.pdf.layout.layout import Tools, lines_of
from brief.writers.pdf.type.lines import Line, set_number
from brief.writers.pdf.type.nodes import Node, Target
from brief.writers.pdf.type.text import Run, coloured, runs_of

GAP = 0.55
"""Of an em between a number and its note: a wider one would read as two columns when copied."""

LEAST_LINES = 2
"""As many lines of a note as stand at least on the page of its mark, and on the next."""


@dataclass(frozen=True, slots=True, eq=False)
class SetNote:
    """A note in lines: its label hangs to the left of them."""

    number: int
    label: Line
    lines: tuple[Line, ...]
    node: Node


@dataclass(frozen=True, slots=True)
class Portion:
    """Some lines of a note on one page, from `start` to before `end`."""

    note: SetNote
    start: int
    end: int

    @property
    def begins(self) -> bool:
        """Whether the note's first line is among them."""
        return self.start == 0

    @property
    def ends(self) -> bool:
        """Whether the note's last line is among them."""
        return self.end == len(self.note.lines)

    @property
    def rest(self) -> Portion:
        """What is left for the next page."""
        return Portion(self.note, self.end, len(self.note.lines))


@dataclass(frozen=True, slots=True)
class FootMeasure:
    """What notes take of a page, in points."""

    leading: float
    between: float
    above: float
    """The space over the first note, rule included."""

    def height(self, portions: Sequence[Portion]) -> float:
        """The foot of a page that holds these."""
        if not portions:
            return 0.0
        lines = sum([portion.end - portion.start for portion in portions])
        return self.height_of(lines, len(portions))

    def height_of(self, lines: int, portions: int) -> float:
        """The foot of a page that holds so many lines of so many portions."""
        return self.above + lines * self.leading + (portions - 1) * self.between

    def lines_in(self, room: float, portions: Sequence[Portion]) -> int:
        """The lines that still fit in `room` under these portions, in one more of them."""
        used = self.height(portions) + (self.between if portions else self.above)
        return max(0, int((room - used) / self.leading + 1e-6))


def set_notes(
    notes: tuple[Note, ...], callers: dict[int, Node], width: float, tools: Tools
) -> dict[int, SetNote]:
    """All notes that are called, in lines of `width` points, labels hanging.

    `callers` are the elements of the blocks that call them.
    """
    hang = note_hang(notes, tools)
    return {
        note.number: _set(note, callers[note.number], (width, hang), tools)
        for note in notes
        if note.number in callers
    }


def note_hang(notes: tuple[Note, ...], tools: Tools) -> float:
    """How far notes are set in: room for the longest number."""
    longest = max((note.number for note in notes), default=1)
    size = tools.sheet.note.type.size
    return tools.setter.width(str(longest), tools.sheet.note.type) + size * GAP


def _set(note: Note, caller: Node, widths: tuple[float, float], tools: Tools) -> SetNote:
    style = tools.sheet.note
    width, hang = widths
    node = Node("Note", caller.parent, id=f"note-{note.number}", follows=caller)
    link = Node("Link", Node("Lbl", node))
    said = tools.words.fixed("back-to-mark", number=str(note.number))
    target = Target("mark", str(note.number), link, said)
    face = coloured(style.type, tools.house.colours.accent)
    run = Run(str(note.number), face, link, tools.words.language, target)
    label = set_number(tools.setter, run, hang - style.type.size * GAP)
    runs = runs_of(_without_marks(note.content), style.type, node, tools.words)
    lines = lines_of(runs, style, width - hang, tools)
    return SetNote(note.number, label, lines or (Line((), 0, 0),), node)


def _without_marks(content: tuple[Inline, ...]) -> tuple[Inline, ...]:
    return tuple([inline for inline in content if not isinstance(inline, NoteMark)])
