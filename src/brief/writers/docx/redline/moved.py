"""Moved: lines that went in one place and came in another with the same words.

LibreOffice takes such words for moved ones and parts them from the end of their paragraph. Settled
by itself, that end leaves its style to the line behind it. Where that is of another style, a sign
of no width, which LibreOffice alone reads, makes the words that went other ones.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lxml import etree

from brief.writers.docx.parts.elements import Element, name
from brief.writers.docx.redline.otherwise import no_width
from brief.writers.docx.redline.stamp import as_deleted, own_properties

_P, _P_PR, _RUN = name("w:p"), name("w:pPr"), name("w:r")
_CHANGED = f"{name('w:pPr')}/{name('w:pPrChange')}"
_SIGNS = (1, 2)
"""One is forgotten of a line that had other properties (see shield.py)."""
_WENT, _CAME = (name("w:del"), name("w:delText")), (name("w:ins"), name("w:t"))


def tell_apart(made: Sequence[Element]) -> None:
    """Put the sign before the words of each line that went and came elsewhere."""
    lines = [each for each in made if each.tag == _P]
    came = {_said(each, _CAME) for each in lines} - {""}
    whole = {_said(each, _CAME) for each in lines if _is_all(each, _CAME[0])} - {""}
    leaving = {said for change in (_CAME, _WENT) for said in _leaving_looks(made, change)}
    for each in lines:
        said = _said(each, _WENT)
        others = came if _is_all(each, _WENT[0]) else whole
        if said in others and said in leaving:
            # behind a break, which begins a paragraph in LibreOffice
            first = next(one for one in each.iter(_RUN) if one.find(_WENT[1]) is not None)
            for _ in range(_SIGNS[each.find(_CHANGED) is not None]):
                first.addprevious(as_deleted(no_width()))


def _leaving_looks(made: Sequence[Element], change: tuple[str, str]) -> Iterator[str]:
    """The words of lines that came or went whole before what looks otherwise."""
    for at, line in enumerate(made):
        if line.tag == _P and _is_all(line, change[0]):
            following = (each for each in made[at + 1 :] if not _goes_with(each, line, change))
            if _looks(next(following, line)) != _looks(line):
                yield _said(line, change)


def _goes_with(block: Element, line: Element, change: tuple[str, str]) -> bool:
    """Whether a block behind a line that came or went did so too, and looks as it does."""
    return _looks(block) == _looks(line) and _is_all(block, change[0])


def _looks(block: Element) -> list[bytes]:
    """What a paragraph says of itself; anything else looks like none."""
    told = own_properties(block.find(_P_PR)) if block.tag == _P else [block]
    return [etree.tostring(each, method="c14n", exclusive=True) for each in told]


def _said(line: Element, changed: tuple[str, str]) -> str:
    """The words of a line that changed, in all its changes."""
    change, words = changed
    said = (each.text or "" for one in line.iter(change) for each in one.iter(words))
    return "".join(said).strip()


def _is_all(line: Element, change: str) -> bool:
    """Whether all of a line is of such changes."""
    return all(next(each.iterancestors(change), None) is not None for each in line.iter(_RUN))
