"""Wording: how a citation reads in a note, by the macros of a citation style.

A style is `templates/citations/<name>.md.j2`. It has two macros, `full(source, at)` for a
source's first note and `short(source, at)` for later ones, and may have one for a CSL type,
such as `full_report`. A ministry writes its own without touching Python.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from pathlib import Path
from typing import Literal, TypeAlias

from jinja2 import Template, TemplateError, TemplateNotFound

from brief.facts import FactBase
from brief.markdown import read_line
from brief.model import Citation, Inlines, Text
from brief.problem import BriefError, Place, Problem
from brief.template.faults import running_line
from brief.template.sandbox import Sandbox
from brief.template.source_view import SourceView
from brief.template.views import to_value

Form: TypeAlias = Literal["full", "short"]

_FAULTS = (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError)
"""What the expressions of a style can raise, besides Jinja2's own errors."""


class Wording:
    """The words of citations of one fact base in one style."""

    def __init__(self, base: FactBase, folders: Iterable[Path], style: str) -> None:
        self._base = base
        self._folders = tuple(folders)
        self._name = f"citations/{style}.md.j2"
        self._worded: dict[tuple[str, str, Form], Inlines] = {}

    def word(self, citation: Citation, form: Form) -> Inlines:
        """One citation in words, without a full stop; BriefError if the style cannot say it."""
        key = (citation.source, citation.locator, form)
        if key not in self._worded:
            self._worded[key] = self._fill(citation, form)
        return self._worded[key]

    @cached_property
    def _sandbox(self) -> Sandbox:
        return Sandbox(self._folders, to_value, self._base.words)

    @cached_property
    def _style(self) -> Template:
        try:
            return self._sandbox.get_template(self._name)
        except TemplateNotFound as error:
            raise BriefError(
                Problem(Place(self._name), "there is no such citation style")
            ) from error
        except TemplateError as error:
            line = getattr(error, "lineno", 0) or 0
            raise BriefError(Problem(Place(self._name, line), str(error))) from error

    def _fill(self, citation: Citation, form: Form) -> Inlines:
        source = SourceView(self._base, citation.source)
        self._sandbox.steps = 0
        try:
            macros = self._style.module
            kind = source.type.replace("-", "_")
            macro = getattr(macros, f"{form}_{kind}", None) or getattr(macros, form)
            text = " ".join(str(macro(source, source.at(citation.locator))).split())
        except (TemplateError, *_FAULTS) as error:
            said = f"cannot word {citation.source!r}: {error}"
            place = running_line(error.__traceback__, Path(self._name))
            raise BriefError(Problem(place, said)) from error
        place = self._base.place("sources", citation.source)
        words = read_line(text, self._sandbox.values, Place(self._name))
        return words or (Text(citation.source, place),)
