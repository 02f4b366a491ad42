"""Tracked changes and comments of a template: settled, since a built file may hold none.

Every change is accepted (ECMA-376 part 1, 17.13.5). Most marks stand around the text that came
or went; others stand in a paragraph's end, a row or a cell that did, or on both sides of where a
control begins.
"""

from __future__ import annotations

from collections.abc import Iterator

from brief.writers.docx.parts.elements import Element, name, w
from brief.writers.docx.parts.order import in_order

_ID = name("w:id")
_ALTERNATE, _CHOICE = name("mc:AlternateContent"), name("mc:Choice")


def _names(said: str) -> frozenset[str]:
    return frozenset(name(f"w:{local}") for local in said.split())


_GONE = _names(
    "del moveFrom rPrChange pPrChange sectPrChange tblPrChange tblPrExChange trPrChange"
    " tcPrChange tblGridChange numberingChange cellIns cellDel cellMerge"
    " moveFromRangeStart moveFromRangeEnd moveToRangeStart moveToRangeEnd"
    " customXmlInsRangeStart customXmlInsRangeEnd customXmlDelRangeStart customXmlDelRangeEnd"
    " customXmlMoveFromRangeStart customXmlMoveFromRangeEnd"
    " customXmlMoveToRangeStart customXmlMoveToRangeEnd"
    " commentRangeStart commentRangeEnd commentReference"
)
_KEPT = _names("ins moveTo")
_CONTROLS = _names("sdt customXml smartTag")
_OF_CONTROLS = _names("sdtPr sdtEndPr customXmlPr smartTagPr")
_HOLDERS = _names("tr tbl sdt sdtContent customXml")
_BLOCKS = _names("p tbl sdt customXml")


def settle_changes(root: Element) -> None:
    """Accept every change and drop every comment mark."""
    for each in [*_marked(root, "tr", "trPr/del"), *_marked(root, "tc", "tcPr/cellDel")]:
        _take_out(each)
    for each in list(root.iter(name("w:cellMerge"))):
        _merge(each)
    for each in list(root.iter(*_names("customXmlDelRangeStart customXmlMoveFromRangeStart"))):
        _open_control(each)
    ended = _marked(root, "p", "pPr/rPr/del", "pPr/rPr/moveFrom")
    _drop_marks(root)
    for each in ended:
        _run_on(each)


def _marked(root: Element, local: str, *paths: str) -> list[Element]:
    """Elements of that name that have such a mark, in the order of the text."""
    steps = ["/".join(name(f"w:{step}") for step in path.split("/")) for path in paths]
    found = root.iter(name(f"w:{local}"))
    return [each for each in found if any(each.find(path) is not None for path in steps)]


def _take_out(element: Element) -> None:
    """A row or a cell, and what holds nothing without it: a table whose last row went."""
    parent = element.getparent()
    if parent is None:
        return
    parent.remove(element)
    if parent.tag in _HOLDERS and next(parent.iter(name("w:p")), None) is None:
        _take_out(parent)


def _merge(mark: Element) -> None:
    """A cell that became one with the next above or below (17.13.5.4) says so as others do."""
    properties, said = mark.getparent(), mark.get(name("w:vMerge"))
    if properties is None or said is None or properties.find(name("w:vMerge")) is not None:
        return
    merged = w("vMerge", val="restart" if said == "rest" else "continue")
    properties[:] = in_order(str(properties.tag), [merged, *properties])


def _open_control(start: Element) -> None:
    """A control that went, in such marks around its beginning (17.13.5.5), leaves what it holds."""
    control = start.getnext()
    if control is None or control.tag not in _CONTROLS:
        return
    ends = control.iter(*_names("customXmlDelRangeEnd customXmlMoveFromRangeEnd"))
    if any(each.get(_ID) == start.get(_ID) for each in ends):
        content = control.find(name("w:sdtContent"))
        held = list(control if content is None else content)
        _replace(control, [each for each in held if each.tag not in _OF_CONTROLS])


def _drop_marks(root: Element) -> None:
    for each in [each for each in root.iter() if each.tag in _GONE or each.tag in _KEPT]:
        _replace(each, list(each) if each.tag in _KEPT else [])
    for link in [each for each in root.iter(name("w:hyperlink")) if not len(each)]:
        _replace(link, [])  # nothing is left to click on


def _replace(element: Element, inside: list[Element]) -> None:
    parent = element.getparent()
    if parent is not None:
        at = parent.index(element)
        parent[at : at + 1] = inside


def _run_on(paragraph: Element) -> None:
    """A paragraph whose end went runs on into the next, whose end it gets (17.13.5.15).

    Before a table there is none: there an empty one goes, and words keep theirs.
    """
    following = next((each for each in _behind(paragraph) if each.tag in _BLOCKS), None)
    content = [each for each in paragraph if each.tag != name("w:pPr")]
    if following is None or (content and following.tag != name("w:p")):
        return
    if content:
        at = len(following.findall(name("w:pPr")))
        following[at:at] = content
    _replace(paragraph, [])


def _behind(paragraph: Element) -> Iterator[Element]:
    """What stands behind it; behind a choice among programs that it ends, what is there."""
    yield from paragraph.itersiblings()
    choice = paragraph.getparent()
    if choice is not None and choice.tag == _CHOICE:
        yield from next(choice.iterancestors(_ALTERNATE)).itersiblings()
