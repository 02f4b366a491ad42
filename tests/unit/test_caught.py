"""Sentences that a rule complains of, each with their like that none does."""

from __future__ import annotations

import hashlib
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from tests.conftest import ROOT

from brief.check import check_facts
from brief.load import read_facts
from brief.marked import parse_marked
from brief.verify import verify_facts

TEXT = (ROOT / "tests" / "caught.yaml").read_text(encoding="utf-8")
WRITTEN: dict[str, list[dict[str, Any]]] = yaml.load(TEXT, yaml.BaseLoader)  # noqa: S506 - ours
HEAD = """\
brief:
  id: caught
  title: Norway and Kenya
  parties: ["NO", KE]
  as_of: 2025-06-30
  likelihood: phia
sections:
  ties: Ties
names:
  holm: {print: Ingrid Holm, role: Foreign Minister of Norway, seen: 2024-06-04}
  mwangi: {print: Peter Mwangi, role: President of Kenya, seen: 2024-06-04}
  lund: {print: Kari Lund, role: head of the Harbour Fund, seen: 2024-06-04}
  otieno:
    print: Grace Otieno
    role: deputy director of the Savannah Centre
    earlier: [Minister of Trade of Kenya]
    seen: 2024-06-04
sources:
  post:
    type: article-newspaper
    author: unknown
    title: Fjord and savannah
    container-title: The Bergen Post
    issued: 2025-06-20
    nature: news
    reliability: B
    descriptor: A daily with correspondents in both capitals.
"""
PACT = {"section": "ties", "text": "Kenya looks at the pact.", "cite": ["post para 1"]}


def test_no_group_of_sentences_hides_another_of_its_name() -> None:
    groups = [line for line in TEXT.splitlines() if line.endswith(":") and line[0].isalpha()]
    assert len(groups) == len(set(groups)) == len(WRITTEN)


@pytest.mark.parametrize(
    "written", [one for kind in WRITTEN.values() for one in kind], ids=lambda one: one["text"][:60]
)
def test_a_sentence_is_complained_of_by_the_rule_that_is_named(
    written: dict[str, Any], tmp_path: Path
) -> None:
    text, source = _base(written), written["source"]
    (tmp_path / "post.txt").write_text(source, encoding="utf-8")
    base = read_facts(parse_marked(text, "facts.yaml"))
    problems = [
        *check_facts(base, date(2025, 7, 1), clock=date.max),
        *verify_facts(base, tmp_path),
    ]
    rules = {problem.rule for problem in problems}
    assert written["rule"] in rules if "rule" in written else not rules, "\n".join(
        map(str, problems)
    )


def _base(written: dict[str, Any]) -> str:
    fact = {key: value for key, value in written.items() if key not in {"source", "rule"}}
    facts: dict[str, Any] = {"told": {"section": "ties", **fact}}
    if fact.get("kind") == "judgement":
        facts["pact"] = PACT
    else:
        facts["told"]["cite"] = ["post para 1"]
    digest = hashlib.sha256(written["source"].encode()).hexdigest()
    kept = f"    kept: {{file: post.txt, sha256: {digest}}}\n"
    rest = yaml.safe_dump({"facts": facts}, allow_unicode=True, default_style='"', width=9999)
    return HEAD + kept + rest
