"""Word and PDF say the same, block by block: lists with their labels, boxes, tables."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator
from itertools import count
from pathlib import Path

from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from tests import judges
from tests.documents import para
from tests.word_files import brief_of, write
from tests.written import write_pdf

from brief.house import House
from brief.model import Block, Callout, Cell, Column, List, Table, Text

few = settings(
    max_examples=2, deadline=None, phases=(Phase.explicit, Phase.generate)
)  # the first is the least there is
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
@given(st.lists(bodies(), min_size=5, max_size=5))
def test_blocks_and_labels_are_the_same_in_word_and_pdf(drawn: list[tuple[Block, ...]]) -> None:
    """Several documents in one conversion: LibreOffice takes longer to start than for one."""
    every = [brief_of(*body) for body in ((NESTED, Callout("caveat", (NESTED,))), *drawn)]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        words = [
            write(document, folder).path.rename(folder / f"{number}.docx")
            for number, document in enumerate(every)
        ]
        seen = judges.libreoffice_convert_all(words, folder / "seen", "pdf")
        for document, path in zip(every, seen, strict=True):
            assert lines(path) == lines(write_pdf(document, House(), folder / "brief.pdf"))
