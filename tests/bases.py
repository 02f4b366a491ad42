"""Fact bases to test on, about two invented countries' worth of invented facts."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from pathlib import Path
from textwrap import dedent

from brief.check import check_facts
from brief.facts import FactBase
from brief.load import load_facts, read_facts
from brief.marked import parse_marked

HEAD = """\
brief:
  id: test-base
  title: Test relations
  parties: [PK, BY]
  as_of: 2025-06-30
  version: 3
  number: T-1
  desk: Test Desk
  status: draft
  marking: TLP:CLEAR
sections:
  diplomacy: Diplomacy
  trade: {title: Trade, stale_after: 18 months}
names:
  doe: {print: Jane Doe, also: [J. Doe], role: Minister of Tests, seen: 2024-01-01}
sources:
  alpha-2024:
    type: article-newspaper
    author: [{family: Alpha, given: Ann}]
    title: "The first paper: a long title"
    container-title: Daily Test
    issued: 2024-02-06
    nature: news
    reliability: B
    descriptor: A paper.
  beta-2023:
    type: report
    author: Board of Tests
    title: The second paper
    publisher: Test House
    issued: 2023
    nature: official
    reliability: A
    descriptor: A report.
  gamma-nd:
    type: webpage
    author: unknown
    title: The third paper
    issued: unknown
    accessed: 2025-01-31
    kept: {file: gamma.txt, sha256: HASH}
    nature: opinion
    reliability: F
    descriptor: A page.
"""

FACTS = """\
facts:
  opened:
    section: diplomacy
    topic: Beginnings
    rank: 1
    about: opening-of-relations
    text: Relations were opened on 3 May 1994.
    date: 1994-05-03
    event: {kind: opening}
    cite: [alpha-2024 para 1]
  opened-early:
    section: diplomacy
    topic: Beginnings
    about: opening-of-relations
    kind: claim
    by: doe
    text: "{by} puts the opening in 1992."
    date: 1992
    cite: [gamma-nd para 2]
  visit:
    section: diplomacy
    topic: Visits
    text: "*{doe}* went to Minsk in July 2014."
    date: 2014-07
    event: {kind: visit, at: BY, from: PK, who: [doe]}
    cite: [beta-2023 p 3, alpha-2024 para 2]
  trade-2019:
    section: trade
    rank: 1
    text: Two-way trade in 2019 came to {turnover}, a balance of {balance}.
    date: 2019
    cite: [alpha-2024 para 8]
    figures:
      exports:
        value: 15.1
        unit: USD million
        measure: trade
        flow: PK to BY
        approx: true
        reporter: PK
        valuation: FOB
      imports:
        value: 35.1
        unit: USD million
        measure: trade
        flow: BY to PK
        reporter: PK
        valuation: FOB
      turnover: {value: 50.2, unit: USD million, stated: true, equals: exports + imports}
      balance: {unit: USD million, computed: exports - imports, approx: true}
"""

CONFLICTS = """\
conflicts:
  when-opened:
    question: When were relations opened?
    facts: [opened, opened-early]
    prefer: opened
    because: It gives a day.
"""

HEAD = HEAD.replace("HASH", "0" * 64)
BASE = HEAD + FACTS + CONFLICTS
GAZETTE = """\
sources:
  gazette:
    type: article-newspaper
    author: unknown
    title: Ties that hold
    issued: 2025-06-20
    container-title: Gazette
    nature: news
    reliability: B
    descriptor: A daily.
"""
"""One newspaper, which bases for a rule on words cite."""


def write_base(folder: Path, text: str = BASE) -> Path:
    """A facts.yaml in `folder`."""
    path = folder / "facts.yaml"
    path.write_text(dedent(text), encoding="utf-8")
    return path


def load_base(folder: Path, text: str = BASE) -> FactBase:
    """The fact base that `text` is."""
    return load_facts(write_base(folder, text))


def told_of(text: str, rules: Collection[str]) -> str:
    """What these rules say of the fact base that `text` is, in July 2025."""
    base = read_facts(parse_marked(text, "facts.yaml"))
    problems = check_facts(base, date(2025, 7, 1), clock=date.max)
    return "; ".join(one.message for one in problems if one.rule in rules)
