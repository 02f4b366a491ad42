"""What one slip breaks: a citation that is one paragraph off is told once, not of each word."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TypeAlias

from brief.facts import FactBase
from brief.late import pattern
from brief.rules import ERROR, Finding, Rule
from brief.verify.evidence import Evidence

_Found: TypeAlias = tuple[Rule[Evidence], Finding]
_CITE = pattern(
    r"cite (?P<place>\w+ [\w-]+)"
    r"(?: of \"(?P<source>[^\"]+)\", which has it|, whose words are nearest)"
)
"""How a hint begins that leads to another paragraph."""
_IDLE = "idle-paragraph"
_OF = pattern(r" of \"(?P<source>[^\"]+)\"")
"""Of which source an idle paragraph is, and so the nearest."""
_APART = frozenset(
    "copied quotation figure-found number-found date-found name-found proper-name".split()  # noqa: SIM905 - a row of words
)
"""Rules whose findings no other citation would mend, or which name the paragraph that would."""


def gather_by_slip(base: FactBase, found: Iterable[_Found]) -> Iterator[_Found]:
    """The findings, of those of a fact that one other paragraph would mend the gravest alone."""
    of_facts: defaultdict[str, list[_Found]] = defaultdict(list)
    for rule, finding in found:
        kind, record = finding.path[:2]
        if kind == "facts" and rule.id not in base.facts[str(record)].waive:
            of_facts[str(record)].append((rule, finding))
        else:
            yield rule, finding
    for findings in of_facts.values():
        yield from _gathered(findings) if len(findings) > 1 else findings


def _gathered(findings: list[_Found]) -> Iterator[_Found]:
    by_place: defaultdict[tuple[str, str], list[_Found]] = defaultdict(list)
    for one in findings:
        if cite := _CITE.match(one[1].hint):
            source = cite["source"] or _OF.findall(one[1].message)[0]
            by_place[cite["place"], source].append(one)
    for place, ones in by_place.items():
        if any(rule.id == _IDLE for rule, _ in ones):  # then nothing else is as the fact says
            others = [one for one in findings if _is_consequence(one)]
            by_place[place] = [*ones, *(one for one in others if one not in ones)]
    led = [one for ones in by_place.values() for one in ones]
    yield from (one for one in findings if one not in led)
    yield from map(_gravest, by_place.values())


def _is_consequence(one: _Found) -> bool:
    rule, finding = one
    return rule.id not in _APART and not _CITE.match(finding.hint)


def _gravest(ones: list[_Found]) -> _Found:
    """The first error, or else the first of them, with how many more it stands for."""
    said = [one for one in ones if one[0].id != _IDLE] or ones
    rule, finding = next((one for one in said if one[0].severity == ERROR), said[0])
    more = len(said) - 1
    if not more:
        return rule, finding
    things = "one more thing" if more == 1 else f"{more} more things"
    return rule, replace(finding, message=f"{finding.message}, nor {things} that it says")
