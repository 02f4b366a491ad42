"""Excerpting: some statements of a fact base with their notes, to be pasted into another paper.

The facts are picked from what the edition keeps, so that nothing else can reach the file; then
they go the same walk as a brief, rules included.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from brief.edition import find_edition
from brief.excerpting.picking import left_out, pick
from brief.excerpting.plain import as_plain_text
from brief.house import House
from brief.load import load_facts, topics_in
from brief.making import Order, Told, walk
from brief.making.gate import pass_gate
from brief.model import Document, Title
from brief.places import excerpt_template
from brief.problem import BriefError, Place, Problem
from brief.shape import Shape

ENDINGS = (".docx", ".md", ".txt")
"""What an excerpt can be."""


def make_excerpt(order: Order, wanted: Sequence[str], path: Path, told: Told) -> bytes:
    """The bytes of a file of that name with what is wanted: facts, sections and topics.

    BriefError with everything that must be mended.
    """
    ending = path.suffix.lower()
    if ending not in ENDINGS:
        said = (
            f'an excerpt is no "{ending}" file'
            if ending
            else "this does not say which kind of file to make"
        )
        hint = f"end it with {', '.join(ENDINGS[:-1])} or {ENDINGS[-1]}"
        raise BriefError(Problem(Place(str(path)), said, hint))
    whole = load_facts(order.facts, order.language)
    choice, topics = find_edition(whole, order.edition), topics_in(order.facts)
    picked = pick(choice, wanted, topics)
    for problem in left_out(choice, wanted, topics):
        told.warn(problem)
    shape = str(excerpt_template())
    walked = walk(replace(order, template=shape, picked=picked), told, whole)
    pass_gate(walked, order, told)
    return _written(_untitled(walked.made.document), walked.looks.house, ending)


def _untitled(document: Document) -> Document:
    """Without the title, which would stand in the middle of the other paper."""
    kept = tuple(block for block in document.blocks if not isinstance(block, Title))
    return replace(document, blocks=kept)


def _written(document: Document, house: House, ending: str) -> bytes:
    if ending == ".txt":
        return as_plain_text(document).encode()
    if ending == ".md":
        from brief.writers.md import make_md  # noqa: PLC0415 - only for that format

        return make_md(document).data
    from brief.excerpting.own_styles import with_own_styles  # noqa: PLC0415 - as above
    from brief.writers.docx import make_docx  # noqa: PLC0415 - as above

    plain, shape = replace(house, reference_doc=""), Shape(closes_up=False)
    return with_own_styles(make_docx(document, plain, shape).data)
