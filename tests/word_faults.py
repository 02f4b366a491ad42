"""Word templates with the faults that other programs and bad copies leave in them."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from tests.word_templates import by_python_docx, german_ministry, with_place

Change = Callable[[bytes], bytes]
Fault = Callable[[Path], Path]


def changed(
    path: Path, changes: Mapping[str, Change], added: Mapping[str, bytes] | None = None
) -> Path:
    """The file with those members changed and added; each change has to make a difference."""
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    for name, change in changes.items():
        before = members[name]
        members[name] = change(before)
        assert members[name] != before, name
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in {**members, **(added or {})}.items():
            archive.writestr(name, data)
    return path


def swapped(old: str, new: str) -> Change:
    """The change of one word into another."""
    return lambda data: data.replace(old.encode(), new.encode())


def related(*relations: tuple[str, str]) -> Change:
    """The change that adds relations, `kind` and target, with the ids rIdX1, rIdX2, ..."""
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    said = "".join(
        f'<Relationship Id="rIdX{n}" Type="{kind if "/" in kind else office + kind}"'
        f' Target="{target}"/>'
        for n, (kind, target) in enumerate(relations, 1)
    )
    return swapped("</Relationships>", f"{said}</Relationships>")


def under_another_relation(path: Path) -> Path:
    """Notes as the npm package officegen relates to them: by a word that no standard has."""
    german_ministry(path)
    rels = "word/_rels/document.xml.rels"
    return changed(path, {rels: swapped("relationships/footnotes", "relationships/footernotes")})


def without_type(part: str, path: Path) -> Path:
    """A file that declares a part as nothing but XML."""
    by_python_docx(path)
    override = rb'<Override PartName="/%s"[^>]*/>' % re.escape(part).encode()
    return changed(path, {"[Content_Types].xml": lambda data: re.sub(override, b"", data)})


def with_a_stranger(path: Path) -> Path:
    """Properties under a relation and a type of the program's own, by the name of Word's."""
    without_type("docProps/core.xml", path)
    kind = "package/2006/relationships/metadata/core-properties"
    return changed(path, {"_rels/.rels": swapped(kind, "own/properties")})


_PICTURE = (
    '<w:r xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:drawing><wp:inline'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">'
    '<wp:extent cx="9000" cy="9000"/><wp:docPr id="71" name="Arms"/><a:graphic><a:graphicData'
    ' uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>'
    '<pic:cNvPr id="72" name="Arms"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>'
    '<a:blip r:embed="rIdX1"/></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic>'
    "</wp:inline></w:drawing></w:r>"
)
_LINK = '<w:hyperlink r:id="rIdX1"><w:r><w:t>Linked</w:t></w:r></w:hyperlink>'
_OLD_PICTURE = (
    '<w:r xmlns:v="urn:schemas-microsoft-com:vml"><w:pict><v:shape style="width:9pt;height:9pt">'
    '<v:imagedata r:id="rIdX1"/></v:shape></w:pict></w:r>'
)


def leading_nowhere(kind: str, target: str, shown: str, path: Path) -> Path:
    """A letter that keeps text which names a relation to nothing that is in the file."""
    with_place(path)
    line = f"<w:p><w:r><w:t>Kept.</w:t></w:r>{shown}</w:p><w:sectPr"
    return changed(
        path,
        {
            "word/document.xml": swapped("<w:sectPr", line),
            "word/_rels/document.xml.rels": related((kind, target)),
        },
    )


NOWHERE: dict[str, Fault] = {
    "a picture at NULL": partial(leading_nowhere, "image", "NULL", _PICTURE),
    "a picture that is missing": partial(leading_nowhere, "image", "media/gone.png", _PICTURE),
    "an old picture": partial(leading_nowhere, "image", "NULL", _OLD_PICTURE),
    "a link at NULL": partial(leading_nowhere, "hyperlink", "NULL", _LINK),
    "a link within": partial(leading_nowhere, "hyperlink", "#anchor", _LINK),
}
"""Templates with one relation that leads nowhere."""


def with_bare_attributes(path: Path) -> Path:
    """A border of a table as Spire.Doc writes it, and lists with the signs of Pandoc's."""
    by_python_docx(path)
    border = '<w:left w:val="single" w:sz="4"'
    return changed(
        path,
        {
            "word/styles.xml": swapped(border, border.replace("w:", "").replace("<", "<w:")),
            "word/numbering.xml": lambda xml: re.sub(rb'(<w:nsid w:val=")....', rb"\1", xml),
        },
    )


FAULTS: dict[str, Fault] = NOWHERE | {
    "notes under another relation": under_another_relation,
    "core properties of no type": partial(without_type, "docProps/core.xml"),
    "app properties of no type": partial(without_type, "docProps/app.xml"),
    "properties of data of no type": partial(without_type, "customXml/itemProps1.xml"),
    "styles of no type": partial(without_type, "word/styles.xml"),
    "settings of no type": partial(without_type, "word/settings.xml"),
    "a head of no type": partial(without_type, "word/header1.xml"),
    "attributes and numbers against the standard": with_bare_attributes,
    "a stranger by the name of Word's own": with_a_stranger,
}
"""Each writes itself to the path it is given, and gives it back."""


def with_a_diagram(path: Path) -> Path:
    """A letter with a diagram of Word's, whose picture only its data names."""
    with_place(path)
    diagram = "http://schemas.openxmlformats.org/drawingml/2006/diagram"
    shown = (
        '<w:r xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><w:drawing>'
        '<wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/'
        'wordprocessingDrawing"><wp:extent cx="9000" cy="9000"/><wp:docPr id="71" name="Steps"/>'
        f'<a:graphic><a:graphicData uri="{diagram}"><dgm:relIds xmlns:dgm="{diagram}"'
        ' r:dm="rIdX1" r:lo="rIdX1" r:qs="rIdX1" r:cs="rIdX1"/></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing></w:r>"
    )
    data = (
        f'<dgm:dataModel xmlns:dgm="{diagram}"><dgm:ptLst/><dgm:extLst>'
        '<a:ext xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" uri="x">'
        '<dsp:dataModelExt xmlns:dsp="http://schemas.microsoft.com/office/drawing/2008/diagram"'
        ' relId="rIdX2"/></a:ext></dgm:extLst></dgm:dataModel>'
    )
    drawing = "http://schemas.microsoft.com/office/2007/relationships/diagramDrawing"
    relations = (("diagramData", "diagrams/data1.xml"), (drawing, "diagrams/drawing1.xml"))
    return changed(
        path,
        {
            "word/document.xml": swapped("<w:sectPr", f"<w:p>{shown}</w:p><w:sectPr"),
            "word/_rels/document.xml.rels": related(*relations),
        },
        {"word/diagrams/data1.xml": data.encode(), "word/diagrams/drawing1.xml": b"<x/>"},
    )
