"""Which kind of brief a file that came back is, by its name or else by what is in it."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.conftest import ROOT
from tests.reviewed import comment, edit, gone, ins, open_copy, send_in_shape
from tests.ties import EACH_FACT, SENT

from brief.cli import main

BASE = f"""\
{SENT}facts:
  council:
    section: ties
    text: A council of ports was set up by both states.
    cite: [gazette para 1]
  visit:
    section: ties
    text: The ministers of both states met in Valletta.
    cite: [gazette para 2]
"""
Capture = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def sent(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return send_in_shape(tmp_path_factory.mktemp("sent"), BASE, "all", EACH_FACT)


@pytest.fixture
def file(sent: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> Path:
    open_copy(sent, tmp_path, monkeypatch, capsys)
    return Path("ties-all.docx")


@pytest.mark.parametrize("name", ["ties-all (1)", "ties-all_AB", "Copy of ties-all", "ties-all v2"])
def test_a_name_that_says_more_says_the_kind_of_brief_all_the_same(
    name: str, file: Path, capsys: Capture
) -> None:
    assert main(["review", str(file.rename(f"{name}.docx"))]) == 0
    said = capsys.readouterr()
    assert said.out == "0 remarks\n"
    assert "its name" not in said.err


def test_a_file_of_another_name_is_of_the_kind_that_it_is_most_like(
    file: Path, capsys: Capture
) -> None:
    assert main(["review", str(file.rename("overall.docx"))]) == 0
    said = capsys.readouterr()
    assert said.out == "0 remarks\n"
    expected = 'overall.docx: its name does not say which kind of brief it is; "all" is nearest'
    assert expected in said.err


def test_the_kind_that_is_asked_for_is_taken_whatever_the_file_is_like(
    file: Path, capsys: Capture
) -> None:
    assert main(["review", str(file.rename("overall.docx")), "--template", "glance"]) == 0
    assert "its name" not in capsys.readouterr().err


def test_the_page_of_the_manual_shows_what_its_picture_tells(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.chdir(tmp_path)
    facts = ROOT / "docs" / "examples" / "malta-iceland" / "facts.yaml"
    Path("facts.yaml").write_text(facts.read_text(encoding="utf-8"), encoding="utf-8")
    assert main(["build", "--format", "docx", "--out", ".", "--today", "2026-10-01"]) == 0
    file = Path("malta-iceland-brief.docx")
    comment(file, " that the air services", "Still low?", "Yes, until parliament has it.")
    changed = f"{gone('in 1971')}{ins('on 3 May 1971')}"
    between = f'</w:t></w:r>{changed}<w:r><w:t xml:space="preserve">'
    edit(file, "relations in 1971", f"relations {between}")
    capsys.readouterr()
    assert main(["review", str(file)]) == 0
    page = (ROOT / "docs" / "review.md").read_text(encoding="utf-8")
    assert f"$ brief review {file}\n{capsys.readouterr().out}```" in page


def test_what_is_no_word_file_is_refused_before_any_brief_is_made(
    file: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    made: list[object] = []
    monkeypatch.setattr("brief.making.walk", made.append)
    letter = file.with_name("letter.txt")
    letter.write_text("Dear colleague", encoding="utf-8")
    assert main(["review", letter.name]) == 1
    assert capsys.readouterr().err.startswith("letter.txt: this is no Word file that can be read")
    assert not made
