"""Sentence marks: facts that lost their bookmark and stand, word for word, among other words.

So a sentence does that was cut out of its paragraph and put into another one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby

from brief.reviewing.lines import Piece, Read
from brief.reviewing.passages import tidy
from brief.reviewing.pieces import ENDS, text_of, unmarked
from brief.reviewing.printed import as_typed, worded
from brief.reviewing.units import marks_in

_BEHIND = "\N{DAGGER}'\")]\N{RIGHT SINGLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}"
_FEW = 4
"""How many words of a fact say that they are its; fewer may stand there by chance."""


def lost_sentences(sent: Read, read: Read) -> dict[str, str]:
    """What each fact says whose bookmark is lost, if the brief has those words in no other way."""
    there = marks_in(read.lines)
    words: dict[str, str] = {}
    for line in sent.lines:
        for piece in line.pieces if not line.story else ():
            for mark in piece.marks - there.keys():
                words[mark] = words.get(mark, "") + piece.text
    often = Counter(map(worded, words.values()))
    bare = (run for line in sent.lines if not line.story for run in unmarked(line.pieces))
    beside = worded(" ".join(map(text_of, bare)))
    return {
        mark: tidy(said)
        for mark, said in words.items()
        if len(said.split()) >= _FEW
        and _ends(said)
        and often[worded(said)] == 1
        and worded(said) not in beside
    }


def sentences_in(pieces: Sequence[Piece], lost: Mapping[str, str]) -> dict[str, tuple[int, int]]:
    """The lost marks whose words stand in no mark of a paragraph: behind which piece, and where."""
    found: dict[str, tuple[int, int]] = {}
    for marked, run in groupby(enumerate(pieces), key=lambda one: bool(one[1].marks)):
        if not marked and lost:
            stretch = list(run)
            found |= _in_words(stretch[0][0], (piece for _, piece in stretch), lost)
    return found


def _in_words(
    first: int, pieces: Iterable[Piece], lost: Mapping[str, str]
) -> dict[str, tuple[int, int]]:
    said = as_typed(text_of(pieces))
    places = {mark: said.find(as_typed(words)) for mark, words in lost.items()}
    return {mark: (first, at + 1) for mark, at in places.items() if _begins(said, at)}


def _begins(said: str, at: int) -> bool:
    """Whether a sentence begins there."""
    return at == 0 or (at > 0 and _ends(said[:at]))


def _ends(said: str) -> bool:
    """Whether a sentence ends with these words, and with what may stand behind its stop."""
    return tidy(said).rstrip(_BEHIND)[-1:] in {*ENDS}
