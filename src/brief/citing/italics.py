"""Italics: the names of ships and cases in a title, found again in the title as it is printed."""

from __future__ import annotations

import unicodedata

from brief.facts.titles import italics_of
from brief.model import Emphasis, Inline, Inlines, Text
from brief.problem import Place

_MARKS = frozenset("\"'.,\u2026\u2032\u2033")


def set_off(said: str, typed: str, place: Place) -> Inlines:
    """The words of a title as they are printed, those in italics that were typed so."""
    if not italics_of(typed):
        return (Text(str(said), place),)
    words: list[Inline] = []
    upto = 0
    for start, end in italics_of(typed):
        first, last = _held(typed[:start]), _held(typed[:end])
        begins, ends = _at(said, first + 1) - 1, min(_at(said, last), len(said))
        if first == last or begins >= len(said):  # it was cut off with the end of the title
            continue
        words += [Text(said[upto:begins], place), Emphasis((Text(said[begins:ends], place),))]
        upto = ends
    words.append(Text(said[upto:], place))
    return tuple(word for word in words if word != Text("", place))


def _is_held(sign: str) -> bool:
    """Whether typography leaves it alone: it puts other marks, dashes and spaces."""
    return unicodedata.category(sign) not in {"Pi", "Pf", "Pd", "Zs", "Ps"} and sign not in _MARKS


def _held(text: str) -> int:
    return sum(map(_is_held, text))


def _at(said: str, count: int) -> int:
    """Behind which character so many stand that typography leaves alone."""
    held = 0
    for at, sign in enumerate(said, 1):
        held += _is_held(sign)
        if held == count:
            return at
    return len(said) + 1
