"""Printing: what a document prints of a fact base, read off the document itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from brief.check.reading import Printed, TypedWords
from brief.facts import FactBase
from brief.model import Document, FactSpan, NoteMark, iter_inlines, plain_text
from brief.template.words import STALE
from brief.walk import iter_contents


def read_printed(
    base: FactBase,
    document: Document,
    posts: Iterable[str],
    typed: tuple[TypedWords, ...] = (),
) -> Printed:
    """What the rules want to know of it; `posts` are the names printed with their role."""
    marked = filter(base.is_stale, unexplained_facts(document))  # a fact may say a dagger itself
    bare, unexplained = (
        tuple((fact, base.place("facts", fact)) for fact in facts)
        for facts in (uncited_facts(document), marked)
    )
    return Printed(frozenset(printed_facts(document)), bare, frozenset(posts), unexplained, typed)


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
