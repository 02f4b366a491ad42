"""Promise: a document in as many pages as its shape promises, and what that leaves out.

The PDF's pages decide for every format, so that all say the same.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from types import MappingProxyType
from typing import Protocol

from brief.facts.references import Key
from brief.making.order import Looks, Made
from brief.problem import BriefError, Place, Problem
from brief.writers import WRITERS

_NOTHING: Mapping[Key, str] = MappingProxyType({})


class Make(Protocol):
    """Makes the document without some records, and with facts that there is room for."""

    def __call__(self, unpicked: Mapping[Key, str], spare: Collection[str] = (), /) -> Made:
        """The Document of what is left, and what is read off it."""
        ...


def keep_promise(make: Make, looks: Looks) -> tuple[Made, list[Problem]]:
    """The document, and what fitting left out of it.

    Where all of it has room, a shape that fills its pages has more.
    """
    made, most = make(_NOTHING), looks.shape.pages
    if not most or not (looks.shape.columns > 1 or looks.shape.selective):
        return made, []
    from brief import fitting  # noqa: PLC0415 - only for a shape that promises

    def pages(one: Made) -> int:
        return WRITERS["pdf"](one.document, looks.house, looks.shape).pages

    if pages(made) <= most:
        spare = fitting.spare_facts(made.base, made.printed.facts) if looks.shape.fills else []
        count = fitting.most_of(len(spare), lambda n: pages(make(_NOTHING, spare[:n])) <= most)
        return (make(_NOTHING, spare[:count]) if count else made), []
    order = fitting.drop_order(made.base, made.printed.facts, made.firm)
    unpicked = fitting.fewest(order, lambda less: pages(make(less) if less else made), most)
    if unpicked is None:
        promise = fitting.pages_said(most)
        said = f"what no shape leaves out takes more than the {promise} that this one promises"
        raise BriefError(
            Problem(Place(made.base.file), said, "shorten it, or choose a longer shape")
        )
    told = fitting.left_out(made.base, unpicked, most, made.printed.facts)
    return make(unpicked), told
