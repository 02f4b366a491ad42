"""Tables: pipe tables read into the model.

Two conventions on top of the pipes: a table whose first cells are all strong has row heads;
dashes of different lengths under the head give the columns their shares of the width.
A paragraph next to it that begins with `Table:` is its caption (Pandoc's convention).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Literal, TypeAlias

from markdown_it.tree import SyntaxTreeNode

from brief.late import pattern
from brief.markdown.inlines import InlineReader
from brief.model import Block, Cell, Column, Paragraph, Row, Strong, Table, Text

Align: TypeAlias = Literal["start", "center", "end", "decimal"]

_CAPTION = pattern(r"Table[ \u00a0\u202f]?:[ \u00a0]*")
"""As it stands in the words too, where a language sets a space before a colon."""
_CELL_END = pattern(r"(?<!\\)\|")
_ALIGN: dict[str, Align] = {"text-align:center": "center", "text-align:right": "end"}


def read_table(node: SyntaxTreeNode, reader: InlineReader, source: Sequence[str]) -> Table:
    """The table at `node`; `source` is the lines of the whole Markdown text."""
    head, *body = node.children
    heads = tuple(_read_row(row, reader) for row in head.children)
    _check_cells(node, reader, source)
    rows = tuple(_read_row(row, reader) for part in body for row in part.children)
    aligns = [
        _ALIGN.get(str(cell.attrs.get("style", "")), "start") for cell in head.children[0].children
    ]
    shares = _shares(source[node.map[0] + 1]) if node.map else []
    if len(shares) != len(aligns):
        shares = [0.0] * len(aligns)
    columns = tuple(Column(align, share) for align, share in zip(aligns, shares, strict=True))
    table = Table(columns, tuple(row for row in heads if any(row)), rows)
    return _with_row_heads(table)


def _read_row(row: SyntaxTreeNode, reader: InlineReader) -> Row:
    if row.map:
        reader.go_to(row.map[0])
    return tuple(
        reader.read(child for inline in cell.children for child in inline.children)
        for cell in row.children
    )


def _check_cells(node: SyntaxTreeNode, reader: InlineReader, source: Sequence[str]) -> None:
    """Tell of rows with more cells than the head has: markdown-it leaves them out."""
    width = len(node.children[0].children[0].children)
    first, after = node.map or (0, 0)
    for line in range(first + 2, after):
        row = source[line].lstrip("> \t").rstrip()  # in a quotation a row stands behind its mark
        cells = len(_CELL_END.findall(row.removeprefix("|").removesuffix("|"))) + 1
        if cells > width:
            reader.go_to(line)
            reader.problem(
                f"this row has {cells} cells, and its table {width} columns",
                "take a | away; one that is meant is \\|",
            )


def _shares(dashes: str) -> list[float]:
    lengths = [float(len(run)) for run in re.findall("-+", dashes)]
    return lengths if len(set(lengths)) > 1 else [0.0] * len(lengths)


def _with_row_heads(table: Table) -> Table:
    firsts = [row[0] for row in table.rows]
    if not firsts or not all(len(cell) == 1 and isinstance(cell[0], Strong) for cell in firsts):
        return table
    rows = tuple((_unstrong(row[0]), *row[1:]) for row in table.rows)
    return replace(table, rows=rows, row_heads=True)


def _unstrong(cell: Cell) -> Cell:
    return tuple(
        i for part in cell for i in (part.content if isinstance(part, Strong) else (part,))
    )


def with_captions(blocks: Sequence[Block]) -> list[Block]:
    """`blocks`, each `Table:` paragraph made the caption of the table after or before it.

    One that stands beside no table stays as it is.
    """
    joined: list[Block] = []
    for block in blocks:
        before = joined[-1] if joined else None
        if isinstance(block, Table) and before and (caption := _caption(before)):
            joined[-1] = replace(block, caption=caption)
        elif isinstance(before, Table) and not before.caption and (caption := _caption(block)):
            joined[-1] = replace(before, caption=caption)
        else:
            joined.append(block)
    return joined


def _caption(block: Block) -> Cell | None:
    match block:
        case Paragraph(content=(Text(text=text) as first, *rest)) if found := _CAPTION.match(text):
            return (replace(first, text=text[found.end() :]), *rest)
    return None
