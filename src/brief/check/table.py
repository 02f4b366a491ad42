"""The table of rules: which room has them, in the order of the docs, and what they are about.

A room is imported when a fact base has any of that, or somebody asks for all rules there are.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from typing import TypeAlias

from brief.check.about import Matter, matters_of
from brief.check.reading import Reading
from brief.facts import FactBase
from brief.rules import Rule

_Rules: TypeAlias = tuple[Rule[Reading], ...]

ANY: tuple[Matter, ...] = ("facts and sources",)
"""What every base has."""

ROOMS: Mapping[str, Mapping[str, tuple[Matter, ...]]] = {
    "Sources": {
        "sources.RULES": ANY,
        "locators.RULES": ANY,
        "grading.RULES": ANY,
        "address_dates.ADDRESS_DATE": ANY,
        "address_titles.ADDRESS_TITLE": ("addresses of words",),
        "natures.NATURE_FITS": ANY,
        "type_fits.TYPE_FITS": ANY,
        "described_kinds.DESCRIBED_KIND": ANY,
        "told_owner.OWNER_SPEAKS": ("names",),
    },
    "Judgement": {
        "judgement.RULES": ANY,
        "confidence.RULES": ("judgements",),
        "indicators.INDICATORS_FIT": ("grounds",),
        "judged_dates.BASIS_DATES": ("judgements", "conflicts"),
        "basis_fits.BASIS_FITS": ("grounds", "conflicts", "lines"),
        "main_fits.MAIN_FITS": ("a main message",),
    },
    "Conflict": {
        "conflict.RULES": ("conflicts", "subjects", "figures", "events"),
        "said_twice.SAID_TWICE": ANY,
        "contested.RULES": ("conflicts",),
        "counted_sources.SOURCES_COUNTED": ("judgements", "conflicts", "introductions"),
        "counted_parts.PARTS_COUNTED": ANY,
        "media.MEDIA_THERE": ("judgements", "conflicts"),
        "reason_names.REASON_NAMES": ("judgements", "conflicts"),
        "outlet_years.OUTLET_YEAR": ANY,
    },
    "Time": {
        "dates.RULES": ANY,
        "time.RULES": ANY,
        "fresh.RULES": ANY,
        "events.RULES": ANY,
        "event_kinds.EVENT_KIND": ("events",),
        "order_fits.ORDER_FITS": ANY,
        "visitors.VISITOR": ANY,
    },
    "Figures": {
        "figures.RULES": ANY,
        "quantities.RULES": ("figures",),
        "flow_words.FLOW_SAID": ("figures",),
        "figure_years.YEAR_SAID": ("figures",),
        "whole_shares.WHOLE_SHARE": ("figures",),
        "figure_signs.FIGURE_SIGNS": ANY,
        "currency_names.CURRENCY_NAMED": ("figures",),
    },
    "Names": {
        "names.RULES": ANY,
        "seen.SEEN_BORNE": ("names",),
        "name_order.RULES": ("names",),
        "letters.RULES": ANY,
        "own_letters.OWN_LETTERS": ("another language",),
        "plain_marks.PLAIN_MARK": ANY,
        "posts.RULES": ("names",),
    },
    "Text": {
        "text.RULES": ANY,
        "shorts.RULES": ("short forms",),
        "short_names.RULES": ("short forms",),
        "line_names.LINE_NAMES": ("lines",),
        "line_denials.LINE_DENIES": ("lines",),
        "line_counts.LINE_COUNTS": ("lines",),
        "meeting.MEETING_FITS": ("a meeting",),
        "short_sense.SHORT_SENSE": ANY,
        "views.RULES": ANY,
        "alike.RULES": ("translations",),
        "untranslated.UNTRANSLATED": ("translations",),
        "left_in_english.LEFT_IN_ENGLISH": ("another language",),
        "spoken.LANGUAGE": ("another language",),
    },
    "Print": {
        "printing.RULES": ANY,
        "citations.RULES": ANY,
        "headings.HEADING_BORNE": ANY,
    },
}
"""By kind, each room and the name that it has its rules under."""


def rules_about(base: FactBase) -> Iterator[Rule[Reading]]:
    """The rules that it can break, in order."""
    there = matters_of(base)
    for rooms in ROOMS.values():
        for room, about in rooms.items():
            if not there.isdisjoint(about):
                yield from rules_in(room)


@cache
def rules_by_kind() -> dict[str, _Rules]:
    """Every rule, in the order of the docs."""
    return {
        kind: tuple(rule for room in rooms for rule in rules_in(room))
        for kind, rooms in ROOMS.items()
    }


@cache
def all_rules() -> _Rules:
    """The same in a row."""
    return tuple(rule for rules in rules_by_kind().values() for rule in rules)


@cache
def rules_in(room: str) -> _Rules:
    """The rules of a room, named as the table has it."""
    module, _, name = room.partition(".")
    found: Rule[Reading] | _Rules = getattr(import_module(f"brief.check.{module}"), name)
    return (found,) if isinstance(found, Rule) else found
