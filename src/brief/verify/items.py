"""Rules on what a fact says: its quotations, figures, numbers, dates and names are cited."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from typing import Any

from brief.facts import Fact, Name
from brief.facts.dates import Date, parse_date
from brief.facts.slots import slots_of
from brief.facts.sources import Source
from brief.problem import Place
from brief.prose import find_quotations
from brief.rules import ERROR, WARNING, Finding, Rule, of_fact
from brief.verify import found
from brief.verify.called_short import is_called_short
from brief.verify.compared import is_compared
from brief.verify.copy import Paragraph
from brief.verify.dates_of_groups import dates_of_groups, more_of_group, shows_date
from brief.verify.days_alone import is_day_alone
from brief.verify.days_named import is_day_named, is_part_of_decade
from brief.verify.days_reckoned import is_reckoned
from brief.verify.elsewhere import cite_instead
from brief.verify.ends_of_spans import is_at_an_end
from brief.verify.evidence import LOOKED_UP, Cited, Evidence
from brief.verify.hedges import hedge_of
from brief.verify.numbers_found import find_numbers_astray, lasts_so_long
from brief.verify.quoted import says_quotation
from brief.verify.rises import rose_from
from brief.verify.wording import long_words, paragraphs_of

RULE_OF_DATES = "date-found"


def paragraphs_in(cited: tuple[Cited, ...]) -> list[tuple[Paragraph, Cited]]:
    """All that is cited and there, each with its citation."""
    return [(paragraph, one) for one in cited for paragraph in one.paragraphs or ()]


def _quotation(evidence: Evidence) -> Iterator[Finding]:
    for fact_id, fact, cited in evidence.readable():
        every = paragraphs_of(cited)
        for quotation in find_quotations(fact.text):
            translated = _is_translated(evidence, cited, quotation.words)
            if not translated and not says_quotation(every, quotation.words):
                said = f'"{fact_id}" quotes "{quotation.words}", which no cited paragraph has'
                has = partial(_quotes, words=quotation.words)
                instead = cite_instead(evidence, cited, has, "quote what stands there")
                if not instead["hint"] and any(_is_foreign(evidence, one) for one in cited):
                    instead["hint"] = _TRANSLATED
                yield of_fact(fact_id, said, "text", **instead)
        for one in cited:
            quote = one.citation.quote
            if quote and not says_quotation(one.paragraphs or (), quote):
                place = "" if one.anywhere else f"{one.citation.locator} of "
                said = f'{place}"{one.citation.source}" does not have "{quote}"'
                yield of_fact(fact_id, said, "cite", one.index)


_TRANSLATED = "put the words of the source, as they stand there, under quote: in cite:"


def _is_translated(evidence: Evidence, cited: tuple[Cited, ...], words: str) -> bool:
    """Whether a citation of a source in another language has the words that are told in ours.

    Words that come near to those of a source in ours are of that source, and none but its own.
    """
    ours = tuple(one for one in cited if not _is_foreign(evidence, one))
    quoted = any(one.citation.quote and _is_foreign(evidence, one) for one in cited)
    telling = long_words(words)
    near = any(
        len(telling & long_words(paragraph.words)) >= len(telling) * _LIKE
        for paragraph, _ in paragraphs_in(ours)
    )
    return quoted and not near


_LIKE = 0.5
"""The share of the long words of a quotation that a paragraph has where it is taken from there."""


def _is_foreign(evidence: Evidence, one: Cited) -> bool:
    ours = evidence.base.brief.language.partition("-")[0].lower()
    theirs = one.source.language.partition("-")[0].lower()
    return theirs not in {"", ours}


def _figure(evidence: Evidence) -> Iterator[Finding]:
    for fact_id, fact, cited in evidence.readable():
        every = paragraphs_of(cited)
        for name, figure in fact.figures.items():
            value = figure.value
            if value is None or any(found.says_number(one, value, figure.unit) for one in every):
                continue
            hedge = hedge_of(fact, name, figure)
            if hedge and any(found.rounds_to(one, value, figure.unit, hedge) for one in every):
                continue
            said = f'no cited paragraph has the figure "{fact_id}.{name}", {value} {figure.unit}'
            has = partial(found.says_number, value=value, unit=figure.unit)
            instead = cite_instead(evidence, cited, has, "mend the figure")
            yield of_fact(fact_id, said, "figures", name, "value", **instead)


def _quotes(paragraph: Paragraph, words: str) -> bool:
    return says_quotation((paragraph,), words)


def _date(evidence: Evidence) -> Iterator[Finding]:
    yield from _year(evidence)
    undated: dict[Place, list[str]] = {}
    for fact_id, fact, cited in evidence.readable():
        for date in found.dates_of(fact, evidence.text(fact_id)):
            if is_dated(evidence, fact_id, date):
                continue
            group = _group_of(evidence, fact_id) if date == fact.date else None
            if group and RULE_OF_DATES not in fact.waive:
                undated.setdefault(group, []).append(fact_id)
            else:
                yield _undated(evidence, fact_id, date, cited)
    for ids in undated.values():
        given = evidence.base.facts[ids[0]].date
        if given:
            told = _undated(evidence, ids[0], given, evidence.cited[ids[0]])
            yield replace(told, message=told.message + more_of_group(len(ids) - 1))


def is_dated(evidence: Evidence, fact_id: str, date: Date) -> bool:
    """Whether a date of a fact is borne out, be it by what another fact of its group cites."""
    if _stands(evidence, fact_id, date, evidence.cited[fact_id]):
        return True
    group = _group_of(evidence, fact_id) if date == evidence.base.facts[fact_id].date else None
    return group is not None and group in _dated_groups(evidence)


def _group_of(evidence: Evidence, fact_id: str) -> Place | None:
    """Where the date of a fact stands that its group gives, and no reader is shown."""
    if shows_date(evidence.base.facts[fact_id], evidence.text(fact_id)):
        return None
    return _places(evidence).get(fact_id)


def _places(evidence: Evidence) -> dict[str, Place]:
    places: dict[str, Place] = _known(evidence, "places", lambda: dates_of_groups(evidence.base))
    return places


def _dated_groups(evidence: Evidence) -> frozenset[Place]:
    places = _places(evidence)
    said: frozenset[Place] = _known(
        evidence,
        "dated",
        lambda: frozenset(
            places[fact_id]
            for fact_id, fact, cited in evidence.readable()
            if fact_id in places and fact.date and _stands(evidence, fact_id, fact.date, cited)
        ),
    )
    return said


def _known(evidence: Evidence, what: str, work: Callable[[], Any]) -> Any:  # noqa: ANN401 - of either kind
    """What was worked out of the dates of groups, once."""
    key = ("dates of groups", what)
    if key not in evidence.worked_out:
        evidence.worked_out[key] = work()
    return evidence.worked_out[key]


def _undated(evidence: Evidence, fact_id: str, date: Date, cited: tuple[Cited, ...]) -> Finding:
    said = f'no cited paragraph of "{fact_id}" has the date {date}'
    has = partial(_dates, date=date, source=cited[0].source)
    instead = cite_instead(evidence, cited, has, "mend the date")
    own = date == evidence.base.facts[fact_id].date
    return of_fact(fact_id, said, "date" if own else "text", **instead)


def _stands(evidence: Evidence, fact_id: str, date: Date, cited: tuple[Cited, ...]) -> bool:
    """Whether the date is borne out, as a whole, by its two ends, or by one within it.

    That a thing was in 2024 is borne out where the text has July 2024 and a paragraph July.
    """
    if _has_date(evidence, fact_id, date, cited):
        return True
    if date.start and date.end:
        borne = [_has_date(evidence, fact_id, half, cited) for half in (date.start, date.end)]
        return all(borne) or (any(borne) and lasts_so_long(date, cited))
    within = found.dates_of(evidence.base.facts[fact_id], evidence.text(fact_id))
    return date.precision in {"year", "month"} and any(
        date.first <= one.first and one.last <= date.last
        for one in within
        if one != date and not one.is_interval and _has_date(evidence, fact_id, one, cited)
    )


def _has_date(evidence: Evidence, fact_id: str, date: Date, cited: tuple[Cited, ...]) -> bool:
    """Whether a cited paragraph has the date, or it is when its source came out or counts from."""
    fact, text = evidence.base.facts[fact_id], evidence.text(fact_id)
    end = date if date.start and date.end else date.start or date.end or date
    return any(
        found.says_date(paragraph, date, one.source)
        or found.came_out_then(one.source, date, paragraph)
        or is_at_an_end(paragraph, date, text, one.source)
        or (date != fact.date and is_compared(paragraph, date, text))
        or is_reckoned(paragraph, date, one.source)
        or is_day_alone(paragraph, end, one.source)
        or is_day_named(paragraph, end, one.source)
        or is_part_of_decade(paragraph, end, text)
        for paragraph, one in paragraphs_in(cited)
    )


def _dates(paragraph: Paragraph, date: Date, source: Source) -> bool:
    return found.says_date(paragraph, date, source) or is_reckoned(paragraph, date, source)


def _year(evidence: Evidence) -> Iterator[Finding]:
    """Years of figures that are not those of their fact's date or text."""
    for fact_id, fact, cited in evidence.readable():
        told = {date.year for date in found.dates_of(fact, evidence.text(fact_id))}
        for name, figure in fact.figures.items():
            year = figure.year
            if figure.value is None or not year[:1].isdigit() or year in told:
                continue
            if not any(
                found.says_year(paragraph, year, one.source)
                or rose_from(paragraph, year, figure.value)
                or (year.isdigit() and found.came_out_then(one.source, parse_date(year), paragraph))
                for paragraph, one in paragraphs_in(cited)
            ):
                said = f'no cited paragraph of "{fact_id}" has {year}, the year of "{name}"'
                yield of_fact(fact_id, said, "figures", name, "year")


def _name(evidence: Evidence) -> Iterator[Finding]:
    for fact_id, fact, cited in evidence.readable():
        for name_id in names_of(evidence, fact):
            name = evidence.base.names[name_id]
            if not is_named(evidence, fact_id, name):
                said = f'no cited paragraph of "{fact_id}" has the name "{name.print}"'
                has = partial(found.says_name, name=name, namesakes=evidence.namesakes)
                mend = "list its spelling under also"
                yield of_fact(fact_id, said, **cite_instead(evidence, cited, has, mend))


def is_named(evidence: Evidence, fact_id: str, name: Name) -> bool:
    """Whether a cited paragraph has a name, or speaks of whom the copy has named before."""
    return any(
        found.says_name(paragraph, name, evidence.namesakes)
        or found.is_by(one.source, name)
        or is_called_short(evidence, one, paragraph, name)
        for paragraph, one in paragraphs_in(evidence.cited[fact_id])
    )


def names_of(evidence: Evidence, fact: Fact) -> tuple[str, ...]:
    """The names that a fact uses: its owner, those in its text, those at its event."""
    slots = slots_of(fact.text)
    who = fact.event.who if fact.event else ()
    named = (fact.by, *(slot for slot in slots if slot not in fact.figures), *who)
    return tuple(dict.fromkeys(name for name in named if name in evidence.base.names))


RULES = (
    Rule(
        "quotation",
        ERROR,
        "Quoted words stand in a cited paragraph.",
        "quote what stands there; ... and [sic] are understood",
        "Chicago 17 on quotations: they are exact, and what is left out or added is marked.",
        _quotation,
    ),
    Rule(
        "figure-found",
        ERROR,
        "A figure stands in a cited paragraph, in digits or in words.",
        "mend the figure or the citation, or make it computed",
        LOOKED_UP,
        _figure,
    ),
    Rule(
        "number-found",
        WARNING,
        "A number typed into a text stands in a cited paragraph.",
        "mend the number or the citation, or waive it if it was counted",
        LOOKED_UP,
        find_numbers_astray,
    ),
    Rule(
        RULE_OF_DATES,
        WARNING,
        "A date stands in a cited paragraph, or is when the source came out or counts from it.",
        "mend the date or the citation, cite the paragraph that has it, or waive it",
        LOOKED_UP,
        _date,
    ),
    Rule(
        "name-found",
        WARNING,
        "A name stands in a cited paragraph, or is that of who wrote or published it.",
        "cite the paragraph that has it, list its spelling under also, or waive it",
        LOOKED_UP,
        _name,
    ),
)
