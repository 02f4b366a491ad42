"""Needing: libraries that come with the extra `brief[import]`."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from brief.problem import BriefError, Place, Problem


def needing(module: str, form: str, file: str) -> Any:  # noqa: ANN401 - a module
    """The module; BriefError where it is not installed."""
    try:
        return import_module(module)
    except ModuleNotFoundError:
        said = f"reading {form} needs {module}, which is not installed"
        hint = 'pip install "brief[import]", or export it as CSL-JSON'
        raise BriefError(Problem(Place(file), said, hint)) from None
