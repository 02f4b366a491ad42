"""Unbroken: a range in figures, which Word and LibreOffice part behind its dash.

Behind that Word knows a sign of its own that no line ends at; LibreOffice takes it for nothing, and
heeds the word joiner, which fonts of Word lack.
"""

from __future__ import annotations

from brief.late import pattern
from brief.writers.docx.parts.choice import choice
from brief.writers.docx.parts.elements import Element, text, w

_IN_RANGE = pattern(r"(?<=\d\N{EN DASH})(?=\d)")


def unbroken(characters: str) -> list[Element]:
    """The characters as run content, in which no line parts a range."""
    if "\N{EN DASH}" not in characters:
        return text(characters)
    first, *others = _IN_RANGE.split(characters)
    return [*text(first), *(each for one in others for each in (_joint(), *text(one)))]


def _joint() -> Element:
    """No line ends here."""
    both, word, other = choice()
    for place, sign in ((word, "\N{ZERO WIDTH JOINER}"), (other, "\N{WORD JOINER}")):
        said = w("t")
        said.text = sign
        place.append(said)
    return both
