"""Added: words in no bookmark that the brief has not, and facts that nothing in a file has."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TypeAlias

from brief.late import dataclass
from brief.reviewing.beside import Beside, words_of
from brief.reviewing.lines import HEADS, Line, Piece, Read
from brief.reviewing.matched import Matched
from brief.reviewing.passages import Found, tidy
from brief.reviewing.pieces import is_listing, stays, text_of, unmarked, was_sent, was_there
from brief.reviewing.printed import worded
from brief.reviewing.remarks import Kind, Remark
from brief.reviewing.sentences import parts_between, run_together
from brief.reviewing.units import marks_in

_FEW = 4
"""How many words of a fact say that they are its; fewer may stand there by chance."""
_How: TypeAlias = Callable[[Piece], bool]
_READINGS: tuple[_How, ...] = (was_there, stays, was_sent)
_Stretch: TypeAlias = tuple[Line, Sequence[Piece]]


@dataclass(frozen=True, slots=True)
class _Said:
    """A stretch in one reading: its words, the facts that they are, and what the brief has not."""

    text: str
    found: Sequence[Found]
    retyped: Sequence[tuple[Found, str]]
    """The facts that the brief prints in other words, each with those that stand there."""
    parts: Sequence[str]
    """What stands before, between and behind the facts."""
    strange: Mapping[int, str]
    """Which of the parts the brief has not, and what of each."""


def words_without_mark(
    file: Matched, sent: Read, there: list[str], whole: Collection[str]
) -> Iterator[Remark]:
    """Words without a mark that the brief has not; facts that nothing has.

    `there` are the facts that were found so far; `whole` those that have all their bookmarks: what
    is like them besides is a copy.
    """
    every = [
        (line, run)
        for line in file.once.lines
        if not (line.story in HEADS or id(line) in file.accounted or is_listing(line))
        for run in unmarked(line.pieces)
    ]
    readings = [_read(file, sent, every, how, whole) for how in _READINGS]
    for (line, run), said in zip(every, zip(*readings, strict=True), strict=True):
        first = said[0]
        if all(one.retyped or one.strange for one in said):
            yield from _retyped(file, first, whole)
            yield from _added(file, line, run, first)
    there += [one.fact for said in readings[0] for one in said.found]
    for fact in file.printed.lacking(there, map(partial(_words, file), _READINGS)):
        yield Remark("missing", old=file.printed.words[fact][0], facts=(fact,))


def _read(
    file: Matched, sent: Read, every: Sequence[_Stretch], how: _How, whole: Collection[str]
) -> list[_Said]:
    """Each stretch in one reading."""
    beside = Beside(sent, marks_in(sent.lines).keys() - marks_in(file.read.lines))
    texts = [tidy(text_of(filter(how, run))) for _, run in every]
    own = [beside.take_whole(text) for text in texts]
    read = [
        _facts_in(file, line, text, whole, is_own=is_own)
        for (line, _), text, is_own in zip(every, texts, own, strict=True)
    ]
    parts = [(n, k, part) for n, one in enumerate(read) for k, part in enumerate(one.parts)]
    strange: dict[int, dict[int, str]] = {}
    for at, words in beside.strange([part for *_, part in parts]).items():
        n, k, part = parts[at]
        strange.setdefault(n, {})[k] = part if every[n][0].story else words
    return [replace(one, strange=strange.get(n, {})) for n, one in enumerate(read)]


def _facts_in(
    file: Matched, line: Line, text: str, whole: Collection[str], *, is_own: bool
) -> _Said:
    """The facts in a stretch, and what stands beside them, unless all of it is the brief's."""
    found = [] if line.story else file.printed.by_words(text)
    if is_own:
        return _Said(text, found, (), (), {})
    found = [one for one in found if not _is_chance(text, one, whole)]
    together = {one: said for one, said in run_together(text, found) if not file.printed.says(said)}
    others = ((one, text[one.begin : one.end]) for one in found if one not in together)
    retyped = [(one, said) for one, said in others if not file.printed.spells(one.fact, said)]
    parts = list(parts_between(text, _runs(text, found, together.values())))
    return _Said(text, found, [*together.items(), *retyped], parts, {})


def _is_chance(text: str, one: Found, whole: Collection[str]) -> bool:
    """Whether a fact that stands where it did has too few words to be known in others again."""
    return one.fact in whole and len(words_of(text[one.begin : one.end])) < _FEW


def _runs(text: str, found: Sequence[Found], sentences: Collection[str]) -> list[Found]:
    """The facts, those as one that are told with the sentence that they were made."""
    runs = {text.find(said): len(said) for said in sentences}
    spans = [Found(begin, begin + size, "") for begin, size in runs.items()]
    alone = [
        one
        for one in found
        if not any(run.begin <= one.begin and one.end <= run.end for run in spans)
    ]
    return sorted([*alone, *spans], key=lambda one: one.begin)


def _words(file: Matched, there: _How) -> str:
    """All words of the text and its notes, before what is tracked or with it."""
    texts = (line for line in file.once.lines if line.story not in HEADS)
    return worded(" ".join(text_of(filter(there, line.pieces)) for line in texts))


def _retyped(file: Matched, said: _Said, whole: Collection[str]) -> Iterator[Remark]:
    """The facts of words without a mark that the brief prints in other words."""
    for one, now in sorted(said.retyped, key=lambda pair: pair[0].begin):
        old = file.printed.nearest(one.fact, now)
        made = Remark("added", text=now, old=old, facts=(one.fact,), by_words=True)
        yield made if one.fact in whole else replace(made, kind="edited", now=now)


def _added(file: Matched, line: Line, stretch: Sequence[Piece], said: _Said) -> Iterator[Remark]:
    """What stands before, between and behind those facts; it is told with the one before."""
    at = 0
    for words in said.strange.values():
        at = said.text.index(words, at)
        above = [one for one in said.found if one.end <= at + 1] or said.found[:1]
        beside = (above[-1].fact,) if above else file.beside(line, stretch)
        kind: Kind = "again" if file.printed.prints(words) else "added"
        yield Remark(kind, text=words, facts=beside, where=line.story)
        at += len(words)
