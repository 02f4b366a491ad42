"""Portions: every heading, paragraph, row, caption and note with the mark of what is behind it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TypeAlias

from brief.edition.behind import Behind
from brief.edition.marks import highest, is_above, mark_of
from brief.facts import FactBase
from brief.facts.references import Key, record_at
from brief.model import (
    Across,
    Block,
    Blocks,
    Callout,
    Chronology,
    Document,
    FactSpan,
    Figure,
    Heading,
    Inline,
    Inlines,
    List,
    Note,
    NoteMark,
    Paragraph,
    Quote,
    Row,
    Table,
    Text,
)
from brief.problem import BriefError, Problem
from brief.walk import iter_blocks, iter_contents

_Keys: TypeAlias = Iterable[Key]


def mark_portions(document: Document, base: FactBase, forms: Mapping[str, str]) -> Document:
    """The same document with its portions marked; `forms` is how a mark is written, if not whole.

    What no record is behind (labels, legends, contents) bears none. BriefError where a portion is
    above the brief's own marking.
    """
    portions = _Portions(base, forms)
    portions.look_through(document.blocks)
    blocks = tuple(map(portions.block, document.blocks))
    notes = tuple(portions.note(note) for note in document.notes)
    if portions.problems:
        raise BriefError(portions.problems)
    return replace(document, blocks=blocks, notes=notes)


class _Portions:
    """The marks of one document."""

    def __init__(self, base: FactBase, forms: Mapping[str, str]) -> None:
        self.base, self.forms = base, forms
        self.problems: list[Problem] = []
        self.behind = Behind(base)
        self.by_heading: dict[str, list[Key]] = {}
        self.by_note: defaultdict[int, list[Key]] = defaultdict(list)

    def look_through(self, blocks: Blocks) -> None:
        """Find out what stands under each heading, and what each note is of."""
        under: list[Heading] = []
        for block in iter_blocks(blocks):
            contents = list(iter_contents((block,))) if not _holds(block) else []
            behind = [key for content in contents for key in self.behind.words(content)]
            if isinstance(block, Heading):
                under = [one for one in under if one.level < block.level] + [block]
            for heading in under:
                self.by_heading.setdefault(heading.id, []).extend(behind)
            for content in contents:
                self._look_for_notes(content, self.behind.beside(content))

    def _look_for_notes(self, content: Inlines, inside: tuple[Key, ...]) -> None:
        """Each note is of the fact that it stands in, or of what stands beside the facts."""
        for inline in content:
            if isinstance(inline, NoteMark):
                cited = (("sources", one.source) for one in inline.citations)
                self.by_note[inline.number] += (*inside, *cited)
            elif isinstance(inline, FactSpan):
                self._look_for_notes(inline.content, (("facts", inline.fact),))
            else:
                self._look_for_notes(getattr(inline, "content", ()), inside)

    def marked(self, content: Inlines, keys: _Keys) -> Inlines:
        """The words behind the highest mark of these records."""
        of = {key: mark_of(self.base, record_at(self.base, key)) for key in keys}
        mark = highest(of.values(), self.base.markings)
        if not mark or not content:
            return content
        banner = self.base.brief.marking
        if is_above(mark, banner, self.base.markings):
            above = next(key for key in of if of[key] == mark)
            place = self.base.place(*filter(None, above))
            said = f"a portion is {mark}, but the brief is {banner or 'unmarked'}"
            self.problems.append(Problem(place, said, "raise the brief's marking, or leave it out"))
        words: tuple[Inline, ...] = (Text(f"({self.forms.get(mark, mark)})", isolated=True),)
        return (*words, Text(" "), *content)

    def note(self, note: Note) -> Note:
        """A note with the mark of what it cites and of the facts that it is of."""
        return replace(note, content=self.marked(note.content, self.by_note[note.number]))

    def block(self, block: Block) -> Block:
        """A block with its portions marked."""
        match block:
            case Heading():
                keys = self.by_heading[block.id]
                return replace(block, content=self.marked(block.content, keys))
            case Paragraph():
                return replace(block, content=self._of_its_own(block.content))
            case Figure() | Chronology():
                return replace(block, caption=self._of_its_own(block.caption))
            case List():
                return replace(block, items=tuple(tuple(map(self.block, i)) for i in block.items))
            case Quote() | Callout() | Across():
                return replace(block, blocks=tuple(map(self.block, block.blocks)))
            case Table():
                return self._table(block)
        return block

    def _of_its_own(self, content: Inlines) -> Inlines:
        return self.marked(content, self.behind.words(content))

    def _table(self, table: Table) -> Table:
        """Its rows, and its caption with the highest of all of them."""
        cells = (table.caption, *(cell for row in table.rows for cell in row))
        keys = [key for cell in cells for key in self.behind.words(cell)]
        caption = self.marked(table.caption, keys)
        return replace(table, caption=caption, rows=tuple(map(self._row, table.rows)))

    def _row(self, row: Row) -> Row:
        first, *others = row
        return (
            self.marked(first, [key for cell in row for key in self.behind.words(cell)]),
            *others,
        )


def _holds(block: Block) -> bool:
    """Whether its words are those of the blocks in it."""
    return isinstance(block, List | Quote | Callout | Across)
