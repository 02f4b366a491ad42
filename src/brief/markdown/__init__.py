"""Markdown: what a template's text says, read into blocks.

Markdown here is CommonMark with pipe tables, `::: kind` fences for callouts and roles, `^[…]`
for the author's own notes and `[words]{lang=be}` for another language. What a brief cannot say
(pictures, code blocks, HTML) is a problem, not silently something else.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, cast, get_args

from brief.late import pattern
from brief.markdown.headings import heading_id
from brief.markdown.inlines import InlineReader
from brief.markdown.lines import WrittenLines
from brief.markdown.parsers import block_parser
from brief.markdown.printed import TOKEN, PrintedValues
from brief.markdown.tables import read_table, with_captions
from brief.marked.characters import LONG_WORD, LONGEST_WORD, drop_unseen
from brief.model import (
    Across,
    Block,
    Blocks,
    Callout,
    CalloutKind,
    ColumnBreak,
    Heading,
    Inlines,
    Link,
    List,
    Paragraph,
    ParagraphRole,
    Quote,
    Text,
    Title,
    iter_inlines,
    plain_text,
)
from brief.problem import BriefError, Place, Problem
from brief.walk import iter_blocks, iter_contents

if TYPE_CHECKING:
    from markdown_it.tree import SyntaxTreeNode

ROLES: tuple[str, ...] = get_args(ParagraphRole)
CALLOUTS: tuple[str, ...] = get_args(CalloutKind)
ACROSS, NEXT_COLUMN = "across", "next-column"
"""Fences that say where on a page of several columns something stands."""
DEEPEST = 4
DEEPEST_NESTING = 40
"""Levels of blocks within blocks; a list in a list in a box has five."""
_FENCE = pattern(r"^ {0,3}:{3,}[ \t]*(\S*)")


def read_markdown(
    text: str, values: PrintedValues, template: str, sources: Mapping[str, str] | None = None
) -> Blocks:
    """The blocks that `text` says; BriefError with all that it cannot say.

    `sources` are the templates it was made of, by path: problems are told at their lines.
    """
    from markdown_it.tree import SyntaxTreeNode  # noqa: PLC0415 - 15 ms, only where there is Markdown

    text = drop_unseen(text)
    lines = WrittenLines(template, sources or {})
    _refuse_many(text, lines)
    reader = BlockReader(text, values, lines)
    blocks = reader.read_document(SyntaxTreeNode(block_parser().parse(text)))
    reader.check_whole(blocks)
    if reader.words.problems:
        raise BriefError(reader.words.problems)
    return blocks


def _refuse_many(text: str, lines: WrittenLines) -> None:
    """BriefError where there is more than any brief has of what takes long to read or to set."""
    for mark, most in _MOST.items():
        if text.count(mark) > most:
            said = f"the template makes a text with more than {most:,} `{mark}`"
            raise BriefError(Problem(Place(lines.template), said, "it repeats something too often"))
    if found := LONG_WORD.search(text):
        said = f"the template makes a word of more than {LONGEST_WORD:,} letters"
        raise BriefError(Problem(lines.place(found[0][:_SOUGHT]), said, "is a blank missing?"))


_SOUGHT = 40
"""Letters of a word by which its line is found."""
_MOST = {"[": 50_000, "|": 400_000}
"""Of the template's own, and of tables: what facts say is not counted here."""


class BlockReader:
    """Reads the blocks of one text."""

    def __init__(self, text: str, values: PrintedValues, written: WrittenLines) -> None:
        self.text = text
        self.lines = text.split("\n")
        self.written = written
        self.words = InlineReader(values, Place(written.template), place_of=self._place_of)
        self.ids: set[str] = set()

    def _place_of(self, row: int) -> Place:
        return self.written.place(self.lines[row]) if row < len(self.lines) else self.words.place

    def read_document(self, root: SyntaxTreeNode) -> Blocks:
        """All blocks; the author's own notes first, since their marks stand before them."""
        notes = [node for node in root.children if node.type == "footnote_block"]
        self.words.remarks = {
            note.meta["id"]: self._read_note(note) for block in notes for note in block.children
        }
        return self.read(node for node in root.children if node.type != "footnote_block")

    def read(self, nodes: Iterable[SyntaxTreeNode]) -> Blocks:
        """The blocks of `nodes`, with captions joined to their tables."""
        return tuple(with_captions([block for node in nodes for block in self._read_node(node)]))

    def _read_note(self, note: SyntaxTreeNode) -> Inlines:
        """Its words; markdown-it forgets their row, so they are looked for in the templates."""
        made = " ".join(node.content for node in note.walk() if node.type == "inline")
        self.words.place = self.written.place(made)
        return self.words.read(self._note_words(note))

    @staticmethod
    def _note_words(note: SyntaxTreeNode) -> Iterator[SyntaxTreeNode]:
        for node in note.walk():
            if node.type == "inline":
                yield from node.children

    def _read_node(self, node: SyntaxTreeNode) -> Iterator[Block]:
        if node.map:
            self.words.go_to(node.map[0])
        if node.level > DEEPEST_NESTING:
            # markdown-it leaves out without a word what is nested deeper than it goes
            self.words.problem("this is nested too deep", "use fewer `>` and lists within lists")
            return
        match node.type:
            case "paragraph":
                yield from self._paragraph(node.children[0])
            case "heading":
                yield self._heading(node)
            case "bullet_list" | "ordered_list":
                yield self._list(node)
            case "blockquote":
                yield Quote(self.read(node.children))
            case "table":
                yield read_table(node, self.words, self.lines)
            case "container_fence":
                yield from self._fence(node)
            case "fence" | "code_block":
                self.words.problem("a brief has no code blocks", "indent less, or take ``` away")
            case "html_block":
                self.words.no_html(node.content)
            case "hr":
                self.words.problem("a brief has no rules across the page", "use a heading")
            case other:
                self.words.problem(f"a brief cannot say this: {other} {node.content!r}")

    def _paragraph(self, inline: SyntaxTreeNode) -> Iterator[Block]:
        blocks = self.words.blocks_of(inline.content)
        if blocks is not None:
            yield from (self._with_own_id(block) for block in blocks)
            return
        content = self.words.read(inline.children)
        if content:
            yield Paragraph(content)

    def _heading(self, node: SyntaxTreeNode) -> Block:
        content = self.words.read(node.children[0].children)
        level = int(node.tag[1]) - 1
        if level == 0:
            return Title(content)
        if level > DEEPEST:
            self.words.problem(
                f"the heading {plain_text(content)!r} is too deep", "use at most #####"
            )
        return Heading(level, content, self._new_id(plain_text(content)))

    def _with_own_id(self, block: Block) -> Block:
        if isinstance(block, Heading):
            return replace(block, id=self._new_id(plain_text(block.content)))
        return block

    def _new_id(self, title: str) -> str:
        slug = heading_id(title)
        numbered = (slug if n == 1 else f"{slug}-{n}" for n in range(1, len(self.ids) + 2))
        new = next(candidate for candidate in numbered if candidate not in self.ids)
        self.ids.add(new)
        return new

    def _list(self, node: SyntaxTreeNode) -> Block:
        items = tuple(self.read(item.children) for item in node.children)
        return List(
            tuple(item for item in items if item),
            ordered=node.type == "ordered_list",
            start=int(node.attrs.get("start", 1)),
        )

    def _fence(self, node: SyntaxTreeNode) -> Iterator[Block]:
        kind, row = node.info.strip(), self.words.row
        blocks = self.read(node.children)
        if kind in CALLOUTS:
            if blocks:
                yield Callout(cast("CalloutKind", kind), blocks)
        elif kind in ROLES:
            yield from (self._in_role(block, cast("ParagraphRole", kind)) for block in blocks)
        elif kind in {ACROSS, NEXT_COLUMN}:
            yield from self._in_columns(kind, blocks, inside=node.level > 0)
        else:
            known = ", ".join((*CALLOUTS, *ROLES, ACROSS, NEXT_COLUMN))
            self.words.go_to(row)
            self.words.problem(f"unknown kind {kind!r} after `:::`", f"known are {known}")

    def _in_columns(self, kind: str, blocks: Blocks, *, inside: bool) -> Iterator[Block]:
        if inside:
            said = f"`::: {kind}` stands in a box, a list or a quotation"
            self.words.problem(said, "only what stands on the page itself has a place in columns")
        elif kind == NEXT_COLUMN and blocks:
            self.words.problem("`::: next-column` holds nothing", "close it on the next line")
        elif kind == NEXT_COLUMN:
            yield ColumnBreak()
        elif blocks:
            yield Across(blocks)

    def _in_role(self, block: Block, role: ParagraphRole) -> Block:
        match block:
            case Paragraph():
                return replace(block, role=role)
            case List():
                items = tuple(tuple(self._in_role(b, role) for b in item) for item in block.items)
                return replace(block, items=items)
        return block

    # ---- nothing is lost ----

    def check_whole(self, blocks: Blocks) -> None:
        """Every printed value has its place, every fence its end, every heading its order."""
        self._check_tokens()
        self._check_fences()
        self.words.place = Place(self.written.template)
        self._check_headings(blocks)
        self._check_links(blocks)

    def _check_tokens(self) -> None:
        for row, line in enumerate(self.lines):
            if set(TOKEN.findall(line)) - self.words.placed:
                self.words.go_to(row)
                said = "what is printed here would be lost"
                self.words.problem(said, "print it in a paragraph of its own")

    def _check_fences(self) -> None:
        fences = [(row, m[1]) for row, line in enumerate(self.lines) if (m := _FENCE.match(line))]
        opened = [row for row, kind in fences if kind]
        if 2 * len(opened) != len(fences):
            self.words.go_to(opened[-1] if opened else fences[-1][0])
            self.words.problem("a `:::` box is not closed", "end it with a line `:::`")

    def _check_headings(self, blocks: Blocks) -> None:
        read = list(iter_blocks(blocks))
        titles = [block for block in read if isinstance(block, Title)]
        if len(titles) != 1 or titles[0] is not read[0]:
            self._go_to(titles[-1].content if titles else ())
            self.words.problem(
                "a brief has one title, before everything else", "begin with `# {{ brief.title }}`"
            )
        headings = [b for b in iter_blocks(blocks) if isinstance(b, Heading)]
        for before, after in pairwise([Heading(0, (), ""), *headings]):
            if after.level > before.level + 1:
                self._go_to(after.content)
                self.words.problem(
                    f"the heading {plain_text(after.content)!r} skips a level",
                    f"use {'#' * (before.level + 2)}",
                )

    def _check_links(self, blocks: Blocks) -> None:
        for content in iter_contents(blocks):
            for inline in iter_inlines(content):
                if (
                    isinstance(inline, Link)
                    and inline.address.startswith("#")
                    and inline.address[1:] not in self.ids
                ):
                    self._go_to(inline.content)
                    self.words.problem(f"no heading has the id {inline.address!r}")

    def _go_to(self, content: Inlines) -> None:
        """What is told from now on stands where the template says those words."""
        template = self.written.template
        places = (one.place for one in iter_inlines(content) if isinstance(one, Text))
        found = (one for one in places if one and one.file == str(template))
        self.words.place = next(found, Place(template))
