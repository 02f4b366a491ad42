"""The package: its parts and what relates them, begun empty, and written with no clock in it."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator
from html import escape
from io import BytesIO
from itertools import chain, count
from typing import TypeAlias

from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.package import OpcPackage
from docx.opc.packuri import PACKAGE_URI, PackURI
from docx.opc.part import Part

from brief.writers.docx.parts.elements import Element, W, parse, serialize

__all__ = [
    "CT",
    "MAIN",
    "RT",
    "OpcPackage",
    "Owner",
    "Part",
    "TreePart",
    "add_part",
    "empty_package",
    "free_name",
    "main_part",
    "packed",
    "part_of",
    "tree_for",
    "tree_related",
]

MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_MAIN_TYPES = {
    MAIN: MAIN,
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml": MAIN,
    "application/vnd.ms-word.document.macroEnabled.main+xml": MAIN,
    "application/vnd.ms-word.template.macroEnabledTemplate.main+xml": MAIN,
}
_TREES = {
    *_MAIN_TYPES,
    CT.WML_STYLES,
    CT.WML_NUMBERING,
    CT.WML_SETTINGS,
    CT.WML_FONT_TABLE,
    CT.WML_FOOTNOTES,
    CT.WML_ENDNOTES,
    CT.WML_HEADER,
    CT.WML_FOOTER,
    CT.OFC_CUSTOM_PROPERTIES,
    CT.OFC_EXTENDED_PROPERTIES,
}
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest date that a zip file can say


class TreePart(Part):
    """A part whose XML is read and changed; every other part's bytes stay as they came."""

    root: Element

    @classmethod
    def of(cls, name: str, content_type: str, root: Element) -> TreePart:
        """A new part."""
        part = cls(PackURI(name), content_type)
        part.root = root
        return part

    @property
    def blob(self) -> bytes:
        """The bytes to write."""
        return serialize(self.root)


Owner: TypeAlias = Part | OpcPackage
"""What may relate to parts."""


def part_of(name: PackURI, content_type: str, blob: bytes, *, tree: bool = False) -> Part:
    """A part as a file has it; a template's becomes a document's. `tree` to change any other."""
    content_type = _MAIN_TYPES.get(content_type, content_type)
    if tree or content_type in _TREES:
        return TreePart.of(name, content_type, parse(blob))
    return Part(name, content_type, blob)


def empty_package(document: Element) -> OpcPackage:
    """A package with nothing but that document."""
    package = OpcPackage()
    add_part(package, "/word/document.xml", MAIN, RT.OFFICE_DOCUMENT, document)
    return package


def tree_related(owner: Owner, relation: str) -> TreePart | None:
    """The part of that relation, or None; the first where a file has several."""
    for each in owner.rels.values():
        if each.reltype == relation and isinstance(each.target_part, TreePart):
            return each.target_part
    return None


def main_part(package: OpcPackage) -> TreePart:
    """The document itself."""
    found = tree_related(package, RT.OFFICE_DOCUMENT)
    if found is None or found.root.tag != f"{{{W}}}document":
        message = "the package has no Word document in it"
        raise ValueError(message)
    return found


def tree_for(
    owner: Owner, name: str, content_type: str, relation: str, make: Callable[[], Element]
) -> TreePart:
    """The part of that relation; a new one, made by `make`, where there is none."""
    found = tree_related(owner, relation)
    if found is None:
        found = TreePart.of(name, content_type, make())
        owner.relate_to(found, relation)
    return found


def add_part(
    owner: Owner, name: str, content_type: str, relation: str, content: Element | bytes
) -> tuple[Part, str]:
    """A new part that `owner` relates to, and the id of the relation."""
    part = (
        Part(PackURI(name), content_type, content)
        if isinstance(content, bytes)
        else TreePart.of(name, content_type, content)
    )
    return part, owner.relate_to(part, relation)


def free_name(package: OpcPackage, pattern: str) -> str:
    """The first name by the pattern, such as `/word/charts/chart%d.xml`, that no part has."""
    return str(package.next_partname(pattern))


def packed(package: OpcPackage) -> bytes:
    """The package as a file: its parts in the order of their names, all dated alike."""
    packing = BytesIO()
    with zipfile.ZipFile(packing, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, blob in _members(package):
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0  # or it would tell which system wrote it
            archive.writestr(entry, blob)
    return packing.getvalue()


def _members(package: OpcPackage) -> Iterator[tuple[str, bytes]]:
    _name_apart(package)
    parts = sorted(package.iter_parts(), key=lambda part: part.partname)
    yield "[Content_Types].xml", _content_types(parts)
    yield PACKAGE_URI.rels_uri.membername, _relations(package)
    for part in parts:
        yield part.partname.membername, part.blob
        if part.rels:
            yield part.partname.rels_uri.membername, _relations(part)


def _name_apart(package: OpcPackage) -> None:
    """A name belongs to one part, and case makes no other (ECMA-376 part 2, 6.2.2).

    A new part may have the name of one that the file has under a type or relation of its own.
    """
    taken: set[str] = set()
    for part in package.iter_parts():
        stem, dot, ending = part.partname.rpartition(".")
        names = chain([part.partname], (f"{stem}{n}{dot}{ending}" for n in count(2)))
        part.partname = PackURI(next(each for each in names if each.casefold() not in taken))
        taken.add(part.partname.casefold())


def _relations(owner: Owner) -> bytes:
    xml: str | bytes = owner.rels.xml
    return xml if isinstance(xml, bytes) else xml.encode()


def _content_types(parts: list[Part]) -> bytes:
    said = "".join(
        f'<Override PartName="{escape(part.partname)}" ContentType="{escape(part.content_type)}"/>'
        for part in parts
    )
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        f'<Default Extension="rels" ContentType="{CT.OPC_RELATIONSHIPS}"/>'
        f'<Default Extension="xml" ContentType="{CT.XML}"/>{said}</Types>'
    ).encode()
