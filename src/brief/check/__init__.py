"""The gate: what a rule can decide about a fact base, decided before the director does."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache

from brief.asked import read_day
from brief.check import (
    address_dates,
    address_titles,
    alike,
    basis_fits,
    citations,
    confidence,
    conflict,
    contested,
    counted_parts,
    counted_sources,
    currency_names,
    dates,
    described_kinds,
    event_kinds,
    events,
    figure_signs,
    figure_years,
    figures,
    flow_words,
    fresh,
    grading,
    headings,
    judged_dates,
    judgement,
    left_in_english,
    letters,
    line_counts,
    line_denials,
    line_names,
    locators,
    main_fits,
    media,
    meeting,
    name_order,
    names,
    natures,
    order_fits,
    outlet_years,
    own_letters,
    plain_marks,
    posts,
    printing,
    quantities,
    seen,
    short_names,
    short_sense,
    shorts,
    sources,
    spoken,
    text,
    time,
    told_owner,
    type_fits,
    untranslated,
    views,
    visitors,
    whole_shares,
)
from brief.check.reading import Reading
from brief.edition import Choice
from brief.edition.rules import RULES as EDITIONS
from brief.edition.rules import check_choice
from brief.facts import FactBase
from brief.printed import Printed
from brief.problem import Problem
from brief.rules import Rule
from brief.rules.waivers import WAIVER, judge

__all__ = ["GROUPS", "RULES", "Printed", "check_edition", "check_facts"]

_KINDS: dict[str, tuple[Rule[Reading], ...]] = {
    "Sources": (
        *sources.RULES,
        *locators.RULES,
        *grading.RULES,
        address_dates.ADDRESS_DATE,
        address_titles.ADDRESS_TITLE,
        natures.NATURE_FITS,
        type_fits.TYPE_FITS,
        described_kinds.DESCRIBED_KIND,
        told_owner.OWNER_SPEAKS,
    ),
    "Judgement": (
        *judgement.RULES,
        *confidence.RULES,
        judged_dates.BASIS_DATES,
        basis_fits.BASIS_FITS,
        main_fits.MAIN_FITS,
    ),
    "Conflict": (
        *conflict.RULES,
        *contested.RULES,
        counted_sources.SOURCES_COUNTED,
        counted_parts.PARTS_COUNTED,
        media.MEDIA_THERE,
        outlet_years.OUTLET_YEAR,
    ),
    "Time": (
        *dates.RULES,
        *time.RULES,
        *fresh.RULES,
        *events.RULES,
        event_kinds.EVENT_KIND,
        order_fits.ORDER_FITS,
        visitors.VISITOR,
    ),
    "Figures": (
        *figures.RULES,
        *quantities.RULES,
        flow_words.FLOW_SAID,
        figure_years.YEAR_SAID,
        whole_shares.WHOLE_SHARE,
        figure_signs.FIGURE_SIGNS,
        currency_names.CURRENCY_NAMED,
    ),
    "Names": (
        *names.RULES,
        seen.SEEN_BORNE,
        *name_order.RULES,
        *letters.RULES,
        own_letters.OWN_LETTERS,
        plain_marks.PLAIN_MARK,
        *posts.RULES,
    ),
    "Text": (
        *text.RULES,
        *shorts.RULES,
        *short_names.RULES,
        line_names.LINE_NAMES,
        line_denials.LINE_DENIES,
        line_counts.LINE_COUNTS,
        meeting.MEETING_FITS,
        short_sense.SHORT_SENSE,
        *views.RULES,
        *alike.RULES,
        untranslated.UNTRANSLATED,
        left_in_english.LEFT_IN_ENGLISH,
    ),
    "Print": (*printing.RULES, *citations.RULES, headings.HEADING_BORNE),
}
_LANGUAGE = spoken.rule_on_language(rule for kind in _KINDS.values() for rule in kind)

GROUPS = {**_KINDS, "Text": (*_KINDS["Text"], _LANGUAGE)}
"""Every rule, in the order of the docs."""

RULES: tuple[Rule[Reading], ...] = tuple(rule for group in GROUPS.values() for rule in group)


@cache
def _known() -> frozenset[str]:
    """The ids of all rules there are."""
    from brief.verify.rules import RULES as EVIDENCE  # noqa: PLC0415 - only for a waiver of no rule here

    return frozenset(rule.id for rules in (RULES, EDITIONS, EVIDENCE) for rule in rules)


def check_facts(
    base: FactBase, today: date | str, printed: Printed | None = None, clock: date | None = None
) -> tuple[Problem, ...]:
    """Every breach of a rule, in order of place: errors and warnings.

    `today`, a day or one written 2025-06-30, decides only warnings: how old `as_of` is, and what
    lies ahead. If it is not the day it is, `clock` is, and nothing up to it lies ahead. Rules on
    what is printed speak if `printed` tells it.
    """
    reading = Reading(base, read_day(today), printed, clock)
    found = [(rule, reading.placed(finding)) for rule in RULES for finding in rule.find(reading)]
    ids = {rule.id for rule in RULES}
    return judge(base, found, ids, _known)


def check_edition(
    choice: Choice, today: date, printed: Printed | None = None, clock: date | None = None
) -> tuple[Problem, ...]:
    """Every breach in an edition, in order of place: of its own, and of the whole fact base.

    An edition that leaves something out is checked beside the whole: there all facts are judged,
    here what it prints and what the gaps do to it. A waiver may well silence nothing here.
    """
    told = choice
    if printed:
        told = replace(choice, printed=printed.facts, passages=printed.passages)
    found = {*check_facts(choice.base, today, printed, clock), *check_choice(told, _known)}
    if choice.leaves_out:
        found = {problem for problem in found if problem.rule != WAIVER.id}
        found.update(check_facts(choice.whole, today, None, clock))
    return tuple(sorted(found))
