"""Counted: numbers that a template prints, and whether they count something or are its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sized
from dataclasses import replace
from decimal import Decimal
from typing import Any

from jinja2 import nodes

from brief.late import pattern
from brief.markdown.printed import Value
from brief.model import Text
from brief.template.faults import running_place
from brief.words import FixedWords

_COUNTERS = frozenset(["index", "index0", "revindex", "revindex0", "length"])
_OF_SOMETHING = pattern(r"^[\s\u00a0]*(?:[a-z]|%)(?!f\b)")
NUMBERED = "numbered"
"""The filter that is put round a loop's counter where it numbers what stands beside it."""


class Counted(int):
    """A number of facts and the like, or that of a line: drawn from the fact base, not typed."""


class Worked(str):
    """A text that a template makes of a number of its own."""

    __slots__ = ()


_NUMBERS = (int, Decimal, Worked)


def count_items(value: Any) -> int:  # noqa: ANN401 - any value at all
    """Jinja2's `length`, which knows whether it counts what a fact base holds."""
    number = len(value)
    items = value.values() if isinstance(value, Mapping) else value
    drawn = isinstance(value, Sized) and not isinstance(value, str)
    drawn = drawn and all(hasattr(item, "printed") for item in items)
    return Counted(number) if drawn else number


def is_own(value: object) -> bool:
    """Whether a number, or a text made of one, is the template's own."""
    return isinstance(value, _NUMBERS) and not isinstance(value, (bool, Counted))


def at_its_line(
    to_value: Callable[[Any, FixedWords], Value], words: FixedWords
) -> Callable[[Any], Value]:
    """How values print, with the line of the template at the numbers that are its own."""

    def in_words(value: Any) -> Value:  # noqa: ANN401 - any value at all
        shown = to_value(value, words)
        if not is_own(value):
            return shown
        place = running_place()
        return tuple(replace(one, place=place) if isinstance(one, Text) else one for one in shown)  # type: ignore[return-value]  # inlines, as they were

    return in_words


def mark_counters(tree: nodes.Template) -> None:
    """Tell the counters that number something from those that stand for a figure: 70 tonnes."""
    for output in tree.find_all(nodes.Output):
        pairs = zip(output.nodes, [*output.nodes[1:], None], strict=True)
        output.nodes = [_numbered(one) if _numbers(one, after) else one for one, after in pairs]


def _numbers(one: nodes.Expr, after: nodes.Expr | None) -> bool:
    if not (isinstance(one, nodes.Getattr) and one.attr in _COUNTERS):
        return False
    if not (isinstance(one.node, nodes.Name) and one.node.name == "loop"):
        return False
    text = getattr(after, "data", getattr(after, "value", ""))
    return not (isinstance(text, str) and _OF_SOMETHING.match(text))


def _numbered(one: nodes.Expr) -> nodes.Expr:
    return nodes.Filter(one, NUMBERED, [], [], None, None, lineno=one.lineno)
