"""Word templates with the faults that other programs and bad copies leave in them."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Iterable, Mapping
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
    return _untyped((part,), path)


def _untyped(parts: Iterable[str], path: Path) -> Path:
    by_python_docx(path)
    for part in parts:
        override = rb'<Override PartName="/%s"[^>]*/>' % re.escape(part).encode()
        changed(path, {"[Content_Types].xml": _without(override)})
    return path


def _without(said: bytes) -> Change:
    return lambda data: re.sub(said, b"", data)


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


_NOWHERE = {
    "a picture at NULL": ("image", "NULL", _PICTURE),
    "a picture that is missing": ("image", "media/gone.png", _PICTURE),
    "an old picture": ("image", "NULL", _OLD_PICTURE),
    "a link at NULL": ("hyperlink", "NULL", _LINK),
    "a link within": ("hyperlink", "#anchor", _LINK),
}
"""The kind of each relation, its target, and what names it."""


def leading_nowhere(relations: Iterable[tuple[str, str, str]], path: Path) -> Path:
    """A letter that keeps text which names relations to nothing that is in the file."""
    with_place(path)
    lines, targets = "", []
    for number, (kind, target, shown) in enumerate(relations, 1):
        named = shown.replace("rIdX1", f"rIdX{number}")
        for id_ in ("71", "72"):
            named = named.replace(f'id="{id_}"', f'id="{id_}{number}"')
        lines += f"<w:p><w:r><w:t>Kept.</w:t></w:r>{named}</w:p>"
        targets.append((kind, target))
    return changed(
        path,
        {
            "word/document.xml": swapped("<w:sectPr", f"{lines}<w:sectPr"),
            "word/_rels/document.xml.rels": related(*targets),
        },
    )


NOWHERE: dict[str, Fault] = {
    name: partial(leading_nowhere, (relation,)) for name, relation in _NOWHERE.items()
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


_UNTYPED = {
    "core properties": "docProps/core.xml",
    "app properties": "docProps/app.xml",
    "properties of data": "customXml/itemProps1.xml",
    "styles": "word/styles.xml",
    "settings": "word/settings.xml",
    "a head": "word/header1.xml",
}
_OTHERS: dict[str, Fault] = {
    "notes under another relation": under_another_relation,
    "attributes and numbers against the standard": with_bare_attributes,
    "a stranger by the name of Word's own": with_a_stranger,
}

FAULTS: dict[str, Fault] = (
    NOWHERE
    | {f"{what} of no type": partial(without_type, part) for what, part in _UNTYPED.items()}
    | _OTHERS
)
"""Each writes itself to the path it is given, and gives it back."""

AT_ONCE: dict[str, Fault] = {
    "all that lead nowhere": partial(leading_nowhere, tuple(_NOWHERE.values())),
    "all of no type": partial(_untyped, tuple(_UNTYPED.values())),
} | _OTHERS
"""The same faults, as many in a template as do not hinder one another: a judge is slow to start."""


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
