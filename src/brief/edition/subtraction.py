"""Subtraction: which figures that are kept back follow from those that are told.

A total that is told with all its parts but one tells that one; so do two totals that share what is
kept back. All sums of the fact base are equations, what is told is known, and a figure is given
away where the equations leave it one value (Gaussian elimination). The cure is the statistician's
secondary suppression: to keep back the total, or one part more.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from fractions import Fraction
from itertools import product
from typing import TYPE_CHECKING, TypeAlias

from brief.facts import FactBase
from brief.facts.flows import BOTH, is_between
from brief.facts.needs import needed_by
from brief.facts.sums import FigureKey, parse_sum
from brief.late import pattern
from brief.prose.scaled import measured_in

if TYPE_CHECKING:
    from brief.edition import Choice

FULL = 2
"""The rank up to which facts are for print."""

_BRACES = pattern(r"[{][^{}]*[}]")
_Unknown: TypeAlias = tuple[int, str, str]
"""A figure and the version of the facts that has it: one that stayed as it was is of the first."""
_Row: TypeAlias = dict[_Unknown, Fraction]
_Find: TypeAlias = Callable[[FigureKey], _Unknown]


def given_away(choice: Choice) -> tuple[FigureKey, ...]:
    """The figures of withheld facts that can be worked out from what the edition tells."""
    (found,) = given_away_by([choice])
    return found


def given_away_by(choices: Sequence[Choice]) -> list[tuple[FigureKey, ...]]:
    """Those of each version of the facts that follow from what is told of all of them together."""
    secret = [set(_secret(one)) for one in choices]
    if not any(secret):
        return [() for _ in choices]
    finds = [_finding(choices, index) for index in range(len(choices))]
    told = {
        find((id_, name))
        for one, find in zip(choices, finds, strict=True)
        for id_ in _told(one.base, one.printed)
        for name in one.base.facts[id_].figures
    }
    equations = [
        row for one, find in zip(choices, finds, strict=True) for row in _equations(one.whole, find)
    ]
    rows = [row for row in (_untold(row, told) for row in equations) if row]
    solved = {next(iter(row)) for row in _reduced(rows) if len(row) == 1}
    return [
        tuple(sorted(key for key in keys if find(key) in solved))
        for keys, find in zip(secret, finds, strict=True)
    ]


def _secret(choice: Choice) -> Iterator[FigureKey]:
    for (kind, id_), why in choice.leaving.out.items():
        if kind == "facts" and why.is_secret:
            yield from ((id_, name) for name in choice.whole.facts[id_].figures)


def _finding(choices: Sequence[Choice], index: int) -> _Find:
    """Which unknown a figure of a version is: the same in each version that gives it alike."""
    mine = choices[index].whole
    others = [(n, one.whole, _renamed(one.whole, mine)) for n, one in enumerate(choices[:index])]

    def find(key: FigureKey) -> _Unknown:
        said = _said(mine, key)
        for number, other, renamed in others if said else ():
            then = key if _has(other, key) else renamed.get(said, key)
            if said[1:] == _said(other, then)[1:]:
                return number, *then
        return index, *key

    return find


def _renamed(base: FactBase, other: FactBase) -> dict[tuple[object, ...], FigureKey]:
    """The figures of a version that another has under no such id, by what is said with them."""
    keys = [(id_, name) for id_, fact in base.facts.items() for name in fact.figures]
    return {_said(base, key): key for key in keys if not _has(other, key)}


def _said(base: FactBase, key: FigureKey) -> tuple[object, ...]:
    """The words round a figure, its value and its unit; nothing where there is no such figure."""
    if not _has(base, key):
        return ()
    fact = base.facts[key[0]]
    return _BRACES.sub("", fact.text), base.figure(*key), fact.figures[key[1]].unit


def _has(base: FactBase, key: FigureKey) -> bool:
    return key[0] in base.facts and key[1] in base.facts[key[0]].figures


def _told(base: FactBase, asked: Collection[str]) -> set[str]:
    """The facts whose figures a reader has: those for print, and those that these rest on.

    A template, or who asks for an excerpt, may print what is of the fact base alone by its rank.
    """
    printed = (id_ for id_, fact in base.facts.items() if fact.rank <= FULL or id_ in asked)
    return {id_ for kind, id_ in needed_by(base, printed) if kind == "facts"}


def _untold(row: _Row, told: Collection[_Unknown]) -> _Row:
    return {key: factor for key, factor in row.items() if key not in told and factor}


def _equations(base: FactBase, find: _Find) -> Iterator[_Row]:
    """Each sum as what comes to nothing: the figure less its terms."""
    for fact_id, fact in base.facts.items():
        for name, figure in fact.figures.items():
            for written in filter(None, (figure.computed, figure.equals)):
                row: defaultdict[_Unknown, Fraction] = defaultdict(Fraction)
                row[find((fact_id, name))] += 1
                for term in parse_sum(written):
                    row[find(term.key(fact_id))] -= term.sign
                yield row
    yield from ({find(key): factor for key, factor in row.items()} for row in _turnovers(base))


def _turnovers(base: FactBase) -> Iterator[dict[FigureKey, Fraction]]:
    """Trade both ways is there and back, said or not."""
    for found in _flows(base).values():
        there = sorted(flow for flow in found if flow != BOTH)
        if BOTH in found and len(there) == 2:  # noqa: PLR2004 - there and back
            ways = (found[BOTH], found[there[0]], found[there[1]])
            for (whole, all_), (one, out), (other, back) in product(*ways):
                yield {whole: Fraction(all_), one: Fraction(-out), other: Fraction(-back)}


def _flows(base: FactBase) -> dict[tuple[str, ...], dict[str, list[tuple[FigureKey, int]]]]:
    """What flows which way by what is measured and when, each with the scale it is given in."""
    flows: defaultdict[tuple[str, ...], dict[str, list[tuple[FigureKey, int]]]] = defaultdict(dict)
    for fact_id, fact in base.facts.items():
        for name, figure in fact.figures.items():
            if figure.measure and figure.flow and is_between(base.brief.parties, figure.flow):
                unit, scale = measured_in(figure.unit)
                counted = (figure.measure, unit, figure.base, fact.period_of(name))
                flows[counted].setdefault(figure.flow, []).append(((fact_id, name), scale))
    return flows


def _reduced(rows: list[_Row]) -> list[_Row]:
    """The rows in reduced echelon form: each with a figure that no other row has."""
    done: dict[_Unknown, _Row] = {}
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
