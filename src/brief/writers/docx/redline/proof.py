"""Proof: a redline read as it is once all is accepted, and rejected, beside the two briefs."""

from __future__ import annotations

from itertools import zip_longest

from brief.writers.docx.parts.elements import Element
from brief.writers.docx.redline.reading import read_word
from brief.writers.docx.redline.settled import accept, reject

_LONGEST = 80
_ON_EACH_PAGE = ("PAGE",)
"""Fields whose result is another on each page."""


def first_difference(redline: bytes, old: bytes, new: bytes) -> str:
    """Where it reads otherwise than the plain files do, in words; "" where it does not."""
    for settle, plain, how in ((accept, new, "accepted"), (reject, old, "rejected")):
        sides = (redline, settle), (plain, _leave)
        read = (read_word(data, what, _ON_EACH_PAGE, looks=True) for data, what in sides)
        for is_, wanted in zip_longest(*read, fillvalue=""):
            if is_ != wanted:
                return f'with all changes {how} it says "{_short(is_)}" for "{_short(wanted)}"'
    return ""


def _leave(_root: Element) -> None:
    """A plain file has nothing to settle."""


def _short(said: str) -> str:
    return said if len(said) <= _LONGEST else f"{said[: _LONGEST - 1]}\N{HORIZONTAL ELLIPSIS}"
