"""Bounds: what one run of a template may make, counted before it is made."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Sized
from itertools import chain
from typing import Any

from jinja2 import Environment, pass_environment
from jinja2.exceptions import SecurityError, TemplateRuntimeError
from jinja2.filters import make_attrgetter
from markupsafe import Markup

MOST_STEPS = 400_000
"""Turns of loops, calls and includes in one run; a brief of 10,000 facts needs about 60,000."""
MOST_CHARACTERS = 5_000_000
"""Characters that all that is printed, and the text of loops, come to; a long brief has 300,000."""
MOST_ITEMS = 5_000_000
"""Items that filters, comparisons and methods look through."""
LONGEST = 100_000
"""Characters in a text, and bits in a number, that an expression may make."""
_LETTERS_AN_ITEM = 64
A_FILTER = 20
"""Items that take as long to look through as a filter takes to be called."""
_FINEST = 30
"""Places that a number is rounded to."""
LOOK, LOOK_FOR = "looked_through", "looked_for"
"""The filters that are put round what an expression goes through, or looks up."""


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
            self.run(len(value) // _LETTERS_AN_ITEM)
        elif isinstance(value, _SIZED):
            self.run(len(value))
        elif isinstance(value, Iterator):
            return self._each(value)
        return value

    def look_within(self, value: Any) -> Any:  # noqa: ANN401 - any value at all
        """The value, counted to the last list within lists: it is about to be compared.

        Lists that hold one list twice, again and again, are soon more than anybody could compare.
        """
        if isinstance(value, _PLAIN):
            return self.look(value)
        if isinstance(value, Iterator):
            return self._each(value, within=True)
        self.look(value)
        self._go_through(value)
        return value

    def look_for(self, value: Any) -> Any:  # noqa: ANN401 - any value at all
        """The value, with the lists counted that are in it: it is about to be looked up."""
        self._go_through(value)
        return value

    def look_again(self, values: Any, sought: Iterable[Any]) -> Any:  # noqa: ANN401 - any values at all
        """The values, each of them to be held against all that is sought."""
        size = sum(self._size(each) for each in sought)
        if not isinstance(values, Iterator):
            self.run(size * len(values) if isinstance(values, Sized) else 0)
            return self.look_within(values)
        return self._each(values, within=True, size=size)

    def _size(self, value: Any) -> int:  # noqa: ANN401 - any value at all
        before = self.items
        self.look_within(value)
        return self.items - before

    def _each(self, items: Iterable[Any], *, within: bool = False, size: int = 0) -> Iterator[Any]:
        for item in items:
            self.run(1 + size)
            if within:
                self.look_within(item)
            yield item

    def _go_through(self, value: Any) -> None:  # noqa: ANN401 - any value at all
        if isinstance(value, _PLAIN):
            return
        waiting = [each for each in _held(value) if isinstance(each, _HOLDERS)]
        while waiting:
            one = waiting.pop()
            self.look(one)
            waiting += (each for each in _held(one) if isinstance(each, _HOLDERS))

    def run(self, size: int = A_FILTER) -> None:
        """Count what is about to be done: in a turn of a loop, in a macro or by a filter."""
        self.items += size
        if self.items > MOST_ITEMS:
            said = f"the template takes more than {MOST_ITEMS:,} steps in filters"
            raise TemplateRuntimeError(said)

    def slice(self, value: Any) -> Any:  # noqa: ANN401 - any value at all
        """The same for what is cut up, which text made by the template cannot be."""
        if isinstance(value, Markup):
            said = "text made by a macro or a set block can be printed, but not be cut up"
            raise SecurityError(said)
        return self.look(value)


_PLAIN = (str, int)
"""By far the most that is looked at, and nothing is in them."""
_SIZED = (list, tuple, dict, range)
_HOLDERS = (str, *_SIZED)


def _held(value: Any) -> Iterable[Any]:  # noqa: ANN401 - any value at all
    if isinstance(value, list | tuple):
        return value
    return chain(value, value.values()) if isinstance(value, dict) else ()


COMPARING = frozenset(("dictsort", "groupby", "max", "min", "sort", "unique"))
"""Filters that hold items against one another."""
TESTING = frozenset(("reject", "rejectattr", "select", "selectattr"))
"""Filters that hold each item against what comes after the first of their arguments."""


@pass_environment
def add_up(
    environment: Environment,
    values: Iterable[Any],
    attribute: str | int | None = None,
    start: Any = 0,  # noqa: ANN401 - as Jinja2's own
) -> Any:  # noqa: ANN401 - as Jinja2's own
    """Jinja2's `sum`, which makes no new list for each that it adds, nor one without end."""
    each = make_attrgetter(environment, attribute) if attribute is not None else None
    parts = map(each, values) if each else values
    if not isinstance(start, list | tuple):
        return sum(parts, start)
    made = list(start)
    for part in parts:
        if not isinstance(part, type(start)):
            raise TypeError("a sum is of numbers, or of lists alone")
        if len(made) + len(part) > MOST_STEPS:
            raise SecurityError(f"a list has at most {MOST_STEPS:,} items")
        made.extend(part)
    return type(start)(made)


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


def looks_of(function: Callable[..., Any]) -> Any:  # noqa: ANN401 - any value at all
    """What a method looks through: that which it is one of."""
    return getattr(function, "__self__", None)
