"""Remarks: what came back, one by one."""

from __future__ import annotations

from typing import Literal, TypeAlias

from brief.late import dataclass
from brief.reviewing.comments import Comment

WHOLE = {
    "row": "the whole row",
    "column": "the whole column",
    "cell": "the whole cell",
    "words": "all words of the row",
}
"""Where a row, a column or a cell is that came or went as a whole."""
ALT = "the alternative text"
"""Where the words are that a picture or a chart says to those who cannot see it."""
CONTENTS = "list of contents"

Kind: TypeAlias = Literal[
    "comment", "inserted", "deleted", "replaced", "moved", "hidden", "struck", "looks",
    "edited", "missing", "lost", "bears", "again", "added", "gone", "foreign",
    "unmarked", "linked", "unread",
]  # fmt: skip
"""What a remark is about: first what colleagues said and did, then what nobody tracked."""


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing that came back: what kind, whose, on which facts, and how these were found."""

    kind: Kind
    author: str = ""
    date: str = ""
    text: str = ""
    """What a comment says, or the words that came in."""
    old: str = ""
    """The words that are commented on, that go, or behind which something was moved by hand; of
    what a colleague moved with a trace and edited, as it was."""
    facts: tuple[str, ...] = ()
    by_words: bool = False
    """Whether the facts were found by their words alone, since a paragraph was retyped."""
    now: str = ""
    """What the fact reads once all is accepted."""
    was: str = ""
    """What it read before anything was tracked, where `now` says what it would read; of what was
    edited, what the brief prints, where the edit lies in the fact's one bookmark by itself."""
    where: str = ""
    """The story, if it is not the text: a note, a head or a foot; or its row, or a chart."""
    part: str = ""
    """Of what is lost: heading, caption, note, or place where its fact stands elsewhere; of what
    is lost, moved, doubled or added: table, picture or chart; of values in a chart, what that
    says; of a fact that bears another's note, that fact; of what is deleted again, who had
    inserted it; of what a colleague moved, the facts that it stands beside now; the words of a
    link."""
    resolved: bool = False
    replies: tuple[Comment, ...] = ()
    unknown: bool = False
    """Whether the words are those of a fact that the base does not have."""
    source: tuple[str, str] = ("", "")
    """The source that a link led to in the brief, and under which of its keys that is."""
