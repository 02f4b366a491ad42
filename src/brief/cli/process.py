"""Process: switches for the whole of it; the command line owns its own, and scripts do not."""

from __future__ import annotations

import gc
import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def our_own() -> Iterator[None]:
    """For one command: no garbage collector.

    Nothing is garbage before the end of a load or a build, so that 50,000 facts load in a quarter
    of the time and a build takes a tenth less.
    """
    with no_collector():
        yield


@contextmanager
def no_collector() -> Iterator[None]:
    """Without a garbage collector, where there was one."""
    on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if on:
            gc.enable()


def leave(code: int) -> None:
    """End the process at once, unless something in it still has to be done.

    Python takes apart all that a command has made before it ends: a tenth of a second for a brief.
    """
    if threading.active_count() > 1:
        return
    try:
        for stream in filter(None, (sys.stdout, sys.stderr)):
            stream.flush()
    except (OSError, ValueError):  # it is told as Python tells it
        return
    os._exit(code)


def processors() -> int:
    """How many processes can work at once: as many as this one may run on."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1


def hush_pdf_reader() -> None:
    """What pypdf thinks of a file is its own; what is wrong with one is told as a problem."""
    import logging  # noqa: PLC0415 - late, so that `--help` is quick

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
