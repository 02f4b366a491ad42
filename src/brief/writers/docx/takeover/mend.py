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
_SHADING, _COLUMNS = name("w:shd"), name("w:cols")
_VALUE, _COUNT, _TEMPLATE = name("w:val"), name("w:num"), name("w:tplc")
_CHARACTERS = name("w:characterSet")
"""Of fonts, and of the strict form only."""
_SEVERAL = 2
"""One child stands in no wrong order, and is no twin."""


def mend(root: Element) -> None:
    """Put the part right where it stands."""
    for element in list(root.iter(f"{name('w:')}*")):  # a list: the tree changes on the way
        tag = str(element.tag)
        if element.keys():
            _mend_attributes(element, tag)
        if has_order(tag):
            _reorder(element, tag)
        if tag == _SHADING and element.get(_VALUE) is None:
            element.set(_VALUE, "clear")


def _mend_attributes(element: Element, tag: str) -> None:
    _qualify(element)
    _pad(element, tag)
    said = element.get(_VALUE)
    if tag in _JUSTIFIED and said in _STRICT_VALUES:
        element.set(_VALUE, _STRICT_VALUES[said])
    if tag == _COLUMNS and whole(element.get(_COUNT), 1) < 1:
        del element.attrib[_COUNT]
    if element.get(_CHARACTERS) is not None:
        del element.attrib[_CHARACTERS]


def _qualify(element: Element) -> None:
    """All attributes of Word's elements have its namespace; Spire.Doc leaves it out of some."""
    for key in [str(key) for key in element.keys() if not str(key).startswith("{")]:  # noqa: SIM118
        said = element.attrib.pop(key)
        element.set(name(f"w:{key}"), element.get(name(f"w:{key}"), said))


def _pad(element: Element, tag: str) -> None:
    """Hexadecimal numbers have eight digits (ECMA-376 part 1, 17.18.50); Pandoc writes fewer."""
    key = _VALUE if tag in _SIGNS else _TEMPLATE
    said = element.get(key)
    if said is not None:
        element.set(key, said.zfill(8))


def _reorder(element: Element, tag: str) -> None:
    if len(element) < _SEVERAL:
        return
    present = _united(element) if tag in _ONCE else list(element)
    ordered = in_order(tag, present)
    if ordered != list(element):
        element[:] = ordered


def _united(element: Element) -> list[Element]:
    """Twins as one: AbiWord says each attribute of an indent in an element of its own."""
    firsts: dict[str, Element] = {}
    for child in element:
        first = firsts.setdefault(str(child.tag), child)
        if first is not child:
            first.attrib.update(child.attrib)
    return list(firsts.values())
