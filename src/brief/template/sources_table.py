"""Sources table: what a brief rests on, source by source, with how many facts each bears."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from urllib.parse import urlsplit

from brief.citing.points import tidy
from brief.facts import FactBase
from brief.facts.cited_text import citations_of
from brief.model import Cell, Column, Inline, Inlines, Link, Strong, Table, Text
from brief.template.in_brief import found_by, title_and_day, with_more
from brief.template.phrase import phrase
from brief.template.source_line import inlines_of
from brief.template.source_rows import Noted, Row, source_rows
from brief.template.source_view import SourceView
from brief.typography import typeset


def sources_table(
    base: FactBase,
    sources: Sequence[SourceView],
    facts: Collection[str],
    as_noted: Callable[[SourceView], Inlines],
) -> Table | None:
    """A row for each source: its grade, who and what it is, its nature, its facts as a bar.

    Each begins `as_noted`, with the words that a reader of the notes looks for. Several of one
    author or outlet, of one grade and nature, share a row, which says whose they are once.
    """
    if not sources:
        return None
    words = base.words
    head = tuple((Text(words(key)),) for key in ("grade", "source", "nature", "facts"))
    cited = [{one.source for one in citations_of(base, id_)} for id_ in facts]
    rows = [
        (
            (Text(row.noted[0].source.reliability),),
            _sources(base, row),
            _nature(base, row.noted[0].source),
            (Text(words.number(Decimal(_borne(row, cited)))),),
        )
        for row in source_rows(base, [Noted(one, as_noted(one)) for one in sources])
    ]
    columns = (Column(), Column(), Column(), Column("decimal", bars=True))
    caption = (Text(typeset(words("rests-on"), words)),)
    return Table(columns, (head,), tuple(rows), caption, row_heads=True)


def _nature(base: FactBase, source: SourceView) -> Cell:
    """Opinion; an essay without sources."""
    between = base.words.group("citation-marks").get("join", "; ")
    worth = inlines_of(source.worth, base)
    return (Text(source.nature_named), *((Text(between), *worth) if worth else ()))


def _borne(row: Row, cited: Iterable[Collection[str]]) -> int:
    """How many facts cite one of its sources; ours count for what they rest on."""
    ids = {one.source.id for one in row.noted}
    return sum(not ids.isdisjoint(one) for one in cited)


def _in_style(said: Inlines, source: SourceView) -> Inlines:
    """The words with a comma behind a title on the side of the mark where the notes have it."""
    return tidy(said, inside=source.manner.points == "inside")


def _sources(base: FactBase, row: Row) -> Cell:
    """Borg, “Fish,” 3 May 2024, fish.example; of several each title leads to its page."""
    if not row.head:
        return _source(base, row.noted[0])
    said: Inlines = ()
    hosts = [_host(base.sources[one.source.id].URL) for one in row.noted]
    for one, (host, following) in zip(row.noted, pairwise((*hosts, "")), strict=True):
        said = (*said, Text(base.words.group("citation-marks").get("join", "; "))) if said else ()
        said = (*said, *_work(base, one, row.head, "" if host == following else host))
    return _in_style(with_more(base, (Strong(row.whose),), (said,)), row.noted[0].source)


def _work(base: FactBase, noted: Noted, head: int, host: str) -> Inlines:
    """“Fish,” 3 May 2024, fish.example."""
    source, short = noted
    _, day = title_and_day(base, source, short)
    own, address = short[head + 1 :], base.sources[source.id].URL
    site: Inlines = (Text(host, isolated=True),) if host else ()
    said: Inlines = (Link(own, address),) if _host(address) else own
    return with_more(base, said, (_unbroken(day), *found_by(base, source, short), site))


def _source(base: FactBase, noted: Noted) -> Cell:
    """Borg, “Fish,” 3 May 2024, fish.example."""
    source, short = noted
    *title, day = title_and_day(base, source, short)
    more = (*title, _unbroken(day), *found_by(base, source, short))
    said = _in_style(with_more(base, (Strong(short),), more), source)
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
    host = _host(address)
    said: Inline = Text(host, isolated=True)
    return (Link((said,), address),) if host else ()


def _host(address: str) -> str:
    found = urlsplit(address).hostname if address.startswith("http") else ""
    return (found or "").removeprefix("www.")
