"""Apart: a piece of work done in a process of its own, as if it were done here.

The process is a fork, so that it has all that is here without a word; what it gives or raises comes
back through a pipe. Where no fork is to be had, or the process ends without a word, the work is
done here when its result is asked for.
"""

from __future__ import annotations

import os
import pickle
import signal
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Generic, NoReturn, TypeVar

Made = TypeVar("Made")

_SIZE = 8
"""Bytes that say how much comes through the pipe, so that what is cut off is known."""


class _RaisedApart(Exception):  # noqa: N818 - it only carries where the other one was raised
    """The traceback of the other process, told with that of this one."""

    def __str__(self) -> str:
        return f"\n{self.args[0]}"


@contextmanager
def begun_apart(work: Callable[[], Made]) -> Iterator[Callable[[], Made]]:
    """`work` is begun; what this yields waits for its result, or raises what it raised.

    Whoever leaves before asking ends the process.
    """
    process = _begin(work)
    if process is None:
        yield work
        return
    try:
        yield process.result
    finally:
        process.end()


def _begin(work: Callable[[], Made]) -> _Process[Made] | None:
    if not _may_fork():
        return None
    ours, theirs = os.pipe()
    held = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        pid = os.fork()
        if not pid:
            os.close(ours)  # else this one's end would not be noticed
            _work_and_leave(work, theirs)
    except OSError:  # no process is to be had
        os.close(ours)
        return None
    finally:
        os.close(theirs)
        signal.pthread_sigmask(signal.SIG_SETMASK, held)
    return _Process(work, pid, ours)


def _may_fork() -> bool:
    """Not on macOS, whose own libraries forbid it; not where other threads hold who knows what."""
    if sys.platform in {"win32", "darwin"} or not hasattr(os, "fork"):
        return False
    return threading.active_count() == 1 and threading.current_thread() is threading.main_thread()


def _work_and_leave(work: Callable[[], object], pipe: int) -> NoReturn:
    """The other process: it leaves without what this one does when it ends, and prints nothing.

    Ctrl-C is for this one, which ends the other.
    """
    try:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        said = _outcome(work)
        with open(pipe, "wb", closefd=False) as out:
            out.write(len(said).to_bytes(_SIZE, "big"))
            out.write(said)
    finally:
        os._exit(0)


def _outcome(work: Callable[[], object]) -> bytes:
    try:
        return pickle.dumps((work(), None, ""))
    except BaseException as error:  # noqa: BLE001 - whatever it is, it is raised in the other process
        said = traceback.format_exc()
        with suppress(Exception):
            packed = pickle.dumps((None, error, said))
            pickle.loads(packed)  # noqa: S301 - our own; some errors cannot be read again
            return packed
        return pickle.dumps((None, RuntimeError(f"{type(error).__name__}: {error}"), said))


class _Process(Generic[Made]):
    """The other process, seen from here."""

    def __init__(self, work: Callable[[], Made], pid: int, pipe: int) -> None:
        self.work, self.pid, self.pipe = work, pid, pipe

    def result(self) -> Made:
        with open(self.pipe, "rb", closefd=False) as told:
            said = told.read()
        if len(said) - _SIZE != int.from_bytes(said[:_SIZE], "big"):
            return self.work()
        made, error, where = pickle.loads(said[_SIZE:])  # noqa: S301 - of our own process
        if error is not None:
            raise error from _RaisedApart(where)
        return made  # type: ignore[no-any-return]  # what `work` gave there

    def end(self) -> None:
        os.close(self.pipe)
        with suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)
        with suppress(ChildProcessError):  # the system took it away already
            os.waitpid(self.pid, 0)
