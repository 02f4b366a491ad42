"""Drawn: figures and happenings as a chart or a timeline shows them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Literal

from brief.late import dataclass

JOINT = " \N{MIDDLE DOT} "
"""Between the parts of a text that stands alone, such as a label; each of them stands apart."""


@dataclass(frozen=True, slots=True)
class Series:
    """One named row of values, a value for each of the chart's categories; None is a gap."""

    name: str
    values: tuple[Decimal | None, ...]
    about: tuple[tuple[str, str], ...] = ()
    """What stands before and after each value in print, such as `c.`; () for nothing anywhere."""

    def printed(self, index: int, number: str) -> str:
        """A value in print, with what stands round it."""
        before, after = self.about[index] if self.about else ("", "")
        return f"{before}{number}{after}"


@dataclass(frozen=True, slots=True)
class Chart:
    """Figures to draw, all in `unit`.

    A `series` goes over years in order (a missing year is there, as a gap), a `comparison` over a
    few categories.
    """

    kind: Literal["series", "comparison"]
    unit: str
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    is_dated: bool = False
    """Whether its one category is said above it."""

    @property
    def by_name(self) -> Chart | None:
        """Of one category alone, the same with a category for each series; None of several.

        The one category then stands with the unit, if it is not said above.
        """
        if len(self.categories) != 1 or len(self.series) == 1:
            return None
        alone = Series(
            self.categories[0],
            tuple(one.values[0] for one in self.series),
            tuple(one.about[0] if one.about else ("", "") for one in self.series),
        )
        said = () if self.is_dated else self.categories
        unit = JOINT.join(filter(None, (self.unit, *said)))
        return Chart(self.kind, unit, tuple(one.name for one in self.series), (alone,))


@dataclass(frozen=True, slots=True)
class Likelihood:
    """A judgement's likelihood from `low` to `high` per cent, and how sure we are of it.

    `steps` is 1 to 3 for low, moderate and high confidence, 0 where none is given.
    """

    low: float
    high: float
    said: str
    confidence: str = ""
    steps: int = 0


@dataclass(frozen=True, slots=True)
class Happening:
    """What a timeline shows: its date and a few words, the days it covers, and if it is disputed.

    What lasts is drawn as a span, whatever its length on the page; what runs on from its date (a
    roadmap's term) as one to the day `until` which it does. The `foremost` keep their words the
    longest where neighbours have to share theirs.
    """

    printed: str
    label: str
    first: date
    last: date
    lasting: bool = False
    disputed: bool = False
    until: date | None = None
    foremost: bool = False
    short: str = ""
    """Its date with the month cut short, for where it is drawn."""

    @property
    def shown(self) -> str:
        """Its date as it is drawn."""
        return self.short or self.printed

    @property
    def said(self) -> str:
        """Its date and its words, as they stand beside each other."""
        return f"{self.printed} {self.label}"


@dataclass(frozen=True, slots=True)
class Lane:
    """The happenings of one kind, the oldest first; `counted` says how many, by their number.

    Its words are those of neighbours without room for their own: 4 visits and meetings.
    """

    name: str
    happenings: tuple[Happening, ...]
    counted: tuple[str, ...] = ()
    dash: str = "\u2013"
    """Between the first year and the last of neighbours."""

    def count(self, number: int) -> str:
        """So many of its happenings, in words."""
        return self.counted[number] if number < len(self.counted) else f"{number} {self.name}"


@dataclass(frozen=True, slots=True)
class Timeline:
    """Lanes over one axis of years, with the day to which the facts are true.

    `disputed_label` is what the key says of hollow dots; "" where none is disputed.
    """

    lanes: tuple[Lane, ...]
    as_of: date
    as_of_label: str
    disputed_label: str = ""
    months: tuple[str, ...] = ()
    """The names of the twelve, cut short, for an axis of so few years that they have room."""

    def told(self, one: Happening) -> str:
        """A happening in words alone, with what the key says of its dot."""
        return f"{one.said} ({self.disputed_label})" if one.disputed else one.said
