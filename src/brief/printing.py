"""Printing: what a document prints of a fact base, read off the document itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from brief.check.reading import Printed, TypedWords
from brief.facts import FactBase
from brief.facts.people import UNKNOWN
from brief.facts.sources import LOCATING
from brief.model import Document, FactSpan, NoteMark, Text, iter_inlines, plain_text
from brief.template.words import STALE
from brief.walk import iter_contents


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
    marked = filter(base.is_stale, unexplained_facts(document))  # a fact may say a dagger itself
    bare, unexplained = (
        tuple((fact, base.place("facts", fact)) for fact in facts)
        for facts in (uncited_facts(document), marked)
    )
    facts, unseen = frozenset(printed_facts(document)), tuple(_unseen(base, document))
    return Printed(facts, bare, frozenset(posts), unexplained, typed, alike, unseen)


def printed_facts(document: Document) -> tuple[str, ...]:
    """The ids of the facts it prints, in the order of the page."""
    return tuple(dict.fromkeys(span.fact for span in _spans(document)))


def uncited_facts(document: Document) -> tuple[str, ...]:
    """The ids of the facts whose words it prints, at one place or more, without a note."""
    bare = (span.fact for span in _spans(document) if not _has_mark(span))
    return tuple(dict.fromkeys(bare))


def unexplained_facts(document: Document) -> tuple[str, ...]:
    """The ids of the facts it prints with the mark of age, if it nowhere says what that means."""
    marked = [span for span in _spans(document) if STALE in plain_text(span.content)]
    contents = [*iter_contents(document.blocks), *(note.content for note in document.notes)]
    marks = sum(plain_text(content).count(STALE) for content in contents)
    in_facts = sum(plain_text(span.content).count(STALE) for span in marked)
    return tuple(dict.fromkeys(span.fact for span in marked)) if marks == in_facts else ()


def _spans(document: Document) -> Iterator[FactSpan]:
    for content in iter_contents(document.blocks):
        for inline in iter_inlines(content):
            if isinstance(inline, FactSpan):
                yield inline


def _has_mark(span: FactSpan) -> bool:
    return any(isinstance(inline, NoteMark) for inline in iter_inlines(span.content))


def _unseen(base: FactBase, document: Document) -> Iterator[tuple[str, str]]:
    """Each cited source with a key by which it is found, whose value is printed nowhere."""
    contents = [*iter_contents(document.blocks), *(note.content for note in document.notes)]
    printed = [inline for content in contents for inline in iter_inlines(content)]
    places = {inline.place for inline in printed if isinstance(inline, Text)}
    marks = [inline for inline in printed if isinstance(inline, NoteMark)]
    placed = {cited.source for mark in marks for cited in mark.citations if cited.locator}
    for id_ in dict.fromkeys(cited.source for mark in marks for cited in mark.citations):
        source = base.sources[id_]
        said = {
            key: value
            for key in LOCATING
            if (value := getattr(source, key.replace("-", "_"))) and value != UNKNOWN
        }
        seen = {said[key] for key in said if base.place("sources", id_, key) in places}
        seen |= {name.literal for name in source.authors}
        for key, value in said.items():
            if value not in seen and not (key == "page" and id_ in placed):
                yield id_, key
