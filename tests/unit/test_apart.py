"""Two files at once: what happens in the other process is as if it had happened in this one."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import date
from pathlib import Path
from threading import Event, Thread
from typing import TypeVar

import pytest
from tests.bases import BASE, write_base
from tests.conftest import ROOT

from brief import apart
from brief.apart import standing_by
from brief.house import House
from brief.making import Order, Told, build
from brief.model import Document
from brief.problem import BriefError, Place, Problem, Severity
from brief.shape import PLAIN, Shape
from brief.writers import WRITERS, docx, pdf, press
from brief.written import Written

Made = TypeVar("Made")

OURS = {**os.environ, "PYTHONPATH": str(ROOT / "src")}

pytestmark = [
    pytest.mark.skipif(
        sys.platform in {"win32", "darwin"}, reason="there all is done in one process"
    ),
    pytest.mark.filterwarnings("ignore:.*use of fork:DeprecationWarning"),  # pytest's own threads
]

FAULT = Problem(Place("facts.yaml", 3, 1), "a word has no font")
WARNED = Problem(Place("facts.yaml", 4, 1), "a word is rare", severity=Severity.WARNING)


@pytest.fixture(autouse=True)
def forks(monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a program without other threads; pytest has some, which do nothing of ours."""
    monkeypatch.setattr(apart, "_may_fork", lambda: True)


@pytest.fixture
def order(tmp_path: Path) -> Order:
    facts = write_base(tmp_path, BASE)
    formats = ("docx", "pdf", "md")
    return Order(facts, date(2025, 7, 1), formats=formats, out=tmp_path / "out", processes=2)


def make_pdf_by(monkeypatch: pytest.MonkeyPatch, write: Callable[[], Written]) -> None:
    def make(_document: Document, _house: House, _shape: Shape, **_how: object) -> Written:
        return write()

    monkeypatch.setattr(pdf, "make_pdf", make)


@contextmanager
def begun_apart(work: Callable[[], Made]) -> Iterator[Callable[[], Made]]:
    """A work that is told all that it works on at once."""
    with standing_by(work) as other:
        yield other.begin()


def raising(error: BaseException) -> Callable[[], Written]:
    def make() -> Written:
        raise error

    return make


def files_in(order: Order) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(Path(order.out).glob("*"))}


def open_files() -> int:
    return len(list(Path("/dev/fd").iterdir()))


FORKED: list[int] = []


@pytest.fixture(autouse=True)
def forked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Remembers the processes that a test begins; other tests may have begun some that live on."""
    FORKED.clear()
    fork = os.fork

    def remembered() -> int:
        pid = fork()
        if pid:
            FORKED.append(pid)
        return pid

    monkeypatch.setattr(os, "fork", remembered)


def no_child_is_left() -> bool:
    return not any(is_child(pid) for pid in FORKED)


def is_child(pid: int) -> bool:
    with suppress(ChildProcessError):
        os.waitpid(pid, os.WNOHANG)
        return True
    return False


# ---- what comes back


def test_the_work_is_done_in_another_process_and_its_result_comes_back() -> None:
    with begun_apart(lambda: (os.getpid(), b"x" * 5_000_000)) as result:
        pid, data = result()
    assert pid != os.getpid()
    assert data == b"x" * 5_000_000
    assert no_child_is_left()


def test_what_was_told_ahead_is_the_same_when_it_is_told_again() -> None:
    seen: list[object] = []
    told = ["a", "text"]
    with standing_by(lambda one, more: (seen[0] is one, more), seen.append) as other:
        other.make_ready(told)
        assert other.begin(told, 2)() == (True, 2)


def test_of_what_is_done_ahead_no_more_steps_are_taken_once_more_is_told() -> None:
    taken: list[int] = []

    def ahead() -> Iterator[int]:
        for step in range(10_000):
            taken.append(step)
            time.sleep(0.01)
            yield step

    with standing_by(lambda: len(taken), ahead) as other:
        other.make_ready()
        time.sleep(0.2)
        assert 0 < other.begin()() < 10_000


def test_much_is_told_while_the_other_process_is_at_something() -> None:
    with standing_by(len, lambda _: time.sleep(0.2)) as other:
        other.make_ready(b"")
        assert other.begin(b"x" * 5_000_000)() == 5_000_000


def test_the_same_files_are_made_as_in_one_process(order: Order) -> None:
    build(order)
    alone = replace(order, out=f"{order.out}-alone", processes=1)
    build(alone)
    assert files_in(order) == files_in(alone)
    assert len(files_in(order)) == 4


def test_word_and_pdf_are_each_made_apart_and_nothing_else_is(
    order: Order, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_pdf_by(monkeypatch, lambda: Written(str(os.getpid()).encode()))
    monkeypatch.setattr(docx, "make_docx", lambda *_: Written(str(os.getpid()).encode()))
    monkeypatch.setitem(WRITERS, "md", lambda *_: Written(str(os.getpid()).encode()))
    build(order)
    made = files_in(order)
    assert made["test-base-brief.md"] == str(os.getpid()).encode()
    assert len({made[f"test-base-brief.{name}"] for name in ("docx", "pdf", "md")}) == 3


def test_the_file_of_a_specimen_is_made_ahead_and_no_fault_of_it_is_told() -> None:
    specimen = press._specimen()
    assert all(WRITERS[name](specimen, House(), PLAIN).data for name in ("docx", "pdf"))
    press._make_one(lambda *_: raising(BriefError(FAULT))())


# ---- what goes wrong in the other process


def test_a_problem_found_there_stops_the_build_and_touches_no_file(
    order: Order, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(order)
    before = files_in(order)
    make_pdf_by(monkeypatch, raising(BriefError([FAULT, FAULT])))
    with pytest.raises(BriefError) as caught:
        build(order)
    assert caught.value.problems == (FAULT,)
    assert files_in(order) == before
    assert no_child_is_left()


def test_a_bug_there_is_raised_here_with_the_traceback_from_there(
    order: Order, monkeypatch: pytest.MonkeyPatch
) -> None:
    def of_the_line_engine() -> Written:
        raise ZeroDivisionError("a width of nothing")

    make_pdf_by(monkeypatch, of_the_line_engine)
    with pytest.raises(ZeroDivisionError, match="a width of nothing") as caught:
        build(order)
    assert "of_the_line_engine" in str(caught.value.__cause__)
    assert not files_in(order)


class Unpackable(Exception):  # noqa: N818 - a test's own
    def __init__(self, one: int, two: int) -> None:
        super().__init__(f"{one} and {two}")


def test_an_error_that_cannot_be_packed_is_told_by_its_name() -> None:
    def work() -> None:
        raise Unpackable(1, 2)

    with begun_apart(work) as result, pytest.raises(RuntimeError, match="Unpackable: 1 and 2"):
        result()


@pytest.mark.parametrize("at", ["SIGKILL", "SIGTERM"])
def test_work_whose_process_is_killed_is_done_here(at: str) -> None:
    here = os.getpid()

    def work() -> int:
        if os.getpid() != here:
            os.kill(os.getpid(), signal.Signals[at])
        return os.getpid()

    with begun_apart(work) as result:
        assert result() == here
    assert no_child_is_left()


def test_work_whose_process_was_killed_before_it_was_told_on_what_is_done_here() -> None:
    with standing_by(lambda *_: os.getpid()) as other:
        (pid,) = FORKED
        os.kill(pid, signal.SIGKILL)
        os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)
        other.make_ready(b"x" * 5_000_000)
        assert other.begin(b"x" * 5_000_000)() == os.getpid()
    assert no_child_is_left()


def test_what_fails_ahead_is_left_for_the_work_itself() -> None:
    def fail() -> None:
        raise ZeroDivisionError

    with standing_by(os.getpid, fail) as other:
        other.make_ready()
        assert other.begin()() == os.getpid()


def test_work_on_what_cannot_be_told_is_done_here() -> None:
    with standing_by(lambda one: (os.getpid(), one())) as other:
        assert other.begin(lambda: "said here")() == (os.getpid(), "said here")


def test_half_a_result_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    here = os.getpid()
    whole = apart._outcome

    def cut(work: Callable[[], object]) -> bytes:
        said = whole(work)

        class Longer(bytes):
            def __len__(self) -> int:
                return len(said) + 1

        return Longer(said)

    monkeypatch.setattr(apart, "_outcome", cut)
    with begun_apart(os.getpid) as result:
        assert result() == here


def test_where_no_process_is_to_be_had_the_work_is_done_here(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def no_process() -> int:
        raise OSError(errno.EAGAIN, "no more processes")

    open_before = open_files()
    monkeypatch.setattr(os, "fork", no_process)
    with begun_apart(os.getpid) as result:
        assert result() == os.getpid()
    assert open_files() == open_before


def test_where_no_pipe_is_to_be_had_the_work_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    whole, left = os.pipe, [1]

    def one_pipe() -> tuple[int, int]:
        if not left:
            raise OSError(errno.EMFILE, "Too many open files")
        left.pop()
        return whole()

    open_before = open_files()
    monkeypatch.setattr(os, "pipe", one_pipe)
    with begun_apart(os.getpid) as result:
        assert result() == os.getpid()
    assert open_files() == open_before


def test_the_interrupts_of_the_program_are_as_they_were() -> None:
    before = signal.pthread_sigmask(signal.SIG_BLOCK, ())
    with begun_apart(os.getpid) as result:
        assert signal.pthread_sigmask(signal.SIG_BLOCK, ()) == before
        result()


# ---- what goes wrong in this one


def test_who_leaves_without_asking_ends_the_other_process() -> None:
    began = time.monotonic()
    with pytest.raises(BriefError), begun_apart(lambda: time.sleep(60)):
        raise BriefError(FAULT)
    assert time.monotonic() - began < 30
    assert no_child_is_left()


def test_facts_that_cannot_be_read_end_the_processes_that_wait_for_them(order: Order) -> None:
    write_base(Path(order.facts).parent, BASE.replace("as_of:", "as-of:"))
    with pytest.raises(BriefError, match="as-of"):
        build(order)
    assert len(FORKED) == 2
    assert no_child_is_left()


def test_an_error_of_the_rules_is_told_without_waiting_for_the_pdf(
    order: Order, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow() -> Written:
        time.sleep(60)
        return Written(b"")

    make_pdf_by(monkeypatch, slow)
    write_base(Path(order.facts).parent, BASE.replace("1994-05-03", "1995-05-03"))
    with pytest.raises(BriefError, match="1995"):
        build(order)
    assert no_child_is_left()


def test_a_full_disk_leaves_the_last_good_files(
    order: Order, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(order)
    before = files_in(order)

    def full(self: Path, data: bytes) -> int:
        if self.suffix == ".pdf":
            raise OSError(errno.ENOSPC, "No space left on device")
        return self.write_text("written", encoding="utf-8") + len(data)

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(BriefError, match="No space left on device"):
        build(order)
    assert files_in(order) == before
    assert no_child_is_left()


def test_warnings_come_in_order_and_with_strict_they_stop(
    order: Order, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_pdf_by(monkeypatch, lambda: Written(b"%PDF", problems=(WARNED,)))
    order = replace(order, today=date(2029, 7, 1))
    told: list[Problem] = []
    one: list[Problem] = []
    build(order, Told(warn=told.append))
    build(replace(order, processes=1), Told(warn=one.append))
    assert told == one
    assert told[-1] == WARNED
    assert len(told) > 1
    with pytest.raises(BriefError):
        build(replace(order, strict=True))


# ---- where all is done in one process


def test_a_program_with_other_threads_is_not_forked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    stop = Event()
    thread = Thread(target=stop.wait)
    thread.start()
    try:
        with begun_apart(os.getpid) as result:
            assert result() == os.getpid()
    finally:
        stop.set()
        thread.join()


def test_from_a_script_nothing_is_forked_unless_it_is_asked_for(
    order: Order, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "fork", lambda: pytest.fail("it forked"))
    build(Order(order.facts, order.today, out=order.out))


# ---- the command line, whole


def start(folder: Path, pdf: str) -> subprocess.Popen[str]:
    """`brief build` with another writer of PDFs, in a group of its own as a terminal gives it."""
    write_base(folder, BASE)
    program = (
        "import os, signal, sys, time\n"
        # a run in the background ignores Ctrl-C, and what it begins inherits that
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "import brief.writers.pdf as writer; from brief.written import Written\n"
        "from brief.cli import main, building\n"
        "building.processors = lambda: 2\n"
        f"def pdf(*_, **__):\n    open('begun', 'w').write(str(os.getpid()))\n    {pdf}\n"
        "writer.make_pdf = pdf\n"
        "sys.exit(main(['build', '--today', '2025-07-01']))\n"
    )
    return subprocess.Popen(
        [sys.executable, "-c", program],
        cwd=folder,
        env=OURS,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def other_process(folder: Path) -> int:
    begun = folder / "begun"
    while not (begun.exists() and begun.read_text()):
        time.sleep(0.01)
    return int(begun.read_text())


def is_there(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except OSError:
        return False
    return state != "Z"


def gone(pid: int) -> bool:
    for _ in range(500):
        if not is_there(pid):
            return True
        time.sleep(0.01)
    return False


def test_a_traceback_of_the_other_process_is_told_once(tmp_path: Path) -> None:
    program = start(tmp_path, "return 1 // 0")
    out, err = program.communicate(timeout=60)
    assert program.returncode == 1
    assert err.count("ZeroDivisionError: integer division or modulo by zero") == 2
    assert err.count("in pdf\n") == 1
    assert "direct cause" in err
    assert not out
    assert not list((tmp_path / "out").glob("*"))


def test_ctrl_c_stops_both_quietly(tmp_path: Path) -> None:
    program = start(tmp_path, "time.sleep(60)")
    other = other_process(tmp_path)
    while not list(tmp_path.glob("out/.brief-*/*.docx")):
        time.sleep(0.01)
    os.killpg(program.pid, signal.SIGINT)
    _, err = program.communicate(timeout=30)
    assert program.returncode == 130
    assert err.splitlines()[-1] == "stopped; the last good files are kept"
    assert "Traceback" not in err
    assert gone(other)
    assert not list((tmp_path / "out").glob("*"))


def test_the_other_process_ends_when_this_one_was_killed(tmp_path: Path) -> None:
    program = start(tmp_path, "time.sleep(0.5); return Written(b'x' * 5_000_000)")
    other = other_process(tmp_path)
    program.kill()
    program.communicate(timeout=30)
    assert gone(other)
    assert not (tmp_path / "out" / "test-base-brief.pdf").exists()


def test_a_process_that_waits_ends_when_this_one_was_killed(tmp_path: Path) -> None:
    program = (
        "import os, time; from brief.apart import standing_by\n"
        "def ahead():\n    open('begun', 'w').write(str(os.getpid()))\n"
        "with standing_by(os.getpid, ahead) as other:\n"
        "    other.make_ready(); time.sleep(60)\n"
    )
    waits = subprocess.Popen([sys.executable, "-c", program], cwd=tmp_path, env=OURS)
    other = other_process(tmp_path)
    waits.kill()
    waits.wait()
    assert gone(other)


def test_the_files_are_made_when_the_other_process_was_killed(tmp_path: Path) -> None:
    program = start(
        tmp_path,
        "os.path.exists('killed') or (open('killed', 'w').close(), os.kill(os.getpid(), 9));"
        " return Written(b'made here')",
    )
    out, err = program.communicate(timeout=60)
    assert program.returncode == 0, err
    assert out.splitlines() == ["out/test-base-brief.docx", "out/test-base-brief.pdf"]
    assert (tmp_path / "out" / "test-base-brief.pdf").read_bytes() == b"made here"
