"""Figure view: a figure of a fact as a template prints it."""

from __future__ import annotations

from dataclasses import field
from decimal import Decimal

from brief.facts import FactBase
from brief.late import dataclass
from brief.markdown.printed import Value
from brief.model import FactSpan, Text
from brief.template.cited_words import show_figure
from brief.template.words import note_mark


@dataclass(frozen=True)
class FigureView:
    """A figure of a fact: prints with its unit and its note; `value` is for comparing."""

    base: FactBase = field(repr=False)
    fact: str
    name: str

    @property
    def value(self) -> Decimal:
        """The bare number."""
        return self.base.figure(self.fact, self.name)

    def printed(self) -> Value:
        """The quantity with its note mark."""
        place = self.base.place("facts", self.fact, "figures", self.name)
        mark = note_mark(self.base, self.fact)
        shown = Text(show_figure(self.base, self.fact, self.name), place, isolated=True)
        return (FactSpan(self.fact, (shown, mark) if mark else (shown,)),)
