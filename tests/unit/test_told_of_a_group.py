"""A date that a group gives, a name that an earlier paragraph has: none is complained of."""

from __future__ import annotations

import hashlib
from pathlib import Path

from brief.load import load_facts
from brief.problem import Problem
from brief.verify import verify_and_count, verify_facts

HEAD = """\
brief: {id: groups, title: Malta and Iceland, parties: [MT, IS], as_of: 2025-06-30}
sections: {ties: Ties}
names:
  zahra: {print: Ines Zahra, role: Minister of Fisheries of Malta, seen: 2024-11}
  snorri: {print: Snorri Vik, role: harbour master of Grindavik, seen: 2024-11}
  electors: {print: Malta's Electoral Commission, kind: body}
  fund: {print: the International Monetary Fund, kind: body}
sources:
  network:
    type: report
    author: Island Observers
    title: Two islands
    issued: 2024-11-28
    nature: academic
    reliability: B
    descriptor: Observers who saw eleven towns.
"""
COPY = """\
Island Observers
Two islands
28 November 2024 in Valletta, by post

On 24 November Malta voted. The Electoral Commission counted, and Ines Zahra, the minister, saw it.
Ballot papers had run out at 37 stations. The Commission apologised; a shame, said the minister.
Before that the last vote was in May 2019, as Snorri Vik reminded everybody.
The harbour master of Grindavik had sent the boats, and the minister thanked him.
"""
GROUP = """\
facts:
  vote:
    section: ties
    source: network
    date: 2024-11-24
    facts:
"""
VOTE = "      vote: {text: On 24 November 2024 Malta voted., cite: para 1}\n"
PAPERS = "      papers: {text: Ballot papers had run out at 37 stations., cite: para 2}\n"


def problems_of(folder: Path, facts: str, copy: str = COPY, language: str = "") -> list[Problem]:
    """What verify tells of facts over that copy."""
    (folder / "two.txt").write_text(copy, encoding="utf-8")
    digest = hashlib.sha256(copy.encode()).hexdigest()
    kept = f"    kept: {{file: two.txt, sha256: {digest}, skip: 3}}\n"
    kept += f"    language: {language}\n" if language else ""
    (folder / "facts.yaml").write_text(HEAD + kept + facts, encoding="utf-8")
    return list(verify_facts(load_facts(folder / "facts.yaml"), folder))


def rules_of(problems: list[Problem]) -> list[str]:
    return [problem.rule for problem in problems]


def test_a_date_of_a_group_is_borne_out_by_a_paragraph_that_any_of_it_cites(tmp_path: Path) -> None:
    assert not problems_of(tmp_path, GROUP + VOTE + PAPERS)


def test_a_date_of_a_group_that_no_paragraph_has_is_told(tmp_path: Path) -> None:
    wrong = GROUP.replace("2024-11-24", "2024-11-21") + PAPERS + PAPERS.replace("papers:", "more:")
    told = problems_of(tmp_path, wrong)
    assert rules_of(told) == ["date-found"]
    assert '"papers" has the date 2024-11-21, nor of one more fact of its group' in told[0].message


def test_a_date_of_a_group_that_a_text_names_must_stand_in_its_own_paragraph(
    tmp_path: Path,
) -> None:
    dated = PAPERS.replace("Ballot", "On 24 November 2024 ballot")
    assert rules_of(problems_of(tmp_path, GROUP + VOTE + dated)) == ["date-found"]


def test_a_body_and_a_minister_are_known_by_what_they_are_called_after_their_name(
    tmp_path: Path,
) -> None:
    said = """\
      sorry: {text: "{electors} apologised.", cite: para 2}
      shame: {kind: claim, by: zahra, text: "{by} called it a shame.", cite: para 2}
"""
    assert not problems_of(tmp_path, GROUP + VOTE + said)


def test_a_post_is_not_that_of_whom_the_copy_has_not_called_so(tmp_path: Path) -> None:
    said = '      shame: {kind: claim, by: snorri, text: "{by} called it a shame.", cite: para 2}\n'
    assert rules_of(problems_of(tmp_path, GROUP + VOTE + said)) == ["name-found"]


def test_a_body_of_the_world_is_found_in_the_words_of_its_source(tmp_path: Path) -> None:
    copy = COPY.replace(
        "Before that", "Der Internationale Währungsfonds setzte sein Programm aus. Before that"
    )
    said = '      fund: {text: "{fund} suspended its programme.", cite: para 3}\n'
    told = problems_of(tmp_path, GROUP + VOTE + said, copy, "de")
    assert "name-found" not in rules_of(told)
    other = problems_of(tmp_path, GROUP + VOTE + said, COPY, "de")
    assert "name-found" in rules_of(other)


def test_a_month_is_of_the_year_that_the_title_of_a_review_names(tmp_path: Path) -> None:
    review = COPY.replace(
        "Before that the last vote was in May 2019, as", "The boats came in May, as"
    )
    said = '      boats: {text: "{snorri} had boats in May 2024.", date: 2024-05, cite: para 3}\n'
    head = GROUP + VOTE + said
    assert not problems_of(tmp_path, head, review)


def test_the_first_article_is_found_under_its_number(tmp_path: Path) -> None:
    law = (
        "a\nTwo islands\nc\nArticle premier. Les navires entrent.\nArticle 2. Les ports ouvrent.\n"
    )
    said = '      ships: {text: "The ships enter.", date: 2024-11-28, cite: art. 1}\n'
    assert "locator" not in rules_of(problems_of(tmp_path, GROUP + said, law, "fr"))
    other = said.replace("art. 1", "art. 3")
    assert "locator" in rules_of(problems_of(tmp_path, GROUP + other, law, "fr"))


def test_a_treaty_is_cited_by_what_stands_above_its_first_article(tmp_path: Path) -> None:
    law = (
        "Treaty on Boats\nSigned at Gozo on 9 November 2023\nIn force 1 March 2024\n"
        "Article 1. Boats may enter.\n"
    )
    said = '      treaty: {text: "In force since DAY.", date: DATE, cite: network preamble}\n'
    right = said.replace("DAY", "1 March 2024").replace("DATE", "2024-03-01")
    head = GROUP.replace("    date: 2024-11-24\n", "")
    told = rules_of(problems_of(tmp_path, head + right, law))
    assert not {"date-found", "locator"} & set(told)
    wrong = said.replace("DAY", "7 March 2024").replace("DATE", "2024-03-07")
    assert "date-found" in rules_of(problems_of(tmp_path, head + wrong, law))


def test_what_is_borne_out_by_a_group_or_an_earlier_paragraph_is_counted_so(
    tmp_path: Path,
) -> None:
    said = '      shame: {kind: claim, by: zahra, text: "{by} called it a shame.", cite: para 2}\n'
    assert not problems_of(tmp_path, GROUP + VOTE + said)
    _, summary = verify_and_count(load_facts(tmp_path / "facts.yaml"), tmp_path)
    assert summary.as_data()["facts"]["shame"]["missing"] == []
    assert summary.lines()[0].startswith("2 of 2 facts")


OWNED = """\
facts:
  counted: {section: ties, text: "{electors} counted the votes.", cite: network para 1}
"""


def test_a_body_of_another_country_is_not_that_of_ours(tmp_path: Path) -> None:
    for said in ("the Electoral Commission of Iceland", "Iceland's Electoral Commission"):
        copy = COPY.replace("The Electoral Commission", f"In Grindavik {said}")
        assert "name-found" in rules_of(problems_of(tmp_path, OWNED, copy)), said
    for said in (
        "the Electoral Commission of Malta",
        "the Electoral Commission, with Iceland's aid,",
    ):
        copy = COPY.replace("The Electoral Commission", f"In Valletta {said}")
        assert "name-found" not in rules_of(problems_of(tmp_path, OWNED, copy)), said


def test_a_body_called_short_is_not_one_that_is_named_in_between(tmp_path: Path) -> None:
    facts = OWNED.replace("counted the votes", "apologised").replace("para 1", "para 2")
    other = "Ballot papers had run out, said the European Commission."
    copy = COPY.replace("Ballot papers had run out at 37 stations.", other)
    assert "name-found" not in rules_of(problems_of(tmp_path, facts))
    assert "name-found" in rules_of(problems_of(tmp_path, facts, copy))
