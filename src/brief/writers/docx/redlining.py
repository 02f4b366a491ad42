"""The walk from two Documents to one Word file with tracked changes.

Both are written by the same writer into one package. What they were written as is then aligned by
fact and made one text: accepting all changes leaves the new brief, rejecting them the old one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from brief.bidi import is_rtl_language
from brief.house import House
from brief.late import NamedTuple
from brief.model import Document, Meta, NoteMark, iter_inlines, plain_text
from brief.problem import BriefError, Place, Problem
from brief.shape import Shape
from brief.walk import iter_contents
from brief.writers.docx.document import (
    Filled,
    How,
    count_pages,
    filled,
    is_listed,
    make_docx,
    open_ground,
    write_text,
)
from brief.writers.docx.parts.elements import Element, R, name
from brief.writers.docx.parts.package import RT, TreePart, packed, tree_related
from brief.writers.docx.parts.template import Template, template_of
from brief.writers.docx.redline.blocks import Blocks
from brief.writers.docx.redline.charts import say_twice
from brief.writers.docx.redline.counted import say_numbers
from brief.writers.docx.redline.heads import merge_heads
from brief.writers.docx.redline.known import Known
from brief.writers.docx.redline.lines import Lines
from brief.writers.docx.redline.notes import merge_notes, order_notes
from brief.writers.docx.redline.numbers import (
    mark_old,
    number_bookmarks,
    number_changes,
    number_drawings,
)
from brief.writers.docx.redline.proof import first_difference
from brief.writers.docx.redline.stamp import Stamp
from brief.writers.docx.write.air import set_air
from brief.writers.docx.write.breaks import set_breaks
from brief.writers.docx.write.heads import Heads
from brief.writers.docx.write.properties import write_properties
from brief.writers.docx.write.straddling import keep_only
from brief.writers.docx.write.two_columns import (
    loses_changes,
    put_over_all,
    set_columns,
    set_note_columns,
)
from brief.written import Written

__all__ = ["Stamp", "make_redline"]

_SHOWN = (RT.HYPERLINK, RT.CHART, RT.IMAGE)


class _Text(NamedTuple):
    """What one Document was written as: its blocks, and the number of each of its notes."""

    blocks: list[Element]
    notes: Mapping[int, int]
    known: Known


class Redline(NamedTuple):
    """The file, how many changes it tracks, and whether LibreOffice loses some in its head."""

    written: Written
    changes: int
    in_frame: bool = False


def make_redline(
    old: Document, new: Document, looks: tuple[House, Shape, Shape], stamp: Stamp, place: Place
) -> Redline:
    """The new brief with what changed since the old one tracked, in the name of the stamp.

    The looks are the house and the shapes of the old brief and of the new one, which are alike but
    for the pages that they take. BriefError at the place of the file where it would not read as
    both, which is proved first.
    """
    house, earlier, shape = looks
    if is_rtl_language(old.meta.language) != is_rtl_language(new.meta.language):
        said = "the two briefs are read from different sides, so that no one text can be both"
        raise BriefError(Problem(place, said, "build each by itself"))
    own = Path(house.reference_doc) if house.reference_doc else None
    fills = [filled(new, house, shape, own), filled(old, house, earlier, own)]
    template = _template(new.meta, fills[0], shape)
    before = _template(old.meta, fills[1], shape)
    is_ = _written(new, template, shape, fills[0])
    as_drawn = replace(template, house=before.house)  # a drawing is the same in the same letters
    if own is None:  # and what a line says of its own is measured by what its style says
        as_drawn = replace(as_drawn, styles=before.styles)
    template.numbering.step = before.numbering.step  # how far its lists go in is told of each line
    was = _written(old, as_drawn, shape, fills[1])
    pages = count_pages(new, shape)
    Heads(template, new.meta, pages).write()
    Heads(before, old.meta, count_pages(old, earlier)).write()
    merge_heads(before, template, stamp)
    made = _merged(was, is_, template, stamp)
    changes = _put(made, template)
    write_properties(template.package, new, house.keep_properties, pages)
    data = packed(template.package)
    plain = [
        make_docx(one, house, form, parting=False) for one, form in ((old, earlier), (new, shape))
    ]
    if differs := first_difference(data, plain[0].data, plain[1].data):
        said = f"the redline would not read as both briefs do: {differs}"
        hint = "this is a fault of brief, so nothing is written; please report it"
        raise BriefError(Problem(place, said, hint))
    lost = loses_changes(made, template.styles)
    return Redline(Written(data, problems=plain[1].problems), changes, lost)


def _template(meta: Meta, fill: Filled, shape: Shape) -> Template:
    house = fill.house
    own = Path(house.reference_doc) if house.reference_doc else None
    gutter = house.dense.gutter
    ground = open_ground(own, meta)
    template = template_of(ground.package, house, meta.language)
    set_air(template.styles, fill.ends.air)
    set_columns(template, shape.columns, gutter)
    if own is None:
        set_note_columns(template, shape.note_columns)
    return template


def _written(document: Document, template: Template, shape: Shape, fill: Filled) -> _Text:
    own = bool(template.house.reference_doc)
    in_columns = shape.columns > 1 and template.columns > 1 and not template.has_place
    text = write_text(
        document, template, How(own, is_listed(document, shape), in_columns and not own, fill.ends)
    )
    blocks, notes = text.written, text.notes
    if in_columns:
        keep_only(blocks, fill.kept)
        set_breaks(blocks, fill.breaks)
        put_over_all(blocks, template.styles, template.page_width())
    cited = _cited(document)
    known = Known(template.document, {str(id_): cited.get(n, "") for n, id_ in notes.items()})
    return _Text(blocks, notes, known)


def _cited(document: Document) -> dict[int, str]:
    """What each note cites, by its number: where that stayed the note did."""
    inlines = (each for content in iter_contents(document.blocks) for each in iter_inlines(content))
    return {
        mark.number: " ".join(sorted({each.source for each in mark.citations}))
        or plain_text(mark.remark)
        for mark in inlines
        if isinstance(mark, NoteMark)
    }


def _merged(old: _Text, new: _Text, template: Template, stamp: Stamp) -> list[Element]:
    lines = Lines(old.known, new.known, stamp)
    mark_old(old.blocks)
    blocks = Blocks(lines, template.numbering.root)
    made = blocks.merged(old.blocks, new.blocks, is_end=not template.has_place)
    notes = tree_related(template.document, RT.FOOTNOTES)
    if notes is not None:
        by_id = {str(each.get(name("w:id"))): each for each in notes.root}
        was, is_ = ([by_id[str(id_)] for id_ in each.notes.values()] for each in (old, new))
        known = Known(notes, {})
        merge_notes(notes.root, was, is_, Lines(known, known, stamp), lines.notes)
    return made


def _put(made: list[Element], template: Template) -> int:
    """Put the text into its place, with numbers of its own, and leave out what nothing shows.

    Gives how many changes there are.
    """
    drawn = template.last_id("wp:docPr", "id") + 1
    free = number_bookmarks(made, template.last_id("w:bookmarkStart", "w:id") + 1)
    template.put(made)
    say_twice(made)
    say_numbers(template.document.root)
    number_drawings(made, drawn)
    if (notes := tree_related(template.document, RT.FOOTNOTES)) is not None:
        order_notes(template.document.root, notes.root)
    parts = [each for each in template.package.iter_parts() if isinstance(each, TreePart)]
    for part in parts:
        _forget(part)
    return number_changes((each.root for each in parts), free)


def _forget(part: TreePart) -> None:
    """Drop the relations to what the old text had as the new one has it: it is there twice."""
    used = {
        str(said) for each in part.root.iter() for key, said in each.items() if _is_relation(key)
    }
    for key, each in list(part.rels.items()):
        if each.reltype in _SHOWN and key not in used:
            del part.rels[key]


def _is_relation(key: str | bytes) -> bool:
    return str(key).startswith(f"{{{R}}}")
