"""Told: a comparison as lines for people, and as data for other programs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from brief.changes import Change
from brief.comparing import Comparison
from brief.comparing.groups import differs_in_words, groups_of, told_differences, words_of
from brief.facts import FactBase
from brief.report import json_bytes
from brief.show import show_date

FORMAT = 1
"""The version of the JSON; it rises only when something is taken away or means something else."""


def as_lines(comparison: Comparison) -> Iterator[str]:
    """The comparison as text: under each heading every record with its place."""
    yield headline(comparison)
    if not comparison.changes:
        yield "Nothing changed."
    for group in groups_of(comparison):
        yield ""
        yield f"{group.title} ({len(group.changes)})"
        for change in group.changes:
            yield from _lines(comparison, change)


def headline(comparison: Comparison) -> str:
    """What is compared with what."""
    was, is_ = both_described(comparison)
    return f"{comparison.new.brief.title}: {was} to {is_}"


def both_described(comparison: Comparison) -> tuple[str, str]:
    """Both fact bases by version and day, told apart where these are the same."""
    old, new = comparison.old, comparison.new
    was, is_ = _described(old), _described(new)
    if was == is_:
        return f"{was} as it was", "the same as it is now"
    if old.brief.version != new.brief.version:  # one that has no number says so
        was, is_ = (
            said if base.brief.version else f"no version ({said})"
            for said, base in ((was, old), (is_, new))
        )
    return was, is_


def _described(base: FactBase) -> str:
    day = show_date(base.brief.as_of, base.words)
    return f"version {base.brief.version} ({day})" if base.brief.version else day


def _lines(comparison: Comparison, change: Change) -> Iterator[str]:
    place = comparison.place(change)
    base = comparison.old if change.is_withdrawn else comparison.new
    name = change.id or change.kind
    if change.is_added or change.is_withdrawn:
        verb = "" if change.kind == "facts" and not _is_ours(base, change) else change.verbs[0]
        words = words_of(base, change, not change.is_withdrawn)
        yield f"  {place}: {name}: {' - '.join(filter(None, (verb, words)))}"
    else:
        yield f"  {place}: {name}: {', '.join(change.verbs)}"
    was, is_ = differs_in_words(comparison, change)
    if was or is_:
        yield f"      was: {was}"
        yield f"      now: {is_}"
    for key, before, after in told_differences(comparison, change):
        said = f"{before} -> {after}"
        said += f" ({change.by})" * (key == "id" and bool(change.by))
        yield f"      {key}: {said}" if key else f"      {said}"
    if change.because:
        yield f"      because: {change.because}"


def _is_ours(base: FactBase, change: Change) -> bool:
    return base.facts[change.id].kind in {"judgement", "assumption"}


def as_json(comparison: Comparison) -> bytes:
    """`{"format": 1, "old": {…}, "new": {…}, "changes": [{kind, id, verbs, …}, …]}`."""
    old, new = comparison.sides
    data = {
        "format": FORMAT,
        "old": _side(old.name, comparison.old),
        "new": _side(new.name, comparison.new),
        "changes": [_data(comparison, one) for one in comparison.changes],
    }
    return json_bytes(data)


def _side(name: str, base: FactBase) -> dict[str, str | None]:
    brief = base.brief
    return {"name": name, "version": brief.version or None, "as_of": str(brief.as_of)}


def _data(comparison: Comparison, change: Change) -> dict[str, Any]:
    place = comparison.place(change)
    return {
        "kind": change.kind,
        "id": change.id or None,
        "verbs": list(change.verbs),
        "file": place.file,
        "line": place.line or None,
        "column": place.column or None,
        "was": words_of(comparison.old, change, 0) or None,
        "now": words_of(comparison.new, change, 1) or None,
        "keys": [{"key": d.key, "old": d.old, "new": d.new} for d in change.differences],
        "because": change.because or None,
        "former": change.former or None,
        "by": change.by or None,
    }
