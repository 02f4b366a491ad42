"""What the file says of itself: Word's own properties, and named ones for a letterhead.

A template shows a named property with the field `DOCPROPERTY "Brief marking"`.
"""

from __future__ import annotations

from collections.abc import Sequence
from fnmatch import fnmatchcase
from html import escape

from brief.model import Document, Meta
from brief.writers.docx.parts.elements import Element, parse, whole
from brief.writers.docx.parts.fact_marks import words_number
from brief.writers.docx.parts.package import (
    CT,
    RT,
    OpcPackage,
    Part,
    add_part,
    tree_for,
    tree_related,
)
from brief.writers.docx.takeover.named import key_of
from brief.writers.docx.takeover.relations import LABELS

_CORE = (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/'
    'core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    ' xmlns:dcterms="http://purl.org/dc/terms/"'
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>'
)
_CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
_OF_THE_HOUSE = ("Manager", "Company", "HyperlinkBase")
"""What Word's other properties say of the house and not of one text, in the schema's order."""
WORDS = "Brief words"
"""By which a file that comes back says that it was made of the words that facts have now."""
_LABEL = "MSIP_Label_"
"""How the names of sensitivity labels begin, which newer files have in a part of their own."""
_FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
_REPLACED = (CT.OPC_CORE_PROPERTIES, CT.OFC_EXTENDED_PROPERTIES)
_FIRST_ID = 2  # 0 and 1 are reserved by the property set format


def named_properties(meta: Meta) -> dict[str, str]:
    """The names and values that only a brief has."""
    return {
        "Brief id": meta.id,
        "Brief number": meta.number,
        "Brief version": meta.version,
        "Brief status": meta.status[:1].upper() + meta.status[1:],
        "Brief as of": meta.as_of_printed or meta.as_of.isoformat(),
        "Brief marking": meta.marking,
        "Brief desk": meta.desk,
    }


def shown_values(meta: Meta) -> dict[str, str]:
    """What a letterhead can show: the named properties, and Word's own by Word's names."""
    return named_properties(meta) | {
        "Title": meta.title,
        "Subject": meta.subject,
        "Author": meta.desk,
        "Keywords": ", ".join(meta.keywords),
    }


def write_properties(
    package: OpcPackage, document: Document, keep: Sequence[str] = (), pages: int = 0
) -> tuple[str, ...]:
    """Replace the properties by ours; of others those stay whose names fit a pattern to keep.

    Gives the names of those that the file had and has no more.
    """
    meta = document.meta
    named = named_properties(meta) | {WORDS: words_number(document)}
    app, dropped = _app(package, keep, pages)
    for key, each in list(package.rels.items()):
        if not each.is_external and _is_replaced(each.target_part, each.reltype, keep):
            del package.rels[key]
    for name, content_type, relation, source in (
        ("core", CT.OPC_CORE_PROPERTIES, RT.CORE_PROPERTIES, _core(meta)),
        ("app", CT.OFC_EXTENDED_PROPERTIES, RT.EXTENDED_PROPERTIES, app),
    ):
        add_part(package, f"/docProps/{name}.xml", content_type, relation, parse(source))
    return (*dropped, *_write_named(package, named, keep))


def _is_replaced(part: Part, relation: str, keep: Sequence[str]) -> bool:
    """By what it is: programs differ in what they call the relation. A thumbnail shows the past."""
    if relation == LABELS:
        return not _is_kept(_LABEL, keep)
    return part.content_type in _REPLACED or part.content_type.startswith("image/")


def _is_kept(named: str, keep: Sequence[str]) -> bool:
    return any(fnmatchcase(named.casefold(), pattern.casefold()) for pattern in keep)


def _app(package: OpcPackage, keep: Sequence[str], pages: int) -> tuple[str, list[str]]:
    """Ours, with what the house keeps of what its file says; and what that says else."""
    present = tree_related(package, RT.EXTENDED_PROPERTIES)
    found = () if present is None else present.root
    said = {str(each.tag).rpartition("}")[2]: each.text or "" for each in found}
    said = {local: said[local] for local in _OF_THE_HOUSE if said.get(local, "").strip()}
    kept = {local: value for local, value in said.items() if _is_kept(local, keep)}
    xml = "".join(f"<{local}>{escape(value)}</{local}>" for local, value in kept.items())
    counted = f"<Pages>{pages}</Pages>" if pages else ""
    said_here = f"{xml}{counted}<Application>brief</Application>"
    made = f'<Properties xmlns="{_EXTENDED}">{said_here}</Properties>'
    return made, [local for local in said if local not in kept]


def _core(meta: Meta) -> str:
    """Dated by `as_of`: the clock never enters a file."""
    status = named_properties(meta)["Brief status"]
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


def _write_named(package: OpcPackage, values: dict[str, str], keep: Sequence[str]) -> list[str]:
    """In place of those that are there, also of one that this brief has no value for.

    Names are the same if a letterhead could take one for the other; Word ignores case too. The
    template may be an older brief, and an old marking would be a false one. Gives the others that
    were not kept.
    """
    root = tree_for(
        package,
        "/docProps/custom.xml",
        CT.OFC_CUSTOM_PROPERTIES,
        RT.CUSTOM_PROPERTIES,
        lambda: parse(f'<Properties xmlns="{_CUSTOM}" xmlns:vt="{_TYPES}"/>'),
    ).root
    keys = {key_of(key) for key in values}
    dropped = []
    for each in list(root):
        named = str(each.get("name"))
        if key_of(named) in keys or not _is_kept(named, keep):
            root.remove(each)
            dropped += [] if key_of(named) in keys else [named]
    values = {key: value for key, value in values.items() if value}
    first = max((whole(each.get("pid"), _FIRST_ID) for each in root), default=_FIRST_ID - 1) + 1
    root.extend(_named(pid, key, value) for pid, (key, value) in enumerate(values.items(), first))
    return dropped


def _named(pid: int, key: str, value: str) -> Element:
    return parse(
        f'<property xmlns="{_CUSTOM}" xmlns:vt="{_TYPES}" fmtid="{_FORMAT_ID}" pid="{pid}"'
        f' name="{escape(key)}"><vt:lpwstr>{escape(value)}</vt:lpwstr></property>'
    )
