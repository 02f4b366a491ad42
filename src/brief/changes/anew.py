"""Anew: an earlier base as it would be written with the ids that its records have by now."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from brief.facts import FactBase
from brief.facts.references import Reference, references_of, targets
from brief.late import NamedTuple


def call_anew(
    written: Mapping[str, Any], base: FactBase, kind: str, ids: Mapping[str, str]
) -> None:
    """Write these ids wherever the base, as it is `written`, names records by their former ones."""
    places: dict[tuple[int, object], _Place] = {}
    for (holder, id_), found in references_of(base) if ids else ():
        if found.id in ids and _is_meant(kind, found, base):
            part, way = written[holder], iter(found.path)
            step: Any = id_ or next(way)
            while isinstance(part[step], dict | list):
                part, step = part[step], next(way)
            places.setdefault((id(part), step), _Place(part, step, [])).names.append(found)
    for part, step, names in places.values():
        part[step] = _named(part[step], names, ids)
    if kind == "facts":
        _name_sides(written, ids)


class _Place(NamedTuple):
    """A text that names records: what holds it, under which key, and whom it names."""

    part: Any
    step: Any
    names: list[Reference]


def _name_sides(written: Mapping[str, Any], ids: Mapping[str, str]) -> None:
    for conflict in (written.get("conflicts") or {}).values() if ids else ():
        if sides := conflict.get("sides"):
            conflict["sides"] = {ids.get(fact, fact): said for fact, said in sides.items()}


def _is_meant(kind: str, found: Reference, base: FactBase) -> bool:
    """Whether an id is of that kind: in braces a name comes before a fact."""
    if found.to.certain:
        return targets(base, found) == ((kind, found.id),)
    return kind in found.to.kinds and (kind == "names") == (found.id in base.names)


def _named(said: str, names: Sequence[Reference], ids: Mapping[str, str]) -> str:
    """An id, or the sum or the text that some stand in, all at once; in a text, in braces."""
    to = names[0].to
    if to.kinds == ("sources",):  # what is cited stands before the place in it
        return ids[names[0].id] + said.removeprefix(names[0].id)
    begins = r"(?<![\w.-])" if to.certain else r"(?<=\{)"
    any_of = "|".join(sorted({re.escape(each.id) for each in names}, key=len, reverse=True))
    return re.sub(rf"{begins}(?:{any_of})(?![\w-])", lambda found: ids[found[0]], said)
