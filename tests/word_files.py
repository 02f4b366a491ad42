"""Reads a Word file back by the standard alone, without the writer's own rooms."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from lxml import etree
from tests import documents
from tests.written import write_docx

from brief.house import House
from brief.model import Block, Document, Inlines, Meta, Note, plain_text
from brief.problem import Problem
from brief.walk import iter_contents

NS = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
    "rel": "http://schemas.openxmlformats.org/package/2006/relationships",
}
W = f"{{{NS['w']}}}"
Element = etree._Element


@dataclass(frozen=True)
class WordFile:
    """A .docx as it lies on the disk."""

    path: Path

    @cached_property
    def members(self) -> dict[str, bytes]:
        with zipfile.ZipFile(self.path) as archive:
            names = archive.namelist()
            assert len(set(names)) == len(names), names
            return {name: archive.read(name) for name in names}

    def root(self, member: str = "word/document.xml") -> Element:
        return etree.fromstring(self.members[member])

    def find(self, path: str, member: str = "word/document.xml") -> list[Element]:
        found = self.root(member).xpath(path, namespaces=NS)
        assert isinstance(found, list)
        return [each for each in found if isinstance(each, Element)]

    def values(self, path: str, member: str = "word/document.xml") -> list[str]:
        """The attributes or texts at that path."""
        found = self.root(member).xpath(path, namespaces=NS)
        assert isinstance(found, list)
        return [str(each) for each in found]

    def matching(self, pattern: str) -> list[str]:
        return sorted(name for name in self.members if re.fullmatch(pattern, name))

    def targets(self, member: str) -> dict[str, str]:
        """The relations of a part: id and target."""
        folder, _, name = member.rpartition("/")
        rels = f"{folder}/_rels/{name}.rels".lstrip("/")
        if rels not in self.members:
            return {}
        return {str(e.get("Id")): str(e.get("Target")) for e in self.root(rels)}

    def style_name(self, style_id: str) -> str:
        names = self._style_names.get(style_id, [])
        assert len(names) == 1, f"{style_id}: {names}"
        return names[0]

    @cached_property
    def _style_names(self) -> dict[str, list[str]]:
        """By its id the names of a style, read once: it is asked for with every paragraph."""
        found: dict[str, list[str]] = {}
        for name in self.find("//w:style/w:name", "word/styles.xml"):
            style = name.getparent()
            assert style is not None
            found.setdefault(str(style.get(f"{W}styleId")), []).append(str(name.get(f"{W}val")))
        return found

    def style_of(self, paragraph: Element) -> str:
        named = paragraph.find(f"{W}pPr/{W}pStyle")
        return "" if named is None else self.style_name(str(named.get(f"{W}val")))

    def paragraphs(self) -> list[Element]:
        return self.find("//w:body//w:p")

    def texts(self) -> list[tuple[str, str]]:
        """The style and the words of each paragraph that has words."""
        return [(self.style_of(p), said) for p in self.paragraphs() if (said := words(p))]

    def paragraph(self, starts: str) -> Element:
        """The one paragraph that starts so."""
        found = [each for each in self.paragraphs() if words(each).startswith(starts)]
        assert len(found) == 1, f"{len(found)} paragraphs start with {starts!r}"
        return found[0]

    def notes(self) -> list[str]:
        """The words of the notes, in the order of the marks in the text."""
        by_id = {
            str(note.get(f"{W}id")): "\n".join(words(p) for p in note.iter(f"{W}p"))
            for note in self.root("word/footnotes.xml")
        }
        return [by_id[each].lstrip() for each in self.values("//w:footnoteReference/@w:id")]


_SAID: dict[str, Callable[[Element], str]] = {
    f"{W}t": lambda e: e.text or "",
    f"{W}tab": lambda _: "\t",
    f"{W}br": lambda _: " ",
    f"{W}noBreakHyphen": lambda _: "\u2011",
    f"{W}softHyphen": lambda _: "\u00ad",
}


def words(element: Element) -> str:
    """The characters of the runs, without note marks and the commas between them; a line's end
    is a space."""
    runs = (run for run in element.iter(f"{W}r") if not _parts_marks(run))
    said = "".join(_SAID[str(e.tag)](e) for run in runs for e in run if str(e.tag) in _SAID)
    return said.translate(MARKS_OF_DIRECTION)


MARKS_OF_DIRECTION = dict.fromkeys(map(ord, "\u200e\u200f\u2066\u2067\u2068\u2069"))
"""What holds words in their order and is not said."""


_BOOKMARKS = (f"{W}bookmarkStart", f"{W}bookmarkEnd")


def _parts_marks(run: Element) -> bool:
    mark = run.getprevious()
    while mark is not None and mark.tag in _BOOKMARKS:
        mark = mark.getprevious()
    if mark is None or mark.find(f"{W}footnoteReference") is None:
        return False
    return property_of(run, "rPr/rStyle") == property_of(mark, "rPr/rStyle")


def property_of(paragraph: Element, path: str) -> str | None:
    """The value of a paragraph's own property, such as `pPr/jc`."""
    found = paragraph.find("/".join(f"{W}{step}" for step in path.split("/")))
    return None if found is None else found.get(f"{W}val", "")


def write(
    document: Document,
    folder: Path,
    *,
    house: House | None = None,
    reference: Path | None = None,
    warn: Callable[[Problem], None] | None = None,
) -> WordFile:
    """The document as a Word file in that folder."""
    path = folder / "brief.docx"
    assert write_docx(document, house or House(), path, reference=reference, warn=warn) == path
    return WordFile(path)


def brief_of(*blocks: Block, notes: tuple[Note, ...] = (), meta: Meta | None = None) -> Document:
    """A document of those blocks."""
    return Document(meta or documents.meta(), blocks, notes)


def words_of(document: Document) -> list[str]:
    """The words of each block of a document that has words, in the order of the page."""
    said = (plain_text(each).translate(MARKS_OF_DIRECTION) for each in contents_of(document))
    return [each for each in said if each]


def contents_of(document: Document) -> list[Inlines]:
    """The words of each block, with what they look like."""
    return list(iter_contents(document.blocks))


def words_in(file: WordFile) -> list[str]:
    """The same of a Word file, without its contents list and the numbers of its captions."""
    said = []
    for style, text in file.texts():
        if style.casefold() == "caption":
            said.append(re.sub(r"^(Table|Figure) \d+\. ", "", text))
        elif not style.casefold().startswith("toc"):
            said.append(text.lstrip("\u2003\xa0"))  # of a bar of spaces before its number
    return [each for each in said if each]
