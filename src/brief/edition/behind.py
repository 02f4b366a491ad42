"""Behind: which records some words of a document are of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from brief.edition.leaving import MEETING
from brief.edition.marks import bears_mark
from brief.facts import FactBase
from brief.facts.record import Record
from brief.facts.references import Key, record_kinds
from brief.model import Document, FactSpan, Inlines, NoteMark, Text, iter_inlines
from brief.problem import Place
from brief.walk import iter_contents

BRIEF = ("brief", "")


class Behind:
    """The records behind words: those of a fact say whose they are, others by their place."""

    def __init__(self, base: FactBase) -> None:
        self._placed = dict(_places(base))

    def words(self, content: Inlines) -> tuple[Key, ...]:
        """The records that some words are of, and the sources of notes on no fact.

        A name counts only where nothing else does: elsewhere it is told by what names it.
        """
        return _but_names((*self.facts(content), *self.beside(content), *_cited_beside(content)))

    def facts(self, content: Inlines) -> Iterator[Key]:
        """The facts among some words."""
        for inline in iter_inlines(content):
            if isinstance(inline, FactSpan):
                yield "facts", inline.fact

    def beside(self, content: Inlines) -> tuple[Key, ...]:
        """The records whose words stand beside the facts, a name only where nothing else does."""
        keys = (self._placed.get(one.place) for one in _outside(content) if isinstance(one, Text))
        return _but_names(key for key in keys if key)

    def document(self, document: Document) -> set[Key]:
        """All whose words stand in a document, facts and sources aside."""
        return {key for content in iter_contents(document.blocks) for key in self.beside(content)}


def _but_names(keys: Iterable[Key]) -> tuple[Key, ...]:
    found = tuple(dict.fromkeys(keys))
    return tuple(key for key in found if key[0] != "names") or found


def _outside(content: Inlines) -> Iterator[object]:
    """What stands in no words of a fact."""
    for inline in content:
        if not isinstance(inline, FactSpan):
            yield inline
            yield from _outside(getattr(inline, "content", ()))


def _cited_beside(content: Inlines) -> Iterator[Key]:
    for inline in _outside(content):
        if isinstance(inline, NoteMark):
            yield from (("sources", one.source) for one in inline.citations)


def _places(base: FactBase) -> Iterator[tuple[Place | None, Key]]:
    """Where each record has its words, facts aside: their words say whose they are.

    Words of no record that is there any longer are the brief's own.
    """
    yield base.place("brief"), BRIEF
    if base.meeting:
        for path in _paths(base.meeting):
            yield base.place("meeting", *path), MEETING
    for id_ in base.names:
        yield base.place("names", id_), ("names", id_)
    for kind in record_kinds(type(base)):
        for id_, record in getattr(base, kind).items() if kind != "facts" else ():
            if isinstance(record, Record) and bears_mark(record):
                for path in _paths(record):
                    yield base.place(kind, id_, *path), (kind, id_)


def _paths(record: Record) -> Iterator[tuple[str | int, ...]]:
    for name, field in type(record).model_fields.items():
        key, value = field.alias or name, getattr(record, name)
        if isinstance(value, dict):
            yield from ((key, part) for part in value)
        elif isinstance(value, tuple):
            yield from ((key, index) for index in range(len(value)))
        if isinstance(value, Record):
            yield key, "text"
        elif value:
            yield (key,)
