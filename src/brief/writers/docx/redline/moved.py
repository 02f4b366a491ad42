"""Moved: lines that went in one place and came in another with the same words.

LibreOffice takes such words for moved ones and parts them from the end of their paragraph. Settled
by itself, that end leaves its style to the line behind it. A sign of no width, which LibreOffice
alone reads, makes the words that went other ones.
"""

from __future__ import annotations

from collections.abc import Iterable

from brief.writers.docx.parts.elements import Element, name
from brief.writers.docx.redline.otherwise import no_width
from brief.writers.docx.redline.stamp import as_deleted

_P, _RUN = name("w:p"), name("w:r")
_WENT, _CAME = (name("w:del"), name("w:delText")), (name("w:ins"), name("w:t"))


def tell_apart(made: Iterable[Element]) -> None:
    """Put the sign before the words of each line that went and came elsewhere."""
    lines = [each for each in made if each.tag == _P]
    came = {_said(each, _CAME) for each in lines} - {""}
    whole = {_said(each, _CAME) for each in lines if _is_all(each, _CAME[0])} - {""}
    for each in lines:
        others = came if _is_all(each, _WENT[0]) else whole
        if _said(each, _WENT) in others:  # behind a break, which begins a paragraph in LibreOffice
            first = next(one for one in each.iter(_RUN) if one.find(_WENT[1]) is not None)
            first.addprevious(as_deleted(no_width()))


def _said(line: Element, changed: tuple[str, str]) -> str:
    """The words of a line that changed, in all its changes."""
    change, words = changed
    said = (each.text or "" for one in line.iter(change) for each in one.iter(words))
    return "".join(said).strip()


def _is_all(line: Element, change: str) -> bool:
    """Whether all of a line is of such changes."""
    return all(next(each.iterancestors(change), None) is not None for each in line.iter(_RUN))
