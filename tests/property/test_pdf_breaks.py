"""Wherever notes run on, no heading and no line of a paragraph is left alone."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from tests.unit.test_pdf_pages import fill, notes, strip

from brief.writers.pdf.layout.pages import Area
from brief.writers.pdf.layout.strips import Break, Strip

_LENGTHS = st.sampled_from((1, 1, 1, 1, 2, 3, 6, 20, 60, 130))
_LINE: st.SearchStrategy[list[int]] = st.lists(_LENGTHS, max_size=4) | st.just([])
_PARAGRAPH = st.tuples(st.booleans(), st.lists(_LINE, min_size=1, max_size=12))


def _strips(paragraphs: list[tuple[bool, list[list[int]]]]) -> tuple[list[Strip], list[int]]:
    """Lines that call notes, some paragraphs under a heading; and the lines of each note."""
    strips: list[Strip] = []
    lengths: list[int] = []
    for under_heading, lines in paragraphs:
        if under_heading:
            strips.append(strip(14))
        for index, called in enumerate(lines):
            gap = Break.BAD if index in {1, len(lines) - 1} else Break.FREE
            gap = gap if index else Break.NEVER if under_heading else Break.FREE
            numbers = range(len(lengths) + 1, len(lengths) + len(called) + 1)
            strips.append(strip(10, *numbers, gap=gap))
            lengths += called
    return strips, lengths


@given(st.lists(_PARAGRAPH, min_size=1, max_size=12), st.sampled_from((150, 300, 700)))
def test_nothing_is_parted_that_belongs_together(
    paragraphs: list[tuple[bool, list[list[int]]]], height: float
) -> None:
    strips, lengths = _strips(paragraphs)
    area = Area(0, 0, 400, height)
    pages = fill(strips, notes(*lengths), (area,))  # which also audits them
    ends = 0
    for ((column,),) in zip(pages, strict=True):
        ends += len(column.placed)
        assert ends == len(strips) or strips[ends].gap < Break.BAD
