"""Ink, structure, fonts and metadata -> one file that is tagged and archival at once."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from brief.model import Attachment, Document
from brief.writers.pdf.attach import add_attachment
from brief.writers.pdf.blocks import Entry
from brief.writers.pdf.colour import add_output_intent
from brief.writers.pdf.fontbook import FontBook
from brief.writers.pdf.fontfile import add_fonts
from brief.writers.pdf.ink import Ink
from brief.writers.pdf.metadata import add_info, add_xmp
from brief.writers.pdf.navigation import Places, add_annotation, add_outline
from brief.writers.pdf.nodes import Node
from brief.writers.pdf.objects import Objects, Reference, array, number, text_string
from brief.writers.pdf.paint import Painted
from brief.writers.pdf.structure import Pages, add_structure


def assemble(
    document: Document,
    painted: Painted,
    book: FontBook,
    root: Node,
    entries: Sequence[Entry],
    *,
    size: tuple[float, float],
    attachment: Attachment | None,
) -> bytes:
    """The whole file: PDF/UA-1 and PDF/A-3a, or PDF/A-2a if it holds no attachment."""
    objects = Objects()
    pages = tuple(objects.reserve() for _ in painted.inks)
    places = Places(pages, size[1], painted.places)
    annotations = _annotations(objects, painted.inks, places)
    structure = add_structure(objects, root, painted.inks, Pages(pages, annotations))
    tree = _page_tree(objects, painted.inks, pages, annotations, book, size)
    meta = document.meta
    catalog = [
        f"<</Type /Catalog /Pages {tree} /MarkInfo <</Marked true>>",
        f"/StructTreeRoot {structure} /Lang {text_string(meta.language)}",
        "/ViewerPreferences <</DisplayDocTitle true>> /PageLabels <</Nums [0 <</S /D>>]>>",
        f"/Metadata {add_xmp(objects, meta, part=3 if attachment else 2)}",
        f"/OutputIntents [{add_output_intent(objects)}]",
    ]
    outline = add_outline(objects, entries, places)
    if outline:
        catalog.append(f"/Outlines {outline} /PageMode /UseOutlines")
    if attachment:
        file = add_attachment(objects, attachment, meta.as_of)
        names = f"[{text_string(attachment.name)} {file}]"
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


def _page_tree(
    objects: Objects,
    inks: Sequence[Ink],
    pages: Sequence[Reference],
    annotations: Sequence[Sequence[Reference]],
    book: FontBook,
    size: tuple[float, float],
) -> Reference:
    tree = objects.reserve()
    resources = objects.add(f"<</Font {add_fonts(objects, book)}>>")
    box = array(map(number, (0, 0, *size)))
    for index, ink in enumerate(inks):
        links = f" /Annots {array(annotations[index])}" if annotations[index] else ""
        objects.fill(
            pages[index],
            f"<</Type /Page /Parent {tree} /MediaBox {box} /Resources {resources}"
            f" /Contents {objects.stream(ink.stream())} /StructParents {index} /Tabs /S{links}>>",
        )
    objects.fill(tree, f"<</Type /Pages /Kids {array(pages)} /Count {len(pages)}>>")
    return tree
