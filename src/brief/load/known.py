"""Known: every id of a file as it stands there, and of which facts something was told already."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import field

from brief.facts.ids import is_id
from brief.late import dataclass
from brief.load.shape import Part
from brief.load.vocabulary import FACT_BASE
from brief.marked import Data
from brief.marked.spot import Path


def _fact() -> Part:
    """What a fact's map takes; a sound file needs it not."""
    return FACT_BASE.parts["facts", "*"]


@dataclass(frozen=True, slots=True)
class Known:
    """Every id that stands in the file, of sound records and of faulty ones."""

    sections: frozenset[str]
    names: frozenset[str]
    sources: frozenset[str]
    origins: frozenset[str]
    facts: Mapping[str, frozenset[str]]
    """Each fact with the names of its figures."""
    conflicts: frozenset[str] = frozenset()
    faulty: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Each fact with those of its keys of which something was told already."""

    unread: frozenset[str] = frozenset()
    """Kinds of records of which none could be read; that was told."""

    def told_of(self, fact: str, *keys: str) -> bool:
        """Whether something was told of one of these keys of a fact."""
        return not self.faulty.get(fact, frozenset()).isdisjoint(keys)


def known_in(data: Data, faulty: Collection[Path]) -> Known:
    """The ids in the data of a file, where something was told of what stands at some paths."""
    told: defaultdict[str, set[str]] = defaultdict(set)
    for path in faulty:
        match path:
            case ("facts", fact, ("cite" | "basis") as key, *_):
                told[str(fact)].add(key)
            case ("facts", fact, key):
                told[str(fact)].add(_fact().nearest(str(key)))
    for fact, key in _indented_too_little(data):
        told[fact].add(key)
    return Known(
        _ids(data, "sections"),
        _ids(data, "names"),
        _ids(data, "sources"),
        _ids(data, "origins"),
        {fact: frozenset(_figures(data, fact)) for fact in _ids(data, "facts")},
        _ids(data, "conflicts"),
        {fact: frozenset(keys) for fact, keys in told.items()},
        frozenset(str(path[0]) for path in faulty if len(path) == 1),
    )


def _map(data: Data, *path: str) -> dict[str, Data]:
    for step in path:
        data = data.get(step, {}) if isinstance(data, dict) else {}
    return data if isinstance(data, dict) else {}


def _ids(data: Data, kind: str) -> frozenset[str]:
    """The ids under a key."""
    return frozenset(as_named(_map(data, kind)))


def as_named(ids: Iterable[str]) -> Iterator[str]:
    """The ids, and what those that cannot stand so are named as elsewhere."""
    for one in ids:
        yield one
        if not is_id(one):
            yield one.lower().replace(" ", "-")


def _figures(data: Data, fact: str) -> Iterator[str]:
    """The figures of a fact, under their key or one that was meant for it."""
    for key in _map(data, "facts", fact):
        if key == "figures" or (key not in _fact().keys and _fact().nearest(key) == "figures"):
            yield from as_named(_map(data, "facts", fact, key))


def _indented_too_little(data: Data) -> Iterator[tuple[str, str]]:
    """Keys that stand among the facts, each with the fact before, to which it belongs."""
    before = ""
    for id_, part in _map(data, "facts").items():
        if isinstance(part, dict):
            before = id_
        elif before and id_ in _fact().keys:
            yield before, id_
