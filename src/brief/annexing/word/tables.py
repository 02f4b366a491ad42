"""Tables: those of the annex at its margins, as in a file of today's layout.

Up to the layout of Word 2010 a table stands out by what its cells leave free, so that its words
begin where those around it do; since that of 2013 its edge stands there. A layout is that of a
whole file, and of the joined one the memo's.
"""

from __future__ import annotations

from collections.abc import Iterable

from brief.annexing.word.package import Package
from brief.writers.docx.parts.elements import Element, child, name, twentieths, whole
from brief.writers.docx.parts.styles import Styles

_TODAY = 15
"""The layout of Word 2013 and all since."""
_FIRST = 12
"""That of a file which names none: Word 2007's."""
_USUAL = 108
"""What a cell leaves free at its sides where nobody says so, in twentieths of a point."""


def settle_tables(memo: Package, annex: Package, trees: Iterable[Element], styles: Element) -> None:
    """Set each table of the annex in again by what the memo's layout sets it out."""
    if _layout(memo) >= _TODAY or _layout(annex) < _TODAY:
        return
    known = Styles(styles, lambda: styles)
    for tree in trees:
        for table in tree.iter(name("w:tbl")):
            if next(table.iterancestors(name("w:tbl")), None) is None:
                _set_in(table, known)


def _layout(package: Package) -> int:
    part = package.related("settings", package.main)
    for each in package.tree(part).iter(name("w:compatSetting")) if part else ():
        if each.get(name("w:name")) == "compatibilityMode":
            return whole(each.get(name("w:val")), _FIRST)
    return _FIRST


def _set_in(table: Element, styles: Styles) -> None:
    properties = child(table, "tblPr")
    inset = child(properties, "tblInd")
    now = twentieths(inset, "w") + _free_of(properties, styles)
    inset.set(name("w:w"), str(now))
    inset.set(name("w:type"), "dxa")


def _free_of(properties: Element, styles: Styles) -> int:
    """What its cells leave free on the left: as it says itself, or its style."""
    own = properties.find(f"{name('w:tblCellMar')}/{name('w:left')}")
    named = properties.find(name("w:tblStyle"))
    id_ = "" if named is None else str(named.get(name("w:val")))
    found = styles.root.find(f"{name('w:style')}[@{name('w:styleId')}='{id_}']")
    said = (
        own if own is not None or found is None else styles.property(found, "tblPr/tblCellMar/left")
    )
    return twentieths(said, "w", _USUAL)
