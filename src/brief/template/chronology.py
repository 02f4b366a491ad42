"""Chronology: dated events as lanes of a drawn timeline, with one note for all their sources."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from brief.drawn import Happening, Lane, Timeline
from brief.facts import FactBase
from brief.facts.cited_text import citations_of
from brief.facts.dates import Date
from brief.model import Chronology, Citation, FactSpan, Inline, Inlines, NoteMark, Text
from brief.show import show_date
from brief.template.background import drawn_for_reading
from brief.template.chart_titles import show_count
from brief.typography import typeset
from brief.words import FixedWords

_LANES = {
    "lane-visits": ("visit", "summit", "meeting"),
    "lane-agreements": ("agreement", "embassy", "opening", "appointment"),
    "lane-measures": ("sanction",),
}
"""The kinds of event on each lane; statements and what is of no kind stand on none."""


_FULL = 2
"""The highest rank of what the full brief prints."""
_FEW = 3
"""Visits and meetings from which their number in the last year is worth a title."""


def chronology(base: FactBase, ids: Sequence[str], caption: str | None) -> Chronology | None:
    """The events of these facts, the oldest first, each of which has a lane; None without one.

    Its caption is the one given, or how many of the visits and meetings are of the last year.
    """
    lanes = tuple(_lanes(base, ids))
    if not lanes:
        return None
    as_of = base.brief.as_of
    label = base.words("facts-as-of", date=show_date(as_of, base.words))
    reading = drawn_for_reading(base, ((one, _label(base, one)) for one in ids))
    said = caption or (_has_all(base, ids) and _recent(base, lanes)) or base.words("timeline")
    words: Inlines = (Text(typeset(said, base.words)), *reading, *_mark(base, ids))
    timeline = Timeline(lanes, as_of.first, label)
    return Chronology(timeline, words, alt_text(timeline, base.words))


def has_lane(base: FactBase, fact: str) -> bool:
    """Whether the event of a fact is drawn: it has a date, and is of a kind that has a lane."""
    return bool(_lane_of(base, fact))


def _has_all(base: FactBase, ids: Sequence[str]) -> bool:
    """Whether no visit or meeting is left out: a number that another shape contradicts is none."""
    every = (one for one, fact in base.facts.items() if fact.rank <= _FULL)
    visits = {one for one in every if _lane_of(base, one) == "lane-visits"}
    return visits - base.set_aside <= set(ids)


def _lanes(base: FactBase, ids: Sequence[str]) -> Iterator[Lane]:
    for name in _LANES:
        found = [_happening(base, one) for one in ids if _lane_of(base, one) == name]
        if found:
            yield Lane(base.words(name), tuple(sorted(found, key=lambda one: one.first)))


def _recent(base: FactBase, lanes: Sequence[Lane]) -> str:
    """The sentence; "" where there are few, where none is recent, or dates leave it open."""
    end = base.brief.as_of.first
    leap = (end.month, end.day) == (2, 29)
    start = end.replace(year=end.year - 1, day=28 if leap else end.day)
    name = base.words("lane-visits")
    shown = next((lane.happenings for lane in lanes if lane.name == name), ())
    recent = [one for one in shown if one.first > start and one.last <= end]
    open_ = [one for one in shown if one not in recent and one.last > start]
    if len(shown) < _FEW or not recent or open_:
        return ""
    date = show_date(base.brief.as_of, base.words)
    counts = [show_count(base, len(one)) for one in (recent, shown)]
    said = base.words("timeline-recent", recent=counts[0], all=counts[1], date=date)
    return said[:1].title() + said[1:]


def _lane_of(base: FactBase, fact: str) -> str:
    event = base.facts[fact].event
    kinds = (name for name, kinds in _LANES.items() if event and event.kind in kinds)
    return next(kinds, "") if base.facts[fact].date else ""


def _happening(base: FactBase, id_: str) -> Happening:
    date = base.facts[id_].date
    if date is None:
        raise TypeError(f"{id_} has no date")
    return Happening(
        printed=show_date(date, base.words),
        label=_label(base, id_),
        first=date.first,
        last=date.last,
        lasting=_lasts(date),
        disputed=id_ in base.set_aside or id_ in base.contested,
    )


def _lasts(date: Date) -> bool:
    """Whether it goes on from one year into another: an interval, not a date that is not exact."""
    return date.precision == "interval" and date.last.year > date.first.year


def _label(base: FactBase, id_: str) -> str:
    """The fact in a few words; without a short form its place, or what it is about."""
    fact = base.facts[id_]
    if fact.short:
        return typeset(fact.short, base.words)
    at = fact.event.at if fact.event else ""
    said = str(base.words.country(at)) if at else fact.topic or base.sections[fact.section].title
    return typeset(said, base.words)


def _mark(base: FactBase, ids: Sequence[str]) -> Inlines:
    cited: dict[Citation, None] = {}
    for one in ids:
        cited |= dict.fromkeys(citations_of(base, one))
    remark = () if base.contested.isdisjoint(ids) else (Text(base.words("contested")),)
    mark: Inline = NoteMark(tuple(cited), remark)
    for one in reversed(ids):
        mark = FactSpan(one, (mark,))
    return (mark,)


def alt_text(timeline: Timeline, words: FixedWords) -> str:
    """All that the drawing says, lane by lane."""
    marks = words.group("citation-marks")
    colon, between = marks.get("colon", ": "), marks.get("join", "; ")
    said = [
        f"{lane.name}{colon}"
        + between.join(f"{one.printed} {one.label}" for one in lane.happenings)
        for lane in timeline.lanes
    ]
    stop = marks.get("stop", ".")
    return " ".join(one.removesuffix(stop) + stop for one in (*said, timeline.as_of_label))
