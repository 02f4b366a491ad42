"""Walks over a Document's tree: every block, every run of words, in the order of the page."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from operator import is_
from typing import TypeAlias, TypeGuard, assert_never

from brief.late import replace
from brief.model import (
    Across,
    Block,
    Callout,
    Chronology,
    Code,
    ColumnBreak,
    Contents,
    Emphasis,
    FactSpan,
    Figure,
    Heading,
    Inline,
    Inlines,
    LineBreak,
    Link,
    List,
    NoteMark,
    Paragraph,
    Quote,
    Row,
    Span,
    Strong,
    Table,
    Text,
    Title,
    Yardstick,
    plain_text,
)
from brief.words import FixedWords

Change: TypeAlias = Callable[[Inlines], Inlines]
_BULLETS = ("\u2022", "\u2013", "\u00b7")


def iter_blocks(blocks: Iterable[Block]) -> Iterator[Block]:
    """Each block and those inside it."""
    for block in blocks:
        yield block
        match block:
            case List():
                for item in block.items:
                    yield from iter_blocks(item)
            case Quote() | Callout() | Across():
                yield from iter_blocks(block.blocks)


def iter_contents(blocks: Iterable[Block]) -> Iterator[Inlines]:
    """The words of each block as they stand on the page: a caption before its table or chart."""
    for block in iter_blocks(blocks):
        match block:
            case Title() | Heading() | Paragraph():
                yield block.content
            case Table():
                yield block.caption
                for row in (*block.head, *block.rows):
                    yield from row
            case Figure():
                yield from (block.caption, block.subtitle, block.source)
            case Chronology():
                yield block.caption
            case List() | Quote() | Callout() | Across():
                pass
            case Yardstick() | Contents() | ColumnBreak():
                pass
            case _:
                assert_never(block)


def sections_of(blocks: Iterable[Block]) -> tuple[Heading, ...]:
    """The headings of level 1 that a list of contents names: those that say anything."""
    return tuple(
        block
        for block in iter_blocks(blocks)
        if isinstance(block, Heading) and block.level == 1 and plain_text(block.content).strip()
    )


def change_contents(blocks: Iterable[Block], change: Change) -> tuple[Block, ...]:
    """The same blocks with `change` applied to the words of each, in the order of the page."""
    return tuple(_changed(block, change) for block in blocks)


def is_strong_line(block: Block) -> TypeGuard[Paragraph]:
    """Whether a block is one strong phrase, with its notes: a label of what follows."""
    if not isinstance(block, Paragraph) or not block.content:
        return False
    first, *rest = block.content
    return isinstance(first, Strong) and all(isinstance(inline, NoteMark) for inline in rest)


def explained(blocks: Iterable[Block]) -> Iterator[bool]:
    """For each block, whether a line in small print comes next and says how to read it.

    Three such lines or more are a list of their own, as that of the sources is.
    """
    told = tuple(blocks)
    small = list(map(_is_small, (*told, None, None, None)))
    for at, block in enumerate(told):
        yield small[at : at + 2] == [False, True] and not (
            all(small[at + 2 : at + 4]) or isinstance(block, Heading)
        )


def breaks_before_heads(blocks: Iterable[Block]) -> list[Block]:
    """Blocks in which no column begins between a heading, or a bar of likelihood, and its words.

    The column begins with the heading then; nowhere, where that begins the text.
    """
    told: list[Block] = []
    for block in blocks:
        at = len(told)
        while isinstance(block, ColumnBreak) and at and isinstance(told[at - 1], _LEADING):
            at -= 1
        if at == len(told) or (at and not isinstance(told[at - 1], (Title, Across))):
            told.insert(at, block)
    return told


_LEADING = (Heading, Yardstick)
"""What is nothing without the block behind it."""


def _is_small(block: Block | None) -> bool:
    """Whether a block is in small print, and has no label of its own to be found by."""
    return (
        isinstance(block, Paragraph)
        and block.role == "small"
        and not isinstance(next(iter(block.content), None), Strong)
    )


def caption_kind(block: Table | Figure | Chronology) -> str:
    """What its caption is counted among: Table or Figure; in small letters a fixed word."""
    return "Table" if isinstance(block, Table) else "Figure"


def bars_of(table: Table) -> dict[tuple[int, int], float]:
    """The cells that have a bar, by row and column, with their part of the longest one."""
    said = {
        (row, column): plain_text(cells[column])
        for column, about in enumerate(table.columns)
        if about.bars
        for row, cells in enumerate(table.rows)
    }
    numbers = {at: int(text) for at, text in said.items() if text.isdecimal()}
    most = max(numbers.values(), default=0)
    return {at: number / most for at, number in numbers.items() if number}


def holding(inline: Emphasis | Strong | Link | Span | FactSpan, content: Inlines) -> Inline:
    """The same with that content: itself, where each part of that is the very same."""
    is_same = len(content) == len(inline.content) and all(map(is_, content, inline.content))
    return inline if is_same else replace(inline, content=content)


def bare_words(content: Inlines) -> Inlines:
    """The words without notes, links and looks; each still in its own language."""
    return tuple(_bare(content))


def _bare(content: Inlines) -> Iterator[Inline]:
    for inline in content:
        match inline:
            case Text():
                yield inline
            case Code(text=text):
                yield Text(text)
            case LineBreak():
                yield Text(" ")
            case Span():
                yield replace(inline, content=bare_words(inline.content))
            case Emphasis() | Strong() | Link() | FactSpan():
                yield from _bare(inline.content)
            case NoteMark():
                pass


def label_captions(blocks: Iterable[Block], words: FixedWords) -> tuple[Block, ...]:
    """The same blocks with `Table 1. ` or `Figure 1. ` before each caption, as Word counts."""
    counted = {"Table": 0, "Figure": 0}

    def labelled(block: Block) -> Block:
        match block:
            case Table(caption=caption) | Figure(caption=caption) | Chronology(caption=caption) if (
                caption
            ):
                kind = caption_kind(block)
                counted[kind] += 1
                label = words("caption", label=words(kind.lower()), number=str(counted[kind]))
                return replace(block, caption=(Text(label), *caption))
            case List(items=items):
                return replace(block, items=tuple(tuple(map(labelled, item)) for item in items))
            case Quote(blocks=inner) | Callout(blocks=inner) | Across(blocks=inner):
                return replace(block, blocks=tuple(map(labelled, inner)))
        return block

    return tuple(map(labelled, blocks))


def _changed(block: Block, change: Change) -> Block:
    match block:
        case Title() | Heading() | Paragraph():
            return replace(block, content=change(block.content))
        case List():
            return replace(block, items=tuple(change_contents(i, change) for i in block.items))
        case Quote() | Callout() | Across():
            return replace(block, blocks=change_contents(block.blocks, change))
        case Table():
            caption = change(block.caption)  # first: it stands above the rows
            head, rows = _changed_rows(block.head, change), _changed_rows(block.rows, change)
            return replace(block, caption=caption, head=head, rows=rows)
        case Figure():
            caption, subtitle = change(block.caption), change(block.subtitle)
            return replace(block, caption=caption, subtitle=subtitle, source=change(block.source))
        case Chronology():
            return replace(block, caption=change(block.caption))
        case Yardstick() | Contents() | ColumnBreak():
            return block
        case _:
            assert_never(block)


def _changed_rows(rows: tuple[Row, ...], change: Change) -> tuple[Row, ...]:
    return tuple(tuple(change(cell) for cell in row) for row in rows)


def bullet_at(depth: int) -> str:
    """What stands before an item of a list without numbers, the same in every file."""
    return _BULLETS[min(depth, len(_BULLETS) - 1)]
