"""Reads a finished PDF as a stranger would: its structure tree, and the text marked for it.

Nothing here knows the writer; it goes by ISO 32000-1, 9.10 (text), 14.6 and 14.7 (structure).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pikepdf

from brief.model import Document, plain_text


@dataclass
class Element:
    """A structure element: its tag, its attributes, its text page by page, its kids."""

    tag: str
    id: str = ""
    language: str = ""
    alt: str = ""
    actual: str = ""
    scope: str = ""
    kids: list[Element] = field(default_factory=list)
    texts: list[tuple[int, str]] = field(default_factory=list)
    """(page from 1, text) of what is marked as its own or as its kids', in the tree's order."""
    parts: list[str | Element] = field(default_factory=list)
    """Its own text and its kids, in the tree's order."""
    links: list[tuple[int, pikepdf.Object]] = field(default_factory=list)
    """(page, annotation) of each link it holds itself."""

    @property
    def text(self) -> str:
        return "".join(text for _, text in self.texts).replace("\u00ad", "")

    @property
    def pages(self) -> list[int]:
        return sorted({page for page, text in self.texts if text.strip()})

    @property
    def heard(self) -> str:
        """What a screen reader says: the text that an element gives of itself, or what it holds."""
        if self.actual:
            return self.actual
        return "".join(part if isinstance(part, str) else part.heard for part in self.parts)

    def all(self, tag: str) -> Iterator[Element]:
        """Itself and what is under it, of one tag, in reading order."""
        if self.tag == tag:
            yield self
        for kid in self.kids:
            yield from kid.all(tag)


@dataclass(frozen=True)
class Reading:
    """What a PDF holds: the structure's root, and the text of each page's artifacts."""

    root: Element
    artifacts: tuple[str, ...]
    page_count: int


def read_pdf(path: Path) -> Reading:
    """The structure of a PDF with its text."""
    with pikepdf.open(path) as pdf:
        numbers = {page.obj.objgen: index for index, page in enumerate(pdf.pages, start=1)}
        marked: dict[tuple[int, int], str] = {}
        artifacts = []
        fonts: dict[tuple[int, int], dict[int, str]] = {}
        for number, page in enumerate(pdf.pages, start=1):
            contents = _marked_text(page, fonts)
            artifacts.append("".join(text for mcid, text in contents if mcid is None))
            for mcid, text in contents:
                if mcid is not None:
                    marked[number, mcid] = marked.get((number, mcid), "") + text
        tree = pdf.Root.StructTreeRoot
        (top,) = tree.K
        return Reading(_element(top, marked, numbers), tuple(artifacts), len(numbers))


def _element(
    node: pikepdf.Object, marked: dict[tuple[int, int], str], numbers: dict[tuple[int, int], int]
) -> Element:
    found = Element(
        tag=str(node.S).removeprefix("/"),
        id=str(node.get("/ID", "")),
        language=str(node.get("/Lang", "")),
        alt=str(node.get("/Alt", "")),
        actual=str(node.get("/ActualText", "")),
        scope=str(node.A.get("/Scope", "")).removeprefix("/") if "/A" in node else "",
    )
    own = numbers.get(node.Pg.objgen) if "/Pg" in node else None
    for kid in node.get("/K", []):
        if isinstance(kid, int):
            assert own is not None, "content without a page"
            found.texts.append((own, marked[own, kid]))
            found.parts.append(marked[own, kid])
        elif kid.get("/Type") == "/MCR":
            page = numbers[kid.Pg.objgen]
            found.texts.append((page, marked[page, int(kid.MCID)]))
            found.parts.append(marked[page, int(kid.MCID)])
        elif kid.get("/Type") == "/OBJR":
            found.links.append((numbers[kid.Pg.objgen], kid.Obj))
        else:
            child = _element(kid, marked, numbers)
            found.kids.append(child)
            found.parts.append(child)
            found.texts += child.texts
    return found


_Fonts = dict[tuple[int, int], dict[int, str]]


def _marked_text(page: pikepdf.Page, fonts: _Fonts) -> list[tuple[int | None, str]]:
    """The text of each marked piece; None stands for an artifact. Unmarked text is an error."""
    resources = page.Resources.Font
    found: list[tuple[int | None, str]] = []
    stack: list[int | None] = []
    codes: dict[int, str] = {}
    for instruction in pikepdf.parse_content_stream(page):
        operands = instruction.operands
        match str(instruction.operator):
            case "BDC" | "BMC":
                numbered = len(operands) > 1 and "/MCID" in operands[1]
                stack.append(int(operands[1]["/MCID"]) if numbered else None)
                found.append((stack[-1], ""))
            case "EMC":
                stack.pop()
            case "Tf":
                font = resources[str(operands[0])]
                if font.objgen not in fonts:
                    fonts[font.objgen] = _unicode(font)
                codes = fonts[font.objgen]
            case "TJ":
                assert stack, "text that belongs to nothing"
                mcid, text = found[-1]
                found[-1] = (mcid, text + _decoded(operands[0], codes))
            case "f" | "S" | "re" | "Tj":
                assert stack, "drawing that belongs to nothing"
    assert not stack
    return found


def _decoded(shown: pikepdf.Object, codes: dict[int, str]) -> str:
    text = ""
    for piece in shown:
        if isinstance(piece, pikepdf.String):
            data = bytes(piece)
            pairs = range(0, len(data), 2)
            text += "".join(codes[int.from_bytes(data[at : at + 2], "big")] for at in pairs)
    return text


def _unicode(font: pikepdf.Object) -> dict[int, str]:
    """The text of each code, from the font's ToUnicode map."""
    lines = bytes(font.ToUnicode.read_bytes()).decode("ascii")
    pairs = re.findall(r"^<([0-9A-F]{4})> <([0-9A-F]+)>$", lines, re.MULTILINE)
    return {int(code, 16): bytes.fromhex(text).decode("utf-16-be") for code, text in pairs}


# ---- notes ---------------------------------------------------------------------------------


@dataclass(frozen=True)
class Noted:
    """Where the marks and the notes of a PDF stand, by number."""

    marks: tuple[tuple[int, int], ...]
    """(number, page) of each mark, in reading order."""
    notes: dict[int, list[int]]
    """The pages of each note."""
    texts: dict[int, str]


def read_notes(reading: Reading) -> Noted:
    """Marks and notes as the structure tells them."""
    marks = tuple(
        (int(reference.text), reference.pages[0])
        for reference in reading.root.all("Reference")
        if reference.text.isdigit()
    )
    found = list(reading.root.all("Note"))
    numbers = [int(note.id.removeprefix("note-")) for note in found]
    assert len(set(numbers)) == len(numbers), "a note stands twice"
    texts = {}
    for number, note in zip(numbers, found, strict=True):
        (label,) = note.all("Lbl")
        assert label.text == str(number)
        texts[number] = note.text.removeprefix(label.text)
    pages = dict(zip(numbers, (note.pages for note in found), strict=True))
    return Noted(marks, pages, texts)


def assert_notes_are_right(document: Document, reading: Reading) -> None:
    """Every note begins on the page of its mark; none is lost, doubled, cut or out of words."""
    noted = read_notes(reading)
    wanted = [note.number for note in document.notes]
    counted = Counter(number for number, _ in noted.marks)
    assert counted == Counter(wanted), "marks lost or doubled"
    assert sorted(noted.notes) == wanted, "notes lost"
    astray = [
        (number, page, noted.notes[number])
        for number, page in noted.marks
        if noted.notes[number][0] != page
    ]
    assert not astray, f"(note, page of its mark, its pages): {astray}"
    for note in document.notes:
        assert letters(noted.texts[note.number]) == letters(plain_text(note.content))


def letters(text: str) -> str:
    """Characters without spaces; right-to-left text, which a page holds from left to right, is
    compared by what it holds; marks of direction, which nobody sees, are left out."""
    bare = re.sub("[\u00ad\u200e\u200f\u2066-\u2069]", "", "".join(text.split()))
    return "".join(sorted(bare)) if re.search("[\u0590-\u08ff]", bare) else bare
