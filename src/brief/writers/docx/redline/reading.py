"""Reading: a Word file as a reader has it, so that two files can be held against one another.

Words with the notes where they are called, what lists count, where links lead, what drawings show,
which cells are in which row; none of the numbers that a file gives to its own parts.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
from collections.abc import Callable, Collection, Iterator
from hashlib import sha256

from brief.writers.docx.parts.elements import MC, Element, R, name, parse, whole
from brief.writers.docx.redline.looking import own_looks

Settle = Callable[[Element], None]
_MAIN = "word/document.xml"
_TAGS = {
    local: name(f"w:{local}")
    for local in (  # noqa: SIM905 - quoted one by one they are not to be read
        "p t tab br noBreakHyphen footnoteReference hyperlink tr tc fldChar instrText sectPr pPr"
        " pStyle numPr numId ilvl headerReference footerReference footnote num abstractNum"
        " abstractNumId numFmt start startOverride"
    ).split()
}
_NAMED = {name("w:tbl"): "table", _TAGS["tr"]: "row", _TAGS["tc"]: "cell"}
_SIGNS = {_TAGS["tab"]: "\t", _TAGS["br"]: "\n", _TAGS["noBreakHyphen"]: "-"}
_VAL, _ID, _REL = name("w:val"), name("w:id"), f"{{{R}}}id"
_OTHERWISE = f"{{{MC}}}Fallback"
_COUNTED = ("PAGE", "NUMPAGES")
"""Fields whose result is a guess until a program has counted."""


def read_word(
    data: bytes, settle: Settle, counted: Collection[str] = _COUNTED, *, looks: bool = False
) -> list[str]:
    """The lines of a file, each of its parts settled first, without what `counted` fields show.

    With `looks` each line, cell, row, table and section says what it has of its own.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        files = {each: archive.read(each) for each in archive.namelist()}
    return list(_File(files, settle, counted, own_looks if looks else _no_looks).lines())


def _no_looks(_element: Element) -> str:
    """Nothing of how a thing looks, for files of programs that write that in other words."""
    return ""


class _File:
    """One file, with its notes by their number."""

    def __init__(
        self,
        files: dict[str, bytes],
        settle: Settle,
        counted: Collection[str],
        looks: Callable[[Element], str],
    ) -> None:
        self._files = files
        self._looks = looks
        self._counted = counted
        self._settle = settle
        self._lists = _Lists(files.get("word/numbering.xml"))
        self._notes: dict[str, str] = {}
        if "word/footnotes.xml" in files:
            root, links = self._part("word/footnotes.xml")
            for each in root.iter(_TAGS["footnote"]):
                words = (self._words(line, links) for line in each.iter(_TAGS["p"]))
                self._notes[str(each.get(_ID))] = " ".join(words).strip()

    def lines(self) -> Iterator[str]:
        root, links = self._part(_MAIN)
        yield from self._story(root, links)
        for section in root.iter(_TAGS["sectPr"]):
            yield f"section{self._looks(section)}"
            heads = section.iter(_TAGS["headerReference"], _TAGS["footerReference"])
            for each in sorted(
                heads, key=lambda head: (str(head.tag), str(head.get(name("w:type"))))
            ):
                target = links.get(str(each.get(_REL)), "")
                if target in self._files:
                    yield from self._story(*self._part(target))

    def _part(self, member: str) -> tuple[Element, dict[str, str]]:
        root = parse(self._files[member])
        self._settle(root)
        return root, self._links(member)

    def _links(self, member: str) -> dict[str, str]:
        """Where each relation of a part leads: an address, or a member."""
        folder, local = posixpath.split(member)
        rels = self._files.get(f"{folder}/_rels/{local}.rels")
        found = () if rels is None else parse(rels)
        return {
            str(each.get("Id")): str(each.get("Target"))
            if each.get("TargetMode") == "External"
            else posixpath.normpath(posixpath.join(f"/{folder}", str(each.get("Target")))).lstrip(
                "/"
            )
            for each in found
        }

    def _story(self, root: Element, links: dict[str, str]) -> Iterator[str]:
        for each in root.iter(*_NAMED, _TAGS["p"]):
            if each.tag != _TAGS["p"]:
                yield f"{_NAMED[str(each.tag)]}{self._looks(each)}"
                continue
            said = self._words(each, links)
            label = self._lists.label(each)
            if said or label:
                style = each.find(f"{_TAGS['pPr']}/{_TAGS['pStyle']}")
                named = "" if style is None else style.get(_VAL)
                yield f"{named}: {label}{said}{self._looks(each)}"

    def _words(self, line: Element, links: dict[str, str]) -> str:
        said: list[str] = []
        asked: list[str] = []
        link = ""
        for each in _first_choices(line):
            if each.tag == _TAGS["fldChar"]:
                kind = each.get(name("w:fldCharType"))
                asked = [""] if kind == "begin" else [] if kind == "end" else asked
            elif each.tag == _TAGS["instrText"] and asked:
                asked[0] += each.text or ""
            elif not (asked and asked[0].split()[:1] and asked[0].split()[0] in self._counted):
                piece = self._piece(each, links)
                leads = self._link(each, links) if piece else link
                said.append(piece if leads == link else f"<{leads}>{piece}")
                link = leads
        return "".join(said)

    def _link(self, each: Element, links: dict[str, str]) -> str:
        """Where what stands there leads, if it is in a link to another place."""
        link = next(each.iterancestors(_TAGS["hyperlink"]), None)
        return "" if link is None else links.get(str(link.get(_REL)), "")

    def _piece(self, each: Element, links: dict[str, str]) -> str:
        if each.tag == _TAGS["t"]:
            return each.text or ""
        if each.tag in _SIGNS:
            parent = each.getparent()
            return _SIGNS[str(each.tag)] if parent is not None and parent.tag == name("w:r") else ""
        if each.tag == _TAGS["footnoteReference"]:
            return f"[{self._notes.get(str(each.get(_ID)), '')}]"
        if str(each.tag).startswith(
            "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
        ):
            return ""
        return "".join(
            f"{{{self._shown(links[v])}}}" for v in map(str, each.attrib.values()) if v in links
        )

    def _shown(self, target: str) -> str:
        """What a drawing shows, and what is inside that: the workbook of a chart."""
        inside = (self._files.get(each, b"") for each in self._links(target).values())
        data = b"".join((self._files.get(target, target.encode()), *inside))
        return sha256(data).hexdigest()[:12]


def _first_choices(line: Element) -> Iterator[Element]:
    """All that is in a paragraph, without what is there for programs that do not know the rest."""
    for each in line:
        if each.tag != _OTHERWISE:
            yield each
            yield from _first_choices(each)


class _Lists:
    """What each item of a list is counted as."""

    def __init__(self, numbering: bytes | None) -> None:
        root = None if numbering is None else parse(numbering)
        abstract = (
            {}
            if root is None
            else {e.get(name("w:abstractNumId")): e for e in root.iter(_TAGS["abstractNum"])}
        )
        self._lists = (
            {}
            if root is None
            else {
                str(each.get(name("w:numId"))): (each, abstract.get(_value(each, "abstractNumId")))
                for each in root.iter(_TAGS["num"])
            }
        )
        self._counts: dict[tuple[str, str], int] = {}

    def label(self, line: Element) -> str:
        """The number of an item, or a dot; nothing before what is no item."""
        about = line.find(f"{_TAGS['pPr']}/{_TAGS['numPr']}")
        number = _value(about, "numId")
        if about is None or number not in self._lists:
            return ""
        level = _value(about, "ilvl") or "0"
        own, base = self._lists[number]
        if self._said(own, base, level, "numFmt") == "bullet":
            return "* "
        key = (number, level)
        first = whole(
            self._said(own, base, level, "startOverride") or self._said(own, base, level, "start"),
            1,
        )
        self._counts[key] = self._counts.get(key, first - 1) + 1
        for other in [k for k in self._counts if k[0] == number and k[1] > level]:
            del self._counts[other]
        return f"{self._counts[key]}. "

    def _said(self, own: Element, base: Element | None, level: str, local: str) -> str:
        for each in (*own, *(() if base is None else base)):
            if each.get(name("w:ilvl")) == level:
                found = next(each.iter(_TAGS[local]), None)
                if found is not None:
                    return str(found.get(_VAL))
        return ""


def _value(parent: Element | None, local: str) -> str:
    found = None if parent is None else parent.find(_TAGS[local])
    return "" if found is None else str(found.get(_VAL))
