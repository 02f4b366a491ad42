"""Levels: the annex's headings under its title, as they stand in the outline of the joined file.

So who goes from heading to heading finds the annex as one entry; and LibreOffice, which takes notes
that begin anew in a section for notes that begin anew under each heading of the first level, counts
those of the annex from 1 on.
"""

from __future__ import annotations

from brief.writers.docx.parts.elements import Element, child, name, whole

_LEVEL, _VAL = name("w:outlineLvl"), name("w:val")
_DEEPEST = 8
"""The last of nine; the next says that a paragraph is none (ECMA-376 part 1, 17.3.1.20)."""


def is_of_outline(style: Element, called: str) -> bool:
    """Whether the style is one of headings, or that of the title."""
    return called.casefold() == "title" or style.find(f".//{_LEVEL}") is not None


def lower(element: Element) -> None:
    """Each level in it becomes the next."""
    for each in element.iter(_LEVEL):
        level = whole(each.get(_VAL), _DEEPEST + 1)
        if level < _DEEPEST:
            each.set(_VAL, str(level + 1))


def head(title: Element) -> None:
    """Let the style of the title be that of a heading of the first level."""
    child(child(title, "pPr"), "outlineLvl").set(_VAL, "0")
