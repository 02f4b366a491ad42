"""Printing: what a document prints of a fact base, read off the document itself."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from brief.facts import FactBase
from brief.facts.people import UNKNOWN
from brief.facts.sources import CITED, Source
from brief.model import (
    Block,
    Chronology,
    Code,
    Contents,
    Document,
    FactSpan,
    Figure,
    Heading,
    Inline,
    Inlines,
    LineBreak,
    Link,
    NoteMark,
    Text,
    Yardstick,
    iter_inlines,
    plain_text,
)
from brief.printed import Passage, Printed, TypedWords
from brief.problem import Place
from brief.prose.limits_said import says_limit
from brief.template.words import STALE
from brief.walk import iter_blocks, iter_contents

_CITED = tuple((key, key.replace("-", "_")) for key in CITED)
"""Each key of a citation, and the attribute that holds it."""


def read_printed(
    base: FactBase,
    document: Document,
    posts: Iterable[str],
    typed: tuple[TypedWords, ...] = (),
    alike: tuple[tuple[str, ...], ...] = (),
) -> Printed:
    """What the rules want to know of it; `posts` are the names printed with their role.

    `alike` are the sources whose short notes are the same.
    """
    spans = tuple(_spans(document))
    bare, unexplained = (
        tuple((fact, base.place("facts", fact)) for fact in facts)
        for facts in (_uncited_facts(spans), _unexplained_facts(base, document, spans))
    )
    contents = (*iter_contents(document.blocks), *(note.content for note in document.notes))
    runs = [tuple(iter_inlines(content)) for content in contents if content]
    facts, unseen = frozenset(span.fact for span in spans), tuple(_unseen(base, runs))
    said = tuple(_passages(document, runs))
    return Printed(facts, bare, frozenset(posts), unexplained, typed, alike, unseen, passages=said)


def printed_facts(document: Document) -> tuple[str, ...]:
    """The ids of the facts it prints, in the order of the page."""
    return tuple(dict.fromkeys(span.fact for span in _spans(document)))


def _uncited_facts(spans: Iterable[FactSpan]) -> tuple[str, ...]:
    """The ids of the facts whose words it prints, at one place or more, without a note."""
    bare = (span.fact for span in spans if not _has_mark(span))
    return tuple(dict.fromkeys(bare))


def _unexplained_facts(
    base: FactBase, document: Document, spans: Iterable[FactSpan]
) -> tuple[str, ...]:
    """The old facts it prints with the mark of age, where it nowhere tells their section's limit.

    A fact that is not old may say a dagger of its own; one within a fact's words explains nothing.
    """
    marked = (span.fact for span in spans if STALE in plain_text(span.content))
    old = [fact for fact in dict.fromkeys(marked) if base.is_stale(fact)]
    if not old:
        return ()
    contents = [*iter_contents(document.blocks), *(note.content for note in document.notes)]
    told = [text for text in map(_beside_facts, contents) if STALE in text]
    return tuple(fact for fact in old if not _tells_limit(base, fact, told))


def _beside_facts(content: Inlines) -> str:
    """The words of a run of text that belong to no fact."""
    return "".join(plain_text((inline,)) for inline in content if not isinstance(inline, FactSpan))


def _tells_limit(base: FactBase, fact: str, told: list[str]) -> bool:
    limit = base.sections[base.facts[fact].section].stale_after
    return limit is None or any(says_limit(text, limit, base.words) for text in told)


def _spans(document: Document) -> Iterator[FactSpan]:
    for content in iter_contents(document.blocks):
        for inline in iter_inlines(content):
            if isinstance(inline, FactSpan):
                yield inline


def _has_mark(span: FactSpan) -> bool:
    return any(isinstance(inline, NoteMark) for inline in iter_inlines(span.content))


def _unseen(base: FactBase, runs: Iterable[Inlines]) -> Iterator[tuple[str, str]]:
    """Each cited source with a key of its citation, whose value is printed nowhere."""
    printed = [inline for run in runs for inline in run]
    places = {inline.place for inline in printed if isinstance(inline, Text)}
    marks = [inline for inline in printed if isinstance(inline, NoteMark)]
    placed = {cited.source for mark in marks for cited in mark.citations if cited.locator}
    for id_ in dict.fromkeys(cited.source for mark in marks for cited in mark.citations):
        for key in unprinted(base, id_, places):
            if not (key == "page" and id_ in placed):
                yield id_, key


def unprinted(base: FactBase, id_: str, places: Collection[Place | None]) -> Iterator[str]:
    """The keys of a source's citation that no words at these places say."""
    source, spot = base.sources[id_], base.spot("sources", id_)
    values = ((key, getattr(source, attribute)) for key, attribute in _CITED)
    said = {key: value for key, value in values if value and value != UNKNOWN}
    shown = {key for key in said if spot.place(base.file, (key,)) in places}
    seen = {said[key] for key in shown} | {name.literal for name in source.authors}
    for key, value in said.items():
        if key not in shown and value not in seen and not _says_again(source, key, shown):
            yield key


def _says_again(source: Source, key: str, shown: set[str]) -> bool:
    """Whether what stands under a key is said by what another key holds."""
    match key:
        case "container-title" | "container-title-short":  # UNTS is the treaty series
            return not shown.isdisjoint(("container-title", "container-title-short"))
        case "number":
            return source.number in source.title
        case "genre":
            return source.genre.casefold() in f"{source.number} {source.title}".casefold()
        case "jurisdiction":
            return source.jurisdiction in source.authority
        case "event-date" | "original-date":
            return source.issued in {source.event_date, source.original_date}
        case _:
            return False


def _passages(document: Document, runs: Iterable[Inlines]) -> Iterator[Passage]:
    """Whatever a file of it says, words that stand in a row together."""
    for run in runs:
        yield tuple(_pieces(run))
        for inline in run:
            if isinstance(inline, Text):
                continue
            if isinstance(inline, Link):
                yield ((inline.address, _place_in(inline.content)),)
            elif isinstance(inline, NoteMark) and inline.remark:
                yield tuple(_pieces(iter_inlines(inline.remark)))
    for block in iter_blocks(document.blocks):
        yield from (((said, None),) for said in _drawn(block) if said)
        if isinstance(block, Heading):
            yield ((block.id.replace("-", " "), _place_in(block.content)),)
    meta = document.meta
    said = (meta.id, meta.title, meta.subject, *meta.keywords, meta.desk, meta.number, meta.version)
    yield from (((one, None),) for one in said if one)


def _pieces(inlines: Iterable[Inline]) -> Iterator[tuple[str, Place | None]]:
    for inline in inlines:
        if isinstance(inline, Text):
            yield inline.text, inline.place
        elif isinstance(inline, Code):
            yield inline.text, None
        elif isinstance(inline, LineBreak):
            yield " ", None


def _place_in(content: Inlines) -> Place | None:
    return next((place for _, place in _pieces(iter_inlines(content)) if place), None)


def _drawn(block: Block) -> Iterator[str]:
    """What stands in a drawing, and what is said of it to whoever does not see it."""
    match block:
        case Figure(chart=chart, alt=alt):
            yield from (alt, chart.unit, *chart.categories, *(one.name for one in chart.series))
        case Chronology(timeline=timeline, alt=alt):
            yield alt
            for lane in timeline.lanes:
                yield from (lane.name, *(one.said for one in lane.happenings))
        case Yardstick(alt=alt):
            yield alt
        case Contents(title=title):
            yield title
        case _:
            pass
