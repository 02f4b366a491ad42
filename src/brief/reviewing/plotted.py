"""Plotted: the facts whose figures a chart shows, known by value and year."""

from __future__ import annotations

from collections.abc import Iterator

from brief.facts import FactBase
from brief.reviewing.drawings import Drawn, number


class Plotted:
    """The figures of a fact base that a chart may show: those that measure something."""

    def __init__(self, base: FactBase) -> None:
        self._figures = [
            (number(str(base.figure(id_, name))), fact.period_of(name), id_)
            for id_, fact in base.facts.items()
            for name, figure in fact.figures.items()
            if figure.measure
        ]

    def facts_of(self, drawn: Drawn) -> tuple[str, ...]:
        """The facts in a chart, in the order of their values there."""
        every = (fact for one in drawn.shows for fact in self._with(one, drawn.alt))
        return tuple(dict.fromkeys(every))

    def _with(self, shown: str, alt: str) -> Iterator[str]:
        """Those of one value; a chart of one year says it in its words alone."""
        about, _, value = shown.rpartition(": ")
        for figure, period, fact in self._figures:
            if figure == value and (period in about or period in alt):
                yield fact
