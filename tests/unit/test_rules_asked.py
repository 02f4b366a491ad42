"""Rules are asked of a base that has what they are about; of any other one they tell nothing."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Container, Iterator, Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, get_args

import pytest
import yaml
from tests.bases import HEAD, load_base
from tests.conftest import ROOT
from tests.expected import settings
from tests.unit.test_rules import BREAKING, KEEPING, check, name_of

from brief import check as gate
from brief.check import all_rules, check_facts
from brief.check.about import Matter, matters_of
from brief.check.reading import Reading
from brief.check.table import ANY, ROOMS, rules_about, rules_in
from brief.facts import FactBase
from brief.load import load_facts, read_facts
from brief.marked import parse_marked
from brief.problem import BriefError

SHIPPED = [ROOT / "facts.yaml", *sorted((ROOT / "docs" / "examples").glob("*/facts.yaml"))]
IDS = {rule.id for rule in all_rules()}
TODAY = date(2025, 7, 1)
PLAIN = """\
facts:
  pier:
    section: trade
    text: The pier was lengthened in 2019.
    date: 2019
    cite: [beta-2023 p 1]
"""
FLEET = """\
facts:
  fleet:
    section: trade
    text: In 2021 Pakistan sold spare parts to the trawler fleet of Belarus.
    date: 2021
    cite: [beta-2023 p 1]
  other:
    section: trade
    text: In 2022 Pakistan sold spare parts to the trawler fleet of Belarus.
    date: 2022
    cite: [beta-2023 p 2]
"""
RESTING = (
    FLEET
    + """\
conflicts:
  fleet:
    question: When were spare parts sold to the trawler fleet of Pakistan?
    facts: [fleet, other]
    because: Independent accounts of 2017, and a broadcast, have it so.
""",
    FLEET
    + """\
lines:
  parts:
    kind: point
    say: The trawler fleet of Pakistan needs spare parts.
    basis: [fleet]
""",
)
"""What breaks a rule by a conflict or a line alone."""
INTRODUCED = HEAD.replace(
    "months}", "months, intro: {text: Three newspapers have it so., cite: [beta-2023 p 1]}}"
)
PARTS = {
    "brief": ("main", "likelihood", "language"),
    "facts": ("about", "basis", "by", "event", "figures", "kind", "short", "waive"),
    "sections": ("intro",),
    "sources": ("URL",),
}
"""What is left out of all records of a kind, one after the other."""
WHOLE = ("conflicts", "lines", "meeting", "names", "sections", "facts")
"""And of a base."""


@cache
def loaded(file: Path) -> FactBase:
    return load_facts(file, (settings(file.read_text("utf-8")).get("language") or [""])[0])


@pytest.mark.parametrize("file", [one for one in BREAKING if one.parent.name in IDS], ids=name_of)
def test_a_base_that_breaks_a_rule_is_asked_it(file: Path) -> None:
    assert file.parent.name in {rule.id for rule in rules_about(loaded(file))}


@pytest.mark.parametrize("file", BREAKING + KEEPING, ids=name_of)
def test_whoever_asks_every_rule_is_told_the_same(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = check(file)
    monkeypatch.setattr(gate, "rules_about", lambda _: all_rules())
    monkeypatch.setattr(gate, "has_marks", lambda _: True)
    assert check(file) == told


@pytest.mark.parametrize("file", SHIPPED, ids=lambda one: one.parent.name)
def test_a_shipped_base_breaks_no_rule_that_it_is_not_asked(file: Path) -> None:
    base = load_facts(file)
    for language in base.translated.languages or ("",):
        assert unasked(load_facts(file, language)) == []


@pytest.mark.parametrize("kind", [*PARTS, "whole"])
def test_a_base_that_lacks_something_breaks_no_rule_that_it_is_not_asked(kind: str) -> None:
    tried = 0
    for file in BREAKING:
        for typed in lacking(file, kind):
            if base := read(typed, file):
                tried += 1
                assert unasked(base) == [], (file, typed)
    assert tried > 5


def lacking(file: Path, kind: str) -> Iterator[Mapping[str, Any]]:
    """What stands in a file, again and again without one of its parts."""
    text = file.read_text("utf-8")
    typed = yaml.load(text, yaml.BaseLoader)  # noqa: S506 - ours
    if kind == "whole":
        yield from (
            {k: v for k, v in typed.items() if k != part} for part in WHOLE if part in typed
        )
        return
    records = {"": typed[kind]} if kind == "brief" else typed.get(kind, {})
    for part in PARTS[kind]:
        if any(part in record for record in records.values()):
            less = {
                name: {k: v for k, v in record.items() if k != part}
                for name, record in records.items()
                if isinstance(record, dict)
            }
            yield {**typed, kind: less[""] if kind == "brief" else {**records, **less}}


def read(typed: Mapping[str, Any], file: Path) -> FactBase | None:
    """The base, where one is left: other records may need what was left out."""
    text = yaml.safe_dump(dict(typed), sort_keys=False, allow_unicode=True)
    try:
        return read_facts(parse_marked(text, file.name))
    except BriefError:
        return None


def unasked(base: FactBase) -> list[str]:
    """The rules that would tell something, and are not asked."""
    reading = Reading(base, TODAY, None, date.max)
    asked = {rule.id for rule in rules_about(base)}
    others = (rule for rule in all_rules() if rule.id not in asked)
    return [rule.id for rule in others if any(True for _ in rule.find(reading))]


def test_each_row_of_the_table_has_a_base_that_breaks_it_by_each_thing_that_it_names(
    tmp_path: Path,
) -> None:
    """So nothing stands in a row for nothing, and taking it out is seen."""
    rows = {room: about for rooms in ROOMS.values() for room, about in rooms.items()}
    wanted = {(room, one) for room, about in rows.items() for one in about if about != ANY}
    resting = (load_base(tmp_path, HEAD + facts) for facts in RESTING)
    introduced = load_base(tmp_path, INTRODUCED + FLEET)
    broken = bad_bases({rule.id for room, _ in wanted for rule in rules_in(room)})
    for base in (*resting, introduced, *broken):
        there, reading = matters_of(base), Reading(base, TODAY, None, date.max)
        for room, matter in sorted(wanted):
            alone = there.intersection(rows[room]) == {matter}
            if alone and any(True for rule in rules_in(room) for _ in rule.find(reading)):
                wanted.discard((room, matter))
    assert wanted == set()


def bad_bases(rules: Container[str]) -> Iterator[FactBase]:
    """Those that break one of the rules, whole and without what can be left out."""
    for file in (one for one in BREAKING if one.parent.name in rules):
        yield loaded(file)
        for typed in (one for kind in (*PARTS, "whole") for one in lacking(file, kind)):
            if base := read(typed, file):
                yield base


def test_each_matter_is_there_in_some_base_and_lacks_in_another() -> None:
    there = [matters_of(loaded(file)) for file in BREAKING]
    assert set(get_args(Matter)) == frozenset[Matter]().union(*there)
    assert frozenset.intersection(*there) == {"facts and sources"}


def test_a_base_of_plain_sentences_is_asked_of_those_alone(tmp_path: Path) -> None:
    base = load_base(tmp_path, HEAD + PLAIN)
    assert {"precision", "hedge"} <= {rule.id for rule in rules_about(base)}
    idle = {"sum-exact", "meeting-fits", "both-printed", "numbers-alike", "language"} & IDS
    assert idle.isdisjoint({rule.id for rule in rules_about(base)})


def test_a_process_imports_no_rule_that_it_does_not_ask(tmp_path: Path) -> None:
    file = tmp_path / "facts.yaml"
    file.write_text(HEAD + PLAIN, encoding="utf-8")
    said = modules_after(
        "brief.check.check_facts(brief.load_facts(sys.argv[1]), '2025-07-01')", file
    )
    assert "brief.check.dates" in said
    rooms = ("meeting", "conflict", "alike", "flow_words", "left_in_english", "line_names")
    assert said.isdisjoint(f"brief.check.{room}" for room in rooms)


def test_the_checks_import_nothing_of_what_looks_into_kept_copies() -> None:
    """The rules on evidence are a hundred rooms, which a build has no use for."""
    said = modules_after(
        "brief.check.check_facts(brief.load_facts(sys.argv[1]), '2025-07-01')", ROOT / "facts.yaml"
    )
    assert "brief.check.said_twice" in said
    assert not [one for one in said if one.startswith("brief.verify")]


def modules_after(does: str, *given: object) -> set[str]:
    """What a process of its own has imported once it has done that."""
    code = f"import sys, brief, brief.check; {does}; print(*sys.modules)"
    ran = subprocess.run(
        [sys.executable, "-c", code, *map(str, given)], capture_output=True, text=True, check=True
    )
    return set(ran.stdout.split())


def test_a_waiver_of_a_rule_that_is_not_asked_is_an_idle_one(tmp_path: Path) -> None:
    waiver = PLAIN + "    waive: {flow-said: told by the book}\n"
    (said,) = check_facts(load_base(tmp_path, HEAD + waiver), TODAY)[-1:]
    assert 'the waiver of "flow-said" silences nothing' in str(said)
