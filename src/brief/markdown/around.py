"""Around: what is written before and after a run of words, across the borders of marked runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it.tree import SyntaxTreeNode


def words_around(node: SyntaxTreeNode) -> tuple[str, str]:
    """The words of the paragraph before a node and behind it, as they are typed."""
    before, after = "", ""
    one: SyntaxTreeNode | None = node
    while one is not None and one.parent is not None and one.type != "inline":
        siblings = one.parent.children
        at = next(index for index, each in enumerate(siblings) if each is one)
        before = "".join(map(_words, siblings[:at])) + before
        after += "".join(map(_words, siblings[at + 1 :]))
        one = one.parent
    return before, after


def _words(node: SyntaxTreeNode) -> str:
    match node.type:
        case "text" | "code_inline":
            return node.content
        case "softbreak" | "hardbreak":
            return " "
        case _:
            return "".join(map(_words, node.children))
