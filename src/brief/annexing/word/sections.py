"""Sections: where the memo ends and the annex begins, with pages, heads and feet of its own."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from copy import deepcopy

from brief.annexing.word.package import Package
from brief.writers.docx.parts.elements import (
    Element,
    R,
    child,
    is_on,
    name,
    paragraph,
    w,
    w_prefixed,
)
from brief.writers.docx.parts.order import in_order
from brief.writers.docx.parts.package import CT, RT

_SECTION, _PROPERTIES = name("w:sectPr"), name("w:pPr")
_TYPE, _VAL, _ID = name("w:type"), name("w:val"), f"{{{R}}}id"
_NOTES, _FORMAT = name("w:footnotePr"), name("w:numFmt")
_SIDES = {"header": (CT.WML_HEADER, RT.HEADER, "hdr"), "footer": (CT.WML_FOOTER, RT.FOOTER, "ftr")}
_NEW_PAGE = frozenset(("nextPage", "oddPage", "evenPage"))
_STANDS_APART = ("sectPr", "framePr")
_FORMULA = "{http://schemas.openxmlformats.org/officeDocument/2006/math}oMath"
_EDGES = tuple(name(f"w:{each}") for each in ("bookmarkEnd", "commentRangeEnd", "permEnd"))
"""What may stand behind the last paragraph and takes no room; Pandoc ends bookmarks there."""


def end_memo(body: Element) -> None:
    """Say at the end of the memo's words what is said of its last pages.

    That is its last paragraph, where it ends in one; else one that takes no room to speak of.
    """
    last = _last(body)
    section = last if last is not None and last.tag == _SECTION else w("sectPr")
    if next(body.iter(_SECTION), section) is section:
        _begin_on_a_page(section)
    if section is last:
        body.remove(section)
    end = _last(body, _EDGES)
    if end is None or not _can_end(end):
        end = _thin_paragraph()
        body.append(end)
    properties = end.find(_PROPERTIES)
    if properties is None:
        properties = w("pPr")
        end.insert(0, properties)
    properties[:] = in_order(_PROPERTIES, [*properties, section])


def _begin_on_a_page(section: Element) -> None:
    """A first section says nothing by being continuous; LibreOffice drops its border for that."""
    kind = section.find(_TYPE)
    if kind is not None and kind.get(_VAL) == "continuous":
        kind.set(_VAL, "nextPage")


def notes_in_figures(root: Element) -> list[str]:
    """What is to be told of a memo whose notes have letters or signs for numbers, if it has."""
    said = (each.get(_VAL) for each in root.iterfind(f".//{_SECTION}/{_NOTES}/{_FORMAT}"))
    if all(each == "decimal" for each in said):
        return []
    return ["LibreOffice numbers the memo's notes in figures, as the annex's; Word as they were"]


def _last(body: Element, passed: Collection[str] = ()) -> Element | None:
    found = (each for each in reversed(body) if isinstance(each.tag, str))
    return next((each for each in found if each.tag not in passed), None)


def _can_end(element: Element) -> bool:
    """Whether it is a paragraph among others, with words, and not the end of a section already."""
    said = element.find(_PROPERTIES)
    apart = said is not None and any(said.find(name(f"w:{e}")) is not None for e in _STANDS_APART)
    return element.tag == name("w:p") and not apart and not _is_formula(element)


def _is_formula(paragraph: Element) -> bool:
    """Whether nothing but a formula is in it, which LibreOffice would print behind the section."""
    said = any(each.text for each in paragraph.iter(name("w:t")))
    return not said and next(paragraph.iter(_FORMULA), None) is not None


def _thin_paragraph() -> Element:
    """A line of a point, for a text that ends in something else, such as a table."""
    spacing = w("spacing", before=0, after=0, line=20, lineRule="exact")
    return paragraph((spacing, w("rPr", w("sz", val=2), w("szCs", val=2))))


def keep_endnotes(memo: Package) -> None:
    """Endnotes of the memo stand at its end as before, and not behind the annex.

    Of where they stand only the whole file can tell: at the ends of sections (ECMA-376 part 1,
    17.11.22), of which all but the memo's last print none.
    """
    root = memo.tree(memo.main)
    if next(root.iter(name("w:endnoteReference")), None) is None:
        return
    settings = memo.change(memo.of_kind("settings", "settings.xml", CT.WML_SETTINGS, _settings()))
    said = child(settings, "endnotePr")
    place = said.find(name("w:pos"))
    if place is not None and place.get(_VAL) == "sectEnd":
        return
    if place is None:
        place = w("pos")
        said.insert(0, place)
    place.set(_VAL, "sectEnd")
    for section in list(root.iter(_SECTION))[:-1]:
        child(section, "noEndnote")


def _settings() -> Element:
    return w_prefixed("settings")


class Sections:
    """The sections of the annex in the memo's file."""

    def __init__(self, memo: Package, annex: Package) -> None:
        self._memo, self._annex = memo, annex
        self._turning, self._turned = _turns(memo), _turns(annex)
        self._all = list(annex.tree(annex.main).iter(_SECTION))

    def begin(self) -> list[str]:
        """Let them begin on a page of their own, counted from 1, notes too; what is to be told."""
        for position, section in enumerate(self._all):
            self._complete(section, first=position == 0)
        first = self._all[0]
        kind = first.find(_TYPE)
        if kind is None or kind.get(_VAL) not in _NEW_PAGE:
            child(first, "type").set(_VAL, "nextPage")
        pages = child(first, "pgNumType")
        if pages.get(name("w:start")) is None:
            pages.set(name("w:start"), "1")
        for section in self._all:
            _count_notes(section, "eachSect" if section is first else "continuous")
        if self._turned and not self._turning:
            return ["the heads of the annex are alike on all its pages, as those of the memo are"]
        return []

    def _complete(self, section: Element, *, first: bool) -> None:
        """A head that the section does not have itself would be the memo's."""
        for side in reversed(_SIDES):
            for reference in _references(section, side, "even"):
                if not self._turned:
                    section.remove(reference)
            usual = next(_references(section, side, "default"), None)
            if usual is None and first:
                usual = self._add(section, side, "default")
            if self._turning and usual is not None and not list(_references(section, side, "even")):
                self._add(section, side, "even", like=usual)
            opening = is_on(section.find(name("w:titlePg")))
            if first and opening and not list(_references(section, side, "first")):
                self._add(section, side, "first")

    def _add(self, section: Element, side: str, kind: str, like: Element | None = None) -> Element:
        """One more head or foot of the annex's file: blank, or like another."""
        content_type, relation, root = _SIDES[side]
        main, content = self._annex.main, w_prefixed(root, paragraph())
        source = None
        if like is not None:
            found = (each for each in self._annex.relations(main) if each.id == like.get(_ID))
            source = next(found).target
            content = deepcopy(self._annex.tree(source))
        part = self._annex.add(f"/word/{side}1.xml", content_type, content)
        for each in self._annex.relations(source) if source else ():
            self._annex.relate(part, each.kind, each.target, outside=each.outside, id_=each.id)
        made = w_prefixed(f"{side}Reference")
        made.set(_TYPE, kind)
        made.set(_ID, self._annex.relate(main, relation, part))
        section.insert(len(list(_references(section, "header"))), made)
        return made


def _references(section: Element, side: str, kind: str = "") -> Iterator[Element]:
    found = section.findall(name(f"w:{side}Reference"))
    return (each for each in found if not kind or each.get(_TYPE, "default") == kind)


def _turns(package: Package) -> bool:
    """Whether its left pages have heads of their own."""
    part = package.related("settings", package.main)
    return part is not None and is_on(package.tree(part).find(name("w:evenAndOddHeaders")))


def _count_notes(section: Element, restart: str) -> None:
    """As a brief does, whatever the memo's file says of all its notes."""
    said = child(section, "footnotePr")
    place = said.find(name("w:pos"))
    said[:] = [
        w("pos", val="pageBottom") if place is None else place,
        w("numFmt", val="decimal"),
        w("numStart", val=1),
        w("numRestart", val=restart),
    ]
