"""Anew: an earlier base as it would be written with the ids that its records have by now."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from brief.facts import FactBase
from brief.facts.references import Reference, references_of, targets


def call_anew(
    written: Mapping[str, Any], base: FactBase, kind: str, ids: Mapping[str, str]
) -> None:
    """Write these ids wherever the base, as it is `written`, names records by their former ones."""
    for (holder, id_), found in references_of(base) if ids else ():
        if found.id in ids and _is_meant(kind, found, base):
            part, way = written[holder], iter(found.path)
            step: Any = id_ or next(way)
            while isinstance(part[step], dict | list):
                part, step = part[step], next(way)
            part[step] = _named(part[step], found, ids[found.id])
    if kind == "facts":
        _name_sides(written, ids)


def _name_sides(written: Mapping[str, Any], ids: Mapping[str, str]) -> None:
    for conflict in (written.get("conflicts") or {}).values() if ids else ():
        if sides := conflict.get("sides"):
            conflict["sides"] = {ids.get(fact, fact): said for fact, said in sides.items()}


def _is_meant(kind: str, found: Reference, base: FactBase) -> bool:
    """Whether an id is of that kind: in braces a name comes before a fact."""
    if found.to.certain:
        return targets(base, found) == ((kind, found.id),)
    return kind in found.to.kinds and (kind == "names") == (found.id in base.names)


def _named(said: str, found: Reference, id_: str) -> str:
    """An id, or the sum or the text that it stands in; in a text it stands in braces."""
    if found.to.kinds == ("sources",):  # what is cited stands before the place in it
        return id_ + said.removeprefix(found.id)
    begins = r"(?<![\w.-])" if found.to.certain else r"(?<=\{)"
    return re.sub(rf"{begins}{re.escape(found.id)}(?![\w-])", id_, said)
