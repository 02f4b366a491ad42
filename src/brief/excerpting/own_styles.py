"""Own styles: names and ids that no other paper has, so that they come along when it is pasted.

Where a style of the same name is there already Word keeps that one (others go by the id), and plain
text takes the looks of its new place; so every style is renamed, and plain text gets a style that
says everything.
"""

from __future__ import annotations

from collections.abc import Mapping
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
_ID = name("w:styleId")
_NAMING = [
    name(f"w:{each}")
    for each in (
        *("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link", "styleLink", "numStyleLink"),
        *("clickAndTypeStyle", "defaultTableStyle"),
    )
]
"""What names a style by its id."""


def with_own_styles(data: bytes) -> bytes:
    """The same Word file with styles of names and ids of their own."""
    made = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(made, "w", ZIP_DEFLATED) as new:
        parts = {info: old.read(info) for info in old.infolist()}
        styles = next(info for info in parts if info.filename == _STYLES)
        root = parse(parts.pop(styles))
        plain, ids = _renamed(root)
        for info in old.infolist():
            told = info.filename.startswith("word/") and info.filename.endswith(".xml")
            if info is styles:
                new.writestr(info, serialize(root))
            else:
                part = parts[info]
                new.writestr(info, _restyled(part, plain, ids) if told else part)
    return made.getvalue()


def _renamed(root: Element) -> tuple[str, dict[str, str]]:
    """Give each style its name and id; the id of plain text's style, and the new ids by the old."""
    plain, ids = "", {}
    for style in list(root.iter(name("w:style"))):
        if style.get(name("w:default")) in {"1", "true"}:
            if style.get(name("w:type")) == "paragraph":
                plain = str(style.get(_ID))
                root.append(_text_style(root, style))
            continue
        named, was = style.find(name("w:name")), str(style.get(_ID))
        if named is not None:
            named.set(name("w:val"), f"{PREFIX} {named.get(name('w:val'))}")
        ids[was] = f"{PREFIX}{was}"
        style.set(_ID, ids[was])
        style.set(name("w:customStyle"), "1")
    _point(root, {**ids, plain: _TEXT})
    return plain, ids


def _point(root: Element, ids: Mapping[str, str]) -> None:
    """Let all that names a style by its id name it by the new one."""
    for each in root.iter(*_NAMING):
        was = str(each.get(name("w:val")))
        each.set(name("w:val"), ids.get(was, was))


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


def _restyled(part: bytes, plain: str, ids: Mapping[str, str]) -> bytes:
    """What is styled under the new ids; paragraphs of no style, or of the default one, as plain."""
    root = parse(part)
    _point(root, ids)
    for paragraph in root.iter(name("w:p")):
        styled = paragraph.find(f"{name('w:pPr')}/{name('w:pStyle')}")
        if styled is None or styled.get(name("w:val")) == plain:
            add_paragraph_property(paragraph, w("pStyle", val=_TEXT))
    return serialize(root)
