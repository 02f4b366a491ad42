"""Files come whole or not at all, and never over somebody's work."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.conftest import ON_UNIX

from brief.outputs import MANIFEST, WriteTo, write_outputs, write_whole
from brief.outputs.manifest import read_manifest
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
    with pytest.raises(BriefError, match="nothing records that brief wrote this file"):
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
    (tmp_path / "astray").symlink_to("nowhere")
    with pytest.raises(BriefError, match=r"astray: this is a link that leads nowhere \(name anoth"):
        write_outputs(tmp_path / "astray", {"x": writes(b"1")})


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

    replace = Path.replace

    def refuse(path: Path, target: Path) -> Path:
        if target.name == MANIFEST:
            return replace(path, target)
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


@ON_UNIX
def test_a_full_disk_keeps_no_good_file_where_there_was_none(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(tmp_path)],
        capture_output=True,
        text=True,
        env=os.environ,
        check=False,
    )
    assert "the files cannot be written: File too large (name another" in ran.stderr
    assert not (tmp_path / "x.pdf").exists()


@ON_UNIX
def test_a_full_disk_leaves_the_last_good_file(tmp_path: Path) -> None:
    write_outputs(tmp_path, {"x.pdf": writes(b"1")})
    ran = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(tmp_path)],
        capture_output=True,
        text=True,
        env=os.environ,
        check=False,
    )
    assert ran.returncode == 1
    assert "the files cannot be written: File too large (the last good ones are kept)" in ran.stderr
    assert "Traceback" not in ran.stderr
    assert (tmp_path / "x.pdf").read_bytes() == b"1"
    assert sorted(path.name for path in tmp_path.iterdir()) == [MANIFEST, "x.pdf"]


def test_a_second_file_that_cannot_be_replaced_brings_the_first_one_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_outputs(tmp_path, {"x.docx": writes(b"1"), "y.pdf": writes(b"1")})
    replace = Path.replace

    def refuse(made: Path, target: Path) -> Path:  # as Windows does where a reader has the PDF open
        if target.name == "y.pdf":
            raise PermissionError(13, "Access is denied", str(made), None, str(target))
        return replace(made, target)

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(BriefError, match=r"y\.pdf: this file is open in another program"):
        write_outputs(
            tmp_path,
            {"new.md": writes(b"2"), "x.docx": writes(b"2"), "y.pdf": writes(b"2")},
            force=True,
        )
    assert (tmp_path / "x.docx").read_bytes() == b"1"
    assert sorted(path.name for path in tmp_path.iterdir()) == [MANIFEST, "x.docx", "y.pdf"]
    monkeypatch.undo()
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


def put_whole(path: Path, data: bytes) -> None:
    write_whole(path, data, replace=True)


def put_as_output(path: Path, data: bytes) -> None:
    write_outputs(path.parent, {path.name: writes(data)}, force=True)


Put = Callable[[Path, bytes], None]
WAYS = pytest.mark.parametrize("put", [put_whole, put_as_output])


@WAYS
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664])
def test_a_file_that_is_replaced_keeps_its_permissions(tmp_path: Path, put: Put, mode: int) -> None:
    path = tmp_path / "facts.yaml"
    path.write_bytes(b"1")
    path.chmod(mode)
    put(path, b"2")
    assert path.read_bytes() == b"2"
    assert path.stat().st_mode & 0o777 == mode


@WAYS
def test_a_file_that_may_not_be_written_to_is_left_alone_even_by_root(
    tmp_path: Path, put: Put
) -> None:
    path = tmp_path / "facts.yaml"
    path.write_bytes(b"1")
    path.chmod(0o444)
    with pytest.raises(BriefError, match=r"facts\.yaml: this file may not be written to"):
        put(path, b"2")
    assert path.read_bytes() == b"1"
    assert path.stat().st_mode & 0o777 == 0o444


@WAYS
def test_a_link_stays_and_the_file_that_it_leads_to_is_replaced(tmp_path: Path, put: Put) -> None:
    shared = tmp_path / "shared" / "facts-of-all.yaml"
    shared.parent.mkdir()
    shared.write_bytes(b"1")
    shared.chmod(0o640)
    link = tmp_path / "desk" / "facts.yaml"
    link.parent.mkdir()
    link.symlink_to(Path("..") / "shared" / shared.name)
    put(link, b"2")
    assert link.is_symlink()
    assert shared.read_bytes() == b"2"
    assert shared.stat().st_mode & 0o777 == 0o640
    assert [path.name for path in shared.parent.iterdir()] == [shared.name]
    shared.chmod(0o444)
    with pytest.raises(BriefError, match="may not be written to"):
        put(link, b"3")
    shared.unlink()  # a link that leads nowhere: the file is made where it leads
    put(link, b"4")
    assert (link.is_symlink(), shared.read_bytes()) == (True, b"4")


def test_a_link_brings_back_what_it_led_to_where_another_file_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "there").mkdir()
    out = tmp_path / "out"
    out.mkdir()
    for name in ("a.md", "b.md"):
        (out / name).symlink_to(tmp_path / "there" / name)
    (tmp_path / "there" / "b.md").write_bytes(b"1")

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("brief.outputs._remember", fail)
    with pytest.raises(BriefError, match="No space left on device"):
        write_outputs(out, {"a.md": writes(b"2"), "b.md": writes(b"2")}, force=True)
    assert [path.name for path in (tmp_path / "there").iterdir()] == ["b.md"]
    assert (out / "b.md").read_bytes() == b"1"
    assert all((out / name).is_symlink() for name in ("a.md", "b.md"))


def test_the_folder_that_a_link_leads_to_is_named_where_it_may_not_be_written_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    link = tmp_path / "facts.yaml"
    (tmp_path / "there").mkdir()
    link.symlink_to(tmp_path / "there" / "facts.yaml")
    make = tempfile.mkdtemp

    def refuse(suffix: str | None, prefix: str, folder: Path) -> str:
        if Path(folder).name == "there":
            raise PermissionError(13, "Permission denied", str(Path(folder, f"{prefix}x")))
        return make(suffix, prefix, folder)

    monkeypatch.setattr("tempfile.mkdtemp", refuse)
    with pytest.raises(BriefError, match=r"there: this folder may not be written to"):
        put_whole(link, b"1")


@WAYS
def test_a_folder_in_the_place_of_a_file_is_named(tmp_path: Path, put: Put) -> None:
    (tmp_path / "docs").mkdir()
    with pytest.raises(BriefError, match=r"docs: this is a folder, not a file \(name a file"):
        put(tmp_path / "docs", b"1")


def test_a_record_of_what_was_written_that_cannot_be_read_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_outputs(tmp_path, {"x.docx": writes(b"1")})

    def refuse(path: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr("brief.outputs.manifest.read_input", refuse)
    with pytest.raises(
        BriefError, match=rf"{MANIFEST}: what brief wrote here cannot be read: Perm"
    ):
        write_outputs(tmp_path, {"x.docx": writes(b"2")})


@ON_UNIX
def test_a_pipe_in_the_place_of_a_file_is_named(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "x.docx")
    with pytest.raises(BriefError, match=r"x\.docx: this may not be written to: it is a pipe"):
        write_outputs(tmp_path, {"x.docx": writes(b"1")}, force=True)


@pytest.mark.parametrize(
    "said", ["[" * 100_000, '{"x":' * 100_000, "7", "\ud800", "[]", '{"x": {}}']
)
def test_a_record_that_nobody_can_read_says_nothing(tmp_path: Path, said: str) -> None:
    (tmp_path / MANIFEST).write_text(said, encoding="utf-8", errors="surrogatepass")
    (tmp_path / "x").write_bytes(b"theirs")
    with pytest.raises(BriefError, match=r"nothing records|somebody has edited"):
        write_outputs(tmp_path, {"x": writes(b"1")})
    write_outputs(tmp_path, {"x": writes(b"1")}, force=True)
    write_outputs(tmp_path, {"x": writes(b"2")})


def test_a_file_in_the_place_of_the_folder_is_told_as_one(tmp_path: Path) -> None:
    file = tmp_path / "facts.yaml"
    file.write_text("brief:\n", encoding="utf-8")
    with pytest.raises(BriefError) as told:
        read_manifest(file)
    assert [str(one.place) for one in told.value.problems] == [str(file)]
    assert told.value.problems[0].message == "this is a file, not a folder"
