"""Otherwise: a sign of no width, which is nothing to Word and a letter to LibreOffice."""

from __future__ import annotations

from brief.writers.docx.parts.choice import choice
from brief.writers.docx.parts.elements import Element, run, w


def no_width() -> Element:
    """A run that is nothing to Word, and to LibreOffice a sign of no width."""
    both, _, other = choice()
    sign = w("t")
    sign.text = "\N{WORD JOINER}"
    other.append(sign)
    return run((), both)
