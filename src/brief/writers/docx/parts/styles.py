"""Styles by their names, which every language of Word keeps in English; ids vary."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from copy import deepcopy
from functools import cached_property
from typing import Literal, TypeAlias

from brief.late import pattern
from brief.writers.docx.parts.elements import Element, child, in_twentieths, is_on, name, w

Kind: TypeAlias = Literal["paragraph", "character", "table", "numbering"]
_Key: TypeAlias = tuple[str, str]
_NUMBERED = f"{name('w:pPr')}/{name('w:numPr')}"
_INSETS = ("left", "start", "right", "end", "firstLine", "hanging")
_TRUE = frozenset(("1", "true", "on"))
_DEFAULTS = {
    "paragraph": "normal",
    "character": "default paragraph font",
    "table": "normal table",
    "numbering": "no list",
}
"""Whatever a file calls its default styles, these are their names in Word."""
_PLAIN = pattern(r"\d+(?:\.\d+)?", re.ASCII)
"""A size without a unit; programs other than Word write halves of a half-point."""
_LEAST, _MOST, _USUAL = 1.0, 1638.0, 10.0
"""Points of letters that Word knows, and those that it takes where a file says none."""


class Styles:
    """The styles of the file in hand; one that is lacking is copied from the default set."""

    def __init__(self, root: Element, defaults: Callable[[], Element]) -> None:
        self.root = root
        self.lacking: list[str] = []
        self.copied: list[Element] = []
        self._defaults = defaults
        self._default_by_key: dict[_Key, Element] = {}
        self._by_key = _by_key(root)
        self._by_id = {_id(style): style for style in root.iterfind(name("w:style"))}
        self._ways: dict[str, bool] = {}

    def id(self, style_name: str, kind: Kind = "paragraph") -> str:
        """The id of the style of that name, which is in the file from now on."""
        return _id(self.get(style_name, kind))

    def get(self, style_name: str, kind: Kind = "paragraph") -> Element:
        """The style of that name, which is in the file from now on."""
        key = (kind, style_name.casefold())
        if key not in self._by_key:
            self._copy(key)
        return self._by_key[key]

    def find(self, style_name: str, kind: Kind = "paragraph") -> Element | None:
        """The style of that name, if the file has it."""
        return self._by_key.get((kind, style_name.casefold()))

    def of(self, paragraph: Element) -> Element | None:
        """The style that a paragraph names."""
        named = paragraph.find(f"{name('w:pPr')}/{name('w:pStyle')}")
        return None if named is None else self._by_id.get(str(named.get(name("w:val"))))

    def ancestry(self, style: Element) -> list[Element]:
        """The style and those that it is based on, nearest first."""
        found: list[Element] = []
        following: Element | None = style
        while following is not None and following not in found:
            found.append(following)
            parent = following.find(name("w:basedOn"))
            following = None if parent is None else self._by_id.get(str(parent.get(name("w:val"))))
        return found

    def property(self, style: Element, path: str) -> Element | None:
        """What the style says at that path, or what it inherits."""
        for each in self.ancestry(style):
            found = each.find("/".join(name(f"w:{step}") for step in path.split("/")))
            if found is not None:
                return found
        return None

    def said(self, style: Element, path: str) -> Iterator[Element]:
        """All that is said there, nearest first: by the style, its bases, the document's defaults.

        What no style says is the document's default (ECMA-376 part 1, 17.7.2).
        """
        of_kind = "rPrDefault" if path.startswith("rPr") else "pPrDefault"
        where = "/".join(name(f"w:{step}") for step in path.split("/"))
        defaults = f"{name('w:docDefaults')}/{name(f'w:{of_kind}')}/{where}"
        found = (*(each.find(where) for each in self.ancestry(style)), self.root.find(defaults))
        return (each for each in found if each is not None)

    def attribute(self, style: Element, path: str, attribute: str) -> str | None:
        """What the style says there, or inherits: each attribute by itself, as Word does."""
        said = (each.get(name(f"w:{attribute}")) for each in self.said(style, path))
        return next((value for value in said if value is not None), None)

    def says(self, style: Element, path: str) -> bool:
        """Whether that property of paragraphs is on for the style, of itself or by default."""
        return is_on(next(self.said(style, path), None))

    @cached_property
    def emphasis_slants(self) -> bool:
        """Whether the file's own style for emphasis is italic."""
        return self.says(self.get("Emphasis", "character"), "rPr/i")

    def way(self, style_name: str, *, rtl: bool) -> list[Element]:
        """What a paragraph of that style says so that it runs that way."""
        if style_name not in self._ways:
            self._ways[style_name] = self.says(self.get(style_name), "pPr/bidi")
        if self._ways[style_name] == rtl:
            return []
        return [w("bidi")] if rtl else [w("bidi", val="0")]

    def font(self, style: Element) -> str | None:
        """The font of its Latin letters: a name, or what DrawingML calls the theme's.

        Where both are said at once the theme's is meant (ECMA-376 part 1, 17.3.2.26).
        """
        for each in self.said(style, "rPr/rFonts"):
            theme, named = each.get(name("w:asciiTheme")), each.get(name("w:ascii"))
            if theme:
                return "+mj-lt" if theme.startswith("major") else "+mn-lt"
            if named:
                return named
        return None

    def size(self, style: Element) -> float:
        """Points of its letters; where nothing that can be read says so, the 10 that Word takes.

        A size is in half-points or has its unit (ECMA-376 part 1, 17.3.2.38).
        """
        said = (self.attribute(style, "rPr/sz", "val") or "").strip()
        points = float(said) / 2 if _PLAIN.fullmatch(said) else in_twentieths(said) / 20
        return points if _LEAST <= points <= _MOST else _USUAL

    def _copy(self, key: _Key) -> None:
        if not self._default_by_key:
            self._default_by_key = _by_key(self._defaults())
        copied = deepcopy(self._default_by_key[key])
        if copied.find(name("w:semiHidden")) is None:  # what nobody sees nobody can add
            self.lacking.append(_name(copied))
        copied.attrib.pop(name("w:default"), None)
        self._suit(copied, key)
        copied.set(name("w:styleId"), _free(_id(copied), self._by_id))
        self._by_id[_id(copied)] = copied
        self._by_key[key] = copied
        self._lean_on_own(copied)
        self.root.append(copied)
        self.copied.append(copied)

    def _suit(self, copied: Element, key: _Key) -> None:
        """It takes the letters of the template; a name may stand for one style of any kind."""
        letters = copied.find(name("w:rPr"))
        fonts = None if letters is None else letters.find(name("w:rFonts"))
        if letters is not None and fonts is not None and key[0] == "paragraph":
            letters.remove(fonts)
        if key[0] == "paragraph" and copied.find(_NUMBERED) is None:
            self._stand_clear(copied)
        if any(called == key[1] for _, called in self._by_key):
            named = copied.find(name("w:name"))
            if named is not None:
                named.set(name("w:val"), f"{named.get(name('w:val'))} ({key[0]})")

    def _stand_clear(self, copied: Element) -> None:
        """It stands where it says, also where the house sets its plain text or first lines in."""
        plain = self.find("Normal")
        if plain is None or not any(
            in_twentieths(self.attribute(plain, "pPr/ind", each)) for each in _INSETS
        ):
            return
        inset = child(child(copied, "pPr"), "ind")
        first = ("hanging",) if inset.get(name("w:hanging")) else ("firstLine",)
        for each in ("left", "right", *first):
            if inset.get(name(f"w:{each}")) is None:
                inset.set(name(f"w:{each}"), "0")

    def _lean_on_own(self, copied: Element) -> None:
        """Its base is a style here; what would follow it here need not be."""
        names = {_id(style): key for key, style in self._default_by_key.items()}
        for local in ("basedOn", "next"):
            pointer = copied.find(name(f"w:{local}"))
            if pointer is None:
                continue
            key = names[str(pointer.get(name("w:val")))]
            if key not in self._by_key and local == "next":
                copied.remove(pointer)
                continue
            if key not in self._by_key:
                self._copy(key)
            pointer.set(name("w:val"), _id(self._by_key[key]))


def _by_key(root: Element) -> dict[_Key, Element]:
    found: dict[_Key, Element] = {}
    for style in root.iterfind(name("w:style")):
        kind = str(style.get(name("w:type"), "paragraph"))
        found.setdefault((kind, _name(style).casefold()), style)
        if style.get(name("w:default")) in _TRUE and kind in _DEFAULTS:
            found.setdefault((kind, _DEFAULTS[kind]), style)
    return found


def _name(style: Element) -> str:
    named = style.find(name("w:name"))
    return _id(style) if named is None else str(named.get(name("w:val")))


def _id(style: Element) -> str:
    return str(style.get(name("w:styleId")))


def _free(wanted: str, taken: Collection[str]) -> str:
    """The wanted id, or that with a number; Word compares them without case."""
    folded = {each.casefold() for each in taken}
    candidates = [wanted, *(f"{wanted}{n}" for n in range(2, len(taken) + 3))]
    return next(each for each in candidates if each.casefold() not in folded)
