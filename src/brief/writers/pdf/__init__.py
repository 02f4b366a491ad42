"""A Document as PDF: accessible and archival at once, notes on the page of their marks.

The rooms, from the ground up: `fonts`, `sfnt`, `shape`, `bidi`, `breaks`, `nodes` know letters,
directions and structure; `text`, `vocabulary`, `row`, `boxes`, `divided`, `lines` make lines of
them; `sheet`, `strips`, `layout`, `tables`, `figures`, `contents`, `blocks`, `notes` make strips of
blocks; `pages` fills pages and `audit` checks them; `fontbook`, `ink`, `paint`, `bands`,
`furniture` paint them; `objects`, `structure`, `fontfile`, `navigation`, `metadata`, `colour`,
`attach`, `assemble` make the file; `case` shapes words before there is a text, `galley` sets the
text before the notes are there; `write` walks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from brief.house import House
from brief.model import Document
from brief.shape import PLAIN, Shape
from brief.written import Written

if TYPE_CHECKING:
    from brief.writers.pdf.galley import Galley
    from brief.writers.pdf.type.standing import Standing
    from brief.writers.pdf.write import Impression


def make_pdf(  # noqa: PLR0913 - what is made already is given by name
    document: Document,
    house: House,
    shape: Shape = PLAIN,
    *,
    attach: bool = True,
    standing: Standing | None = None,
    ahead: Galley | Impression | None = None,
) -> Written:
    """A document as PDF: PDF/UA-1 and PDF/A-3a at once.

    With `attach=False` it holds no file and is PDF/A-2a. A character
    that no font has, or a link to a heading that is not there, is a BriefError. `standing` keeps
    what was set for whoever makes the next one, `ahead` is its text as it was set ahead, or are its
    pages as they were printed; the file is the same with them.
    """
    from brief.writers.pdf.write import print_and_put_together  # noqa: PLC0415 - fonts come late

    return print_and_put_together(
        document, house, shape, attach=attach, standing=standing, ahead=ahead
    )


def count_pages(document: Document, house: House, shape: Shape, standing: Standing) -> int:
    """How many pages it would take, for whoever tries what fits; nothing is painted.

    BriefError as `make_pdf`; what is set is kept in `standing` for the next try.
    """
    from brief.writers.pdf.write import count_laid_out  # noqa: PLC0415 - as above

    return count_laid_out(document, house, shape, standing)
