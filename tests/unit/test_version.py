"""A build warns where the facts changed and the version did not."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.unit.test_comparing import BASE

from brief.cli import main

SAID = "facts.yaml:1:92: warning: the facts are not those that version 1 was last built with"


def build(*more: str) -> int:
    return main(["build", "--format", "md", "--today", "2025-07-01", *more])


@pytest.fixture(autouse=True)
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder in which version 1 has been built."""
    monkeypatch.chdir(tmp_path)
    Path("facts.yaml").write_text(BASE, encoding="utf-8")
    assert build() == 0
    return tmp_path


def change(was: str, is_: str) -> None:
    text = Path("facts.yaml").read_text(encoding="utf-8")
    assert was in text
    Path("facts.yaml").write_text(text.replace(was, is_), encoding="utf-8")


def test_other_facts_under_one_version_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    change("in May 2024", "in June 2024")
    change("2024-05", "2024-06")
    assert build() == 0
    assert f"{SAID} (raise the version)" in capsys.readouterr().err
    assert build() == 0
    assert SAID not in capsys.readouterr().err


def test_strict_refuses_them_until_the_version_is_raised() -> None:
    change("in Malta.", "in Valletta.")
    assert (build("--strict"), build("--strict")) == (1, 1)
    change("version: 1", "version: 2")
    assert build("--strict") == 0


@pytest.mark.parametrize(
    ("was", "is_"),
    [
        ("version: 1", "version: 2"),
        ("sections: {ties", "changes: {embassy: A slip.}\nsections: {ties"),
        ("facts:\n", "facts:\n  # a remark\n"),
        ("version: 1", "version: 1, status: cleared"),
    ],
)
def test_what_is_no_change_of_facts_is_told_of_nowhere(
    was: str, is_: str, capsys: pytest.CaptureFixture[str]
) -> None:
    change(was, is_)
    assert build() == 0
    assert "last built with" not in capsys.readouterr().err


def test_an_edition_is_remembered_by_itself(capsys: pytest.CaptureFixture[str]) -> None:
    assert build("--edition", "partner") == 0
    assert "last built with" not in capsys.readouterr().err


def test_where_a_pdf_was_made_the_warning_says_how_to_see_what_changed(
    capsys: pytest.CaptureFixture[str],
) -> None:
    Path("out/ties-brief.pdf").write_bytes(b"")
    change("in Malta.", "in Valletta.")
    assert build() == 0
    told = capsys.readouterr().err
    assert f"`brief diff {Path('out/ties-brief.pdf')}` tells what changed" in told


def test_no_pdf_is_named_that_the_same_build_replaces(capsys: pytest.CaptureFixture[str]) -> None:
    assert build("--format", "pdf") == 0
    change("in Malta.", "in Valletta.")
    capsys.readouterr()
    assert build("--format", "pdf") == 0
    told = capsys.readouterr().err
    assert "last built with" in told
    assert "tells what changed" not in told
