"""Source line: under a chart, whose figures it shows, each source as it is called in short."""

from __future__ import annotations

from collections.abc import Sequence

from brief.facts import FactBase
from brief.model import Emphasis, Inlines
from brief.template.phrase import phrase
from brief.template.source_view import SourceView
from brief.template.standing_apart import apart
from brief.template.values import to_value


def source_line(base: FactBase, sources: Sequence[SourceView]) -> Inlines:
    """Source: Borg, 3 May 2024."""
    if not sources:
        return ()
    said = [source_in_short(base, one) for one in sources]
    return phrase(base.words, "chart-sources", n=len(said), sources=said)


def source_in_short(base: FactBase, source: SourceView) -> Inlines:
    """Its author, outlet or title, and its day."""
    day = inlines_of(source.issued, base) if source.issued else base.words("undated")
    return phrase(base.words, "chart-source", source=source_named(base, source), date=day)


def source_named(base: FactBase, source: SourceView) -> Inlines:
    """Its author, or its outlet set off, or its title, or what it is."""
    author = source.people("author")
    if author:
        return apart(inlines_of(author.short, base))
    if source.container:
        return (Emphasis(apart(inlines_of(source.container, base))),)
    return apart(inlines_of(source.short_title or source.kind_first, base))


def inlines_of(shown: object, base: FactBase) -> Inlines:
    """A particular of a source in words; nothing for ""."""
    return to_value(shown, base.words)  # type: ignore[return-value]  # a source's particulars are words
