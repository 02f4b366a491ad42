"""Nodes: the structure of a PDF's content, as a screen reader walks it (ISO 32000-1, 14.7)."""

from __future__ import annotations

from dataclasses import field
from typing import Literal, TypeAlias

from brief.late import dataclass

Tag: TypeAlias = Literal[
    "Document", "Sect", "Div", "H1", "H2", "H3", "H4", "H5", "H6", "P", "L", "LI", "Lbl", "LBody",
    "BlockQuote", "Table", "THead", "TBody", "TR", "TH", "TD", "Figure", "Caption", "Link",
    "Reference", "Note", "Span", "Code", "TOC", "TOCI",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Content:
    """A marked piece of a page: its page, counted from 0, and its number on that page."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class Annotated:
    """A link's clickable place: its page, counted from 0, and its number among the page's."""

    page: int
    number: int


@dataclass(slots=True, eq=False)
class Node:
    """One structure element.

    It joins its parent when its first content is painted, so that the order of `kids` is the
    order of the page; an element that runs over pages is still one. A note is painted at the
    foot of a page, but read after the block that calls it: `follows`.
    """

    tag: Tag
    parent: Node | None = None
    language: str = ""
    alt: str = ""
    actual: str = ""
    """Its text, where the page holds the letters in another order."""
    id: str = ""
    scope: Literal["", "Row", "Column"] = ""
    ordered: bool = False
    box: tuple[float, float, float, float] | None = None
    follows: Node | None = None
    kids: list[Node | Content | Annotated] = field(default_factory=list)
    joined: bool = False

    def join(self) -> None:
        """Take its place in the tree, after what was painted before."""
        if self.joined:
            return
        self.joined = True
        if self.parent is None:
            return
        self.parent.join()
        kids = self.parent.kids
        at = len(kids)
        while self.follows and at and kids[at - 1] is not self.follows:  # it was painted lately
            at -= 1
        at = at or len(kids)
        while at < len(kids) and isinstance(kid := kids[at], Node) and kid.follows:
            at += 1
        kids.insert(at, self)


@dataclass(frozen=True, slots=True, eq=False)
class Target:
    """Where a link leads: an address, a heading's id, or a note's number, there or back."""

    kind: Literal["address", "heading", "note", "mark"]
    to: str
    node: Node
    said: str
    """What a screen reader says of it (ISO 14289-1, 7.18.5)."""
