"""Disputed: what the sides of a conflict differ in, so that few words for them say it.

The short form of a fact is written for a timeline: "Relations opened" stands for either side of
when they were. Where no side's few words say what differs, its date goes before them, or they are
not used; words that are the same for all sides tell nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

from brief.facts import FactBase
from brief.late import NamedTuple, pattern
from brief.model import plain_text
from brief.show import show_date
from brief.template.cited_words import show_figure
from brief.template.words import bare_words

_NUMBER = pattern(r"\d+(?:[.,]\d+)*")


class Few(NamedTuple):
    """The few words for a side: those that somebody wrote, behind its date where they lack it.

    The date alone where all have the same words.
    """

    said: str
    dated: bool = False


def in_few(base: FactBase, conflict_id: str) -> dict[str, Few]:
    """Those of each side that has any which tell it from the others."""
    conflict = base.conflicts[conflict_id]
    said = {id_: conflict.sides.get(id_, "") or base.facts[id_].short for id_ in conflict.facts}
    few = {id_: Few(words) for id_, words in said.items() if words}
    if not few.keys() - conflict.sides.keys():
        return few  # each was written for this point
    if dates_differ(base, conflict.facts):
        few = few if _says_any(few, _years(base, conflict.facts)) else _dated(base, few)
    elif not _says_any(few, _own_numbers(base, conflict.facts)):
        few = {id_: one for id_, one in few.items() if id_ in conflict.sides}
    return {} if len(few) > 1 and len({shown(base, *one) for one in few.items()}) == 1 else few


def _dated(base: FactBase, few: dict[str, Few]) -> dict[str, Few]:
    """Each behind its date; where all have the same words, the date alone."""
    alike = len(few) > 1 and len({one.said for one in few.values()}) == 1
    return {
        id_: Few("" if alike else one.said, dated=True) if base.facts[id_].date else one
        for id_, one in few.items()
    }


def shown(base: FactBase, fact_id: str, few: Few) -> str:
    """The words with the date that goes before them."""
    between = colon(base) if few.said else ""
    return f"{_date(base, fact_id)}{between}{few.said}" if few.dated else few.said


def value_of(base: FactBase, fact_id: str, facts: Iterable[str]) -> str:
    """What differs in a side, as a value: its date, or its figures; "" where words differ."""
    others = [one for one in facts if one != fact_id]
    if base.facts[fact_id].date and dates_differ(base, (fact_id, *others)):
        return _date(base, fact_id)
    figures = base.facts[fact_id].figures
    there = [base.facts[one].figures for one in others]
    apart = [name for name in figures if any(name in other for other in there)]
    said = [show_figure(base, fact_id, name) for name in apart]
    return base.words.group("citation-marks").get("join", "; ").join(said)


def dates_differ(base: FactBase, facts: Iterable[str]) -> bool:
    """Whether two of them are of days that cannot be one."""
    dates = [date for one in facts if (date := base.facts[one].date)]
    return any(not one.overlaps(other) for one, other in combinations(dates, 2))


def colon(base: FactBase) -> str:
    """What stands between who says it and what."""
    return base.words.group("citation-marks").get("colon", ": ")


def _says_any(few: dict[str, Few], wanted: dict[str, set[str]]) -> bool:
    """Whether some side's words have what is its own; so too where there is not one for each."""
    if any(not each for each in wanted.values()):
        return True
    return any(not wanted[id_].isdisjoint(_numbers(one.said)) for id_, one in few.items())


def _years(base: FactBase, facts: Iterable[str]) -> dict[str, set[str]]:
    """What the words of a side have that tell when: a number of its date."""
    return {one: _numbers(_date(base, one)) or {""} for one in facts}


def _own_numbers(base: FactBase, facts: Iterable[str]) -> dict[str, set[str]]:
    """The numbers that the text of a side has and no other's."""
    said = {one: _numbers(plain_text(bare_words(base, one))) for one in facts}
    return {
        one: here - set().union(*(there for other, there in said.items() if other != one))
        for one, here in said.items()
    }


def _numbers(said: str) -> set[str]:
    return set(_NUMBER.findall(said))


def _date(base: FactBase, fact_id: str) -> str:
    date = base.facts[fact_id].date
    said = show_date(date, base.words) if date else ""
    return said[:1].title() + said[1:]
