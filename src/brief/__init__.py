"""brief: one curated fact base, a footnoted country-relations brief in Word and PDF.

For scripts (docs/python.md): `load_facts` reads a fact base, `check_facts` and `verify_facts` hold
it to account, `build` and its `Order` make the files, `preview` gives a PDF before it is checked,
`choose_edition` leaves what one audience may see, `document_of`, `sentence_of`, `sentences_of` and
`figure_rows` take out what it holds. What a user can mend is a `BriefError` with its `problems`.
Each is imported when it is first asked for, so that the command line starts quickly.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from brief.check import check_facts
    from brief.edition import choose_edition
    from brief.extracts import (
        FigureRow,
        Sentence,
        document_of,
        figure_rows,
        sentence_of,
        sentences_of,
    )
    from brief.facts import FactBase
    from brief.load import load_facts
    from brief.making import Order, Told, build
    from brief.making.preview import Preview, preview
    from brief.model import Document
    from brief.problem import BriefError, Place, Problem, Severity
    from brief.verify import verify_facts
    from brief.writers.pdf.type.standing import Standing

__version__ = "0.1.0"
__all__ = [
    "BriefError",
    "Document",
    "FactBase",
    "FigureRow",
    "Order",
    "Place",
    "Preview",
    "Problem",
    "Sentence",
    "Severity",
    "Standing",
    "Told",
    "build",
    "check_facts",
    "choose_edition",
    "document_of",
    "figure_rows",
    "load_facts",
    "preview",
    "sentence_of",
    "sentences_of",
    "verify_facts",
]

_ROOMS = {
    "brief.check": ("check_facts",),
    "brief.edition": ("choose_edition",),
    "brief.extracts": (
        "FigureRow", "Sentence", "document_of", "figure_rows", "sentence_of", "sentences_of",
    ),
    "brief.facts": ("FactBase",),
    "brief.load": ("load_facts",),
    "brief.making": ("Order", "Told", "build"),
    "brief.making.preview": ("Preview", "preview"),
    "brief.model": ("Document",),
    "brief.problem": ("BriefError", "Place", "Problem", "Severity"),
    "brief.verify": ("verify_facts",),
    "brief.writers.pdf.type.standing": ("Standing",),
}  # fmt: skip
"""Where each name lives."""
_HOMES = {name: room for room, names in _ROOMS.items() for name in names}


def __getattr__(name: str) -> Any:  # noqa: ANN401 - whatever the name stands for
    if name not in _HOMES:
        raise AttributeError(f"module 'brief' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return sorted({*__all__, "__version__", "__doc__", "__file__", "__name__", "__path__"})
