"""Blocks -> strips, and the structure that a screen reader walks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field
from itertools import zip_longest
from typing import assert_never

from brief.bidi import block_is_rtl, led
from brief.late import dataclass, replace
from brief.model import (
    Across,
    Block,
    Callout,
    Chronology,
    ColumnBreak,
    Contents,
    Document,
    Figure,
    Heading,
    Inline,
    List,
    NoteMark,
    Paragraph,
    Quote,
    Table,
    Title,
    Yardstick,
    iter_inlines,
    plain_text,
)
from brief.walk import bullet_at, explained, is_strong_line, sections_of
from brief.writers.pdf.layout.contents import contents_strips
from brief.writers.pdf.layout.figures import figure_strips, yardstick_strips
from brief.writers.pdf.layout.grid import Grid
from brief.writers.pdf.layout.layout import Column, Tools, Where, baseline, lines_of, paragraph
from brief.writers.pdf.layout.sheet import Style
from brief.writers.pdf.layout.sides import Side, sides_of, width_of
from brief.writers.pdf.layout.strips import Break, Frame, LineAt, Opens, RuleAt, Strip
from brief.writers.pdf.layout.tables import table_strips
from brief.writers.pdf.layout.turned import indents_of, is_turned
from brief.writers.pdf.type.nodes import Node, Tag
from brief.writers.pdf.type.text import Run

_HEADINGS: tuple[Tag, ...] = ("H1", "H2", "H3", "H4", "H5", "H6")
TITLE = "#"
"""Where the title stands; no heading's id."""
_RULE_OVER, _RULE_UNDER = 5.0, 5.0
"""Points between the bottom line and its rules."""
_OVER_RULE = 4.0
"""Points over the upper one, which else would seem to underline what stands over it."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A heading, for bookmarks and contents: level 0 is the title."""

    level: int
    text: str
    id: str


@dataclass(slots=True)
class Flow:
    """A document's strips, its structure's root, its headings, and which block calls each note."""

    tools: Tools
    document: Document
    root: Node
    column: Column = field(default_factory=Column)
    entries: list[Entry] = field(default_factory=list)
    callers: dict[int, Node] = field(default_factory=dict)
    """The element of the block that calls each note."""
    last_heading: int = 0
    across: list[int] = field(default_factory=list)
    """The strips that stand over all columns, by their index."""
    widths: list[float] = field(default_factory=list)
    """How wide each strip's place is."""


def flow_document(document: Document, tools: Tools, grid: Grid) -> Flow:
    """Lay a document out as one endless row of strips, each as wide as the columns it goes over."""
    root = Node("Document", language=document.meta.language, joined=True)
    flow = Flow(tools, document, root)
    node = root
    placed = tuple(sides_of(document))
    kept = explained(block for block, _ in placed)
    for (block, side), is_explained in zip(placed, kept, strict=True):
        if isinstance(block, Heading) and block.level == 1:
            node = Node("Sect", root)
        first = len(flow.column.strips)
        width = width_of(side, grid)
        _flow(block, Where(0, width, node), flow, depth=0)
        for strip in flow.column.strips[first:]:
            if strip.notes:
                flow.callers.update(_callers(strip, node))
            flow.widths.append(width)
        if is_explained:
            flow.column.keep_with_next(Break.BAD)
        if isinstance(block, ColumnBreak) and grid.first:
            flow.column.keep_with_next(Break.FREE)  # it cannot give way: no column is as wide
        if side is Side.ACROSS:
            flow.across += range(first, len(flow.column.strips))
    return flow


def _callers(strip: Strip, section: Node) -> Iterator[tuple[int, Node]]:
    """The notes that a strip calls, with the element of the block that it is part of."""
    lines = (item.line for item in strip.items if isinstance(item, LineAt) and not item.artifact)
    for run in (segment.run for line in lines for segment in line.segments):
        block = run.node
        while run.note and block is not None and block.parent is not section:
            block = block.parent
        if run.note and block is not None:
            yield run.note, block


def _flow(block: Block, where: Where, flow: Flow, depth: int) -> None:
    tools, sheet = flow.tools, flow.tools.sheet
    match block:
        case Title():
            _head(block, sheet.title, where, flow)
        case Heading(level=level):
            _head(block, sheet.headings[level - 1], where, flow)
        case Paragraph():
            _paragraph(block, where, flow)
        case List():
            _list(block, where, flow, depth)
        case Quote(blocks):
            _quote(blocks, where, flow, depth)
        case Callout():
            _callout(block, where, flow, depth)
        case Table():
            flow.column.add(table_strips(block, where, tools), *tools.apart)
        case Figure() | Chronology():
            flow.column.add(figure_strips(block, where, tools), *tools.apart)
        case Yardstick():
            flow.column.add(yardstick_strips(block, where, tools), 2, 1.5)
            flow.column.keep_with_next()
        case Contents():
            titles = tuple((each.content, each.id) for each in sections_of(flow.document.blocks))
            flow.column.add(contents_strips(block, titles, where, tools), 8, 14)
        case ColumnBreak():
            flow.column.next_column = True
        case Across(blocks):
            for inner in blocks:
                _flow(inner, where, flow, depth)
        case _:
            assert_never(block)


def _head(block: Title | Heading, style: Style, where: Where, flow: Flow) -> None:
    """A heading; the element's level never skips one (ISO 14289-1, 7.4.2)."""
    if not _says_anything(block.content):
        return
    level, anchor = (block.level, block.id) if isinstance(block, Heading) else (0, TITLE)
    flow.last_heading = min(level + 1, flow.last_heading + 1, len(_HEADINGS))
    inner = replace(where, node=Node(_HEADINGS[flow.last_heading - 1], where.node))
    strips = paragraph(block.content, style, inner, flow.tools, balanced=True)
    strips = [replace(strip, gap=Break.NEVER if i else strip.gap) for i, strip in enumerate(strips)]
    strips[0] = replace(strips[0], anchor=anchor)
    rtl = block_is_rtl(block.content, rtl=flow.tools.words.rtl)
    flow.entries.append(Entry(level, led(plain_text(block.content), rtl=rtl), anchor))
    flow.column.add(strips, style.before, style.after)
    flow.column.keep_with_next()


def _says_anything(content: tuple[Inline, ...]) -> bool:
    return bool(plain_text(content).strip()) or any(
        isinstance(inline, NoteMark) for inline in iter_inlines(content)
    )


def _paragraph(block: Paragraph, where: Where, flow: Flow) -> None:
    sheet = flow.tools.sheet
    style = {
        "body": where.style or sheet.body,
        "standfirst": sheet.standfirst,
        "particulars": sheet.particulars,
        "small": sheet.small,
    }[block.role]
    inner = replace(where, node=Node("P", where.node))
    strips = paragraph(block.content, style, inner, flow.tools)
    if block.role == "particulars" and strips and not flow.tools.house.is_dense:
        rule = RuleAt(where.x, style.leading + 5, where.width, 0.6, flow.tools.house.colours.rule)
        last = strips[-1]
        strips[-1] = replace(last, height=last.height + 6, items=(*last.items, rule))
    flow.column.add(strips, style.before, style.after)


def _list(block: List, where: Where, flow: Flow, depth: int) -> None:
    sheet = flow.tools.sheet
    node = Node("L", where.node, ordered=block.ordered)
    style = sheet.item
    column = flow.column
    after = _space_under(where, flow)
    labels = [
        f"{block.start + index}." if block.ordered else bullet_at(depth)
        for index in range(len(block.items))
    ]
    indent = _label_width(labels, style, flow.tools)
    for label, item in zip(labels, block.items, strict=True):
        entry = Node("LI", node)
        first = len(column.strips)
        turned = is_turned(item, flow.tools)
        body = Node("LBody", entry)
        _label(label, replace(where, node=Node("Lbl", entry)), indent, flow, turned=turned)
        for inner_block in item:
            sides = indents_of(inner_block, indent, flow.tools, turned=turned)
            inner = replace(where.narrowed(*sides), node=body, style=style)
            _flow(inner_block, inner, flow, depth + 1)
        _lift_label(column, first)
    column.space = max(column.space, after)


def _space_under(where: Where, flow: Flow) -> float:
    """The space under a list: that of the text around it."""
    return (where.style or flow.tools.sheet.body).after


def _label_width(labels: list[str], style: Style, tools: Tools) -> float:
    widest = max((tools.setter.width(label, style.type) for label in labels), default=0)
    return max(style.type.size * 1.25, widest + style.type.size * 0.5)


def _label(text: str, where: Where, indent: float, flow: Flow, *, turned: bool) -> None:
    """A strip of its own, which the item's first strip then takes over."""
    tools, node = flow.tools, where.node
    style = replace(tools.sheet.item, align="start")
    face = style.type._replace(colour=tools.house.colours.accent)
    run = Run(text, face, node, tools.words.language, rtl=tools.words.rtl is not turned)
    (line,) = lines_of((run,), style, indent, tools)
    x = where.x + (where.width - line.right if turned else 0)
    at = LineAt(line, x, baseline(style, tools))
    strip = Strip(style.leading, (Opens(node), at), frames=where.frames)
    flow.column.add([strip], style.before, style.after)


def _lift_label(column: Column, first: int) -> None:
    """Join the label at `first` and the strip after it into one."""
    if len(column.strips) > first + 1:
        label, body = column.strips[first : first + 2]
        joined = replace(body, items=(*label.items, *body.items), above=label.above, gap=label.gap)
        column.strips[first : first + 2] = [joined]


def _quote(blocks: tuple[Block, ...], where: Where, flow: Flow, depth: int) -> None:
    tools = flow.tools
    frame = Frame(where.x, where.width, 2, bar=tools.house.colours.rule)
    inner = replace(
        where.narrowed(16, 16),
        node=Node("BlockQuote", where.node),
        frames=(*where.frames, frame),
        style=tools.sheet.quote,
    )
    _framed(blocks, inner, flow, depth)


def _callout(block: Callout, where: Where, flow: Flow, depth: int) -> None:
    house, colours = flow.tools.house, flow.tools.house.colours
    if block.kind == "bottom-line":
        _bottom_line(block, where, flow, depth)
        return
    frame = Frame(
        where.x,
        where.width,
        (4 if block.kind == "caveat" else 6) if house.is_dense else 9,
        fill=colours.shade if block.kind != "caveat" else "",
        bar=colours.accent,
        rule=colours.rule if block.kind != "key-points" else "",
    )
    inside = where.narrowed(*((12, 8) if house.is_dense else (14, 14)))
    inner = replace(inside, node=Node("Div", where.node), frames=(*where.frames, frame))
    _framed(block.blocks, inner, flow, depth)


def _bottom_line(block: Callout, where: Where, flow: Flow, depth: int) -> None:
    """Larger words between two rules, the upper one heavy."""
    column, accent = flow.column, flow.tools.house.colours.accent
    first = len(column.strips)
    style = flow.tools.sheet.lead
    inner = replace(where, node=Node("Div", where.node), style=style)
    _framed(block.blocks, inner, flow, depth)
    if len(column.strips) > first:
        rule = RuleAt(where.x, -_RULE_OVER, where.width, 1.5, accent)
        head = column.strips[first]
        above = max(head.above, _RULE_OVER + _OVER_RULE) if first else head.above
        column.strips[first] = replace(head, items=(*head.items, rule), above=above)
        last = column.strips[-1]
        rule = RuleAt(where.x, last.height + _RULE_UNDER, where.width, 0.5, accent)
        column.strips[-1] = replace(
            last, height=last.height + _RULE_UNDER, items=(*last.items, rule)
        )
        column.space = 10


def _framed(blocks: tuple[Block, ...], inner: Where, flow: Flow, depth: int) -> None:
    """Blocks in a frame: the space around it is the column's, its first line follows at once."""
    column = flow.column
    column.space = max(column.space, flow.tools.apart[0])
    outside = column.space
    first = len(column.strips)
    for block, following in zip_longest(blocks, blocks[1:]):
        if inner.node.tag == "Div" and following and is_strong_line(block):
            _label_of_what_follows(block, inner, flow)
        else:
            _flow(block, inner, flow, depth)
    for index in range(first, len(column.strips)):
        strip = column.strips[index]
        if index == first:
            column.strips[index] = replace(strip, above=outside)
        elif index in {first + 1, len(column.strips) - 1}:  # no frame round one line
            column.strips[index] = replace(strip, gap=max(strip.gap, Break.BAD))
    column.space = flow.tools.apart[1]


def _label_of_what_follows(block: Paragraph, where: Where, flow: Flow) -> None:
    """A strong line in a callout: a heading to who goes from one to the next, not in the contents.

    Without it the key points could not be found so.
    """
    style = flow.tools.sheet.box_label
    level = min(flow.last_heading, len(_HEADINGS) - 1)
    inner = replace(where, node=Node(_HEADINGS[level], where.node))
    flow.column.add(paragraph(block.content, style, inner, flow.tools), style.before, style.after)
    flow.column.keep_with_next()
