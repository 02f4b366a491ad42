"""Letters: words without all that copying can change, and where some stand on a page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import TypeAlias

from brief.late import dataclass, pattern
from brief.prose import fold, split_sentences
from brief.tracing.page import Piece, Unit

At: TypeAlias = tuple[int, int]
"""Which unit of a page, and which piece of it."""
Hit: TypeAlias = tuple[At, ...]
"""The pieces of a page that some words are of, in order."""
_Range: TypeAlias = tuple[int, int]

_LEFT_OUT = pattern(r"\s*\[?(?:\u2026|\.\.\.|\. \. \.)\]?\s*")
_LINKED = pattern(r"\]\([^)\s]*\)")
"""Where a link of Markdown leads."""
_NUMBERED = pattern(
    r"(?P<word>[^\W\d_][.,;:!?\u2026\u201d\u2019\"'\u2020)\]]{0,3})\[?\^?\d{1,3}\]?(?!\w)"
)
"""The number of a note behind a word: as a file has it, whose notes may be counted otherwise."""
_APART = 2000
"""Letters that may be left out between two parts."""
_SURE = 12
"""Letters that nothing else has by chance, though they start inside a word."""
_RUN = 4
"""Words in a row that tell a place."""
_RUN_LETTERS = 15
_COVERED = 0.6
"""The share of words that has to be on the page, where all of them together are not."""


@cache
def _letters_of_mark(mark: str) -> str:
    return "".join(one for one in fold(mark) if one.isalnum())


def only_letters(text: str) -> str:
    """A text's letters and digits: no case, accents, spaces, marks or unseen characters."""
    return "".join(map(_letters_of_mark, text))


@dataclass(frozen=True)
class Stream:
    """The letters of a page in a row, and the piece and the word that each is of."""

    letters: str
    owners: Sequence[At]
    starts: frozenset[int]
    """Where words start, and where the last of all ends."""

    def find(self, wanted: str) -> list[_Range]:
        """Where these letters stand: as whole words, else from a word's start, else at all."""
        every = list(_occurrences(self.letters, wanted))
        opening = [one for one in every if one[0] in self.starts]
        whole = [one for one in opening if one[1] in self.starts]
        return whole or opening or (every if len(wanted) >= _SURE else [])

    def pieces(self, ranges: Iterable[_Range]) -> Hit:
        """The pieces that these letters are of."""
        return tuple(dict.fromkeys(at for start, end in ranges for at in self.owners[start:end]))


def read_stream(units: Sequence[Unit], *, numbered: bool) -> Stream:
    """The letters of these units, with the numbers of their notes among them or without."""
    letters: list[str] = []
    owners: list[At] = []
    starts: set[int] = set()
    for at, unit in enumerate(units):
        opens = True
        for index, piece in enumerate(unit.pieces):
            if piece.mark and not numbered:
                continue
            for mark in piece.text:
                plain = _letters_of_mark(mark)
                if plain and opens:
                    starts.add(len(owners))
                opens = not plain and mark != "\u00ad"
                letters.append(plain)
                owners += [(at, index)] * len(plain)
    return Stream("".join(letters), owners, frozenset({*starts, len(owners)}))


def find_words(units: Sequence[Unit], words: str) -> tuple[list[Hit], bool]:
    """The pieces that some words are of, at each place; and whether all stand there.

    Notes' numbers may be among the words, and a part may be left out (...). Sentences may stand
    far apart, in any order. Where all of it stands nowhere, those runs of it are looked for that
    make up most of it.
    """
    plain = read_stream(units, numbered=False)
    asked = _LINKED.sub("]", words)
    for stream in (plain, read_stream(units, numbered=True)):
        if hits := _with_the_number(_find_parts(stream, asked), units, asked):
            return hits, True
    bare = _NUMBERED.sub(r"\g<word>", asked)
    if bare != asked and (hits := _find_parts(plain, bare)):
        return hits, True
    if hits := _find_each(plain, bare):
        return hits, True
    return _find_runs(plain, bare), False


def _with_the_number(hits: list[Hit], units: Sequence[Unit], words: str) -> list[Hit]:
    """Those that have a number as it is asked for: 12.5 is neither paras. 1, 2, 5 nor 4125."""
    if any(map(str.isalpha, words)) or not any(map(str.isdigit, words)):
        return hits
    parts = re.split(r"[^\w]+", words.strip(".,;:!?()[]\"' "))
    digits = r"\W{1,2}".join(_DIVIDED.join(part) for part in parts)
    number = re.compile(rf"(?<!\d)(?<!\d[.,]){digits}(?![.,]?\d)")
    texts = (
        "".join(piece.text for piece in units[hit[0][0]].pieces if not piece.mark) for hit in hits
    )
    return [hit for hit, text in zip(hits, texts, strict=True) if number.search(text)]


_DIVIDED = r"[.,\u00a0\u202f\u2009]?"
"""What may divide the thousands of a number on a page."""


def has_words(text: str, words: str) -> bool:
    """Whether a text has these words, as `find_words` looks for them."""
    stream = read_stream((Unit("", (Piece(text),)),), numbered=False)
    return bool(_find_parts(stream, words))


def _occurrences(letters: str, wanted: str) -> Iterator[_Range]:
    start = letters.find(wanted) if wanted else -1
    while start >= 0:
        yield start, start + len(wanted)
        start = letters.find(wanted, start + 1)


def _find_parts(stream: Stream, words: str) -> list[Hit]:
    first, *others = [
        only_letters(part) for part in _LEFT_OUT.split(words) if only_letters(part)
    ] or [""]
    every: list[list[_Range]] = []
    for found in stream.find(first):
        ranges = [found]
        for part in others:
            here = ranges[-1][1]
            start = stream.letters.find(part, here, here + _APART)
            if start < 0:
                break
            ranges.append((start, start + len(part)))
        else:
            every.append(ranges)
    closest = {ranges[-1]: ranges for ranges in every}  # the last that begins before the same end
    return [stream.pieces(ranges) for ranges in closest.values()]


def _find_each(stream: Stream, words: str) -> list[Hit]:
    """The sentences and parts of a quotation, where each of them stands somewhere."""
    parts = [said for part in _LEFT_OUT.split(words) for said in split_sentences(part)]
    letters = [only_letters(part) for part in parts]
    if len(parts) == 1 or any(len(one) < _SURE for one in letters):
        return []
    found = [stream.find(one) for one in letters]
    return [stream.pieces(ranges[0] for ranges in found)] if all(found) else []


# ---- words between which something else was copied, or which were written in ---------------------


def _find_runs(stream: Stream, words: str) -> list[Hit]:
    """The longest runs of the words that the page has, if they are most of them."""
    asked = [plain for word in re.split(r"\s+", words) if (plain := only_letters(word))]
    ranges: list[_Range] = []
    here = 0
    while here < len(asked):
        count = _longest_run(stream.letters, asked[here:])
        run = "".join(asked[here : here + count])
        if count >= _RUN and len(run) >= _RUN_LETTERS:
            after = stream.letters.find(run, ranges[-1][1] if ranges else 0)
            start = after if after >= 0 else stream.letters.find(run)
            ranges.append((start, start + len(run)))
            here += count
        else:
            here += 1
    covered = sum(end - start for start, end in ranges)
    enough = covered >= _COVERED * len("".join(asked))
    return [stream.pieces(ranges)] if ranges and enough else []


def _longest_run(letters: str, asked: Sequence[str]) -> int:
    run, count = "", 0
    for word in asked:
        run += word
        if run not in letters:
            break
        count += 1
    return count
