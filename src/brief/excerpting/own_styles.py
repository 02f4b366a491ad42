"""Own styles: names that no other paper has, so that Word brings them along when it pastes.

Where a style of the same name is there already Word keeps that one, and plain text takes the looks
of its new place; so every style is renamed, and plain text gets a style that says everything.
"""

from __future__ import annotations

from copy import deepcopy
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from brief.writers.docx.parts.elements import (
    Element,
    add_paragraph_property,
    name,
    parse,
    serialize,
    w,
)
from brief.writers.docx.parts.order import in_order

PREFIX = "Excerpt"
_TEXT = "ExcerptText"
_STYLES = "word/styles.xml"


def with_own_styles(data: bytes) -> bytes:
    """The same Word file with styles of names of their own."""
    made = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(made, "w", ZIP_DEFLATED) as new:
        plain = ""
        parts = {info: old.read(info) for info in old.infolist()}
        for info, part in parts.items():
            if info.filename == _STYLES:
                root = parse(part)
                plain = _rename(root)
                parts[info] = serialize(root)
        for info, part in parts.items():
            told = info.filename.startswith("word/") and info.filename.endswith(".xml")
            new.writestr(info, _restyled(part, plain) if told and plain else part)
    return made.getvalue()


def _rename(root: Element) -> str:
    """Give each style its name; the id of the style of plain text."""
    plain = ""
    for style in list(root.iter(name("w:style"))):
        if style.get(name("w:default")) in {"1", "true"}:
            if style.get(name("w:type")) == "paragraph":
                plain = str(style.get(name("w:styleId")))
                root.append(_text_style(root, style))
            continue
        named = style.find(name("w:name"))
        if named is not None:
            named.set(name("w:val"), f"{PREFIX} {named.get(name('w:val'))}")
            style.set(name("w:customStyle"), "1")
    for based in root.iter(name("w:basedOn"), name("w:next")):
        owner = based.getparent()
        leans = based.get(name("w:val")) == plain
        if leans and owner is not None and owner.get(name("w:styleId")) != _TEXT:
            based.set(name("w:val"), _TEXT)
    return plain


def _text_style(root: Element, normal: Element) -> Element:
    """Plain text with what the file's defaults say of its letters and paragraphs."""
    made = w("style", type="paragraph", customStyle="1", styleId=_TEXT)
    made.extend((w("name", val=f"{PREFIX} Text"), w("qFormat")))
    for kind in ("pPr", "rPr"):
        default = root.find(f"{name('w:docDefaults')}//{name(f'w:{kind}')}")
        said = {each.tag: deepcopy(each) for each in (() if default is None else default)}
        own = normal.find(name(f"w:{kind}"))
        said.update({each.tag: deepcopy(each) for each in (() if own is None else own)})
        if said:
            made.append(w(kind, *in_order(name(f"w:{kind}"), said.values())))
    return made


def _restyled(part: bytes, plain: str) -> bytes:
    """Paragraphs of no style, or of the default one, in the style of plain text."""
    root = parse(part)
    if root.tag == name("w:styles"):
        return part
    for paragraph in root.iter(name("w:p")):
        styled = paragraph.find(f"{name('w:pPr')}/{name('w:pStyle')}")
        if styled is None or styled.get(name("w:val")) == plain:
            add_paragraph_property(paragraph, w("pStyle", val=_TEXT))
    return serialize(root)
