"""What is worth keeping: a file in which a fact can be looked up."""

from __future__ import annotations

import os
from pathlib import Path

from brief.inputs import say_no_file
from brief.late import pattern
from brief.problem import BriefError, Place, Problem
from brief.verify.copy import Copy
from brief.verify.folder import is_file
from brief.verify.formats import (
    ENDINGS,
    PAGES,
    PLAIN,
    find_unread_charset,
    find_unsaid_charset,
    read_text,
)

_SAVE = "save it as .txt, .html, .docx or .pdf"
_SAVE_PAGE = "save the page as .html or .pdf first, then keep that file"
_ODD = pattern("[\x00-\x08\x0e-\x1a\x1c-\x1f\ufffd]")
"""What no text holds but by accident: controls, and what stands for bytes that are no letters."""
_MANY = 0.03
"""The part of a text from which on they are no accident."""


def refuse_unreadable(file: Path) -> None:
    """BriefError where it is no file, or none of a kind in which words are found."""
    place, ending = Place(str(file)), file.suffix.lower()
    if os.path.isdir(file):  # noqa: PTH112 - pathlib raises where a path cannot be entered
        raise BriefError(Problem(place, "this is a folder, not a file", "name the copy itself"))
    if not is_file(file):
        hint = _SAVE_PAGE if {"http:", "https:"} & {*file.parts} else ""
        raise BriefError(Problem(place, say_no_file(file, "there is no such file"), hint))
    if ending not in ENDINGS:
        said = (
            f"no words are looked up in a {ending} file"
            if ending
            else "its name does not say what kind of file it is"
        )
        raise BriefError(Problem(place, said, _SAVE))
    if ending in PLAIN | PAGES and _is_odd(read_text(file)):
        said = "this is not a text, or not in UTF-8"
        raise BriefError(Problem(place, said, f"{_SAVE}, text in UTF-8"))
    if ending in PAGES:
        _refuse_charset(file)
    if ending in PLAIN | PAGES and (letter := find_unsaid_charset(file)):
        said = "this is not in UTF-8, and nothing says what it is in"
        page = ", or write <meta charset=…> at its head" if ending in PAGES else ""
        raise BriefError(Problem(letter, said, f"save it again in UTF-8{page}"))


def _refuse_charset(file: Path) -> None:
    """Letters read by a guess may be others than the page's, and be quoted so."""
    charset, place = find_unread_charset(file)
    if charset:
        said = f"this page says that it is in “{charset}”, in which it cannot be read"
        hint = "save it again in UTF-8, or correct its charset"
        raise BriefError(Problem(place, said, hint))


def refuse_wordless(file: Path, copy: Copy) -> None:
    """BriefError where there is nothing to look up in it."""
    if copy.everything:
        return
    place = Place(str(file))
    if file.suffix.lower() == ".pdf":
        hint = "if its pages are pictures, have their text recognised first"
        raise BriefError(Problem(place, "there are no words in this file", hint))
    raise BriefError(Problem(place, "there are no words in this file", "is it the right one?"))


def _is_odd(text: str) -> bool:
    return len(_ODD.findall(text)) > len(text) * _MANY
