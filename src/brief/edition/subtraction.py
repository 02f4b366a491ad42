"""Subtraction: which figures that are kept back follow from those that are told.

A total that is told with all its parts but one tells that one; so do two totals that share what is
kept back. All sums of the fact base are equations, what is told is known, and a figure is given
away where the equations leave it one value (Gaussian elimination). The cure is the statistician's
secondary suppression: to keep back the total, or one part more.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator
from fractions import Fraction
from typing import TYPE_CHECKING, TypeAlias

from brief.facts import FactBase
from brief.facts.flows import BOTH, is_between
from brief.facts.needs import needed_by
from brief.facts.sums import FigureKey, parse_sum

if TYPE_CHECKING:
    from brief.edition import Choice

FULL = 2
"""The rank up to which facts are for print."""

_Row: TypeAlias = dict[FigureKey, Fraction]


def given_away(choice: Choice) -> tuple[FigureKey, ...]:
    """The figures of withheld facts that can be worked out from what the edition tells."""
    out = choice.leaving.out
    secret = {id_ for (kind, id_), why in out.items() if kind == "facts" and why.is_secret}
    if not any(choice.whole.facts[id_].figures for id_ in secret):
        return ()
    told = _told(choice.base, choice.printed)
    rows = [row for row in (_unknown(row, told) for row in _equations(choice.whole)) if row]
    solved = (next(iter(row)) for row in _reduced(rows) if len(row) == 1)
    return tuple(sorted(key for key in solved if key[0] in secret))


def _told(base: FactBase, asked: Collection[str]) -> set[str]:
    """The facts whose figures a reader has: those for print, and those that these rest on.

    A template, or who asks for an excerpt, may print what is of the fact base alone by its rank.
    """
    printed = (id_ for id_, fact in base.facts.items() if fact.rank <= FULL or id_ in asked)
    return {id_ for kind, id_ in needed_by(base, printed) if kind == "facts"}


def _unknown(row: _Row, told: set[str]) -> _Row:
    return {key: factor for key, factor in row.items() if key[0] not in told and factor}


def _equations(base: FactBase) -> Iterator[_Row]:
    """Each sum as what comes to nothing: the figure less its terms."""
    for fact_id, fact in base.facts.items():
        for name, figure in fact.figures.items():
            for written in filter(None, (figure.computed, figure.equals)):
                row: defaultdict[FigureKey, Fraction] = defaultdict(Fraction)
                row[fact_id, name] += 1
                for term in parse_sum(written):
                    row[term.key(fact_id)] -= term.sign
                yield row
    yield from _turnovers(base)


def _turnovers(base: FactBase) -> Iterator[_Row]:
    """Trade both ways is there and back, said or not."""
    flows: defaultdict[tuple[str, ...], dict[str, list[FigureKey]]] = defaultdict(dict)
    for fact_id, fact in base.facts.items():
        for name, figure in fact.figures.items():
            if figure.measure and figure.flow and is_between(base.brief.parties, figure.flow):
                counted = (figure.measure, figure.unit, figure.base, fact.period_of(name))
                flows[counted].setdefault(figure.flow, []).append((fact_id, name))
    for found in flows.values():
        there = sorted(flow for flow in found if flow != BOTH)
        if BOTH in found and len(there) == 2:  # noqa: PLR2004 - there and back
            for whole in found[BOTH]:
                for one in found[there[0]]:
                    for other in found[there[1]]:
                        yield {whole: Fraction(1), one: Fraction(-1), other: Fraction(-1)}


def _reduced(rows: list[_Row]) -> list[_Row]:
    """The rows in reduced echelon form: each with a figure that no other row has."""
    done: dict[FigureKey, _Row] = {}
    for given in rows:
        row = dict(given)
        for key in [key for key in row if key in done]:
            _subtract(row, done[key], row[key])
        if not row:
            continue
        pivot = min(row)
        first = row[pivot]
        row = {key: factor / first for key, factor in row.items()}
        for other in done.values():
            if pivot in other:
                _subtract(other, row, other[pivot])
        done[pivot] = row
    return list(done.values())


def _subtract(row: _Row, other: _Row, factor: Fraction) -> None:
    for key, value in other.items():
        left = row.get(key, Fraction()) - factor * value
        if left:
            row[key] = left
        else:
            row.pop(key, None)
