"""Which way words run: one room for every writer (Unicode Standard Annex 9).

A brief's direction is that of its language, never that of a first letter (HL1). Words of another
language, and names, titles, quotations and figures that a template prints, stand isolated, so
that nothing beside them changes places with them.
"""

from __future__ import annotations

from brief.bidi.blocks import block_is_rtl, heads_are_mirrored
from brief.bidi.isolates import Directions, Isolate, Part, isolate_of, resolve
from brief.bidi.languages import is_latin_language, is_rtl_language
from brief.bidi.levels import LETTERS, has_right_to_left
from brief.bidi.marks import MARKS, NOTE, Piece, embedded, led, marked, marked_pieces
from brief.bidi.members import member, runs_against
from brief.bidi.order import reorder_apart

__all__ = [
    "LETTERS",
    "MARKS",
    "NOTE",
    "Directions",
    "Isolate",
    "Part",
    "Piece",
    "block_is_rtl",
    "embedded",
    "has_right_to_left",
    "heads_are_mirrored",
    "is_latin_language",
    "is_rtl_language",
    "isolate_of",
    "led",
    "marked",
    "marked_pieces",
    "member",
    "reorder_apart",
    "resolve",
    "runs_against",
]
