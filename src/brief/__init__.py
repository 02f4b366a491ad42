"""brief: one curated fact base, a footnoted country-relations brief in Word and PDF.

For scripts: `load_facts`, `check_facts`, `build` and its `Order`, and `BriefError` with its
`problems`. Each is imported when it is first asked for, so that the command line starts quickly.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from brief.check import check_facts
    from brief.load import load_facts
    from brief.making import Order, build
    from brief.problem import BriefError, Problem

__version__ = "0.1.0"
__all__ = ["BriefError", "Order", "Problem", "build", "check_facts", "load_facts"]

_ROOMS = {
    "BriefError": "brief.problem",
    "Order": "brief.making",
    "Problem": "brief.problem",
    "build": "brief.making",
    "check_facts": "brief.check",
    "load_facts": "brief.load",
}


def __getattr__(name: str) -> Any:  # noqa: ANN401 - whatever the name stands for
    if name not in _ROOMS:
        raise AttributeError(f"module 'brief' has no attribute {name!r}")
    return getattr(import_module(_ROOMS[name]), name)
