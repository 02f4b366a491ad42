"""Word and PDF say the same, block by block: lists with their labels, boxes, tables."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator
from itertools import count
from pathlib import Path

from hypothesis import Phase, example, given, settings
from hypothesis import strategies as st
from tests import judges
from tests.documents import para
from tests.word_files import brief_of, write
from tests.written import write_pdf

from brief.house import House
from brief.model import Block, Callout, Cell, Column, List, Table, Text

few = settings(max_examples=3, deadline=None, phases=(Phase.explicit, Phase.generate))
_BULLET = re.compile(r"^[^\w\s]\s+(?=word)")


def blocks_of(draw: st.DrawFn, names: Iterator[int], depth: int) -> tuple[Block, ...]:
    """Blocks whose every line is a word of its own."""
    return tuple(
        _block(draw, names, depth, draw(st.sampled_from(("words", "list", "numbers", "table"))))
        for _ in range(draw(st.integers(1, 3)))
    )


def _block(draw: st.DrawFn, names: Iterator[int], depth: int, kind: str) -> Block:
    if kind in ("list", "numbers") and depth < 3:
        items = range(draw(st.integers(1, 3)))
        inside = [(para(f"word{next(names)}"), *_deeper(draw, names, depth)) for _ in items]
        ordered = kind == "numbers"
        return List(tuple(inside), ordered=ordered, start=draw(st.integers(1, 9)) if ordered else 1)
    if kind == "table" and depth == 0:
        cell: Cell = (Text(f"word{next(names)}"),)
        return Table((Column(),), head=(), rows=((cell,),))
    return para(f"word{next(names)}")


def _deeper(draw: st.DrawFn, names: Iterator[int], depth: int) -> tuple[Block, ...]:
    if not draw(st.booleans()):
        return ()
    kind = draw(st.sampled_from(("words", "list", "numbers")))
    return (_block(draw, names, depth + 1, kind),)


@st.composite
def bodies(draw: st.DrawFn) -> tuple[Block, ...]:
    names = count(1)
    plain, boxed = blocks_of(draw, names, 0), blocks_of(draw, names, 0)
    return (*plain, Callout("key-points", boxed), para(f"word{next(names)}"))


def lines(path: Path) -> list[str]:
    """The lines that hold a word, each bullet as the same sign."""
    said = (" ".join(line.split()) for line in judges.pdf_text(path, raw=True).splitlines())
    return [_BULLET.sub("\N{BULLET} ", line) for line in said if "word" in line]


def numbers(*items: tuple[Block, ...]) -> List:
    return List(items, ordered=True)


NESTED = numbers((para("word1"), numbers((para("word2"),), (para("word3"),))), (para("word4"),))


@few
@example((NESTED, Callout("caveat", (NESTED,))))
@given(bodies())
def test_blocks_and_labels_are_the_same_in_word_and_pdf(body: tuple[Block, ...]) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder, document = Path(name), brief_of(*body)
        word = write(document, folder)
        seen = judges.libreoffice_pdf(word.path, folder / "seen")
        assert lines(seen) == lines(write_pdf(document, House(), folder / "brief.pdf"))
