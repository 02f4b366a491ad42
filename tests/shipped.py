"""The bases that ship, in the shapes that ship, each built once for all the tests of a run.

A shape that promises its pages is laid out up to twenty times to find what goes into them, in every
language of its facts: that takes longer than all that most tests look at.
"""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple
from unittest.mock import patch

import pytest
from tests.shared import Share

from brief import making
from brief.making import DEFAULT_HOUSE, Order, Told, Walked, build, promise, walk
from brief.problem import Problem

_ROOT = Path(__file__).parents[1]
_EXAMPLES = _ROOT / "docs" / "examples"
BASES = {
    "pakistan-belarus": (_ROOT / "facts.yaml", date(2025, 7, 1)),
    "malta-iceland": (_EXAMPLES / "malta-iceland" / "facts.yaml", date(2026, 10, 1)),
    "switzerland-saudi-arabia": (
        _EXAMPLES / "switzerland-saudi-arabia" / "facts.yaml",
        date(2025, 4, 1),
    ),
}
"""Each base that ships, and a day that it is built on."""
PAGES = {"brief": 6, "infocus": 2, "glance": 1, "minister": 4}
"""The most that each shape that ships takes."""
_FORMATS = ("docx", "pdf", "md")


class Built(NamedTuple):
    """The files of a base in a shape, and what was learned as they were made."""

    docx: Path
    pdf: Path
    md: Path
    rules: frozenset[str]
    """Those of what was told."""
    larger: float
    """How many times as large as need be it is set."""


def built(shared: Share, base: str, shape: str, house: str = DEFAULT_HOUSE) -> Built:
    """That base in that shape; the files are for all, and nobody changes them."""
    folder = shared(f"built-{base}-{shape}-{house}", partial(_build, base, shape, house))
    docx, pdf, md = (next(folder.glob(f"*.{ending}")) for ending in _FORMATS)
    larger, *rules = _learned(folder).read_text(encoding="utf-8").split()
    return Built(docx, pdf, md, frozenset(rules), float(larger))


def _build(base: str, shape: str, house: str, folder: Path) -> None:
    facts, today = BASES[base]
    told: list[Problem] = []
    order = Order(facts, today, shape, formats=_FORMATS, out=folder, house=house)
    walked: list[Walked] = []

    def walk_once(*given: Any, **named: Any) -> Walked:  # noqa: ANN401 - as walk
        walked.append(walk(*given, **named))
        return walked[-1]

    with patch.object(making, "walk", walk_once):
        build(order, Told(warn=told.append))
    learned = (str(walked[-1].looks.shape.larger), *(one.rule for one in told))
    _learned(folder).write_text(" ".join(learned), encoding="utf-8")


def _learned(folder: Path) -> Path:
    return folder / "learned.txt"


def say_all(patch: pytest.MonkeyPatch) -> None:
    """Let every shape have room for all that it may say, so that none is laid out again and again.

    What fitting leaves out comes in, and so do all the facts that may fill its pages.
    """
    for count in ("pages", "pdf_pages"):
        patch.setattr(promise._Tries, count, lambda *_: 1)
