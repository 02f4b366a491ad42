"""The command line: the only room that prints, reads the clock and exits.

Exit codes: 0 done, 1 problems that the user can mend, 2 the command itself was wrong.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING, TextIO, TypeAlias

from brief.arguments import make_parser, read_arguments
from brief.problem import BriefError, Place, Problem, Severity

if TYPE_CHECKING:
    from brief.making import Order

DONE, PROBLEMS = 0, 1
SHOW_STEPS_AFTER = 1.0
"""Seconds after which a build begins to say what it is doing."""

_OUTPUT = Place("standard output")

Command: TypeAlias = Callable[[argparse.Namespace], int]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit code."""
    _bear_any_console()
    # A plug-in of pydantic's that is installed for something else has no say here, and 40 ms.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    try:
        return _run(arguments)
    except BriefError as error:
        _complain(error.problems)
        return PROBLEMS
    except KeyboardInterrupt:
        _note("stopped; the last good files are kept")
        return 130


def _run(arguments: Sequence[str] | None) -> int:
    """The command's own code; here, too, where what `--help` prints finds no room or no reader."""
    try:
        chosen = read_arguments(make_parser(), arguments)
        return _COMMANDS[chosen.command](chosen)
    finally:
        with _writing():
            print(end="", flush=True)


# ---- the commands --------------------------------------------------------------------------------


def _build(chosen: argparse.Namespace) -> int:
    from brief.making import Told, build  # noqa: PLC0415 - `--help` needs none of it

    for path in build(_order(chosen), Told(step=_progress(), warn=_say)):
        _tell(path)
    return DONE


def _order(chosen: argparse.Namespace) -> Order:
    from brief.making import DEFAULT_FORMATS, Order  # noqa: PLC0415 - as above

    return Order(
        facts=chosen.facts,
        today=_today(chosen),
        clock=_clock(),
        template=chosen.template,
        formats=tuple(dict.fromkeys(chosen.format or DEFAULT_FORMATS)),
        house=chosen.house,
        out=chosen.out,
        strict=chosen.strict,
        force=chosen.force,
        attach=not chosen.no_attachment,
        reference_doc=chosen.reference_doc or "",
    )


def _check(chosen: argparse.Namespace) -> int:
    from brief.making import check  # noqa: PLC0415 - as above

    today, clock = _today(chosen), _clock()
    return _report(_found(lambda: check(chosen.facts, chosen.template, today, clock)), chosen)


def _found(find: Callable[[], Sequence[Problem]]) -> Sequence[Problem]:
    """What was found, or what stood in the way of looking: both are told in the form asked for."""
    try:
        return find()
    except BriefError as error:
        return error.problems


def _today(chosen: argparse.Namespace) -> date:
    """The day that was given, or that of the desk."""
    given: date | None = chosen.today
    return given or _clock()


def _clock() -> date:
    return date.today()  # noqa: DTZ011 - where the desk is, whatever the zone


def _report(problems: Sequence[Problem], chosen: argparse.Namespace) -> int:
    if chosen.output == "json":
        from brief.report import as_json  # noqa: PLC0415 - as above

        _give(f"{as_json(problems)}\n".encode())
    else:
        _complain(problems, frames=True)
        _tell(_count(problems))
    stopping = [p for p in problems if chosen.strict or p.severity is Severity.ERROR]
    return PROBLEMS if stopping else DONE


def _count(problems: Sequence[Problem]) -> str:
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    warnings = len(problems) - errors
    return f"{_plural(errors, 'error')}, {_plural(warnings, 'warning')}"


def _plural(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _verify(chosen: argparse.Namespace) -> int:
    from brief.load import load_facts  # noqa: PLC0415 - as above
    from brief.verify import kept_beside, verify_facts  # noqa: PLC0415 - as above

    kept = chosen.kept or kept_beside(chosen.facts)
    return _report(_found(lambda: verify_facts(load_facts(chosen.facts), kept)), chosen)


def _keep(chosen: argparse.Namespace) -> int:
    from brief.verify import keep_copy, kept_beside  # noqa: PLC0415 - as above

    kept = chosen.kept or kept_beside(chosen.facts)
    _tell(keep_copy(chosen.facts, chosen.file, chosen.source, kept, replace=chosen.force))
    return DONE


def _schema(_chosen: argparse.Namespace) -> int:
    import json  # noqa: PLC0415 - as above

    from brief.load.schema import json_schema  # noqa: PLC0415 - as above

    _give(f"{json.dumps(json_schema(), indent=2, ensure_ascii=False)}\n".encode())
    return DONE


def _templates(chosen: argparse.Namespace) -> int:
    from brief.places import template_folders, template_names  # noqa: PLC0415 - as above
    from brief.template.front_matter import read_front_matter  # noqa: PLC0415 - as above

    for name, path in sorted(template_names(template_folders(chosen.facts)).items()):
        _tell(f"{name}: {read_front_matter(path).description or path}")
    return DONE


def _facts(chosen: argparse.Namespace) -> int:
    from brief.attachment.extraction import read_attached_facts  # noqa: PLC0415 - as above

    data = read_attached_facts(chosen.file)
    if chosen.out is None:
        _give(data)
    else:
        from brief.outputs import write_whole  # noqa: PLC0415 - as above

        _tell(write_whole(chosen.out, data))
    return DONE


def _reference_doc(chosen: argparse.Namespace) -> int:
    from brief.making import reference_doc  # noqa: PLC0415 - as above

    _tell(reference_doc(chosen.facts, chosen.house, chosen.out, force=chosen.force))
    return DONE


_COMMANDS: dict[str, Command] = {
    "build": _build,
    "check": _check,
    "verify": _verify,
    "keep": _keep,
    "templates": _templates,
    "schema": _schema,
    "facts": _facts,
    "reference-doc": _reference_doc,
}


# ---- what is said --------------------------------------------------------------------------------


def _tell(said: object) -> None:
    """A line on standard output."""
    with _writing():
        print(said)


def _give(data: bytes) -> None:
    """Standard output for other programs: these bytes, in no code page of the console's."""
    if sys.stdout is None:  # as it is where whoever started us closed it
        raise BriefError(Problem(_OUTPUT, "it is closed"))
    with _writing():
        sys.stdout.buffer.write(data)


@contextmanager
def _writing() -> Iterator[None]:
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


def _note(said: str) -> None:
    """A line on standard error; where nobody can read it, the exit code has to do."""
    try:
        print(said, file=sys.stderr, flush=True)
    except OSError:
        _drop(sys.stderr)


def _say(problem: Problem) -> None:
    kind = "warning: " if problem.severity is Severity.WARNING else ""
    said = f"{problem.message} ({problem.hint})" if problem.hint else problem.message
    rule = f" [{problem.rule}]" if problem.rule else ""
    _note(f"{problem.place}: {kind}{said}{rule}")


def _complain(problems: Iterable[Problem], *, frames: bool = False) -> None:
    from brief.report import code_frame  # noqa: PLC0415 - only where something is wrong

    for problem in problems:
        _say(problem)
        if frames and (frame := code_frame(problem.place)):
            _note(frame)


def _progress() -> Callable[[str], None]:
    """Says each step to a person who waits: on a terminal, and only where it takes long."""
    if not sys.stderr.isatty():
        return lambda _step: None
    from time import monotonic  # noqa: PLC0415 - as above

    begun = monotonic()

    def say(step: str) -> None:
        if monotonic() - begun > SHOW_STEPS_AFTER:
            _note(f"{step} …")

    return say


def _bear_any_console() -> None:
    """A console in another code page shows what it can; it never stops a build."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
