"""Outlets named: set off in few words as the notes have them."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import chain

from brief.facts import FactBase
from brief.late import replace
from brief.model import Emphasis, Inline, Inlines, Text, plain_text
from brief.typography import typeset
from brief.words import FixedWords


def with_outlets(base: FactBase, words: Inlines, colon: str) -> Inlines:
    """Who says what, the outlets that stand before the colon in italics: *Port Gazette*: open."""
    mark = colon.rstrip()
    last = next((at for at, one in enumerate(words) if mark in plain_text((one,))), None)
    if not base.outlets or last is None:
        return words
    outlet = _outlet(base.outlets, base.words)
    said = [_set_off(one, outlet, mark if at == last else "") for at, one in enumerate(words)]
    return (*chain.from_iterable(said[: last + 1]), *words[last + 1 :])


def outlets_told(base: FactBase, words: Inlines) -> Inlines:
    """The words of a fact, the outlets that they name in italics, as in its note.

    What a brace names is an outlet by its whole name; of typed words only several are, since one
    may well be another word (trade, time).
    """
    several = _several(base.outlets)
    outlet = _outlet(several, base.words) if several else None
    told: list[Inline] = []
    for one in words:
        if isinstance(one, Text) and one.text in base.outlets:
            told.append(Emphasis((one,)))
        elif outlet:
            told += _set_off(one, outlet, "")
        else:
            told.append(one)
    return tuple(told)


@lru_cache(maxsize=8)
def _several(titles: frozenset[str]) -> frozenset[str]:
    """Those of several words."""
    return frozenset(title for title in titles if " " in title)


@lru_cache(maxsize=8)
def _outlet(titles: frozenset[str], words: FixedWords) -> re.Pattern[str]:
    said = sorted(typeset(one, words) for one in titles)
    longest_first = map(re.escape, sorted(said, key=len, reverse=True))
    return re.compile(rf"\b({'|'.join(longest_first)})\b")


def _set_off(one: Inline, outlet: re.Pattern[str], mark: str) -> Inlines:
    """The outlets in some words, or in what stands before a mark of theirs."""
    if not isinstance(one, Text) or one.named:
        return (one,)
    who, between, what = one.text.partition(mark) if mark else (one.text, "", "")
    *pieces, rest = outlet.split(who)
    if not pieces and one.text:
        return (one,)
    parted: list[Inline] = []
    for at, piece in enumerate(pieces):
        text = replace(one, text=piece)
        parted += [Emphasis((text,)) if at % 2 else text] if piece else []
    left = f"{rest}{between}{what}"
    return (*parted, replace(one, text=left)) if left else tuple(parted)
