"""Source rows: sources of one author or outlet, of one grade and nature, stand together.

Whose they are is said once, in the words with which the short notes of each begin.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from brief.facts import FactBase
from brief.late import NamedTuple
from brief.model import Inlines, plain_text
from brief.template.in_brief import title_and_day
from brief.template.source_view import SourceView

_COMMAS = {",", "\u060c", "\u3001"}


class Noted(NamedTuple):
    """A source, and how its short notes begin."""

    source: SourceView
    short: Inlines


class Row(NamedTuple):
    """Sources that stand together, and how many inlines of their short notes say whose they are.

    None of a source that stands by itself.
    """

    noted: tuple[Noted, ...]
    head: int = 0

    @property
    def whose(self) -> Inlines:
        """The author or the outlet."""
        return self.noted[0].short[: self.head]


def source_rows(base: FactBase, noted: Iterable[Noted]) -> Iterator[Row]:
    """The rows, in the order of the sources."""

    def whose(one: Noted) -> tuple[object, ...]:
        source = base.sources[one.source.id]
        outlet = source.container_title, source.publisher, source.language
        worth = source.reliability, source.nature, source.worth
        return source.author, outlet, worth

    for _, alike in groupby(noted, key=whose):
        some = tuple(alike)
        head = _head([one.short for one in some])
        own = [title_and_day(base, one.source, one.short[head + 1 :]) for one in some]
        apart = head and not any(title for title, _ in own)  # each is told by its title
        yield from [Row(some, head)] if apart else (Row((one,)) for one in some)


def _head(shorts: Sequence[Inlines]) -> int:
    """With how many of the same inlines several short notes begin, as far as a comma."""
    first, *others = shorts
    commas = (at for at, one in enumerate(first) if plain_text((one,)).strip() in _COMMAS)
    same = (at for at in commas if all(one[: at + 1] == first[: at + 1] for one in others))
    return max(same, default=0) if others else 0
