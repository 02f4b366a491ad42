"""Literals: texts and numbers in a template's expressions, typed though `{{ }}` prints them."""

from __future__ import annotations

from collections.abc import Iterator

from jinja2 import nodes

_ASKING = (nodes.Call, nodes.Filter, nodes.Test, nodes.Getitem, nodes.BinExpr)
"""Expressions in which a text without a space is an id or the like, and asks for something."""


def find_literals(tree: nodes.Node) -> Iterator[tuple[int, str]]:
    """Each with its line: words wherever they stand, anything that is printed just so."""
    for holder in tree.find_all((nodes.Output, nodes.Assign, nodes.For, nodes.Call)):
        printed = isinstance(holder, nodes.Output)
        for node, asks in _below(holder, asks=isinstance(holder, nodes.Call)):
            if not isinstance(node, nodes.Const):
                continue
            if _can_be_said(node.value, asks=asks) and (printed or isinstance(node.value, str)):
                yield node.lineno, str(node.value)


def _below(holder: nodes.Node, *, asks: bool) -> Iterator[tuple[nodes.Node, bool]]:
    for child in holder.iter_child_nodes():
        if isinstance(child, nodes.Stmt | nodes.Compare):
            continue  # a statement comes by itself, and what is compared is not printed
        within = asks or isinstance(child, _ASKING)
        yield child, within
        yield from _below(child, asks=within)


def _can_be_said(value: object, *, asks: bool) -> bool:
    if isinstance(value, bool) or value is None:
        return False
    words = str(value).strip()
    return " " in words or (bool(words) and not asks)
