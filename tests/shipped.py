"""The bases that ship, in the shapes that ship, each built once for all the tests of a run.

A shape that promises its pages is laid out up to twenty times to find what goes into them, in every
language of its facts: that takes longer than all that most tests look at.
"""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import NamedTuple

import pytest
from tests.shared import Share

from brief.making import DEFAULT_HOUSE, Order, Told, build, promise
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
    """The files of a base in a shape, and the rules of what was told."""

    docx: Path
    pdf: Path
    md: Path
    rules: frozenset[str]


def built(shared: Share, base: str, shape: str, house: str = DEFAULT_HOUSE) -> Built:
    """That base in that shape; the files are for all, and nobody changes them."""
    folder = shared(f"built-{base}-{shape}-{house}", partial(_build, base, shape, house))
    docx, pdf, md = (next(folder.glob(f"*.{ending}")) for ending in _FORMATS)
    return Built(docx, pdf, md, frozenset(_rules(folder).read_text(encoding="utf-8").split()))


def _build(base: str, shape: str, house: str, folder: Path) -> None:
    facts, today = BASES[base]
    told: list[Problem] = []
    order = Order(facts, today, shape, formats=_FORMATS, out=folder, house=house)
    build(order, Told(warn=told.append))
    _rules(folder).write_text(" ".join(one.rule for one in told), encoding="utf-8")


def _rules(folder: Path) -> Path:
    return folder / "rules.txt"


def say_all(patch: pytest.MonkeyPatch) -> None:
    """Let every shape have room for all that it may say, so that none is laid out again and again.

    What fitting leaves out comes in, and so do all the facts that may fill its pages.
    """
    for count in ("pages", "pdf_pages"):
        patch.setattr(promise._Tries, count, lambda *_: 1)
