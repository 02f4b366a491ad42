"""A new folder: it checks clean and builds at once, and is made whole or not at all."""

from __future__ import annotations

import os
import re
from datetime import date
from pathlib import Path

import pytest
from tests.conftest import ROOT
from tests.shipped import say_all

from brief import Order, build, load_facts
from brief.cli import main
from brief.facts import FactBase
from brief.starting import Start, new_folder, read_parties
from brief.words import shipped_languages

DAY = date(2026, 3, 1)
Capture = pytest.CaptureFixture[str]


def said(*arguments: str, capsys: Capture, code: int = 1) -> str:
    """What a command says on standard error."""
    assert main(arguments) == code
    return capsys.readouterr().err


def test_a_new_folder_checks_clean_and_builds_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    folder = tmp_path / "desk" / "kenya-japan"
    assert main(["new", str(folder), "--parties", "KE", "JP"]) == 0
    assert capsys.readouterr().out.strip() == str(folder / "facts.yaml")
    monkeypatch.chdir(folder)
    assert main(["check", "--strict"]) == 0
    for template, formats in (("brief", ["docx", "pdf"]), ("short", ["md"])):
        chosen = [f"--format={one}" for one in formats]
        assert main(["build", "--strict", "--template", template, *chosen]) == 0
        for one in formats:
            assert (folder / "out" / f"kenya-japan-{template}.{one}").stat().st_size
    held = {path.name for path in folder.iterdir()}
    assert held == {"facts.yaml", "facts.schema.json", ".gitignore", "kept", "out", "templates"}


@pytest.mark.parametrize("language", sorted(shipped_languages()))
def test_it_can_be_begun_in_every_language_that_ships(tmp_path: Path, language: str) -> None:
    facts = new_folder(tmp_path / "new", Start(("CI", "BA", "CW"), language, DAY))
    assert load_facts(facts).brief.language == language
    order = Order(facts, DAY, formats=("md",), out=tmp_path / "out", strict=True)
    (made,) = build(order)
    assert made.name == "cote-d-ivoire-bosnia-and-herzegovina-curacao-brief.md"


@pytest.mark.parametrize("language", sorted(shipped_languages()))
def test_what_it_begins_with_is_in_its_language(tmp_path: Path, language: str) -> None:
    english = load_facts(new_folder(tmp_path / "en", Start(("MT", "IS"), "en-GB", DAY)))
    base = load_facts(new_folder(tmp_path / "new", Start(("MT", "IS"), language, DAY)))
    same = [one == two for one, two in zip(_printed(english), _printed(base), strict=True)]
    assert len(same) == 8
    assert all(same) if language.startswith("en") else not any(same[1:])


def _printed(base: FactBase) -> list[str]:
    """What a new brief prints of its own: titles, and the example; Diplomatie is two languages'."""
    (source,), (fact,) = base.sources.values(), base.facts.values()
    titles = [section.title for section in base.sections.values()]
    said = [source.authors[0].literal, source.title, source.publisher, source.descriptor]
    return [*titles, *said, fact.text]


def test_the_short_shape_tells_old_facts_in_the_language(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    facts = new_folder(tmp_path / "new", Start(("MT", "IS"), "fr", DAY))
    with facts.open("a", encoding="utf-8") as file:
        file.write("  old: {section: trade, text: Il y a un port., date: 2001, ")
        file.write("cite: example-report para 2}\n")
    monkeypatch.chdir(facts.parent)
    assert main(["build", "--template", "short", "--format", "md"]) == 0
    (made,) = Path("out").glob("*.md")
    text = made.read_text(encoding="utf-8")
    assert "Situation qui, au" in text
    assert "Describes" not in text


def test_an_editor_finds_the_schema_by_the_first_line(tmp_path: Path) -> None:
    starts: tuple[Start | str, ...] = (Start(("MT", "IS"), "en-GB", DAY), "malta-iceland")
    for number, start in enumerate(starts):
        facts = new_folder(tmp_path / str(number), start)
        first = facts.read_text(encoding="utf-8").partition("\n")[0]
        assert first == "# yaml-language-server: $schema=facts.schema.json"
        assert (facts.parent / "facts.schema.json").is_file()


def test_it_can_begin_with_the_example_and_its_copies(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main(["new", str(tmp_path / "x"), "--from", "malta-iceland"]) == 0
    monkeypatch.chdir(tmp_path / "x")
    assert main(["verify"]) == 0
    assert main(["check", "--today", "2026-10-01"]) == 0
    say_all(monkeypatch)
    assert main(["build", "--all", "--format", "md", "--today", "2026-10-01"]) == 0
    assert (tmp_path / "x" / "out" / "malta-iceland-short.md").is_file()


def test_an_empty_folder_that_is_there_serves_even_the_one_that_one_stands_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["new", "."]) == 0
    assert main(["check"]) == 0


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        (["KE", "JP"], ("KE", "JP")),
        (["ke,jp"], ("KE", "JP")),
        (["Kenya", "Côte d’Ivoire"], ("KE", "CI")),
        (["united kingdom", "EU", "TR"], ("GB", "EU", "TR")),
    ],
)
def test_countries_are_given_by_code_or_name(given: list[str], wanted: tuple[str, ...]) -> None:
    assert read_parties(given) == wanted


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (
            ["KE", "ZZ"],
            '"ZZ" is not the code or name of a country (with Z begin ZA South Africa, ZM',
        ),
        (["Kenia", "JP"], "(did you mean KE, Kenya?)"),
        (["KE"], "a brief is about two countries or more"),
        (["KE", "Kenya"], "KE stands twice"),
    ],
)
def test_a_country_that_there_is_not_is_told_before_anything_is_made(
    tmp_path: Path, capsys: Capture, given: list[str], told: str
) -> None:
    assert told in said("new", str(tmp_path / "x"), "--parties", *given, capsys=capsys)
    assert not (tmp_path / "x").exists()


def test_a_folder_that_is_not_empty_is_left_as_it_is(tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "notes.txt").write_text("mine", encoding="utf-8")
    assert "is not empty: it holds notes.txt" in said("new", str(tmp_path), capsys=capsys)
    assert [path.name for path in tmp_path.iterdir()] == ["notes.txt"]
    told = said("new", str(tmp_path / "notes.txt"), capsys=capsys)
    assert "there is a file of this name" in told


@pytest.mark.parametrize("way", ["x/..", "x/y/../..", "templates/../x/.."])
def test_a_way_there_and_back_does_not_hide_that_a_folder_is_not_empty(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture, way: str
) -> None:
    (tmp_path / "facts.yaml").write_text("mine", encoding="utf-8")
    (tmp_path / "templates").mkdir()
    monkeypatch.chdir(tmp_path)
    assert "is not empty: it holds facts.yaml" in said("new", way, capsys=capsys)
    assert (tmp_path / "facts.yaml").read_text(encoding="utf-8") == "mine"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["facts.yaml", "templates"]


@pytest.mark.parametrize("name", ["a\0b", "x" * 300, "con", "COM¹", "ties?", "notes.txt/ties"])
def test_a_name_that_no_folder_can_have_is_one_clear_line(
    tmp_path: Path, capsys: Capture, name: str
) -> None:
    (tmp_path / "notes.txt").write_text("mine", encoding="utf-8")
    told = said("new", f"{tmp_path}/{name}", capsys=capsys)
    assert told.count("\n") == 1
    assert [path.name for path in tmp_path.iterdir()] == ["notes.txt"]


@pytest.mark.parametrize("chosen", [["--language", "xx"], ["--from", "malta-island"]])
def test_a_language_or_an_example_that_there_is_not_leaves_nothing_behind(
    tmp_path: Path, capsys: Capture, chosen: list[str]
) -> None:
    told = said("new", str(tmp_path / "a" / "b"), *chosen, capsys=capsys)
    assert told.startswith(chosen[0])
    assert not list(tmp_path.iterdir())


def test_a_folder_that_cannot_be_written_to_is_one_clear_line_and_nothing_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    wrote = Path.write_bytes

    def refuse(path: Path, data: bytes) -> int:
        if path.name == "facts.yaml":
            raise PermissionError(13, "Permission denied")
        return wrote(path, data)

    monkeypatch.setattr(Path, "write_bytes", refuse)
    told = said("new", str(tmp_path / "a" / "b"), capsys=capsys)
    assert (
        told
        == f"{tmp_path / 'a' / 'b'}: the folder cannot be made: Permission denied (name another)\n"
    )
    assert not list(tmp_path.iterdir())


def test_whoever_stops_it_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "rename", stop)
    assert main(["new", str(tmp_path / "x")]) == 130
    assert not list(tmp_path.iterdir())


def test_the_commands_that_the_new_file_names_exist(tmp_path: Path, capsys: Capture) -> None:
    facts = new_folder(tmp_path / "x", Start(("MT", "IS"), "en-GB", DAY))
    named = re.findall(r"#   brief ([a-z ]+?)  ", facts.read_text(encoding="utf-8"))
    assert named == ["build", "check", "add source", "add fact", "docs facts"]
    for command in named:
        with pytest.raises(SystemExit) as ended:
            main([*command.split(), "--help"])
        assert ended.value.code == 0


def test_the_readme_says_how_brief_gets_on_the_path_in_each_shell() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    part = text.partition("## Your own brief in five minutes")[2].partition("```console")[0]
    for way in (
        r".venv\Scripts\Activate.ps1",
        r".venv\Scripts\activate.bat",
        ". .venv/bin/activate",
    ):
        assert f"`{way}`" in part


def test_the_readme_begins_a_brief_in_five_minutes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    part = text.partition("## Your own brief in five minutes")[2].partition("\n## ")[0]
    (block,) = re.findall(r"```console\n(.*?)```", part, re.DOTALL)
    monkeypatch.chdir(tmp_path)
    # A line is a whole command: none of `\\`, "`" and `^` goes on in every shell.
    for line in block.splitlines():
        assert line.startswith(("brief ", "cd "))
        assert not set(line) & set("\\`^'$%&")
        words = [a or b for a, b in re.findall(r'"([^"]*)"|(\S+)', line)]
        if words[0] == "cd":
            os.chdir(words[1])
        else:
            assert words[0] == "brief"
            assert main(words[1:]) == 0, line
    assert (tmp_path / "kenya-japan" / "out" / "kenya-japan-brief.docx").exists()


@pytest.mark.parametrize("given", [["--parties", "KE", "JP"], ["--language", "fr"]])
def test_an_example_takes_no_other_countries_and_no_other_language(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], given: list[str]
) -> None:
    folder = tmp_path / "ties"
    assert main(["new", str(folder), "--from", "malta-iceland", *given]) == 1
    assert "an example has its own countries and language" in capsys.readouterr().err
    assert not folder.exists()


def test_a_folder_whose_name_ends_in_a_dot_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["new", str(tmp_path / "ties.")]) == 1
    assert 'no folder can have the name "ties."' in capsys.readouterr().err


def test_every_folder_that_is_to_be_made_has_a_name_that_all_systems_take(
    tmp_path: Path, capsys: Capture
) -> None:
    assert main(["new", str(tmp_path / "com1" / "brief")]) == 1
    assert 'no folder can have the name "com1"' in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "command", [["new", ""], ["check", "--facts", " "], ["build", "--out", ""]]
)
def test_an_empty_path_is_a_wrong_command(command: list[str], capsys: Capture) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(command)
    assert stopped.value.code == 2
    assert "the path is empty; name a file or folder" in capsys.readouterr().err


def test_the_example_is_told_as_soon_as_a_fact_of_your_own_stands_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["new", "begun"]) == 0
    facts = ["--facts", str(Path("begun", "facts.yaml"))]
    assert main(["check", *facts, "--strict"]) == 0
    own = ["--section", "people", "--text", "Malta sings.", "--cite", "example-report para 2"]
    assert main(["add", "fact", "song", *own, *facts]) == 0
    capsys.readouterr()
    main(["check", *facts])
    assert '"example" rests on the example source of a new folder' in capsys.readouterr().err


def test_the_folder_may_stand_behind_the_countries(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["new", "--parties", "KE", "JP", "kenya-japan"]) == 0
    assert load_facts(tmp_path / "kenya-japan" / "facts.yaml").brief.parties == ("KE", "JP")
    told = said("new", "--parties", "KE", "JP", "Turkey", "TZ", capsys=capsys)
    assert told.splitlines()[-1].startswith("brief new: no folder is named (name it first: brief")
    with pytest.raises(SystemExit) as ended:
        main(["new", "--parties", "KE", "JP"])
    assert ended.value.code == 2
    assert "required: FOLDER (name it first: brief new kenya-japan" in capsys.readouterr().err
    assert [one.name for one in tmp_path.iterdir()] == ["kenya-japan"]
