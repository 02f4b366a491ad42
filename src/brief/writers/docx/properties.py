"""What the file says of itself: Word's own properties, and named ones for a letterhead.

A template shows a named property with the field `DOCPROPERTY "Brief marking"`.
"""

from __future__ import annotations

from typing import cast
from xml.sax.saxutils import escape, quoteattr

from docx.opc.package import OpcPackage

from brief.model import Meta
from brief.writers.docx.elements import Element, parse
from brief.writers.docx.package import CT, RT, TreePart, add_part, related

_CORE = (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/'
    'core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    ' xmlns:dcterms="http://purl.org/dc/terms/"'
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>'
)
_CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_APP = (
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>brief</Application></Properties>"
)
_FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
_FIRST_ID = 2  # 0 and 1 are reserved by the property set format


def named_properties(meta: Meta) -> dict[str, str]:
    """The names and values that a letterhead can show; empty values are left out."""
    values = {
        "Brief id": meta.id,
        "Brief number": meta.number,
        "Brief version": meta.version,
        "Brief status": meta.status[:1].upper() + meta.status[1:],
        "Brief as of": meta.as_of_printed or meta.as_of.isoformat(),
        "Brief marking": meta.marking,
        "Brief desk": meta.desk,
    }
    return {key: value for key, value in values.items() if value}


def write_properties(package: OpcPackage, meta: Meta) -> None:
    """Replace the standard properties; add the named ones to those that are there."""
    for relation in (RT.CORE_PROPERTIES, RT.EXTENDED_PROPERTIES, RT.THUMBNAIL):
        for key in [k for k, rel in package.rels.items() if rel.reltype == relation]:
            del package.rels[key]
    core, app = _core(meta), _APP.encode()
    add_part(
        package, "/docProps/core.xml", CT.OPC_CORE_PROPERTIES, RT.CORE_PROPERTIES, parse(core)
    )
    add_part(
        package,
        "/docProps/app.xml",
        CT.OFC_EXTENDED_PROPERTIES,
        RT.EXTENDED_PROPERTIES,
        parse(app),
    )
    _write_named(package, named_properties(meta))


def _core(meta: Meta) -> str:
    """Dated by `as_of`: the clock never enters a file."""
    status = named_properties(meta).get("Brief status", "")
    moment = f"{meta.as_of.isoformat()}T00:00:00Z"
    simple = {
        "dc:title": meta.title,
        "dc:subject": meta.subject,
        "dc:creator": meta.desk,
        "cp:keywords": ", ".join(meta.keywords),
        "cp:lastModifiedBy": meta.desk,
        "dc:identifier": meta.number or meta.id,
        "dc:language": meta.language,
        "cp:version": meta.version,
        "cp:contentStatus": status,
    }
    said = "".join(f"<{tag}>{escape(value)}</{tag}>" for tag, value in simple.items() if value)
    dated = "".join(
        f'<dcterms:{act} xsi:type="dcterms:W3CDTF">{moment}</dcterms:{act}>'
        for act in ("created", "modified")
    )
    return _CORE.replace("/>", f">{said}{dated}</cp:coreProperties>")


def _write_named(package: OpcPackage, values: dict[str, str]) -> None:
    part = related(package, RT.CUSTOM_PROPERTIES)
    if part is None:
        root = parse(f'<Properties xmlns="{_CUSTOM}" xmlns:vt="{_TYPES}"/>')
        added, _ = add_part(
            package, "/docProps/custom.xml", CT.OFC_CUSTOM_PROPERTIES, RT.CUSTOM_PROPERTIES, root
        )
        part = cast("TreePart", added)
    for each in [e for e in part.root if e.get("name") in values]:
        part.root.remove(each)
    taken = [int(e.get("pid", "1")) for e in part.root]
    first = max(taken, default=_FIRST_ID - 1) + 1
    for pid, (key, value) in enumerate(values.items(), first):
        part.root.append(_named(pid, key, value))


def _named(pid: int, key: str, value: str) -> Element:
    return parse(
        f'<property xmlns="{_CUSTOM}" xmlns:vt="{_TYPES}" fmtid="{_FORMAT_ID}" pid="{pid}"'
        f" name={quoteattr(key)}><vt:lpwstr>{escape(value)}</vt:lpwstr></property>"
    )
