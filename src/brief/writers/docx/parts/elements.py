"""Elements of WordprocessingML, made with one call each.

The schema fixes the order of most children; `paragraph` and `run` put properties into that
order, so that callers need not know it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from copy import deepcopy
from functools import cache
from typing import TypeAlias

from lxml import etree

from brief.late import pattern
from brief.writers.docx.parts.order import W15, W, in_order

__all__ = [
    "EMU",
    "OFF",
    "PREFIXES",
    "WP",
    "A",
    "C",
    "Element",
    "R",
    "W",
    "add_paragraph_property",
    "child",
    "copied",
    "field",
    "in_twentieths",
    "is_on",
    "name",
    "paragraph",
    "parse",
    "run",
    "serialize",
    "text",
    "twentieths",
    "w",
    "w_prefixed",
    "whole",
]

Element: TypeAlias = etree._Element  # noqa: SLF001 - the only name lxml has for it

OFF = frozenset(("0", "false", "off"))
"""What says that a thing is off (ECMA-376 part 1, 22.9.2.7)."""
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
C = "http://schemas.openxmlformats.org/drawingml/2006/chart"
XML = "http://www.w3.org/XML/1998/namespace"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
PREFIXES = {"w": W, "r": R, "wp": WP, "a": A, "c": C, "xml": XML, "w15": W15, "mc": MC}
ROOT_PREFIXES = {prefix: PREFIXES[prefix] for prefix in ("w", "r", "wp", "a")}
EMU = 12700
"""English metric units in a point (ECMA-376 part 1, 20.1.2.1)."""
_OWN = {"w": W}
"""Each prefix that an element names for itself takes time, and its root names it again."""


@cache
def name(prefixed: str) -> str:
    """`w:p` as lxml wants it: the namespace in braces."""
    prefix, _, local = prefixed.partition(":")
    return f"{{{PREFIXES[prefix]}}}{local}"


@cache
def _blank(local: str) -> Callable[[], Element]:
    return copied(etree.Element(name(f"w:{local}"), nsmap=_OWN))


def copied(element: Element) -> Callable[[], Element]:
    """What copies an element, which takes a tenth of the time that making one does."""
    return element.__copy__  # type: ignore[attr-defined,no-any-return]  # lxml's types leave it out


def w(local: str, /, *children: Element, **attributes: str | float) -> Element:
    """The element `w:local`, all of whose attributes are in the same namespace."""
    element = _blank(local)()
    for key, value in attributes.items():
        element.set(name(f"w:{key}"), str(value))
    if children:
        element.extend(children)
    return element


def w_prefixed(local: str, /, *children: Element, ignorable: str = "") -> Element:
    """The element with all our prefixes: the root of a part, or what points out of it.

    `ignorable` is the prefix of what programs may pass over that do not know it (part 3, 7.2).
    """
    element = _blank_prefixed(local, ignorable)()
    element.extend(children)
    return element


@cache
def _blank_prefixed(local: str, ignorable: str) -> Callable[[], Element]:
    more = {each: PREFIXES[each] for each in ("mc", ignorable)} if ignorable else {}
    element = etree.Element(name(f"w:{local}"), nsmap=ROOT_PREFIXES | more)
    if ignorable:
        element.set(name("mc:Ignorable"), ignorable)
    return copied(element)


def paragraph(properties: Iterable[Element] = (), *content: Element) -> Element:
    """A `w:p`; its properties may come in any order."""
    made = w("p")
    ordered = in_order(name("w:pPr"), properties)
    if ordered:
        made.append(w("pPr", *ordered))
    made.extend(content)
    return made


def add_paragraph_property(element: Element, added: Element) -> None:
    """Give a `w:p` one more property, in its place; one of that name is replaced."""
    present = element.find(name("w:pPr"))
    if present is None:
        present = w("pPr")
        element.insert(0, present)
    kept = [child for child in present if child.tag != added.tag]
    present[:] = in_order(name("w:pPr"), [*kept, added])


def child(parent: Element, local: str) -> Element:
    """The child `w:local`, made in its place where there is none."""
    found = parent.find(name(f"w:{local}"))
    if found is None:
        found = w(local)
        parent[:] = in_order(str(parent.tag), [*parent, found])
    return found


def run(properties: Iterable[Element], *content: Element) -> Element:
    """A `w:r`; its properties may come in any order."""
    made = w("r")
    ordered = in_order(name("w:rPr"), properties)
    if ordered:
        made.append(w("rPr", *ordered))
    made.extend(content)
    return made


def text(characters: str) -> list[Element]:
    """The characters as run content; what Word has elements for becomes such an element."""
    if _is_plain(characters):
        return [_plain(characters)]
    return [
        w(_SPECIAL[piece]) if piece in _SPECIAL else _plain(piece)
        for piece in _PIECES.findall(characters)
    ]


_SPECIAL = {"\t": "tab", "\u00ad": "softHyphen", "\u2011": "noBreakHyphen"}
_PIECES = pattern("[\t\u00ad\u2011]|[^\t\u00ad\u2011]+")


def _is_plain(characters: str) -> bool:
    """Whether it is soon seen that they are one element."""
    if characters.isascii():
        return bool(characters) and "\t" not in characters
    return not any(map(characters.__contains__, _SPECIAL))


def _plain(characters: str) -> Element:
    return _say(_blank_text()(), characters)


def _say(made: Element, characters: str) -> Element:
    made.text = characters.replace("\n", " ")
    return made


class RunsAlike:
    """Runs that are set as one is which says nothing; their words are copied with them."""

    def __init__(self, silent: Element) -> None:
        self._silent = copied(silent)
        begun = self._silent()
        begun.append(_blank_text()())
        self._begun = copied(begun)

    def saying(self, characters: str) -> Element:
        """One of them with these characters."""
        if _is_plain(characters):
            made = self._begun()
            _say(made[-1], characters)
        else:
            made = self._silent()
            made.extend(text(characters))
        return made


@cache
def _blank_text() -> Callable[[], Element]:
    made = w("t")
    made.set(name("xml:space"), "preserve")
    return copied(made)


def field(instruction: str, shown: str, letters: Sequence[Element] = ()) -> list[Element]:
    """A field whose last result was `shown`, in runs, as Word itself writes it.

    The short form, `w:fldSimple`, loses its result in some readers.
    """
    said = w("instrText")
    said.text = f" {instruction} "
    said.set(name("xml:space"), "preserve")
    inside = ([_mark("begin")], [said], [_mark("separate")], text(shown), [_mark("end")])
    return [run(deepcopy(list(letters)), *each) for each in inside]


def _mark(kind: str) -> Element:
    return w("fldChar", fldCharType=kind)


def twentieths(element: Element | None, attribute: str, default: int = 0) -> int:
    """A measure as Word means it: twentieths of a point, or a number with its unit."""
    return in_twentieths(None if element is None else element.get(name(f"w:{attribute}")), default)


def in_twentieths(said: str | None, default: int = 0) -> int:
    """What an attribute says of a length, in twentieths of a point."""
    found = _MEASURE.fullmatch(said or "")
    return round(float(found[1]) * _UNITS[found[2]]) if found else default


def is_on(switch: Element | None) -> bool:
    """Whether a property that is on or off is there and on."""
    return switch is not None and switch.get(name("w:val"), "true") not in OFF


def whole(said: str | None, default: int = 0) -> int:
    """The whole number that an attribute says; where a program wrote none, the default."""
    try:
        return int(said or "")
    except ValueError:
        return default


_MEASURE = pattern(r"(-?\d+(?:\.\d+)?)(mm|cm|in|pt|pc|pi|)")
"""ECMA-376 part 1, 22.9.2.15."""
_UNITS = {"": 1, "pt": 20, "pc": 240, "pi": 240, "in": 1440, "mm": 1440 / 25.4, "cm": 1440 / 2.54}


def parse(source: str | bytes) -> Element:
    """XML read without entities or network, and without comments: those are no elements."""
    data = source.encode() if isinstance(source, str) else source
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True
    )
    return etree.fromstring(data, parser)


def serialize(root: Element) -> bytes:
    """XML as a part of a package holds it; a choice names by a prefix what it asks for."""
    asked = (each.get("Requires", "") for each in root.iter(name("mc:Choice")))
    kept = {*filter(None, root.nsmap), *" ".join(asked).split()}
    etree.cleanup_namespaces(root, keep_ns_prefixes=sorted(kept))
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)
