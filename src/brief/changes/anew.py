"""Anew: an earlier base as it would be written with the ids that its facts have by now."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from brief.facts import FactBase
from brief.facts.references import Reference, references_of


def call_anew(written: Mapping[str, Any], base: FactBase, ids: Mapping[str, str]) -> None:
    """Write these ids wherever the base, as it is `written`, names facts by their former ones."""
    for (kind, id_), found in references_of(base) if ids else ():
        if "facts" in found.to.kinds and found.id in ids and _is_sure(found, base):
            part, way = written[kind], iter(found.path)
            step: Any = id_ or next(way)
            while isinstance(part[step], dict | list):
                part, step = part[step], next(way)
            part[step] = _named(part[step], found, ids[found.id])
    for conflict in (written.get("conflicts") or {}).values() if ids else ():
        if sides := conflict.get("sides"):
            conflict["sides"] = {ids.get(fact, fact): said for fact, said in sides.items()}


def _is_sure(found: Reference, base: FactBase) -> bool:
    return found.to.certain or found.id not in base.names


def _named(said: str, found: Reference, id_: str) -> str:
    """An id, or the sum or the text that it stands in; in a text it stands in braces."""
    begins = r"(?<![\w.-])" if found.to.certain else r"(?<=\{)"
    return re.sub(rf"{begins}{re.escape(found.id)}(?![\w-])", id_, said)
