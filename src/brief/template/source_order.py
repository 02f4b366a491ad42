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
    return sorted(views, key=lambda view: _letters(plain_text(view.entry.content)))


def _letters(said: str) -> str:
    """Letters and digits alone, without accents or case."""
    bare = normalize("NFKD", said).casefold()
    return "".join(c for c in bare if c.isalnum() or c == " ").strip()
