"""The facts that a brief prints travel with it, whole, and come back as a fact base."""

from __future__ import annotations

import re
from pathlib import Path

from tests.bases import BASE, load_base
from tests.conftest import ROOT

from brief.attachment.projection import attach_facts, project_facts
from brief.attachment.travelling import REASON, undecided
from brief.facts import FactBase
from brief.load import load_facts
from brief.load.schema import json_schema
from brief.making import make_document
from brief.places import shipped_templates, template_folders

JUDGED = BASE.replace(
    "conflicts:\n",
    """  ours:
    section: diplomacy
    kind: judgement
    text: More visits are likely.
    likelihood: likely
    confidence: low
    basis: [visit]
    waive: {stray-hedge: It is the term of the scale.}
  quoted:
    section: diplomacy
    kind: claim
    by: doe
    text: "{by} called it “good”."
    cite: [{source: gamma-nd, at: para 4, quote: good}]
conflicts:
""",
)


def project(base: FactBase, *facts: str, folder: Path) -> FactBase:
    path = folder / "projected.yaml"
    path.write_bytes(project_facts(base, facts))
    return load_facts(path)


def test_only_what_is_printed_and_what_it_stands_on_is_taken(tmp_path: Path) -> None:
    base = load_base(tmp_path, JUDGED)
    part = project(base, "ours", folder=tmp_path)
    assert list(part.facts) == ["visit", "ours"]
    assert list(part.sources) == ["alpha-2024", "beta-2023"]
    assert list(part.names) == ["doe"]
    assert list(part.sections) == ["diplomacy"]
    assert not part.conflicts


def test_a_contested_fact_brings_its_rivals(tmp_path: Path) -> None:
    part = project(load_base(tmp_path, JUDGED), "opened", folder=tmp_path)
    assert list(part.facts) == ["opened", "opened-early"]
    assert list(part.conflicts) == ["when-opened"]


def test_what_was_taken_says_the_same_but_for_what_is_not_printed(tmp_path: Path) -> None:
    base = load_base(tmp_path, JUDGED)
    part = project(base, *base.facts, folder=tmp_path)
    text = JUDGED.replace(", also: [J. Doe]", "").replace(", quote: good", "")
    text = re.sub(r"    kept: .*\n", "    kept: elsewhere\n", text).replace(
        "It is the term of the scale.", REASON
    )
    assert part.model_dump() == load_base(tmp_path, text).model_dump()


def test_projecting_again_gives_the_same_bytes(tmp_path: Path) -> None:
    base = load_base(tmp_path, JUDGED)
    data = project_facts(base, ["trade-2019", "quoted", "ours"])
    part = project(base, "trade-2019", "quoted", "ours", folder=tmp_path)
    assert project_facts(part, ["trade-2019", "quoted", "ours"]) == data


def test_the_real_briefs_facts_build_a_brief_that_reads_the_same(tmp_path: Path) -> None:
    folders = template_folders(ROOT / "facts.yaml")
    template = shipped_templates() / "brief.md.j2"
    base = load_facts(ROOT / "facts.yaml")
    whole = attach_facts(make_document(base, template, folders).document, base)
    assert whole.attachment
    path = tmp_path / "facts.yaml"
    path.write_bytes(whole.attachment.data)
    part = load_facts(path)
    again = attach_facts(make_document(part, template, folders).document, part)
    assert len(part.facts) < len(base.facts)
    assert again == whole


def test_every_key_of_the_schema_is_decided_to_travel_or_to_stay() -> None:
    assert undecided(json_schema()) == [], "decide it in brief/attachment/travelling.py"


def test_a_key_that_nobody_decided_is_found() -> None:
    schema = json_schema()
    schema["$defs"]["Fact"]["properties"]["informant"] = {"type": "string"}
    assert undecided(schema) == ["Fact.informant"]


def test_no_reason_quotation_or_spelling_that_is_not_printed_travels(tmp_path: Path) -> None:
    data = project_facts(load_base(tmp_path, JUDGED), ["ours", "quoted"]).decode()
    for kept_back in ("It is the term", "quote:", "J. Doe", "gamma.txt", "0" * 64):
        assert kept_back not in data
    assert f"stray-hedge: {REASON}" in data
