"""The blocks of a web page: its paragraphs and headings, without menus, scripts and forms."""

from __future__ import annotations

from collections import Counter

from brief.late import pattern
from brief.verify.blocks import Block, Kind

_KINDS: dict[str, Kind] = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "heading"),
    **dict.fromkeys(("li", "dt", "dd"), "bullet"),
    **dict.fromkeys(("figcaption", "caption", "th", "td"), "caption"),
}
_LEFT_OUT = {
    "script", "style", "nav", "header", "footer", "aside", "form", "noscript", "template", "svg",
    "button", "select", "textarea", "iframe", "title",
}  # fmt: skip
_BREAKING = {
    "p", "div", "section", "article", "main", "blockquote", "ul", "ol", "dl", "table", "tr",
    "figure", "hr", "body", "html", "pre", "address", "details", "summary",
}  # fmt: skip


def html_blocks(page: str) -> tuple[Block, ...]:
    """What a reader of the page sees, block by block; two line breaks in a row end a block.

    libxml2 mends what nobody closed, a head among them, in time that grows with the page alone. A
    menu that is never closed would swallow the page: where its kind is not always closed, its
    words are read.
    """
    from lxml import etree  # noqa: PLC0415 - only for a web page

    reader = _Reader(frozenset(_LEFT_OUT - _unclosed(page)))
    parser = etree.HTMLParser(target=reader, huge_tree=True)  # type: ignore[call-overload]  # the stubs want a target that gives a value
    for start in range(0, len(page), _PIECE):
        parser.feed(page[start : start + _PIECE])
    parser.close()
    reader.end_block()
    return tuple(reader.blocks)


_PIECE = 1 << 16
"""Characters given to the parser at once: one piece of a long text may be at most 10 MB."""


def _unclosed(page: str) -> set[str]:
    """The kinds of element that the page opens more often than it closes, code left out."""
    page = _without_code(page)
    opened = Counter(tag.lower() for tag in _OPENED.findall(page))
    closed = Counter(tag.lower() for tag in _CLOSED.findall(page))
    return {tag for tag in opened if tag in _LEFT_OUT - _NEVER_READ and opened[tag] > closed[tag]}


def _without_code(page: str) -> str:
    """The page without scripts, styles and comments, which may hold anything; in one pass."""
    lowered, kept, at = page.lower(), [], 0
    while found := _CODE.search(lowered, at):
        kept.append(page[at : found.start()])
        end = lowered.find(_ENDS[found[0]], found.end())
        if end < 0:
            return "".join(kept)
        at = end
    return "".join((*kept, page[at:]))


_ENDS = {"<script": "</script", "<style": "</style", "<!--": "-->"}
_CODE = pattern("|".join(_ENDS))
_NEVER_READ = {"script", "style", "template", "title"}
_OPENED, _CLOSED = pattern(r"<([a-zA-Z]+)"), pattern(r"</([a-zA-Z]+)")

_CALL = pattern(r"\[?(?:\d{1,3}|[a-z*\u2020\u2021])\]?")
"""What calls a note."""
_UNIT = pattern(r"(?:^|[^\w.,])(?:[kcdm]?m|ft|in|mi|s|10)$")
"""What is raised to a power: km2, 10 to the 6."""


class _Reader:
    """Gathers words until an element starts or ends a block; libxml2 tells it of each."""

    def __init__(self, left_out: frozenset[str]) -> None:
        self.blocks: list[Block] = []
        self._left_out = left_out
        self._words: list[str] = []
        self._open: list[str] = []
        self._breaks = 0
        self._raised = 0
        self._tables: list[int] = []
        self._rows: list[int] = []
        """Each table that was begun, in order, and the row that stands in it now."""

    def start(self, tag: str, _attributes: object) -> None:
        """Begin an element."""
        if tag == "br":
            self._breaks += 1
            self._words.append(" ")
            if self._breaks > 1:
                self.end_block()
        elif tag in _BREAKING or tag in _KINDS:
            self.end_block()
        elif tag == "sup":
            self._raised = len(self._words)
        if tag == "table":
            self._rows.append(0)
            self._tables.append(len(self._rows))
        elif tag == "tr" and self._tables:
            self._rows[self._tables[-1] - 1] += 1
        self._open.append(tag)

    def end(self, tag: str) -> None:
        """End an element."""
        if tag in _BREAKING or tag in _KINDS:
            self.end_block()
        elif tag == "sup":
            self._end_raised()
        if tag in self._open:
            while self._open.pop() != tag:
                pass
        if tag == "table" and self._tables:
            self._tables.pop()

    def _end_raised(self) -> None:
        """A raised number behind a word or a figure is a note's, and no part of it."""
        before, raised = self._words[: self._raised], "".join(self._words[self._raised :])
        if _CALL.fullmatch(raised.strip()) and not _UNIT.search("".join(before)):
            self._words = before

    def data(self, words: str) -> None:
        """Take words, unless they stand in what no reader of the text reads."""
        if self._left_out.isdisjoint(self._open):
            self._words.append(words)
            if words.strip():
                self._breaks = 0

    def close(self) -> None:
        """Nothing is left to do when the page ends."""

    def end_block(self) -> None:
        """What was gathered becomes a block."""
        words = " ".join("".join(self._words).split())
        if words:
            kinds = [_KINDS[tag] for tag in self._open if tag in _KINDS]
            self.blocks.append(Block(words, kinds[-1] if kinds else "text", cell=self._cell))
        self._words, self._breaks = [], 0

    @property
    def _cell(self) -> tuple[int, int] | None:
        table = self._tables[-1] if self._tables else 0
        return (table, self._rows[table - 1]) if table else None
