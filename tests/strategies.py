"""Random Documents: every block and inline in every other that may hold it, in every script."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Literal, get_args

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy
from tests.documents import ARABIC, BELARUSIAN, GREEK, LATIN, UKRAINIAN, URDU, URDU_PARAGRAPH

from brief.drawn import Chart, Likelihood, Series
from brief.model import (
    Across,
    Attachment,
    Block,
    Callout,
    CalloutKind,
    Citation,
    Code,
    Column,
    ColumnBreak,
    Contents,
    Document,
    Emphasis,
    FactSpan,
    Figure,
    Heading,
    Inline,
    LineBreak,
    Link,
    List,
    Meta,
    Note,
    NoteMark,
    Paragraph,
    Quote,
    Row,
    Span,
    Strong,
    Table,
    Text,
    Title,
    Yardstick,
)

Inlines = tuple[Inline, ...]
_ALIGNS: tuple[Literal["start", "center", "end", "decimal"], ...] = (
    "start",
    "center",
    "end",
    "decimal",
)

_WORDS = (
    *f"{BELARUSIAN} {UKRAINIAN} {GREEK} {LATIN} {ARABIC} {URDU} {URDU_PARAGRAPH}".split(),
    *("a", "an", "the", "border,", "bridge;", "trade.", "(treaty)", "“visit”", "minister’s"),
    *("2019", "50.2", "−7", "1,000", "§5", "…", "€"),
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 2,
    "https://norland.example/a/very/long/address?with=parts&and=more#of-it",
    "50.2\u00a0million",
    "non\u2011breaking",
    "e\u0301\u0327",
    "\u200f",
)


def texts() -> SearchStrategy[str]:
    """Words of every script, long ones too, with and without spaces round them."""
    phrase = st.lists(st.sampled_from(_WORDS), min_size=1, max_size=40).map(" ".join)
    edge = st.sampled_from(("", " "))
    return st.builds(lambda a, b, c: a + b + c, edge, phrase, edge)


class _Maker:
    """Draws blocks in the order of the page, and numbers marks as it goes."""

    def __init__(self, draw: DrawFn) -> None:
        self.draw = draw
        self.notes: list[Note] = []
        self.headings = 0

    def chance(self, one_in: int) -> bool:
        return self.draw(st.integers(1, one_in)) == 1

    def mark(self) -> NoteMark:
        number = len(self.notes) + 1
        # a note that is cut between pages is rare unless notes are long
        repeats = self.draw(st.sampled_from((1, 1, 1, 3, 12, 60)))
        content = (Text(f"{number}. " + " ".join([self.draw(texts())] * repeats)),)
        self.notes.append(Note(number, (*content, Emphasis((Text("ends"),)))))
        return NoteMark((Citation("source"),), (), number)

    def inlines(self, depth: int = 0) -> Inlines:
        return tuple(self.inline(depth) for _ in range(self.draw(st.integers(1, 4))))

    def inline(self, depth: int) -> Inline:
        kinds = ["text", "text", "text", "mark", "mark", "code", "break"]
        if depth < 2:
            kinds += ["emphasis", "strong", "link", "span", "fact"]
        match self.draw(st.sampled_from(kinds)):
            case "mark":
                return self.mark()
            case "code":
                return Code(self.draw(st.sampled_from(("x = 1", "назва", "a_very_long_name" * 9))))
            case "break":
                return LineBreak()
            case "emphasis":
                return Emphasis(self.inlines(depth + 1))
            case "strong":
                return Strong(self.inlines(depth + 1))
            case "link":
                return Link((Text(self.draw(texts())),), "https://norland.example/ü?a=(b)")
            case "span":
                return Span(self.inlines(depth + 1), self.draw(st.sampled_from(("ur", "be", "el"))))
            case "fact":
                return FactSpan("a-fact", self.inlines(depth + 1))
            case _:
                return Text(self.draw(texts()))

    def blocks(self, depth: int, most: int) -> tuple[Block, ...]:
        return tuple(self.block(depth) for _ in range(self.draw(st.integers(1, most))))

    def block(self, depth: int = 0) -> Block:
        kinds = ["paragraph", "paragraph", "table", "figure", "yardstick"]
        if depth < 3:
            kinds += ["list", "quote", "callout"]
        if depth == 0:
            kinds += ["heading", "heading", "contents", "across", "column-break"]
        match self.draw(st.sampled_from(kinds)):
            case "heading":
                self.headings += 1
                level = self.draw(st.integers(1, 4))
                return Heading(level, self.inlines(), f"heading-{self.headings}")
            case "contents":
                return Contents()
            case "across":
                return Across(self.blocks(depth + 1, 2))
            case "column-break":
                return ColumnBreak()
            case "list":
                count = self.draw(st.integers(1, 4))
                items = tuple(self.blocks(depth + 1, 2) for _ in range(count))
                return List(items, self.draw(st.booleans()), self.draw(st.integers(1, 999)))
            case "quote":
                return Quote(self.blocks(depth + 1, 2))
            case "callout":
                kind = self.draw(st.sampled_from(get_args(CalloutKind)))
                return Callout(kind, self.blocks(depth + 1, 3))
            case "table":
                return self.table()
            case "figure":
                caption = () if self.chance(4) else self.inlines()
                more = () if self.chance(2) else (self.inlines(), self.inlines())
                return Figure(self.draw(charts()), caption, "What the chart shows.", *more)
            case "yardstick":
                bar = Likelihood(55, 75, "55–75%", "low confidence", self.draw(st.integers(0, 3)))
                return Yardstick(bar, "Likelihood 55–75%, low confidence")
            case _:
                roles = ("body", "body", "body", "small", "standfirst", "particulars")
                return Paragraph(self.inlines(), self.draw(st.sampled_from(roles)))

    def table(self) -> Table:
        width = self.draw(st.integers(1, 8))
        aligns = st.sampled_from(_ALIGNS)
        shared = self.draw(st.booleans())
        columns = tuple(
            Column(self.draw(aligns), self.draw(st.integers(1, 5)) if shared else 0, self.chance(5))
            for _ in range(width)
        )
        caption = () if self.chance(3) else self.inlines()
        head = tuple(self.row(width) for _ in range(self.draw(st.integers(0, 2))))
        rows = tuple(self.row(width) for _ in range(self.draw(st.integers(1, 6))))
        return Table(columns, head, rows, caption, self.draw(st.booleans()))

    def row(self, width: int) -> Row:
        return tuple(() if self.chance(6) else self.cell() for _ in range(width))

    def cell(self) -> Inlines:
        if self.chance(2):
            number = self.draw(st.decimals(-9999, 9999, places=2))
            return (Text(f"{number:,}"), *((self.mark(),) if self.chance(3) else ()))
        return self.inlines(1)


@st.composite
def charts(draw: DrawFn) -> Chart:
    """Comparisons and series with gaps, negative values and long names."""
    count = draw(st.integers(1, 12))
    values = st.none() | st.decimals(-10000, 10000, places=2)
    series = tuple(
        Series(
            draw(st.sampled_from(("Norland to Vesland", "Trade", "A name that is long " * 3))),
            tuple(draw(st.lists(values, min_size=count, max_size=count))),
        )
        for _ in range(draw(st.integers(1, 4)))
    )
    kind: Literal["series", "comparison"] = "series" if draw(st.booleans()) else "comparison"
    return Chart(kind, "USD million", tuple(str(2010 + i) for i in range(count)), series)


@st.composite
def documents(draw: DrawFn, most: int = 8) -> Document:
    """A brief of at most so many blocks, its marks numbered in the order of the page."""
    maker = _Maker(draw)
    title = Title((Text(draw(texts())),))
    blocks = (title, *maker.blocks(0, most))
    meta = Meta(
        id="random",
        title=draw(texts()).strip() or "Title",
        as_of=date(2025, 6, 30),
        desk=draw(st.sampled_from(("", "Northern Desk"))),
        number=draw(st.sampled_from(("", "N-1"))),
        marking=draw(st.sampled_from(("", "TLP:AMBER+STRICT"))),
        status=draw(st.sampled_from(("", "draft"))),
        keywords=("trade", "Менск & <Αθήνα>"),
    )
    attachment = Attachment("facts.yaml", b"brief: {}\n") if draw(st.booleans()) else None
    return Document(meta, blocks, tuple(maker.notes), attachment)


def decimals_of(chart: Chart) -> list[Decimal]:
    """All known values of a chart."""
    return [value for series in chart.series for value in series.values if value is not None]
