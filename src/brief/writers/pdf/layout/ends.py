"""Ends: how a brief of columns ends that has little for its last page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from brief.writers.pdf.layout.columns import ColumnFiller
from brief.writers.pdf.layout.pages import Page
from brief.writers.pdf.layout.strips import Strip

_SHORT = 1 / 3
"""The part of a page of which a last one that holds less looks left over."""
_CLOSER = 0.8
"""What is left of a space where that brings the last lines to the page before."""
_TWO = 2


def ended_well(
    filler: ColumnFiller, pages: tuple[Page, ...], *, closes_up: bool
) -> tuple[Sequence[Strip], tuple[Page, ...]]:
    """The strips and their pages, the last of which holds no few lines alone, if that can be.

    They come to the page before, if they fit there with slightly less air. Of two pages else the
    first ends sooner, so that the other holds a third of a page.
    """
    strips, least = filler.strips, _SHORT * filler.grid.page.height
    if _depth(filler, pages[-1]) >= least:
        return strips, pages
    if closes_up:
        closer = tuple(replace(strip, above=strip.above * _CLOSER) for strip in strips)
        fewer = replace(filler, strips=closer, at=0, carried=[]).pages()
        if len(fewer) < len(pages):
            return closer, fewer
    parted = filler.parted(least) if len(pages) == _TWO == filler.grid.columns else ()
    return strips, parted or pages


def _depth(filler: ColumnFiller, page: Page) -> float:
    """How far down something stands on a page."""
    low = max(one.area.y + one.area.height for one in page)
    return low - filler.grid.page.y
