"""The command line: what it prints where, and with which code it ends."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import IO, NoReturn

import pytest
from tests.bases import BASE, write_base
from tests.conftest import ON_UNIX

from brief import __version__
from brief.arguments import NAMES, make_parser
from brief.cli import command, main
from brief.places import find_template
from brief.problem import BriefError

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


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a fact base and a template of its own, which is the current one."""
    write_base(tmp_path)
    (tmp_path / "templates" / "houses").mkdir(parents=True)
    (tmp_path / "templates" / "short.md.j2").write_text(TEMPLATE, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


BUILD = ["build", "--template", "short", "--format", "md", "--today", "2025-07-01"]


def test_build_prints_the_paths_one_a_line_and_ends_with_0(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(BUILD) == 0
    said = capsys.readouterr()
    assert said.out == f"{Path('out/test-base-short.md')}\n"
    text = (desk / "out" / "test-base-short.md").read_text(encoding="utf-8")
    assert "Relations were opened on 3\xa0May 1994.[^1]" in text


def test_a_problem_is_one_line_on_standard_error_and_the_code_is_1(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_base(desk, BASE.replace("date: 1994-05-03", "date: 1994-02-31"))
    assert main(BUILD) == 1
    said = capsys.readouterr()
    (line,) = said.err.splitlines()
    assert line.startswith("facts.yaml:")
    assert not said.out
    assert not (desk / "out").exists()


@pytest.mark.parametrize("option", ["--facts", "--template", "--house"])
def test_a_path_that_cannot_be_entered_is_a_problem(
    desk: Path, option: str, capsys: pytest.CaptureFixture[str]
) -> None:
    # Longer than any file system takes; a folder that may not be entered raises alike.
    path = desk / ("x" * 300) / "facts.yaml"
    facts = [] if option == "--facts" else ["--facts", str(desk / "facts.yaml")]
    assert main(["build", *facts, option, str(path), "--out", str(desk)]) == 1
    (line,) = capsys.readouterr().err.strip().split("\n")
    assert line.startswith(f"{path}: ")


@pytest.mark.parametrize("given", [["templates"], BUILD, ["check"], ["reference-doc"]], ids=str)
def test_a_folder_of_templates_that_may_not_be_read_is_a_problem(
    desk: Path,
    given: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def refuse(folder: Path) -> Iterator[Path]:  # root may read anything, so it is played
        if folder.parts[0] == "templates":
            raise PermissionError(13, "Permission denied", str(folder))
        return iter([])

    monkeypatch.setattr(Path, "iterdir", refuse)
    assert main(given) == 1
    (line,) = capsys.readouterr().err.splitlines()
    folder = Path("templates") / "houses" if given == ["reference-doc"] else Path("templates")
    assert line == f"{folder}: this folder cannot be read: Permission denied"


def test_no_memory_is_one_line_and_the_code_is_1(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def command(name: str) -> NoReturn:
        raise MemoryError

    monkeypatch.setattr("brief.cli.command", command)
    assert main(["check"]) == 1
    assert capsys.readouterr().err.startswith("no memory is left for this; the last good files")


def test_a_wrong_command_ends_with_2(capsys: pytest.CaptureFixture[str]) -> None:
    for wrong in (["bild"], ["build", "--format", "odt"], ["build", "--today", "soon"], []):
        with pytest.raises(SystemExit) as ended:
            main(wrong)
        assert ended.value.code == 2
    assert "write it as 2025-06-30" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (["build", "facts.yaml"], "facts.yaml (did you mean --facts facts.yaml?)"),
        (["check", "--strict", "a/b.yml"], "a/b.yml (did you mean --facts a/b.yml?)"),
        (["check", "brief"], "brief\n"),
        (["schema", "facts.yaml"], "facts.yaml\n"),
        (["build", "--fact-base", "x"], "--fact-base x\n"),
        (["check", "--fax=x.yaml"], "--fax=x.yaml\n"),
    ],
)
def test_a_fact_base_without_its_option_is_told_of_it(
    wrong: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(wrong)
    assert ended.value.code == 2
    assert f"unrecognized arguments: {said}" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (["biuld"], "(did you mean build?)"),
        (["tempaltes"], "(did you mean templates?)"),
        (["build", "--format", "PDF"], "(did you mean pdf?)"),
        (["check", "--format", "jsn"], "(did you mean json?)"),
        (
            ["build", "--format", "pdf,docx"],
            "(give the option again for each: --format pdf --format docx)",
        ),
        (["build", "--format=docx, md"], "(give the option again for each: --format docx --format"),
    ],
)
def test_a_choice_that_there_is_not_is_told_with_what_may_have_been_meant(
    wrong: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(wrong)
    assert ended.value.code == 2
    assert said in capsys.readouterr().err.splitlines()[-1]


@pytest.mark.parametrize("wrong", [["zzz"], ["build", "--format", "odt,xlsx"]])
def test_a_choice_like_none_is_told_with_all_of_them_alone(
    wrong: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main(wrong)
    said = capsys.readouterr().err
    assert "choose from" in said
    assert "did you mean" not in said
    assert "again for each" not in said


@pytest.mark.parametrize(
    ("names", "said"),
    [
        ([], "there is none"),
        (["brief"], "there is brief"),
        (["brief", "short"], "there are brief and short"),
        (["long", "brief", "short"], "there are brief, long and short"),
    ],
)
def test_a_template_that_is_not_there_is_told_with_those_that_are(
    tmp_path: Path, names: list[str], said: str
) -> None:
    for name in names:
        (tmp_path / f"{name}.md.j2").touch()
    with pytest.raises(BriefError) as caught:
        find_template("zzz", (tmp_path,))
    (problem,) = caught.value.problems
    assert problem.hint == said


def test_strict_turns_warnings_into_errors(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = [*BUILD[:-1], "2031-01-01"]
    assert main(old) == 0
    assert "warning: " in capsys.readouterr().err
    (desk / "out" / "test-base-short.md").unlink()
    assert main([*old, "--strict"]) == 1
    assert not (desk / "out" / "test-base-short.md").exists()


def test_a_today_that_lies_back_makes_no_future_of_what_has_been(
    desk: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("brief.cli.building.clock", lambda: date(2026, 3, 1))
    monkeypatch.setattr("brief.cli.ordering.clock", lambda: date(2026, 3, 1))
    check = ["check", "--template", "short", "--today"]
    for accessed, pinned, told in (
        ("2026-02-01", "2025-07-01", False),
        ("2026-04-01", "2025-07-01", True),
        ("2026-04-01", "2026-04-01", False),
    ):
        text = BASE.replace("accessed: 2025-01-31", f"accessed: {accessed}")
        write_base(desk, text)
        assert main([*check, pinned]) == 0
        assert ("[source-ahead]" in capsys.readouterr().err) is told
        assert main([*BUILD[:-1], pinned]) == 0
        assert ("[source-ahead]" in capsys.readouterr().err) is told


def test_check_counts_and_shows_the_lines(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--template", "short", "--today", "2031-01-01"]) == 0
    said = capsys.readouterr()
    assert said.out.startswith("0 errors, ")
    assert " | " in said.err
    assert "^" in said.err


def test_a_problem_that_quotes_several_lines_is_one_and_steers_no_terminal(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    raw = BASE.replace("brief:\n", "brief:\n  # \x1b[2J \x9b\n")
    (desk / "a\nb.yaml").write_text(raw, encoding="utf-8")
    assert main(["check", "--facts", "a\nb.yaml"]) == 1
    err = capsys.readouterr().err
    assert err.startswith("a b.yaml:2:5: a control character")
    write_base(desk, BASE.replace("brief:\n", 'brief:\n  status: "a\\n\\rb"\n'))
    assert main(["check"]) == 1
    err += capsys.readouterr().err
    assert '"a  b" is not one of its values' in err
    assert not set(err) & set("\x1b\x9b\r")


def test_check_speaks_json(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["check", "--template", "short", "--today", "2031-01-01", "--format", "json"]
    assert main(arguments) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["format"] == 1
    assert {problem["severity"] for problem in report["problems"]} == {"warning"}
    assert main([*arguments, "--strict"]) == 1


def test_what_cannot_be_loaded_is_told_as_json_too(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_base(desk, BASE.replace("section: trade", "sektion: trade"))
    assert main(["check", "--format", "json"]) == 1
    (first, *_) = json.loads(capsys.readouterr().out)["problems"]
    assert (first["severity"], first["line"] > 1) == ("error", True)


def test_json_is_utf_8_whatever_the_console_s_code_page(desk: Path) -> None:
    write_base(desk, BASE.replace("section: trade", "раздзел: trade"))
    ran = subprocess.run(
        [sys.executable, "-m", "brief", "check", "--format", "json"],
        capture_output=True,
        env=os.environ | {"PYTHONIOENCODING": "cp1252"},
        check=False,
    )
    assert "раздзел" in str(json.loads(ran.stdout.decode("utf-8"))["problems"])


def test_a_reader_that_has_gone_is_no_fault(desk: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    command = [sys.executable, "-m", "brief", "templates"]
    with os.fdopen(writer, "wb") as gone:
        ran = subprocess.run(command, stdout=gone, stderr=subprocess.PIPE, check=False)
    assert (ran.returncode, ran.stderr) == (0, b"")


@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize(
    "given", [BUILD, ["schema"], ["check"], ["--help"], ["--version"]], ids=str
)
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_an_output_that_finds_no_room_is_a_problem(
    desk: Path, given: list[str], unbuffered: str
) -> None:
    with Path("/dev/full").open("wb") as full:
        ran = run(given, stdout=full, PYTHONUNBUFFERED=unbuffered)
    (line,) = [line for line in ran.stderr.splitlines() if "warning" not in line]
    assert line == "standard output: it cannot be written to: No space left on device"
    assert ran.returncode == 1
    assert given is not BUILD or (desk / "out" / "test-base-short.md").exists()


def test_what_was_found_counts_though_nobody_reads_it(desk: Path) -> None:
    write_base(desk, BASE.replace("section: trade", "sektion: trade"))
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "wb") as gone:
        ran = run(["check"], stdout=gone, stderr=gone)
    assert ran.returncode == 1


def test_an_output_that_is_closed_is_a_problem_where_a_program_reads_it(
    desk: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    assert main(["schema"]) == 1
    assert capsys.readouterr().err == "standard output: it is closed\n"
    assert main(BUILD) == 0


def test_where_standard_error_is_closed_nothing_for_it_goes_to_standard_output(
    desk: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write_base(desk, BASE.replace("section: trade", "sektion: trade"))
    monkeypatch.setattr(sys, "stderr", None)
    assert main(["check", "--format", "json"]) == 1
    assert json.loads(capsys.readouterr().out)
    assert main(["build", "--format", "md"]) == 1
    assert capsys.readouterr().out == ""


def run(
    given: list[str], stdout: IO[bytes], stderr: IO[bytes] | int = subprocess.PIPE, **around: str
) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "brief", *given]
    env = os.environ | around
    return subprocess.run(command, stdout=stdout, stderr=stderr, env=env, text=True, check=False)


def test_templates_lists_those_of_the_folder_and_those_that_ship(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["templates"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("brief: The full brief")
    assert lines[-1] == "short: A short one"


def test_schema_is_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema"]) == 0
    assert json.loads(capsys.readouterr().out)["properties"]["facts"]


def test_an_unknown_template_or_house_is_named_with_the_nearest(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["build", "--template", "shrt"]) == 1
    assert main(["build", "--template", "nowhere/x.md.j2"]) == 1
    assert main([*BUILD, "--house", "defalt"]) == 1
    said = capsys.readouterr().err
    assert 'shrt: there is no template of that name (did you mean "short"?)' in said
    assert "there is no such template file" in said
    assert 'defalt: there is no house of that name (did you mean "default"?)' in said


@pytest.mark.parametrize(
    ("file", "text", "said"),
    [
        (
            "own.md.j2",
            "---\nhouse: offical\n---\n# T\n",
            "own.md.j2:2:8: offical: there is no house",
        ),
        ("own.md.j2", "---\ncitations: shrt\n---\n# T\n", "own.md.j2:2:12: shrt: there is no cit"),
        ("houses/h.yaml", "citations: shrt\n", "h.yaml:1:12: shrt: there is no citation style"),
    ],
)
def test_a_house_or_a_style_that_a_file_names_is_told_where_it_does(
    desk: Path, capsys: pytest.CaptureFixture[str], file: str, text: str, said: str
) -> None:
    own = desk / "templates"
    (own / "own.md.j2").write_text("---\nhouse: h\n---\n# T\n", encoding="utf-8")
    (own / file).write_text(text, encoding="utf-8")
    for asked in ("build", "check"):
        assert main([asked, "--template", "own", "--today", "2025-07-01"]) == 1
        assert said in capsys.readouterr().err


def test_a_pdf_without_facts_is_a_problem(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (desk / "x.pdf").write_bytes(b"not a PDF")
    assert main(["facts", "x.pdf"]) == 1
    assert main(["facts", "missing.pdf"]) == 1
    said = capsys.readouterr().err
    assert len(said.splitlines()) == 2
    assert "x.pdf: this is not a PDF that can be read" in said
    assert "missing.pdf: cannot be read: No such file or directory" in said


def test_facts_that_are_got_back_take_no_other_file_s_place(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["build", "--template", "short", "--format", "pdf", "--today", "2025-07-01"]) == 0
    assert main(["facts", "out/test-base-short.pdf", "--out", "facts.yaml"]) == 1
    assert "facts.yaml: there is a file of this name" in capsys.readouterr().err
    assert main(["facts", "out/test-base-short.pdf", "--out", "back/facts.yaml"]) == 0
    assert [file.name for file in (desk / "back").iterdir()] == ["facts.yaml"]


def test_an_output_that_a_colleague_edited_is_kept(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(BUILD) == 0
    made = desk / "out" / "test-base-short.md"
    made.write_text("my own words", encoding="utf-8")
    assert main(BUILD) == 1
    assert "somebody has edited this file" in capsys.readouterr().err
    assert made.read_text(encoding="utf-8") == "my own words"
    assert main([*BUILD, "--force"]) == 0


def test_it_runs_as_a_module_and_tells_its_version() -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "brief", "--version"],
        capture_output=True,
        text=True,
        env=os.environ,
        check=True,
    )
    assert ran.stdout.strip() == f"brief {__version__}"


@pytest.mark.parametrize(
    "name",
    ["build", "check", "verify", "keep", "templates", "schema", "facts", "reference-doc"],
)
def test_every_command_explains_itself(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([name, "--help"])
    assert ended.value.code == 0
    assert len(capsys.readouterr().out.splitlines()) > 4


def commands_of(asked: str = "") -> dict[str, str]:
    """The help of each command that is known, where one is asked for."""
    (commands,) = (one.choices for one in make_parser(asked)._actions if one.dest == "command")
    return {name: parser.format_help() for name, parser in dict(commands or {}).items()}


def test_every_command_is_done_by_a_function_of_its_own() -> None:
    names = commands_of()
    assert len(names) > 15
    assert len({command(name) for name in names}) == len(names)


def test_a_command_that_is_asked_for_is_read_as_among_all() -> None:
    whole = commands_of()
    assert whole.keys() == NAMES
    assert all(commands_of(name).items() <= whole.items() for name in whole)
    assert all(name in commands_of(name) for name in whole)
    assert commands_of("buidl") == whole
    assert len(commands_of("build")) == 1


def test_help_costs_no_heavy_imports() -> None:
    probe = "import sys; import brief.cli; brief.cli.make_parser(); print(*sys.modules)"
    ran = subprocess.run(
        [sys.executable, "-c", probe], capture_output=True, text=True, env=os.environ, check=True
    )
    heavy = {"yaml", "pydantic_core", "jinja2", "reportlab", "docx", "markdown_it", "uharfbuzz"}
    assert not heavy & set(ran.stdout.split())


# ---- leaving


SCRIPT = "import sys; from brief.cli import run; sys.exit(run())"
"""What the script in the path says."""


def left(*arguments: str, before: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", before + SCRIPT, *arguments]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)


def test_the_program_leaves_at_once_with_its_code_and_all_that_it_said() -> None:
    said = left("schema", before="import atexit; atexit.register(print, 'taken apart'); ")
    assert said.returncode == 0
    assert json.loads(said.stdout)["title"]
    assert left("check", "--facts", "nowhere.yaml").returncode == 1
    assert left("build", "--format", "odt").returncode == 2


def test_the_program_does_not_leave_others_at_work() -> None:
    thread = "import threading as t; t.Timer(0.5, lambda: print('done')).start(); "
    assert left("--version", before=thread).stdout.endswith("done\n")


@ON_UNIX
def test_the_program_bears_a_reader_that_has_gone() -> None:
    command = f"'{sys.executable}' -c '{SCRIPT}' schema | head -c 1"
    ran = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)
    assert (ran.stdout, ran.stderr) == ("{", "")
