"""A package read from a house's own file, with what is declared wrong in it put right.

Programs misname types and relations, and even Word writes relations that lead nowhere; what can
be told all the same is taken for what it is, and Word opens such files too.
"""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from zipfile import BadZipFile, ZipFile, is_zipfile

from docx.opc.packuri import PACKAGE_URI, PackURI
from lxml.etree import XMLSyntaxError

from brief.late import dataclass
from brief.writers.docx.parts.elements import Element, parse
from brief.writers.docx.parts.package import (
    CT,
    MAIN,
    RT,
    OpcPackage,
    Owner,
    Part,
    TreePart,
    part_of,
)
from brief.writers.docx.takeover.paths import forget_paths_in
from brief.writers.docx.takeover.pictured import forget_in_picture
from brief.writers.docx.takeover.relations import STRICT, stays

_ANY = "application/octet-stream"
_SAY_NOTHING = frozenset(("application/xml", "text/xml", _ANY))
"""Types that do not tell what a part is."""
_TYPES = {
    RT.CORE_PROPERTIES: CT.OPC_CORE_PROPERTIES,
    RT.CUSTOM_PROPERTIES: CT.OFC_CUSTOM_PROPERTIES,
    RT.CUSTOM_XML_PROPS: CT.OFC_CUSTOM_XML_PROPERTIES,
    RT.DIAGRAM_COLORS: CT.DML_DIAGRAM_COLORS,
    RT.DIAGRAM_DATA: CT.DML_DIAGRAM_DATA,
    RT.DIAGRAM_LAYOUT: CT.DML_DIAGRAM_LAYOUT,
    RT.DIAGRAM_QUICK_STYLE: CT.DML_DIAGRAM_STYLE,
    RT.ENDNOTES: CT.WML_ENDNOTES,
    RT.EXTENDED_PROPERTIES: CT.OFC_EXTENDED_PROPERTIES,
    RT.FONT_TABLE: CT.WML_FONT_TABLE,
    RT.FOOTER: CT.WML_FOOTER,
    RT.FOOTNOTES: CT.WML_FOOTNOTES,
    RT.HEADER: CT.WML_HEADER,
    RT.NUMBERING: CT.WML_NUMBERING,
    RT.OFFICE_DOCUMENT: MAIN,
    RT.SETTINGS: CT.WML_SETTINGS,
    RT.STYLES: CT.WML_STYLES,
    RT.THEME: CT.OFC_THEME,
    RT.WEB_SETTINGS: CT.WML_WEB_SETTINGS,
}
"""What a part is by the relation that leads to it, and the other way round."""
_RELATIONS = {content_type: relation for relation, content_type in _TYPES.items()}
_STANDARD = frozenset(said for key, said in vars(RT).items() if key.isupper())
_SEVERAL = frozenset((RT.HEADER, RT.FOOTER))
"""Relations that a part may have more than one of."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A package, and the kinds of relations that were left behind."""

    package: OpcPackage
    left: frozenset[str]


def open_package(path: Path) -> Opened:
    """A Word file or template, without what it only remembers; a template becomes a document."""
    if not is_zipfile(path):
        raise BadZipFile
    with ZipFile(path) as archive:
        reader = _Reader(archive)
        return Opened(reader.package(), frozenset(reader.left))


class _Reader:
    """Follows the relations from the package on; what none leads to is not in it."""

    def __init__(self, archive: ZipFile) -> None:
        self._archive = archive
        self._members = {f"/{each}".casefold(): each for each in archive.namelist()}
        self._types = dict(map(_type_of, parse(self._bytes("/[Content_Types].xml"))))
        self._parts: dict[str, Part] = {}
        self.left: set[str] = set()

    def package(self) -> OpcPackage:
        """The package with all its parts."""
        package = OpcPackage()
        waiting = [*self._relate(package, PACKAGE_URI)]
        for part in waiting:  # which grows on the way
            waiting += self._relate(part, part.partname)
        return package

    def _relate(self, owner: Owner, source: PackURI) -> list[Part]:
        """Read what the owner relates to; the parts that were not read before."""
        new: list[Part] = []
        relations = self._relations(source)
        taken = {str(each.get("Type")) for each in relations}
        for each in relations:
            key, kind, target = (str(each.get(said)) for said in ("Id", "Type", "Target"))
            found = PackURI.from_rel_ref(source.baseURI, target)
            outside = _leads_outside(each)
            if not self._stays(each, found):
                self._leave(kind, found, outside=outside)
            elif outside:
                owner.load_rel(kind, target, key, is_external=True)
            elif self._has(found):
                if found.casefold() not in self._parts:
                    new.append(self._read(found, kind))
                    self._parts[found.casefold()] = new[-1]
                part = self._parts[found.casefold()]
                owner.load_rel(_kind(kind, part, taken), part, key)
                taken.add(owner.rels[key].reltype)
        return new

    def _relations(self, source: PackURI) -> list[Element]:
        has = self._has(source.rels_uri)
        return list(parse(self._bytes(source.rels_uri))) if has else []

    def _read(self, found: PackURI, relation: str) -> Part:
        """The part; one with relations that lead nowhere is a tree, so as to be put right."""
        content_type = self._type(found)
        if content_type in _SAY_NOTHING:
            content_type = _TYPES.get(relation, content_type)
        leading = [
            self._stays(each, goal) and (_leads_outside(each) or self._has(goal))
            for each in self._relations(found)
            for goal in [PackURI.from_rel_ref(found.baseURI, str(each.get("Target")))]
        ]
        astray = content_type.endswith("xml") and not all(leading)
        data = forget_in_picture(self._bytes(found))
        data = forget_paths_in(data) if content_type.endswith("+xml") else data
        part = part_of(found, content_type, data, tree=astray)
        if isinstance(part, TreePart) and part.root.getroottree().docinfo.doctype:
            raise ValueError  # Word opens none that declares a type
        return part

    def _leave(self, kind: str, found: PackURI, *, outside: bool) -> None:
        """Data that Word keeps for every file, such as a list of no works, tell nothing."""
        if kind != RT.CUSTOM_XML or outside or (self._has(found) and self._says(found)):
            self.left.add(kind)

    def _says(self, found: PackURI) -> bool:
        try:
            root = parse(self._bytes(found))
        except XMLSyntaxError:
            return True
        return len(root) > 0 or bool("".join(map(str, root.itertext())).strip())

    def _stays(self, relation: Element, found: PackURI) -> bool:
        """By what the relation says, or for a name of no standard by what the part is."""
        kind, outside = str(relation.get("Type")), _leads_outside(relation)
        meant = kind if outside else _RELATIONS.get(self._type(found), kind)
        target = str(relation.get("Target"))
        return any(stays(each, target, outside=outside) for each in (kind, meant))

    def _type(self, found: PackURI) -> str:
        named = self._types.get(found.casefold())
        return named or self._types.get(f".{found.ext}".casefold(), _ANY)

    def _has(self, member: str) -> bool:
        return member.casefold() in self._members

    def _bytes(self, member: str) -> bytes:
        return self._archive.read(self._members[member.casefold()])


def _type_of(declared: Element) -> tuple[str, str]:
    """What is declared of a part, or of all with an ending."""
    named = declared.get("PartName") or f".{declared.get('Extension')}"
    return named.casefold(), str(declared.get("ContentType"))


def _leads_outside(relation: Element) -> bool:
    """Whether it leads out of the package: a link does, even one that forgets to say so."""
    target = str(relation.get("Target"))
    link = relation.get("Type") == RT.HYPERLINK and (":" in target or target.startswith("#"))
    return relation.get("TargetMode") == "External" or link


def _kind(said: str, part: Part, taken: Collection[str]) -> str:
    """What the relation is called, or for a name of no standard what the part is called by."""
    meant = _RELATIONS.get(part.content_type, said)
    if said in _STANDARD or said.startswith(STRICT) or meant in set(taken) - _SEVERAL:
        return said
    return meant
