"""Styles: those that the annex is set in, beside the memo's, of which none changes.

One that looks the same in both stays one. Any other gets a name of its own, so that neither file's
words look like the other's; what the annex's file says of all its text is said by its plain style.
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from itertools import chain, count

from brief.annexing.word.levels import head, is_of_outline, lower
from brief.annexing.word.looks import Properties, defaults_of, look_of, over
from brief.annexing.word.package import Package
from brief.annexing.word.themes import say_theme, theme_of
from brief.writers.docx.parts.elements import (
    Element,
    add_paragraph_property,
    child,
    is_on,
    name,
    w,
    w_prefixed,
)
from brief.writers.docx.parts.order import in_order
from brief.writers.docx.parts.package import CT
from brief.writers.docx.parts.style_xml import OURS

PREFIX = "Annex"
_VAL, _ID, _TYPE = name("w:val"), name("w:styleId"), name("w:type")
_USES = tuple(map(name, ("w:pStyle", "w:rStyle", "w:tblStyle")))
_LEANS = tuple(map(name, ("w:basedOn", "w:next", "w:link")))
_TRUE = frozenset(("1", "true", "on"))
_NOTHING = {
    "w:rFonts": dict.fromkeys(("ascii", "hAnsi", "eastAsia", "cs"), "Times New Roman"),
    "w:ind": {"left": "0", "right": "0", "firstLine": "0"},
    "w:spacing": {"before": "0", "after": "0", "line": "240", "lineRule": "auto"},
    "w:jc": {"val": "left"},
    "w:kern": {"val": "0"},
    "w:position": {"val": "0"},
    "w:w": {"val": "100"},
    "w:u": {"val": "none"},
    "w:color": {"val": "auto"},
    "w:sz": {"val": "20"},
    "w:szCs": {"val": "20"},
    "w:vertAlign": {"val": "baseline"},
    "w:highlight": {"val": "none"},
    "w:shd": {"val": "clear", "color": "auto", "fill": "auto"},
    "w:textAlignment": {"val": "auto"},
    "w:outlineLvl": {"val": "9"},
    "w:bdr": {"val": "nil"},
}
"""What a property is where nobody says it, for those that are more than on or off."""
_NO_SWITCHES = frozenset(map(name, ("w:lang", "w:tabs", "w:pBdr", "w:rStyle", "w:numPr")))
_LETTERS = {"w:spacing": {"val": "0"}}


class Styles:
    """The styles of both files; for each of the annex's, the one that its words are set in."""

    def __init__(self, memo: Package, annex: Package) -> None:
        part = memo.of_kind("styles", "styles.xml", CT.WML_STYLES, w_prefixed("styles"))
        self._part, self._memo, self._from = part, memo, annex
        self._annex = _root(annex)
        self._own = {_id(each): each for each in self._annex.iterfind(name("w:style"))}
        self._there = {_id(each): each for each in memo.tree(part).iterfind(name("w:style"))}
        self._spoken = _spoken(memo, part)
        self._looks = {_id(each): each for each in self._spoken.iterfind(name("w:style"))}
        self._names = {each.casefold() for one in self._there.values() for each in _names(one)}
        self._ids = {each.casefold() for each in self._there}
        self._new: dict[str, str] = {}
        self.brought: list[Element] = []

    def use(self, root: Element) -> None:
        """Set what is in the annex's styles in those that it has in the memo's file."""
        plain = self._default("paragraph")
        for used in list(root.iter(*_USES)):
            _point(used, self._name_for(str(used.get(_VAL))))
        if plain:
            for paragraph in root.iter(name("w:p")):
                if paragraph.find(f"{name('w:pPr')}/{name('w:pStyle')}") is None:
                    add_paragraph_property(paragraph, w("pStyle", val=plain))
        for table in root.iter(name("w:tbl")):
            properties = child(table, "tblPr")
            if properties.find(_USES[2]) is None and (looks := self._default("table")):
                child(properties, "tblStyle").set(_VAL, looks)

    def named(self, said: str) -> str:
        """What a style of the annex is called from now on, by its name as a field says it."""
        for id_, style in self._own.items():
            if said.casefold() in {each.casefold() for each in _names(style)}:
                new = self._new.get(id_)
                made = next((each for each in self.brought if _id(each) == new), None)
                return said if made is None else next(_names(made))
        return said

    def _default(self, kind: str) -> str:
        """The style of what names none, if that of the memo's looks otherwise."""
        for id_, style in self._own.items():
            if style.get(_TYPE) == kind and style.get(name("w:default")) in _TRUE:
                there = self._there.get(self._name_for(id_))
                standing = there is not None and there.get(name("w:default")) in _TRUE
                return "" if standing else self._name_for(id_)
        return ""

    def _name_for(self, id_: str) -> str:
        """The id in the memo's file; "" for a style that the annex's file has not."""
        if id_ not in self._new and id_ in self._own:
            style = self._own[id_]
            alike = self._alike(style)
            if alike or (style.get(_TYPE) in {"character", "numbering"} and _is_default(style)):
                self._new[id_] = alike
            else:
                self._bring(id_, style)
        return self._new.get(id_, "")

    def _alike(self, style: Element) -> str:
        """The memo's style of that name, if it looks the same."""
        numbered = style.find(f"{name('w:pPr')}/{name('w:numPr')}") is not None
        if numbered or is_of_outline(style, next(_names(style))):
            return ""  # what its list looks like is said elsewhere, and its level is another
        wanted = look_of(style, self._annex, self._own)
        for id_, there in self._looks.items():
            same = next(_names(there)).casefold() == next(_names(style)).casefold()
            if same and look_of(there, self._spoken, self._looks) == wanted:
                return id_
        return ""

    def _bring(self, id_: str, style: Element) -> None:
        made = deepcopy(style)
        called = next(_names(style))
        free = chain(
            [called] if _keeps_name(style, called) else [],
            [f"{PREFIX} {called}"],
            (f"{PREFIX} {number} {called}" for number in count(2)),
        )
        new = next(each for each in free if each.casefold() not in self._names)
        ids = chain(
            [id_] if new == called else [], [_as_id(new)], (f"{_as_id(new)}{n}" for n in count(2))
        )
        self._new[id_] = next(each for each in ids if each.casefold() not in self._ids)
        self._names.add(new.casefold())
        self._ids.add(self._new[id_].casefold())
        _call(made, new, self._new[id_])
        lower(made)
        if called.casefold() == "title":
            head(made)
        self.brought.append(made)
        self._memo.change(self._part).append(made)
        if made.get(_TYPE) == "paragraph" and made.find(_LEANS[0]) is None:
            self._say_all(made)
        base = made.find(_LEANS[0])
        if base is not None:
            _point(base, self._name_for(str(base.get(_VAL))))

    @property
    def root(self) -> Element:
        """The styles of the memo's file as they are by now."""
        return self._memo.tree(self._part)

    def known(self, id_: str) -> str:
        """The id in the memo's file of a style that the annex is set in; "" for any other."""
        return self._new.get(id_, "")

    def settle(self) -> None:
        """Lead from style to style, once all are there: what would follow one need not come."""
        for style in self.brought:
            for each in [each for each in style if each.tag in _LEANS[1:]]:
                _point(each, self.known(str(each.get(_VAL))))

    def _say_all(self, style: Element) -> None:
        """What the annex's file says of all its text, and nothing of what the memo's does."""
        for local in ("pPr", "rPr"):
            below = defaults_of(self._spoken, local)
            own = defaults_of(self._annex, local)
            if below or own or local == "pPr":
                said = over(_silenced(below, local), _holder(own))
                properties = child(style, local)
                said = over(said, properties)
                if local == "pPr" and _hyphenates(self._memo) and not _hyphenates(self._from):
                    said.setdefault(name("w:suppressAutoHyphens"), w("suppressAutoHyphens"))
                properties[:] = in_order(name(f"w:{local}"), said.values())


def _keeps_name(style: Element, called: str) -> bool:
    """Whether the name is of no style that Word knows, or means what it does in Word.

    LibreOffice raises the numbers of notes by the style that Word calls so, and by no other.
    """
    if called.casefold() == "footnote reference":
        letters = style.find(name("w:rPr"))
        return letters is not None and [each.tag for each in letters] == [name("w:vertAlign")]
    return called in OURS or style.get(name("w:customStyle")) in _TRUE


def _holder(said: Properties) -> Element:
    return w("rPr", *said.values())


def _hyphenates(package: Package) -> bool:
    """Whether its words are parted at the ends of lines, which is said of a whole file."""
    part = package.related("settings", package.main)
    return part is not None and is_on(package.tree(part).find(name("w:autoHyphenation")))


def _silenced(said: Properties, local: str) -> Properties:
    """Each property as if nobody had said it."""
    made: Properties = {}
    known = {name(key): value for key, value in _NOTHING.items()}
    if local == "rPr":
        known |= {name(key): value for key, value in _LETTERS.items()}
    for key, each in said.items():
        if not key.startswith(_W) or key in _NO_SWITCHES:
            continue
        plain = w(key.removeprefix(_W), **known.get(key, {"val": "0"}))
        made[key] = plain
        if key == name("w:spacing") and local == "pPr":
            for attribute in ("beforeAutospacing", "afterAutospacing"):
                if each.get(name(f"w:{attribute}")) is not None:
                    plain.set(name(f"w:{attribute}"), "0")
    return made


_W = name("w:p")[:-1]


def _root(package: Package) -> Element:
    part = package.related("styles", package.main)
    return w("styles") if part is None else package.tree(part)


def _spoken(memo: Package, part: str) -> Element:
    """The memo's styles with fonts and colours said outright, to be looked at only."""
    made = deepcopy(memo.tree(part))
    say_theme(made, theme_of(memo))
    return made


def _id(style: Element) -> str:
    return str(style.get(_ID))


def _names(style: Element) -> Iterator[str]:
    """Its name, then what else it is called."""
    named, also = style.find(name("w:name")), style.find(name("w:aliases"))
    yield _id(style) if named is None else str(named.get(_VAL))
    yield from () if also is None else str(also.get(_VAL)).split(",")


def _is_default(style: Element) -> bool:
    return style.get(name("w:default")) in _TRUE


def _as_id(called: str) -> str:
    return "".join(word[:1].upper() + word[1:] for word in called.split())


def _call(style: Element, called: str, id_: str) -> None:
    style.set(_ID, id_)
    if called.startswith(PREFIX):  # which Word knows no style by
        style.set(name("w:customStyle"), "1")
    style.attrib.pop(name("w:default"), None)
    for local in ("aliases", "autoRedefine", "hidden", "semiHidden", "rsid", "locked"):
        for each in style.findall(name(f"w:{local}")):
            style.remove(each)
    child(style, "name").set(_VAL, called)


def _point(element: Element, id_: str) -> None:
    """Lead to the style of that id; to none, where there is none."""
    element.set(_VAL, id_)
    parent = element.getparent()
    if parent is not None and not id_:
        parent.remove(element)
