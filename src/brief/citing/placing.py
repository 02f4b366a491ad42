"""Placing: the place in a source put into the words of its note, where they leave room for it."""

from __future__ import annotations

import re
from itertools import pairwise

from brief.citing.places_in import NO_BREAK
from brief.citing.points import change_texts
from brief.late import pattern, replace
from brief.manner import Manner
from brief.model import Inlines, Text, plain_text

PLACE = "\ue000"
"""Stands for the place in a source while a style words the rest, which is kept for other places."""

_NUMBER = pattern(r"\d|[ivxlcdm]+(?![^\W\d_])")
"""A page that stands without its label, in Roman figures too."""


_BETWEEN = (", ", " ")
"""What stands behind a section or a chapter."""


def with_place(words: Inlines, at: str, manner: Manner) -> Inlines:
    """The words with the place: nothing twice, no page that melts into a number before it."""
    words = _without_sections(words, at)
    before = plain_text(words).partition(PLACE)[0].replace(NO_BREAK, " ")
    at = _without_volume(at, before, manner)
    if _NUMBER.match(at) and re.search(r"\d $", before):
        words = _with_comma(words)
    return change_texts(words, lambda text: replace(text, text=at) if text.text == PLACE else text)


def _without_volume(at: str, before: str, manner: Manner) -> str:
    volume, _, rest = at.partition(", ")
    said = volume.replace(NO_BREAK, " ")
    if not rest or not said.startswith(f"{manner.locators['vol'][0]} "):
        return at
    stands = re.search(rf"(?<!\w){re.escape(said)}(?!\w)", before)
    return rest if stands else at


def _without_sections(words: Inlines, at: str) -> Inlines:
    """Without a section or a chapter that the place says again: sec. 12, sec. 12(3)."""
    said = [one.text if isinstance(one, Text) else "" for one in words]
    end = said.index(PLACE) if PLACE in said else 0
    again = {
        spot
        for spot, (one, after) in enumerate(pairwise(said[:end]))
        if after in _BETWEEN and NO_BREAK in one and _begins_a_part(one, at)
    }
    if not again:
        return words
    return tuple(one for spot, one in enumerate(words) if not again & {spot, spot - 1})


def _begins_a_part(said: str, at: str) -> bool:
    parts = (part.removeprefix(said) for part in at.split(", ") if part.startswith(said))
    return any(not rest[:1].isalnum() for rest in parts)


def _with_comma(words: Inlines) -> Inlines:
    """With a comma for the space before the place."""
    for spot, (last, place) in enumerate(pairwise(words)):
        if isinstance(place, Text) and place.text == PLACE and isinstance(last, Text):
            comma = replace(last, text=f"{last.text.rstrip()}, ")
            return (*words[:spot], comma, *words[spot + 1 :])
    return words
