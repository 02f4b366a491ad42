"""A build may end at any instant, however it ends: the next one builds, and tidies up after it."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.conftest import ON_UNIX

from brief.outputs import MANIFEST, write_outputs, write_whole
from brief.outputs.waiting import waiting_in
from brief.problem import BriefError

pytestmark = ON_UNIX

KILLED = """
import os, signal, sys
from pathlib import Path
from brief.outputs import write_outputs

def write(path):
    path.write_bytes(b"new")

def write_until(folder, last):
    steps = 0

    def step(event, _arguments):
        # what changes a folder or a file is told to audit hooks before it happens
        nonlocal steps
        if event.split(".")[0] in {"open", "os", "shutil", "tempfile"}:
            steps += 1
            if steps == last:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(step)
    write_outputs(folder, {"a.md": write, "b.md": write, "c.md": write})

for line in sys.stdin:
    last, folder = line.rstrip("\\n").split(" ", 1)
    child = os.fork()
    if not child:
        code = 1
        try:
            write_until(Path(folder), int(last))
            code = 0
        finally:
            os._exit(code)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""
"""Each line that it reads is a build in a process of its own, without the start of a Python."""
KilledAt = Callable[[Path, int], bool]


@pytest.fixture(scope="module")
def killed_at() -> Iterator[KilledAt]:
    """Says whether a build was killed at that step, or came to its end."""
    command = [sys.executable, "-c", KILLED]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as builds:

        def is_killed(folder: Path, step: int) -> bool:
            assert builds.stdin
            assert builds.stdout
            print(step, folder, file=builds.stdin, flush=True)
            ended = int(builds.stdout.readline())
            assert ended in {0, -signal.SIGKILL}
            return ended != 0

        yield is_killed
        assert builds.stdin
        builds.stdin.close()


def build(folder: Path, data: bytes) -> None:
    write_outputs(
        folder, {n: (lambda path: path.write_bytes(data)) for n in ("a.md", "b.md", "c.md")}
    )


def set_out(folder: Path, *, linked: bool) -> None:
    """A folder of older files, one of which may be a link to another folder."""
    folder.mkdir()
    if linked:
        (folder.parent / "there").mkdir(exist_ok=True)
        (folder / "b.md").symlink_to(folder.parent / "there" / f"{folder.name}.md")
    build(folder, b"old")


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no such signal on this system")
@pytest.mark.parametrize("linked", [False, True])
def test_a_build_that_was_killed_at_any_step_can_be_built_again(
    tmp_path: Path, killed_at: KilledAt, *, linked: bool
) -> None:
    step = 1
    while True:
        out = tmp_path / f"out{step}"
        set_out(out, linked=linked)
        killed = killed_at(out, step)
        found = [(out / name).read_bytes() for name in ("a.md", "b.md", "c.md")]
        assert set(found) <= {b"old", b"new"}, step
        build(out, b"newer")
        assert sorted(path.name for path in out.iterdir()) == [MANIFEST, "a.md", "b.md", "c.md"]
        if linked:
            assert not list((tmp_path / "there").glob(".brief-*")), step
        (out / "b.md").write_bytes(b"edited")  # and the next edit is still seen
        with pytest.raises(BriefError, match="somebody has edited this file"):
            build(out, b"newest")
        if not killed:
            break
        step += 1
    assert step > 20  # fewer would say that the steps are no longer seen


def test_a_file_that_was_edited_before_a_build_was_killed_stays_edited(tmp_path: Path) -> None:
    build(tmp_path, b"old")
    (tmp_path / "a.md").write_bytes(b"edited")
    with pytest.raises(BriefError, match="edited"):
        build(tmp_path, b"new")
    assert (tmp_path / "a.md").read_bytes() == b"edited"


def test_the_folder_of_a_build_that_still_runs_is_left_alone(tmp_path: Path) -> None:
    with waiting_in(tmp_path) as running:
        (running / "half").write_bytes(b"1")
        build(tmp_path, b"2")
        write_whole(tmp_path / "x", b"3")
        assert (running / "half").exists()
    assert not list(tmp_path.glob(".brief-*"))


def test_a_folder_that_is_not_ours_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / ".brief-notes").mkdir()
    (tmp_path / ".brief-notes" / "mine.txt").write_bytes(b"1")
    build(tmp_path, b"2")
    assert (tmp_path / ".brief-notes" / "mine.txt").exists()


def test_many_builds_at_once_do_not_sweep_one_another_away(tmp_path: Path) -> None:
    failed: list[BaseException] = []

    def many(name: str) -> None:
        try:
            for number in range(30):
                write_whole(tmp_path / name, str(number).encode(), replace=True)
        except BaseException as error:  # noqa: BLE001 - whatever it is, the test tells it
            failed.append(error)

    threads = [threading.Thread(target=many, args=(f"{n}.md",)) for n in range(6)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert not failed
    assert not list(tmp_path.glob(".brief-*"))
