"""Items of a list that run against the brief: on which sides they and what is in them stand."""

from __future__ import annotations

from brief.bidi import block_is_rtl
from brief.model import Block, List, Paragraph
from brief.writers.pdf.layout.layout import Tools


def is_turned(item: tuple[Block, ...], tools: Tools) -> bool:
    """Whether an item begins with words that all run against the brief's: its label begins them."""
    rtl = tools.words.rtl
    return (
        bool(item)
        and isinstance(item[0], Paragraph)
        and block_is_rtl(item[0].content, rtl=rtl) is not rtl
    )


def indents_of(block: Block, indent: float, tools: Tools, *, turned: bool) -> tuple[float, float]:
    """How far a block of an item is indented, where it begins and where it ends.

    On both sides where words of either way may begin in it, so that none of them looks less deep.
    """
    if turned and is_turned((block,), tools):
        return 0.0, indent
    return indent, indent if turned or _holds_turned(block, tools) else 0.0


def _holds_turned(block: Block, tools: Tools) -> bool:
    """Whether an item of a list, or of one in it, runs against the brief."""
    return isinstance(block, List) and any(
        is_turned(item, tools) or any(_holds_turned(inner, tools) for inner in item)
        for item in block.items
    )
