"""Apart: a piece of work done in a process of its own, as if it were done here.

The process is a fork, begun before all that it works on is there: it makes ready what it can, and
is given the rest through a pipe. What it gives or raises comes back through another. Where no fork
is to be had, or the process ends without a word, the work is done here when its result is asked
for.
"""

from __future__ import annotations

import io
import os
import pickle
import signal
import sys
import threading
import traceback
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from io import BufferedReader
from typing import Generic, NoReturn, TypeAlias, TypeVar

Made = TypeVar("Made")
Ahead: TypeAlias = Callable[..., Iterable[object] | None]

_SIZE = 8
"""Bytes that say how much comes through the pipe, so that what is cut off is known."""
_ROOM = 1 << 20
"""Bytes that can wait for the other process while it is at something, if the system has a say."""


class _RaisedApart(Exception):  # noqa: N818 - it only carries where the other one was raised
    """The traceback of the other process, told with that of this one."""

    def __str__(self) -> str:
        return f"\n{self.args[0]}"


class Here(Generic[Made]):
    """A work that is done in this process."""

    def __init__(self, work: Callable[..., Made]) -> None:
        self.work = work

    def make_ready(self, *given: object) -> None:
        """Nothing is done ahead."""

    def begin(self, *given: object) -> Callable[[], Made]:
        """What this gives does the work."""
        return partial(self.work, *given)


@contextmanager
def standing_by(work: Callable[..., Made], ahead: Ahead = lambda *_: None) -> Iterator[Apart[Made]]:
    """A process that stands by to do the work once it is told on what.

    What it does `ahead` of that changes no result; where that gives steps, no more of them are
    taken once it is told more. Whoever leaves before asking for the result ends the process.
    """
    process = _begin(work, ahead) if _may_fork() else None
    if process is None:
        yield Here(work)
        return
    try:
        yield process
    finally:
        process.end()


def _begin(work: Callable[..., Made], ahead: Ahead) -> _Process[Made] | None:
    """The process; None where there can be none."""
    pipes: list[int] = []
    held = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        pipes += os.pipe()
        pipes += os.pipe()
        told, tell, answered, answer = pipes
        pid = os.fork()
        if not pid:
            os.close(tell)  # else nobody would notice that this one's end is closed
            os.close(answered)
            _stand_by_and_leave(work, ahead, told, answer)
    except OSError:
        for pipe in pipes:
            os.close(pipe)
        return None
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, held)
    os.close(told)
    os.close(answer)
    _give_room(tell)
    return _Process(work, pid, tell, answered)


def _may_fork() -> bool:
    """Not on macOS, whose own libraries forbid it; not where other threads hold who knows what."""
    if sys.platform in {"win32", "darwin"} or not hasattr(os, "fork"):
        return False
    return threading.active_count() == 1 and threading.current_thread() is threading.main_thread()


def _give_room(pipe: int) -> None:
    with suppress(ImportError, AttributeError, OSError):  # Linux alone, and within its bounds
        import fcntl  # noqa: PLC0415 - Windows has none

        fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, _ROOM)


def _stand_by_and_leave(
    work: Callable[..., object], ahead: Ahead, told: int, answer: int
) -> NoReturn:
    """The other process: it leaves without what this one does when it ends, and prints nothing.

    Ctrl-C is for this one, which ends the other. What fails ahead is left for this one to meet.
    """
    try:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        with open(told, "rb", closefd=False) as pipe:
            unpacker = pickle.Unpickler(pipe)  # noqa: S301 - of our own process
            begun, given = unpacker.load()
            while not begun:
                for _ in ahead(*given) or ():
                    if _is_more_told(pipe):
                        break
                begun, given = unpacker.load()
        said = _outcome(partial(work, *given))
        with open(answer, "wb", closefd=False) as out:
            out.write(len(said).to_bytes(_SIZE, "big"))
            out.write(said)
    finally:
        os._exit(0)


def _is_more_told(pipe: BufferedReader) -> bool:
    """Whether something waits to be read; nothing waits for it."""
    os.set_blocking(pipe.fileno(), False)
    try:
        return bool(pipe.peek(1))
    finally:
        os.set_blocking(pipe.fileno(), True)


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

    def __init__(self, work: Callable[..., Made], pid: int, tell: int, answered: int) -> None:
        self.work, self.pid, self.tell, self.answered = work, pid, tell, answered
        self.packed = io.BytesIO()
        self.packer = pickle.Pickler(self.packed)  # one, so that nothing is told twice
        self.lost = False

    def make_ready(self, *given: object) -> None:
        """Have done ahead what can be, now that so much of what the work is on is there."""
        self._tell(given, begun=False)

    def begin(self, *given: object) -> Callable[[], Made]:
        """Have the work done; what this gives waits for the result, or raises what was raised."""
        self._tell(given, begun=True)
        return partial(self._result, *given)

    def _tell(self, given: tuple[object, ...], *, begun: bool) -> None:
        if self.lost:
            return
        self.lost = True
        with suppress(Exception):  # it has ended, or what is given cannot be told
            self.packer.dump((begun, given))
            with open(self.tell, "wb", closefd=False) as pipe:
                pipe.write(self.packed.getbuffer())
            self.packed.seek(0)
            self.packed.truncate()
            self.lost = False

    def _result(self, *given: object) -> Made:
        said = b"" if self.lost else self._answer()
        if len(said) - _SIZE != int.from_bytes(said[:_SIZE], "big"):
            return self.work(*given)
        made, error, where = pickle.loads(said[_SIZE:])  # noqa: S301 - of our own process
        if error is not None:
            raise error from _RaisedApart(where)
        return made  # type: ignore[no-any-return]  # what `work` gave there

    def _answer(self) -> bytes:
        with open(self.answered, "rb", closefd=False) as told:
            return told.read()

    def end(self) -> None:
        """End it, whatever it is at."""
        os.close(self.tell)
        os.close(self.answered)
        with suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)
        with suppress(ChildProcessError):  # the system took it away already
            os.waitpid(self.pid, 0)


Apart: TypeAlias = Here[Made] | _Process[Made]
