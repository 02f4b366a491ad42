"""Accounts: whose a fact is, in the few words that stand before it where sources differ."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from brief.facts import FactBase
from brief.facts.cited_text import citations_of
from brief.model import Inline, Inlines, Text, plain_text
from brief.template.cited_words import show_name


def whose(base: FactBase, fact_id: str, as_noted: Callable[[str], Inlines]) -> Inlines:
    """Whose account or opinion it is, or which sources have it, as their short notes begin."""
    owner = base.facts[fact_id].by
    if owner:
        return (show_name(base, owner, base.place("facts", fact_id, "by")),)
    cited = dict.fromkeys(one.source for one in citations_of(base, fact_id))
    called = {plain_text(said): said for said in map(as_noted, cited)}
    return tuple(_listed(base, list(called.values())))


def _listed(base: FactBase, names: Sequence[Inlines]) -> Iterator[Inline]:
    """The names one after the other, as a note joins those of authors."""
    marks = base.words.group("citation-marks")
    for number, name in enumerate(names):
        if number:
            is_last = number == len(names) - 1
            between = ("two" if number == 1 else "last") if is_last else "between"
            yield Text(marks.get(between, ", "))
        yield from name
