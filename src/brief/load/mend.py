"""Take the faulty parts out of a file's data, so that the rest can still be looked at."""

from __future__ import annotations

from collections.abc import Collection

from pydantic_core import ValidationError

from brief.facts import FactBase
from brief.marked import Data
from brief.marked.spot import Path

_BRIEF: Data = {"id": "x", "title": "x", "parties": ["PK", "BY"], "as_of": "2000-01-01"}
_SECTIONS: Data = {"x": "x"}
_DEPTHS = (9, 9, 9, 2, 1)
"""How much of a path goes, try for try: a value, what that leaves without sense, a record."""


def mend(data: Data, faulty: Collection[Path]) -> FactBase | None:
    """A fact base of what is sound: without the faulty values, or else without their records."""
    paths = set(faulty)
    for depth in _DEPTHS:
        data = _stand_in(_without(data, {path[:depth] for path in paths}, ()))
        try:
            return FactBase.model_validate(data)
        except ValidationError as error:
            paths = {detail["loc"] for detail in error.errors()}
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
    stand_ins = {"brief": _BRIEF, "sections": _SECTIONS}
    return {**data, **{key: data.get(key) or part for key, part in stand_ins.items()}}
