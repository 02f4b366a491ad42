"""Folders in which files wait until all are made, and those that dead builds have left.

A build holds a lock on a file in its folder. The system lets go of it when the build ends, however
it ends, so a folder whose lock can be had is nobody's.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

WAITING = ".brief-"
"""How the name of such a folder begins."""
_LOCK = ".brief-lock"


@contextmanager
def waiting_in(folder: Path) -> Iterator[Path]:
    """A new folder in that one, for as long as it is needed; what dead builds left there goes."""
    sweep(folder)
    made, lock = _make(folder)
    try:
        yield made
    finally:
        _take_away(made, lock)


def sweep(folder: Path) -> None:
    """Take away the folders of builds that have ended without taking theirs away."""
    for each in folder.glob(f"{WAITING}*/"):
        with suppress(OSError):
            _sweep_one(each)


def _sweep_one(left: Path) -> None:
    try:
        lock = os.open(left / _LOCK, os.O_RDWR)
    except FileNotFoundError:
        left.rmdir()  # it ended before it had its lock; a folder that holds something is not ours
        return
    if _try_lock(lock):
        _take_away(left, lock)
    else:
        os.close(lock)


def _take_away(folder: Path, lock: int) -> None:
    """The lock goes last: a folder that is half gone is still known for one of ours."""
    with suppress(OSError):
        for each in folder.iterdir():
            if each.name != _LOCK and each.is_dir():
                shutil.rmtree(each, ignore_errors=True)
            elif each.name != _LOCK:
                each.unlink()
    if sys.platform == "win32":  # pragma: no cover - there an open file cannot go
        os.close(lock)
    with suppress(OSError):
        (folder / _LOCK).unlink()
        folder.rmdir()
    if sys.platform != "win32":
        os.close(lock)


def _make(folder: Path) -> tuple[Path, int]:
    """A folder with its lock; another, where somebody swept it away before it was locked."""
    while True:
        made = Path(tempfile.mkdtemp(None, WAITING, folder))
        try:
            lock = os.open(made / _LOCK, os.O_RDWR | os.O_CREAT, 0o600)
        except FileNotFoundError:
            continue
        if _try_lock(lock) and (made / _LOCK).exists():
            return made, lock
        os.close(lock)


if sys.platform == "win32":  # pragma: no cover - each system has its own call
    import msvcrt

    def _try_lock(lock: int) -> bool:
        try:
            msvcrt.locking(lock, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try_lock(lock: int) -> bool:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:  # a file system without locks: then nothing is swept, and nothing waits
            return True
        return True
