"""Trees: the pairs of a name tree, with the bytes of their names as they are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pikepdf import Array, Dictionary, Object

_DEEPEST = 50
"""Levels of a tree; one that leads to itself has no end."""


def names_in(tree: Object | None, depth: int = 0) -> Iterator[tuple[bytes, Object, Object]]:
    """Each name's bytes, the name and what it leads to."""
    if tree is None or depth > _DEEPEST:
        return
    pairs = list(tree.get("/Names", Array()))
    for name, value in zip(pairs[::2], pairs[1::2], strict=False):
        yield bytes(name), name, value
    for kid in tree.get("/Kids", Array()):
        yield from names_in(kid, depth + 1)


def name_tree(pairs: Iterable[tuple[bytes, Object, Object]]) -> Dictionary:
    """A tree of one node, in the order of the names' bytes."""
    names = Array()
    for _, name, value in sorted(pairs, key=lambda pair: pair[0]):
        names.append(name)
        names.append(value)
    return Dictionary(Names=names)
