"""What laying out needs to know, and paragraphs as strips."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field
from functools import partial

from brief.house import House
from brief.kept import Keep, make_anew
from brief.late import dataclass, replace
from brief.model import Inline
from brief.writers.pdf.layout.sheet import Sheet, Style
from brief.writers.pdf.layout.strips import Break, Frame, LineAt, Strip
from brief.writers.pdf.type.boxes import Setter
from brief.writers.pdf.type.lines import Align, Line, set_lines
from brief.writers.pdf.type.nodes import Node
from brief.writers.pdf.type.standing import Standing
from brief.writers.pdf.type.text import Run, Type, Words, runs_of


@dataclass(frozen=True, slots=True)
class Tools:
    """A house's styles and fonts at work."""

    house: House
    sheet: Sheet
    setter: Setter
    words: Words
    standing: Standing | None = None
    """What is kept for the next PDF, where somebody keeps it."""

    def lines(
        self,
        runs: tuple[Run, ...],
        width: float,
        *,
        align: Align = "start",
        balanced: bool = False,
        mirrored: bool = False,
    ) -> tuple[Line, ...]:
        """The lines of some runs, set in a column of that width or kept from the last PDF."""
        set_now = partial(
            set_lines, self.setter, runs, width, align=align, balanced=balanced, mirrored=mirrored
        )
        if self.standing is None:
            return set_now()
        return self.standing.lines(runs, (width, align, balanced, mirrored), set_now)

    @property
    def apart(self) -> tuple[float, float]:
        """The space before and after tables, figures and boxes."""
        return (5, 6) if self.house.is_dense else (8, 12)

    @property
    def keep(self) -> Keep:
        """Gives what was made for the last PDF, if it was made of the same."""
        return self.standing.keep if self.standing else make_anew


@dataclass(frozen=True, slots=True)
class Where:
    """Where blocks go: the column they stand in, the frames round them, the element they join."""

    x: float
    width: float
    node: Node
    frames: tuple[Frame, ...] = ()
    style: Style | None = None
    """What body text is set in here, if not in the body's style."""

    def narrowed(self, left: float, right: float = 0) -> Where:
        """The same, further in from the left and the right edge."""
        return replace(self, x=self.x + left, width=self.width - left - right)


_UNDER_HEADING = 0.55
_WIDE_SPACE = 1.8
"""How many times as large as its words the space is that parts them from their label."""


@dataclass(slots=True)
class Column:
    """Strips as they are made, one under the other; space between blocks collapses."""

    strips: list[Strip] = field(default_factory=list)
    space: float = 0
    gap: Break = Break.FREE
    next_column: bool = False
    """Whether what comes next begins a new column."""

    def add(self, strips: list[Strip], before: float, after: float) -> None:
        """Set a block under the last one; the larger of the two spaces counts.

        Under a heading the space over the next one shrinks: the two are read as one.
        """
        if not strips:
            return
        if self.gap is Break.NEVER:
            before *= _UNDER_HEADING
        first = strips[0]
        above = max(self.space, before) + first.above
        gap = max(self.gap, first.gap)
        first = replace(first, above=above, gap=gap, next_column=self.next_column)
        self.next_column = False
        self.strips += [first, *strips[1:]]
        self.space, self.gap = after, Break.FREE

    def keep_with_next(self, gap: Break = Break.NEVER) -> None:
        """What comes next stays on the page of what was last added."""
        self.gap = gap


def baseline(style: Style, tools: Tools) -> float:
    """How far below its top a line's baseline lies: its letters stand in the middle."""
    face = tools.setter.first_face(style.type)
    high, deep = face.ascent * style.type.size / 1000, face.descent * style.type.size / 1000
    return (style.leading - high - deep) / 2 + high


def text_lines(
    content: tuple[Inline, ...],
    style: Style,
    where: Where,
    tools: Tools,
    *,
    balanced: bool = False,
) -> tuple[Line, ...]:
    """The lines of some words in a column; a bottom line begins with its label."""
    runs = runs_of(content, style.type, where.node, tools.words)
    if style is tools.sheet.lead:
        runs = tuple(_labelled(runs, tools.sheet.box_label.type))
    return lines_of(runs, style, where.width, tools, balanced=balanced)


def _labelled(runs: tuple[Run, ...], label: Type) -> Iterator[Run]:
    """Runs of which the strong ones at the beginning are set as a label, a wide space behind it."""
    leads = True
    for run in runs:
        behind = leads and not run.type.bold and run.text.startswith(" ")
        leads = leads and run.type.bold
        if behind:
            yield replace(run, text=" ", type=run.type._replace(size=run.type.size * _WIDE_SPACE))
        yield replace(run, type=label) if leads else replace(run, text=run.text[behind:])


def lines_of(
    runs: tuple[Run, ...], style: Style, width: float, tools: Tools, *, balanced: bool = False
) -> tuple[Line, ...]:
    """The lines of some runs in a column."""
    rtl = tools.words.rtl
    return tools.lines(runs, width, align=style.align, balanced=balanced, mirrored=rtl)


def paragraph(
    content: tuple[Inline, ...],
    style: Style,
    where: Where,
    tools: Tools,
    *,
    balanced: bool = False,
) -> list[Strip]:
    """A paragraph's lines as strips: no line of it is left alone on a page."""
    lines = text_lines(content, style, where, tools, balanced=balanced)
    return list(_strips(lines, style, where, tools))


def _strips(lines: tuple[Line, ...], style: Style, where: Where, tools: Tools) -> Iterator[Strip]:
    drop = baseline(style, tools)
    for index, line in enumerate(lines):
        alone = index in {1, len(lines) - 1} and index > 0
        yield Strip(
            style.leading,
            (LineAt(line, where.x, drop),),
            gap=Break.BAD if alone else Break.FREE,
            notes=line.notes,
            frames=where.frames,
        )
