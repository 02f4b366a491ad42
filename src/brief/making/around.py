"""Around: words that a reader has and no Document holds: of a letterhead, and of a file's name."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from brief.making.order import Order, Walked
from brief.places import TEMPLATE_ENDING, shipped_templates, template_names
from brief.printed import Passage
from brief.problem import Place

_APART = str.maketrans(".-_", "   ")
"""What stands between the words of a file's name."""


def words_around(walked: Walked, order: Order) -> tuple[Passage, ...]:
    """What names what is left out must not stand there either."""
    return (*_named(order), *_lettered(walked, order)) if walked.choice.leaves_out else ()


def _named(order: Order) -> Iterator[Passage]:
    """What the file has of the name of a template of one's own, in capitals, as any name may be."""
    name = Path(order.template).name.removesuffix(TEMPLATE_ENDING)
    if name not in template_names((shipped_templates(),)):
        yield ((name.translate(_APART).upper(), Place(order.template)),)


def _lettered(walked: Walked, order: Order) -> Iterator[Passage]:
    from brief.writers.docx.takeover.around import lines_around  # noqa: PLC0415 - only for one

    if (file := walked.looks.house.reference_doc) and "docx" in order.formats:
        language = walked.made.base.brief.language
        for line in lines_around(Path(file), language):
            yield ((line, Place(file)),)
