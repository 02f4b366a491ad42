"""A package whose parts stay as they are, byte for byte, but for those that are asked to change."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from copy import deepcopy
from io import BytesIO
from itertools import chain, count
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from lxml import etree

from brief.late import dataclass
from brief.writers.docx.parts.elements import Element

_EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest date that a zip file can say
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
TYPES = "/[Content_Types].xml"
_OTHERS = "/customxml/"
"""Where data of other programs is, which need not be whole for Word to open the file."""


@dataclass(frozen=True, slots=True)
class Relation:
    """What one part relates to: another part by its name, or an address."""

    id: str
    kind: str
    target: str
    outside: bool


class Package:
    """A Word file: its parts by name, which no case tells apart (ECMA-376 part 2, 6.2.2)."""

    def __init__(self, data: bytes) -> None:
        with ZipFile(BytesIO(data)) as archive:
            self._infos = {info.filename: info for info in archive.infolist()}
            self._data = {f"/{name}": archive.read(name) for name in self._infos}
        self._named = {name.casefold(): name for name in self._data}
        self._trees: dict[str, Element] = {}
        self._changed: set[str] = set()

    def names(self) -> list[str]:
        """The names of all parts, folders left out."""
        return [name for name in self._data if not name.endswith("/")]

    def read_in_word(self) -> list[str]:
        """The names of those parts that Word reads as XML, in whatever letters they are encoded."""
        found = (name for name in self.names() if name.endswith((".xml", ".rels")))
        return [name for name in found if not name.casefold().startswith(_OTHERS)]

    def has(self, part: str) -> bool:
        """Whether there is a part of that name."""
        return part.casefold() in self._named

    def data(self, part: str) -> bytes:
        """Its bytes, as they came."""
        return self._data[self._named[part.casefold()]]

    def tree(self, part: str) -> Element:
        """Its XML, to be read."""
        key = self._named[part.casefold()]
        if key not in self._trees:
            self._trees[key] = parse_whole(self._data[key])
        return self._trees[key]

    def change(self, part: str) -> Element:
        """Its XML, to be changed."""
        self._changed.add(self._named[part.casefold()])
        return self.tree(part)

    def copy(self, part: str) -> Element:
        """Its XML as it is by now, for another package."""
        return deepcopy(self.tree(part))

    def is_changed(self, part: str) -> bool:
        """Whether its XML was asked for, to be changed."""
        return self._named[part.casefold()] in self._changed

    def put(self, part: str, root: Element) -> None:
        """Another root for a part that is there."""
        self._trees[self._named[part.casefold()]] = root
        self._changed.add(self._named[part.casefold()])

    # ---- relations -------------------------------------------------------------------------

    def relations(self, part: str = "/") -> Iterator[Relation]:
        """What the part relates to; without one, what the package does."""
        rels = _rels_of(part)
        for each in self.tree(rels) if self.has(rels) else ():
            if isinstance(each.tag, str):
                outside = each.get("TargetMode") == "External"
                target = str(each.get("Target"))
                goal = target if outside else self._goal(part, target)
                yield Relation(str(each.get("Id")), str(each.get("Type")), goal, outside)

    def related(self, kind: str, part: str) -> str | None:
        """The name of the part that it relates to in that way, such as "styles"."""
        found = (each for each in self.relations(part) if each.kind == _OFFICE + kind)
        return next((each.target for each in found if self.has(each.target)), None)

    @property
    def main(self) -> str:
        """The name of the document itself; KeyError where there is none."""
        found = self.related("officeDocument", "/")
        if found is None:
            raise KeyError(found)
        return found

    def relate(
        self, part: str, kind: str, target: str, *, outside: bool = False, id_: str = ""
    ) -> str:
        """A new relation of a part: `id_`, or an id that is free."""
        rels = _rels_of(part)
        if not self.has(rels):
            self._set(
                rels, etree.Element(f"{{{_RELATIONS}}}Relationships", nsmap={None: _RELATIONS})
            )
        root = self.change(rels)
        taken = {str(each.get("Id")) for each in root}
        made = etree.SubElement(root, f"{{{_RELATIONS}}}Relationship")
        ids = map("rId{}".format, count(len(taken) + 1))
        free = id_ or next(each for each in ids if each not in taken)
        made.set("Id", free)
        made.set("Type", kind)
        inside = posixpath.relpath(target, posixpath.dirname(part))
        made.set("Target", target if outside else inside)
        if outside:
            made.set("TargetMode", "External")
        return free

    # ---- parts -----------------------------------------------------------------------------

    def content_type(self, part: str) -> str:
        """What the part is."""
        ending = part.rpartition(".")[2].casefold()
        said = ""
        for each in self.tree(TYPES):
            if str(each.get("PartName", "")).casefold() == part.casefold():
                return str(each.get("ContentType"))
            if str(each.get("Extension", "")).casefold() == ending:
                said = str(each.get("ContentType"))
        return said

    def add(self, wanted: str, content_type: str, content: bytes | Element) -> str:
        """A new part of that name, or of one like it; the name that it has got."""
        stem, dot, ending = wanted.rpartition(".")
        plain = stem.rstrip("0123456789")
        names = chain([wanted], (f"{plain}{number}{dot}{ending}" for number in count(1)))
        name = next(each for each in names if not self.has(each))
        override = etree.SubElement(self.change(TYPES), f"{{{_TYPES}}}Override")
        override.set("PartName", name)
        override.set("ContentType", content_type)
        self._set(name, content)
        return name

    def of_kind(self, kind: str, name: str, content_type: str, root: Element) -> str:
        """The part that the document relates to in that way; `root` where there was none."""
        found = self.related(kind, self.main)
        if found is None:
            found = self.add(posixpath.join(posixpath.dirname(self.main), name), content_type, root)
            self.relate(self.main, _OFFICE + kind, found)
        return found

    def _set(self, name: str, content: bytes | Element) -> None:
        self._named[name.casefold()] = name
        if isinstance(content, bytes):
            self._data[name] = content
        else:
            self._data[name] = b""
            self._trees[name] = content
            self._changed.add(name)

    def _goal(self, part: str, target: str) -> str:
        folder = posixpath.dirname(part)
        return posixpath.normpath(posixpath.join(folder, target.partition("#")[0]))

    def packed(self) -> bytes:
        """The file: what was there in its place and dated as it was, what is new behind it."""
        packing = BytesIO()
        with ZipFile(packing, "w", ZIP_DEFLATED) as archive:
            for name, data in self._data.items():
                tree = self._trees[name] if name in self._changed else None
                archive.writestr(self._info(name[1:]), data if tree is None else _serialized(tree))
        return packing.getvalue()

    def _info(self, name: str) -> ZipInfo:
        old = self._infos.get(name)
        made = ZipInfo(name, old.date_time if old else _EPOCH)
        made.compress_type = ZIP_DEFLATED if old is None else old.compress_type
        made.create_system = 0 if old is None else old.create_system
        made.external_attr = 0 if old is None else old.external_attr
        return made


def parse_whole(data: bytes) -> Element:
    """XML with all that it has; ValueError where it declares a type, which Word opens nowhere."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, strip_cdata=False, huge_tree=True
    )
    root = etree.fromstring(data, parser)
    if root.getroottree().docinfo.doctype:
        raise ValueError(root.getroottree().docinfo.doctype)
    return root


def _serialized(root: Element) -> bytes:
    """With every prefix that was declared: attributes name them in their values too."""
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)


def _rels_of(part: str) -> str:
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")
