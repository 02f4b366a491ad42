"""One slip is told in one line: a citation that is one paragraph off, a word that stands often."""

from __future__ import annotations

import hashlib
from datetime import date
from pathlib import Path

import pytest

from brief.check import check_facts
from brief.load import load_facts
from brief.problem import Problem
from brief.verify import verify_facts

COPY = """\
Malta and Iceland have a harbour league that meets by turns in either of the two capitals.
Joseph Borg told the league on 4 March 2024 that 164 boats had been lost to storms off Gozo.
Nothing else was said of ropes and nets, which are sold by weight in all of the old harbours.
"""
HEAD = """\
brief: {id: slips, title: Malta and Iceland, parties: [MT, IS], as_of: 2025-06-30}
sections: {ties: Ties}
names:
  borg: {print: Joseph Borg, role: Foreign Minister of Malta, seen: 2024-03-04}
sources:
  gazette:
    type: article-newspaper
    author: unknown
    title: Ties that hold
    container-title: The Island Gazette
    issued: 2025-06-20
    nature: news
    reliability: B
    descriptor: A daily with correspondents in both capitals.
"""
FACT = """\
facts:
  boats:
    section: ties
    kind: claim
    by: borg
    text: "{by} said on 4 March 2024 that off Gozo {boats} had been lost to storms."
    date: 2024-03-04
    figures: {boats: {value: 164, unit: boats, year: unknown}}
    cite: gazette PLACE
"""


def problems_of(folder: Path, place: str, fact: str = FACT) -> tuple[Problem, ...]:
    """What is told of a fact that cites that place."""
    (folder / "gazette.txt").write_text(COPY, encoding="utf-8")
    digest = hashlib.sha256(COPY.encode()).hexdigest()
    kept = f"    kept: {{file: gazette.txt, sha256: {digest}}}\n"
    (folder / "facts.yaml").write_text(HEAD + kept + fact.replace("PLACE", place))
    return verify_facts(load_facts(folder / "facts.yaml"), folder)


def test_a_citation_of_the_right_paragraph_is_told_of_nothing(tmp_path: Path) -> None:
    assert not problems_of(tmp_path, "para 2")


@pytest.mark.parametrize("place", ["para 1", "para 3"])
def test_a_citation_that_is_one_paragraph_off_is_told_in_one_line(
    tmp_path: Path, place: str
) -> None:
    (problem,) = problems_of(tmp_path, place)
    assert problem.rule == "figure-found"  # the error, and not one of the warnings beside it
    assert problem.message.endswith("more things that it says")
    assert problem.hint.startswith('cite para 2 of "gazette", which has it')


def test_what_another_paragraph_would_not_mend_is_told_besides(tmp_path: Path) -> None:
    wrong = FACT.replace("value: 164", "value: 165")
    rules = {problem.rule for problem in problems_of(tmp_path, "para 2", wrong)}
    assert rules == {"figure-found"}


def test_what_no_paragraph_has_is_told_beside_a_citation_that_is_one_off(tmp_path: Path) -> None:
    """The paragraph that is named would mend neither the words nor the number."""
    words = FACT.replace("had been lost to storms", "had been lost to “storms and pirates”")
    told = problems_of(tmp_path, "para 1", words.replace("value: 164", "value: 166"))
    gravest = {one.rule for one in told if one.severity == "error"}
    assert gravest == {"quotation", "figure-found"}
    assert not any("more thing" in one.message for one in told if one.rule in gravest)


def test_a_year_after_all_its_sources_is_no_date_of_what_a_fact_tells(tmp_path: Path) -> None:
    later = FACT.replace("had been lost to storms", "are built anew by 2028").replace(
        "claim", "fact"
    )
    text = (
        (HEAD + later.replace("PLACE", "para 2"))
        .replace("    by: borg\n", "")
        .replace("by}", "borg}")
    )
    for year, told in (("2028", False), ("2021", True)):
        (tmp_path / "facts.yaml").write_text(
            text.replace("on 4 March 2024 ", "").replace("2028", year)
        )
        base = load_facts(tmp_path / "facts.yaml")
        rules = {problem.rule for problem in check_facts(base, date(2025, 7, 1))}
        assert ("date-agrees" in rules) is told


def test_the_ministry_is_the_one_that_an_earlier_paragraph_names(tmp_path: Path) -> None:
    told = "    text: Malta's Ministry of Harbours spoke of ropes, sold by weight."
    fact = f"facts:\n  ropes:\n    section: ties\n{told}\n    cite: gazette para 2\n"
    copy = (
        "The Minister of Harbours of Malta spoke first, and at some length, at the old harbour.\n"
        "Ropes and nets, the Ministry said, are sold by weight in all of the harbours of Malta.\n"
    )
    (tmp_path / "gazette.txt").write_text(copy, encoding="utf-8")
    kept = f"    kept: {{file: gazette.txt, sha256: {hashlib.sha256(copy.encode()).hexdigest()}}}\n"
    (tmp_path / "facts.yaml").write_text(HEAD + kept + fact)
    assert not verify_facts(load_facts(tmp_path / "facts.yaml"), tmp_path)


@pytest.mark.parametrize(
    ("before", "plant", "told"),
    [
        (
            "A fair was held in Mosta, where the plants of many a garden were on show.",
            "The plant",
            True,
        ),
        (
            "The Mosta plant was built by the harbour and has made boats ever since.",
            "The Gozo plant",
            True,
        ),
        (
            "The Mosta plant was built by the harbour and has made boats ever since.",
            "The plant",
            False,
        ),
        (
            "The plant in Mosta was built by the harbour, and makes boats to this day.",
            "The plant",
            False,
        ),
    ],
)
def test_the_plant_is_the_one_that_an_earlier_paragraph_names_whole(
    before: str, plant: str, *, told: bool, tmp_path: Path
) -> None:
    text = "    text: The Mosta plant made boats for Iceland."
    fact = f"facts:\n  boats:\n    section: ties\n{text}\n    cite: gazette para 2\n"
    copy = f"{before}\n{plant} made boats for Iceland in the spring, and the plant sold them all.\n"
    (tmp_path / "gazette.txt").write_text(copy, encoding="utf-8")
    kept = f"    kept: {{file: gazette.txt, sha256: {hashlib.sha256(copy.encode()).hexdigest()}}}\n"
    (tmp_path / "facts.yaml").write_text(HEAD + kept + fact)
    rules = {one.rule for one in verify_facts(load_facts(tmp_path / "facts.yaml"), tmp_path)}
    assert ("proper-name" in rules) is told


LENT = """\
facts:
  boats:
    section: ties
    text: In Gozo the harbour league sold more than 40 ropes by weight to sailors of {place}.
    event: {kind: other, at: EVENT}
    cite: gazette para 1
"""


def test_only_what_the_nearest_paragraph_mends_is_folded_into_the_line_of_an_idle_one(
    tmp_path: Path,
) -> None:
    """Where an event was, and how exact a number is, are told unless that paragraph has them."""
    near = (
        "Malta has a league, and it met 40 guests in one of its halls.\n"
        "SAID sold by weight to the sailors of the harbour league in Gozo.\n"
    )
    text = LENT.replace("{place}", "the harbour")
    told = {
        (said, at): {one.rule for one in _problems(tmp_path, text, near, said, at)}
        for said in ("More than 40 ropes were", "Some 40 ropes were")
        for at in ("MT", "LY")
    }
    assert "place-found" not in told["More than 40 ropes were", "MT"]
    assert "place-found" in told["More than 40 ropes were", "LY"]
    assert "as-exact" not in told["More than 40 ropes were", "MT"]
    assert "as-exact" in told["Some 40 ropes were", "MT"]


def _problems(folder: Path, fact: str, copy: str, said: str, at: str) -> tuple[Problem, ...]:
    copy = copy.replace("SAID", said)
    (folder / "gazette.txt").write_text(copy, encoding="utf-8")
    kept = f"    kept: {{file: gazette.txt, sha256: {hashlib.sha256(copy.encode()).hexdigest()}}}\n"
    (folder / "facts.yaml").write_text(HEAD + kept + fact.replace("EVENT", at))
    return verify_facts(load_facts(folder / "facts.yaml"), folder)
