"""Places in a brief: what stands at a note's number, or has some words, and which fact says it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from brief.extracts import sentences_of
from brief.facts import FactBase
from brief.late import dataclass
from brief.model import (
    Citation,
    Document,
    FactSpan,
    Inlines,
    NoteMark,
    iter_inlines,
    plain_text,
)
from brief.problem import BriefError, Place, Problem, suggest
from brief.prose import fold
from brief.walk import iter_contents

MOST = 5
"""Facts that are shown for some words."""


@dataclass(frozen=True, slots=True)
class Found:
    """A mark of a brief: the fact that it follows, if any, its note, and the words before it."""

    fact: str
    number: int
    note: str = ""
    words: str = ""
    citations: tuple[Citation, ...] = ()


def marks_of(document: Document) -> tuple[Found, ...]:
    """Every mark of a brief in the order of its number."""
    notes = {note.number: plain_text(note.content) for note in document.notes}
    found = (
        Found(fact, mark.number, notes[mark.number], words, mark.citations)
        for content in iter_contents(document.blocks)
        for fact, mark, words in _marks(content)
        if mark.number in notes
    )
    return tuple(sorted(found, key=lambda mark: mark.number))


def _marks(content: Inlines) -> Iterator[tuple[str, NoteMark, str]]:
    """The marks of a paragraph, each with its fact and the words before it."""
    before: list[str] = []
    inside: dict[int, str] = {}
    for inline in iter_inlines(content):
        if isinstance(inline, FactSpan):
            inside |= {id(one): inline.fact for one in iter_inlines(inline.content)}
        elif isinstance(inline, NoteMark):
            yield inside.get(id(inline), ""), inline, "".join(before)
        elif text := plain_text((inline,)) if not hasattr(inline, "content") else "":
            before.append(text)


def find_fact(document: Document, fact: str) -> Found:
    """Where a brief prints a fact first; number 0 where it does not."""
    return next((mark for mark in marks_of(document) if mark.fact == fact), Found(fact, 0))


def find_note(base: FactBase, document: Document, number: int) -> Found:
    """What stands at a note's number; BriefError where there is no such note."""
    for mark in marks_of(document):
        if mark.number == number:
            return mark
    hint = f"its notes are 1 to {len(document.notes)}" if document.notes else "it has no notes"
    raise BriefError(Problem(Place(base.file), f"this brief has no note {number}", hint))


def find_words(base: FactBase, document: Document, words: str) -> list[Found]:
    """The facts whose sentence has the words, or else a note of words beside the facts.

    BriefError where nothing has them, or too many facts have.
    """
    wanted = fold(words)
    sentences = sentences_of(base, base.facts)
    having = [one.fact for one in sentences if wanted in fold(one.text)]
    beside = (mark for mark in marks_of(document) if wanted in fold(mark.words))
    if not having and (mark := next(beside, None)):
        return [replace(mark, fact="")]  # it may be the mark of a fact that these words name
    if not having:
        near = suggest(words, base.facts)
        hint = near or "name a fact, a note (note 14) or words that a sentence has"
        raise BriefError(Problem(Place(base.file), f'no fact says "{words}"', hint))
    if len(having) > MOST:
        said = f'{len(having)} facts say "{words}": {", ".join(having[:MOST])} …'
        raise BriefError(Problem(Place(base.file), said, "give more of the words"))
    return [find_fact(document, fact) for fact in having]
