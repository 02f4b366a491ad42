"""Decided: which side of a conflict we go by, where the desk wrote no call of its own."""

from __future__ import annotations

from brief.facts import FactBase
from brief.model import Inlines, Strong, Text, plain_text
from brief.template.background import for_reading
from brief.words.marks import STOPS

_ENDED = (*STOPS, "!", "?", "\u2026", "\u061f", "\uff01", "\uff1f")


def decided(base: FactBase, preferred: str, said: Inlines) -> Inlines:
    """The few words for the preferred side, strong, as a sentence that its reason follows."""
    if not plain_text(said).endswith(_ENDED):
        said = (*said, Text(base.words.group("citation-marks").get("stop", ".")))
    return (*for_reading(base, (preferred,), (Strong(said),)), Text(" "))
