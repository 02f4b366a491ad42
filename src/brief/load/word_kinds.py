"""Word kinds: what each group of a file of words is made of, a text, a list or a map."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from brief.marked.spot import Path

_MAPS = frozenset(
    (
        *("citation", "citation-marks", "countries", "currencies", "currencies-alone"),
        *("currencies-in-heads", "date-prepositions", "locators", "phrases", "places"),
        *("scales-in-heads", "seasons", "since-date", "singulars", "units"),
    )
)
_COUNTED = frozenset(("currencies", "phrases", "units"))
"""Maps of which a text may be one of plural forms."""
_LISTS = frozenset(
    (
        *("accounts", "after-dates", "after-dates-comma", "after-numbers", "before-dates"),
        "before-dates-at-end",
        *("before-names", "before-numbers", "counts", "countries-with-article", "cut-or-whole"),
        *("confidence-degrees", "confidence-of-others", "confidence-words"),
        *("cut-words", "denials", "hedges", "plural-countries", "scales-in-figures"),
        *("scales-without-one", "words-with-article"),
    )
)


def wrong_kinds(data: Mapping[str, Any]) -> Iterator[tuple[Path, str]]:
    """Where a group, or a member of one, is of another kind than it must be, and of which."""
    for group, found in data.items():
        if group in _MAPS and not isinstance(found, dict):
            yield (group,), f"`{group}` is a map of words"
        elif group in _LISTS and not isinstance(found, list):
            yield (group,), f"`{group}` is a list of words"
        elif group in _MAPS or group in _LISTS:
            for key, said in _members(found):
                if not _is_text(said, counted=group in _COUNTED):
                    yield (group, key), f'"{key}" of `{group}` is a text'


def _members(found: Any) -> Iterator[tuple[str | int, Any]]:  # noqa: ANN401 - what YAML holds
    yield from found.items() if isinstance(found, dict) else enumerate(found)


def _is_text(said: object, *, counted: bool) -> bool:
    if counted and isinstance(said, dict):
        return all(isinstance(form, str) for form in said.values())
    return isinstance(said, str)
