"""Source order: how a list of sources is sorted."""

from __future__ import annotations

from collections.abc import Iterable
from unicodedata import normalize

from brief.manner import Manner
from brief.model import plain_text
from brief.template.source_view import SourceView


def in_order(views: Iterable[SourceView], manner: Manner) -> list[SourceView]:
    """A list of sources in its style's order: by the letters of the entries, or as they come."""
    views = list(views)
    if manner.order == "cited" or any(view.word_entry is None for view in views):
        return views
    return sorted(views, key=_filed)


def _filed(view: SourceView) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Who or what its entry begins with, name by name, and then its title and date.

    One author stands before the same author with others (Chicago 17, 14.66), whatever word a
    language has for “and”.
    """
    said = _letters(plain_text(view.entry.content))
    rest = (_letters(view.title.plain), str(view.base.sources[view.id].issued or ""), said)
    for names in map(view.people, ("author", "editor", "translator")):
        if names and said.startswith(_letters(names.listed.plain)):
            return tuple(map(_letters, names.filed_under)), rest
    headings = (view.said("authority"), view.said("publisher"), view.named("container"))
    for heading in (*headings, view.title):
        letters = "" if isinstance(heading, str) else _letters(heading.plain)
        if letters and said.startswith(letters):
            return (letters,), rest
    return (said,), rest


def _letters(said: str) -> str:
    """Letters and digits alone, without accents or case."""
    bare = normalize("NFKD", said).casefold()
    return "".join(c for c in bare if c.isalnum() or c == " ").strip()
