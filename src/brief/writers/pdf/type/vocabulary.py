"""Vocabularies: the words of one type in one language, each shaped and measured once."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from math import fsum
from typing import TypeAlias

from brief.late import NamedTuple
from brief.writers.pdf.type.fonts import Face
from brief.writers.pdf.type.shape import Beside, Shaped, Shaper
from brief.writers.pdf.type.text import Run

SPACES = " \u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u205f\u3000\n\u200b"
UNSEEN = "\n\u200b"
"""Those of them that have no width."""
SOFT_HYPHEN = "\u00ad"

_Parts: TypeAlias = tuple[tuple[Shaped, float], ...]
"""Shaped parts and their widths in points."""


class Word(NamedTuple):
    """A word with the space after it: parts, the width of each in points, and of them all."""

    shaped: tuple[Shaped, ...]
    widths: tuple[float, ...]
    pieces: int
    """How many of the parts are the word."""
    behind: int
    """How many there are with the space."""
    width: float
    gap: float
    """How wide the space is."""


class Vocabulary:
    """The words that are set like one run."""

    def __init__(self, shaper: Shaper, chain: tuple[Face, ...], run: Run) -> None:
        self._shaper, self._chain = shaper, chain
        self._language, self._features = run.language, run.type.features
        self._scale = run.type.size / 1000
        self._parts: dict[tuple[str, bool, Beside], _Parts] = {}
        self.words = _Words(self)
        self.pieces = _Pieces(self)

    def parts(self, text: str, *, rtl: bool, beside: Beside = ("", "")) -> _Parts:
        """The text in one or more parts, one for each font that it needs."""
        if not rtl and beside == ("", ""):
            return self.pieces[text]
        found = self._parts.get((text, rtl, beside))
        if found is None:
            found = self._parts[text, rtl, beside] = self.shape(text, rtl=rtl, beside=beside)
        return found

    def shape(self, text: str, *, rtl: bool = False, beside: Beside = ("", "")) -> _Parts:
        """The parts, for who remembers them."""
        shaped = self._shaper.shape(
            text,
            self._chain,
            language=self._language,
            rtl=rtl,
            features=self._features,
            beside=beside,
        )
        return tuple([(part, part.width * self._scale) for part in shaped])

    def measure(self, text: str) -> Word:
        """A word that stands in the text with the space after it."""
        bare = text.rstrip(SPACES)
        word, gap = self._of(bare), self._of(text[len(bare) :].strip(UNSEEN))
        parts = (*word, *gap)
        return Word(
            tuple([shaped for shaped, _ in parts]),
            tuple([width for _, width in parts]),
            len(word),
            len(parts),
            fsum([width for _, width in word]),
            fsum([width for _, width in gap]),
        )

    def _of(self, text: str) -> _Parts:
        return self.pieces[text] if text else ()

    @cached_property
    def hyphen(self) -> tuple[Shaped, float]:
        """A hyphen and its width; in copied text it is a soft one, so that the word is whole."""
        ((shaped, width),) = self.parts("-", rtl=False)
        (glyph,) = shaped.glyphs
        soft = replace(shaped, text=SOFT_HYPHEN, glyphs=(glyph._replace(text=SOFT_HYPHEN),))
        return soft, width


class _Pieces(dict[str, _Parts]):
    """The parts of texts from left to right, each shaped when it is first asked for."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary

    def __missing__(self, text: str) -> _Parts:
        parts = self[text] = self._vocabulary.shape(text)
        return parts


class _Words(dict[str, Word]):
    """Words by their text, each measured when it is first asked for."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary

    def __missing__(self, text: str) -> Word:
        word = self[text] = self._vocabulary.measure(text)
        return word
