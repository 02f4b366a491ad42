"""Background: what is for the reader and not for use says so wherever it is printed."""

from __future__ import annotations

from collections.abc import Iterable

from brief.edition import is_background
from brief.facts import FactBase
from brief.model import Emphasis, Inlines, Text


def for_reading(base: FactBase, facts: Iterable[str], words: Inlines) -> Inlines:
    """The words of these facts; set apart behind a leading word where one is background."""
    if not words or not any(is_background(base.facts[fact]) for fact in facts):
        return words
    return (Emphasis((Text(base.words("background")), *words)),)


def drawn_for_reading(base: FactBase, drawn: Iterable[tuple[str, str]]) -> Inlines:
    """What a caption says of the facts that a drawing shows, each with its label there."""
    labels = dict.fromkeys(label for fact, label in drawn if is_background(base.facts[fact]))
    if not labels:
        return ()
    return (Emphasis((Text(base.words("background-shown", what=list(labels))),)),)
