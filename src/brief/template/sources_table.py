"""Sources table: what a brief rests on, source by source, with how many facts each bears."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import groupby, pairwise
from typing import NamedTuple
from urllib.parse import urlsplit

from brief.facts import FactBase
from brief.facts.cited_text import citations_of
from brief.model import Cell, Column, Inline, Inlines, Link, Strong, Table, Text, plain_text
from brief.template.in_brief import found_by, title_and_day, with_more
from brief.template.phrase import phrase
from brief.template.source_view import SourceView
from brief.typography import typeset

_COMMAS = {",", "\u060c", "\u3001"}


class _Noted(NamedTuple):
    """A source, and how its short notes begin."""

    source: SourceView
    short: Inlines


class _Row(NamedTuple):
    """Sources in one row, and how many of the first inlines of their short notes say whose."""

    noted: tuple[_Noted, ...]
    head: int = 0


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
            (Text(row.noted[0].source.nature_named),),
            (Text(words.number(Decimal(_borne(row, cited)))),),
        )
        for row in _rows(base, [_Noted(one, as_noted(one)) for one in sources])
    ]
    columns = (Column(), Column(), Column(), Column("decimal", bars=True))
    caption = (Text(typeset(words("rests-on"), words)),)
    return Table(columns, (head,), tuple(rows), caption, row_heads=True)


def _borne(row: _Row, cited: Iterable[Collection[str]]) -> int:
    """How many facts cite one of its sources; ours count for what they rest on."""
    ids = {one.source.id for one in row.noted}
    return sum(not ids.isdisjoint(one) for one in cited)


def _rows(base: FactBase, noted: Iterable[_Noted]) -> Iterator[_Row]:
    """The rows, in the order of the sources."""

    def whose(one: _Noted) -> tuple[object, ...]:
        source = base.sources[one.source.id]
        outlet = source.container_title, source.publisher, source.language
        return source.author, outlet, source.reliability, source.nature

    for _, alike in groupby(noted, key=whose):
        some = tuple(alike)
        titled = all(not title_and_day(base, *one)[0] for one in some)  # what tells them apart
        head = _head([one.short for one in some]) if titled else 0
        yield from [_Row(some, head)] if head else (_Row((one,)) for one in some)


def _head(shorts: Sequence[Inlines]) -> int:
    """With how many of the same inlines several short notes begin, as far as a comma."""
    first, *others = shorts
    commas = (at for at, one in enumerate(first) if plain_text((one,)).strip() in _COMMAS)
    same = (at for at in commas if all(one[: at + 1] == first[: at + 1] for one in others))
    return max(same, default=0) if others else 0


def _sources(base: FactBase, row: _Row) -> Cell:
    """Borg, “Fish”, 3 May 2024, fish.example; of several each title leads to its page."""
    if not row.head:
        return _source(base, row.noted[0])
    said: Inlines = ()
    hosts = [_host(base.sources[one.source.id].URL) for one in row.noted]
    for one, (host, following) in zip(row.noted, pairwise((*hosts, "")), strict=True):
        said = (*said, Text(base.words.group("citation-marks").get("join", "; "))) if said else ()
        said = (*said, *_work(base, one, row.head, "" if host == following else host))
    return with_more(base, (Strong(row.noted[0].short[: row.head]),), (said,))


def _work(base: FactBase, noted: _Noted, head: int, host: str) -> Inlines:
    """“Fish”, 3 May 2024, fish.example."""
    source, short = noted
    _, day = title_and_day(base, source, short)
    own, address = short[head + 1 :], base.sources[source.id].URL
    site: Inlines = (Text(host, isolated=True),) if host else ()
    said: Inlines = (Link(own, address),) if _host(address) else own
    return with_more(base, said, (_unbroken(day), *found_by(base, source, short), site))


def _source(base: FactBase, noted: _Noted) -> Cell:
    """Borg, “Fish”, 3 May 2024, fish.example."""
    source, short = noted
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
    host = _host(address)
    said: Inline = Text(host, isolated=True)
    return (Link((said,), address),) if host else ()


def _host(address: str) -> str:
    found = urlsplit(address).hostname if address.startswith("http") else ""
    return (found or "").removeprefix("www.")
