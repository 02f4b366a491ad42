"""Sources of every kind, and how Chicago words each: first note, later note, list."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

import yaml


class Kind(NamedTuple):
    """A source as it stands in facts.yaml, places in it, and the words it is to have."""

    source: dict[str, Any]
    places: list[str]
    full: str
    short: str
    entry: str


def _read() -> dict[str, Kind]:
    text = (Path(__file__).parent / "kinds.yaml").read_text(encoding="utf-8")
    data = yaml.load(text, yaml.BaseLoader)  # noqa: S506 - it makes texts only
    return {id_: Kind(**kind) for id_, kind in data.items()}


KINDS = _read()

WORTH = {"nature": "official", "reliability": "B", "descriptor": "D."}
HEAD = {
    "brief": {"id": "kinds", "title": "Kinds", "parties": ["MT", "IS"], "as_of": "2026-10-30"},
    "sections": {"ties": "Ties"},
}


def kinds_yaml() -> str:
    """A fact base with a source of every kind."""
    sources = {id_: {**kind.source, **WORTH} for id_, kind in KINDS.items()}
    return yaml.safe_dump({**HEAD, "sources": sources}, allow_unicode=True, sort_keys=False)
