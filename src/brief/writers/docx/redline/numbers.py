"""Numbers and names: what two texts call alike and must not, or call apart and is one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from copy import deepcopy
from itertools import chain, count

from lxml import etree

from brief.writers.docx.parts.elements import Element, name
from brief.writers.docx.parts.fact_marks import number_in
from brief.writers.docx.redline.stamp import CHANGED

_NUM = f"{name('w:pPr')}/{name('w:numPr')}/{name('w:numId')}"
_VAL, _ID, _NAME, _ANCHOR = (name(f"w:{each}") for each in ("val", "id", "name", "anchor"))
_START, _END = name("w:bookmarkStart"), name("w:bookmarkEnd")
_CHANGES = (name("w:ins"), name("w:del"), *CHANGED)
_DATED = tuple(each for each in _CHANGES if each != name("w:tblGridChange"))
_P, _MARK, _DATE = name("w:p"), f"{name('w:pPr')}/{name('w:rPr')}", name("w:date")
_OLD = "old "
"""Before the number of a bookmark of the old text, until all are numbered."""


def share_lists(
    pairs: Iterable[tuple[Element, Element]], old: Sequence[Element], numbering: Element
) -> None:
    """Give the items of a list that stayed one list: else each half would count by itself."""
    said = {str(each.get(name("w:numId"))): _definition(each) for each in numbering}
    shared: dict[str, str] = {}
    for before, after in pairs:
        was, is_ = _list_of(before), _list_of(after)
        free = was not in shared and is_ not in shared.values()
        if was and is_ and free and said.get(was) == said.get(is_):
            shared[was] = is_
    for each in old:
        number = each.find(_NUM)
        if number is not None:
            number.set(_VAL, shared.get(str(number.get(_VAL)), str(number.get(_VAL))))


def _list_of(paragraph: Element) -> str:
    number = paragraph.find(_NUM)
    return "" if number is None else str(number.get(_VAL))


def _definition(number: Element) -> bytes:
    plain = deepcopy(number)
    plain.attrib.pop(name("w:numId"), None)
    return etree.tostring(plain, method="c14n", exclusive=True)


def part_names(
    pairs: Iterable[tuple[Element, Element]], old: Sequence[Element], new: Sequence[Element]
) -> None:
    """Name the old headings apart that moved: a link in the old text leads to the old one."""
    taken = {_named(each) for each in _starts(new)} | {_named(each) for each in _starts(old)}
    mine = {_named(each) for each in _starts(new)}
    stays = {
        said
        for before, after in pairs
        for said in {*map(_named, before.iter(_START))} & {*map(_named, after.iter(_START))}
    }
    renamed: dict[str, str] = {}
    for start in _starts(old):
        said = _named(start)
        if said in mine and said not in stays and not number_in(said):
            renamed[said] = next(each for each in _others(said) if each not in taken)
            taken.add(renamed[said])
    for each in old:
        for element in each.iter(_START, name("w:hyperlink")):
            for key in (_NAME, _ANCHOR):
                if str(element.get(key)) in renamed:
                    element.set(key, renamed[str(element.get(key))])


def mark_old(old: Iterable[Element]) -> None:
    """Number the bookmarks of the old text apart from those of the new one."""
    for each in old:
        for mark in each.iter(_START, _END):
            mark.set(_ID, f"{_OLD}{mark.get(_ID)}")


def number_bookmarks(text: Sequence[Element], first: int) -> int:
    """Number the bookmarks of the whole text from there on, and name none twice; the next free."""
    starts = list(_starts(text))
    taken = {_named(each) for each in starts if not _is_old(each)}
    numbers: dict[str, int] = {}
    for start in starts:
        numbers[str(start.get(_ID))] = first + len(numbers)
        if _is_old(start):
            names = chain([_named(start)], _others(_named(start)))
            said = next(each for each in names if each not in taken)
            start.set(_NAME, said)
            taken.add(said)
    for each in text:
        for mark in list(each.iter(_START, _END)):
            mark.set(_ID, str(numbers[str(mark.get(_ID))]))
    return first + len(numbers)


def number_drawings(text: Iterable[Element], first: int) -> None:
    """Number the drawings of the whole text from there on."""
    numbers = count(first)
    for each in text:
        for drawing in each.iter(name("wp:docPr")):
            drawing.set("id", str(next(numbers)))


def number_changes(roots: Iterable[Element], first: int) -> int:
    """Number the changes of all parts from there on, each by itself; how many there are."""
    texts = list(roots)
    for root in texts:
        _part_moments(root)
    changes = [each for root in texts for each in root.iter(*_CHANGES)]
    for number, each in enumerate(changes, first):
        each.set(_ID, str(number))
    return len(changes)


def _part_moments(root: Element) -> None:
    """Let what changed on the two sides of a paragraph's end that stayed be two minutes apart.

    LibreOffice takes two changes that touch there for one where no more than a minute is between
    them, and the end between them with it: the two paragraphs would become one.
    """
    later = False
    for line in root.iter(_P):
        for each in line.iter(*_DATED) if later else ():
            each.set(_DATE, str(each.get(_DATE)).replace("T00:00:", "T00:02:"))
        later = not later and _changes_up_to_its_end(line)


def _changes_up_to_its_end(line: Element) -> bool:
    """Whether the last of a paragraph came or went, and its end did not."""
    mark = line.find(_MARK)
    if mark is not None and any(each.tag in _CHANGES for each in mark):
        return False
    runs = list(line.iter(name("w:r")))
    above = runs[-1].getparent() if runs else None
    return above is not None and above.tag in _CHANGES


def _starts(text: Iterable[Element]) -> Iterator[Element]:
    return (start for each in text for start in each.iter(_START))


def _named(start: Element) -> str:
    return str(start.get(_NAME))


def _is_old(start: Element) -> bool:
    return str(start.get(_ID)).startswith(_OLD)


def _others(said: str) -> Iterator[str]:
    """Other names for the same: a fact's keeps its number."""
    plain = f"_f{number_in(said)}" if number_in(said) else said[:36]
    return (f"{plain}_{n}" for n in count(2))
