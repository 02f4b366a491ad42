"""Items: what paragraphs, rows and tables of a text say, to align them by."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import deepcopy

from brief.writers.docx.parts.elements import Element, name, w
from brief.writers.docx.parts.fact_marks import number_in
from brief.writers.docx.redline.align import Item
from brief.writers.docx.redline.known import Known
from brief.writers.docx.redline.lines import Lines
from brief.writers.docx.redline.tokens import Token, segments_of

_P, _ROW, _TABLE = name("w:p"), name("w:tr"), name("w:tbl")
_START = name("w:bookmarkStart")
_P_PR = name("w:pPr")
_FRAME = f"{_P_PR}/{name('w:framePr')}"
_NUM = f"{_P_PR}/{name('w:numPr')}/{name('w:numId')}"


def items_of(elements: Sequence[Element], known: Known, lines: Lines) -> list[Item]:
    """An item for each block of a text, or each row of a table."""
    return [_item(each, known, lines) for each in elements]


def _item(element: Element, known: Known, lines: Lines) -> Item:
    inside = [element] if element.tag == _P else list(element.iter(_P))
    tokens = [token for each in inside for token in _tokens(each, known)]
    looks = _looks(element, lines) if element.tag == _P else ""
    named = [str(each.get(name("w:name"))) for each in element.iter(_START)]
    if element.find(_FRAME) is not None:
        named.append(looks)  # a title is the title, whatever it says: LibreOffice loses its end
    if element.tag not in {_P, _ROW, _TABLE}:
        named.append(str(element.tag))  # a letter's own, which neither comes nor goes
    return Item(
        "\0\0".join((looks, *(token.key for token in tokens))),
        _kind(element),
        looks,
        frozenset(filter(None, map(number_in, named))),
        frozenset(_words(tokens)),
        frozenset(each for each in named if not number_in(each)),
    )


def _looks(line: Element, lines: Lines) -> str:
    """What a paragraph says that it is, whatever number its text gives its list."""
    plain = w("p", *(deepcopy(each) for each in line if each.tag == _P_PR))
    for number in plain.findall(_NUM):
        number.attrib.clear()
    return "\0".join(lines.looks(plain))


def _tokens(line: Element, known: Known) -> Iterator[Token]:
    return (token for segment in segments_of(line, known) for token in segment.tokens)


def _words(tokens: Sequence[Token]) -> Iterator[str]:
    """Its words without the signs between them; a drawing and a note are none."""
    said = (token.words.strip() for token in tokens if token.words is not None)
    return (each.casefold() for each in said if each and each[-1:].isalnum())


def _kind(element: Element) -> str:
    """Rows of one table are heads or not; tables are the same only with as many columns."""
    if element.tag == _TABLE:
        columns = element.findall(f"{name('w:tblGrid')}/{name('w:gridCol')}")
        return f"table of {len(columns)}"
    if element.tag == _ROW:
        head = element.find(f"{name('w:trPr')}/{name('w:tblHeader')}") is not None
        return "head" if head else "row"
    return str(element.tag)
