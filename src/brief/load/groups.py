"""Groups: facts that stand in groups, each given what its group and its section say for it.

After this every fact says all of itself, and knows for each key the line where it is said.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace
from difflib import get_close_matches
from typing import TypeAlias

from pydantic_core import ValidationError

from brief.facts.record import Record
from brief.facts.shared import Defaults, Group
from brief.late import dataclass
from brief.load.cites import Cites, Node, put
from brief.load.known import as_named
from brief.load.lacking import hint_for
from brief.load.languages import is_by_language
from brief.load.shape import Shape
from brief.load.slips import hides_records
from brief.load.vocabulary import part_of
from brief.marked import Data, Marked
from brief.marked.spot import Spot
from brief.problem import Problem, clip

Said: TypeAlias = Mapping[str, Node]
"""What is said for facts, by key, with the place where it is said."""

_REFERS = {"section": "sections", "source": "sources", "by": "names"}
_OWNED = ("claim", "assessment")
"""Kinds that have an owner; one is given only to those that cite the source beside it."""


def spread(marked: Marked) -> Marked:
    """The file with its facts out of their groups, whole, in their order."""
    if not isinstance(marked.data, dict):
        return marked
    return _Spreading(marked, marked.data).spread()


def path_in_groups(facts: object, fact: str) -> tuple[str, ...]:
    """The keys that lead from the facts of a file as written to one of them; () if it has none."""
    if not isinstance(facts, dict):
        return ()
    for id_, part in facts.items():
        inner = part.get("facts") if isinstance(part, dict) else None
        if inner is None and id_ == fact:
            return (fact,)
        if within := path_in_groups(inner, fact):
            return (id_, "facts", *within)
    return ()


@dataclass(slots=True)
class _Spreading:
    marked: Marked
    data: dict[str, Data]
    problems: list[Problem] = field(default_factory=list)
    _sections: dict[str, Said] = field(default_factory=dict)
    _facts: dict[str, Data] = field(default_factory=dict)
    _spots: dict[str | int, Spot] = field(default_factory=dict)
    _cites: Cites = field(init=False)

    def __post_init__(self) -> None:
        self._cites = Cites(self.marked.file, self._ids("sources"), self.problems)

    def spread(self) -> Marked:
        parts: dict[str, Node] = {}
        whole = (self.data, self.marked.spot)
        for key, settle in (("sections", self._section), ("conflicts", self._conflict)):
            if records := self._ids(key):
                node = _at(whole, key)
                parts[key] = put(node, {id_: settle(id_, _at(node, id_)) for id_ in records})
        if self._ids("facts"):
            facts = _at(whole, "facts")
            self._open(facts, {})
            parts["facts"] = (self._facts, replace(facts[1], parts=self._spots))
        data, spot = put((self.data, self.marked.spot), parts)
        problems = (*self.marked.problems, *self.problems)
        return Marked(self.marked.file, data, spot, problems)

    def _section(self, id_: str, section: Node) -> Node:
        """A section without its defaults, which are looked at and remembered."""
        if isinstance(section[0], dict) and "defaults" in section[0]:
            said = f'the defaults of section "{id_}"'
            self._sections[id_] = self._sound(_at(section, "defaults"), said, Defaults)
            section = _without(section, "defaults")
        return self._cites.settle(section)[0]

    def _conflict(self, _: str, conflict: Node) -> Node:
        return self._cites.settle(conflict)[0]

    def _open(self, facts: Node, shared: Said) -> None:
        """Take the facts of a map, those of groups in it among them."""
        data, spot = facts
        for id_, part in data.items() if isinstance(data, dict) else ():
            entry = (part, spot.parts[id_])
            if inner := self._inner(id_, entry):
                held = _at(entry, inner)
                heading = _without(entry, inner) if isinstance(held[0], dict) else entry
                said = self._sound(heading, f'group "{id_}"', Group)
                self._open(held, _within(shared, said))
            elif id_ in self._facts:
                first = self._spots[id_].key_place(self.marked.file)
                said_twice = f'"{clip(id_)}" stands twice under "facts"'
                place = spot.parts[id_].key_place(self.marked.file)
                self.problems.append(Problem(place, said_twice, f"first in {first}"))
            else:
                self._facts[id_], self._spots[id_] = self._whole(entry, shared)

    def _inner(self, id_: str, entry: Node) -> str:
        """The key of a group under which its facts stand, "" for a fact; a slip is told."""
        data, spot = entry
        if not isinstance(data, dict) or "facts" in data:
            return "facts" if isinstance(data, dict) else ""
        near = get_close_matches("facts", data, 1, 0.75) if "text" not in data else []
        if not near or not isinstance(data[near[0]], dict):
            return ""
        said = f'unknown key "{near[0]}" in group "{id_}"'
        place = spot.parts[near[0]].key_place(self.marked.file)
        self.problems.append(Problem(place, said, part_of("group", Group).unknown(near[0])))
        return near[0]

    def _sound(self, heading: Node, noun: str, record: type[Record]) -> Said:
        """What a group or section says for its facts; what is wrong with it is told once."""
        data, spot = heading
        looked_at = data
        if isinstance(data, dict) and is_by_language(data.get("topic", "")):
            looked_at = {key: part for key, part in data.items() if key != "topic"}
        part = part_of(noun, record)
        if isinstance(looked_at, dict):  # a merge key was told as one
            looked_at = {key: one for key, one in looked_at.items() if key != "<<"}
        faulty: set[str] = set()
        try:
            record.model_validate(looked_at)
        except ValidationError as error:
            as_file = Marked(self.marked.file, looked_at, spot)
            for path, problem in Shape({(): part}).problems(error, as_file):
                self.problems.append(problem)
                faulty.update(str(step) for step in path[:1])
        keys = data if isinstance(data, dict) else ()
        said: dict[str, Node] = {key: _at(heading, key) for key in keys}
        for key in said.keys() & _REFERS.keys() - faulty:
            self._refer(key, said[key])
        for key in sorted(faulty & said.keys()):
            node, meant = said.pop(key), key if key in part.keys else part.nearest(key)
            if meant in _REFERS or meant == "kind":
                said.setdefault(meant, self._instead(meant, node))
        return said

    def _refer(self, key: str, node: Node) -> None:
        """An id of nothing is told, whether or not a fact takes it."""
        known = self._ids(_REFERS[key])
        wanted = str(node[0])
        if wanted in known or not known or hides_records(self.data):
            return
        if wanted not in {*as_named(known)}:
            noun = _REFERS[key].removesuffix("s")
            said = f'unknown {noun} "{wanted}"'
            place = node[1].place(self.marked.file)
            self.problems.append(Problem(place, said, hint_for(noun, wanted, known)))

    def _instead(self, key: str, node: Node) -> Node:
        """What there is, for what there is not: so that each fact does not tell it again."""
        known = ("claim",) if key == "kind" else self._ids(_REFERS[key])
        return next(iter(known), node[0]), node[1]

    def _whole(self, fact: Node, shared: Said) -> Node:
        """A fact with all that is said for it and that it does not say itself."""
        data, _ = fact
        if not isinstance(data, dict):
            return fact
        own = data.get("section", shared["section"][0] if "section" in shared else "")
        said = _within(self._sections.get(str(own), {}), shared)
        source = said.get("source")
        settled, cited = self._cites.settle(fact, source)
        taken = {key: node for key, node in said.items() if key not in data and key != "source"}
        kind = data.get("kind", taken["kind"][0] if "kind" in taken else "")
        if kind not in _OWNED or (source and source[0] not in [*cited]):
            taken.pop("by", None)
        return put(settled, taken)

    def _ids(self, kind: str) -> dict[str, Data]:
        part = self.data.get(kind)
        return part if isinstance(part, dict) else {}


def _within(outer: Said, inner: Said) -> Said:
    """What holds within a group: another source has another owner."""
    if "source" in inner and "by" not in inner:
        outer = {key: node for key, node in outer.items() if key != "by"}
    return {**outer, **inner}


def _at(node: Node, key: str) -> Node:
    data, spot = node
    return (data[key] if isinstance(data, dict) else data), spot.parts[key]


def _without(node: Node, left_out: str) -> Node:
    data, spot = node
    if not isinstance(data, dict):
        return node
    return {key: part for key, part in data.items() if key != left_out}, spot
