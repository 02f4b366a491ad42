"""A house's own Word file through the command line: what is said where, and what is written."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.bases import write_base
from tests.conftest import ROOT
from tests.letterheads import Letterhead, line, said
from tests.word_files import WordFile, words
from tests.word_templates import german_ministry, without_headings

from brief.cli import main
from brief.outputs import MANIFEST

TEMPLATE = """\
---
description: A short one
---
# {{ brief.title }}

{% for c in conflicts %}
{{ c.prefer }} {{ c.others|first }}
{% endfor %}

{{ fact("trade-2019") }}

† More than {{ fact("trade-2019").limit }} old.
"""
BUILD = ["build", "--facts", "desk/facts.yaml", "--template", "short", "--today", "2025-07-01"]
WORD = [*BUILD, "--format", "docx"]
MADE = Path("out/test-base-short.docx")


@pytest.fixture
def around(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is the current one, around one with a fact base and a template of its own."""
    (tmp_path / "desk" / "templates" / "houses").mkdir(parents=True)
    write_base(tmp_path / "desk")
    (tmp_path / "desk" / "templates" / "short.md.j2").write_text(TEMPLATE, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_styles_that_are_lacking_are_a_line_on_standard_error(
    around: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    without_headings(around / "plain.docx")
    assert main([*WORD, "--reference-doc", "plain.docx"]) == 0
    said = capsys.readouterr()
    assert said.out == f"{MADE}\n"
    (line,) = [each for each in said.err.splitlines() if "lacking-style" in each]
    assert line.startswith('plain.docx: warning: lacks the styles "')
    assert words(WordFile(MADE).root("word/header1.xml")).endswith("Plain Office")


def test_strict_counts_them_as_errors_and_writes_nothing(
    around: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    without_headings(around / "plain.docx")
    both = [*BUILD, "--format", "pdf", "--format", "docx", "--strict"]
    assert main(both) == 0  # nothing else here is a warning
    before = sorted(Path("out").iterdir())
    assert main([*both, "--reference-doc", "plain.docx", "--out", "strict"]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith('plain.docx: warning: lacks the styles "')
    assert not list(Path("strict").glob("*.*"))
    assert sorted(Path("out").iterdir()) == before


@pytest.mark.parametrize("name", ["gone.docx", "letter.txt", "desk", "x" * 300])
def test_what_is_no_word_file_is_one_line_and_writes_nothing(
    around: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    (around / "letter.txt").write_text("Dear colleague,", encoding="utf-8")
    assert main([*WORD, "--reference-doc", name]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(f"{name}: ")
    assert not MADE.exists()


def test_a_folder_is_told_as_one_wherever_a_word_file_belongs(
    around: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*WORD, "--reference-doc", "desk"]) == 1
    assert main(["reference-doc", "--facts", "desk/facts.yaml", "--out", "desk"]) == 1
    first, second = capsys.readouterr().err.splitlines()
    assert first == "desk: this is a folder, not a Word file"
    assert second == "desk: this is a folder, not a file (name a file in it, or another)"


def test_a_house_file_names_its_word_file_from_where_it_stands(around: Path) -> None:
    houses = around / "desk" / "templates" / "houses"
    german_ministry(houses / "letter.dotx")
    (houses / "ours.yaml").write_text("name: ours\nreference_doc: letter.dotx\n", encoding="utf-8")
    assert main([*WORD, "--house", "ours"]) == 0
    assert words(WordFile(MADE).root("word/header1.xml")).startswith("Ministerium")


def test_the_file_to_start_from_lacks_nothing(
    around: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    facts = ["--facts", "desk/facts.yaml"]
    assert main(["reference-doc", *facts, "--out", str(around / "ours.docx")]) == 0
    assert main([*WORD, "--strict", "--reference-doc", "ours.docx"]) == 0
    assert "lacking-style" not in capsys.readouterr().err


def test_every_style_of_the_file_to_start_from_is_used_in_it(around: Path) -> None:
    assert main(["reference-doc", "--facts", "desk/facts.yaml", "--out", "ours.docx"]) == 0
    file = WordFile(around / "ours.docx")
    used = {
        style
        for member in file.matching(r"word/(document|footnotes|header\d|footer\d)\.xml")
        for style in file.values("//w:pStyle/@w:val|//w:rStyle/@w:val|//w:tblStyle/@w:val", member)
    }
    inner = {"DefaultParagraphFont", "TableNormal", "NoList"}
    assert used == set(file.values("//w:style/@w:styleId", "word/styles.xml")) - inner


def test_the_help_of_reference_doc_names_all_that_it_writes(
    around: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    facts = ["--facts", "desk/facts.yaml"]
    before = set(around.iterdir())
    assert main(["reference-doc", *facts]) == 0
    written = {path.name for path in set(around.iterdir()) - before}
    assert written == {"reference.docx", ".brief.json"}
    assert main(["reference-doc", *facts, "--out", "new/plain.docx"]) == 0
    assert {path.name for path in Path("new").iterdir()} == {"plain.docx", ".brief.json"}
    capsys.readouterr()
    with pytest.raises(SystemExit):
        main(["reference-doc", "--help"])
    said = " ".join(capsys.readouterr().out.split())
    assert "(default: reference.docx in the current folder)" in said
    assert "Beside FILE it writes .brief.json" in said


def test_git_leaves_alone_what_remembers_the_files_written_wherever_it_lies() -> None:
    assert MANIFEST in (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()


EDITIONS = """
markings: [OFFEN, INTERN, HAUSINTERN]
editions:
  partner: {for: the partner, marking: TLP:CLEAR}
  inside: {for: the house, marking: HAUSINTERN}
"""


@pytest.mark.parametrize("shown", ["INTERN", "Hausintern"])
@pytest.mark.parametrize("edition", [(), ("--edition", "partner")])
def test_a_letterhead_with_a_mark_that_facts_yaml_lists_is_refused(
    around: Path, capsys: pytest.CaptureFixture[str], shown: str, edition: tuple[str, ...]
) -> None:
    with (around / "desk" / "facts.yaml").open("a", encoding="utf-8") as file:
        file.write(EDITIONS)
    Letterhead(head=line(said(shown))).write(around / "own.docx")
    assert main([*WORD, *edition]) == 0
    capsys.readouterr()
    assert main([*WORD, *edition, "--reference-doc", "own.docx", "--out", "marked"]) == 1
    told = [each for each in capsys.readouterr().err.splitlines() if "letterhead-marking" in each]
    assert len(told) == 1
    assert told[0].startswith(f'own.docx: shows the marking "{shown}", which is not the brief\'s')
    assert not list((around / "marked").glob("*"))
