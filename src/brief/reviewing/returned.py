"""Returned: a file held against the one that was sent, for what no words of a fact tell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from brief.reviewing.calls import NoteLoss, lost_notes
from brief.reviewing.doubled import Copy, sentences_again
from brief.reviewing.elsewhere import moved_by_hand
from brief.reviewing.headed import edits_of_heads
from brief.reviewing.lines import Read
from brief.reviewing.losses import (
    Loss,
    by_rows,
    exchanged,
    lines_again,
    loose_words,
    lost_lines,
    lost_places,
    part_of,
)
from brief.reviewing.matched import Matched
from brief.reviewing.other_notes import other_notes
from brief.reviewing.pieces import said_in
from brief.reviewing.remarks import Kind, Remark
from brief.reviewing.retyped import notes_of_retyped
from brief.reviewing.shifted import edited_notes
from brief.reviewing.units import BETWEEN, first_row, gone_tables, marks_in, without, words_of


def other_edits(file: Matched, sent: Read) -> Iterator[Remark]:
    """What else is not as it was sent: lines of no fact, heads and feet, and the order."""
    for line, old, new in edits_of_heads(sent, file.read):
        facts, _ = file.facts(line, line.pieces) if line.pieces else ((), False)
        kind: Kind = "edited" if old and new else "added" if new else "missing"
        now = new if kind == "edited" else ""
        where = file.where(line, facts)
        yield Remark(kind, text=new, old=old, facts=facts, now=now, where=where)
    for stop, above in moved_by_hand(sent, file.once):
        line = stop.lines[0]
        facts = file.known(stop.marks) if stop.marks else file.facts(line, line.pieces)[0]
        made = Remark("moved", text=stop.words, old=above, facts=facts, part=stop.part)
        yield replace(made, by_words=stop.is_guessed)


def stand_again(file: Matched, sent: Read, copies: Sequence[Copy]) -> Iterator[Remark]:
    """Paragraphs, rows and tables that somebody doubled, with all facts in them; then sentences."""
    for copy in copies:
        facts, one = file.known(marks_in(copy.sent)), copy.lines[0]
        is_table = bool(one.table) and len(first_row(copy.lines)) < len(copy.lines)
        said = words_of(first_row(copy.lines) if is_table else copy.lines)
        where = file.where(one, facts) if len(copy.lines) == 1 else ""
        part = "table" if is_table else ""
        yield Remark("again", text=said, facts=facts, where=where, part=part)
    for fact, said in sentences_again(file.printed.words, sent, file.once):
        yield Remark("again", text=said, facts=(fact,))


def edited_again(file: Matched, rows: Sequence[Copy]) -> Iterator[Remark]:
    """Rows that somebody copied and edited, each once, with the facts of the one it is like."""
    for row in rows:
        facts = file.known(marks_in(row.sent))
        yield Remark("added", text=words_of(row.lines), old=words_of(row.sent), facts=facts)


def losses(file: Matched, sent: Read, *, moves_notes: bool) -> Iterator[Remark]:
    """Lines and notes that are gone, and those that stand in the place of one."""
    before = Matched(file.printed, sent)
    tables = gone_tables(sent, file.once)
    for lines in tables:
        facts = file.known(marks_in(lines))
        yield Remark("lost", old=words_of(first_row(lines)), facts=facts, part="table")
    told = {id(line) for lines in tables for line in lines}
    lost = lost_lines(sent, file.once, file.printed.is_no_fact)
    for row in by_rows([one for one in lost if id(one.sent) not in told]):
        yield from (_instead(file, one) for one in row if one.line)
        if gone := [one for one in row if not one.line]:
            facts, part = before.of_row(gone[0].sent), part_of(gone[0].sent)
            made = Remark("lost", old=BETWEEN.join(one.old for one in gone))
            yield replace(made, facts=facts, where="its row" if facts else "", part=part)
    for line, old in exchanged(sent, file.once):
        if id(line) not in file.accounted:
            yield _instead(file, Loss(line, old, line, loose_words(line)))
    for line in lines_again(sent, file.once, file.accounted):
        if id(line) not in file.accounted:
            made = Remark("again", text=said_in(line), facts=file.beside(line, line.pieces))
            file.accounted.add(id(line))
            yield replace(made, where=file.where(line, made.facts))
    lost_marks = lost_notes(sent, file.read, marks_alone=moves_notes)
    of_marks = {note.old for note in lost_marks}
    edited = edited_notes(sent, file.read) if moves_notes else ()
    retyped = notes_of_retyped(file, sent, marks_alone=moves_notes)
    others = other_notes(sent, file.read, marks_alone=moves_notes)
    edited = (one for one in edited if one.old not in of_marks)
    for note in (*lost_marks, *retyped, *edited, *others):
        yield _note(file, note)


def _instead(file: Matched, loss: Loss) -> Remark:
    line = loss.line or loss.sent
    file.accounted.add(id(line))
    made = Remark("edited", text=loss.new, old=loss.old, now=loss.new)
    facts, _ = file.facts(line, line.pieces)
    return replace(made, facts=facts, where=file.where(line, facts))


def _note(file: Matched, loss: NoteLoss) -> Remark:
    facts = file.known(loss.among or [loss.mark])
    file.accounted.update(id(one) for one in file.read.lines if one.story == loss.note != "")
    if not loss.new:
        return Remark("lost", old=loss.old, facts=facts, part="note")
    if loss.of:
        made = Remark("bears", text=loss.new, old=loss.old, facts=facts)
        return replace(made, part=file.printed.fact_of(loss.of))
    made = Remark("edited", text=loss.new, old=loss.old, facts=facts, now=loss.new)
    return replace(made, where=loss.note)


def lost_in_places(file: Matched, sent: Read, told: Sequence[Remark]) -> Iterator[Remark]:
    """Facts that stand in one place less, of which nothing is told so far."""
    known = {fact for one in told if one.kind in {"edited", "missing"} for fact in one.facts}
    left = without(sent, gone_tables(sent, file.once))
    for mark, said in lost_places(left, file.once):
        fact = file.printed.fact_of(mark)
        if fact not in known:
            yield Remark("lost", old=said, facts=(fact,), part="place")
