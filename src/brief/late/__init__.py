"""Late: dataclasses, named tuples and patterns that are made when they are first asked for."""

from brief.late.changed import replace
from brief.late.patterns import compiled, pattern
from brief.late.records import dataclass
from brief.late.tuples import NamedTuple

__all__ = ["NamedTuple", "compiled", "dataclass", "pattern", "replace"]
