"""Outlets named: set off in few words as the notes have them."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import chain

from brief.facts import FactBase
from brief.model import Emphasis, Inline, Inlines, Text, plain_text
from brief.typography import typeset


def with_outlets(base: FactBase, words: Inlines, colon: str) -> Inlines:
    """Who says what, the outlets that stand before the colon in italics: *Port Gazette*: open."""
    titles = {typeset(one.container_title, base.words) for one in base.sources.values()} - {""}
    mark = colon.rstrip()
    last = next((at for at, one in enumerate(words) if mark in plain_text((one,))), None)
    if not titles or last is None:
        return words
    longest_first = sorted(titles, key=len, reverse=True)
    outlet = re.compile(rf"\b({'|'.join(map(re.escape, longest_first))})\b")
    said = [_set_off(one, outlet, mark if at == last else "") for at, one in enumerate(words)]
    return (*chain.from_iterable(said[: last + 1]), *words[last + 1 :])


def _set_off(one: Inline, outlet: re.Pattern[str], mark: str) -> Inlines:
    """The outlets in some words, or in what stands before a mark of theirs."""
    if not isinstance(one, Text) or one.named:
        return (one,)
    who, between, what = one.text.partition(mark) if mark else (one.text, "", "")
    *pieces, rest = outlet.split(who)
    parted: list[Inline] = []
    for at, piece in enumerate(pieces):
        text = replace(one, text=piece)
        parted += [Emphasis((text,)) if at % 2 else text] if piece else []
    left = f"{rest}{between}{what}"
    return (*parted, replace(one, text=left)) if left else tuple(parted)
