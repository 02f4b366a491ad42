"""What facts share is said once, by a group or a section; every fact is still whole, and placed."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator
from tests.conftest import ROOT

from brief.attachment.projection import project_facts
from brief.check import check_facts
from brief.cli import main
from brief.facts import FactBase
from brief.load import languages_in, load_facts
from brief.load.schema import json_schema
from brief.manner import LABELS, Manner
from brief.problem import BriefError

Capture = pytest.CaptureFixture[str]

HEAD = """\
brief: {id: ties, title: Malta and Iceland, parties: [MT, IS], as_of: 2025-06-30}
sections:
  ties: Ties
  trade: Trade
names:
  borg: {print: Joseph Borg, kind: body}
  finna: {print: Finna Jónsdóttir, kind: body}
sources:
  gazette: {type: article-newspaper, author: unknown, title: Ties that hold, nature: news,
    container-title: The Gazette, issued: 2025-06-01, reliability: B, descriptor: A daily.}
  radio: {type: report, author: Board, title: Ties on the air, nature: official, reliability: A,
    publisher: The Board, issued: 2025-06-02, descriptor: A board.}
"""
WRITTEN_OUT = """\
facts:
  alone: {section: trade, text: Malta sells fish., cite: [gazette para 9]}
  embassy:
    section: ties
    topic: Embassies
    rank: 1
    text: Malta has an embassy.
    cite: [gazette para 1]
  said:
    section: ties
    topic: Embassies
    rank: 3
    kind: claim
    by: borg
    text: "{by} likes the embassy."
    cite: [gazette para 2, gazette para 4, radio para 1, radio para 2]
  answered:
    section: ties
    topic: Embassies
    rank: 1
    kind: assessment
    by: finna
    marking: TLP:GREEN
    text: "{by} likes it less."
    cite: [radio para 3]
"""
GROUPED = """\
facts:
  alone: {section: trade, text: Malta sells fish., cite: gazette para 9}
  embassies:
    section: ties
    topic: Embassies
    source: gazette
    kind: claim
    by: borg
    rank: 1
    facts:
      embassy: {kind: fact, text: Malta has an embassy., cite: para 1}
      said:
        rank: 3
        text: "{by} likes the embassy."
        cite: [para 2, para 4, radio para 1, para 2]
      on-the-air:
        source: radio
        by: finna
        kind: assessment
        marking: TLP:GREEN
        facts:
          answered: {text: "{by} likes it less.", cite: para 3}
"""


def base_of(folder: Path, facts: str, head: str = HEAD) -> FactBase:
    file = folder / "facts.yaml"
    file.write_text(head + facts, encoding="utf-8")
    return load_facts(file)


def refused(folder: Path, facts: str, head: str = HEAD) -> list[str]:
    with pytest.raises(BriefError) as caught:
        base_of(folder, facts, head)
    return [str(one).replace(f"{folder}/facts.yaml:", "") for one in caught.value.problems]


def line_of(text: str, facts: str = GROUPED) -> int:
    """The line of the file on which a piece of the facts stands."""
    whole = HEAD + facts
    return whole[: whole.index(text)].count("\n") + 1


def test_facts_in_groups_are_the_facts_written_out(tmp_path: Path) -> None:
    out, grouped = base_of(tmp_path, WRITTEN_OUT), base_of(tmp_path, GROUPED)
    assert grouped.model_dump() == out.model_dump()
    assert list(grouped.facts) == ["alone", "embassy", "said", "answered"]


def test_the_attached_facts_are_written_out(tmp_path: Path) -> None:
    base = base_of(tmp_path, GROUPED)
    attached = project_facts(base, base.facts)
    assert b"on-the-air" not in attached
    assert list(yaml.safe_load(attached)["facts"]) == ["alone", "embassy", "said", "answered"]


def test_defaults_of_a_section_hold_for_its_facts_wherever_they_stand(tmp_path: Path) -> None:
    head = HEAD.replace("trade: Trade", "trade: {title: Trade, defaults: {rank: 3, source: radio}}")
    facts = "  sold: {section: trade, text: Iceland sells ice., cite: para 1}\n"
    facts += (
        "  all: {rank: 1, facts: {bought: {section: trade, text: It buys it., cite: para 2}}}\n"
    )
    facts += "  other: {section: ties, text: Malta is warm., cite: radio para 3}\n"
    base = base_of(tmp_path, f"facts:\n{facts}", head)
    assert [fact.rank for fact in base.facts.values()] == [3, 1, 2]
    assert {fact.cite[0].source for fact in base.facts.values()} == {"radio"}


def test_an_owner_is_not_given_words_of_another_source(tmp_path: Path) -> None:
    facts = GROUPED.replace("[para 2, para 4, radio para 1, para 2]", "radio para 2")
    (problem,) = refused(tmp_path, facts)
    assert problem.startswith(f"{line_of('{by} likes the', facts)}:15: {{by}} stands in the text")


def test_an_inner_source_does_not_keep_the_owner_of_the_outer(tmp_path: Path) -> None:
    (problem,) = refused(tmp_path, GROUPED.replace("        by: finna\n", ""))
    assert "but the fact has no by" in problem


def test_a_fact_that_is_no_claim_takes_no_owner(tmp_path: Path) -> None:
    assert base_of(tmp_path, GROUPED).facts["embassy"].by == ""


def test_a_claim_that_does_not_name_its_owner_is_told(tmp_path: Path) -> None:
    base = base_of(tmp_path, GROUPED.replace("{by} likes the", "One likes the"))
    assert "owner-printed" in {one.rule for one in check_facts(base, date(2025, 7, 1))}


def test_a_place_alone_is_one_in_the_source_before_it(tmp_path: Path) -> None:
    facts = "facts: {fish: {section: ties, text: Fish., cite: [radio para 1, p. 2, gazette para 3,"
    facts += " para 4]}}"
    cite = base_of(tmp_path, facts).facts["fish"].cite
    assert [(one.source, one.locator) for one in cite] == [
        ("radio", "para 1"), ("radio", "p. 2"), ("gazette", "para 3"), ("gazette", "para 4"),
    ]  # fmt: skip


def test_places_after_a_comma_are_of_one_citation(tmp_path: Path) -> None:
    facts = "facts: {fish: {section: ties, text: Fish., cite: 'radio paras 1, 10'}}"
    (cite,) = base_of(tmp_path, facts).facts["fish"].cite
    assert (cite.source, cite.locator) == ("radio", "paras 1, 10")


@pytest.mark.parametrize("written", ["[{at: para 3, quote: less}]", "{at: para 3, quote: less}"])
def test_a_quotation_of_a_group_takes_its_source(tmp_path: Path, written: str) -> None:
    facts = GROUPED.replace("cite: para 3}", f"cite: {written}}}")
    (cite,) = base_of(tmp_path, facts).facts["answered"].cite
    assert (cite.source, cite.locator, cite.quote) == ("radio", "para 3", "less")


def test_words_beside_the_facts_may_give_several_places(tmp_path: Path) -> None:
    facts = WRITTEN_OUT + (
        "conflicts:\n  liking:\n    question: Is it liked?\n    facts: [said, answered]\n"
        "    because: {text: Both said so., cite: [gazette para 2, para 3]}\n"
    )
    cite = base_of(tmp_path, facts).conflicts["liking"].because.cite
    assert [one.source for one in cite] == ["gazette", "gazette"]


def test_a_source_may_have_the_id_of_a_place(tmp_path: Path) -> None:
    head = HEAD.replace("  radio:", "  para:")
    facts = "facts: {fish: {section: ties, text: Fish., cite: [gazette para 1, para 8]}}"
    assert base_of(tmp_path, facts, head).facts["fish"].cite[1].source == "para"


def test_every_label_of_a_place_is_known_as_one() -> None:
    assert set(LABELS.values()) == set(Manner().locators)


# ---- places --------------------------------------------------------------------------------------


def test_what_a_group_says_is_placed_in_the_group(tmp_path: Path) -> None:
    base = base_of(tmp_path, GROUPED)
    assert base.place("facts", "embassy", "rank").line == line_of("    rank: 1")
    assert base.place("facts", "said", "rank").line == line_of("rank: 3")
    assert base.place("facts", "embassy", "cite", 0).line == line_of("cite: para 1")
    assert base.place("facts", "answered").line == line_of("answered:")


def test_a_rule_names_the_line_of_the_group(tmp_path: Path) -> None:
    facts = GROUPED.replace("    rank: 1\n", "    rank: 1\n    date: 2025-12-01\n")
    base = base_of(tmp_path, facts)
    found = [one for one in check_facts(base, date(2025, 7, 1)) if one.rule == "after-as-of"]
    assert {one.place.line for one in found} == {line_of("date: 2025-12-01", facts)}


@pytest.mark.parametrize(
    ("was", "becomes", "said"),
    [
        ("    rank: 1", "    rank: 4", '11: "rank" of group "embassies": "4" is not one of its'),
        ("    rank: 1", "    ranks: 1", '5: unknown key "ranks" in group "embassies" (did you'),
        ("    source: gazette", "    citation: gazette", '5: unknown key "citation" in'),
        ("    source: gazette", "    source: {en: radio}", '5: "source" of group "embassies": '),
        ("    rank: 1", "    text: Malta.", '5: unknown key "text" in group "embassies" (the keys'),
        ("section: ties", "section: tie", '14: unknown section "tie" (did you mean "ties"?'),
        ("section: ties", "section: The Ties", '14: "section" of group "embassies": '),
        ("source: gazette", "source: gazete", '13: unknown source "gazete" (did you mean "g'),
        ("source: gazette", "source: [gazette]", '5: "source" of group "embassies": this must be'),
        ("    by: borg", "    by: bork", '9: unknown name "bork" (did you mean "borg"?)'),
        ("    kind: claim", "    kind: claims", '11: "kind" of group "embassies": "claims" is not'),
        ("    rank: 1", "    date: 2025-13", '11: "date" of group "embassies": '),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_group_is_told_once_on_its_line(
    tmp_path: Path, was: str, becomes: str, said: str
) -> None:
    facts = GROUPED.replace(was, becomes, 1)
    (problem,) = refused(tmp_path, facts)
    assert problem.startswith(f"{line_of(becomes.strip(), facts)}:{said}")


def test_what_is_wrong_with_the_defaults_of_a_section_is_told_there(tmp_path: Path) -> None:
    head = HEAD.replace("trade: Trade", "trade: {title: Trade, defaults: {rang: 3, source: tv}}")
    said = refused(tmp_path, WRITTEN_OUT, head)
    assert said[0].startswith(
        '4:36: unknown key "rang" in the defaults of section "trade" (did you'
    )
    assert said[1].startswith('4:53: unknown source "tv"')


def test_an_unknown_id_of_a_group_is_told_though_no_fact_takes_it(tmp_path: Path) -> None:
    facts = "facts: {ties: {section: ties, by: bork, facts: {}}}"
    assert refused(tmp_path, facts) == ['13:35: unknown name "bork" (did you mean "borg"?)']


def test_a_slip_in_the_key_of_the_facts_is_told_and_read(tmp_path: Path) -> None:
    facts = GROUPED.replace("    facts:\n", "    fact:\n", 1)
    (problem,) = refused(tmp_path, facts)
    said = 'unknown key "fact" in group "embassies" (did you mean "facts"?'
    assert problem.startswith(f"{line_of('    fact:', facts)}:5: {said}")


def test_a_fact_of_no_section_is_told_with_those_that_there_are(tmp_path: Path) -> None:
    facts = GROUPED.replace("    section: ties\n", "")
    said = refused(tmp_path, facts)
    assert len(said) == 3
    assert said[0].endswith('fact "embassy" has no "section" (one of ties, trade)')


def test_a_place_without_a_source_is_told(tmp_path: Path) -> None:
    facts = "facts: {fish: {section: ties, text: Fish swim., cite: [para 1, p. 2]}}"
    said = '"para 1" names no source (write it before the place)'
    assert refused(tmp_path, facts) == [f"13:56: {said}"]


def test_an_id_that_stands_in_two_groups_is_told(tmp_path: Path) -> None:
    facts = GROUPED.replace("answered:", "said:")
    (problem,) = refused(tmp_path, facts)
    line = line_of("said: {text", facts)
    assert problem.startswith(f'{line}:11: "said" stands twice under "facts" (first in ')


def test_facts_of_a_group_must_be_a_map(tmp_path: Path) -> None:
    facts = "facts: {ties: {section: ties, facts: [a, b]}}"
    (problem,) = refused(tmp_path, facts)
    assert problem.startswith('13:31: "facts" of group "ties": this must be a map')


def test_citations_that_are_several_stand_in_a_list(tmp_path: Path) -> None:
    facts = "facts: {fish: {section: ties, text: Fish., cite: 'radio para 1, gazette para 2'}}"
    (problem,) = refused(tmp_path, facts)
    assert "write it as [radio para 1, gazette para 2]" in problem


# ---- languages, editor, commands -----------------------------------------------------------------


def test_a_topic_of_a_group_may_stand_by_language(tmp_path: Path) -> None:
    facts = GROUPED.replace("topic: Embassies", "topic: {en: Embassies, fr: Ambassades}")
    base_of(tmp_path, facts)
    assert languages_in(tmp_path / "facts.yaml") == ("en-GB", "fr")
    assert load_facts(tmp_path / "facts.yaml").facts["said"].topic == "Embassies"


def faults(facts: str, head: str = HEAD) -> list[str]:
    as_text = yaml.load(head + facts, Loader=yaml.BaseLoader)  # noqa: S506 - safe: all is text
    data = json.loads(re.sub(r'"rank": "(\d)"', r'"rank": \1', json.dumps(as_text)))
    found = Draft202012Validator(json_schema()).iter_errors(data)
    return [error.json_path for error in found]


@pytest.mark.parametrize(
    ("was", "becomes", "path"),
    [
        ("    by: borg", "    of: borg", "$.facts.embassies"),
        ("    kind: claim", "    kind: claims", "$.facts.embassies.kind"),
        ("marking: TLP:GREEN", "texts: a", "$.facts.embassies.facts['on-the-air']"),
        ("text: Malta has", "txt: Malta has", "$.facts.embassies.facts.embassy"),
        ("section: trade, ", "", "$.facts.alone"),
    ],
)
def test_an_editor_knows_groups(was: str, becomes: str, path: str) -> None:
    assert faults(GROUPED) == []
    assert path in faults(GROUPED.replace(was, becomes, 1))


def test_a_fact_is_added_after_the_groups_and_its_id_is_looked_for_in_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    base_of(tmp_path, GROUPED)
    monkeypatch.chdir(tmp_path)
    ask = ["--section", "ties", "--text", "Malta has a boat.", "--cite", "radio para 7"]
    assert main(["add", "fact", "said", *ask]) == 1
    assert 'there is a fact "said" already' in capsys.readouterr().err
    assert main(["add", "fact", "boat", *ask]) == 0
    base = load_facts(tmp_path / "facts.yaml")
    assert list(base.facts)[-1] == "boat"
    assert base.facts["boat"].topic == ""


def test_the_example_of_the_manual_says_what_it_says_it_does(tmp_path: Path) -> None:
    page = (ROOT / "docs" / "facts.md").read_text(encoding="utf-8").partition("## Less to type")[2]
    facts, defaults = (block.partition("```")[0] for block in page.split("```yaml\n")[1:3])
    head = HEAD.replace("gazette:", "gazette-2025:").replace("radio:", "radio-2025:")
    base = base_of(tmp_path, facts, head)
    assert [fact.topic for fact in base.facts.values()] == ["Embassies", "Embassies"]
    embassy, students = base.facts.values()
    assert (embassy.kind, embassy.by) == ("fact", "")
    assert (students.kind, students.by) == ("claim", "borg")
    assert [one.source for one in students.cite] == ["gazette-2025", "radio-2025"]
    base_of(tmp_path, facts, head.replace("sections:\n  ties: Ties\n", defaults))
