"""What other programs write wrong in the parts that a brief takes over, put right.

A brief must be valid whatever wrote the template: LibreOffice, AbiWord and older Pandocs put
children out of order, twice, or with values that only the strict form of the standard has.
"""

from __future__ import annotations

from brief.writers.docx.parts.elements import Element, name, whole
from brief.writers.docx.parts.order import has_order, in_order

_ONCE = frozenset(name(f"w:{local}") for local in ("pPr", "rPr", "lvl", "tblPr", "tcPr"))
_STRICT_VALUES = {"start": "left", "end": "right"}
_SIGNS = frozenset((name("w:nsid"), name("w:tmpl")))
_JUSTIFIED = frozenset((name("w:lvlJc"), name("w:tab")))


def mend(root: Element) -> None:
    """Put the part right where it stands."""
    for element in list(root.iter(f"{name('w:')}*")):  # a list: the tree changes on the way
        tag = str(element.tag)
        _qualify(element)
        _pad(element, tag)
        if has_order(tag):
            _reorder(element, tag)
        said = element.get(name("w:val"))
        if tag in _JUSTIFIED and said in _STRICT_VALUES:
            element.set(name("w:val"), _STRICT_VALUES[said])
        if tag == name("w:shd"):
            element.set(name("w:val"), element.get(name("w:val"), "clear"))
        if tag == name("w:cols") and whole(element.get(name("w:num")), 1) < 1:
            del element.attrib[name("w:num")]
        element.attrib.pop(name("w:characterSet"), None)  # fonts of the strict form only


def _qualify(element: Element) -> None:
    """All attributes of Word's elements have its namespace; Spire.Doc leaves it out of some."""
    for key in [str(key) for key in element.attrib if not str(key).startswith("{")]:
        said = element.attrib.pop(key)
        element.set(name(f"w:{key}"), element.get(name(f"w:{key}"), said))


def _pad(element: Element, tag: str) -> None:
    """Hexadecimal numbers have eight digits (ECMA-376 part 1, 17.18.50); Pandoc writes fewer."""
    for key in (name("w:val"),) if tag in _SIGNS else (name("w:tplc"),):
        if key in element.attrib:
            element.set(key, element.attrib[key].zfill(8))


def _reorder(element: Element, tag: str) -> None:
    present = _united(element) if tag in _ONCE else list(element)
    ordered = in_order(tag, present)
    if ordered != list(element):
        element[:] = ordered


def _united(element: Element) -> list[Element]:
    """Twins as one: AbiWord says each attribute of an indent in an element of its own."""
    firsts: dict[str, Element] = {}
    for child in element:
        first = firsts.setdefault(str(child.tag), child)
        first.attrib.update(child.attrib)
    return list(firsts.values())
