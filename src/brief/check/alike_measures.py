"""Currencies, units and hours that are others in the other language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from brief.check.sides import Side, typed_by
from brief.prose.currencies_named import find_currencies
from brief.prose.hours_said import find_hours, named_hours
from brief.prose.measures import Counted, find_units


def differing_measures(here: Side, own: Side) -> Iterator[tuple[list[str], list[str]]]:
    """What the first side lacks and what it adds, kind by kind; where both do, it is certain."""
    for find in (_currencies, _hours):
        typed, meant = find(here), find(own)
        lacks, adds = _lacking(meant, typed), _lacking(typed, meant)
        if lacks and adds:
            yield lacks, adds
    yield from _units(here, own)


_Said = list[tuple[str, frozenset[object]]]


def _lacking(wanted: _Said, known: _Said) -> list[str]:
    values = frozenset(chain.from_iterable(means for _, means in known))
    return [typed for typed, means in wanted if typed and values.isdisjoint(means)]


def _texts(side: Side) -> Iterable[tuple[str, str]]:
    return ((typed_by(text), side.language) for text in side.texts)


def _currencies(side: Side) -> _Said:
    return [
        (one.typed, frozenset(one.codes)) for text in _texts(side) for one in find_currencies(*text)
    ]


def _hours(side: Side) -> _Said:
    said: _Said = [("", frozenset(named_hours(*text))) for text in _texts(side)]
    said += [
        (one.typed, frozenset(one.minutes)) for text in _texts(side) for one in find_hours(*text)
    ]
    return said


def _units(here: Side, own: Side) -> Iterator[tuple[list[str], list[str]]]:
    """A number that both sides have with a unit, and with another one."""
    typed, meant = _counted(here), _counted(own)
    lacks, adds = _unmet(meant, typed), _unmet(typed, meant)
    for one in lacks:
        beside = [other for other in adds if not one.values.isdisjoint(other.values)]
        if beside:
            yield [one.typed], [other.typed for other in beside]


def _counted(side: Side) -> list[Counted]:
    return [one for text in _texts(side) for one in find_units(*text)]


def _unmet(wanted: list[Counted], known: list[Counted]) -> list[Counted]:
    met = {(value, one.unit) for one in known for value in one.values}
    return [one for one in wanted if not any((value, one.unit) in met for value in one.values)]
