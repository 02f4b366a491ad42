"""The facts that a brief prints travel with it, whole, and come back as a fact base."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

from tests.bases import BASE, load_base
from tests.conftest import ROOT

from brief.attachment.projection import attach_facts, project_facts
from brief.facts import FactBase
from brief.load import load_facts
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


def test_what_was_taken_says_the_same(tmp_path: Path) -> None:
    base = load_base(tmp_path, JUDGED)
    part = project(base, *base.facts, folder=tmp_path)
    assert part.model_dump() == base.model_dump()


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


def test_what_is_withheld_does_not_travel_and_what_rests_on_it_loads_without_it(
    tmp_path: Path,
) -> None:
    text = JUDGED.replace("    event: {kind: visit", "    use: withhold\n    event: {kind: visit")
    text = text.replace("    kind: claim\n", "    kind: claim\n    use: withhold\n", 1)
    secret = (
        "  secret:\n    section: trade\n    use: withhold\n    text: They paid {fee}.\n"
        "    figures: {fee: {value: 7, unit: EUR}}\n    cite: [gamma-nd para 9]\n"
        "  net:\n    section: trade\n    text: It came to {net}.\n    cite: [gamma-nd para 8]\n"
        "    figures: {net: {computed: secret.fee, unit: EUR}}\n"
    )
    base = load_base(tmp_path, text.replace("conflicts:\n", secret + "conflicts:\n"))
    part = project(base, "ours", "opened", "net", folder=tmp_path)
    assert list(part.facts) == ["opened", "ours", "net"]
    assert not part.conflicts
    assert part.facts["ours"].cite == base.facts["visit"].cite
    assert part.facts["net"].figures["net"].value == Decimal(7)
    assert project_facts(part, list(part.facts)) == (tmp_path / "projected.yaml").read_bytes()
