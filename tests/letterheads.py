"""Letterheads that remember: Word files by hand, with a token wherever Word keeps something."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_DOC = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PKG = "http://schemas.openxmlformats.org/package/2006"
NAMESPACES = (
    f'xmlns:w="{_W}" xmlns:r="{_DOC}"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
    ' xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
    ' xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
    ' xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14 w15"'
)
_TYPE = "application/vnd.openxmlformats-officedocument"
_WML = f"{_TYPE}.wordprocessingml"
PLACE = (
    '<w:sdt><w:sdtPr><w:tag w:val="brief"/></w:sdtPr>'
    "<w:sdtContent><w:p><w:r><w:t>Here.</w:t></w:r></w:p></w:sdtContent></w:sdt>"
)
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8ff"
    "ff3f0005fe02fe0def46b80000000049454e44ae426082"
)


def line(content: str) -> str:
    """A paragraph."""
    return f"<w:p>{content}</w:p>"


def said(words: str, properties: str = "") -> str:
    """A run with those words."""
    letters = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{letters}<w:t xml:space="preserve">{words}</w:t></w:r>'


def mark(kind: str) -> str:
    """A mark of a field."""
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def asked(instruction: str) -> str:
    """What a field asks for."""
    return f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'


def a_field(instruction: str, shown: str = "") -> str:
    """A field of several runs, whose instruction may hold others."""
    inner = instruction if instruction.startswith("<") else asked(instruction)
    return f"{mark('begin')}{inner}{mark('separate')}{shown or said('Shown.')}{mark('end')}"


def simple(instruction: str, shown: str = "") -> str:
    """A field of one element."""
    escaped = instruction.replace('"', "&quot;")
    return f'<w:fldSimple w:instr=" {escaped} ">{shown or said("Shown.")}</w:fldSimple>'


def control(properties: str, words: str = "Shown.") -> str:
    """A control in a line."""
    return (
        f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{said(words)}</w:sdtContent></w:sdt>"
    )


def relation(id_: str, kind: str, target: str, *, outside: bool = True) -> str:
    """A relation, by the last part of its kind."""
    kind = kind if "/" in kind else f"{_DOC}/{kind}"
    mode = ' TargetMode="External"' if outside else ""
    return f'<Relationship Id="{id_}" Type="{kind}" Target="{target}"{mode}/>'


@dataclass(frozen=True)
class Letterhead:
    """What goes into a letterhead, beside what each has."""

    body: str = ""
    head: str = ""
    foot: str = ""
    notes: str = ""
    settings: str = ""
    styles: str = ""
    of_package: str = ""
    of_document: str = ""
    of_settings: str = ""
    of_head: str = ""
    members: Mapping[str, bytes] = field(default_factory=dict)
    types: str = ""

    def but(self, **changes: str) -> Letterhead:
        """The same with other parts."""
        return replace(self, **changes)  # type: ignore[arg-type]  # members are no part

    def write(self, path: Path) -> Path:
        """The file at that path."""
        members = {"word/media/seal.png": PNG, **self._parts(), **dict(self.members)}
        with zipfile.ZipFile(path, "w") as archive:
            for name, data in members.items():
                archive.writestr(name, data)
        return path

    def _parts(self) -> dict[str, bytes]:
        heads = "".join(
            f'<w:{side}Reference w:type="default" r:id="{side}"/>' for side in ("header", "footer")
        )
        note = line(said("Note.") + self.notes)
        call = line(said("Dear reader,") + '<w:r><w:footnoteReference w:id="5"/></w:r>')
        texts = {
            "word/document.xml": _root(
                "document",
                f"<w:body>{call}{self.body}{PLACE}{line(said('Signed.'))}"
                f"<w:sectPr>{heads}</w:sectPr></w:body>",
            ),
            "word/header1.xml": _root("hdr", line(said("Ministry")) + self.head),
            "word/footer1.xml": _root("ftr", line(said("Street")) + self.foot),
            "word/footnotes.xml": _root("footnotes", f'<w:footnote w:id="5">{note}</w:footnote>'),
            "word/settings.xml": _root("settings", self.settings),
            "word/styles.xml": _root("styles", self.styles),
            "[Content_Types].xml": self._types(),
            "_rels/.rels": _relations(
                relation("d", "officeDocument", "word/document.xml", outside=False)
                + self.of_package
            ),
            "word/_rels/document.xml.rels": _relations(
                relation("header", "header", "header1.xml", outside=False)
                + relation("footer", "footer", "footer1.xml", outside=False)
                + relation("notes", "footnotes", "footnotes.xml", outside=False)
                + relation("settings", "settings", "settings.xml", outside=False)
                + relation("styles", "styles", "styles.xml", outside=False)
                + relation("seal", "image", "media/seal.png", outside=False)
                + self.of_document
            ),
            "word/_rels/settings.xml.rels": _relations(self.of_settings),
            "word/_rels/header1.xml.rels": _relations(
                relation("seal", "image", "media/seal.png", outside=False) + self.of_head
            ),
        }
        return {name: text.encode() for name, text in texts.items()}

    def _types(self) -> str:
        parts = {
            "document": "document.main",
            "header1": "header",
            "footer1": "footer",
            "footnotes": "footnotes",
            "settings": "settings",
            "styles": "styles",
        }
        overrides = "".join(
            f'<Override PartName="/word/{part}.xml" ContentType="{_WML}.{kind}+xml"/>'
            for part, kind in parts.items()
        )
        return (
            f'<Types xmlns="{_PKG}/content-types"><Default Extension="xml"'
            ' ContentType="application/xml"/><Default Extension="rels"'
            f' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="png" ContentType="image/png"/>'
            f"{overrides}{self.types}</Types>"
        )


def _root(local: str, content: str) -> str:
    return f"<w:{local} {NAMESPACES}>{content}</w:{local}>"


def _relations(said: str) -> str:
    return f'<Relationships xmlns="{_PKG}/relationships">{said}</Relationships>'
