"""Ink, structure, fonts and metadata -> one file that is tagged and archival at once."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from brief.late import dataclass
from brief.model import Document
from brief.writers.pdf.file.attach import add_attachment
from brief.writers.pdf.file.colour import add_output_intent
from brief.writers.pdf.file.fontfile import add_fonts
from brief.writers.pdf.file.metadata import add_info, add_xmp
from brief.writers.pdf.file.navigation import Places, add_annotation, add_outline
from brief.writers.pdf.file.objects import Objects, Reference, array, number, text_string
from brief.writers.pdf.file.paint import Painted
from brief.writers.pdf.file.structure import Pages, add_structure
from brief.writers.pdf.layout.blocks import Entry
from brief.writers.pdf.layout.ink import Ink
from brief.writers.pdf.type.fontbook import FontBook
from brief.writers.pdf.type.nodes import Node


@dataclass(frozen=True, slots=True)
class Parts:
    """What a file is put together from; `size` is the paper's width and height in points."""

    painted: Painted
    book: FontBook
    root: Node
    entries: Sequence[Entry]
    size: tuple[float, float]


def assemble(document: Document, parts: Parts, objects: Objects, *, attach: bool) -> bytes:
    """The whole file: PDF/UA-1 and PDF/A-3a, or PDF/A-2a if it may hold no attachment."""
    inks = parts.painted.inks
    references = tuple(objects.reserve() for _ in inks)
    places = Places(references, parts.size[1], parts.painted.places)
    pages = Pages(references, _annotations(objects, inks, places))
    structure = add_structure(objects, parts.root, inks, pages)
    tree = _page_tree(objects, parts, pages)
    meta = document.meta
    catalog = [
        f"<</Type /Catalog /Pages {tree} /MarkInfo <</Marked true>>",
        f"/StructTreeRoot {structure} /Lang {text_string(meta.language)}",
        "/ViewerPreferences <</DisplayDocTitle true>> /PageLabels <</Nums [0 <</S /D>>]>>",
        f"/Metadata {add_xmp(objects, meta, part=3 if attach else 2)}",
        f"/OutputIntents [{add_output_intent(objects)}]",
    ]
    outline = add_outline(objects, parts.entries, places)
    if outline:
        catalog.append(f"/Outlines {outline} /PageMode /UseOutlines")
    if attach and document.attachment:
        file = add_attachment(objects, document.attachment, meta.as_of)
        names = f"[{text_string(document.attachment.name)} {file}]"
        catalog.append(f"/AF [{file}] /Names <</EmbeddedFiles <</Names {names}>>>>")
    return objects.written(objects.add(" ".join(catalog) + ">>"), add_info(objects, meta))


def _annotations(
    objects: Objects, inks: Sequence[Ink], places: Places
) -> tuple[tuple[Reference, ...], ...]:
    """The links of each page; their keys in the parent tree follow those of the pages."""
    starts = accumulate((len(ink.annotations) for ink in inks), initial=len(inks))
    return tuple(
        tuple(
            add_annotation(objects, annotation, places, start + index)
            for index, annotation in enumerate(ink.annotations)
        )
        for ink, start in zip(inks, starts, strict=False)
    )


def _page_tree(objects: Objects, parts: Parts, pages: Pages) -> Reference:
    tree = objects.reserve()
    resources = objects.add(f"<</Font {add_fonts(objects, parts.book)}>>")
    box = array(map(number, (0, 0, *parts.size)))
    for index, ink in enumerate(parts.painted.inks):
        links = pages.annotations[index]
        annotated = f" /Annots {array(links)}" if links else ""
        objects.fill(
            pages.pages[index],
            f"<</Type /Page /Parent {tree} /MediaBox {box} /Resources {resources}"
            f" /Contents {objects.stream(ink.stream())} /StructParents {index} /Tabs /S"
            f"{annotated}>>",
        )
    kids = array(pages.pages)
    objects.fill(tree, f"<</Type /Pages /Kids {kids} /Count {len(pages.pages)}>>")
    return tree
