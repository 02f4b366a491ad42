"""A total both ways beside the two flows of one fact, where no key says that they add up."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from brief.check.units import half_a_digit
from brief.facts import Fact, Figure
from brief.facts.flows import BOTH

_SLACK = Decimal("0.05")
"""How far the parts may be from their total: FOB is not CIF. Each may be rounded besides."""


def far_from_parts(fact: Fact) -> Iterator[tuple[str, Decimal, Decimal]]:
    """Totals of both flows that the sum of the two is far off, with the total and the sum."""
    for name, total in fact.figures.items():
        if total.flow != BOTH or total.value is None or total.equals or total.computed:
            continue
        parts = [one for one in fact.figures.values() if _is_part(one, total)]
        ways = {tuple(one.flow.split(" to ")) for one in parts}
        if len(parts) == len(ways) == 2 and ways == {way[::-1] for way in ways}:  # noqa: PLR2004 - there and back
            there = sum((one.value for one in parts if one.value is not None), Decimal(0))
            values = (one.value for one in (*parts, total) if one.value is not None)
            rounded = sum(map(half_a_digit, values), Decimal(0))
            if abs(there - total.value) > max(abs(total.value) * _SLACK, rounded):
                yield name, total.value, there


def _is_part(one: Figure, total: Figure) -> bool:
    kind = (one.measure, one.unit, one.year, one.reporter, one.base)
    same = kind == (total.measure, total.unit, total.year, total.reporter, total.base)
    return same and one.flow not in {"", BOTH} and one.value is not None
