"""The list of sections: each title, dots, and the number of its page."""

from __future__ import annotations

from dataclasses import replace
from itertools import zip_longest

from brief.model import Contents, Inline, Text, plain_text
from brief.walk import bare_words
from brief.writers.pdf.layout.layout import Tools, Where, baseline, lines_of, paragraph
from brief.writers.pdf.layout.strips import Break, Item, LeaderAt, LineAt, Opens, Strip
from brief.writers.pdf.type.nodes import Node, Target
from brief.writers.pdf.type.text import runs_of

_WHOLE = 24
"""A list of as many lines is not parted."""
_SHORT = 5
"""So few titles stand one under the other; more of them in two columns, if they are short."""
_BETWEEN = 28.0
"""Between the columns, in points."""

Titles = tuple[tuple[tuple[Inline, ...], str], ...]
"""The words and the id of each section's heading."""


def contents_strips(block: Contents, titles: Titles, where: Where, tools: Tools) -> list[Strip]:
    """The block's own title and the sections; page numbers are filled in last."""
    if not titles:
        return []
    head = replace(where, node=Node("P", where.node))
    strips = paragraph((Text(block.title),), tools.sheet.contents_title, head, tools)
    toc = Node("TOC", where.node)
    lines = _lines(titles, toc, where, tools)
    height = tools.sheet.contents.leading
    for index, items in enumerate(lines):
        whole = len(lines) <= _WHOLE or index in {0, 1, len(lines) - 1}
        gap = Break.BAD if whole else Break.FREE
        strips.append(Strip(height, items, gap=gap, frames=where.frames))
    return strips


def _lines(titles: Titles, toc: Node, where: Where, tools: Tools) -> list[tuple[Item, ...]]:
    """What stands on each line: one entry, or one of either column."""
    entries = [Node("TOCI", toc) for _ in titles]
    if len(titles) > _SHORT:
        half = (where.width - _BETWEEN) / 2
        left = replace(where, width=half)
        right = replace(where, x=where.x + half + _BETWEEN, width=half)
        middle = (len(titles) + 1) // 2
        places = [left] * middle + [right] * (len(titles) - middle)
        set_entries = _entries(titles, entries, places, tools)
        if all(len(lines) == 1 for lines in set_entries):
            firsts = [lines[0] for lines in set_entries]
            rows = zip_longest(firsts[:middle], firsts[middle:], fillvalue=())
            first, *others = [(*one, *other) for one, other in rows]
            return [(*map(Opens, entries), *first), *others]  # read down, not across
    found = _entries(titles, entries, [where] * len(titles), tools)
    return [items for lines in found for items in lines]


def _entries(
    titles: Titles, entries: list[Node], places: list[Where], tools: Tools
) -> list[list[tuple[Item, ...]]]:
    return [
        _entry(content, anchor, replace(where, node=node), tools)
        for (content, anchor), node, where in zip(titles, entries, places, strict=True)
    ]


def _entry(
    content: tuple[Inline, ...], anchor: str, where: Where, tools: Tools
) -> list[tuple[Item, ...]]:
    """The lines of an entry; the last has the dots and the number."""
    style = tools.sheet.contents
    link = Node("Link", Node("Reference", where.node))
    target = Target("heading", anchor, link, plain_text(content))
    runs = [
        replace(run, target=target, rtl=tools.words.rtl)
        for run in runs_of(bare_words(content), style.type, link, tools.words)
    ]
    number = tools.setter.width("0000", style.type)
    lines = lines_of(tuple(runs), style, where.width - number - 12, tools)
    drop = baseline(style, tools)
    found: list[tuple[Item, ...]] = [(LineAt(line, where.x, drop),) for line in lines]
    last = lines[-1]
    left = where.x + (last.right if last.left < 1 else 0) + 4
    leader = LeaderAt(left, where.x + where.width, drop, anchor, style.type, link)
    found[-1] = (*found[-1], leader)
    return found
