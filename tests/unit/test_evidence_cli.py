"""`brief keep` and `brief verify` on the command line: kept, borne out, changed, replaced."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from reportlab.pdfgen.canvas import Canvas
from tests.conftest import ROOT

from brief.cli import main
from brief.verify import keep_copy

FACTS = """\
# a comment that stays
brief: {id: a-b, title: Malta and Iceland, parties: [MT, IS], as_of: 2025-06-30}
sections: {ties: Ties}
sources:
  board:
    type: report    # of the board
    author: The Board
    title: Cod
    issued: 2025-05
    nature: official
    reliability: A
    descriptor: A report.
facts:
  cod:
    section: ties
    text: Malta sold {cod} of cod on 11 April 2025.
    date: 2025-04-11
    figures:
      cod: {value: 1250, unit: tonnes}
    cite: [board para 1]
"""
SAID = "On April 11, 2025 the isle sold one thousand two hundred and fifty tonnes of its best cod."


def as_text(path: Path, said: str) -> None:
    path.write_text(said, encoding="utf-8")


def as_html(path: Path, said: str) -> None:
    path.write_text(f"<nav>Home</nav><h1>Cod</h1><p>{said}</p>", encoding="utf-8")


def as_docx(path: Path, said: str) -> None:
    document = docx.Document()
    document.add_heading("Cod", 1)
    document.add_paragraph(said)
    document.save(str(path))


def as_pdf(path: Path, said: str) -> None:
    canvas = Canvas(str(path))
    canvas.drawString(50, 700, said)
    canvas.save()


Write = Callable[[Path, str], None]
FORMATS: dict[str, Write] = {
    "report.txt": as_text,
    "report.html": as_html,
    "report.docx": as_docx,
    "report.pdf": as_pdf,
}


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "facts.yaml").write_text(FACTS, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def verified(capsys: pytest.CaptureFixture[str]) -> list[tuple[str, int]]:
    """The rules that `brief verify` finds broken, each with its line."""
    capsys.readouterr()
    code = main(["verify", "--kept", "kept", "--strict", "--format", "json"])
    problems = json.loads(capsys.readouterr().out)["problems"]
    assert code == (1 if problems else 0)
    return [(problem["rule"], problem["line"]) for problem in problems]


@pytest.mark.parametrize("name", FORMATS)
def test_a_copy_is_kept_borne_out_changed_and_kept_anew(
    desk: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    write = FORMATS[name]
    write(desk / name, SAID)
    assert main(["keep", name, "--source", "board"]) == 0
    kept = Path("kept") / f"board{Path(name).suffix}"
    assert capsys.readouterr().out.splitlines() == [str(kept), f"  para 1: {SAID[:60]}"]
    lines = (desk / "facts.yaml").read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if "kept:" not in line] == FACTS.splitlines()
    assert verified(capsys) == []

    write(kept, SAID.replace("fifty", "sixty"))
    assert verified(capsys) == [("copy-changed", 13), ("figure-found", 20)]
    assert main(["keep", name, "--source", "board"]) == 1
    assert "(use --force" in capsys.readouterr().err
    assert main(["keep", name, "--source", "board", "--force"]) == 0
    assert verified(capsys) == []


def test_verify_gives_json_when_the_facts_cannot_be_loaded(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (desk / "facts.yaml").write_text(FACTS.replace("[board para 1]", "[bord para 1]"))
    assert main(["verify", "--kept", "kept", "--format", "json"]) == 1
    (problem,) = json.loads(capsys.readouterr().out)["problems"]
    assert (problem["rule"], problem["line"], problem["severity"]) == (None, 20, "error")


def test_copies_are_kept_and_looked_for_beside_the_fact_base(
    desk: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (desk / "malta").mkdir()
    (desk / "facts.yaml").rename(desk / "malta" / "facts.yaml")
    as_text(desk / "report.txt", SAID)
    facts = ["--facts", str(Path("malta") / "facts.yaml")]
    assert main(["keep", "report.txt", "--source", "board", *facts]) == 0
    assert capsys.readouterr().out.startswith(str(Path("malta") / "kept" / "board.txt"))
    assert not (desk / "kept").exists()
    assert main(["verify", "--strict", *facts]) == 0
    monkeypatch.chdir(desk / "malta")
    assert main(["verify", "--strict"]) == 0
    monkeypatch.chdir(desk)
    as_text(desk / "report.txt", "Another text.")
    for folder in ([], ["--kept", "kept"]):
        assert main(["keep", "report.txt", "--source", "board", *facts, *folder]) == 1
        assert "(use --force" in capsys.readouterr().err
    assert main(["verify", "--strict", *facts]) == 0
    assert not (desk / "kept").exists()


@pytest.mark.parametrize("command", ["keep", "verify"])
def test_the_help_names_the_folder_that_is_taken(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main([command, "--help"])
    said = " ".join(capsys.readouterr().out.split())
    assert "the folder of kept copies (default: kept, beside the fact base)" in said


def test_a_folder_of_copies_that_is_not_there_is_one_problem(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    waived = "waive: {date-found: it was told us, number-found: counted by hand}\n"
    with (desk / "facts.yaml").open("a", encoding="utf-8") as file:
        file.write(f"    {waived}")
    as_text(desk / "report.txt", SAID)
    assert main(["keep", "report.txt", "--source", "board", "--kept", "copies"]) == 0
    capsys.readouterr()
    for given, folder in (([], "kept"), (["--kept", "nosuch"], "nosuch")):
        assert main(["verify", *given]) == 1
        said = capsys.readouterr()
        (line,) = said.err.splitlines()
        assert line.startswith(f"{folder}: there is no such folder (")
        assert "--kept" in line
        assert "brief keep FILE --source ID" in line
        assert said.out == "1 error, 0 warnings\n"
    assert main(["verify", "--kept", "nosuch", "--format", "json"]) == 1
    (problem,) = json.loads(capsys.readouterr().out)["problems"]
    assert (problem["file"], problem["line"], problem["severity"]) == ("nosuch", None, "error")


def test_a_file_is_no_folder_of_copies(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", "--kept", str(desk / "facts.yaml")]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert "this is a file, not a folder (name another with --kept)" in line


@pytest.mark.parametrize(
    "given", [["verify"], ["keep", "report.txt", "--source", "board"]], ids=lambda given: given[0]
)
def test_a_folder_that_cannot_be_entered_is_a_problem(
    desk: Path, capsys: pytest.CaptureFixture[str], given: list[str]
) -> None:
    as_text(desk / "report.txt", SAID)
    folder = desk / ("x" * 300)  # longer than any file system takes
    assert main([*given, "--kept", str(folder)]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(f"{folder}: ")
    assert (desk / "facts.yaml").read_text(encoding="utf-8") == FACTS


def test_the_real_facts_come_without_copies_and_the_docs_say_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    facts = tmp_path / "facts.yaml"
    facts.write_bytes((ROOT / "facts.yaml").read_bytes())
    assert main(["verify", "--facts", str(facts)]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(f"{tmp_path / 'kept'}: there is no such folder (copies come from you")
    assert "/kept/" in (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()
    docs = (ROOT / "docs" / "checking.md").read_text(encoding="utf-8")
    assert "copies of the real brief's sources are not in the repository" in " ".join(docs.split())
    (shown,) = re.findall(r"^    brief (verify .*)$", docs, re.MULTILINE)
    monkeypatch.chdir(ROOT)
    assert main(shown.split()) == 0


def test_the_fact_base_keeps_its_permissions_and_its_link(desk: Path) -> None:
    as_text(desk / "report.txt", SAID)
    (desk / "shared").mkdir()
    facts = (desk / "facts.yaml").rename(desk / "shared" / "facts.yaml")
    facts.chmod(0o600)
    (desk / "facts.yaml").symlink_to(facts)
    assert main(["keep", "report.txt", "--source", "board"]) == 0
    assert (desk / "facts.yaml").is_symlink()
    assert "kept: {file: board.txt" in facts.read_text(encoding="utf-8")
    assert facts.stat().st_mode & 0o777 == 0o600


def test_a_fact_base_that_may_not_be_written_to_is_a_problem_before_anything_is_kept(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    as_text(desk / "report.txt", SAID)
    (desk / "facts.yaml").chmod(0o444)
    assert main(["keep", "report.txt", "--source", "board"]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("facts.yaml: this file may not be written to")
    assert (desk / "facts.yaml").read_text(encoding="utf-8") == FACTS
    assert not (desk / "kept").exists()


def test_a_copy_of_few_words_that_are_no_paragraph_is_told_as_one_without(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    as_text(desk / "report.txt", "Some cod there")
    assert main(["keep", "report.txt", "--source", "board"]) == 0
    assert "no paragraph of running text" in capsys.readouterr().out
    assert main(["verify"]) == 1
    assert '"board" has no para 1; it has 0' in capsys.readouterr().err


def test_verify_tells_what_it_found_and_that_it_proves_no_more(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = kept_base(tmp_path, SAID.replace("fifty", "sixty"))
    assert main(["verify", "--facts", str(file)]) == 1
    counted, proves, problems = capsys.readouterr().out.splitlines()
    assert counted == "0 of 1 facts have all that was looked for: 1 of 2 items (1 date)"
    assert proves.startswith("This proves presence, not fit: what is found stands in the source;")
    assert problems == "1 error, 0 warnings"


def test_verify_tells_other_programs_what_it_found_by_fact(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = kept_base(tmp_path, SAID.replace("fifty", "sixty"))
    main(["verify", "--facts", str(file), "--format", "json"])
    confirmed = json.loads(capsys.readouterr().out)["confirmed"]
    assert confirmed["facts"] == {
        "cod": {"found": 1, "of": 2, "by_source": [], "missing": ["figure 1250 tonnes"]}
    }
    assert confirmed["not_looked_up"] == []
    assert confirmed["proves"].startswith("This proves presence, not fit")


def test_what_the_record_of_a_source_bears_out_is_not_told_as_found(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = kept_base(tmp_path, "The isle sold 1,250 tonnes of its best cod.")
    text = file.read_text(encoding="utf-8").replace("issued: 2025-05", "issued: 2025-04-11")
    named = text.replace(
        "facts:\n", "names: {writer: {print: the writer for The Board, kind: person}}\nfacts:\n"
    )
    told = named.replace("text: Malta sold", "kind: claim\n    by: writer\n    text: By {writer}")
    file.write_text(told, encoding="utf-8")
    main(["verify", "--facts", str(file), "--format", "json"])
    (fact,) = json.loads(capsys.readouterr().out)["confirmed"]["facts"].values()
    borne = ["date 2025-04-11", "name the writer for The Board"]
    assert fact == {"found": 1, "of": 3, "by_source": borne, "missing": []}
    main(["verify", "--facts", str(file)])
    assert "2 more are in no cited passage, but borne out by" in capsys.readouterr().out
    assert main(["show", "cod", "--facts", str(file)]) == 0
    told = " ".join(capsys.readouterr().out.split("Found: ")[1].split())
    assert told.startswith("figure 1250 tonnes Not in the passage, but borne out by who wrote")
    assert told.endswith("date 2025-04-11; name the writer for The Board")


def kept_base(folder: Path, said: str) -> Path:
    """A fact base whose one source is kept, and says that."""
    file = folder / "facts.yaml"
    file.write_text(FACTS, encoding="utf-8")
    as_text(folder / "board.txt", said)
    keep_copy(file, folder / "board.txt", "board", folder / "kept")
    return file
