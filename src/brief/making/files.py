"""Files: what the walk has come to as the bytes of one format."""

from __future__ import annotations

from typing import TYPE_CHECKING

from brief.making.letters import letters_placed
from brief.making.order import Walked
from brief.model import Document
from brief.writers import WRITERS
from brief.written import Written

if TYPE_CHECKING:
    from brief.writers.pdf.type.standing import Standing


def make_file(name: str, walked: Walked, attach: bool, standing: Standing | None) -> Written:  # noqa: FBT001 - as an order says it
    """The file of that format; the PDF has the facts in it, if they are to be attached."""
    document, looks = document_for(name, walked, attach=attach), walked.looks
    with letters_placed(walked.made.base, looks.typed_in):
        if name == "pdf" and standing:
            from brief.writers.pdf import make_pdf  # noqa: PLC0415 - imports late

            return make_pdf(document, looks.house, looks.shape, attach=attach, standing=standing)
        return WRITERS[name](document, looks.house, looks.shape)


def document_for(name: str, walked: Walked, *, attach: bool) -> Document:
    """The Document of a format: the PDF's has the facts in it, if they are to be attached."""
    made = walked.made
    if not attach or name != "pdf":
        return made.document
    from brief.attachment.projection import attach_facts  # noqa: PLC0415 - only where it is asked for
    from brief.edition.reasons import reasons_to_send  # noqa: PLC0415 - as above

    reasons = reasons_to_send(walked.choice)
    return attach_facts(made.document, made.base, made.printed.posts, reasons)
