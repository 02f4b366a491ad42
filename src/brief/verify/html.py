"""The blocks of a web page: its paragraphs and headings, without menus, scripts and forms."""

from __future__ import annotations

from html.parser import HTMLParser

from brief.verify.blocks import Block, Kind

_KINDS: dict[str, Kind] = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6", "title"), "heading"),
    **dict.fromkeys(("li", "dt", "dd"), "bullet"),
    **dict.fromkeys(("figcaption", "caption", "th", "td"), "caption"),
}
_LEFT_OUT = {
    "script", "style", "nav", "header", "footer", "aside", "form", "noscript", "template", "svg",
    "button", "select", "textarea", "iframe", "head",
}  # fmt: skip
_BREAKING = {
    "p", "div", "section", "article", "main", "blockquote", "ul", "ol", "dl", "table", "tr",
    "figure", "hr", "body", "html", "pre", "address", "details", "summary",
}  # fmt: skip
_VOID = {
    "br",
    "img",
    "hr",
    "input",
    "meta",
    "link",
    "wbr",
    "source",
    "col",
    "area",
    "base",
    "embed",
}


def html_blocks(page: str) -> tuple[Block, ...]:
    """What a reader of the page sees, block by block; two line breaks in a row end a block."""
    reader = _Reader()
    reader.feed(page)
    reader.close()
    reader.end_block()
    return tuple(reader.blocks)


class _Reader(HTMLParser):
    """Gathers words until an element starts or ends a block."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[Block] = []
        self._words: list[str] = []
        self._open: list[str] = []
        self._breaks = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - the parser's own signature
        """Begin an element."""
        if tag == "br":
            self._breaks += 1
            self._words.append(" ")
            if self._breaks > 1:
                self.end_block()
            return
        if tag in _BREAKING or tag in _KINDS:
            self.end_block()
        if tag not in _VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """End an element, and with it those inside that nobody ended."""
        if tag in _BREAKING or tag in _KINDS:
            self.end_block()
        if tag in self._open:
            while self._open.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        """Take words, unless they stand in what no reader of the text reads."""
        if _LEFT_OUT.isdisjoint(self._open):
            self._words.append(data)
            if data.strip():
                self._breaks = 0

    def end_block(self) -> None:
        """What was gathered becomes a block."""
        words = " ".join("".join(self._words).split())
        if words:
            kinds = [_KINDS[tag] for tag in self._open if tag in _KINDS]
            self.blocks.append(Block(words, kinds[-1] if kinds else "text"))
        self._words, self._breaks = [], 0
