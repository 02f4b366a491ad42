"""Markdown writer: a Document as plain text that reads well and can be compared line by line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import assert_never

from brief.late import pattern
from brief.model import (
    Across,
    Block,
    Callout,
    Chronology,
    Code,
    ColumnBreak,
    Contents,
    Document,
    Emphasis,
    FactSpan,
    Figure,
    Heading,
    Inline,
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
from brief.walk import label_captions, sections_of
from brief.written import Written

_SPECIAL = pattern(r"([\\`*_\[\]<>|~^]|(?<=\S)\$(?!\d)|(?<=-)-|&(?=#?\w+;))")
"""What is a mark in Pandoc's Markdown or GitHub's; of sums in dollars, only what would end one."""
_LEADING = pattern(
    r"^(\s*(?:\(?(?:\d+|[a-z]|[ivxlc]+)(?=[.)]))?)(#{1,6}|[+]|-+|=+|:+|(?<=\w)[.)])(?=\s|:|$)",
    re.MULTILINE,
)
"""What makes a heading or a list of a line that begins with it: # one, 2024. That
was the year, (a) one."""


def make_md(document: Document) -> Written:
    """The document as Markdown (UTF-8, line feeds)."""
    return Written(("\n\n".join(_chunks(document)) + "\n").encode())


def _chunks(document: Document) -> Iterator[str]:
    meta = document.meta
    said = (meta.marking, meta.status[:1].upper() + meta.status[1:], meta.number, meta.desk)
    head = " · ".join(_escape(part) for part in said if part)
    if head:
        yield head
    labelled = label_captions(document.blocks, meta.words)
    yield from filter(None, (_block(block, document) for block in labelled))
    if document.notes:
        yield "\n".join(f"[^{note.number}]: {_lines(note.content)}" for note in document.notes)


def _block(block: Block, document: Document) -> str:
    match block:
        case Title():
            return f"# {_inlines(block.content)}"
        case Heading():
            return f"{'#' * (block.level + 1)} {_inlines(block.content)}"
        case Paragraph():
            return _lines(block.content)
        case List():
            return _list(block, document)
        case Quote():
            return _quoted(_blocks(block.blocks, document))
        case Callout():
            return _quoted(_blocks(block.blocks, document))
        case Across():
            return _blocks(block.blocks, document)
        case ColumnBreak():
            return ""
        case Table():
            return _table(block)
        case Figure():
            said = (_inlines(block.subtitle), _escape(block.alt), _inlines(block.source))
            return "\n\n".join([f"*{_inlines(block.caption)}*", *filter(None, said)])
        case Chronology():
            return f"*{_inlines(block.caption)}*\n\n{_escape(block.alt)}"
        case Yardstick():
            return f"*{_escape(block.alt)}*"
        case Contents():
            return _contents(block, document)
        case _:
            assert_never(block)


def _blocks(blocks: Iterable[Block], document: Document) -> str:
    return "\n\n".join(filter(None, (_block(block, document) for block in blocks)))


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


def _list(block: List, document: Document) -> str:
    items = []
    for number, item in enumerate(block.items, block.start):
        mark = f"{number}. " if block.ordered else "- "
        body = _blocks(item, document).split("\n")
        rest = [" " * len(mark) + line if line else line for line in body[1:]]
        items.append("\n".join([mark + body[0], *rest]))
    return "\n".join(items)


def _table(table: Table) -> str:
    rules = {"start": "---", "center": ":---:", "end": "---:", "decimal": "---:"}
    head = table.head[0] if table.head else tuple(() for _ in table.columns)
    lines = [
        _row(head),
        "|" + "|".join(rules[column.align] for column in table.columns) + "|",
        *(_row(row) for row in (*table.head[1:], *table.rows)),
    ]
    caption = f"*{_inlines(table.caption)}*\n\n" if table.caption else ""
    return caption + "\n".join(lines)


def _row(row: Row) -> str:
    return "| " + " | ".join(_inlines(cell).replace("\n", " ") for cell in row) + " |"


def _contents(block: Contents, document: Document) -> str:
    heads = sections_of(document.blocks)
    lines = [f"- [{_escape(plain_text(head.content))}](#{head.id})" for head in heads]
    return "\n".join([f"**{_escape(block.title)}**", "", *lines])


def _lines(content: Iterable[Inline]) -> str:
    """Words that begin a line of their own, none of which makes a block of it."""
    return _LEADING.sub(r"\1\\\2", _inlines(content))


def _inlines(content: Iterable[Inline]) -> str:
    return "".join(_inline(inline) for inline in content)


def _inline(inline: Inline) -> str:
    match inline:
        case Text():
            return _escape(inline.text)
        case Emphasis():
            return _emphasis(inline)
        case Strong():
            return f"**{_inlines(inline.content)}**"
        case Code():
            return f"`{inline.text}`"
        case Link():
            words = _inlines(inline.content)
            same = plain_text(inline.content) == inline.address
            return f"<{inline.address}>" if same else f"[{words}]({inline.address})"
        case Span(language=""):
            return _inlines(inline.content)
        case Span():
            return f"[{_inlines(inline.content)}]{{lang={inline.language}}}"
        case LineBreak():
            return "\\\n"
        case FactSpan():
            return _inlines(inline.content)
        case NoteMark():
            return f"[^{inline.number}]"
        case _:
            assert_never(inline)


def _emphasis(emphasis: Emphasis) -> str:
    """Words set off; those set off among them stand plain, as a ship's name does in a title."""
    made, waiting = "", list[Inline]()
    for inline in _unfolded(emphasis.content):
        if isinstance(inline, Emphasis):
            made += _set_off(waiting, follows=bool(made)) + _inlines(inline.content)
            waiting.clear()
        else:
            waiting.append(inline)
    return made + _set_off(waiting, follows=bool(made))


def _unfolded(content: Iterable[Inline]) -> Iterator[Inline]:
    """The words with what is set off in another language taken out of its brackets."""
    for inline in content:
        if not isinstance(inline, Span) or not any(isinstance(i, Emphasis) for i in inline.content):
            yield inline
            continue
        for piece in inline.content:
            if isinstance(piece, Emphasis):
                yield replace(piece, content=(replace(inline, content=piece.content),))
            else:
                yield replace(inline, content=(piece,))


def _set_off(content: Iterable[Inline], *, follows: bool) -> str:
    """Between asterisks, which stand at a word: never at a space, or at a point after one."""
    said = _inlines(tuple(content))
    words = said.lstrip(" :;,.!?)" if follows else " ").rstrip(" ")
    if not words:
        return said
    before, after = said[: said.index(words)], said[said.index(words) + len(words) :]
    return f"{before}*{words}*{after}"


def _escape(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)
