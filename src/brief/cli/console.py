"""Console: what is said on standard output and standard error; nothing else prints."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TextIO

from brief.problem import BriefError, Place, Problem, Severity

SHOW_STEPS_AFTER = 1.0
"""Seconds after which a build begins to say what it is doing."""

_OUTPUT = Place("standard output")
_OBEYED = {code: "\ufffd" for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) not in "\n\t"}
"""What a terminal obeys and does not show: a copy, a file or a name may hold it."""


def tell(said: object) -> None:
    """A line on standard output."""
    with writing():
        print(str(said).translate(_OBEYED))


def give(data: bytes) -> None:
    """Standard output for other programs: these bytes, in no code page of the console's."""
    if sys.stdout is None:  # as it is where whoever started us closed it
        raise BriefError(Problem(_OUTPUT, "it is closed"))
    with writing():
        sys.stdout.buffer.write(data)


@contextmanager
def writing() -> Iterator[None]:
    """What stands in the way of standard output, such as a full disk, is the user's to mend.

    A reader that has gone (`brief schema | head`) wants no more, and that is no fault.
    """
    try:
        yield
    except BrokenPipeError:
        _drop(sys.stdout)
    except OSError as error:
        _drop(sys.stdout)
        said = f"it cannot be written to: {error.strerror or error}"
        raise BriefError(Problem(_OUTPUT, said)) from None


def _drop(stream: TextIO) -> None:
    """What is still waiting to be written goes nowhere: the interpreter writes it when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def note(said: str) -> None:
    """A line on standard error; where nobody can read it, the exit code has to do."""
    if sys.stderr is None:  # closed by whoever started us: `print` would take standard output
        return
    try:
        print(said.translate(_OBEYED), file=sys.stderr, flush=True)
    except OSError:
        _drop(sys.stderr)


def ask(question: str) -> str | None:
    """An answer to a question, without blanks at its ends; None where nobody answers."""
    if sys.stderr is not None:
        print(question, end="", file=sys.stderr, flush=True)
    line = sys.stdin.readline() if sys.stdin else ""
    if not line:
        note("")
        return None
    return line.strip()


def say(problem: Problem, place: Place | None = None) -> None:
    """One problem, as a line on standard error."""
    from brief.report import Frames  # noqa: PLC0415 - only where something is wrong

    place = place or Frames().place(problem)
    kind = "" if problem.severity is Severity.ERROR else f"{problem.severity.value}: "
    rule = f" [{problem.rule}]" if problem.rule else ""
    note(f"{place}: {kind}{problem.said}{rule}")


def complain(problems: Iterable[Problem], *, frames: bool = False) -> None:
    """Problems on standard error; with `frames`, each with its line of the file."""
    from brief.cli.one_cause import told_once  # noqa: PLC0415 - only where something is wrong
    from brief.report import Frames  # noqa: PLC0415 - only where something is wrong

    frame_of = Frames()
    for problem in told_once(problems):
        place = frame_of.place(problem)
        say(problem, place)
        if frames and (frame := frame_of(place)):
            note(frame)


def progress() -> Callable[[str], None]:
    """Says each step to a person who waits: on a terminal, and only where it takes long."""
    if sys.stderr is None or not sys.stderr.isatty():
        return lambda _step: None
    from time import monotonic  # noqa: PLC0415 - late, so that `--help` is quick

    begun = monotonic()

    def say(step: str) -> None:
        if monotonic() - begun > SHOW_STEPS_AFTER:
            note(f"{step} …")

    return say


def bear_any_console() -> None:
    """A console in another code page shows what it can; it never stops a build."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
