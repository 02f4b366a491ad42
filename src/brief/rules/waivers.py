"""Waivers: a rule silenced on one record, with the reason; and those that silence nothing."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import Protocol, TypeAlias, TypeVar

from brief.facts import FactBase
from brief.marked.spot import Path
from brief.problem import Problem, suggest
from brief.rules import WARNING, Finding, Rule

Seen = TypeVar("Seen")
_Waiver: TypeAlias = tuple[Path, str]
"""The path of a record, and the id of a rule."""


class _Waiving(Protocol):
    """A record that can silence rules."""

    waive: dict[str, str]


def _nothing(_: object) -> tuple[Finding, ...]:
    return ()


def _every(_record: Path, _rule: str) -> bool:
    return True


WAIVER: Rule[object] = Rule(
    "waiver",
    WARNING,
    "A waiver names a rule, and silences something.",
    "take it out",
    "A waiver that outlives its cause hides the next fault.",
    _nothing,
)
"""Found by `judge`, once all else is."""


def judge(
    base: FactBase,
    found: Iterable[tuple[Rule[Seen], Finding]],
    ours: Callable[[], Collection[str]] = tuple,
    known: Callable[[], Collection[str]] = tuple,
    looked: Callable[[Path, str], bool] = _every,
) -> tuple[Problem, ...]:
    """The problems that no waiver silences, in order of place, with the waivers that are idle.

    `ours` gives the ids of the rules that are asked: a waiver of one must silence something, if
    all that the rule looks at in the record was there, which `looked` tells. Where `known` gives
    the ids of all rules there are, a waiver of any other is a problem too. Neither is asked where
    no waiver is idle.
    """
    waivers = set(_waivers(base))
    used: set[_Waiver] = set()
    problems: set[Problem] = set()
    for rule, finding in found:
        silencing = {(_record_of(path), rule.id) for path in finding.waived_by} & waivers
        used |= silencing
        if not silencing:
            problems.add(_problem(base, rule, finding))
    idle = waivers - used
    asked = ours() if idle else ()
    for path, rule_id in idle:
        if rule_id in asked:
            if looked(path, rule_id):
                problems.add(_idle(base, path, rule_id, "silences nothing"))
        elif (all_ids := known()) and rule_id not in all_ids:
            near = suggest(rule_id, all_ids)
            problems.add(_idle(base, path, rule_id, "is of no rule that there is", near))
    return tuple(sorted(problems, key=_order))


def _order(one: Problem) -> tuple[str, int, int, str, str]:
    """Their own order, made once of each: to compare two asks both records for it every time."""
    return one.place.file, one.place.line, one.place.column, one.message, one.hint


def _record_of(path: Path) -> Path:
    """The record that can waive what is found at a path: there is one meeting, without an id."""
    return path[:1] if path[:1] == ("meeting",) else path


def _waivers(base: FactBase) -> Iterator[_Waiver]:
    for kind in ("sections", "names", "sources", "facts", "conflicts", "lines"):
        records: Mapping[str, _Waiving] = getattr(base, kind)
        for record_id, record in records.items():
            for rule in record.waive:
                yield (kind, record_id), rule
    for rule in base.meeting.waive if base.meeting else ():
        yield ("meeting",), rule


def _problem(base: FactBase, rule: Rule[Seen], finding: Finding) -> Problem:
    hint = finding.hint or rule.hint
    place = finding.place or base.place(*finding.path)
    return Problem(place, finding.message, hint, rule.id, rule.severity)


def _idle(base: FactBase, path: Path, rule: str, what: str, hint: str = "") -> Problem:
    place = base.place(*path, "waive", rule)
    said = f'the waiver of "{rule}" {what}'
    return Problem(place, said, hint or WAIVER.hint, WAIVER.id, WAIVER.severity)
