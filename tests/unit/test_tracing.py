"""`brief show` leads from a sentence, or from a note of a file, to the passage behind it."""

from __future__ import annotations

import json
import re
import shutil
import zipfile
from pathlib import Path

import pytest
from tests.conftest import ROOT

from brief.cli import main
from brief.extracts import document_of
from brief.load import load_facts
from brief.tracing.built import letters_of, read_built
from brief.tracing.places import marks_of
from brief.verify.matches import find_words

EXAMPLE = ROOT / "docs" / "examples" / "malta-iceland"


def show(capsys: pytest.CaptureFixture[str], *what: str, facts: Path = EXAMPLE) -> str:
    assert main(["show", *what, "--facts", str(facts / "facts.yaml")]) == 0
    return capsys.readouterr().out


def shown(capsys: pytest.CaptureFixture[str], *what: str) -> tuple[str, int]:
    """The fact that is shown, and its note."""
    (one,) = json.loads(show(capsys, *what, "--format", "json"))["shown"]
    return one["fact"], one["note"]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example's brief as a Word file and as a PDF."""
    out = tmp_path_factory.mktemp("built")
    asked = ["--facts", str(EXAMPLE / "facts.yaml"), "--out", str(out), "--today", "2026-10-01"]
    assert main(["build", *asked]) == 0
    return out


def test_a_fact_shows_its_sentence_its_note_and_its_passage_with_what_matches(
    capsys: pytest.CaptureFixture[str],
) -> None:
    parts = show(capsys, "relations-1971").replace("\xa0", " ").split("\n\n")
    sentence, passage, found = (" ".join(part.split()) for part in parts)
    assert sentence == (
        "relations-1971, note 7 Malta and Iceland opened diplomatic relations in 1971."
        " Note in full: Contested. Pauline Attard, “Islands sign rescue accord,” The Island"
        " Gazette, 10 June 2026, para. 3."
    )
    assert passage.startswith("gazette-2026 para 3 Iceland has kept an honorary consul")
    assert passage.endswith("relations go back to **1971**, according to the Ministry.")
    assert found == "Found: date 1971"


def test_a_note_and_some_words_show_the_same_fact(capsys: pytest.CaptureFixture[str]) -> None:
    assert shown(capsys, "note", "7") == ("relations-1971", 7)
    assert shown(capsys, "opened diplomatic relations in 1971") == ("relations-1971", 7)


def test_words_beside_the_facts_show_what_they_cite(capsys: pytest.CaptureFixture[str]) -> None:
    (one,) = json.loads(show(capsys, "people at the talks", "--format", "json"))["shown"]
    assert "people at the talks" in one["sentence"]
    assert {passage["source"] for passage in one["passages"]} == {"northern-2026"}


def test_what_is_not_in_the_passage_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copied = shutil.copytree(EXAMPLE, tmp_path / "copied")
    text = (copied / "facts.yaml").read_text(encoding="utf-8")
    changed = text.replace("diplomatic relations in 1971", "diplomatic relations in 1969")
    assert changed != text
    (copied / "facts.yaml").write_text(changed, encoding="utf-8")
    assert "Not found: date 1969\n" in show(capsys, "relations-1971", facts=copied)


@pytest.mark.parametrize("ending", ["docx", "pdf"])
def test_a_note_of_a_file_is_that_of_its_brief(
    built: Path, ending: str, capsys: pytest.CaptureFixture[str]
) -> None:
    file = str(built / f"malta-iceland-brief.{ending}")
    assert shown(capsys, "note", "7", "--in", file) == ("relations-1971", 7)


@pytest.mark.parametrize("manner", [["--citations", "oscola"], ["--language", "fr"]])
def test_a_note_is_found_whatever_its_style_and_language(
    tmp_path: Path, manner: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    asked = [
        "--facts",
        str(EXAMPLE / "facts.yaml"),
        "--out",
        str(tmp_path),
        "--today",
        "2026-10-01",
    ]
    assert main(["build", *asked, "--format", "docx", *manner]) == 0
    capsys.readouterr()
    (file,) = tmp_path.glob("*.docx")
    assert shown(capsys, "note", "7", "--in", str(file)) == ("relations-1971", 7)
    renamed = file.rename(tmp_path / "sent.docx")
    assert shown(capsys, "note", "7", "--in", str(renamed)) == ("relations-1971", 7)


def test_a_note_of_a_shape_that_fills_its_pages_is_that_of_its_file(tmp_path: Path) -> None:
    facts = str(ROOT / "facts.yaml")
    asked = ["--facts", facts, "--out", str(tmp_path), "--today", "2025-07-01"]
    assert main(["build", *asked, "--template", "minister", "--format", "docx"]) == 0
    (file,) = tmp_path.glob("*.docx")
    notes = [one.letters for one in read_built(file).notes]
    made = [letters_of(mark.note) for mark in marks_of(document_of(load_facts(facts), "minister"))]
    assert made == notes


@pytest.fixture(scope="module")
def marked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same brief with portion marks, written short for one mark and whole for another."""
    out = tmp_path_factory.mktemp("marked")
    house = "portion_marks: true\nportion_forms: {TLP:GREEN: G}\n"
    (out / "house.yaml").write_text(house, encoding="utf-8")
    copied = shutil.copytree(EXAMPLE, out / "copied")
    text = (copied / "facts.yaml").read_text(encoding="utf-8")
    marking = "marking: {en: INVENTED EXAMPLE, fr: EXEMPLE INVENTÉ}"
    text = text.replace(marking, "marking: TLP:AMBER+STRICT")
    green = text.replace("  relations-1971:\n", "  relations-1971:\n    marking: TLP:GREEN\n")
    assert green != text
    (copied / "facts.yaml").write_text(green, encoding="utf-8")
    asked = ["--facts", str(copied / "facts.yaml"), "--house", str(out / "house.yaml")]
    assert main(["build", *asked, "--out", str(out), "--today", "2026-10-01"]) == 0
    return out


@pytest.mark.parametrize("ending", ["docx", "pdf"])
def test_a_note_that_begins_with_a_portion_mark_is_known(
    marked: Path, ending: str, capsys: pytest.CaptureFixture[str]
) -> None:
    file = marked / f"malta-iceland-brief.{ending}"
    asked = ["note", "7", "--in", str(file), "--format", "json"]
    (one,) = json.loads(show(capsys, *asked, facts=marked / "copied"))["shown"]
    assert (one["fact"], one["note"]) == ("relations-1971", 7)
    assert one["full_note"].startswith("Contested.")


def test_a_note_of_an_edited_word_file_is_found_by_its_text(
    built: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edited = tmp_path / "sent by a colleague.docx"
    made = built / "malta-iceland-brief.docx"
    with zipfile.ZipFile(made) as old, zipfile.ZipFile(edited, "w") as new:
        for part in old.infolist():
            data = old.read(part)
            if part.filename == "word/document.xml":
                data = re.sub(rb"<w:footnoteReference [^>]*/>", b"", data, count=2)
            new.writestr(part, data)
    assert shown(capsys, "note", "5", "--in", str(edited)) == ("relations-1971", 7)


def test_a_note_of_a_brief_of_other_facts_is_refused(
    built: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = str(built / "malta-iceland-brief.docx")
    assert main(["show", "note", "7", "--in", file, "--facts", str(ROOT / "facts.yaml")]) == 1
    assert "no brief of these facts has its notes" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("what", "said"),
    [
        (["note", "9000"], "this brief has no note 9000"),
        (["no such words at all"], 'no fact says "no such words at all"'),
        (["the"], "facts say"),
        (["note", "1", "--in", str(EXAMPLE / "facts.yaml")], "neither a Word file nor a PDF"),
        (["note", "1", "--in", str(EXAMPLE / "no.pdf")], "cannot be read"),
    ],
)
def test_what_cannot_be_shown_is_told_in_a_line(
    what: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["show", *what, "--facts", str(EXAMPLE / "facts.yaml")]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert said in line


@pytest.mark.parametrize("ending", ["docx", "pdf"])
def test_a_file_that_is_not_what_it_is_called_is_refused(
    ending: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / f"false.{ending}"
    file.write_text("neither", encoding="utf-8")
    asked = ["show", "note", "1", "--in", str(file), "--facts", str(EXAMPLE / "facts.yaml")]
    assert main(asked) == 1
    assert "this is no" in capsys.readouterr().err


def test_without_kept_copies_the_note_is_shown_still(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said = show(capsys, "relations-1971", "--kept", str(tmp_path / "none"))
    assert "gazette-2026 para 3: no kept copy has this passage" in said
    assert "Not found: date 1971" in said


def test_words_are_found_whatever_their_marks_and_spaces() -> None:
    text = "“Caf\u00e9  de  Paris” – opened"
    ((start, end),) = find_words(text, "cafe de paris")
    assert text[start:end] == "Caf\u00e9  de  Paris"
    assert find_words(text, "pen") == ()
