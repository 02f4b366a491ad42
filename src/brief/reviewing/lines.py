"""Lines: the paragraphs of a Word file as a review reads them, with all that holds of each word."""

from __future__ import annotations

from dataclasses import field

from brief.late import dataclass
from brief.reviewing.drawings import Drawn

HEADS = frozenset(("header", "footer"))
"""What stands at the edges of every page."""


@dataclass(frozen=True, slots=True)
class Tracked:
    """A change that somebody's program kept track of: `ins` or `del`."""

    kind: str
    author: str
    date: str
    is_move: bool = False
    """Whether it is one end of a move."""
    move: str = ""
    """The name that both ends of this move have, if its program gave one."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters with all that holds of them."""

    text: str
    marks: frozenset[str]
    """The names of the bookmarks of facts that they stand in."""
    comments: frozenset[str]
    tracked: tuple[Tracked, ...] = ()
    """The changes that they stand in, the outermost first."""
    note: str = ""
    """The note that is called here, as `footnotes 3`; or a sign such as `(a picture)`."""
    taken: tuple[str, str] = ("", "")
    """How it is taken from the readers of the page, `hidden` or `struck`, and by whom."""
    drawn: Drawn | None = None
    """The picture or the chart that stands here."""
    link: str = ""
    """Where a click on it leads out of the file."""
    raised: bool = False
    """Whether it is superscript or subscript by hand."""

    @property
    def is_read(self) -> bool:
        """Whether a reader takes it for words of the text."""
        return not self.taken[0]

    @property
    def was_there(self) -> bool:
        """Whether it stood there before the tracked changes."""
        return all(one.kind != "ins" for one in self.tracked)

    @property
    def stays(self) -> bool:
        """Whether it stands there when all are accepted."""
        return all(one.kind != "del" for one in self.tracked)


@dataclass(slots=True)
class Line:
    """A paragraph: of which story, its pieces, and whether it as a whole came or goes."""

    story: str
    pieces: list[Piece] = field(default_factory=list)
    whole: list[Tracked] = field(default_factory=list)
    """Changes of its mark, its row or its cell."""
    in_row: list[Tracked] = field(default_factory=list)
    """Of these, the changes of its row as a whole."""
    in_cell: list[Tracked] = field(default_factory=list)
    """Of these, the changes of its cell."""
    table: int = 0
    """The number of the table that it stands in; 0 outside of tables."""
    cell: int = 0
    """Which cell of its row it stands in."""
    row: int = 0
    """The number of the row of a table that it stands in; 0 outside of tables."""
    style: str = ""
    """The name of its style, which is alike in all languages of a program."""
    boxed: bool = False
    """Whether it stands in a box in another paragraph, which programs write each in their way."""
    section: int = 0
    """Of the text, how many sections end before it."""
    part: int = -1
    """Of a head or foot, which of the stories of the file it is."""
    of_memo: bool = False
    """Whether it is of the memo that the brief was put behind."""


@dataclass(slots=True)
class Read:
    """What a walk over the stories has found."""

    lines: list[Line] = field(default_factory=list)
    tables: int = 0
    rows: int = 0
    """Rows of tables."""
    looks: list[tuple[Line | None, str]] = field(default_factory=list)
    """Changes of looks alone: the paragraph, outside of a table as a whole, and who made them."""
    unread: list[tuple[Line | None, str]] = field(default_factory=list)
    """What is there and cannot be read, with the paragraph that it is in or behind."""
