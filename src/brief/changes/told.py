"""Told: what happened to facts since a version that readers have, as a brief can print it."""

from __future__ import annotations

from brief.changes.verbs import CAME
from brief.late import NamedTuple

VERBS = (
    "withdrawn",
    "added",
    "corrected",
    "re-dated",
    "judged anew",
    "newly contested",
    "no longer contested",
)
"""Those that a reader of the brief asks after, the most telling first."""


class Since(NamedTuple):
    """One fact that changed: what happened to it, and the words that it had."""

    fact: str
    verb: str
    """One of `VERBS`."""
    was: str = ""
    """What it said before, where that was something else."""
    because: str = ""


class Earlier(NamedTuple):
    """A version that readers have, by its number and its day, and what changed after it."""

    version: str
    date: str
    changes: tuple[Since, ...]
    otherwise: bool = False
    """Whether anything else that a brief may print is another than it was."""


def telling(verbs: tuple[str, ...]) -> str:
    """The one of several verbs that says most; "" where none is for readers."""
    if CAME in verbs:  # to a reader of the two, it is new
        return "added"
    return next((verb for verb in VERBS if verb in verbs), "")
