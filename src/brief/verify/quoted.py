"""Whether a paragraph has quoted words: exact to the letter, whatever marks and spaces are used."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from brief.late import pattern
from brief.prose import fold
from brief.verify.copy import Paragraph

_ELLIPSIS = pattern(r"\s*(?:\[?(?:\.\.\.|\. \. \.|\u2026)\]?|\[sic\])\s*")
_OWN_LETTER = pattern(r"\[(\w)\]")
"""A letter that was made capital or small: [T]he."""
_OWN_WORDS = pattern(r"\s*\[[^\]]*\]\s*")
"""What who quotes put in: the fleet [of Malta] sailed."""
_DASH = pattern(r"\s*-\s*")
_MARK = pattern(r"(?<!\w)['\"]|['\"](?!\w)")
"""Quotation marks within a quotation are changed for the other kind."""
_ACCENTS = str.maketrans("`\u00b4", "''")
_SPACED = "\u0530"
"""From here on scripts write words that touch, or join small words to them."""
_LONG = 20
"""Letters that nothing else has by chance, wherever a scan put its spaces."""


def says_quotation(paragraphs: Iterable[Paragraph], quotation: str) -> bool:
    """Whether a paragraph, or some that follow each other, have the quoted words.

    They are looked for part by part round what was left out or put in.
    """
    there = list(paragraphs)
    forms = [_parts(quotation)]
    if "[" in quotation:
        forms.append(_parts(_OWN_WORDS.sub(" ... ", _OWN_LETTER.sub(r"\1", quotation))))
    every = [*_single(there), *_running_on(there)]
    if any(_in_order(text, parts) for text in every for parts in forms):
        return True
    bare = [[part.replace("-", "") for part in parts] for parts in forms]
    if any(_in_order(text, parts) for text in _divided(there) for parts in bare):
        return True
    if any(_is_scanned(one, parts) for one in _single(there) for parts in forms):
        return True
    return any(_is_inflected(one, parts) for one in _single(there) for parts in forms)


_CYRILLIC = pattern(r"[\u0400-\u04ff]+")
_ENDING = 3
"""Letters that a case may change at a word's end."""


def _is_inflected(text: str, parts: Iterable[str]) -> bool:
    """Whether it has the words in another case, as Russian quotes within its own sentences."""
    parts = list(parts)
    words = [word for part in parts for word in part.split()]
    if not words or not all(_CYRILLIC.fullmatch(word.strip(".,;:!?-")) for word in words):
        return False
    forms = (r"\s+".join(map(_case_of, part.split())) for part in parts)
    return bool(re.search(rf"(?<!\w){'.*?'.join(forms)}(?!\w)", text))


def _case_of(word: str) -> str:
    plain = word.strip(".,;:!?")
    stem = plain[: max(_ENDING, len(plain) - _ENDING)]
    return rf"{re.escape(stem)}\w{{0,{_ENDING + 1}}}"


def _parts(quotation: str) -> list[str]:
    parts = (tight(part).strip(" .,;:") for part in _ELLIPSIS.split(quotation))
    return [part for part in parts if part]


def tight(text: str) -> str:
    """The text for comparing, with no space round dashes and no marks round words."""
    folded = _DASH.sub("-", fold(text.translate(_ACCENTS)))
    return " ".join(_MARK.sub("", folded).split())


def _single(paragraphs: Iterable[Paragraph]) -> Iterator[str]:
    for one in paragraphs:
        yield from map(tight, (one.words, one.divided) if one.divided else (one.words,))


def _divided(paragraphs: Iterable[Paragraph]) -> Iterator[str]:
    """Where lines' ends divide words and some have hyphens of their own, none has one."""
    for one in paragraphs:
        if one.divided:
            yield tight(one.words).replace("-", "")


def _running_on(paragraphs: Sequence[Paragraph]) -> Iterator[str]:
    """Those that follow each other, as one: a quotation goes on over a paragraph's end."""
    words = ""
    for one, other in pairwise(paragraphs):
        follows = other.number == one.number + 1
        if follows:
            words = f"{words or one.words} {other.words}"
        if words and not follows:
            yield tight(words)
            words = ""
    if words:
        yield tight(words)


def _in_order(text: str, parts: Iterable[str]) -> bool:
    start = 0
    for part in parts:
        start = _find_whole(text, part, start)
        if start < 0:
            return False
        start += len(part)
    return True


def _find_whole(text: str, words: str, start: int) -> int:
    """Where the words stand, no word of them within another."""
    start = text.find(words, start)
    while start >= 0 and not _is_whole(text, start, start + len(words)):
        start = text.find(words, start + 1)
    return start


def _is_whole(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    return not (_goes_on(before, text[start]) or _goes_on(text[end - 1], after))


def _goes_on(one: str, other: str) -> bool:
    """Whether two characters are of one word."""
    return one.isalnum() and other.isalnum() and max(one, other) < _SPACED


def _is_scanned(text: str, parts: Sequence[str]) -> bool:
    """Whether it has the same letters in a row, with spaces where a scan put them."""
    letters = [re.sub(r"\s", "", part) for part in parts]
    if not letters or min(map(len, letters)) < _LONG:
        return False
    if any(part not in text.replace(" ", "") for part in letters):
        return False
    forms = (r"\s?".join(map(re.escape, part)) for part in letters)
    return bool(re.search(rf"(?<!\w){'.*?'.join(forms)}(?!\w)", text))
