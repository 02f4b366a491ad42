"""Returned: a file held against the one that was sent, for what no words of a fact tell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from brief.reviewing.calls import NoteLoss, lost_notes
from brief.reviewing.losses import (
    Loss,
    by_rows,
    lines_again,
    lost_lines,
    lost_places,
    part_of,
    said_in,
)
from brief.reviewing.matched import Matched
from brief.reviewing.passages import tidy
from brief.reviewing.pieces import text_of, was_there
from brief.reviewing.remarks import Remark
from brief.reviewing.stories import Read
from brief.reviewing.untracked import edits_of_heads, moved_by_hand


def other_edits(file: Matched, sent: Read) -> Iterator[Remark]:
    """What else is not as it was sent: lines of no fact, heads and feet, and the order."""
    for line, old, new in edits_of_heads(sent, file.read):
        facts, _ = file.facts(line, line.pieces) if line.pieces else ((), False)
        kind = "edited" if old and new else "added" if new else "missing"
        now = new if kind == "edited" else ""
        where = file.where(line, facts)
        yield Remark(kind, text=new, old=old, facts=facts, now=now, where=where)
    for line, mark, above in moved_by_hand(sent, file.read):
        inside = [piece for piece in line.pieces if not mark or mark in piece.marks]
        said = tidy(text_of(filter(was_there, inside or line.pieces)))
        facts = file.known([mark]) if mark else file.facts(line, line.pieces)[0]
        yield Remark("moved", text=said, old=above, facts=facts)


def losses(file: Matched, sent: Read, *, moves_notes: bool) -> Iterator[Remark]:
    """Lines and notes that are gone, and those that stand in the place of one."""
    before = Matched(file.printed, sent)
    for row in by_rows(lost_lines(sent, file.read, file.printed.is_no_fact)):
        yield from (_instead(file, one) for one in row if one.line)
        if gone := [one for one in row if not one.line]:
            facts, part = before.of_row(gone[0].sent), part_of(gone[0].sent)
            made = Remark("lost", old=" \N{MIDDLE DOT} ".join(one.old for one in gone))
            yield replace(made, facts=facts, where="its row" if facts else "", part=part)
    for line in lines_again(sent, file.read):
        if id(line) not in file.accounted:
            made = Remark("again", text=said_in(line), facts=file.facts(line, line.pieces)[0])
            yield replace(made, where=file.where(line, made.facts))
    for note in lost_notes(sent, file.read, marks_alone=moves_notes):
        yield _note(file, note)


def _instead(file: Matched, loss: Loss) -> Remark:
    line = loss.line or loss.sent
    file.accounted.add(id(line))
    made = Remark("edited", text=loss.new, old=loss.old, now=loss.new)
    facts, _ = file.facts(line, line.pieces)
    return replace(made, facts=facts, where=file.where(line, facts))


def _note(file: Matched, loss: NoteLoss) -> Remark:
    facts = file.known([loss.mark])
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
    for mark, said in lost_places(sent, file.read):
        fact = file.printed.fact_of(mark)
        if fact not in known:
            yield Remark("lost", old=said, facts=(fact,), part="place")
