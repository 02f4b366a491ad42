"""The evidence: what facts say is looked up in kept copies of the sources that they cite."""

from __future__ import annotations

from functools import partial
from os import PathLike
from pathlib import Path

from brief.facts import FactBase
from brief.problem import BriefError, Problem
from brief.rules.waivers import judge
from brief.verify.evidence import Evidence, gather_evidence
from brief.verify.folder import kept_beside
from brief.verify.gathered import gather_by_slip
from brief.verify.keep import KeptCopy, keep_copy
from brief.verify.rules import RULES, could_look
from brief.verify.summary import Summary, summarize

__all__ = [
    "RULES",
    "KeptCopy",
    "Summary",
    "gather_what_there_is",
    "keep_copy",
    "kept_beside",
    "verify_and_count",
    "verify_facts",
]


def verify_facts(base: FactBase, kept: str | PathLike[str]) -> tuple[Problem, ...]:
    """Every breach of a rule on evidence, in order of place; `kept` is the folder of copies.

    BriefError where there is no such folder.
    """
    return _judge(gather_evidence(base, Path(kept)))


def verify_and_count(
    base: FactBase, kept: str | PathLike[str]
) -> tuple[tuple[Problem, ...], Summary]:
    """The same, with what was found; BriefError where there is no such folder."""
    evidence = gather_evidence(base, Path(kept))
    return _judge(evidence), summarize(evidence)


def gather_what_there_is(base: FactBase, kept: str | PathLike[str]) -> Evidence:
    """The copies that are at hand, be it none: for what is shown, not judged."""
    try:
        return gather_evidence(base, Path(kept))
    except BriefError:
        return Evidence(base, {})


def _ids() -> frozenset[str]:
    return frozenset(rule.id for rule in RULES)


def _judge(evidence: Evidence) -> tuple[Problem, ...]:
    every = ((rule, finding) for rule in RULES for finding in rule.find(evidence))
    looked = partial(could_look, evidence)
    found = gather_by_slip(evidence, every)
    return judge(evidence.base, found, _ids, looked=looked)
