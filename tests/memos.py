"""Memos in Word, as several programs make them, to put a brief behind."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.shared import Mm, Pt
from lxml import etree
from tests.judges import libreoffice_convert, pandoc_convert

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_ROOT = f'xmlns:w="{W}" xmlns:r="{_R}"'
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
ADDRESS = "https://memo.example/paper?a=1&b=2"
"""Where the memo's own links lead."""


def plain(path: Path) -> Path:
    """Letter paper, a head, a foot, a list; no notes."""
    made = docx.Document()
    made.core_properties.title = "A memo"
    made.add_heading("To the Minister", 1)
    made.add_paragraph("The harbour is open.")
    made.add_paragraph("Pilots stay.", style="List Bullet")
    section = made.sections[0]
    section.header.paragraphs[0].text = "Private office"
    section.footer.paragraphs[0].text = "12 Quay Street"
    made.save(str(path))
    return path


def full(path: Path) -> Path:
    """Two sections, the last on its side; heads of three kinds; notes, a comment, a table."""
    made = docx.Document()
    made.settings.odd_and_even_pages_header_footer = True
    normal = made.styles["Normal"]
    normal.font.name, normal.font.size = "Courier New", Pt(14)
    normal.paragraph_format.first_line_indent = Pt(18)
    first = made.sections[0]
    first.page_width, first.page_height = Mm(210), Mm(297)
    first.different_first_page_header_footer = True
    first.first_page_header.paragraphs[0].text = "Letterhead of the office"
    first.header.paragraphs[0].text = "Odd head of the memo"
    first.even_page_header.paragraphs[0].text = "Even head of the memo"
    first.even_page_footer.paragraphs[0].text = "Even foot of the memo"
    made.add_heading("To the Minister", 1)
    run = made.add_paragraph("The harbour is open.").add_run(" See the paper.")
    made.add_comment(run, "Which one?", "Ben")
    made.add_paragraph("Pilots stay.", style="List Number")
    made.add_paragraph("Boats leave.", style="List Number")
    last = made.add_section(WD_SECTION.NEW_PAGE)
    last.orientation = WD_ORIENT.LANDSCAPE
    last.page_width, last.page_height = Mm(297), Mm(210)
    made.add_paragraph("On its side.")
    table = made.add_table(1, 2, style="Table Grid")
    table.cell(0, 0).text, table.cell(0, 1).text = "Piers", "4"
    made.save(str(path))
    return rewritten(path, _with_notes)


def rewritten(path: Path, change: Callable[[dict[str, bytes]], None]) -> Path:
    """The file with its parts changed."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    change(parts)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return path


def _with_notes(parts: dict[str, bytes]) -> None:
    """Two footnotes, one with a link, and an endnote with one, in the first paragraph."""
    for kind, ids in (("footnote", (2, 7)), ("endnote", (3,))):
        _relate(parts, "document", f"{kind}s", f"{kind}s.xml", outside=False)
        _relate(parts, f"{kind}s", "hyperlink", ADDRESS.replace("paper", kind), outside=True)
        parts[f"word/{kind}s.xml"] = _notes(kind, ids).encode()
        override = f'<Override PartName="/word/{kind}s.xml" ContentType="{_WORD}.{kind}s+xml"/>'
        types = parts["[Content_Types].xml"].decode()
        parts["[Content_Types].xml"] = types.replace("</Types>", f"{override}</Types>").encode()
    root = etree.fromstring(parts["word/document.xml"])
    body = root.find(f"{{{W}}}body")
    assert body is not None
    for kind, number in (("footnote", 2), ("footnote", 7), ("endnote", 3)):
        mark = f'<w:r {_ROOT}><w:{kind}Reference w:id="{number}"/></w:r>'
        body[1].append(etree.fromstring(mark))
    parts["word/document.xml"] = etree.tostring(root)


def _notes(kind: str, ids: tuple[int, ...]) -> str:
    rules = "".join(
        f'<w:{kind} w:type="{rule}" w:id="{number}"><w:p><w:r><w:{rule}/></w:r></w:p></w:{kind}>'
        for number, rule in enumerate(("separator", "continuationSeparator"), -1)
    )
    notes = "".join(
        f'<w:{kind} w:id="{number}"><w:p><w:r><w:{kind}Ref/></w:r>'
        f'<w:r><w:t xml:space="preserve"> A {kind} of the memo, {number}: </w:t></w:r>'
        f'<w:hyperlink r:id="rId1"><w:r><w:t>the paper</w:t></w:r></w:hyperlink></w:p></w:{kind}>'
        for number in ids
    )
    return f"<w:{kind}s {_ROOT}>{rules}{notes}</w:{kind}s>"


def _relate(parts: dict[str, bytes], owner: str, kind: str, target: str, *, outside: bool) -> None:
    name = f"word/_rels/{owner}.xml.rels"
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    root = etree.fromstring(parts.get(name, f'<Relationships xmlns="{space}"/>'.encode()))
    number = f"rId{len(root) + 1}" if outside else f"rIdOf{kind}"
    made = etree.SubElement(root, f"{{{space}}}Relationship", Id=number, Type=f"{_R}/{kind}")
    made.set("Target", target)
    if outside:
        made.set("TargetMode", "External")
    parts[name] = etree.tostring(root)


def by_libreoffice(path: Path) -> Path:
    """The full memo as LibreOffice saves it."""
    folder = path.parent / "own"
    folder.mkdir()
    source = full(folder / path.name)
    return libreoffice_convert(source, path.parent, "docx")


_MARKDOWN = """\
---
title: To the Minister
---

# The harbour

It is open.[^1] See [the paper](https://memo.example/paper).

1. Pilots stay.
2. Boats leave.[^2]

[^1]: A note of the memo with [a link](https://memo.example/note).
[^2]: Another note.

| Piers | Number |
|-------|--------|
| East  | 4      |
"""


def by_pandoc(path: Path) -> Path:
    """A memo that was written in Markdown and ends in a table."""
    source = path.with_suffix(".md")
    source.write_text(_MARKDOWN, encoding="utf-8")
    return pandoc_convert(source, path)
