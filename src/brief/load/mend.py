"""Take the faulty parts out of a file's data, so that the rest can still be looked at."""

from __future__ import annotations

from collections.abc import Iterable

from pydantic import ValidationError

from brief.facts import FactBase
from brief.load.shape import Fault
from brief.marked import Data
from brief.spot import Path

_BRIEF: Data = {"id": "x", "title": "x", "parties": ["PK"], "as_of": "2000-01-01"}
_DEPTHS = (9, 9, 9, 2, 1)
"""How much of a path is kept, try for try: a value, what that leaves without sense, a record."""


def mend(data: Data, faults: Iterable[Fault]) -> FactBase | None:
    """A fact base of what is sound: without the faulty values, or else without their records."""
    paths: set[Path] = {fault.path for fault in faults}
    for depth in _DEPTHS:
        data = _stand_in(_without(data, {path[:depth] for path in paths}, ()))
        try:
            return FactBase.model_validate(data)
        except ValidationError as error:
            paths = {tuple(detail["loc"]) for detail in error.errors()}
    return None


def _without(data: Data, paths: set[Path], here: Path) -> Data:
    """The data less what stands at the paths; indexes of lists are those of the file."""
    match data:
        case dict():
            return {
                key: _without(part, paths, (*here, key))
                for key, part in data.items()
                if (*here, key) not in paths
            }
        case list():
            return [
                _without(part, paths, (*here, index))
                for index, part in enumerate(data)
                if (*here, index) not in paths
            ]
        case _:
            return data


def _stand_in(data: Data) -> Data:
    if not isinstance(data, dict):
        return data
    return {
        **data,
        "brief": data.get("brief", _BRIEF),
        "sections": data.get("sections") or {"x": "x"},
    }
