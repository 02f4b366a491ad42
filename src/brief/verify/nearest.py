"""The sentences of cited paragraphs that a text most likely tells."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from brief.late import pattern
from brief.prose import split_sentences
from brief.verify.copy import Paragraph
from brief.verify.wording import long_words

_NEAR = 0.8
_LEAST = 2


def nearest_sentences(text: str, paragraphs: Iterable[Paragraph]) -> list[str]:
    """The sentences that share the most words with the text."""
    words = long_words(text)
    sentences = [one for paragraph in paragraphs for one in split_sentences(paragraph.words)]
    shared = [(len(words & long_words(one)), one) for one in sentences]
    best = max((count for count, _ in shared), default=0)
    return [one for count, one in shared if count >= max(best * _NEAR, _LEAST)]


_GOES_ON = pattern(
    r"\b(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Hh]im|[Hh]er|[Tt]hem|[Tt]here|[Tt]his|[Tt]hat)\b"
)


def with_next(near: Iterable[str], paragraphs: Iterable[Paragraph]) -> list[str]:
    """Sentences, each with the one behind it that goes on with it: he, it, there."""
    there = set(near)
    every = [split_sentences(one.words) for one in paragraphs]
    told = [
        f"{before} {after}"
        for sentences in every
        for before, after in pairwise(sentences)
        if before in there and _GOES_ON.search(after)
    ]
    return [*there, *told]
