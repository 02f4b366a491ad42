"""Every rule has a file that breaks it, one that keeps it, and its entry in the docs."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from tests.bases import HEAD, load_base
from tests.conftest import ROOT
from tests.expected import expected, settings, told

from brief.check import Printed, check_edition, check_facts, rules_by_kind
from brief.check.handbook import render_rules
from brief.edition import choose
from brief.edition.rules import RULES as EDITIONS
from brief.load import load_facts
from brief.problem import Place, Problem
from brief.rules import Rule
from brief.rules.waivers import WAIVER

FOLDER = ROOT / "tests" / "rules"
CHECKED: list[Rule[Any]] = [
    *(rule for rules in rules_by_kind().values() for rule in rules),
    *EDITIONS,
    WAIVER,
]
IDS = sorted(rule.id for rule in CHECKED)


def check(file: Path) -> tuple[Problem, ...]:
    asked = settings(file.read_text(encoding="utf-8"))
    today = date.fromisoformat((asked.get("today") or ["2025-07-01"])[0])
    base = load_facts(file, (asked.get("language") or [""])[0])
    names = asked.get("edition") or [""]
    choice = choose(base, names[0])
    choice = replace(choice, above=choice.marked_out)
    return check_edition(choice, today, _printed(asked))


_KNOWN = {"printed", "bare", "posts", "unexplained", "alike", "unseen"}


def _printed(asked: dict[str, list[str]]) -> Printed | None:
    if not asked.keys() & _KNOWN:
        return None
    bare, marked = asked.get("bare", []), asked.get("unexplained", [])
    return Printed(
        frozenset(asked.get("printed", []) + bare + marked),
        tuple((fact, Place("brief.md.j2", 1)) for fact in bare),
        frozenset(asked.get("posts", [])),
        tuple((fact, Place("brief.md.j2", 1)) for fact in marked),
        alike=(tuple(asked["alike"]),) if "alike" in asked else (),
        unseen=tuple((one.split()[0], one.split()[1]) for one in asked.get("unseen", [])),
    )


BREAKING = sorted(FOLDER.glob("*/breaks*.yaml"))
KEEPING = sorted(FOLDER.glob("*/keeps*.yaml"))


def name_of(file: Path) -> str:
    return f"{file.parent.name}-{file.stem}"


@pytest.mark.parametrize("file", BREAKING, ids=name_of)
def test_a_base_that_breaks_a_rule_is_told_so(file: Path) -> None:
    problems = check(file)
    assert told(problems, file, rules=True) == expected(file.read_text(encoding="utf-8"))
    assert file.parent.name in {problem.rule for problem in problems}


@pytest.mark.parametrize("file", KEEPING, ids=name_of)
def test_a_base_that_keeps_a_rule_passes(file: Path) -> None:
    assert check(file) == ()


def test_a_currency_that_the_language_has_no_name_for_is_told(tmp_path: Path) -> None:
    figures = "{cost: {value: 2, unit: VED million}, more: {value: 3, unit: XAF million}}"
    fact = f"{{section: trade, text: Paid, cite: [beta-2023 p 1], figures: {figures}}}"
    head = HEAD.replace("brief:\n", "brief:\n  language: ur\n")
    base = load_base(tmp_path, f"{head}facts:\n  arms: {fact}\n")
    problems = check_facts(base, date(2025, 7, 1))
    (said,) = (str(one) for one in problems if one.rule == "currency-named")
    assert '"ur" has no name for the currency VED of "arms.cost"' in said


@pytest.mark.parametrize("text", ["\u2020", "\u2026", "2019"])
def test_words_without_a_letter_are_judged_like_any_other(tmp_path: Path, text: str) -> None:
    facts = f"facts:\n  odd:\n    section: trade\n    text: {text}\n    cite: [beta-2023 p 1]\n"
    base = load_base(tmp_path, HEAD + facts)
    assert all(problem.rule for problem in check_facts(base, date(2025, 7, 1)))


def test_every_rule_has_a_base_that_breaks_it_and_one_that_keeps_it() -> None:
    wanted = [FOLDER / rule / name for rule in IDS for name in ("breaks.yaml", "keeps.yaml")]
    assert [path for path in wanted if not path.is_file()] == []


def test_ids_are_told_once() -> None:
    assert len(IDS) == len(set(IDS))


def test_every_rule_says_what_must_hold_what_to_do_and_why() -> None:
    lacking = [rule.id for rule in CHECKED if not all((rule.says, rule.hint, rule.reason))]
    assert lacking == []


def test_the_docs_are_those_of_the_rules() -> None:
    written = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")
    assert written == render_rules(), "write docs/rules.md anew with render_rules()"


def test_no_file_is_left_of_a_rule_that_went() -> None:
    assert sorted(path.name for path in FOLDER.iterdir()) == IDS


@pytest.mark.parametrize("rule", ["hedge", "locator-form"])
def test_rules_on_english_words_are_silent_in_another_language(rule: str, tmp_path: Path) -> None:
    text = (FOLDER / rule / "breaks.yaml").read_text(encoding="utf-8")
    file = tmp_path / "facts.yaml"
    file.write_text(text.replace("  id: ties\n", "  id: ties\n  language: de\n"), encoding="utf-8")
    told = {problem.rule for problem in check(file)} - {"left-in-english"}  # its places are so
    assert told == {"language"}


def test_a_waiver_of_a_rule_on_evidence_is_no_idle_one(tmp_path: Path) -> None:
    text = (FOLDER / "waiver" / "keeps.yaml").read_text(encoding="utf-8")
    file = tmp_path / "facts.yaml"
    file.write_text(
        text.replace("waive: {", "waive: {copied: a treaty's title, "), encoding="utf-8"
    )
    assert check(file) == ()


def test_thousands_of_facts_are_checked(tmp_path: Path) -> None:
    keeps = (FOLDER / "sum" / "keeps.yaml").read_text(encoding="utf-8")
    head, fact = keeps.split("  trade:\n")
    facts = (
        f"  trade-{n}:\n{fact.replace('measure: trade', f'measure: m{n}')}" for n in range(2_000)
    )
    file = tmp_path / "facts.yaml"
    file.write_text(head + "".join(facts), encoding="utf-8")
    base = load_facts(file)
    problems = check_facts(base, date(2025, 7, 1))
    assert {problem.rule for problem in problems} == {"duplicate"}
