"""Late: dataclasses and patterns that are made when they are first asked for."""

from brief.late.patterns import compiled, pattern
from brief.late.records import dataclass

__all__ = ["compiled", "dataclass", "pattern"]
