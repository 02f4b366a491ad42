"""Preview: the page first, and what is wrong with it after, for who shows it while facts change."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from brief.making import find_problems, read_asked, walk
from brief.making.files import make_file
from brief.making.order import NOBODY, Order, Told, Walked
from brief.making.version import remembered
from brief.problem import Problem
from brief.written import Written

if TYPE_CHECKING:
    from brief.writers.pdf.type.standing import Standing


class Preview:
    """The PDF of an order as `build` would write it, were there nothing wrong."""

    def __init__(self, order: Order, walked: Walked, written: Written) -> None:
        self._order, self._walked, self._written = order, walked, written

    @property
    def pdf(self) -> bytes:
        """The file."""
        return self._written.data

    @property
    def pages(self) -> int:
        """How many it has."""
        return self._written.pages

    @cached_property
    def problems(self) -> tuple[Problem, ...]:
        """All that `build` would stop at or warn of; the rules run when this is first asked for."""
        walked = self._walked
        known = remembered(walked.stem, walked.made.base)
        return (*find_problems(walked, self._order, known), *self._written.problems)


def preview(order: Order, standing: Standing | None = None, told: Told = NOBODY) -> Preview:
    """The page before the rules have run; nothing is written.

    BriefError where there is no page: what cannot be read, filled or set, as `build` tells it.
    Whoever makes the same again and again keeps `standing`.
    """
    order = read_asked(replace(order, formats=("pdf",)))
    walked = walk(order, told, standing=standing)
    told.step("making the page")
    return Preview(order, walked, make_file("pdf", walked, order.attach, standing))
