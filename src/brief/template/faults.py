"""Faults of a template, told as problems with its file and line."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError

from brief.late import pattern
from brief.problem import BriefError, Place, Problem, suggest
from brief.template.plain import in_plain_words


@contextmanager
def located(template: Path, names: Iterable[str]) -> Iterator[None]:
    """Whatever goes wrong in a template, said with the file and the line."""
    try:
        yield
    except TemplateSyntaxError as error:
        file = error.filename or error.name or template  # the lexer says the file as the name
        said, hint = _told(str(error.message), names)
        raise BriefError(Problem(Place(str(file), error.lineno), said, hint)) from error
    except TemplateNotFound as error:
        place = running_line(error.__traceback__, template)
        raise BriefError(Problem(place, f"there is no template {error.name!r}")) from error
    except TemplateError as error:
        said, hint = _told(str(error.message or error), names)
        place = running_line(error.__traceback__, template)
        raise BriefError(Problem(place, said, hint)) from error
    except SyntaxError as error:  # Python's own, of what Jinja2 made: blocks within blocks
        deep = ("the template is nested too deeply", "")
        said, hint = in_plain_words(error.msg) or deep
        place = running_line(error.__traceback__, template)
        raise BriefError(Problem(place, said, hint)) from error
    except RecursionError as error:
        place = running_line(error.__traceback__, template)
        said = "goes round in circles" if place.line else "is nested too deeply"
        raise BriefError(Problem(place, f"the template {said}")) from error
    except (TypeError, ValueError, ArithmeticError, KeyError, IndexError, AttributeError) as error:
        place = running_line(error.__traceback__, template)
        if not place.line:
            raise  # not from the template: a bug of ours
        bare = _OWNER.sub("", str(error))
        said, hint = in_plain_words(bare) or (f"this cannot be done: {bare}", "")
        raise BriefError(Problem(place, said, hint)) from error


_OWNER = pattern(r"\b[A-Z]\w*\.(?=\w+\(\))")
"""The class whose method a template calls: of no use to whoever wrote the template."""


def _told(said: str, names: Iterable[str]) -> tuple[str, str]:
    """What is wrong in plain words, and what to do; of an undefined name what was perhaps meant."""
    if plain := in_plain_words(said):
        return plain
    unknown, known = re.fullmatch(r"'(\w+)' is undefined", said), list(names)
    if unknown and unknown[1] in known:
        return said, "import what uses it with context: {% import … with context %}"
    return said, suggest(unknown[1], known) if unknown else ""


def running_place(file: str = "") -> Place:
    """The line of the template that is running; the file alone where none is."""
    frame = sys._getframe(1)  # noqa: SLF001 - Jinja2 gives a running template no other way
    while frame and "__jinja_template__" not in frame.f_globals:
        frame = frame.f_back  # type: ignore[assignment]  # the loop's condition sees to None
    if not frame:
        return Place(file)
    running = frame.f_globals["__jinja_template__"]
    return Place(str(running.filename), running.get_corresponding_lineno(frame.f_lineno))


def running_line(trace: TracebackType | None, template: Path) -> Place:
    """The innermost line of a template in a traceback (Jinja2 puts them there), line 0 for none."""
    place = Place(str(template))
    while trace:
        file, names = trace.tb_frame.f_code.co_filename, trace.tb_frame.f_globals
        if "__jinja_exception__" in names:  # Jinja2 has put the template's own line there
            place = Place(file, trace.tb_lineno)
        elif running := names.get("__jinja_template__"):  # a macro that was called from outside
            place = Place(file, running.get_corresponding_lineno(trace.tb_lineno))
        trace = trace.tb_next
    return place
