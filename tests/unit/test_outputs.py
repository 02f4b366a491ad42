"""Files come whole or not at all, and never over somebody's work."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from brief.outputs import MANIFEST, WriteTo, write_outputs, write_whole
from brief.problem import BriefError


def writes(data: bytes) -> WriteTo:
    return lambda path: path.write_bytes(data)


def test_files_are_put_in_the_folder_and_remembered(tmp_path: Path) -> None:
    out = tmp_path / "a" / "out"
    assert write_outputs(out, {"x.pdf": writes(b"1")}) == [out / "x.pdf"]
    assert (out / "x.pdf").read_bytes() == b"1"
    write_outputs(out, {"x.pdf": writes(b"2"), "y.pdf": writes(b"3")})
    assert sorted(path.name for path in out.iterdir()) == sorted([MANIFEST, "x.pdf", "y.pdf"])


def test_a_failure_in_one_file_leaves_all_the_last_good_ones(tmp_path: Path) -> None:
    write_outputs(tmp_path, {"x": writes(b"1"), "y": writes(b"1")})

    def fail(_path: Path) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_outputs(tmp_path, {"x": writes(b"2"), "y": fail})
    assert (tmp_path / "x").read_bytes() == b"1"
    assert sorted(path.name for path in tmp_path.iterdir()) == [MANIFEST, "x", "y"]


def test_a_file_that_somebody_edited_is_not_replaced_without_force(tmp_path: Path) -> None:
    write_outputs(tmp_path, {"x.docx": writes(b"1")})
    (tmp_path / "x.docx").write_bytes(b"edited")
    with pytest.raises(BriefError, match="somebody has edited this file") as raised:
        write_outputs(tmp_path, {"x.docx": writes(b"2")})
    assert "--force" in str(raised.value)
    assert (tmp_path / "x.docx").read_bytes() == b"edited"
    write_outputs(tmp_path, {"x.docx": writes(b"2")}, force=True)
    assert (tmp_path / "x.docx").read_bytes() == b"2"
    write_outputs(tmp_path, {"x.docx": writes(b"3")})


def test_a_file_of_unknown_origin_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "x.docx").write_bytes(b"theirs")
    with pytest.raises(BriefError, match="was not written by brief"):
        write_outputs(tmp_path, {"x.docx": writes(b"1")})


@pytest.mark.parametrize("lock", [".~lock.brief.docx#", "~$ief.docx", "~$brief.docx"])
def test_a_file_that_is_open_in_another_program_is_not_replaced(tmp_path: Path, lock: str) -> None:
    write_outputs(tmp_path, {"brief.docx": writes(b"1")})
    (tmp_path / lock).write_bytes(b"")
    with pytest.raises(BriefError, match="open in another program"):
        write_outputs(tmp_path, {"brief.docx": writes(b"2")}, force=True)
    assert (tmp_path / "brief.docx").read_bytes() == b"1"


def test_a_file_where_the_folder_should_be_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "out").write_bytes(b"")
    with pytest.raises(BriefError, match=r"out: this is a file, not a folder \(name another"):
        write_outputs(tmp_path / "out", {"x": writes(b"1")})
    with pytest.raises(BriefError, match="this is a file, not a folder"):
        write_outputs(tmp_path / "out" / "deeper", {"x": writes(b"1")})


def test_a_folder_that_may_not_be_written_is_a_problem(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied", str(tmp_path))

    monkeypatch.setattr("tempfile.mkdtemp", refuse)  # root may write anywhere, so it is played
    with pytest.raises(BriefError, match="this folder may not be written to"):
        write_outputs(tmp_path, {"x": writes(b"1")})


def test_a_file_that_windows_holds_open_is_a_problem(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_outputs(tmp_path, {"x.docx": writes(b"1")})

    def refuse(_self: Path, target: Path) -> None:
        raise PermissionError(13, "Access is denied", "waiting", None, str(target))

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(BriefError, match=r"x\.docx: this file is open in another program"):
        write_outputs(tmp_path, {"x.docx": writes(b"2")})


FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from brief.outputs import write_outputs
from brief.problem import BriefError
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    write_outputs(Path(sys.argv[1]), {"x.pdf": lambda path: path.write_bytes(b"2" * 5000)})
except BriefError as error:
    sys.exit(str(error))
"""


def test_a_full_disk_leaves_the_last_good_file(tmp_path: Path) -> None:
    assert resource.RLIMIT_FSIZE is not None
    write_outputs(tmp_path, {"x.pdf": writes(b"1")})
    ran = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(tmp_path)],
        capture_output=True,
        text=True,
        env=os.environ,
        check=False,
    )
    assert ran.returncode == 1
    assert "the files cannot be written: File too large" in ran.stderr
    assert "Traceback" not in ran.stderr
    assert (tmp_path / "x.pdf").read_bytes() == b"1"
    assert sorted(path.name for path in tmp_path.iterdir()) == [MANIFEST, "x.pdf"]


def test_a_second_file_that_cannot_be_replaced_brings_the_first_one_back(tmp_path: Path) -> None:
    write_outputs(tmp_path, {"x.docx": writes(b"1")})
    (tmp_path / "y.pdf").mkdir()  # as good as a PDF that a reader on Windows holds open
    with pytest.raises(BriefError):
        write_outputs(
            tmp_path,
            {"new.md": writes(b"2"), "x.docx": writes(b"2"), "y.pdf": writes(b"2")},
            force=True,
        )
    assert (tmp_path / "x.docx").read_bytes() == b"1"
    assert sorted(path.name for path in tmp_path.iterdir()) == [MANIFEST, "x.docx", "y.pdf"]
    write_outputs(tmp_path, {"x.docx": writes(b"3")})  # and nobody is said to have edited it


def test_builds_at_one_time_into_one_folder_remember_each_other(tmp_path: Path) -> None:
    def meanwhile(path: Path) -> None:
        write_outputs(tmp_path, {"other.pdf": writes(b"1")})
        path.write_bytes(b"1")

    write_outputs(tmp_path, {"x.pdf": meanwhile})
    write_outputs(tmp_path, {"x.pdf": writes(b"2"), "other.pdf": writes(b"2")})
    assert (tmp_path / "other.pdf").read_bytes() == b"2"


def test_one_file_can_be_written_whole_and_takes_no_other_s_place(tmp_path: Path) -> None:
    path = tmp_path / "new" / "facts.yaml"
    assert write_whole(path, b"a: 1\n").read_bytes() == b"a: 1\n"
    assert write_whole(path, b"a: 1\n") == path
    with pytest.raises(BriefError, match=r"facts\.yaml: there is a file of this name"):
        write_whole(path, b"a: 2\n")
    assert write_whole(path, b"a: 2\n", replace=True).read_bytes() == b"a: 2\n"
    assert [file.name for file in path.parent.iterdir()] == ["facts.yaml"]
