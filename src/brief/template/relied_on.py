"""Relied on: who stands behind a source, titles and outlets set as its notes have them."""

from __future__ import annotations

from typing import Protocol, cast

from brief.facts import FactBase
from brief.model import Emphasis, Inlines, Text, plain_text
from brief.template.outlets_named import outlets_told
from brief.template.title_view import TitleView
from brief.template.views import Words
from brief.typography import typeset


def origin_named(base: FactBase, origin: str) -> Inlines:
    """An origin, plain but for the outlets in it that the base knows, which stand in italics."""
    said = typeset(base.origins[origin], base.words)
    return outlets_told(base, (Text(said),)) if said else ()


class Listed(Protocol):
    """A source that has an entry in the list."""

    @property
    def title(self) -> TitleView:
        """Its full title."""

    @property
    def entry(self) -> Words:
        """All its particulars."""


def title_as_listed(source: Listed) -> Inlines:
    """Its title, in italics where its entry has it so, as that of what is published by itself."""
    plain = cast("Inlines", source.title.printed())
    set_off = (one for one in source.entry.content if isinstance(one, Emphasis))
    stands_so = any(plain_text(plain) in plain_text((one,)) for one in set_off)
    return (Emphasis(plain),) if stands_so else plain
