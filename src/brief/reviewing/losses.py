"""Losses: what stood in the file as it was sent, beside the words of facts, and is gone.

Lines without a fact, such as headings, cells, captions and sources, are held against those of the
brief in their order: what was put in the place of one is told with it. What a tracked change
accounts for is no loss, so each reading must lack it: before those changes, and with them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Container, Iterator, Sequence
from difflib import SequenceMatcher
from typing import TypeAlias

from brief.late import dataclass
from brief.reviewing.lines import Line, Piece, Read
from brief.reviewing.passages import tidy
from brief.reviewing.pieces import READINGS, is_plain, loose, said_in, text_of, was_sent
from brief.reviewing.printed import how_often, spelt, worded
from brief.reviewing.sentences import likeness
from brief.reviewing.units import marks_in, rows_of

_How: TypeAlias = Callable[[Piece], bool]
_ALIKE = 0.3
"""How much of two lines is the same where one is taken for the other, among others."""


@dataclass(frozen=True, slots=True)
class Loss:
    """A line as it was sent that is gone, and the line that stands in its place, if one does."""

    sent: Line
    old: str
    line: Line | None = None
    new: str = ""


def loose_words(line: Line, how: _How = was_sent) -> str:
    """What is in no fact's bookmark."""
    return tidy(text_of(one for one in line.pieces if how(one) and not one.marks))


def lost_lines(sent: Read, read: Read, is_new: Callable[[str], bool]) -> list[Loss]:
    """Each line without a fact that no reading has; `is_new` says what may stand for another."""
    first, last = (_losses(sent, read, how, is_new) for how in READINGS)
    return [loss for at, loss in first.items() if at in last]


def _losses(sent: Read, read: Read, how: _How, is_new: Callable[[str], bool]) -> dict[int, Loss]:
    wanted = [one for one in sent.lines if is_plain(one) and spelt(loose_words(one))]
    lines = [one for one in read.lines if is_plain(one) and spelt(loose_words(one, how))]
    was, is_ = (
        [spelt(loose_words(one)) for one in wanted],
        [spelt(loose_words(one, how)) for one in lines],
    )
    lacking, over = Counter(was) - Counter(is_), Counter(is_) - Counter(was)
    anew = [one for one, said in zip(lines, is_, strict=True) if said not in was]
    lacking -= _retyped(wanted, anew, lacking, how)
    found: dict[int, Loss] = {}
    for kind, a, b, c, d in SequenceMatcher(None, was, is_, autojunk=False).get_opcodes():
        if kind == "equal" or " ".join(was[a:b]) == " ".join(is_[c:d]):  # divided, or joined
            continue
        gone = [one for one in wanted[a:b] if take(lacking, spelt(loose_words(one)))]
        came = [one for one in lines[c:d] if take(over, spelt(loose_words(one, how)))]
        came = [one for one in came if is_new(loose_words(one, how))]
        for one, other in _pairs(gone, came, how):
            new = "" if other is None else loose_words(other, how)
            found[id(one)] = Loss(one, loose_words(one), other, new)
    return found


def _retyped(
    wanted: Sequence[Line], anew: Sequence[Line], lacking: Counter[str], how: _How
) -> Counter[str]:
    """The words beside a fact, such as a heading that runs in, that were typed anew with it."""
    mixed = [one for one in wanted if any(piece.marks for piece in one.pieces)]
    keys = ((spelt(loose_words(one)), one) for one in mixed if spelt(loose_words(one)) in lacking)
    return Counter(key for key, one in keys if any(_has(one, each, how) for each in anew))


def _has(sent: Line, line: Line, how: _How) -> bool:
    """Whether a line is one of the brief's typed anew, and has what stands beside its facts."""
    now = said_in(line, how)
    beside = (tidy(text_of(run)) for run in loose(sent.pieces))
    return all(one in now for one in beside) and likeness(said_in(sent), now) >= _ALIKE


def take(count: Counter[str], key: str) -> bool:
    """Take one of what is counted, if there is one."""
    if count[key] <= 0:
        return False
    count[key] -= 1
    return True


def _pairs(
    gone: Sequence[Line], came: Sequence[Line], how: _How
) -> Iterator[tuple[Line, Line | None]]:
    """Each that is gone with what came for it: one for one, or else the likest."""
    left = list(came)
    for one in gone:
        if len(gone) == len(came):
            yield one, left.pop(0)
            continue
        alike = [
            (likeness(loose_words(one), loose_words(each, how)), n) for n, each in enumerate(left)
        ]
        ratio, at = max(alike, default=(0.0, 0))
        yield one, left.pop(at) if ratio >= _ALIKE else None


def by_rows(losses: Sequence[Loss]) -> Iterator[list[Loss]]:
    """What is gone, with the cells of one row together."""
    of = {id(one.sent): one for one in losses}
    for row in rows_of(one.sent for one in losses):
        yield [of[id(line)] for line in row]


def lines_again(sent: Read, read: Read, accounted: Container[int]) -> Iterator[Line]:
    """Each line without a fact that every reading has oftener than the brief, and which is new."""
    before = Counter(spelt(loose_words(one)) for one in sent.lines if is_plain(one))
    lines = [one for one in read.lines if is_plain(one) and not marks_in([one])]
    counts = [Counter(spelt(loose_words(one, how)) for one in lines) for how in READINGS]
    over = {key: min(each[key] for each in counts) - before[key] for key in before if key}
    left = Counter({key: count for key, count in over.items() if count > 0})
    stay = _in_order(list(filter(is_plain, sent.lines)), lines)
    likelier = sorted(lines, key=lambda one: (id(one) not in accounted, id(one) in stay))
    again = {id(one) for one in likelier if take(left, spelt(loose_words(one)))}
    yield from (one for one in lines if id(one) in again)


def exchanged(sent: Read, read: Read) -> Iterator[tuple[Line, str]]:
    """Lines beside whose facts stand the words of another line of the brief; with those it had."""
    of_mark = {mark: one for one in sent.lines if is_plain(one) for mark in marks_in([one])}
    known = Counter(spelt(loose_words(one)) for one in sent.lines if is_plain(one))
    for line in filter(is_plain, read.lines):
        ours = {id(one): one for one in map(of_mark.get, marks_in([line])) if one}
        was = [loose_words(one) for one in ours.values()]
        is_ = [spelt(loose_words(line, how)) for how in READINGS]
        bare = spelt(was[0]) if len(was) == 1 else ""
        if bare and all(one and one != bare and known[one] for one in is_):
            yield line, was[0]


def _in_order(sent: Sequence[Line], read: Sequence[Line]) -> set[int]:
    """The lines of a file that stand among others as they did in the brief."""
    was, is_ = ([spelt(said_in(one)) for one in each] for each in (sent, read))
    blocks = SequenceMatcher(None, was, is_, autojunk=False).get_matching_blocks()
    return {id(read[one.b + n]) for one in blocks for n in range(one.size)}


def part_of(line: Line) -> str:
    """What a line of the brief is, by its style; "" for what is called by its words alone."""
    if line.style.casefold().startswith("heading"):
        return "heading"
    return "caption" if line.style.casefold() == "caption" else ""


# ---- facts that stand in more than one place -----------------------------------------------------


def lost_places(sent: Read, read: Read) -> Iterator[tuple[str, str]]:
    """Each bookmark that has no words any more, with those it had, if the file lacks them there."""
    with_words = (one for line in read.lines for one in line.pieces if one.text.strip())
    there = {mark for one in with_words for mark in one.marks}
    every = {how: worded(" ".join(said_in(one, how) for one in read.lines)) for how in READINGS}
    before = worded(" ".join(map(said_in, sent.lines)))
    words: dict[str, str] = {}
    for line in sent.lines:
        for one in line.pieces if not line.story else ():
            for mark in sorted(one.marks - there):
                words[mark] = words.get(mark, "") + one.text
    for mark, said in words.items():
        bare = worded(said)
        if bare and all(how_often(text, bare) < how_often(before, bare) for text in every.values()):
            yield mark, tidy(said)
