"""Document: what a brief says, in the order in which it says it.

The wall between templates and writers: a writer sees nothing of the fact base, and nothing
here knows a format, a colour, a font or a file.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field, replace
from datetime import date
from typing import Literal, TypeAlias

from brief.drawn import Chart, Likelihood, Timeline
from brief.late import dataclass
from brief.problem import Place
from brief.words import FixedWords, shipped

# ---- inlines -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Text:
    """Characters in a row; `place` is where the user wrote them, if that is known.

    What is printed as data (a name, a title, a figure) is `isolated`: its direction is its own.
    """

    text: str
    place: Place | None = field(default=None, compare=False, repr=False)
    isolated: bool = field(default=False, compare=False, repr=False)
    named: str = field(default="", compare=False, repr=False)
    """The id of the person whose name it is, if the page has to know who was named."""
    later: str = field(default="", compare=False, repr=False)
    """What stands where the person was named before; "" where a short form is typed."""
    post: str = field(default="", compare=False, repr=False)
    """Who the person is, for where the page names them first."""
    described: bool = field(default=False, compare=False, repr=False)
    """Whether the words beside the name say who that is."""


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Words set off (italic)."""

    content: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Strong:
    """Words of weight (bold)."""

    content: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Code:
    """Literal characters (monospaced)."""

    text: str


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead somewhere; an address that starts with `#` is the id of a heading."""

    content: tuple[Inline, ...]
    address: str


@dataclass(frozen=True, slots=True)
class Span:
    """Words in another language than those around them, or, with no language, that stand apart."""

    content: tuple[Inline, ...]
    language: str
    """A BCP 47 tag; "" for that of the words around."""


@dataclass(frozen=True, slots=True)
class LineBreak:
    """A new line in the same paragraph."""


@dataclass(frozen=True, slots=True)
class FactSpan:
    """The words a fact prints, with the id of that fact; its note mark follows inside."""

    fact: str
    content: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Citation:
    """A place in a source: `locator` is as written after the id, such as `para 8`."""

    source: str
    locator: str = ""
    quote: str = ""


@dataclass(frozen=True, slots=True)
class NoteMark:
    """The raised number that calls a note; `number` is 0 until the notes are numbered.

    `remark` is the author's own words, before any citation; it says of facts that are `contested`.
    """

    citations: tuple[Citation, ...] = ()
    remark: tuple[Inline, ...] = ()
    number: int = 0
    contested: tuple[str, ...] = field(default=(), compare=False, repr=False)


Inline: TypeAlias = Text | Emphasis | Strong | Code | Link | Span | LineBreak | FactSpan | NoteMark
Inlines: TypeAlias = tuple[Inline, ...]
"""Words in a row."""
_LEAVES = (Text, NoteMark, Code, LineBreak)
_LETTERS = (Text, Code)
"""Kinds with nothing inside, and with letters: made once, since every inline is asked for them."""

# ---- blocks --------------------------------------------------------------------------------

ParagraphRole: TypeAlias = Literal["body", "standfirst", "particulars", "small"]
"""body text; the line under the title; number, version, status, date; small print."""

CalloutKind: TypeAlias = Literal["bottom-line", "key-points", "contested", "caveat"]
"""The one message; what the reader must take away; where sources differ; what to beware of."""


@dataclass(frozen=True, slots=True)
class Title:
    """The brief's title; one, and before everything else."""

    content: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 (a section) to 4; `id` is unique in the document."""

    level: int
    content: tuple[Inline, ...]
    id: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph."""

    content: tuple[Inline, ...]
    role: ParagraphRole = "body"


@dataclass(frozen=True, slots=True)
class List:
    """Bullets, or numbers from `start`; an item is one or more blocks."""

    items: tuple[tuple[Block, ...], ...]
    ordered: bool = False
    start: int = 1


@dataclass(frozen=True, slots=True)
class Quote:
    """Somebody else's words, set apart."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Callout:
    """A box; its kind says what for."""

    kind: CalloutKind
    blocks: tuple[Block, ...]


Cell: TypeAlias = tuple["Inline", ...]
Row: TypeAlias = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """How a column is set: `decimal` aligns figures at the decimal point.

    `share` is its part of the table's width (any positive number; 0 lets the writer choose). With
    `bars` each whole number of the column has a bar of its length beside it, which says no more.
    """

    align: Literal["start", "center", "end", "decimal"] = "start"
    share: float = 0
    bars: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells under one or more head rows; every row has as many cells as `columns`.

    With `row_heads` the first cell of each row is that row's header.
    """

    columns: tuple[Column, ...]
    head: tuple[Row, ...]
    rows: tuple[Row, ...]
    caption: tuple[Inline, ...] = ()
    row_heads: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """A chart with its caption; `alt` says in words what it shows.

    The subtitle says what is counted, in which unit; under the chart stands whose figures they are.
    """

    chart: Chart
    caption: tuple[Inline, ...]
    alt: str
    subtitle: tuple[Inline, ...] = ()
    source: tuple[Inline, ...] = ()

    @property
    def drawn(self) -> Chart:
        """The chart without what the subtitle says already."""
        return replace(self.chart, unit="") if self.subtitle else self.chart


@dataclass(frozen=True, slots=True)
class Chronology:
    """A drawn timeline with its caption, which is counted among the figures."""

    timeline: Timeline
    caption: tuple[Inline, ...]
    alt: str


@dataclass(frozen=True, slots=True)
class Yardstick:
    """The likelihood of the judgement that follows, as a band of a bar from 0 to 100 per cent."""

    likelihood: Likelihood
    alt: str


@dataclass(frozen=True, slots=True)
class Contents:
    """A list of the headings of level 1 under a title, each a link."""

    title: str = "In this brief"


@dataclass(frozen=True, slots=True)
class Across:
    """Blocks that stand over all columns of a page, where it has several; never inside another."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class ColumnBreak:
    """What follows begins a new column, where a page has several; nothing elsewhere."""


Block: TypeAlias = (
    Title | Heading | Paragraph | List | Quote | Callout | Table | Figure | Chronology | Yardstick
    | Contents | Across | ColumnBreak
)  # fmt: skip

Blocks: TypeAlias = tuple[Block, ...]
"""One after another, as they stand on the page."""

# ---- the whole -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Note:
    """What stands at the foot of the page for one mark."""

    number: int
    content: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that travels inside the document (the facts it prints, as YAML)."""

    name: str
    data: bytes
    media_type: str = "application/yaml"
    description: str = ""


@dataclass(frozen=True, slots=True)
class Meta:
    """What head, foot and properties say; all may be empty but id, title, language and as_of."""

    id: str
    title: str
    as_of: date
    as_of_printed: str = ""
    language: str = "en-GB"
    subject: str = ""
    keywords: tuple[str, ...] = ()
    desk: str = ""
    number: str = ""
    version: str = ""
    status: str = ""
    marking: str = ""
    words: FixedWords = field(default_factory=shipped, compare=False, repr=False)
    """The fixed words of its language, for what writers say themselves."""


@dataclass(frozen=True, slots=True)
class Document:
    """A whole brief; notes stand in the order of their numbers, which is that of their marks."""

    meta: Meta
    blocks: tuple[Block, ...]
    notes: tuple[Note, ...] = ()
    attachment: Attachment | None = None


def iter_inlines(content: tuple[Inline, ...]) -> Iterator[Inline]:
    """Each inline and those inside it, in reading order."""
    found: list[Inline] = []
    for inline in content:
        found.append(inline)
        if type(inline) is not Text and not isinstance(inline, _LEAVES):  # most are, soon seen
            found += iter_inlines(inline.content)
    return iter(found)


def plain_text(content: tuple[Inline, ...]) -> str:
    """The characters alone, without note marks."""
    found = ""
    for inline in content:
        if type(inline) is Text or isinstance(inline, _LETTERS):  # most are, which is soon seen
            found += inline.text
        elif not isinstance(inline, NoteMark):
            found += " " if isinstance(inline, LineBreak) else plain_text(inline.content)
    return found
