"""Words for programs that know no isolates: pieces of one direction, and marks between them.

Word orders characters inside runs that say `w:rtl`; LibreOffice orders a paragraph by the
algorithm alone. So each piece says its direction, and where the algorithm would show the bare
characters in another order, marks (U+200E, U+200F) hold them in their places, or for isolates
inside others the isolates themselves, as few of them as do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import chain, groupby
from typing import TypeAlias
from unicodedata import bidirectional

from brief.bidi.enclosed import narrow, take_in
from brief.bidi.isolates import CLOSER, OPENERS, Directions, Isolate, Line, Part, resolve
from brief.bidi.levels import first_strong, levels
from brief.bidi.order import reorder, visual_order
from brief.drawn import JOINT

_MOST = 20_000
"""Characters of a line that are ordered again to find where fewer marks do, over all tries."""
NOTE = "\ufffc"
"""What stands for the mark of a note, which is no character of the text."""
_IN_PLACE = "\x01"
"""The character that a mark of a note is to LibreOffice."""
MARKS = ("\u200e", "\u200f")
"""What no reader sees and holds words in their order: from left to right, from right to left."""
_STRONG = ({"L"}, {"R", "AL"})
_OPENERS = frozenset(OPENERS.values())
_ISOLATING = _OPENERS | {CLOSER}

Piece: TypeAlias = tuple[str, bool]
"""Characters, and whether they run from right to left."""


def marked(text: str, *, rtl: bool) -> str:
    """A text that stands alone, such as a label, with the marks that hold it in its order.

    What its joints part stands apart, as a unit does from a period.
    """
    parts: list[Part] = []
    for number, part in enumerate(text.split(JOINT)):
        parts += [(JOINT, ())] if number else []
        parts += [(part, (Isolate(),))] if part else []
    found = marked_pieces(parts, rtl=rtl)
    if found is None:
        return text
    return "".join(characters for pieces in found for characters, _ in pieces)


def led(text: str, *, rtl: bool) -> str:
    """A text for a program that lets its first letter say which way it runs: the mark does so."""
    return text if first_strong(text) in {None, int(rtl)} else MARKS[rtl] + text


def embedded(text: str) -> str:
    """A text from right to left for a program whose lines run to the right whatever they say.

    Between U+202B and U+202C where it would be seen in another order there, or draw to its own side
    what the program sets beside it; programs that know no isolates know these two.
    """
    holds_left = any(bidirectional(each) == "L" for each in text)
    turned = holds_left or visual_order(text, 0) != visual_order(text, 1)
    return f"\u202b{text}\u202c" if turned else text


def marked_pieces(parts: Sequence[Part], *, rtl: bool) -> list[list[Piece]] | None:
    """The pieces of each part, in reading order; None where all runs from left to right."""
    found = resolve(parts, rtl=rtl)
    if found is None:
        return None
    spaces = take_in(found)
    edges: dict[int, list[Piece]] = {}
    for line in found.lines:
        edges |= _edges(line, int(rtl))
    whole = "".join(text for text, _ in parts)
    ways = _ways(found, whole)
    said = [narrow(each) if place in spaces else each for place, each in enumerate(whole)]
    pieces: list[list[Piece]] = []
    at = 0
    for text, _ in parts:
        run = [
            each
            for place in range(at, at + len(text))
            for each in (*edges.get(place, ()), (said[place], ways[place]))
        ]
        at += len(text)
        pieces.append(_joined(run))
    if pieces and at in edges:
        pieces[-1] = _joined([*pieces[-1], *edges[at]])
    return pieces


def _joined(pieces: Sequence[Piece]) -> list[Piece]:
    """Pieces, those of one direction that follow each other as one."""
    grouped = groupby(pieces, key=lambda each: each[1])
    return [("".join(said for said, _ in group), way) for way, group in grouped]


def _ways(found: Directions, text: str) -> list[bool]:
    """Whether each character runs with letters from right to left: those, and numbers beside."""
    ways = [
        (level != inside) if inside % 2 == 0 else (level == inside)
        for level, inside in zip(found.levels, found.embedding, strict=True)
    ]
    at = 0
    for (inside, level), group in groupby(zip(found.embedding, found.levels, strict=True)):
        length = len(list(group))
        run = range(at, at + length)
        if inside % 2 and level > inside and not any(bidirectional(text[i]) == "L" for i in run):
            for i in run:
                ways[i] = text[i] != NOTE
        at += length
    return ways


def _edges(line: Line, base: int) -> dict[int, list[Piece]]:
    """The marks before each character: as few kinds of them as hold the order."""
    shown: list[str] = []
    is_held = _judge(line, base)
    for held in (_nothing, _after, _within, _around, _against, _isolate):
        shown = [
            held(line, at) if origin < 0 else character
            for at, (character, origin) in enumerate(zip(line.shown, line.origin, strict=True))
        ]
        if held is not _isolate and is_held(shown):
            break
    if held in {_around, _against, _isolate}:
        shown = _lightened(line, shown, is_held)
    return _placed(line, shown)


def _lightened(line: Line, shown: list[str], is_held: Callable[[list[str]], bool]) -> list[str]:
    """With fewer marks, or nothing, in the place of each isolate that they hold as well.

    LibreOffice does not step back over what stands between a space and a word that runs against
    the line, nor over a bracket between isolates: it tears the word.
    """
    left = _MOST // len(line.shown)
    pairs = [*_pairs(line)]
    begins = [pair[:1] for pair in pairs]
    wholly = [(held, pairs) for held in (_nothing, _within, _around, _along)]
    for held, every in (*wholly, (_nothing, begins), (_within, begins)):
        groups = [[some for some in every if _is_lighter(held, line, shown, some)]]
        while groups and left > 0:
            group = groups.pop()
            left -= 1
            tried = [*shown]
            for edge in chain.from_iterable(group):
                tried[edge] = held(line, edge)
            if is_held(tried):
                shown = tried
            elif half := len(group) // 2:  # few are needed, so halves are soon without any
                groups += [group[:half], group[half:]]
    return shown


def _is_lighter(
    held: Callable[[Line, int], str], line: Line, shown: Sequence[str], edges: Sequence[int]
) -> bool:
    """Whether it sets less there than stands there: marks for an isolate, or fewer of them."""
    if any(shown[edge] in _ISOLATING for edge in edges):
        return len(edges) > 1  # one alone would be left open
    return sum(len(held(line, edge)) for edge in edges) < sum(len(shown[edge]) for edge in edges)


def _pairs(line: Line) -> Iterator[tuple[int, ...]]:
    """Where each isolate begins and ends, the inner ones first."""
    opened: list[int] = []
    for at, character in enumerate(line.shown):
        if line.origin[at] >= 0:
            continue
        if character == CLOSER:
            yield opened.pop(), at
        else:
            opened.append(at)


def _placed(line: Line, shown: list[str]) -> dict[int, list[Piece]]:
    placed: dict[int, list[Piece]] = {}
    waiting: list[Piece] = []
    after = 0
    for said, origin in zip(shown, line.origin, strict=True):
        if origin < 0:
            waiting += [(mark, mark in {MARKS[1], OPENERS[True]}) for mark in said]
            continue
        if waiting:
            placed[origin] = waiting
            waiting = []
        after = origin + 1
    return placed | {after: waiting} if waiting else placed


def _judge(line: Line, base: int) -> Callable[[list[str]], bool]:
    """What says whether the algorithm alone shows the characters as they are meant to stand."""
    every = [line.origin[at] for at in reorder(range(len(line.shown)), line.levels)]
    meant = [each for each in every if each >= 0]
    turned = [
        (origin, level % 2)
        for origin, level, said in zip(line.origin, line.levels, line.shown, strict=True)
        if origin >= 0 and said != NOTE and not said.isspace()
    ]

    def is_held(shown: list[str]) -> bool:
        text = "".join(_IN_PLACE if said == NOTE else said for said in shown)
        origins = [origin for said, origin in zip(shown, line.origin, strict=True) for _ in said]
        got = levels(text, base)
        seen = [origins[at] for at in reorder(range(len(text)), got)]
        if [each for each in seen if each >= 0] != meant:
            return False
        ways = {origin: level % 2 for origin, level in zip(origins, got, strict=True)}
        return all(ways[origin] == way for origin, way in turned)

    return is_held


def _nothing(_line: Line, _at: int) -> str:
    return ""


def _after(line: Line, at: int) -> str:
    """A mark of the surrounding direction after an isolate of the other."""
    return _outside(line, at) if line.shown[at] == CLOSER else ""


def _within(line: Line, at: int) -> str:
    """A mark of an isolate's own direction at either end of it."""
    outside, beside = _outside(line, at), _beside(line, at)
    if not outside or beside == NOTE:
        return ""
    own = 1 - MARKS.index(outside)
    return "" if bidirectional(beside) in _STRONG[own] else MARKS[own]


def _around(line: Line, at: int) -> str:
    """The same, and marks of the surrounding direction on both sides."""
    inside, outside = _within(line, at), _outside(line, at)
    return inside + outside if line.shown[at] == CLOSER else outside + inside


def _along(line: Line, at: int) -> str:
    """A mark of the direction that an isolate has in common with what it stands in."""
    return "" if _outside(line, at) else MARKS[line.embedding[at] % 2 == 1]


def _outside(line: Line, at: int) -> str:
    """The mark of the direction round an isolate; "" where the isolate has the same."""
    around = line.embedding[at] % 2 == 1
    return MARKS[around] if _opener(line.shown, at) == OPENERS[not around] else ""


def _opener(shown: str, at: int) -> str:
    """What opens the isolate that has an edge there."""
    depth = 0
    for place in range(at, -1, -1):
        depth += (shown[place] == CLOSER) - (shown[place] in _OPENERS)
        if depth <= 0:
            return shown[place]
    return ""


def _against(line: Line, at: int) -> str:
    """The edge itself of an isolate that runs against what it stands in.

    Inside words of its own direction LibreOffice measures what it parts a second time: it cuts the
    last letter off a word from right to left and loses the space beside it.
    """
    return _isolate(line, at) if _outside(line, at) else ""


def _isolate(line: Line, at: int) -> str:
    """The edge itself; LibreOffice goes on without end where a note's mark runs against a line."""
    return _outside(line, at) if _beside(line, at) == NOTE else line.shown[at]


def _beside(line: Line, at: int) -> str:
    """What stands in the isolate at that edge of it."""
    return line.shown[at - 1 if line.shown[at] == CLOSER else at + 1]
