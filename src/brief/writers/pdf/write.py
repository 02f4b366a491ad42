"""The walk from a Document to a PDF file's bytes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from brief.house import House
from brief.late import dataclass
from brief.model import Document
from brief.problem import BriefError, Place, Problem
from brief.shape import Shape
from brief.writers.pdf.file.assemble import Parts, assemble
from brief.writers.pdf.file.objects import Objects
from brief.writers.pdf.file.paint import FOOT_ABOVE, Painted, paint_pages
from brief.writers.pdf.galley import Galley, as_set, set_galley, with_labels
from brief.writers.pdf.layout.audit import audit_pages, audit_places
from brief.writers.pdf.layout.columns import ColumnFiller
from brief.writers.pdf.layout.ends import ended_well
from brief.writers.pdf.layout.furniture import paint_furniture
from brief.writers.pdf.layout.lowered import with_lowered_charts
from brief.writers.pdf.layout.mirror import mirrored
from brief.writers.pdf.layout.notes import FootMeasure, note_hang, set_notes
from brief.writers.pdf.layout.pages import Filler, Page, fill_pages
from brief.writers.pdf.layout.strips import Strip
from brief.writers.pdf.type.boxes import Setter
from brief.writers.pdf.type.coverage import check_coverage, unbroken
from brief.writers.pdf.type.fontbook import FontBook
from brief.writers.pdf.type.standing import Standing
from brief.written import Written


def set_text(
    document: Document,
    house: House,
    shape: Shape,
    standing: Standing | None,
    known: Setter | None = None,
) -> Galley:
    """The text of a document whose notes are still to come; `known` may know its words."""
    added = check_coverage(with_labels(document), as_set(house, shape))
    return set_galley(document, house, shape, standing, added, known=known)


@dataclass(frozen=True, slots=True, eq=False)
class Impression:
    """The pages of a document in ink, of which a file is to be made."""

    document: Document
    galley: Galley
    painted: Painted
    book: FontBook

    def serves(self, document: Document, house: House, shape: Shape) -> bool:
        """Whether the same would be printed again."""
        galley, noted = self.galley, document.notes is self.document.notes
        return noted and galley.serves(document, house, shape, galley.added)


def print_pages(
    document: Document,
    house: House,
    shape: Shape,
    standing: Standing | None,
    galley: Galley | None,
) -> Impression:
    """The pages of a document, whatever file it is to hold: laid out, checked, painted."""
    galley, pages = _lay_out(document, house, shape, standing, galley)
    tools = galley.tools
    book = FontBook(tools.keep)
    painted = paint_pages(pages, tools, book, note_hang(document.notes, tools))
    paint_furniture(painted.inks, galley.furniture, tools)
    audit_places(painted.places)
    _check_links(document, painted)
    return Impression(document, galley, painted, book)


def print_and_put_together(  # noqa: PLR0913 - as for make_pdf
    document: Document,
    house: House,
    shape: Shape,
    *,
    attach: bool,
    standing: Standing | None,
    ahead: Galley | Impression | None,
) -> Written:
    """A document as PDF: what is not done ahead of that, and the file."""
    galley = ahead if isinstance(ahead, Galley) else None
    if not isinstance(ahead, Impression) or not ahead.serves(document, house, shape):
        ahead = print_pages(document, house, shape, standing, galley)
    flow, tools = ahead.galley.flow, ahead.galley.tools
    paper = (tools.house.page.width, tools.house.page.height)
    parts = Parts(ahead.painted, ahead.book, flow.root, flow.entries, paper)
    data = assemble(document, parts, Objects(tools.keep), attach=attach)
    return Written(data, len(ahead.painted.inks), unbroken(document))


def count_laid_out(document: Document, house: House, shape: Shape, standing: Standing) -> int:
    """How many pages it takes; none is painted."""
    _, pages = _lay_out(document, house, shape, standing)
    return len(pages)


def _lay_out(
    document: Document,
    house: House,
    shape: Shape,
    standing: Standing | None,
    galley: Galley | None = None,
) -> tuple[Galley, tuple[Page, ...]]:
    """The text as it was set ahead, or as it is set now, and the pages of it."""
    added = check_coverage(with_labels(document), as_set(house, shape))
    if not galley or not galley.serves(document, house, shape, added):
        galley = set_galley(document, house, shape, standing, added)
    return galley, _fill(document, shape, galley)


def _fill(document: Document, shape: Shape, galley: Galley) -> tuple[Page, ...]:
    """The pages of what flows, with its notes."""
    flow, tools, grid = galley.flow, galley.tools, galley.grid
    notes = set_notes(document.notes, flow.callers, grid.note_width, tools)
    style = tools.sheet.note
    measure = FootMeasure(style.leading, style.after, FOOT_ABOVE)
    strips: Sequence[Strip] = flow.column.strips
    if tools.words.rtl:
        strips = mirrored(strips, flow.widths)
    if shape.columns == shape.note_columns == 1:
        pages = fill_pages(Filler(strips, notes, measure), lambda _: (grid.page,))
    else:
        filler = ColumnFiller(strips, frozenset(flow.across), notes, measure, grid)
        bottom = grid.page.y + grid.page.height
        strips, pages = with_lowered_charts(strips, filler.pages_of, bottom)
        if strips is not filler.strips:
            filler = replace(filler, strips=strips)
        if len(pages) > 1 and (shape.columns > 1 or not shape.keeps_pages):
            strips, pages = ended_well(filler, pages, closes_up=shape.closes_up)
    audit_pages(pages, strips, notes)
    return pages


def _check_links(document: Document, painted: Painted) -> None:
    """A link into the document must lead to a heading that is there."""
    place = Place(document.meta.id)
    problems = [
        Problem(place, f'a link leads to "#{target.to}", but no heading has that id')
        for ink in painted.inks
        for target in (annotation.target for annotation in ink.annotations)
        if target.kind == "heading" and ("heading", target.to) not in painted.places
    ]
    if problems:
        raise BriefError(problems)
