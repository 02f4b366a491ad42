"""Ends: how a brief of columns ends that has little for its last page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from brief.writers.pdf.layout.columns import ColumnFiller
from brief.writers.pdf.layout.pages import Page
from brief.writers.pdf.layout.strips import Strip

_SHORT = 1 / 3
"""The part of a page of which a last one that holds less looks left over."""
_CLOSER = ((_SHORT, 0.8), (1 / 4, 0.7))
"""What is left of a space where that brings the last lines to the page before, if these take less
than such a part of a page."""
_TWO = 2


def ended_well(
    filler: ColumnFiller, pages: tuple[Page, ...], *, closes_up: bool
) -> tuple[Sequence[Strip], tuple[Page, ...]]:
    """The strips and their pages, the last of which holds no few lines alone, if that can be.

    They come to the page before, if they fit there with less air, the fewer the less. Of two pages
    else the first ends sooner, so that the other holds a third of a page.
    """
    strips, height = filler.strips, filler.grid.page.height
    depth = _depth(filler, pages[-1]) / height
    if depth >= _SHORT:
        return strips, pages
    for part, closer in _CLOSER if closes_up else ():
        if depth < part:
            close = tuple(replace(strip, above=strip.above * closer) for strip in strips)
            fewer = replace(filler, strips=close, at=0, carried=[]).pages()
            if len(fewer) < len(pages):
                return close, fewer
    two = len(pages) == _TWO == filler.grid.columns
    return strips, (filler.parted(_SHORT * height) if two else ()) or pages


def _depth(filler: ColumnFiller, page: Page) -> float:
    """How far down something stands on a page."""
    low = max(one.area.y + one.area.height for one in page)
    return low - filler.grid.page.y
