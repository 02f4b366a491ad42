"""Chronology: dated events as lanes of a drawn timeline, with one note for all their sources."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from brief.drawn import Happening, Lane, Timeline
from brief.facts import Fact, FactBase
from brief.facts.dates import Date
from brief.model import Chronology, Inlines, Text
from brief.show import say_when, show_count, show_counts, show_date
from brief.template.background import drawn_for_reading
from brief.template.joint_note import joint_mark
from brief.typography import typeset
from brief.words import FixedWords
from brief.words.marks import range_dash

_LANES = {
    "lane-visits": ("visit", "summit", "meeting"),
    "lane-agreements": ("agreement", "embassy", "opening", "appointment"),
    "lane-measures": ("sanction",),
}
"""The kinds of event on each lane; statements and what is of no kind stand on none."""

_OPENING = "opening-of-relations"
"""What facts on the opening of relations are `about`."""
_FEW = 3
"""Visits and meetings from which their number in the last year is worth a title."""


def chronology(base: FactBase, ids: Sequence[str], caption: str | None) -> Chronology | None:
    """The events of these facts, the oldest first, each of which has a lane; None without one.

    Of a visit and the talks on it the one whose day is surer is drawn, else they count as two. Its
    caption is the one given, or a sentence on what is drawn: how many of the visits and meetings
    are of the last year, or when the latest event was.
    """
    ids = list(_journeys(base, ids))
    lanes = tuple(_lanes(base, ids))
    if not lanes:
        return None
    as_of = base.brief.as_of
    label = base.words("facts-as-of", date=show_date(as_of, base.words))
    reading = drawn_for_reading(base, ((one, _label(base, one)) for one in ids))
    said = caption or _recent(base, ids) or _latest(base, ids) or base.words("timeline")
    words: Inlines = (Text(typeset(said, base.words)), *reading, *joint_mark(base, ids))
    disputed = any(one.disputed for lane in lanes for one in lane.happenings)
    months = tuple(base.words.short.month(month, alone=True) for month in range(1, 13))
    contested = base.words("timeline-contested") if disputed else ""
    timeline = Timeline(lanes, as_of.first, label, contested, months)
    return Chronology(timeline, words, alt_text(timeline, base.words))


def has_lane(base: FactBase, fact: str) -> bool:
    """Whether the event of a fact is drawn: it has a date, and is of a kind that has a lane."""
    return bool(_lane_of(base, fact))


def event_said(base: FactBase, fact: str) -> frozenset[str]:
    """What a timeline says of the event of a fact, in its picture and in what is read for it.

    Its date, whose month a picture cuts short, and a few words; nothing of what has no lane.
    """
    if not has_lane(base, fact):
        return frozenset()
    happening = _happening(base, fact)
    return frozenset({happening.said, f"{happening.shown} {happening.label}"})


def _lanes(base: FactBase, ids: Sequence[str]) -> Iterator[Lane]:
    for name in _LANES:
        found = [_happening(base, one) for one in ids if _lane_of(base, one) == name]
        if found:
            counted = [base.words(f"counted-{name}", n=count) for count in range(len(found) + 1)]
            sorted_ = tuple(sorted(found, key=lambda one: one.first))
            dash = range_dash(base.words.language)
            yield Lane(base.words(name), sorted_, tuple(counted), dash)


def _recent(base: FactBase, ids: Sequence[str]) -> str:
    """How many visits are of the last year; "" where few are shown, or dates leave it open."""
    shown = [one for one in ids if _lane_of(base, one) == "lane-visits"]
    start, end = _year_before(base.brief.as_of.first), base.brief.as_of.first
    days = {one: when for one in shown if (when := base.facts[one].date)}
    recent = [one for one, when in days.items() if when.first > start and when.last <= end]
    open_ = [one for one, when in days.items() if one not in recent and when.last > start]
    if len(shown) < _FEW or open_ or len(recent) == len(shown):
        return ""
    day = show_date(base.brief.as_of, base.words)
    if not recent:
        return "" if _was_seen_since(base, start) else base.words("timeline-none", date=day)
    counts = show_counts([len(recent), len(shown)], base.words)
    # "Figure 1. 12 of the" would read as one number: a language that begins so has another order.
    other = counts[0].isdecimal() and base.words.has("timeline-recent-figures")
    key = "timeline-recent-figures" if other else "timeline-recent"
    said = base.words(key, n=len(recent), recent=counts[0], all=counts[1], date=day)
    return said[:1].title() + said[1:]


def _journeys(base: FactBase, ids: Sequence[str]) -> Iterator[str]:
    """The events without the visits and meetings that are one with another of a surer day."""
    visits = [one for one in ids if _lane_of(base, one) == "lane-visits"]
    seen: list[str] = []
    for one in sorted(visits, key=lambda one: _length(base.facts[one].date)):
        if not any(_is_part(base.facts[one], base.facts[other]) for other in seen):
            seen.append(one)
    yield from (one for one in ids if one in seen or one not in visits)


def _length(when: Date | None) -> int:
    return (when.last - when.first).days if when else 0


def _is_part(one: Fact, other: Fact) -> bool:
    """Whether two events may be one journey: of one person, to one place, in the same days."""
    if not (one.event and other.event and one.date and other.date):
        return False
    together = not set(one.event.who).isdisjoint(other.event.who)
    same = one.event.at and one.event.at == other.event.at
    return bool(together and same and one.date.overlaps(other.date))


def _year_before(day: date) -> date:
    leap = (day.month, day.day) == (2, 29)
    return day.replace(year=day.year - 1, day=28 if leap else day.day)


def _was_seen_since(base: FactBase, start: date) -> bool:
    """Whether there is a visit or meeting since, be it left out or set aside: none is not said."""
    visits = (base.facts[one].date for one in base.facts if _lane_of(base, one) == "lane-visits")
    return any(when.last > start for when in visits if when)


def _latest(base: FactBase, ids: Sequence[str]) -> str:
    """When the latest of the events was; "" of one alone, or where a date leaves it open."""
    now = base.brief.as_of.first
    days = [when for one in ids if _lane_of(base, one) and (when := base.facts[one].date)]
    past = [when for when in days if when.last <= now]
    if len(days) < 2 or not past or any(one.first <= now < one.last for one in days):  # noqa: PLR2004 - one is no latest
        return ""
    latest = max(past, key=lambda when: (when.last, when.first))
    counted = show_count(len(days), base.words)
    return latest_said(latest, counted, base.words)


def latest_said(day: Date, count: str, words: FixedWords) -> str:
    """That the latest of so many events was then: in a sentence, where the language has one."""
    when = say_when(day, words)
    if when and words.has("timeline-latest-on"):
        return words("timeline-latest-on", all=count, date=when)
    return words("timeline-latest", all=count, date=show_date(day, words))


def _lane_of(base: FactBase, fact: str) -> str:
    event = base.facts[fact].event
    kinds = (name for name, kinds in _LANES.items() if event and event.kind in kinds)
    return next(kinds, "") if base.facts[fact].date else ""


def _happening(base: FactBase, id_: str) -> Happening:
    when, event = base.facts[id_].date, base.facts[id_].event
    if when is None:
        raise TypeError(f"{id_} has no date")
    first, last = _known_days(when, base.brief.as_of.first)
    return Happening(
        printed=show_date(when, base.words),
        label=_label(base, id_),
        first=first,
        last=last,
        lasting=when.is_interval and last.year > first.year,
        disputed=id_ in base.set_aside or id_ in base.contested,
        until=_known_days(event.until, first)[1] if event and event.until else None,
        foremost=base.facts[id_].rank == 1,
        short=show_date(when, base.words.short),
    )


def _known_days(when: Date, today: date) -> tuple[date, date]:
    """Its first and last day: what is open lasts to today, what has no start has its end alone."""
    last = max(when.first, today) if when.last == date.max else when.last
    return last if when.first == date.min else when.first, last


def _label(base: FactBase, id_: str) -> str:
    """The fact in a few words; without a short form its place, or what it is about."""
    fact = base.facts[id_]
    if fact.short:
        return typeset(fact.short, base.words)
    said = _placed(base, fact) or fact.topic or base.sections[fact.section].title
    return typeset(said, base.words)


def _placed(base: FactBase, fact: Fact) -> str:
    """Where an event was, with what the rows of values say of one of its kind."""
    if fact.about == _OPENING:
        return base.words("relations-opened")
    if fact.event is None or not fact.event.at:
        return ""
    host = base.words.country(fact.event.at)
    return base.words("embassy", host=host) if fact.event.kind == "embassy" else str(host)


def alt_text(timeline: Timeline, words: FixedWords) -> str:
    """All that the drawing says, lane by lane."""
    marks = words.group("citation-marks")
    colon, between = marks.get("colon", ": "), marks.get("join", "; ")
    said = [
        f"{lane.name}{colon}{between.join(map(timeline.told, lane.happenings))}"
        for lane in timeline.lanes
    ]
    stop = marks.get("stop", ".")
    return " ".join(one.removesuffix(stop) + stop for one in (*said, timeline.as_of_label))
