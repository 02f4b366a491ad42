"""Kinds of source that a reason names, and how many: none that its record does not rest on."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from tests.conftest import ROOT

from brief.check import check_facts
from brief.load import load_facts

KEEPS = ROOT / "tests" / "rules" / "kind-of-source" / "keeps.yaml"


def told(tmp_path: Path, because: str) -> list[str | None]:
    """The rules that complain of a conflict with this reason, its one source a newspaper."""
    lines = KEEPS.read_text(encoding="utf-8").rstrip("\n").split("\n")
    assert lines[-1].startswith("    because: ")
    file = tmp_path / "facts.yaml"
    file.write_text("\n".join((*lines[:-1], f'    because: "{because}"\n')), encoding="utf-8")
    base = load_facts(file)
    problems = check_facts(base, base.brief.as_of.first)
    kinds = {"kind-of-source", "sources-counted"}
    return [problem.rule for problem in problems if problem.rule in kinds]


@pytest.mark.parametrize(
    "because",
    [
        "A broadcast of Iceland denied the other.",
        "Maltese television says otherwise.",
        "Joseph Borg's own memoirs have it so.",
        "A communiqué of the two ministries settles it.",
        "The radio in Reykjavik, heard by Borg, has the earlier year.",
        "A tweet of the mission gives the year.",
        "The protocol between the two islands dates it to 2019.",
        "An interview with the envoy has it so.",
        "Satellite images show the mission.",
        "A webcast of the ceremony has the earlier year.",
        "Two vodcasts agree on it.",
        "The ceremony was livestreamed in 2019.",
        "A tape of the ceremony gives the year.",
        "Secret recordings of the talks give the year.",
        "The year was named on air.",
        "A breakfast show repeats it.",
        "The ceremony was aired in full.",
        "A blogpost of the mission has it.",
        "A clip of the ceremony shows it.",
        "The wires have the earlier year.",
        "The year was tweeted by the mission.",
        "It was read over the loudspeakers.",
        "An op-ed doubts it.",
        "A plaque in the hall bears it out.",
        "Three taxi drivers say so.",
        "A sermon of the bishop contradicts it.",
    ],
)
def test_a_kind_of_source_that_the_record_does_not_rest_on_is_told(
    tmp_path: Path, because: str
) -> None:
    assert told(tmp_path, because) == ["kind-of-source"]


@pytest.mark.parametrize(
    "because",
    [
        "Four articles say so.",
        "Both papers have the earlier year.",
        "Three of five sources agree.",
        "A second source has the earlier year.",
        "Neither newspaper has the later year.",
        "Three Maltese analysts hold it.",
        "All six Icelandic reports have it so.",
        "The treaty is old, and twelve articles say so.",
    ],
)
def test_more_sources_than_there_are_are_told(tmp_path: Path, because: str) -> None:
    assert told(tmp_path, because) == ["sources-counted"]


@pytest.mark.parametrize(
    "because",
    [
        "The newspaper has the year from its reporter.",
        "The daily is nearer to the day.",
        "No broadcast or communiqué has come to light.",
        "Rather than a treaty, it was an exchange of letters.",
        "One article says both; two accounts differ in it.",
        "Both agree on the month.",
        "Two articles of the pact set the year.",
        "It was a water treaty of 19 articles.",
        "The agreement consists of twelve articles and an annex.",
        "The pact was signed in three copies.",
        "The forecast of the newspaper was right.",
        "The agreement on the air services came later.",
        "Doubts were aired, but none of the year.",
        "A stream of visitors came in that year.",
        "No livestream and no recording is known.",
        "The recording of births began later.",
        "Red tape put the opening off.",
        "The opposition disputes it; both sides confirm the month.",
        "The article has it from the two ministers.",
        "Practice bears it out.",
        "No taxi driver says so.",
        "The museum confirmed the number.",
        "An exchange of letters is not a treaty.",
        "The name on the plan is written in capital letters.",
    ],
)
def test_ordinary_reasons_are_not(tmp_path: Path, because: str) -> None:
    assert told(tmp_path, because) == []


def body_told(tmp_path: Path, outlet: str) -> list[str]:
    """What is said of a source in such an outlet, where the reason has it from an agency."""
    text = KEEPS.read_text(encoding="utf-8").replace("The Island Gazette", outlet)
    reason = "    because: The year comes from an agency.\n"
    file = tmp_path / "facts.yaml"
    file.write_text(text[: text.index("    because: ")] + reason, encoding="utf-8")
    problems = check_facts(load_facts(file), date(2025, 6, 30))
    return [one.message for one in problems if one.rule == "kind-of-source"]


def test_a_reason_that_has_an_agency_where_none_is_says_so_in_english(tmp_path: Path) -> None:
    said = '"mission" speaks of an agency, of which it has no source'
    assert body_told(tmp_path, "The Island Gazette") == [said]


@pytest.mark.parametrize("wire", ["BelTA", "TASS", "Reuters"])
def test_a_known_agency_is_one_without_the_word(tmp_path: Path, wire: str) -> None:
    assert body_told(tmp_path, wire) == []


ESSAY = """\
  essay:
    type: article-magazine
    author: [{family: Camilleri, given: Rita}]
    title: A late mission
    container-title: Island Quarterly
    issued: 2025-06
    nature: opinion
    reliability: C
    descriptor: An essay in a magazine.
facts:
"""


@pytest.mark.parametrize(
    ("because", "rules"),
    [
        ("Two newspapers reported it.", ["sources-counted"]),
        ("Both newspapers have the year.", ["sources-counted"]),
        ("Two essays agree.", ["sources-counted"]),
        ("Two magazines say so.", ["sources-counted"]),
        ("The two dailies agree on the year.", ["sources-counted"]),
        ("Two papers differ.", []),
        ("A newspaper and an essay differ.", []),
        ("One newspaper reported it, and one magazine.", []),
        ("Both sources have the year.", []),
        ("No two newspapers reported it.", []),
    ],
)
def test_a_newspaper_and_an_essay_are_no_two_newspapers(
    tmp_path: Path, because: str, rules: list[str]
) -> None:
    text = KEEPS.read_text(encoding="utf-8").rstrip("\n").replace("facts:\n", ESSAY, 1)
    lines = text.split("\n")
    reason = f'    because: {{text: "{because}", cite: [essay para 1]}}\n'
    file = tmp_path / "facts.yaml"
    file.write_text("\n".join((*lines[:-1], reason)), encoding="utf-8")
    base = load_facts(file)
    problems = check_facts(base, base.brief.as_of.first)
    kinds = {"kind-of-source", "sources-counted"}
    assert [problem.rule for problem in problems if problem.rule in kinds] == rules
