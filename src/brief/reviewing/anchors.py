"""Anchors: which starts of comments have an end, and which of two ways to say a thing is read."""

from __future__ import annotations

from brief.reviewing.package import Element, local, said

_EDGES = ("{*}commentRangeStart", "{*}commentRangeEnd")
_SAYS = tuple(
    f"{{*}}{name}"
    for name in ("t", "delText", "sym", "symEx", "drawing", "pict", "object", "instrText")
)
"""What is read where it stands in a run."""


def ended_ranges(root: Element) -> frozenset[Element]:
    """The starts of comments with an end behind them; one without is a point in the text."""
    begun: dict[str, Element] = {}
    ended: list[Element] = []
    for one in root.iter(*_EDGES):
        if local(one) == "commentRangeStart":
            begun[said(one, "id")] = one
        elif said(one, "id") in begun:
            ended.append(begun.pop(said(one, "id")))
    return frozenset(ended)


def is_said_before(fallback: Element) -> bool:
    """Whether what a newer program reads in its place (`mc:Choice`) is read here, too."""
    choices = fallback.itersiblings("{*}Choice", preceding=True)
    return any(next(one.iter(*_SAYS), None) is not None for one in choices)
