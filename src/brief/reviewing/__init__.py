"""Reviewing: what colleagues said and changed in a Word file, fact by fact, with nothing lost."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from pathlib import Path

from brief.facts import FactBase
from brief.model import Document
from brief.reviewing.calls import NoteLoss, has_fewer, lost_notes
from brief.reviewing.comments import Comment, read_comments
from brief.reviewing.losses import (
    Loss,
    by_rows,
    lines_again,
    lost_lines,
    lost_places,
    part_of,
    said_in,
)
from brief.reviewing.package import open_word, read_word
from brief.reviewing.passages import Found, tidy
from brief.reviewing.pieces import (
    extent,
    hands,
    inserted_by,
    is_same,
    last_change,
    loose,
    marks_beside,
    shown,
    stays,
    text_of,
    unmarked,
    was_sent,
    was_there,
)
from brief.reviewing.printed import Printed, letters
from brief.reviewing.remarks import Remark
from brief.reviewing.sentences import facts_at, parts_between, run_together
from brief.reviewing.stories import HEADS, Line, Piece, Read, Tracked, read_lines
from brief.reviewing.untracked import edits_of_heads, moved_by_hand

__all__ = ["Remark", "review_file"]


def review_file(base: FactBase, document: Document, path: Path, sent: bytes) -> list[Remark]:
    """All that a Word file says beside and against the brief; BriefError if it cannot be read.

    `sent` is the file as brief writes it.
    """
    parts = open_word(path)
    read = read_lines(parts)
    review = _Review(Printed(base, document), read)
    as_sent = read_lines(read_word(sent))
    loses = parts.comments is not None or has_fewer(as_sent, read)
    moves_notes = loses and parts.program.startswith("LibreOffice")
    lost = list(review.lost(as_sent, moves_notes=moves_notes))
    direct = list(review.direct())
    return [
        *(review.comment(one) for one in read_comments(parts)),
        *review.tracked(),
        *review.taken(),
        *direct,
        *lost,
        *review.places(as_sent, direct),
        *review.by_hand(as_sent),
        *review.rest(),
    ]


class _Review:
    """One file held against what the brief prints."""

    def __init__(self, printed: Printed, read: Read) -> None:
        self.printed = printed
        self.read = read
        self.calls = {
            piece.note: line for line in read.lines for piece in line.pieces if piece.note
        }
        self.accounted: set[int] = set()
        """The lines of which is told already what they said before."""
        self.rows: dict[int, list[str]] = {}
        """The marks in each row of a table."""
        for line in read.lines:
            if line.row:
                marks = (name for piece in line.pieces for name in sorted(piece.marks))
                self.rows.setdefault(line.row, []).extend(marks)

    # ---- which facts ----

    def facts(self, line: Line, pieces: Sequence[Piece]) -> tuple[tuple[str, ...], bool]:
        """The facts of some words of a paragraph, and whether they were found by words."""
        names = dict.fromkeys(name for piece in pieces for name in sorted(piece.marks))
        if found := self._known(names):
            more = [fact for run in loose(pieces) for fact in self._by_words(line, run)]
            return tuple(dict.fromkeys((*found, *more))), not {*more} <= {*found}
        if line.story in self.calls:  # a note is that of the fact whose mark calls it
            above = self.calls[line.story]
            called = [piece for piece in above.pieces if piece.note == line.story]
            return self.facts(above, called)
        by_words = self._by_words(line, pieces)
        if not by_words and (beside := self._known(marks_beside(line, pieces))):
            return beside, False
        return by_words or self._of_row(line), bool(by_words)

    def _of_row(self, line: Line) -> tuple[str, ...]:
        """The facts of a row of figures, whose marks stand in one of its cells."""
        if not line.row or line.story:
            return ()
        return self._known(self.rows.get(line.row, ()))

    def _where(self, line: Line, facts: Sequence[str]) -> str:
        """Where words are that are not those of a fact: a note, a head or foot, its row."""
        inside = self._known(name for piece in line.pieces for name in sorted(piece.marks))
        if line.story or not line.row or set(facts) <= set(inside):
            return line.story
        return "its row" if set(facts) <= set(self._of_row(line)) else ""

    def _by_words(self, line: Line, pieces: Sequence[Piece]) -> tuple[str, ...]:
        """The facts whose words these pieces are, or stand beside where no mark is in the line."""
        stretch = next(
            (one for one in unmarked(line.pieces) if pieces and any(p is pieces[0] for p in one)),
            [],
        )
        inside = any(piece.marks for piece in line.pieces)
        for there in (was_there, stays, was_sent):
            text = tidy(text_of(filter(there, stretch)))
            if found := self.printed.by_words(text):
                begin, end = extent(stretch, pieces, there)
                return facts_at(found, begin, end, strictly=inside)
        return ()

    def _known(self, names: Iterable[str]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(filter(None, map(self.printed.fact_of, names))))

    # ---- comments ----

    def comment(self, comment: Comment) -> Remark:
        """A comment with the words that it stands beside."""
        found: list[str] = []
        by_words, on, where = False, "", ""
        for line in self.read.lines:
            pieces = [piece for piece in line.pieces if comment.id in piece.comments]
            if pieces:
                facts, guessed = self.facts(line, pieces)
                found += facts
                by_words = by_words or guessed
                on, where = f"{on} {text_of(pieces)}", self._where(line, facts)
        facts = tuple(dict.fromkeys(found))
        return Remark(
            "comment", comment.author, comment.date, comment.text, tidy(on), facts, by_words,
            where=where, resolved=comment.resolved, replies=tuple(comment.replies),
        )  # fmt: skip

    # ---- tracked changes ----

    def tracked(self) -> Iterator[Remark]:
        """Each stretch that one person inserted or deleted; a pair of them is a replacement."""
        for line in self.read.lines:
            for (who, _), group in groupby(line.pieces, key=hands):
                pieces = list(group)
                if who and shown(pieces):
                    yield self._stretch(line, pieces, last_change(pieces[0]))
            for one in dict.fromkeys(line.whole):
                if not any(is_same(piece.tracked, one) for piece in line.pieces):
                    yield self._whole(line, one)

    def _stretch(self, line: Line, pieces: list[Piece], by: Tracked) -> Remark:
        old = shown(piece for piece in pieces if not piece.stays)
        new = shown(piece for piece in pieces if piece.stays)
        kind = "replaced" if old and new else "inserted" if new else "deleted"
        facts, by_words = self.facts(line, pieces)
        was, now = self._reads(line, facts)
        made = Remark(kind, by.author, by.date, new, old, facts, by_words, now, was)
        return replace(made, where=self._where(line, facts), part=inserted_by(pieces[0]))

    def _whole(self, line: Line, by: Tracked) -> Remark:
        kind = "inserted" if by.kind == "ins" else "deleted"
        facts, by_words = self.facts(line, line.pieces)
        alone = not any(piece.tracked for piece in line.pieces)
        said = (tidy(text_of(line.pieces)) if alone else "") or "(the end of a paragraph)"
        new, old = (said, "") if by.kind == "ins" else ("", said)
        made = Remark(kind, by.author, by.date, new, old, facts, by_words)
        return replace(made, where=self._where(line, facts))

    def _reads(self, line: Line, facts: tuple[str, ...]) -> tuple[str, str]:
        """What the only fact read in this paragraph, and reads once all is accepted."""
        if len(facts) != 1 or line.story:
            return "", ""
        inside = [one for one in line.pieces if facts[0] in self._known(one.marks)]
        return tidy(text_of(filter(was_there, inside))), tidy(text_of(filter(stays, inside)))

    # ---- what stands there unseen ----

    def taken(self) -> Iterator[Remark]:
        """Each stretch that is hidden from a reader or struck out, which is a deletion by hand."""
        for line in self.read.lines:
            for taken, group in groupby(line.pieces, key=lambda one: one.stays and one.taken):
                pieces = list(group)
                kind, who = taken or ("", "")
                if kind and line.story not in HEADS and shown(pieces).strip():
                    facts, by_words = self.facts(line, pieces)
                    _, now = self._reads(line, facts)
                    old = shown(pieces)
                    made = Remark(kind, who, "", "", old, facts, by_words, now)
                    yield replace(made, where=self._where(line, facts))

    # ---- what was edited without a trace ----

    def direct(self) -> Iterator[Remark]:
        """Words of facts that are not as the brief prints them, and no change says why."""
        there: list[str] = []
        for name, line, pieces in self._marked():
            fact, was = self.printed.fact_of(name), tidy(text_of(p for p in pieces if p.was_there))
            there.append(fact)
            if not fact:
                yield Remark("gone", old=was, where=line.story)
            elif was and not self._is_as_printed(fact, was, pieces):
                was = tidy(text_of(filter(was_there, pieces))) or was  # what is hidden is told
                old = self.printed.nearest(fact, was)
                yield Remark("edited", text=was, old=old, facts=(fact,), now=was, where=line.story)
        yield from self._without_mark(there)

    def _is_as_printed(self, fact: str, was: str, pieces: Sequence[Piece]) -> bool:
        """Whether the words of a fact are the brief's, before what is tracked or with it."""
        return any(
            self.printed.is_unchanged(fact, said)
            for said in (
                was,
                *(tidy(text_of(filter(there, pieces))) for there in (was_there, stays)),
                tidy(text_of(piece for piece in pieces if piece.stays)),
            )
        )

    def _marked(self) -> Iterator[tuple[str, Line, list[Piece]]]:
        places: dict[str, tuple[Line, list[Piece]]] = {}
        for line in self.read.lines:
            for name in dict.fromkeys(
                name for piece in line.pieces for name in sorted(piece.marks)
            ):
                inside = [piece for piece in line.pieces if name in piece.marks]
                if name in places:  # its paragraph was divided
                    places[name][1].append(replace(inside[0], text=" ", note=""))
                places.setdefault(name, (line, []))[1].extend(inside)
        yield from ((name, *found) for name, found in places.items())

    def _without_mark(self, there: list[str]) -> Iterator[Remark]:
        """Words without a mark that the brief has not; facts that nothing has."""
        for line in self.read.lines:
            for stretch in unmarked(line.pieces) if line.story not in HEADS else ():
                said = tidy(text_of(filter(was_there, stretch)))
                found = self.printed.by_words(said) if not line.story else []
                there += [one.fact for one in found]
                now = tidy(text_of(filter(stays, stretch)))
                known = id(line) in self.accounted
                if not (known or self.printed.says(said) or self.printed.says(now)):
                    yield from self._retyped(said, found)
                    yield from self._added(line, stretch, said, found)
        for fact in self.printed.lacking(there, map(self._letters, (was_there, stays, was_sent))):
            yield Remark("missing", old=self.printed.words[fact][0], facts=(fact,))

    def _letters(self, there: Callable[[Piece], bool]) -> str:
        """All letters of the text and its notes, before what is tracked or with it."""
        texts = (line for line in self.read.lines if line.story not in HEADS)
        return letters(" ".join(text_of(filter(there, line.pieces)) for line in texts))

    def _retyped(self, said: str, found: Sequence[Found]) -> Iterator[Remark]:
        """The facts of words without a mark that the brief prints in other words."""
        together = {
            one: all_ for one, all_ in run_together(said, found) if not self.printed.says(all_)
        }
        for one in found:
            now = together.get(one, said[one.begin : one.end])
            if one in together or not self.printed.says(now):
                old = self.printed.nearest(one.fact, now)
                yield Remark("edited", text=now, old=old, facts=(one.fact,), by_words=True, now=now)

    def _added(
        self, line: Line, stretch: Sequence[Piece], said: str, found: Sequence[Found]
    ) -> Iterator[Remark]:
        """What stands before, between and behind those facts; it is told with the one before."""
        for number, part in enumerate(parts_between(said, found)):
            if self.printed.says(part):
                continue
            beside = (found[max(0, number - 1)].fact,) if found else self.facts(line, stretch)[0]
            yield Remark("added", text=part, facts=beside, where=line.story)

    def by_hand(self, sent: Read) -> Iterator[Remark]:
        """What else is not as it was sent: lines of no fact, heads and feet, and the order."""
        for line, old, new in edits_of_heads(sent, self.read):
            facts, _ = self.facts(line, line.pieces) if line.pieces else ((), False)
            kind = "edited" if old and new else "added" if new else "missing"
            now = new if kind == "edited" else ""
            where = self._where(line, facts)
            yield Remark(kind, text=new, old=old, facts=facts, now=now, where=where)
        for line, mark, above in moved_by_hand(sent, self.read):
            inside = [piece for piece in line.pieces if not mark or mark in piece.marks]
            said = tidy(text_of(filter(was_there, inside or line.pieces)))
            facts = self._known([mark]) if mark else self.facts(line, line.pieces)[0]
            yield Remark("moved", text=said, old=above, facts=facts)

    def lost(self, sent: Read, *, moves_notes: bool) -> Iterator[Remark]:
        """Lines and notes that are gone, and those that stand in the place of one."""
        before = _Review(self.printed, sent)
        for row in by_rows(lost_lines(sent, self.read, self.printed.is_no_fact)):
            yield from map(self._instead, (one for one in row if one.line))
            if gone := [one for one in row if not one.line]:
                facts, part = before._of_row(gone[0].sent), part_of(gone[0].sent)
                made = Remark("lost", old=" \N{MIDDLE DOT} ".join(one.old for one in gone))
                yield replace(made, facts=facts, where="its row" if facts else "", part=part)
        for line in lines_again(sent, self.read):
            if id(line) not in self.accounted:
                made = Remark("again", text=said_in(line), facts=self.facts(line, line.pieces)[0])
                yield replace(made, where=self._where(line, made.facts))
        for note in lost_notes(sent, self.read, marks_alone=moves_notes):
            yield self._note(note)

    def _instead(self, loss: Loss) -> Remark:
        line = loss.line or loss.sent
        self.accounted.add(id(line))
        made = Remark("edited", text=loss.new, old=loss.old, now=loss.new)
        facts, _ = self.facts(line, line.pieces)
        return replace(made, facts=facts, where=self._where(line, facts))

    def _note(self, loss: NoteLoss) -> Remark:
        facts = self._known([loss.mark])
        self.accounted.update(id(one) for one in self.read.lines if one.story == loss.note != "")
        if not loss.new:
            return Remark("lost", old=loss.old, facts=facts, part="note")
        if loss.of:
            made = Remark("bears", text=loss.new, old=loss.old, facts=facts)
            return replace(made, part=self.printed.fact_of(loss.of))
        made = Remark("edited", text=loss.new, old=loss.old, facts=facts, now=loss.new)
        return replace(made, where=loss.note)

    def places(self, sent: Read, told: Sequence[Remark]) -> Iterator[Remark]:
        """Facts that stand in one place less, of which nothing is told so far."""
        known = {fact for one in told if one.kind in {"edited", "missing"} for fact in one.facts}
        for mark, said in lost_places(sent, self.read):
            fact = self.printed.fact_of(mark)
            if fact not in known:
                yield Remark("lost", old=said, facts=(fact,), part="place")

    def rest(self) -> Iterator[Remark]:
        """What is no matter of words is counted."""
        if self.read.looks:
            yield Remark("looks", text=str(self.read.looks))
