"""Outlets named: set off in few words as the notes have them."""

from __future__ import annotations

import re
from dataclasses import replace

from brief.facts import FactBase
from brief.model import Emphasis, Inline, Inlines, Text
from brief.typography import typeset


def with_outlets(base: FactBase, words: Inlines, colon: str) -> Inlines:
    """Who says what, the outlets that stand before the colon in italics: *Port Gazette*: open."""
    titles = {typeset(one.container_title, base.words) for one in base.sources.values()} - {""}
    if not titles or not words or not isinstance(words[0], Text):
        return words
    who, between, what = words[0].text.partition(colon.rstrip())
    if not between:
        return words
    longest_first = sorted(titles, key=len, reverse=True)
    pieces = re.split(rf"\b({'|'.join(map(re.escape, longest_first))})\b", who)
    parted: list[Inline] = []
    for piece in pieces[:-1]:
        text = replace(words[0], text=piece)
        parted += [Emphasis((text,)) if piece in titles else text] if piece else []
    return (*parted, replace(words[0], text=f"{pieces[-1]}{between}{what}"), *words[1:])
