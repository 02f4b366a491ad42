"""Real lists: the file's own bullets and numbers, or ours where it has none.

A `w:abstractNum` says how a list looks, a `w:num` is one list; each ordered list of a brief is
a list of its own, so that it begins at its own number.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from brief.house import House
from brief.walk import bullet_at
from brief.writers.docx.parts.default_styles import DEPTHS, step_of
from brief.writers.docx.parts.elements import MC, PREFIXES, Element, W, name, parse, w, whole
from brief.writers.docx.parts.style_xml import style_id
from brief.writers.docx.parts.styles import Styles

ListKind: TypeAlias = Literal["List Bullet", "List Number"]
_LEVELS = 9  # as many as the standard allows
_SIGNS: dict[ListKind, str] = {"List Bullet": "42524901", "List Number": "42524902"}
"""By these Word knows our lists again when text is pasted from one brief into another."""
_TURNED = (
    f'<mc:AlternateContent xmlns:mc="{MC}" xmlns:w="{W}" xmlns:w15="{PREFIXES["w15"]}">'
    '<mc:Choice Requires="w15"><w:lvlJc w:val="left"/></mc:Choice>'
    '<mc:Fallback><w:lvlJc w:val="right"/></mc:Fallback></mc:AlternateContent>'
)


def default_numbering(house: House) -> Element:
    """The part with our two kinds of list, which the default list styles name."""
    root, step = parse(f'<w:numbering xmlns:w="{W}"/>'), step_of(house)
    root.extend((_looks("List Bullet", 0, step), _looks("List Number", 1, step)))
    root.extend((_list(1, 0), _list(2, 1)))
    return root


def list_style(kind: str, depth: int) -> str:
    """The name of the style for items so deep inside lists (0 is the outermost)."""
    return f"{kind} {min(depth, DEPTHS - 1) + 1}" if depth else kind


class Numbering:
    """The lists of the file in hand, and how far ours go in at each level."""

    def __init__(self, root: Element, styles: Styles, house: House) -> None:
        self.root = root
        self.step = step_of(house)
        self._styles = styles
        self._ours: dict[ListKind, int] = {}

    def is_in_style(self, kind: ListKind, depth: int) -> bool:
        """Whether the style of such an item numbers it, so that the paragraph need not."""
        style = self._styles.get(list_style(kind, depth))
        return self.item(kind, depth)[0] == self._named_by(style)

    def item(self, kind: ListKind, depth: int) -> tuple[int, int]:
        """The list and level that an item so deep belongs to."""
        style = self._styles.get(list_style(kind, depth))
        if style in self._styles.copied:
            return self._adopt(kind, style), min(depth, _LEVELS - 1)
        list_id = self._named_by(style)
        if self._look_of(list_id) is None:
            return self._our_list(kind), min(depth, _LEVELS - 1)
        level = self._styles.property(style, "pPr/numPr/ilvl")
        return list_id, whole(level.get(name("w:val"))) if level is not None else 0

    def begin(self, kind: ListKind, depth: int, start: int) -> tuple[int, int]:
        """A list of its own that looks like the style's and begins at `start`."""
        list_id, level = self.item(kind, depth)
        look = self._look_of(list_id)
        made = _list(self._free("num", "numId"), 0 if look is None else look)
        override = w("lvlOverride", w("startOverride", val=start), ilvl=level)
        made.append(override)
        self._add(made)
        return whole(made.get(name("w:numId"))), level

    def stops(self, list_id: int, level: int) -> list[Element]:
        """The tab stops that a level of the list sets between a number and its words."""
        look = f"{name('w:abstractNum')}[@{name('w:abstractNumId')}='{self._look_of(list_id)}']"
        of_level = f"{name('w:lvl')}[@{name('w:ilvl')}='{level}']"
        path = (look, of_level, name("w:pPr"), name("w:tabs"), name("w:tab"))
        return self.root.findall("/".join(path))

    def turn(self) -> None:
        """Put the labels of our lists to the right, where reading begins.

        To Word, "left" is that side in a paragraph from right to left. Others, which take the
        second of two choices, would put a label beside its place: outside the margin.
        """
        for look in self.root.iter(name("w:abstractNum")):
            sign = look.find(name("w:nsid"))
            if sign is None or sign.get(name("w:val")) not in _SIGNS.values():
                continue
            for level in look.iterfind(name("w:lvl")):
                side = level.find(name("w:lvlJc"))
                if side is not None:
                    level.replace(side, parse(_TURNED))

    def _named_by(self, style: Element) -> int:
        """The list that a style names; 0, which the standard keeps for none, without one."""
        number = self._styles.property(style, "pPr/numPr/numId")
        return whole(number.get(name("w:val"))) if number is not None else 0

    def _adopt(self, kind: ListKind, style: Element) -> int:
        """A style copied from the default set points to our lists, whatever their ids are here."""
        ours = self._our_list(kind)
        for pointer in style.iter(name("w:numId")):
            pointer.set(name("w:val"), str(ours))
        return ours

    def _our_list(self, kind: ListKind) -> int:
        if kind not in self._ours:
            free = self._free("abstractNum", "abstractNumId")
            look = _looks(kind, free, self.step, linked=False)
            lists = self.root.findall(name("w:num"))
            at = self.root.index(lists[0]) if lists else self._end()
            self.root.insert(at, look)
            made = _list(self._free("num", "numId"), whole(look.get(name("w:abstractNumId"))))
            self._add(made)
            self._ours[kind] = whole(made.get(name("w:numId")))
        return self._ours[kind]

    def _look_of(self, list_id: int) -> int | None:
        for each in self.root.iterfind(name("w:num")):
            if each.get(name("w:numId")) == str(list_id):
                pointer = each.find(name("w:abstractNumId"))
                return None if pointer is None else whole(pointer.get(name("w:val")))
        return None

    def _add(self, made: Element) -> None:
        self.root.insert(self._end(), made)

    def _end(self) -> int:
        """Where the lists end; the standard lets one more element follow them."""
        last = self.root.find(name("w:numIdMacAtCleanup"))
        return len(self.root) if last is None else self.root.index(last)

    def _free(self, local: str, attribute: str) -> int:
        named = self.root.iterfind(name(f"w:{local}"))
        taken = [whole(each.get(name(f"w:{attribute}"))) for each in named]
        return max(taken, default=0) + 1


def _list(list_id: int, look: int) -> Element:
    return w("num", w("abstractNumId", val=look), numId=list_id)


def _looks(kind: ListKind, look_id: int, step: int, *, linked: bool = True) -> Element:
    made = w("abstractNum", w("nsid", val=_SIGNS[kind]), abstractNumId=look_id)
    made.append(w("multiLevelType", val="hybridMultilevel"))
    made.extend(_level(kind, level, step, linked=linked) for level in range(_LEVELS))
    return made


def _level(kind: ListKind, level: int, step: int, *, linked: bool) -> Element:
    bullet = kind == "List Bullet"
    made = w("lvl", w("start", val=1), ilvl=level)
    made.append(w("numFmt", val="bullet" if bullet else "decimal"))
    if linked and level < DEPTHS:
        made.append(w("pStyle", val=style_id(list_style(kind, level))))
    made.append(w("lvlText", val=bullet_at(level) if bullet else f"%{level + 1}."))
    made.append(w("lvlJc", val="left"))
    made.append(w("pPr", w("ind", left=step * (level + 1), hanging=step)))
    return made
