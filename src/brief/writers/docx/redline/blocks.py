"""Blocks: two texts as one: paragraphs and tables that stayed, came and went."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from copy import deepcopy
from typing import TypeAlias

from brief.late import dataclass
from brief.writers.docx.parts.elements import Element, name, paragraph, w
from brief.writers.docx.redline.align import Pair, align
from brief.writers.docx.redline.end import calls_note, ends_anew, keep_end, keep_ends
from brief.writers.docx.redline.flow import flows_in, merge_flow
from brief.writers.docx.redline.items import items_of
from brief.writers.docx.redline.lines import Lines
from brief.writers.docx.redline.moved import tell_apart
from brief.writers.docx.redline.numbers import part_names, share_lists
from brief.writers.docx.redline.otherwise import choice
from brief.writers.docx.redline.pairs import (
    at_first_note,
    at_the_end,
    both_of,
    first_together,
    is_framed,
    last_together,
)
from brief.writers.docx.redline.stamp import Change
from brief.writers.docx.redline.tables import say_of_row, say_of_table, stands_otherwise

_P, _ROW, _TABLE = name("w:p"), name("w:tr"), name("w:tbl")

Made: TypeAlias = tuple[Element, Change]
"""A block of the redline, and whether all of it came or went."""


@dataclass(frozen=True, slots=True)
class Blocks:
    """Makes one text of two; `numbering` says what their lists are."""

    lines: Lines
    numbering: Element

    def merged(
        self, old: Sequence[Element], new: Sequence[Element], *, is_end: bool
    ) -> list[Element]:
        """The one text; `is_end` where no paragraph follows it, whose end could not go."""
        lines = self.lines
        was, is_ = items_of(old, lines.old, lines), items_of(new, lines.new, lines)
        pairs = align(was, is_)
        if is_end:
            pairs = last_together(pairs, old, new)
        pairs = first_together(pairs, old, new)
        share_lists(both_of(pairs, old, new), old, self.numbering)
        pairs = list(self._parted(pairs, old, new, is_end=is_end))
        part_names(both_of(pairs, old, new), old, new)
        made: list[Made] = []
        for group, is_flow in flows_in(pairs, was, is_):
            flow = self._flow(old, new, group, made) if is_flow else []
            made += flow or [self._block(old, new, pair) for pair in group]
        if is_end:
            keep_end(made, lines.stamp)
        keep_ends(made, lines.stamp)
        tell_apart([block for block, _ in made])
        return list(self._set_apart(made))

    def _parted(
        self, pairs: Sequence[Pair], old: Sequence[Element], new: Sequence[Element], *, is_end: bool
    ) -> Iterator[Pair]:
        """What begins anew as one that went and one that came, but for what has to keep its end."""
        kept = {at_the_end(pairs)} if is_end else set()
        kept.add(at_first_note(pairs, old, new))
        for at, (i, j) in enumerate(pairs):
            if i is None or j is None or not self._begins_anew(old[i], new[j], keeps=at in kept):
                yield i, j
            else:
                yield from ((i, None), (None, j))

    def _begins_anew(self, old: Element, new: Element, *, keeps: bool) -> bool:
        if old.tag == new.tag == _TABLE:
            return stands_otherwise(old, new)
        if keeps or old.tag != _P or new.tag != _P or is_framed(old) or is_framed(new):
            return False
        return self.lines.begins_anew(old, new)

    def _flow(
        self,
        old: Sequence[Element],
        new: Sequence[Element],
        group: list[Pair],
        above: Sequence[Made],
    ) -> list[Made]:
        """The paragraphs of both as one flow; none where LibreOffice would lose an end in it."""
        held = dict(self.lines.notes)
        olds = [deepcopy(old[i]) for i, _ in group if i is not None]
        news = [deepcopy(new[j]) for _, j in group if j is not None]
        made: list[Made] = [(each, "") for each in merge_flow(olds, news, self.lines)]
        first = next((line for line, _ in (*above, *made) if calls_note(line)), None)
        if first is not None and ends_anew(first) and any(first is line for line, _ in made):
            self.lines.notes = held
            return []
        return made

    def _block(self, old: Sequence[Element], new: Sequence[Element], pair: Pair) -> Made:
        match pair:
            case (int(i), int(j)):
                return self._stayed(old[i], new[j]), ""
            case (int(i), None):
                return self._whole(old[i], "del"), "del"
            case (None, int(j)):
                return self._whole(new[j], "ins"), "ins"
        raise AssertionError(pair)  # a pair has at least one side

    def _stayed(self, old: Element, new: Element) -> Element:
        if new.tag == _P:
            return self.lines.merged(old, new)
        if new.tag == _TABLE:
            return self._table(old, new)
        self.lines.inside(old, new)
        return new

    def _table(self, old: Element, new: Element) -> Element:
        """The new table, with the rows that came and went, and the widths that it had."""
        lines, was, is_ = self.lines, old.findall(_ROW), new.findall(_ROW)
        known = lines.old, lines.new
        say_of_table(old, new, known, lines.stamp)
        pairs = align(items_of(was, lines.old, lines), items_of(is_, lines.new, lines))
        for each in is_:
            new.remove(each)
        for i, j in pairs:
            if i is not None and j is not None:
                say_of_row(was[i], is_[j], known, lines.stamp)
                lines.inside(was[i], is_[j])
                new.append(is_[j])
            elif i is not None:
                new.append(self._row(was[i], "del"))
            elif j is not None:
                new.append(self._row(is_[j], "ins"))
        return new

    def _whole(self, block: Element, change: Change) -> Element:
        if block.tag == _P:
            return self.lines.whole(block, change)
        for row in block.findall(_ROW):
            self._row(row, change)
        return block

    def _row(self, row: Element, change: Change) -> Element:
        """The paragraphs of its cells keep their ends: a cell has one, and goes with the row."""
        self.lines.stamp.row(row, change)
        for each in list(row.iter(_P)):
            self.lines.whole(each, change, ends=False)
        return row

    def _set_apart(self, made: Iterable[Made]) -> Iterator[Element]:
        """A line between two tables of which one came or went: Word takes two that touch for one.

        It came and went itself, so that nothing is left of it whatever becomes of the others. In
        LibreOffice it would be, and tables that touch are two there.
        """
        above: Element | None = None
        for block, _ in made:
            if above is not None and above.tag == block.tag == _TABLE:
                between = paragraph((w("spacing", before=0, after=0),))
                self.lines.stamp.end(between, "ins")
                self.lines.stamp.end(between, "del")
                both, word, _ = choice()
                word.append(between)
                yield both
            above = block
            yield block
