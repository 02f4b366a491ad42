"""Inlines: the words inside a block, read from markdown-it's tokens, with printed values put in."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import field
from typing import cast, get_args
from urllib.parse import quote, unquote

from markdown_it.tree import SyntaxTreeNode

from brief.late import dataclass, pattern, replace
from brief.markdown.around import words_around
from brief.markdown.printed import TOKEN, PrintedValues
from brief.model import (
    Block,
    Blocks,
    Code,
    Emphasis,
    FactSpan,
    Inline,
    Inlines,
    LineBreak,
    Link,
    NoteMark,
    Span,
    Strong,
    Text,
    plain_text,
)
from brief.problem import Place, Problem
from brief.typography import typeset, typeset_within
from brief.words.marks import STOPS

_ESCAPED_TOKEN = pattern(r"(?:%F[34](?:%[89AB][0-9A-F]){3})+")
_ADDRESS = pattern(r"(?:https?://|mailto:|#)\S+")
_LANGUAGE = pattern(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_BLANKS = pattern(r"[ \t\n]+")
_MORE = ("  ", "\n", "\t")
"""What a text has whose blanks are not one space each; few have."""
_STRAY_NOTE = pattern(r"\[\^[^\]]*\]")
_BLOCKS = frozenset(get_args(Block))


@dataclass
class InlineReader:
    """Reads the words of one text; gathers problems, and the tokens that found their place."""

    values: PrintedValues
    place: Place
    row: int = 0
    place_of: Callable[[int], Place] | None = None
    """The place that a row of the text was written at, where that is known."""
    remarks: Mapping[int, Inlines] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    placed: set[str] = field(default_factory=set)
    language: str = ""
    """That of the words in hand, where it is not the brief's own."""

    def read(self, nodes: Iterable[SyntaxTreeNode]) -> Inlines:
        """The inlines that `nodes` say."""
        return tuple(_hug_marks(inline for node in nodes for inline in self._read_node(node)))

    def go_to(self, row: int) -> None:
        """What is read from now on stands in that row of the text."""
        self.row = row
        if self.place_of:
            self.place = self.place_of(row)

    def problem(self, message: str, hint: str = "") -> None:
        """Note down what the author must mend."""
        self.problems.append(Problem(self.place, message, hint))

    def no_html(self, tag: str) -> None:
        """Refuse HTML, in its first line."""
        self.placed.update(TOKEN.findall(tag))
        if tag.startswith("</"):  # its beginning was told
            return
        first = TOKEN.sub("…", tag.strip().split("\n")[0])
        hint = "take it away; a remark is {# … #}, and a plain < is &lt;"
        self.problem(f"a brief has no HTML: {first}", hint)

    def blocks_of(self, text: str) -> Blocks | None:
        """The blocks that `text` stands for, if it is made of nothing else."""
        pieces = [p for p in self.values.split(text) if not (isinstance(p, str) and not p.strip())]
        if not pieces or any(isinstance(p, str) or not _is_blocks(p) for p in pieces):
            return None
        self.placed.update(TOKEN.findall(text))
        return tuple(cast("Block", block) for piece in pieces for block in piece)

    def _read_node(self, node: SyntaxTreeNode) -> Iterator[Inline]:
        match node.type:
            case "text":
                yield from self._read_text(node.content, node=node)
            case "softbreak":
                yield Text(" ", self.place)
                self.go_to(self.row + 1)
            case "hardbreak":
                yield LineBreak()
                self.go_to(self.row + 1)
            case "em":
                yield Emphasis(self.read(node.children))
            case "strong":
                yield Strong(self.read(node.children))
            case "code_inline":
                yield Code(plain_text(tuple(self._read_text(node.content, literal=True))))
            case "link":
                yield Link(self.read(node.children), self._address(str(node.attrs["href"])))
            case "span":
                yield self._span(node)
            case "footnote_ref":
                yield NoteMark(remark=self.remarks.get(node.meta["id"], ()))
            case "html_inline":
                self.no_html(node.content)
            case "image":
                self.problem("a brief has no pictures", "print a chart: {{ figures_chart(…) }}")
            case other:
                self.problem(f"a brief cannot say this: {other} {node.content!r}")

    def _read_text(
        self, text: str, *, literal: bool = False, node: SyntaxTreeNode | None = None
    ) -> Iterator[Inline]:
        for stray in _STRAY_NOTE.findall(text) if "[^" in text and not literal else ():
            self.problem(f"{stray} is no note here", "write ^[the note's words]")
        tokens = TOKEN.findall(text)
        self.placed.update(tokens)
        words = text
        if tokens != [text]:  # a value alone, as most of a citation is, has no words beside it
            words = _BLANKS.sub(" ", text) if any(map(text.__contains__, _MORE)) else text
            words = words if literal else self._typeset(words, node)
        stop = ""  # that the value before ends with: behind Acme Inc. stands no second one
        for piece in self.values.split(words) if tokens else filter(None, (words,)):
            if isinstance(piece, str):
                doubled = stop and piece.startswith(stop) and not piece.startswith(stop * 2)
                if said := piece[1:] if doubled else piece:
                    yield Text(said, self.place)
            elif _is_blocks(piece):
                self.problem(
                    "a table, chart or list is printed inside a sentence",
                    "give it a paragraph of its own",
                )
            else:
                inlines = cast("Inlines", piece)
                stop = _stop_of(inlines)
                yield from _isolated(inlines)

    def _typeset(self, words: str, node: SyntaxTreeNode | None) -> str:
        if node and ('"' in words or "'" in words) and any(around := words_around(node)):
            return typeset_within(words, self.values.words, self.language, around)
        return typeset(words, self.values.words, self.language)

    def _span(self, node: SyntaxTreeNode) -> Inline:
        language, around = node.attrs.get("lang"), self.language
        self.language = str(language or around)
        content, self.language = self.read(node.children), around
        if language and not _LANGUAGE.fullmatch(str(language)):
            hint = "such as be, en-GB or zh-Hant"
            self.problem(f'"{language}" is not a language tag (BCP 47)', hint)
        if not language:
            self.problem(f"[{plain_text(content)}] has no language", "write [words]{lang=be}")
        return Span(content, str(language or ""))

    def _address(self, href: str) -> str:
        address = _ESCAPED_TOKEN.sub(self._address_of_token, href)
        if address.startswith("#"):
            address = unquote(address)  # an id has the letters of its heading
        if not _ADDRESS.fullmatch(address):
            self.problem(f"a link leads to {address!r}", "write https://…, mailto:… or #a-heading")
        return address

    def _address_of_token(self, match: re.Match[str]) -> str:
        text = plain_text(tuple(self._read_text(unquote(match[0]), literal=True)))
        return quote(text, safe=":/?#[]@!$&'()*+,;=%~")


def _stop_of(value: Inlines) -> str:
    """The full stop that a value ends with, or ""."""
    last = plain_text(value)[-1:]
    return last if last in STOPS else ""


def _isolated(value: Inlines) -> Inlines:
    """A name, a title, a figure stands apart; words of several parts are the brief's own."""
    match value:
        case (Text(isolated=False) as alone,):
            return (replace(alone, isolated=True),)
        case _:
            return value


def _is_blocks(value: Inlines | Blocks) -> bool:
    return bool(value) and type(value[0]) in _BLOCKS


def _hug_marks(inlines: Iterable[Inline]) -> Iterator[Inline]:
    """A note mark follows its word without a space between."""
    held: Inline | None = None
    for inline in inlines:
        if isinstance(held, Text) and _is_mark(inline):
            held = replace(held, text=held.text.rstrip(" "))
        if held is not None and not _is_nothing(held):
            yield held
        held = inline
    if held is not None and not _is_nothing(held):
        yield held


def _is_mark(inline: Inline) -> bool:
    """Whether a mark is all of it; that of a fact which words name stands in that fact."""
    alone = inline.content if isinstance(inline, FactSpan) else (inline,)
    return len(alone) == 1 and isinstance(alone[0], NoteMark)


def _is_nothing(inline: Inline) -> bool:
    return isinstance(inline, Text) and not inline.text
