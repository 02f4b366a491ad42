"""Sources table: what a brief rests on, source by source, with how many facts each bears."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from decimal import Decimal
from urllib.parse import urlsplit

from brief.facts import FactBase
from brief.facts.cited_text import citations_of
from brief.model import Cell, Column, Inline, Inlines, Link, Strong, Table, Text
from brief.template.in_brief import found_by, title_and_day, with_more
from brief.template.phrase import phrase
from brief.template.source_view import SourceView
from brief.typography import typeset


def facts_per_source(base: FactBase, facts: Collection[str]) -> Counter[str]:
    """How many of the facts cite each source; ours count for what they rest on."""
    return Counter(
        source for id_ in facts for source in {cited.source for cited in citations_of(base, id_)}
    )


def sources_table(
    base: FactBase,
    sources: Sequence[SourceView],
    facts: Collection[str],
    as_noted: Callable[[SourceView], Inlines],
) -> Table | None:
    """A row for each source: its grade, who and what it is, its nature, its facts as a bar.

    Each begins `as_noted`, with the words that a reader of the notes looks for.
    """
    if not sources:
        return None
    words, count = base.words, facts_per_source(base, facts)
    head = tuple((Text(words(key)),) for key in ("grade", "source", "nature", "facts"))
    rows = [
        (
            (Text(one.reliability),),
            _source(base, one, as_noted(one)),
            (Text(one.nature_named),),
            (Text(words.number(Decimal(count[one.id]))),),
        )
        for one in sources
    ]
    columns = (Column(), Column(), Column(), Column("decimal", bars=True))
    caption = (Text(typeset(words("rests-on"), words)),)
    return Table(columns, (head,), tuple(rows), caption, row_heads=True)


def _source(base: FactBase, source: SourceView, short: Inlines) -> Cell:
    """Borg, “Fish”, 3 May 2024, fish.example."""
    *title, day = title_and_day(base, source, short)
    more = (*title, _unbroken(day), *found_by(base, source, short))
    said = with_more(base, (Strong(short),), more)
    site = _site(base.sources[source.id].URL)
    return phrase(base.words, "chart-source", source=said, date=site) if site else said


def _unbroken(day: Inlines) -> Inlines:
    """A day in one line: cells are narrow."""
    return tuple(
        replace(one, text=one.text.replace(" ", "\u00a0")) if isinstance(one, Text) else one
        for one in day
    )


def _site(address: str) -> Inlines:
    """The name of the site, which leads to the page."""
    host = urlsplit(address).hostname if address.startswith("http") else ""
    said: Inline = Text((host or "").removeprefix("www."), isolated=True)
    return (Link((said,), address),) if host else ()
