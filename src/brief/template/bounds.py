"""Bounds: what one run of a template may make, counted before it is made."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any

from jinja2 import nodes
from jinja2.exceptions import SecurityError, TemplateRuntimeError
from markupsafe import Markup

MOST_CHARACTERS = 5_000_000
"""Characters that all that is printed, and the text of loops, come to; a long brief has 300,000."""
MOST_ITEMS = 5_000_000
"""Items that filters, comparisons and methods look through."""
LONGEST = 100_000
"""Characters in a text, and bits in a number, that an expression may make."""
_LETTERS_AN_ITEM = 64
_FINEST = 30
"""Places that a number is rounded to."""
LOOK = "looked_through"
"""The filter that `count_looks` puts round what an expression goes through."""


class Bounds:
    """Counts of one run."""

    def __init__(self) -> None:
        self.characters = 0
        self.items = 0

    def add(self, characters: int) -> None:
        """Count what is about to be printed."""
        self.characters += characters
        if self.characters > MOST_CHARACTERS:
            said = f"the template makes a text of more than {MOST_CHARACTERS:,} characters"
            raise TemplateRuntimeError(said)

    def look(self, value: Any) -> Any:  # noqa: ANN401 - any value at all
        """The value, with the items counted that are about to be looked through."""
        if isinstance(value, str):
            self._take(len(value) // _LETTERS_AN_ITEM)
        elif isinstance(value, list | tuple | dict | range):
            self._take(len(value))
        elif isinstance(value, Iterator):
            return self._each(value)
        return value

    def _each(self, items: Iterable[Any]) -> Iterator[Any]:
        for item in items:
            self._take(1)
            yield item

    def _take(self, count: int) -> None:
        self.items += count
        if self.items > MOST_ITEMS:
            said = f"the template takes more than {MOST_ITEMS:,} steps in filters"
            raise TemplateRuntimeError(said)

    def slice(self, value: Any) -> Any:  # noqa: ANN401 - any value at all
        """The same for what is cut up, which text made by the template cannot be."""
        if isinstance(value, Markup):
            said = "text made by a macro or a set block can be printed, but not be cut up"
            raise SecurityError(said)
        return self.look(value)


def refuse_large(name: str, args: Sequence[Any], kwargs: Mapping[str, Any]) -> None:
    """SecurityError where a filter would make something too large, before it does."""
    if name == "join":
        parts = next((list(a) for a in args if isinstance(a, list)), [])
        between = kwargs.get("d", args[-1] if isinstance(args[-1], str) else "")
        size = sum(len(str(part)) for part in parts) + len(str(between)) * len(parts)
        if size > LONGEST:
            raise SecurityError(f"a template makes no text of more than {LONGEST:,} characters")
    if name == "round":
        for each in chain(args[1:2], kwargs.values()):
            if isinstance(each, int) and abs(each) > _FINEST:
                raise SecurityError(f"a number is rounded to at most {_FINEST} places")


def count_looks(tree: nodes.Template) -> None:
    """Have whatever an expression goes through, without a filter, counted as it does."""
    for operand in tree.find_all(nodes.Operand):
        operand.expr = _counted(operand.expr, LOOK)
    for test in tree.find_all(nodes.Test):
        test.args = [_counted(each, LOOK) for each in test.args]
    for item in tree.find_all(nodes.Getitem):
        if isinstance(item.arg, nodes.Slice):
            item.node = _counted(item.node, "sliced")


def _counted(expr: nodes.Expr, name: str) -> nodes.Expr:
    return nodes.Filter(expr, name, [], [], None, None, lineno=expr.lineno)


def text_of(loop: nodes.Node) -> int:
    """The characters of the template's own text in each turn of a loop."""
    return sum(len(each.data) for each in loop.find_all(nodes.TemplateData))


def looks_of(function: Callable[..., Any]) -> Any:  # noqa: ANN401 - any value at all
    """What a method looks through: that which it is one of."""
    return getattr(function, "__self__", None)
