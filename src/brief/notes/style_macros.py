"""Macros of a citation style: names that are a slip, since a macro nobody asks for is silent."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import get_args

from brief.facts.sources import SourceType
from brief.late import pattern
from brief.problem import Place, Problem, suggest

FORMS = ("full", "short", "again", "entry")
_OF_TYPES = tuple(
    f"{form}_{kind.replace('-', '_')}" for kind in get_args(SourceType) for form in FORMS
)
_MACRO = pattern(r"\{%[-+]?\s*macro\s+(\w+)")
_WORD = pattern(r"\w+")


@lru_cache(maxsize=32)  # whoever makes a page again and again reads the same styles
def slips_in(file: Path, text: str) -> tuple[Problem, ...]:
    """Macros that nothing calls and that are almost named as the brief asks for them."""
    return tuple(_slips_in(file, text))


def _slips_in(file: Path, text: str) -> Iterator[Problem]:
    times = Counter(_WORD.findall(text))
    for found in _MACRO.finditer(text):
        name = found[1]
        if name in FORMS or name in _OF_TYPES or times[name] > 1:
            continue
        hint = suggest(name, [*FORMS, *_OF_TYPES])
        if hint or name.partition("_")[0] in FORMS:
            at = found.start(1)
            column = at - text.rfind("\n", 0, at)
            place = Place(str(file), text.count("\n", 0, at) + 1, column)
            yield Problem(place, f'no note asks for a macro "{name}", and none calls it', hint)


def place_of(file: Path, text: str, name: str) -> Place:
    """Where a macro stands in its style; the style, if it has none of that name."""
    found = next((one for one in _MACRO.finditer(text) if one[1] == name), None)
    return Place(str(file), text.count("\n", 0, found.start(1)) + 1) if found else Place(str(file))
