"""Lists: the annex's bullets and numbers beside the memo's, so that each counts for itself."""

from __future__ import annotations

from copy import deepcopy
from itertools import count

from brief.annexing.word.carrying import Carrier
from brief.annexing.word.package import Package
from brief.annexing.word.styles import Styles
from brief.writers.docx.parts.elements import Element, name, w_prefixed, whole
from brief.writers.docx.parts.package import CT

_VAL = name("w:val")
_NUM, _LOOK, _PICTURE = name("w:num"), name("w:abstractNum"), name("w:numPicBullet")
_NUM_ID, _LOOK_ID, _PICTURE_ID = (
    name("w:numId"),
    name("w:abstractNumId"),
    name("w:numPicBulletId"),
)


class Lists:
    """The lists of both files; for each of the annex's its number in the memo's file."""

    def __init__(self, memo: Package, annex: Package, styles: Styles, carrier: Carrier) -> None:
        self._memo, self._styles, self._carrier = memo, styles, carrier
        self._source = annex.related("numbering", annex.main)
        self._own = annex.tree(self._source) if self._source else None
        self._new: dict[tuple[str, str], str] = {}
        self._part = ""

    def use(self, root: Element) -> None:
        """Give what is in the annex's lists the numbers that these have in the memo's file."""
        for used in root.iter(_NUM_ID):
            if used.get(_VAL) != "0":  # which is no list
                used.set(_VAL, self._list(str(used.get(_VAL))))

    def _list(self, number: str) -> str:
        """The number of that list in the memo's file; that of no list, where there is none."""
        if (_NUM, number) not in self._new:
            found = self._find(_NUM, _NUM_ID, number)
            look = None if found is None else found.find(_LOOK_ID)
            self._new[_NUM, number] = "0"
            if found is not None and look is not None:
                made = deepcopy(found)
                made.find(_LOOK_ID).set(_VAL, self._look(str(look.get(_VAL))))  # type: ignore[union-attr]
                self._settle(made)
                self._new[_NUM, number] = self._add(made, _NUM_ID)
        return self._new[_NUM, number]

    def _look(self, number: str) -> str:
        """What the list looks like, in the memo's file."""
        if (_LOOK, number) not in self._new:
            found = self._find(_LOOK, _LOOK_ID, number)
            made = deepcopy(found) if found is not None else w_prefixed("abstractNum")
            self._settle(made)
            self._sign(made)
            self._new[_LOOK, number] = self._add(made, _LOOK_ID)
        return self._new[_LOOK, number]

    def _settle(self, made: Element) -> None:
        """Lead to styles and pictures of the memo's file; what leads to none goes."""
        for each in list(made.iter(*map(name, ("w:pStyle", "w:styleLink", "w:numStyleLink")))):
            each.set(_VAL, self._styles.known(str(each.get(_VAL))))
            if not each.get(_VAL):
                each.getparent().remove(each)  # type: ignore[union-attr]
        for each in made.iter(name("w:lvlPicBulletId")):
            each.set(_VAL, self._picture(str(each.get(_VAL))))

    def _picture(self, number: str) -> str:
        if (_PICTURE, number) not in self._new:
            found = self._find(_PICTURE, _PICTURE_ID, number)
            self._new[_PICTURE, number] = number
            if found is not None and self._source:
                made = deepcopy(found)
                self._root()
                self._carrier.carry(made, self._source, self._part)
                self._new[_PICTURE, number] = self._add(made, _PICTURE_ID)
        return self._new[_PICTURE, number]

    def _sign(self, look: Element) -> None:
        """By its sign Word takes two lists for one; each has one of its own here."""
        sign = look.find(name("w:nsid"))
        if sign is not None:
            taken = {str(each.get(_VAL)).upper() for each in self._root().iter(name("w:nsid"))}
            free = (f"{number:08X}" for number in count(int(str(sign.get(_VAL)), 16)))
            sign.set(_VAL, next(each for each in free if each not in taken))

    def _add(self, made: Element, key: str) -> str:
        """Put it behind those of its kind, under a number that none has; that number."""
        root = self._root()
        alike = root.findall(str(made.tag))
        number = str(1 + max((whole(each.get(key)) for each in alike), default=0))
        made.set(key, number)
        order = (_PICTURE, _LOOK, _NUM)
        before = order[: order.index(str(made.tag)) + 1]
        at = max((root.index(each) + 1 for each in root if each.tag in before), default=0)
        root.insert(at, made)
        return number

    def _find(self, tag: str, key: str, number: str) -> Element | None:
        found = () if self._own is None else self._own.iterfind(tag)
        return next((each for each in found if each.get(key) == number), None)

    def _root(self) -> Element:
        if not self._part:
            empty = w_prefixed("numbering")
            self._part = self._memo.of_kind("numbering", "numbering.xml", CT.WML_NUMBERING, empty)
        return self._memo.change(self._part)
