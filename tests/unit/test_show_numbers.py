"""`brief show` of numbers, of several facts, and of what is no fact."""

from __future__ import annotations

import json

import pytest
from tests.conftest import ROOT

from brief.cli import main

EXAMPLE = ROOT / "docs" / "examples" / "malta-iceland" / "facts.yaml"


def facts_shown(capsys: pytest.CaptureFixture[str], *what: str) -> list[str]:
    assert main(["show", *what, "--facts", str(EXAMPLE), "--format", "json"]) == 0
    return [one["fact"] for one in json.loads(capsys.readouterr().out)["shown"]]


def refused(capsys: pytest.CaptureFixture[str], *what: str) -> str:
    assert main(["show", *what, "--facts", str(EXAMPLE)]) == 1
    (line,) = capsys.readouterr().err.strip().splitlines()
    return line


@pytest.mark.parametrize(("number", "fact"), [("1.4", "embassy-luxury"), ("31200", "nights-malta")])
def test_a_number_alone_shows_the_fact_that_says_it(
    capsys: pytest.CaptureFixture[str], number: str, fact: str
) -> None:
    assert facts_shown(capsys, number) == [fact]


def test_a_number_that_only_places_in_a_note_make_up_is_nowhere(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert '"1.23"' in refused(capsys, "1.23")


def test_several_facts_are_shown_one_after_another(capsys: pytest.CaptureFixture[str]) -> None:
    assert facts_shown(capsys, "students", "air-report") == ["students", "air-report"]


@pytest.mark.parametrize(
    ("what", "hint"),
    [
        ("gazette-2026", "is a source"),
        ("foreign-ministry-is", "that is no fact"),
        ("notes 3-5", "one note at a time: note 3"),
        ("98765", "note 98765"),
    ],
)
def test_what_is_no_fact_is_told_how_to_ask_for(
    capsys: pytest.CaptureFixture[str], what: str, hint: str
) -> None:
    assert hint in refused(capsys, what)
