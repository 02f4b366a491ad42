"""Word: a Document as a .docx that colleagues edit (ECMA-376, transitional)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from docx.opc.package import OpcPackage

from brief.house import House
from brief.model import Block, Callout, Document, Heading, List, Quote
from brief.problem import Problem
from brief.writers.docx.body import Around, Body
from brief.writers.docx.default_styles import default_styles
from brief.writers.docx.default_template import default_template
from brief.writers.docx.direction import is_rtl_language
from brief.writers.docx.elements import name, parse, w
from brief.writers.docx.figures import Drawings
from brief.writers.docx.footnotes import write_footnotes
from brief.writers.docx.heads import default_footer, default_header
from brief.writers.docx.numbering import Numbering
from brief.writers.docx.package import CT, RT, TreePart, add_part, main_part, related, save
from brief.writers.docx.properties import write_properties
from brief.writers.docx.story import Story
from brief.writers.docx.styles import Styles

__all__ = ["write_docx"]


def write_docx(
    document: Document,
    house: House,
    path: Path,
    *,
    reference: Path | None = None,
    warn: Callable[[Problem], None] | None = None,
) -> Path:
    """Write the document to `path` and give it back."""
    language = document.meta.language
    package = default_template(house, language)
    main = main_part(package)
    styles = Styles(
        related(main, RT.STYLES).root, lambda: parse(default_styles(house, language))
    )
    headings = tuple(_headings(document.blocks))
    bookmarks = _bookmarks(headings)
    from brief.writers.docx.footnotes import footnotes_part
    marks = write_footnotes(package, document.notes, styles, Story(footnotes_part(package), styles, {}, bookmarks))
    width = house.page.width - house.page.left - house.page.right
    body = Body(
        Story(main, styles, marks, bookmarks),
        Numbering(related(main, RT.NUMBERING).root, styles),
        Drawings(package, main, house, language, width),
        headings,
        house.body_size - 1,
        is_rtl_language(language),
    )
    root = main.root.find(name("w:body"))
    section = root.find(name("w:sectPr"))
    root[:] = [*body.blocks(document.blocks, Around()), section]
    from brief.writers.docx.elements import R
    for kind, made, ct, rt in (("header", default_header(document.meta, styles), CT.WML_HEADER, RT.HEADER), ("footer", default_footer(document.meta, styles, 9), CT.WML_FOOTER, RT.FOOTER)):
        _, rid = add_part(main, f"/word/{kind}1.xml", ct, rt, made)
        ref = w(f"{kind}Reference", type="default")
        ref.set(f"{{{R}}}id", rid)
        section.insert(0 if kind == "header" else 1, ref)
    write_properties(package, document.meta)
    save(package, path)
    return path


def _headings(blocks: Sequence[Block]) -> Iterator[Heading]:
    for block in blocks:
        if isinstance(block, Heading):
            yield block


def _bookmarks(headings: Sequence[Heading]) -> dict[str, str]:
    return {h.id: "_" + re.sub(r"\W", "_", h.id)[:36] for h in headings}
