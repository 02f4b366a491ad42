"""Tracking: what colleagues said beside the words, changed with a trace, hid or struck out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import groupby, pairwise, zip_longest

from brief.reviewing.comments import Comment
from brief.reviewing.lines import HEADS, Line, Piece, Tracked
from brief.reviewing.matched import Matched
from brief.reviewing.moves import Change, without_moves
from brief.reviewing.passages import tidy
from brief.reviewing.pieces import hands, inserted_by, is_same, last_change, shown, text_of
from brief.reviewing.rearranged import is_of_whole, whole_changes
from brief.reviewing.remarks import Kind, Remark


def comment_on(file: Matched, comment: Comment) -> Remark:
    """A comment with the words that it stands beside."""
    found: list[str] = []
    by_words, unknown, on, where = False, False, "", ""
    for line in file.every.lines:
        pieces = _commented(line, comment)
        if pieces:
            facts, guessed = file.facts(line, pieces)
            found += facts
            by_words = by_words or guessed
            unknown = unknown or file.is_unknown(line, pieces)
            on, where = f"{on} {text_of(pieces)}", file.where(line, facts)
    facts = tuple(dict.fromkeys(found))
    return Remark(
        "comment", comment.author, comment.date, comment.text, tidy(on), facts, by_words,
        where=where, resolved=comment.resolved, replies=tuple(comment.replies),
        unknown=unknown and not facts,
    )  # fmt: skip


def _commented(line: Line, comment: Comment) -> list[Piece]:
    """What a comment stands beside; not its own sign, which may stand in the next fact."""
    pieces = [piece for piece in line.pieces if comment.id in piece.comments]
    return [piece for piece in pieces if piece.text or piece.note] or pieces


def tracked_changes(file: Matched) -> Iterator[Remark]:
    """Each stretch that one person inserted or deleted; a pair of them is a replacement.

    Rows and columns of tables that came or went as a whole, and what was moved, are told once.
    """
    whole = whole_changes(file)
    told: dict[int, list[Tracked]] = {}
    for one in whole:
        for line in one.lines:
            told.setdefault(id(line), []).append(one.by)
    lines = file.every.lines
    pairs = zip_longest(lines, lines[1:])
    changes = [one for line, below in pairs if line for one in _changes(file, line, below, told)]
    yield from (one.remark for one in whole)
    yield from without_moves(changes)


def _changes(
    file: Matched, line: Line, below: Line | None, told: Mapping[int, list[Tracked]]
) -> Iterator[Change]:
    """What was tracked in one line, and of its end, unless that came or went with all its words."""
    for (who, _, is_move), pieces in _stretches(line):
        if who and shown(pieces) and not is_of_whole(told.get(id(line), ()), pieces):
            by = last_change(pieces[0])
            made = _stretch(file, line, pieces, by)
            yield Change(made, is_move, id(line), by.move)
    for one in dict.fromkeys(line.whole if id(line) not in told else ()):
        if not any(_is_all(each, one) for each in (line, below)):
            yield Change(_end_of(file, line, one))


def _stretches(line: Line) -> Iterator[tuple[tuple[str, str, bool], list[Piece]]]:
    """What one hand did in one go; a fact that went and another that came are no replacement."""
    for whose, group in groupby(line.pieces, key=hands):
        pieces = list(group)
        at = 0
        for n, (one, other) in enumerate(pairwise(pieces), 1):
            if (
                one.stays != other.stays
                and one.marks
                and other.marks
                and not one.marks & other.marks
            ):
                yield whose, pieces[at:n]
                at = n
        yield whose, pieces[at:]


def _stretch(file: Matched, line: Line, pieces: list[Piece], by: Tracked) -> Remark:
    old = shown(piece for piece in pieces if not piece.stays)
    new = shown(piece for piece in pieces if piece.stays)
    kind: Kind = "replaced" if old and new else "inserted" if new else "deleted"
    facts, by_words = file.facts(line, pieces)
    was, now = file.reads(line, facts)
    made = Remark(kind, by.author, by.date, new, old, facts, by_words, now, was)
    where, unknown = file.where(line, facts), file.is_unknown(line, pieces)
    return replace(made, where=where, part=inserted_by(pieces[0]), unknown=unknown and not facts)


def _is_all(line: Line | None, by: Tracked) -> bool:
    """Whether all of a line came or went by the hand that its end, or the one above, did."""
    pieces = line.pieces if line else []
    words = [one for one in pieces if one.text.strip()] or [one for one in pieces if one.drawn]
    return bool(words) and all(is_same(piece.tracked, by) for piece in words)


def _end_of(file: Matched, line: Line, by: Tracked) -> Remark:
    """The end of a paragraph, which somebody divided or joined to the next: of its last fact."""
    kind: Kind = "inserted" if by.kind == "ins" else "deleted"
    last = [piece for piece in line.pieces if piece.marks][-1:] or line.pieces
    facts, by_words = file.facts(line, last)
    said = "(the end of a paragraph)"
    new, old = (said, "") if by.kind == "ins" else ("", said)
    made = Remark(kind, by.author, by.date, new, old, facts, by_words)
    unknown = not facts and file.is_unknown(line, line.pieces)
    return replace(made, where=file.where(line, facts), unknown=unknown)


def taken_words(file: Matched) -> Iterator[Remark]:
    """Each stretch that is hidden from a reader or struck out, which is a deletion by hand."""
    for line in file.every.lines:
        for taken, group in groupby(line.pieces, key=lambda one: one.stays and one.taken):
            pieces = list(group)
            kind, who = taken or ("", "")
            if kind and line.story not in HEADS and shown(pieces).strip():
                facts, by_words = file.facts(line, pieces)
                _, now = file.reads(line, facts)
                how: Kind = "struck" if kind == "struck" else "hidden"
                made = Remark(how, who, "", "", shown(pieces), facts, by_words, now)
                unknown = not facts and file.is_unknown(line, pieces)
                yield replace(made, where=file.where(line, facts), unknown=unknown)


def changed_looks(file: Matched) -> Iterator[Remark]:
    """Who changed looks alone, once for each: with the facts of the one paragraph, or how many."""
    places: dict[str, dict[int, Line | None]] = {}
    for line, who in file.every.looks:
        places.setdefault(who, {})[id(line)] = line
    for who, lines in places.items():
        changes = sum(one == who for _, one in file.every.looks)
        first = next((one for one in lines.values() if one and text_of(one.pieces).strip()), None)
        made = Remark(
            "looks", who, text=str(changes), old=tidy(text_of(first.pieces)) if first else ""
        )
        facts, by_words = (
            file.facts(first, first.pieces) if first and len(lines) == 1 else ((), False)
        )
        yield replace(made, facts=facts, by_words=by_words, where=first.story if first else "")
