"""An edition holds what one audience may have, stands by itself, and says what it lacks."""

from __future__ import annotations

import ast
import re
from datetime import date
from pathlib import Path

import docx
import pypdf
import pytest
from tests.bases import BASE, FACTS, HEAD, load_base
from tests.conftest import ROOT

from brief.check import check_edition
from brief.edition import choose, choose_edition
from brief.edition.marks import highest, is_above
from brief.facts import FactBase
from brief.facts.references import references_of, targets
from brief.printed import Printed
from brief.problem import Problem

SECRET = """\
  secret:
    section: trade
    use: withhold
    text: "{agent} was paid {fee}."
    date: 2024
    figures: {fee: {value: 7, unit: EUR}}
    cite: [gamma-nd para 9]
"""
AGENT = HEAD.replace("names:\n", "names:\n  agent: {print: Rex Mole}\n")
OPEN_ONLY = FACTS.replace("gamma-nd para 2", "beta-2023 p 1")


def with_facts(folder: Path, more: str, *, head: str = AGENT, tail: str = "") -> FactBase:
    return load_base(folder, head + OPEN_ONLY + SECRET + more + tail)


def rules_told(base: FactBase, name: str = "") -> set[str]:
    return {problem.rule for problem in check_edition(choose(base, name), date(2025, 7, 1))}


def gaps(base: FactBase, name: str = "") -> list[Problem]:
    problems = check_edition(choose(base, name), date(2025, 7, 1))
    return [problem for problem in problems if problem.rule == "gap"]


def is_closed(base: FactBase) -> bool:
    return all(
        targets(base, reference) for _, reference in references_of(base) if reference.to.certain
    )


def test_a_withheld_fact_takes_along_what_nothing_else_names(tmp_path: Path) -> None:
    base = choose_edition(with_facts(tmp_path, ""))
    assert "secret" not in base.facts
    assert "agent" not in base.names
    assert "gamma-nd" not in base.sources
    assert is_closed(base)


def test_a_fact_base_without_anything_to_leave_out_is_itself(tmp_path: Path) -> None:
    base = load_base(tmp_path, BASE)
    assert choose_edition(base) is base


JUDGED = """\
  ours:
    section: trade
    kind: judgement
    text: More trade is likely.
    likelihood: likely
    confidence: low
    basis: [trade-2019, secret]
"""


def test_a_judgement_that_rests_on_what_is_withheld_goes_and_is_told(tmp_path: Path) -> None:
    base = with_facts(tmp_path, JUDGED)
    assert "ours" not in choose_edition(base).facts
    (gap,) = gaps(base)
    assert 'it rests on "secret", which is withheld' in str(gap)
    assert gap.place.line == base.place("facts", "ours").line


def test_a_judgement_that_holds_without_it_stays_and_names_it_no_more(tmp_path: Path) -> None:
    base = with_facts(tmp_path, JUDGED + "    holds_without: [secret]\n")
    ours = choose_edition(base).facts["ours"]
    assert (ours.basis, ours.holds_without) == (("trade-2019",), ())
    assert gaps(base) == []


def test_a_judgement_cannot_hold_without_all_that_it_rests_on(tmp_path: Path) -> None:
    alone = JUDGED.replace("[trade-2019, secret]", "[secret]")
    base = with_facts(tmp_path, alone + "    holds_without: [secret]\n")
    assert "ours" not in choose_edition(base).facts


def test_a_sum_of_what_is_withheld_goes_with_it(tmp_path: Path) -> None:
    net = (
        "  net:\n    section: trade\n    text: It came to {net}.\n    cite: [beta-2023 p 8]\n"
        "    figures: {net: {computed: secret.fee + trade-2019.exports, unit: EUR}}\n"
    )
    base = with_facts(tmp_path, net)
    assert "net" not in choose_edition(base).facts
    assert len(gaps(base)) == 1


TOTAL = """\
  whole:
    section: trade
    text: All came to {all}.
    date: 2024
    cite: [beta-2023 p 8]
    figures:
      all: {value: 10, unit: EUR, equals: part.some + secret.fee}
"""
PART = """\
  part:
    section: trade
    text: They were paid {some}.
    date: 2024
    cite: [beta-2023 p 9]
    figures: {some: {value: 3, unit: EUR}}
"""


def test_a_total_that_gives_the_withheld_part_by_subtraction_is_refused(tmp_path: Path) -> None:
    assert "subtraction" in rules_told(with_facts(tmp_path, TOTAL + PART))


def test_a_total_of_the_fact_base_alone_is_refused_where_it_is_printed(tmp_path: Path) -> None:
    deep = (TOTAL + PART).replace("    section: trade\n", "    section: trade\n    rank: 3\n")
    choice = choose(with_facts(tmp_path, deep))

    def told(*printed: str) -> set[str]:
        found = check_edition(choice, date(2025, 7, 1), Printed(frozenset(printed)))
        return {problem.rule for problem in found}

    assert "subtraction" not in told("visit") | told("whole") | told("part")
    assert "subtraction" in told("visit", "whole", "part")


def test_a_total_of_two_withheld_parts_gives_neither_and_loses_its_sum(tmp_path: Path) -> None:
    base = with_facts(tmp_path, TOTAL + PART.replace("  part:\n", "  part:\n    use: withhold\n"))
    assert "subtraction" not in rules_told(base)
    assert choose_edition(base).facts["whole"].figures["all"].equals == ""


def test_two_totals_that_share_what_is_withheld_give_it_together(tmp_path: Path) -> None:
    more = PART.replace("  part:\n", "  part:\n    use: withhold\n") + TOTAL.replace(
        "whole", "other"
    ).replace("part.some + secret.fee", "part.some - secret.fee").replace("value: 10", "value: -4")
    assert "subtraction" in rules_told(with_facts(tmp_path, TOTAL + more))


@pytest.mark.parametrize("both", ["9, unit: USD million", "0.009, unit: USD billion"])
def test_trade_both_ways_gives_the_way_back(tmp_path: Path, both: str) -> None:
    flows = {"both": "both", "there": "PK to BY", "back": "BY to PK"}
    more = "".join(
        f"  {name}:\n    section: trade\n    text: It was {{sum}}.\n    date: 2021\n"
        f"    cite: [beta-2023 p 3]\n    figures:\n      sum: {{value: {value}, unit: USD million,"
        f" measure: fish, flow: {flow}}}\n" + ("    use: withhold\n" if name == "back" else "")
        for (name, flow), value in zip(flows.items(), (9, 4, 5), strict=True)
    )
    more = more.replace("9, unit: USD million", both, 1)
    assert "subtraction" in rules_told(with_facts(tmp_path, more))


def test_a_conflict_that_loses_a_side_goes_and_what_is_not_preferred_with_it(
    tmp_path: Path,
) -> None:
    withheld = BASE.replace("    rank: 1\n    about", "    use: withhold\n    about")
    base = load_base(tmp_path, withheld)
    chosen = choose_edition(base)
    assert not chosen.conflicts
    assert {"opened", "opened-early"}.isdisjoint(chosen.facts)
    assert {gap.place.line for gap in gaps(base)} == {
        base.place("conflicts", "when-opened").line,
        base.place("facts", "opened-early").line,
    }


def test_the_preferred_side_stays_where_the_other_is_withheld(tmp_path: Path) -> None:
    base = load_base(
        tmp_path, BASE.replace("    kind: claim\n", "    kind: claim\n    use: withhold\n")
    )
    assert "opened" in choose_edition(base).facts


def test_a_source_above_the_marking_takes_its_facts_along(tmp_path: Path) -> None:
    text = BASE.replace(
        "    descriptor: A report.\n", "    descriptor: A report.\n    marking: TLP:RED\n"
    )
    chosen = choose_edition(load_base(tmp_path, text))
    assert "beta-2023" not in chosen.sources
    assert "visit" not in chosen.facts


EDITIONS = """\
editions:
  partner: {for: Embassy of Ruritania, marking: TLP:GREEN, withhold: [gamma-nd]}
  trade-only: {for: Traders, use: [open, background], sections: [trade]}
"""


def test_an_edition_has_its_own_marking_number_and_version(tmp_path: Path) -> None:
    base = load_base(tmp_path, BASE + EDITIONS)
    chosen = choose(base, "partner").base
    assert chosen.brief.marking == "TLP:GREEN"
    assert (chosen.brief.number, chosen.brief.version) == ("T-1-partner", "3-partner")
    assert not chosen.editions


def test_what_bears_no_mark_keeps_the_briefs_own_in_an_edition_marked_higher(
    tmp_path: Path,
) -> None:
    chosen = choose(load_base(tmp_path, BASE + EDITIONS), "partner").base
    assert chosen.facts["visit"].marking == "TLP:CLEAR"
    assert choose_edition(chosen) == chosen


def test_an_edition_below_the_briefs_marking_has_only_what_is_marked_for_it(
    tmp_path: Path,
) -> None:
    text = (BASE + EDITIONS).replace("marking: TLP:CLEAR", "marking: TLP:AMBER")
    text = text.replace("A report.\n", "A report.\n    marking: TLP:GREEN\n")
    text = text.replace(
        "cite: [beta-2023 p 3, alpha-2024 para 2]", "cite: [beta-2023 p 3]\n    marking: TLP:CLEAR"
    )
    assert set(choose(load_base(tmp_path, text), "partner").base.facts) == {"visit"}


def test_an_edition_of_some_sections_has_no_others(tmp_path: Path) -> None:
    chosen = choose(load_base(tmp_path, BASE + EDITIONS), "trade-only").base
    assert list(chosen.sections) == ["trade"]
    assert list(chosen.facts) == ["trade-2019"]


@pytest.mark.parametrize(("use", "there"), [("[open]", False), ("[open, background]", True)])
def test_background_is_in_an_edition_only_where_it_says_so(
    tmp_path: Path, use: str, *, there: bool
) -> None:
    text = BASE.replace("    topic: Visits\n", "    topic: Visits\n    use: background\n")
    text += f"editions:\n  partner: {{for: A partner, use: {use}}}\n"
    base = load_base(tmp_path, text)
    assert ("visit" in choose(base, "partner").base.facts) is there
    assert "visit" in choose_edition(base).facts


@pytest.mark.parametrize(
    ("mark", "ceiling", "above"),
    [
        ("", "", False),
        ("", "TLP:CLEAR", False),
        ("TLP:CLEAR", "", True),
        ("TLP:AMBER", "TLP:AMBER", False),
        ("TLP:AMBER+STRICT", "TLP:AMBER", True),
        ("TLP:GREEN", "TLP:RED", False),
        ("OFFICIAL", "SECRET", False),
        ("SECRET", "OFFICIAL", True),
        ("SECRET", "TLP:RED", True),
        ("TLP:CLEAR", "SECRET", True),
        ("COSMIC", "SECRET", True),
    ],
)
def test_marks_are_weighed_by_tlp_and_by_the_houses_list(
    mark: str, ceiling: str, *, above: bool
) -> None:
    assert is_above(mark, ceiling, ("OFFICIAL", "SECRET")) is above


def test_the_highest_of_marks_is_the_most_closed() -> None:
    assert highest(["TLP:GREEN", "", "TLP:RED", "TLP:AMBER"], ()) == "TLP:RED"
    assert highest([], ()) == ""


def test_use_and_marking_are_asked_about_in_one_room() -> None:
    """A fact's or a source's; a Document's own marking is for every writer."""
    allowed = {
        "meta",
        "self.meta",
        "document.meta",
        "brief",
        "self.base.brief",
        "audience",
        "sheet",
    }
    found = []
    for path in sorted((ROOT / "src" / "brief").rglob("*.py")):
        if "edition" in path.parent.name or path.name == "extracts.py":
            continue  # a table of figures for a script shows the key, and decides nothing by it
        text = path.read_text(encoding="utf-8")
        if not re.search(r"\.\s*(?:use|marking)\b", text):
            continue  # to look through the nodes of all takes long
        nodes = list(ast.walk(ast.parse(text)))
        called = {id(node.func) for node in nodes if isinstance(node, ast.Call)}
        for node in nodes:
            if isinstance(node, ast.Attribute) and node.attr in {"use", "marking"}:
                owner = ast.unparse(node.value)
                if owner not in allowed and id(node) not in called:  # no key can be called
                    found.append(f"{path.name}: {owner}.{node.attr}")
    assert found == []


def test_background_is_printed_as_such_in_every_format(tmp_path: Path) -> None:
    from brief.making import Order, build  # noqa: PLC0415 - here alone

    text = BASE.replace("    section: trade\n", "    section: trade\n    use: background\n")
    facts = tmp_path / "facts.yaml"
    facts.write_text(text, encoding="utf-8")
    order = Order(facts=facts, today=date(2025, 7, 1), out=tmp_path, formats=("md", "docx", "pdf"))
    page, word, pdf = build(order)
    assert "*Background, not for use: " in page.read_text(encoding="utf-8")
    shown = pypdf.PdfReader(pdf).pages
    assert any("Background, not for use:" in " ".join(one.extract_text().split()) for one in shown)
    body = docx.Document(str(word))
    runs = [run for one in body.paragraphs for run in one.runs if "Background, not" in run.text]
    assert runs
    assert all(run.style and run.style.name == "Emphasis" for run in runs)


_SUM = "date: 2023, figures: {sum: {value: %s, unit: t, measure: salt}}"
SIDES = f"""\
facts:
  one: {{section: trade, text: "It was {{sum}}.", {_SUM % 50}, cite: [alpha-2024]}}
  two: {{section: trade, text: "It was {{sum}}.", {_SUM % 80}, cite: [beta-2023]}}
  again: {{section: trade, text: "In all {{sum}}.", {_SUM % 80}, cite: [alpha-2024]}}
conflicts:
  salt: {{question: How much?, facts: [one, two], also: [again], because: None is known.}}
"""


@pytest.mark.parametrize(
    ("withheld", "preferred", "left"),
    [
        ("two", "", ["one"]),
        ("one", "one", []),
        ("two", "one", ["one"]),
        ("one", "two", ["two", "again"]),
        ("two", "two", ["again"]),
    ],
)
def test_what_repeats_a_side_goes_where_the_side_would_not_stand(
    tmp_path: Path, withheld: str, preferred: str, left: list[str]
) -> None:
    facts = SIDES.replace(f"  {withheld}: {{", f"  {withheld}: {{use: withhold, ")
    if preferred:
        facts = facts.replace("because:", f"prefer: {preferred}, because:")
    choice = choose(load_base(tmp_path, HEAD + facts))
    assert list(choice.base.facts) == left
    told = [one for one in check_edition(choice, date(2025, 7, 1)) if one.rule == "same-measure"]
    assert told == []
