"""Cites: places that stand without their source, which the citation before or the group names."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import TypeAlias

from brief.late import dataclass, pattern, replace
from brief.manner import LABELS
from brief.marked import Data
from brief.marked.spot import Spot
from brief.problem import Problem, clip

Node: TypeAlias = tuple[Data, Spot]
"""A part of a file, and where it stands."""

_LABELS = frozenset(LABELS)
_WORDS = {"article", "chapter", "page", "pages", "paragraph", "paragraphs", "section"}
"""Labels as notes never print them: a rule tells the right one."""
_FURTHER = pattern(r"\s*(?:\d|and\s+\d|[ivxlc]+\b)")
"""What may follow a comma within one place: paras 1, 10."""


@dataclass(slots=True)
class Cites:
    """Gives places their source; `known` are the ids of sources, `problems` what is told."""

    file: str
    known: Collection[str]
    problems: list[Problem]

    def settle(self, record: Node, source: Node | None = None) -> tuple[Node, set[str]]:
        """The record with a source in each citation, and the sources that it cites itself.

        `source` is that of places with none before them.
        """
        data, spot = record
        if not isinstance(data, dict):
            return record, set()
        changed: dict[str, Node] = {}
        cited: set[str] = set()
        for key, part in data.items():
            here = (part, spot.parts[key])
            if key == "cite":
                settled, cited = self._list(here, source)
            else:
                settled = self._within(here)
            if settled[0] is not part:
                changed[key] = settled
        return put(record, changed), cited

    def _within(self, node: Node) -> Node:
        """Words beside the facts have citations of their own."""
        data, spot = node
        if isinstance(data, dict):
            return self.settle(node)[0] if "cite" in data else node
        if not isinstance(data, list):
            return node
        items = [self._within((part, spot.parts[n])) for n, part in enumerate(data)]
        return _put_items(node, items)

    def _list(self, node: Node, source: Node | None) -> tuple[Node, set[str]]:
        data, spot = node
        is_one = is_one_place(data) if isinstance(data, str) else _is_citation(data)
        if is_one:
            data, spot = [data], replace(spot, parts={0: spot})
        if not isinstance(data, list):
            return node, set()
        items: list[Node] = []
        cited: set[str] = set()
        for n, part in enumerate(data):
            if n:
                self._refuse_comma(data[n - 1], (part, spot.parts[n]))
            item, source = self._item((part, spot.parts[n]), source)
            items.append(item)
            if source and isinstance(source[0], str):
                cited.add(source[0])
        return _put_items((data, spot), items), cited

    def _refuse_comma(self, before: Data, node: Node) -> None:
        """A source without a place, and then one more place in it: a comma parted the two."""
        data, spot = node
        if isinstance(data, str) and is_place(data, self.known) and before in [*self.known]:
            said = f'"{before}" is cited without a place, and then "{clip(data)}" of it'
            hint = f"put no comma between them: {before} {data.strip()}"
            self.problems.append(Problem(spot.place(self.file), said, hint))

    def _item(self, node: Node, source: Node | None) -> tuple[Node, Node | None]:
        """A citation with its source, and the source for the one that follows."""
        data, spot = node
        if isinstance(data, dict):
            if "source" in data:
                return node, (data["source"], spot.parts["source"])
            return (put(node, {"source": source}) if source else node), source
        if not isinstance(data, str):
            return node, source
        if not is_place(data, self.known):
            return node, (data.strip().partition(" ")[0], spot)
        if source is None:
            said, hint = f'"{clip(data)}" names no source', "write it before the place"
            self.problems.append(Problem(spot.place(self.file), said, hint))
            source = (next(iter(self.known), "unknown"), spot)
        parts: dict[str | int, Spot] = {"source": source[1], "at": spot}
        return ({"source": source[0], "at": data.strip()}, replace(spot, parts=parts)), source


def is_place(text: str, known: Collection[str]) -> bool:
    """Whether a citation is a place alone: `para 8`, where no source has the id `para`."""
    word, _, rest = text.strip().partition(" ")
    label = word.removesuffix(".").lower()
    return bool(rest) and word not in known and label in _LABELS | _WORDS


def is_one_place(text: str) -> bool:
    """Whether a text is one citation, so that it need not stand in a list."""
    return bool(text) and all(map(_FURTHER.match, text.split(",")[1:]))


def beside_its_place(text: str) -> str:
    """`gazette para 1` for `gazette, para 1`; "" for what is no citation of one place."""
    source, _, place = text.partition(",")
    is_one = place and " " not in source.strip() and is_place(place, ())
    return f"{source.strip()} {place.strip()}" if is_one else ""


def _is_citation(data: Data) -> bool:
    """Whether a map is one citation, which need not stand in a list either."""
    return isinstance(data, dict) and not {"source", "at", "quote"}.isdisjoint(data)


def put(node: Node, parts: Mapping[str, Node]) -> Node:
    """The map with these parts in it; the same map where there are none."""
    data, spot = node
    if not parts or not isinstance(data, dict):
        return node
    values = {key: value for key, (value, _) in parts.items()}
    spots: dict[str | int, Spot] = {key: at for key, (_, at) in parts.items()}
    return {**data, **values}, replace(spot, parts={**spot.parts, **spots})


def _put_items(node: Node, items: list[Node]) -> Node:
    data, spot = node
    if isinstance(data, list) and all(_same(items, data)):
        return node
    return [part for part, _ in items], replace(
        spot, parts={n: at for n, (_, at) in enumerate(items)}
    )


def _same(items: list[Node], data: list[Data]) -> Iterator[bool]:
    yield from (item is part for (item, _), part in zip(items, data, strict=True))
