"""Literals: texts in a template's expressions, typed though `{{ }}` prints them."""

from __future__ import annotations

from collections.abc import Iterator

from jinja2 import nodes

_ASKED = frozenset(
    "fact facts section timeline last between printed range figures_table figures_chart"  # noqa: SIM905 - a row of words
    " chronology source_base sources_table cited_sources posts_table rechecks in_brief".split()
)
"""What is called with ids and the like; what a macro is called with, it prints."""
_PICKING = frozenset(
    "dictsort groupby map max min reject rejectattr select selectattr sort sum unique".split()  # noqa: SIM905 - as above
)
"""Filters whose arguments say what is picked, and by what."""


def find_literals(tree: nodes.Node) -> Iterator[tuple[int, str]]:
    """Each with its line: words wherever they stand, anything that is printed just so."""
    holders = (nodes.Output, nodes.Assign, nodes.For, nodes.Call, nodes.Macro, nodes.With)
    for holder in tree.find_all(holders):
        for node, asks in _below(holder, asks=_asks(holder)):
            if isinstance(node, nodes.Const) and _can_be_said(node.value, asks=asks):
                yield node.lineno, str(node.value)


def _asks(node: nodes.Node) -> bool:
    """Whether a text without a space in it is an id or the like: what is called, or picked by."""
    if isinstance(node, nodes.Call):
        return isinstance(node.node, nodes.Name) and node.node.name in _ASKED
    return isinstance(node, nodes.Test)


def _below(holder: nodes.Node, *, asks: bool) -> Iterator[tuple[nodes.Node, bool]]:
    for child in holder.iter_child_nodes():
        if isinstance(child, nodes.Stmt | nodes.Compare):
            continue  # a statement comes by itself, and what is compared is not printed
        within = asks or _asks(child) or _picks(holder, child)
        yield child, within
        yield from _below(child, asks=within)


def _picks(holder: nodes.Node, child: nodes.Node) -> bool:
    """Whether it is what an item is looked up by, or what a filter picks by."""
    if isinstance(holder, nodes.Getitem):
        return child is holder.arg
    if isinstance(holder, nodes.Keyword):
        return False
    return isinstance(holder, nodes.Filter) and holder.name in _PICKING and child is not holder.node


def _can_be_said(value: object, *, asks: bool) -> bool:
    """Texts; a number is told as it is printed, since it can be worked out too."""
    if not isinstance(value, str):
        return False
    words = value.strip()
    return " " in words or (bool(words) and not asks)
