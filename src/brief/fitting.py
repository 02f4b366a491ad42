"""Fitting: what a shape that promises its pages leaves out, and in which order.

Never by smaller type. What makes no room comes back. The main message, the last visits and
meetings, and a side of a conflict that is printed are not touched.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date
from typing import TypeAlias

from brief.facts import FactBase
from brief.facts.references import Key
from brief.problem import Problem, Severity
from brief.template.figures import first_measured

Group: TypeAlias = tuple[Key, ...]
"""Records that go together: a conflict goes with its sides and with what repeats one."""

WHY = "the shape keeps to its pages"
_SPARE = 2
"""The highest rank of facts that fill what is left of a short shape's pages."""
_ROUNDS = 4
"""How often what need not go comes back; each looks at few of many."""
_TRIED = 8
"""How many beside the first ones are tried, each by itself: a try is a layout."""
_CLAIMS = {"claim", "assessment"}
_JUDGED, _SAID = 3, 6
"""Our judgements beside the main one, and the desk's lines of each kind, that a shape has room for
before it has for contested points and facts of rank 1: a brief is no list of either alone."""
_MENDED = {"lines": "set it before others of its kind"}


def drop_order(
    base: FactBase,
    printed: Collection[str],
    firm: Collection[str],
    exhibited: Collection[str] = (),
    shown: Collection[str] = (),
) -> list[Group]:
    """What may go, the least missed first.

    Assessments by undated sources, then claims, then facts, the oldest first, all of rank 2; more
    judgements of rank 1 and lines of the desk than a shape has room for beside facts; contested
    points, those of the lowest rank first; charts, whose figures stand in words or in a longer
    shape; facts of rank 1, the oldest first, then judgements of rank 1, the last in the file first;
    then the last that is `shown` under the title of each section; at last the desk's lines, the
    last of each kind first, but never the first of one.
    """
    untouched = {*firm, *base.brief.main}
    held = {*untouched, *base.contested}
    loose = [one for one in base.facts if one in printed and one not in held]
    lesser = sorted(
        (one for one in loose if base.facts[one].rank > 1), key=lambda one: _worth(base, one)
    )
    foremost = [one for one in loose if base.facts[one].rank == 1]
    ours = [one for one in foremost if base.facts[one].kind == "judgement"]
    first = sorted((one for one in foremost if one not in ours), key=lambda one: _age(base, one))
    lines = _lines(base)
    order = [
        *((("facts", one),) for one in lesser),
        *((("facts", one),) for one in reversed(ours[_JUDGED:])),
        *((("lines", one),) for one in lines if lines[one] >= _SAID),
        *(
            group
            for group in _points(base, printed)
            if untouched.isdisjoint(id_ for _, id_ in group)
        ),
        *_charts(base, exhibited),
        *((("facts", one),) for one in (*first, *reversed(ours[:_JUDGED]))),
    ]
    lasts = _lasts(base, order, shown)
    return [
        *(group for group in order if group not in lasts),
        *(group for group in order if group in lasts),
        *((("lines", one),) for one in lines if lines[one] < _SAID),
    ]


def _points(base: FactBase, printed: Collection[str]) -> dict[Group, None]:
    """The contested points of what is printed, whole, those of the lowest rank first."""
    touched = (id_ for id_ in base.conflicts if not _named_by(base, id_).isdisjoint(printed))
    points = sorted(touched, key=lambda one: -_rank(base, one))
    return dict.fromkeys(_whole(base, one) for one in points)


def _lasts(base: FactBase, order: Sequence[Group], shown: Collection[str]) -> list[Group]:
    """What leaves a section without anything, where all before it is gone."""
    may_go = {id_ for group in order for kind, id_ in group if kind == "facts"}
    stay = {base.facts[one].section for one in shown if one not in may_go}
    last: dict[str, Group] = {}
    for group in order:
        for kind, id_ in group:
            if kind == "facts" and id_ in shown and base.facts[id_].section not in stay:
                last[base.facts[id_].section] = group
    return list(last.values())


def _charts(base: FactBase, exhibited: Collection[str]) -> list[Group]:
    """The charts, one after the other; with the first goes what would come in its place."""
    spare = (("measures", one) for one in first_measured(base) if one not in exhibited)
    groups: list[Group] = [(("measures", one),) for one in exhibited]
    return [(*groups[0], *spare), *groups[1:]] if groups else []


def _lines(base: FactBase) -> dict[str, int]:
    """The desk's lines but the first of each kind, the last of each first, by their place in it."""
    place: dict[str, int] = {}
    seen: Counter[str] = Counter()
    for id_, line in base.lines.items():
        place[id_] = seen[line.kind]
        seen[line.kind] += 1
    later = sorted((one for one in place if place[one]), key=place.__getitem__)
    return {one: place[one] for one in reversed(later)}


def _whole(base: FactBase, conflict: str) -> Group:
    """A conflict with all facts it names, and the conflicts that name one of these.

    What is left would be told as contested by a note, and nowhere be said against what.
    """
    named: set[str] = set()
    grown = _named_by(base, conflict)
    while grown != named:
        named = grown
        reached = (each for one in base.conflicts if (each := _named_by(base, one)) & named)
        grown = named.union(*reached)
    conflicts = (one for one in base.conflicts if _named_by(base, one) <= named)
    facts = (one for one in base.facts if one in named)
    return (*(("conflicts", one) for one in conflicts), *(("facts", one) for one in facts))


def _named_by(base: FactBase, conflict: str) -> set[str]:
    """Its sides, and the facts that repeat one."""
    record = base.conflicts[conflict]
    return {*record.facts, *record.also}


def _worth(base: FactBase, id_: str) -> tuple[int, date]:
    fact = base.facts[id_]
    if fact.kind == "assessment" and not any(base.sources[c.source].issued for c in fact.cite):
        return 0, _age(base, id_)
    return 1 if fact.kind in _CLAIMS else 2, _age(base, id_)


def _age(base: FactBase, id_: str) -> date:
    """The day it is of; what has none counts as old."""
    when = base.facts[id_].date
    return when.last if when else date.min


def _rank(base: FactBase, conflict: str) -> int:
    return min(base.facts[fact].rank for fact in base.conflicts[conflict].facts)


def fewest(
    order: Sequence[Group], pages: Callable[[Mapping[Key, str]], int], most: int
) -> dict[Key, str] | None:
    """As few of them as have to go, from the first on, for `most` pages; None if all is too few.

    What went before the last of them comes back, the most missed first, where that one and the
    least missed make the room alone; and so on with what then went last; at the end each chart that
    makes none.
    """

    def fits(gone: Sequence[Group]) -> bool:
        return pages(_all_of(gone)) <= most

    def with_first(gone: Sequence[Group]) -> Callable[[int], bool]:
        return lambda count: fits([*order[:count], *gone])

    if not fits(order):
        return None
    end = _least(len(order), with_first(()))
    must: list[Group] = []
    for _ in range(_ROUNDS):
        if not end:
            break
        must = [order[end - 1], *must]
        end = _near(end - 1, with_first(must))
    return _all_of(_without_charts([*order[:end], *must], fits))


def _without_charts(
    gone: Sequence[Group], fits: Callable[[Sequence[Group]], bool]
) -> Sequence[Group]:
    """The same without those charts that make no room: one fills what is empty beside a column."""
    for chart in [group for group in gone if group[0][0] == "measures"]:
        less = [group for group in gone if group is not chart]
        gone = less if fits(less) else gone
    return gone


def spare_facts(
    base: FactBase,
    printed: Collection[str],
    dropped: Collection[Key] = (),
    undrawn: Collection[str] = (),
    shown: Collection[str] = (),
) -> list[str]:
    """Facts up to rank 2 that are not printed, those first that would be dropped last.

    Before them stand events that are `undrawn`, since a dot on the timeline takes the least room;
    they alone are spare where facts were dropped for want of it. Where facts are `shown` under
    titles of sections, a section that matters and has none comes first; one that has no fact of
    rank 1 at all comes last. What is contested stays out: its other sides would have to come too.
    """
    kept = {*base.contested, *base.set_aside, *(id_ for _, id_ in dropped)}
    known = {id_: one for id_, one in base.facts.items() if one.rank <= _SPARE and id_ not in kept}
    events = [one for one in known if one in undrawn]
    spare = [
        one
        for one, fact in known.items()
        if fact.kind != "judgement" and one not in printed and one not in undrawn
    ]

    def worth(one: str) -> tuple[int, int, date]:
        return -base.facts[one].rank, *_worth(base, one)

    lost = any(kind != "measures" for kind, _ in dropped)
    by_worth = [sorted(some, key=worth, reverse=True) for some in (events, [] if lost else spare)]
    ordered = [one for some in by_worth for one in some]
    matter = {one.section for one in base.facts.values() if one.rank == 1}
    lacking = matter - {base.facts[one].section for one in shown} if shown else set()
    begins = {base.facts[one].section: one for one in reversed(ordered)}
    begun = {one for section, one in begins.items() if section in lacking}

    def turn(one: str) -> tuple[bool, bool, bool]:
        return one not in begun, one not in undrawn, base.facts[one].section not in matter

    return sorted(ordered, key=turn)


def most_of(count: int, fits: Callable[[int], bool]) -> int:
    """The greatest number up to `count` that fits, where 0 does."""
    return count - _near(count, lambda less: less == count or fits(count - less))


def as_many(
    spare: Sequence[str], events: Collection[str], fits: Callable[[Sequence[str]], bool]
) -> list[str]:
    """As many of the spare facts as fit, the first ones; then of the next events each that does.

    An event on a lane that is free takes no room, where one on a crowded lane takes a line. Where
    no more events are spare, the next facts that are short enough for what is left come in.
    """
    count = most_of(len(spare), lambda few: fits(spare[:few]))
    taken, later = [*spare[:count]], spare[count + 1 :]
    for one in [each for each in later if each in events][:_TRIED] or later[:_TRIED]:
        if fits([*taken, one]):
            taken.append(one)
    return taken


def _near(most: int, enough: Callable[[int], bool]) -> int:
    """The least number that is enough, where `most` is: found soon where it is near `most`."""
    step, high = 1, most
    while high and enough(max(0, high - step)):
        high = max(0, high - step)
        step *= 2
    return _least(high, enough, max(0, high - step) + 1 if high else 0)


def _least(most: int, enough: Callable[[int], bool], low: int = 0) -> int:
    """The least number from `low` on that is enough, where `most` is."""
    high = most
    while low < high:
        middle = (low + high) // 2
        if enough(middle):
            high = middle
        else:
            low = middle + 1
    return high


def _all_of(groups: Sequence[Group]) -> dict[Key, str]:
    return {key: WHY for group in groups for key in group}


def left_out(
    base: FactBase,
    dropped: Collection[Key],
    most: int,
    printed: Collection[str],
    exhibited: Collection[str] = (),
) -> list[Problem]:
    """What fitting left out of all that was printed before, one line a record."""
    shown = {"facts": printed, "measures": exhibited}
    return [
        Problem(
            base.place(kind, id_),
            f"{_said(kind, id_)} is left out, so that the shape keeps to {pages_said(most)}",
            f"say less elsewhere, {_MENDED.get(kind, 'give it another rank')}, "
            "or choose a longer shape",
            rule="fitted",
            severity=Severity.WARNING,
        )
        for kind, id_ in dropped
        if kind not in shown or id_ in shown[kind]
    ]


def _said(kind: str, id_: str) -> str:
    return f'the chart of "{id_}"' if kind == "measures" else f'"{id_}"'


def pages_said(count: int) -> str:
    """1 page, 2 pages."""
    return "1 page" if count == 1 else f"{count} pages"
