"""Stretches: what runs the other way in words that run one way, by themselves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import TypeAlias
from unicodedata import bidirectional

from brief.bidi.figures import parted
from brief.bidi.levels import bracket_pairs, levels
from brief.bidi.measures import between, measures
from brief.late import pattern

_STRETCH = pattern("R(?:[^L]*R)?M*")
"""Letters from right to left and what stands between them, marks on the last one too."""
BRACKETS = {"(": ")", "[": "]", "{": "}", "\u00ab": "\u00bb", "\u2039": "\u203a"}
"""Brackets and quotation marks of which each is seen as the other from right to left."""
_GROUPS = BRACKETS | {"\u201c": "\u201d"}
"""Those, and the marks that look the same both ways, which only words beside them hold."""
_COMMA = pattern(r"(?<!\d)\u060c|\u060c(?!\d)")
_STRONG = "\u0627"
"""What an Arabic comma is read as between words: a letter that runs from right to left."""
_PARTS = frozenset({_STRONG, *"()[]{}"})
_BEGINS = frozenset({*_GROUPS, *"+-\u2212.\u060c%\u2030$\u20ac\u00a3\u00a5\u00b0"})
_QUOTATIONS = {
    "\u00ab": "\u00bb",
    "\u2039": "\u203a",
    "\u201c": "\u201d",
    "\u2018": "\u2019",
    "\u201e": "\u201c\u201d",
    "\u201a": "\u2018\u2019",
}
"""What closes a quotation that each opens."""
_QUOTES = frozenset(_QUOTATIONS)
_DIALLED = pattern(
    r"\+\d{1,4}(?:[ \u00a0\u202f-](?:\d{2,}|\(\d{2,}\))){1,6}(?!\d)"
    r"|\+(?=(?:[ \u00a0\u202f()-]{0,2}\d){8})\d{1,4}(?:[ \u00a0\u202f-](?:\d+|\(\d+\))){2,6}(?!\d)"
)
"""A telephone number, whose groups are dialled from left to right."""
_HELD = pattern(
    r"(?<![^\W_])(?:(?:[A-Za-z]\.){2,}|(?:Bros|Co|Corp|Inc|Jr|Ltd|Sr|al|etc)\.)"
    r"|(?:(?<![^\s(\[\u00ab\u201c\u0648])[+-]|(?<!\d)\u2212)\d+(?:[.,]\d+)*"
    r"(?:[ \u00a0\u202f]?(?:\u00b0[CF](?![^\W_])|[\u00b0%\u2030]))?"
    r"|(?<![^\W\d_])(?<![\d.,/:-])\d+(?:[.,]\d+)*"
    r"(?:[$\u20ac\u00a3\u00a5]|[ \u00a0\u202f]?(?:\u00b0[CF](?![^\W_])|[\u00b0%\u2030]))"
    r"|(?<![^\s(\[\u00ab\u201c\u0648])[+\u2212-]?[$\u20ac\u00a3\u00a5]\d+(?:[.,]\d+)*(?:k|m|bn?)?(?!\w)"
)
"""Words that are cut short, whose last stop is theirs, and a figure with the sign beside it."""
_OTHER = "\ufffc"
"""What an isolate is from outside."""
_RIGHT = frozenset({"R", "AL", "AN"})
_NUMBER = pattern(r"[+\-\u2212]?[\d.,:/]+\s?[%\u2030]?")
Stretch: TypeAlias = tuple[int, int]
"""The first place of it, and the first behind it."""


def stretches(kinds: str, characters: Sequence[str], ends: Sequence[Stretch] = ()) -> list[Stretch]:
    """Where letters run from right to left; a pair of brackets stands whole in one or in none.

    So does a pair of quotation marks. `kinds` has a letter for each character: R, L, M for a mark
    on a letter, N for what is neutral. None reaches over the end of a sentence, but in marks.
    """
    pairs = [*bracket_pairs(list(characters), ["ON"] * len(characters)), *_quotations(characters)]
    for start, end in ends:
        if not any(opener < start < closer for opener, closer in pairs):
            kinds = f"{kinds[:start]}{'L' * (end - start)}{kinds[end:]}"
    while True:
        found = [_closed(match.span(), kinds, pairs) for match in _STRETCH.finditer(kinds)]
        astray = next((at for one in found for pair in pairs for at in _parted(pair, one)), None)
        if astray is None:
            return found
        kinds = f"{kinds[:astray]}L{kinds[astray + 1 :]}"


def _quotations(characters: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where quotations open and close; an apostrophe between letters does neither."""
    if _QUOTES.isdisjoint(characters):
        return
    open_at: list[int] = []
    for at, character in enumerate(characters):
        if open_at and character in _QUOTATIONS[characters[open_at[-1]]]:
            after = characters[at + 1] if at + 1 < len(characters) else ""
            if character != "\u2019" or not after.isalpha():
                yield open_at.pop(), at
        elif character in _QUOTATIONS:
            open_at.append(at)


def _closed(stretch: Stretch, kinds: str, pairs: Sequence[tuple[int, int]]) -> Stretch:
    """The stretch with the brackets that close behind its last letter, if nothing else does."""
    start, end = stretch
    for opener, closer in sorted(pairs, key=lambda pair: pair[1]):
        if start <= opener < end <= closer and "L" not in kinds[end:closer]:
            end = closer + 1
    return start, end


def _parted(pair: tuple[int, int], stretch: Stretch) -> list[int]:
    """The bracket of a pair that stands in a stretch while the other does not."""
    inside = [at for at in pair if stretch[0] <= at < stretch[1]]
    return inside if len(inside) == 1 else []


def held(shown: Sequence[str], signs: Sequence[str], ends: Sequence[Stretch] = ()) -> list[Stretch]:
    """In words from right to left what stands whole: numbers or Latin words with their brackets.

    What stands in the brackets would run from left to right without them too. And a telephone
    number, of which each group would stand before the one that it follows. Latin words beside
    either that run on with it, with no word of the sentence between, belong to it. `signs` has one
    character for each that is shown, for an isolate a neutral one. An Arabic comma is the
    sentence's own: what stands on either side of it are members of a row. So is the end of one, and
    the blank before a figure that belongs to what follows, and an isolate of its letters, between
    Latin words too.
    """
    whole = "".join(signs)
    between_left = [*_between_left(shown, whole)]
    found = [*_dialled(shown)] if "+" in shown else []
    measured = [*measures(whole)]
    behind = [
        one
        for one in parted(whole, shown)
        if all(_apart((one[0][0], one[0][-1] + 1), each) for each in (*found, *measured))
    ]
    if _BEGINS.isdisjoint(signs) and not any((ends, behind, measured, between_left)):
        return []
    said = _COMMA.sub(_STRONG, whole)
    found += [(total.start, total.stop) for _, total in behind if total]
    blanks = ((blank.start, blank.stop) for blank, _ in behind)
    for start, end in (*blanks, *between(whole, measured), *ends, *between_left):
        said = f"{said[:start]}{_STRONG * (end - start)}{said[end:]}"
    own = levels(said, 1)
    grouped = _bracketed(shown, said, own)
    others = [one for one in grouped if all(_apart(one, each) for each in found)]
    for one in (*measured, *(one.span() for one in _HELD.finditer(whole))):
        found += [one] if all(_apart(one, each) for each in found) else []
    wordy = [one for one in others if _begins("".join(shown[slice(*one)])).isalpha()]
    grown = (_run_on(one, own) for one in [*found, *others])
    return _joined([*grown, *_led(wordy, signs, own), *_members(said, own)])


def _between_left(shown: Sequence[str], whole: str) -> Iterator[Stretch]:
    """Isolates with letters from right to left that Latin words beside would draw to their side.

    By the algorithm an isolate is neutral, and a sum of words that is printed between two names
    would stand as one with them, the second name first for who reads from the right.
    """
    if _OTHER not in whole or not any(bidirectional(one) == "L" for one in whole):
        return
    for at, level in enumerate(levels(whole, 1)):
        if (
            level % 2 == 0
            and whole[at] == _OTHER
            and not _RIGHT.isdisjoint(map(bidirectional, shown[at]))
        ):
            yield at, at + 1


def _members(said: str, own: Sequence[int]) -> Iterator[Stretch]:
    """Latin words with an Arabic comma, or a bracket, on a side, with blanks alone between."""
    if _STRONG not in said:
        return
    end = 0
    for left, run in groupby(own, key=lambda level: level % 2 == 0):
        start, end = end, end + len(list(run))
        beside = said[:start].rstrip()[-1:], said[end:].lstrip()[:1]
        if (
            left
            and not _PARTS.isdisjoint(beside)
            and any(bidirectional(one) == "L" for one in said[start:end])
        ):
            yield start, end


def _run_on(one: Stretch, own: Sequence[int]) -> Stretch:
    """The stretch with all that runs from left to right over its edges, as rules N0 and N1 say."""
    start, end = one
    if _is_left(own, start):
        while _is_left(own, start - 1):
            start -= 1
    if _is_left(own, end - 1):
        while _is_left(own, end):
            end += 1
    return start, end


def _led(groups: Sequence[Stretch], signs: Sequence[str], own: Sequence[int]) -> Iterator[Stretch]:
    """Words in brackets with the Latin words, or brackets, that follow with a blank alone between.

    The algorithm gives such brackets to the sentence; a reader reads all from left to right.
    """
    ends = dict(groups)
    for start, end in groups:
        after = next((at for at in range(end, len(signs)) if not signs[at].isspace()), len(signs))
        if after > end and after in ends:
            yield start, ends[after]
        elif after > end and _is_left(own, after) and signs[after].isalpha():
            yield start, _run_on((start, after + 1), own)[1]


def _is_left(own: Sequence[int], at: int) -> bool:
    return 0 <= at < len(own) and own[at] % 2 == 0


def _joined(found: Iterable[Stretch]) -> list[Stretch]:
    """Stretches in their order, those that overlap as one."""
    joined: list[Stretch] = []
    for start, end in sorted(found):
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _apart(one: Stretch, other: Stretch) -> bool:
    return one[1] <= other[0] or other[1] <= one[0]


def _dialled(shown: Sequence[str]) -> Iterator[Stretch]:
    """Telephone numbers, with the brackets right round one."""
    signs = "".join(one if len(one) == 1 else "\ufffc" for one in shown)
    for found in _DIALLED.finditer(signs):
        start, end = found.span()
        around = BRACKETS.get(signs[start - 1 : start])
        whole = around is not None and signs[end : end + 1] == around
        yield (start - 1, end + 1) if whole else (start, end)


def _bracketed(shown: Sequence[str], said: str, own: Sequence[int]) -> list[Stretch]:
    found: list[Stretch] = []
    open_at: list[int] = []
    for at, one in enumerate(shown):
        if one in _GROUPS:
            open_at.append(at)
        elif open_at and one == _GROUPS[shown[open_at[-1]]]:
            start = open_at.pop()
            runs_on = _is_left(own, start) or _is_left(own, at)
            alone = shown[start] in BRACKETS
            if _is_row(said[start + 1 : at]):
                continue
            if _is_left_to_right("".join(shown[start + 1 : at]), alone=alone, runs_on=runs_on):
                found = [each for each in found if each[0] < start] + [(start, at + 1)]
    return found


def _is_row(inside: str) -> bool:
    """Whether an isolate has other words beside it, as place, publisher and year."""
    rest = inside.replace(_OTHER, "", 1)
    return len(rest) < len(inside) and (_OTHER in rest or any(map(str.isalnum, rest)))


def _is_left_to_right(said: str, *, alone: bool, runs_on: bool) -> bool:
    """Whether all in a pair of marks does; words beside that run on into it say so too."""
    if not _RIGHT.isdisjoint(map(bidirectional, said)) or "\u060c" in said:
        return False
    return runs_on or (alone and (_begins(said).isalpha() or bool(_NUMBER.fullmatch(said))))


def _begins(said: str) -> str:
    """The first letter or digit."""
    return next((one for one in said if one.isalnum()), "")
