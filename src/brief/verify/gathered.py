"""What one slip breaks: a citation that is one paragraph off is told once, not of each word."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TypeAlias

from brief.rules import ERROR, Finding, Passage, Rule
from brief.verify.evidence import Cited, Evidence
from brief.verify.idle import nearest_paragraph

_Found: TypeAlias = tuple[Rule[Evidence], Finding]
_IDLE = "idle-paragraph"
_OF_ALL_SOURCES = "copied"
"""The rule that looks beyond what is cited, so that no citation mends what it finds."""


def gather_by_slip(evidence: Evidence, found: Iterable[_Found]) -> Iterator[_Found]:
    """The findings, of those of a fact that one other paragraph would mend the gravest alone."""
    of_facts: defaultdict[str, list[_Found]] = defaultdict(list)
    for rule, finding in found:
        kind, record = finding.path[:2]
        if kind == "facts" and rule.id not in evidence.base.facts[str(record)].waive:
            of_facts[str(record)].append((rule, finding))
        else:
            yield rule, finding
    for fact_id, findings in of_facts.items():
        yield from _gathered(evidence, fact_id, findings) if len(findings) > 1 else findings


def _gathered(evidence: Evidence, fact_id: str, findings: list[_Found]) -> Iterator[_Found]:
    by_place: defaultdict[Passage, list[_Found]] = defaultdict(list)
    for one in findings:
        if passage := one[1].passage:
            by_place[passage].append(one)
    rest = [one for one in findings if one[1].passage is None]
    for place, ones in by_place.items():
        idle = next((finding for rule, finding in ones if rule.id == _IDLE), None)
        if idle and rest:
            mended = _mended(evidence, fact_id, idle, rest)
            by_place[place] = [*ones, *mended]
            rest = [one for one in rest if one not in mended]
    yield from rest
    yield from map(_gravest, by_place.values())


def _mended(evidence: Evidence, fact_id: str, idle: Finding, rest: list[_Found]) -> list[_Found]:
    """What would be told no more if the fact cited the nearest paragraph for the idle one."""
    cited = evidence.cited[fact_id]
    index = idle.path[-1]
    instead = tuple(
        _instead(evidence, fact_id, one) if one.index == index else one for one in cited
    )
    trial = evidence.citing(fact_id, instead)
    rules = {rule.id: rule for rule, _ in rest if rule.id != _OF_ALL_SOURCES}
    still = {(id_, one.path) for id_, rule in rules.items() for one in rule.find(trial)}
    return [one for one in rest if one[0].id in rules and (one[0].id, one[1].path) not in still]


def _instead(evidence: Evidence, fact_id: str, cited: Cited) -> Cited:
    return replace(cited, paragraphs=(nearest_paragraph(evidence, fact_id, cited),))


def _gravest(ones: list[_Found]) -> _Found:
    """The first error, or else the first of them, with how many more it stands for."""
    said = [one for one in ones if one[0].id != _IDLE] or ones
    rule, finding = next((one for one in said if one[0].severity == ERROR), said[0])
    more = len(said) - 1
    if not more:
        return rule, finding
    things = "one more thing" if more == 1 else f"{more} more things"
    return rule, replace(finding, message=f"{finding.message}, nor {things} that it says")
