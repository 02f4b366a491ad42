"""A pipe or a device where a file is asked for is told as what it is, and is never waited for."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from tests.conftest import ON_UNIX, ROOT

from brief.cli import main

pytestmark = ON_UNIX

KEEP = ["keep", "--source", "ministry-2026"]


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The invented example, with a pipe of each name that a test asks for."""
    example = shutil.copytree(ROOT / "docs" / "examples" / "malta-iceland", tmp_path / "desk")
    for name in ("a.docx", "a.html", "a.txt", "a.pdf", "a.yaml", "a.md.j2"):
        os.mkfifo(example / name)
    monkeypatch.chdir(example)
    return example


@pytest.mark.parametrize(
    "command",
    [
        ["build", "--reference-doc", "a.docx"],
        ["build", "--template", "./a.md.j2"],
        ["build", "--citations", "./a.md.j2"],
        ["build", "--house", "./a.yaml"],
        ["build", "--facts", "a.yaml"],
        ["check", "--facts", "a.yaml"],
        ["facts", "a.pdf"],
        ["show", "note", "1", "--in", "a.docx"],
        [*KEEP, "a.html"],
        [*KEEP, "a.txt"],
        [*KEEP, "a.docx"],
        [*KEEP, "a.pdf"],
    ],
    ids=" ".join,
)
def test_a_pipe_is_told_as_a_pipe_in_one_line(
    desk: Path, capsys: pytest.CaptureFixture[str], command: list[str]
) -> None:
    before = (desk / "facts.yaml").read_bytes()
    assert main(command) == 1
    first, *rest = capsys.readouterr().err.splitlines()
    assert first.partition(": ")[0].removeprefix("./").startswith("a.")
    assert "is a pipe, not a file" in first
    assert rest in ([], ["1 error, 0 warnings"])
    assert (desk / "facts.yaml").read_bytes() == before
    assert not (desk / "out").exists()


@pytest.mark.parametrize(
    "command",
    [
        ["build", "--reference-doc", "/dev/zero"],
        ["build", "--template", "/dev/zero"],
        ["facts", "/dev/zero"],
        [*KEEP, "/dev/zero"],
    ],
    ids=" ".join,
)
@pytest.mark.usefixtures("desk")
def test_a_device_is_told_as_a_device(
    capsys: pytest.CaptureFixture[str], command: list[str]
) -> None:
    assert main(command) == 1
    assert "is a device, not a file" in capsys.readouterr().err


def test_a_pipe_in_the_place_of_a_kept_copy_is_named(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (desk / "kept" / "gazette-2026.html").unlink()
    os.mkfifo(desk / "kept" / "gazette-2026.html")
    assert main(["verify"]) == 1
    said = capsys.readouterr()
    assert "gazette-2026.html: this is a pipe, not a file" in said.out + said.err


def test_a_pipe_under_the_name_of_a_citation_style_is_named(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (desk / "templates" / "citations").mkdir(parents=True)
    os.mkfifo(desk / "templates" / "citations" / "own.md.j2")
    assert main(["build", "--citations", "own"]) == 1
    assert "own.md.j2: the citation style cannot be read: it is a pipe" in capsys.readouterr().err
