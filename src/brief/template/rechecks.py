"""Rechecks: which of the facts that are printed are older than their section allows.

A reader who is short of time finds them in one place, by section and date.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from brief.facts import FactBase
from brief.facts.sums import parse_sum
from brief.model import Inlines, Text
from brief.show import show_age, show_date
from brief.template.phrase import phrase
from brief.typography import typeset


def rechecks(base: FactBase, printed: Collection[str]) -> Inlines:
    """Trade, 2019 (more than 18 months); Defence, 2014 and 2015 (more than 60 months).

    A judgement that is worked out from an old figure prints it, whether or not its fact is printed.
    """
    items = list(_items(base, {*printed, *_worked_out_from(base, printed)}))
    return phrase(base.words, "rechecks", items=items) if items else ()


def _worked_out_from(base: FactBase, printed: Collection[str]) -> Iterator[str]:
    for id_ in printed:
        for figure in base.facts[id_].figures.values():
            for term in parse_sum(figure.computed) if figure.computed else ():
                yield term.key(id_)[0]


def _items(base: FactBase, printed: Collection[str]) -> Iterator[Inlines]:
    old = [base.facts[id_] for id_ in base.facts if id_ in printed and base.is_stale(id_)]
    for id_, section in base.sections.items():
        dates = sorted(
            {one.date for one in old if one.section == id_ and one.date}, key=lambda one: one.last
        )
        if dates and section.stale_after:
            title = Text(typeset(section.title, base.words), base.place("sections", id_, "title"))
            yield phrase(
                base.words,
                "recheck",
                section=(title,),
                dates=list(dict.fromkeys(show_date(one, base.words) for one in dates)),
                limit=show_age(section.stale_after, base.words),
            )
