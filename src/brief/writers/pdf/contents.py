"""The list of sections: each section's title, dots, and the number of its page."""

from __future__ import annotations

from dataclasses import replace

from brief.model import Contents, Inline, Text, plain_text
from brief.writers.pdf.layout import Tools, Where, baseline, lines_of, paragraph
from brief.writers.pdf.nodes import Node, Target
from brief.writers.pdf.strips import Break, LeaderAt, LineAt, Strip
from brief.writers.pdf.text import Run

_WHOLE = 24
"""A list of as many sections is not parted."""


def contents_strips(
    block: Contents,
    titles: tuple[tuple[tuple[Inline, ...], str], ...],
    where: Where,
    tools: Tools,
) -> list[Strip]:
    """The block's own title and a line for each section; page numbers are filled in last."""
    if not titles:
        return []
    head = replace(where, node=Node("P", where.node))
    strips = paragraph((Text(block.title),), tools.sheet.contents_title, head, tools)
    toc = Node("TOC", where.node)
    for index, (content, anchor) in enumerate(titles):
        entry = _entry(plain_text(content), anchor, Node("TOCI", toc), where, tools)
        whole = len(titles) <= _WHOLE or index in {0, 1, len(titles) - 1}
        gap = Break.BAD if whole else Break.FREE
        entry[0] = replace(entry[0], gap=gap)
        strips += entry
    return strips


def _entry(title: str, anchor: str, node: Node, where: Where, tools: Tools) -> list[Strip]:
    style = tools.sheet.contents
    link = Node("Link", Node("Reference", node))
    target = Target("heading", anchor, link, title)
    run = Run(title, style.type, link, tools.words.language, target)
    number = tools.setter.width("0000", style.type)
    lines = lines_of((run,), style, where.width - number - 12, tools)
    drop = baseline(style, tools)
    strips = [
        Strip(style.leading, (LineAt(line, where.x, drop),), gap=Break.BAD, frames=where.frames)
        for line in lines
    ]
    if not lines:
        return [Strip(0, ())]
    last = lines[-1]
    left = where.x + (last.right if last.left < 1 else 0) + 4
    leader = LeaderAt(left, where.x + where.width, drop, anchor, style.type, link)
    strips[-1] = replace(strips[-1], items=(*strips[-1].items, leader))
    return strips
