"""The walk from a Document to a Word file."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from itertools import chain, count
from pathlib import Path
from types import MappingProxyType

from brief.bidi import is_rtl_language
from brief.house import House
from brief.late import NamedTuple
from brief.model import Document, Heading, Meta, plain_text
from brief.placing import NO_ENDS, Ends, page_ends
from brief.shape import PLAIN, Shape
from brief.walk import breaks_before_heads, iter_blocks, iter_contents, sections_of
from brief.writers.docx.parts.default_template import default_template
from brief.writers.docx.parts.elements import Element
from brief.writers.docx.parts.faces import Faces
from brief.writers.docx.parts.fact_marks import FactMarks
from brief.writers.docx.parts.package import packed
from brief.writers.docx.parts.template import Template, template_of
from brief.writers.docx.takeover.ground import Ground
from brief.writers.docx.takeover.named import key_of
from brief.writers.docx.write.air import set_air
from brief.writers.docx.write.balance import Columns
from brief.writers.docx.write.body import Around, Body
from brief.writers.docx.write.breaks import begins_column
from brief.writers.docx.write.chart_looks import ChartLook
from brief.writers.docx.write.figures import Drawings
from brief.writers.docx.write.footnotes import write_footnotes
from brief.writers.docx.write.grown import Grows, fill_columns
from brief.writers.docx.write.heads import Heads
from brief.writers.docx.write.kept import Room, note_heights
from brief.writers.docx.write.measured import Measure, heights_of_notes
from brief.writers.docx.write.note_space import bring_notes_close
from brief.writers.docx.write.properties import shown_values, write_properties
from brief.writers.docx.write.shown import other_markings
from brief.writers.docx.write.spread import spread_columns
from brief.writers.docx.write.story import Story
from brief.writers.docx.write.straddling import kept_in
from brief.writers.docx.write.tables import set_apart
from brief.writers.docx.write.told import Taken, tell
from brief.writers.docx.write.two_columns import (
    UNDER,
    close_up,
    over_all,
    put_over_all,
    set_columns,
    set_note_columns,
)
from brief.writers.docx.write.widows import keep_last_lines
from brief.written import Written

_LETTERS_ON_A_PAGE = 2600
_LONGEST_BOOKMARK = 40
_LISTED_FROM = 10
"""Pages from which on a list of contents helps: what is made for fewer and takes fewer has none."""
_LARGEST = 11
"""Points of the text of a shape in columns that has room for larger letters than it asks for."""


_ENDS_WELL = 0.31
"""Parts of a column that may be blank where a page more is taken."""
_TRIES = 2
"""Sizes of letters that are tried, from the largest of those that fill the pages."""
_ABOUT = 0.05
"""Parts of a column by which letters may leave more blank, if they are larger."""


def make_docx(
    document: Document,
    house: House,
    shape: Shape = PLAIN,
    *,
    reference: Path | None = None,
    parting: bool = True,
) -> Written:
    """The document as a Word file.

    `parting` lets a column of a last page begin within a table, and drawings be as high as pages
    have room for: what tracks changes has neither.

    `reference` is the house's own .docx or .dotx, instead of the one that the house names; what it
    lacks is a problem of what is written. BriefError if it cannot be read.
    """
    own = reference or (Path(house.reference_doc) if house.reference_doc else None)
    ground, template, written, *_ = _ready(document, house, shape, own, parting=parting)
    others = other_markings(template, document.meta, house.markings) if own else ()
    template.put(written)
    pages = count_pages(document, shape)
    Heads(template, document.meta, pages).write()
    dropped = write_properties(template.package, document, house.keep_properties, pages)
    taken = Taken(ground, dropped, tuple(template.styles.lacking), tuple(others), _promised(shape))
    problems = tuple(tell(own, taken)) if own else ()
    return Written(packed(template.package), problems=problems)


def _promised(shape: Shape) -> int:
    """How many pages a shape is held to; 0 where to none."""
    return shape.pages if shape.keeps_pages else 0


def _ends(document: Document, house: House, shape: Shape, *, parting: bool) -> Ends:
    ends = page_ends(document, house, _promised(shape), closes_up=shape.closes_up)
    return ends if parting else ends._replace(taller=NO_ENDS.taller)


class _Set(NamedTuple):
    """A text that was written, in a template of as many columns as its shape has, or of one."""

    ground: Ground
    template: Template
    written: list[Element]
    in_columns: bool
    house: House
    """In whose letters, before they are put in proportion to those of a letterhead."""
    pages: int = 0
    """How many it is to take, where it was laid out to keep a promise."""
    grows: Mapping[int, Grows] = MappingProxyType({})
    """The drawings that may be higher, by their ids."""

    def columns(self, larger: float = 1) -> Columns:
        """How it stands in its columns, or would in letters that are so many times as large."""
        template = self.template
        height, width = template.text_height(), template.text_width()
        notes = heights_of_notes(template.document, template.styles, width)
        measure = Measure(template.styles, width, notes, larger)
        head = over_all(self.written, template.styles)
        lines = tuple(measure.lines(self.written, len(head)))
        across = Measure(template.styles, template.page_width() / 20, {}, larger)
        over = across.height(head) + (UNDER if head else 0)
        return Columns(self.written, lines, height, template.styles, self.pages, over)


class Filled(NamedTuple):
    """How a file fills its pages: its letters, what begins a column, what is kept at an end.

    In columns also which paragraphs stay with what comes next.
    """

    house: House
    breaks: frozenset[int]
    ends: Ends = NO_ENDS
    kept: frozenset[int] = frozenset()


def filled(document: Document, house: House, shape: Shape, own: Path | None) -> Filled:
    """How the plain file does, for a text that is written anew beside another."""
    if shape.columns == 1:
        return Filled(
            house, frozenset(), NO_ENDS if own else _ends(document, house, shape, parting=False)
        )
    made = _balanced(document, house, shape, own, parting=False)
    broken = (n for n, each in enumerate(made.written) if begins_column(each))
    return Filled(made.house, frozenset(broken), kept=kept_in(made.written))


def _ready(
    document: Document, house: House, shape: Shape, own: Path | None, *, parting: bool
) -> _Set:
    """The text as it stands in the file."""
    made = _balanced(document, house, shape, own, parting=parting)
    if made.in_columns:
        put_over_all(made.written, made.template.styles, made.template.page_width())
    return made


def _balanced(
    document: Document, house: House, shape: Shape, own: Path | None, *, parting: bool
) -> _Set:
    """The text, its columns balanced, in letters that fill them."""
    dense = house.in_columns(shape.pages)
    letters = house if shape.columns == 1 or own else dense
    made = _set(document, letters, shape, own, parting=parting)
    if not made.in_columns:
        return made
    if shape.laid and not own:
        made = _best_filled(made, document, house, shape)
    made.columns().balance(parting=parting)
    if parting and not own:
        fill_columns(made.columns(), made.grows)
        if made.pages == 1:
            spread_columns(made.columns())
    return made


def _best_filled(made: _Set, document: Document, house: House, shape: Shape) -> _Set:
    """The text in the letters of columns, or in larger ones that leave less of its pages blank.

    On as many pages as in the PDF, if with any letters the last one is not nearly empty.
    """
    least = house.dense.body_size
    sizes = [least, *(n / 2 for n in range(int(least * 2) + 1, _LARGEST * 2 + 1))]
    fitting = _fitting(made, {size: size / least for size in sizes}, shape.laid)
    blank = {size: columns.blank() for size, columns in fitting.items()}
    takes = [size for size in blank if fitting[size].takes() >= shape.laid]
    well = [size for size in takes if blank[size] <= _ENDS_WELL] or list(blank)
    limit = min((blank[size] for size in well), default=0.0) + _ABOUT
    best = sorted((size for size in well if blank[size] <= limit), reverse=True)
    for size in best[:_TRIES]:
        if size == least:
            break
        other = _set(document, house.in_columns(shape.pages, size / least), shape, None)
        if other.columns().fit(shape.laid):  # drawings grow with letters, too
            return other
    return made


def _fitting(made: _Set, sizes: Mapping[float, float], pages: int) -> dict[float, Columns]:
    """How it stands in letters that those pages hold; after two that they do not, none is tried."""
    fitting: dict[float, Columns] = {}
    missed = 0
    for size, larger in sizes.items():
        columns = made.columns(larger)
        if columns.fit(pages):
            fitting[size] = columns
        else:
            missed += 1
        if missed > 1:
            break
    return fitting


def fits(document: Document, house: House, shape: Shape) -> bool:
    """Whether the default letterhead holds the text on the pages that the shape promises."""
    made = _set(document, house.in_columns(shape.pages), shape, None)
    return not made.in_columns or made.columns().fit(shape.pages)


def _set(
    document: Document, house: House, shape: Shape, own: Path | None, *, parting: bool = True
) -> _Set:
    """The text in a house's letters."""
    ground = open_ground(own, document.meta)
    template = template_of(ground.package, house, document.meta.language)
    in_columns = set_columns(template, shape.columns, house.dense.gutter)
    if own is None:
        set_note_columns(template, shape.note_columns)
    no_ends = in_columns or own is not None
    ends = NO_ENDS if no_ends else _ends(document, house, shape, parting=parting)
    set_air(template.styles, ends.air)
    how = How(own is not None, is_listed(document, shape), in_columns, ends)
    text = write_text(document, template, how)
    pages = shape.laid or shape.pages
    return _Set(ground, template, text.written, in_columns, house, pages, text.grows)


def open_ground(own: Path | None, meta: Meta) -> Ground:
    """The house's own file made ready, or the default template."""
    if own:
        from brief.writers.docx.takeover.reference import open_reference  # noqa: PLC0415 - few houses have a file of their own

        ours = frozenset(map(key_of, shown_values(meta)))
        return open_reference(own, meta.language, ours)
    return Ground(default_template(rtl=is_rtl_language(meta.language)))


def is_listed(document: Document, shape: Shape) -> bool:
    """Whether a list of contents that a template asks for stands in the Word file."""
    if shape.columns > 1 or not shape.pages:
        return shape.columns == 1
    pages = shape.pages if shape.keeps_pages else max(shape.pages, count_pages(document, shape))
    return pages >= _LISTED_FROM


class How(NamedTuple):
    """How a text is written: in a house's own file, with a list of contents, in columns."""

    foreign: bool
    listed: bool
    in_columns: bool = False
    ends: Ends = NO_ENDS


class Text(NamedTuple):
    """The paragraphs and tables of a brief."""

    written: list[Element]
    notes: Mapping[int, int]
    """The id of each note in the file, by its number."""
    grows: Mapping[int, Grows]


def write_text(document: Document, template: Template, how: How) -> Text:
    """The text of the brief; the notes are written into their part."""
    headings = [each for each in iter_blocks(document.blocks) if isinstance(each, Heading)]
    taken = template.bookmarks()
    bookmarks = _bookmarks(headings, taken)
    last = template.last_id("w:bookmarkStart", "w:id")
    facts = FactMarks(document.meta.id, taken, last + len(bookmarks))
    rtl = is_rtl_language(document.meta.language)
    language, house = document.meta.language, template.house
    faces = None if how.foreign else Faces(house.docx_fonts, language)
    marks = write_footnotes(template, document.notes, bookmarks, faces, rtl=rtl)
    font = template.font() if how.foreign else house.docx_fonts.heads
    look = ChartLook(house, language, font, template.text_width(), document.meta.words)
    width, size = template.text_width(), template.house.note_size
    heights = note_heights(document.notes, width, size)
    cells = house.table_size or house.body_size - 1
    room = Room(width, template.text_height(), cells, heights)
    body = Body(
        Story(template.document, template.styles, marks, bookmarks, faces, facts),
        template.numbering,
        Drawings(template.package, template.document, look, template.last_id("wp:docPr", "id")),
        sections_of(document.blocks),
        room.size,
        document.meta.words,
        room,
        how.listed,
        rtl,
        how.in_columns,
        last,
        ends=how.ends,
    )
    blocks = breaks_before_heads(document.blocks)
    written = list(set_apart(body.blocks(blocks, Around()), template.styles))
    if how.in_columns and not how.foreign:
        close_up(written, template.styles)
    bring_notes_close(template.styles, written)
    if how.listed:
        keep_last_lines(written, template.text_width(), house.body_size, template.styles)
    if rtl:
        template.numbering.turn()
    return Text(written, marks, body.drawings.grows)


def _bookmarks(headings: Sequence[Heading], taken: Collection[str]) -> dict[str, str]:
    """Names as Word wants them: letters, digits and underscores, at most 40, none twice."""
    named: dict[str, str] = {}
    used = {each.casefold() for each in taken}
    for heading in headings:
        plain = re.sub(r"\W", "_", heading.id, flags=re.ASCII)
        wanted = chain([f"brief_{plain}"], (f"brief_{n}_{plain}" for n in count(2)))
        free = (each[:_LONGEST_BOOKMARK] for each in wanted)
        named[heading.id] = next(each for each in free if each.casefold() not in used)
        used.add(named[heading.id].casefold())
    return named


def count_pages(document: Document, shape: Shape) -> int:
    """What foot and properties say until Word has counted: those of the PDF, or else a guess."""
    if shape.laid:
        return shape.laid
    contents = [*iter_contents(document.blocks), *(note.content for note in document.notes)]
    return 1 + sum(len(plain_text(each)) for each in contents) // _LETTERS_ON_A_PAGE
