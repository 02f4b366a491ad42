"""Members of a row: names, sides, origins that brief itself joins by commas or semicolons.

Two of them that run against the brief would change places, or lose what joins them.
"""

from __future__ import annotations

from dataclasses import replace
from unicodedata import bidirectional

from brief.bidi.languages import is_rtl_language
from brief.bidi.levels import has_right_to_left
from brief.model import Inlines, Span, Text, plain_text


def runs_against(text: str, language: str) -> bool:
    """Whether any letters of it run the other way than words of that language."""
    if is_rtl_language(language):
        return any(bidirectional(character) == "L" for character in text)
    return has_right_to_left(text)


def member(words: Inlines, language: str) -> Inlines:
    """Words as they stand in a row: apart, if they run against the language of the brief."""
    match words:
        case (Text(text=said) as alone,) if runs_against(said, language):
            return (replace(alone, isolated=True),)
        case (Span(),):
            return words
        case _ if runs_against(plain_text(words), language):
            return (Span(words, ""),)
        case _:
            return words
