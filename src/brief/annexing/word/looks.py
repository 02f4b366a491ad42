"""Looks: what a style comes to, with all that it rests on, so that two files' can be compared."""

from __future__ import annotations

from copy import deepcopy
from typing import TypeAlias

from lxml import etree

from brief.writers.docx.parts.elements import Element, name

Properties: TypeAlias = dict[str, Element]
"""Each property by its name."""
_OF = {"paragraph": ("pPr", "rPr"), "character": ("rPr",), "table": (), "numbering": ("pPr",)}
_MERGED = frozenset(map(name, ("w:rFonts", "w:spacing", "w:ind", "w:lang")))
"""Of these each attribute is said or inherited by itself."""
_TABLES = ("tblPr", "trPr", "tcPr", "pPr", "rPr")


def style_chain(style: Element, by_id: dict[str, Element]) -> list[Element]:
    """The style and what it rests on, the root first."""
    found = [style]
    while (base := found[0].find(name("w:basedOn"))) is not None:
        above = by_id.get(str(base.get(name("w:val"))))
        if above is None or above in found:
            break
        found.insert(0, above)
    return found


def defaults_of(root: Element, kind: str) -> Properties:
    """What the file says of all its text: of letters ("rPr") or of paragraphs ("pPr")."""
    found = root.find(f"{name('w:docDefaults')}/{name(f'w:{kind}Default')}/{name(f'w:{kind}')}")
    return over({}, found)


def over(below: Properties, said: Element | None) -> Properties:
    """What is said, over what was said before."""
    made = dict(below)
    for each in () if said is None else said:
        key, kept = str(each.tag), deepcopy(each)
        if key in _MERGED and key in made:
            kept = deepcopy(made[key])
            kept.attrib.update(each.attrib)
        made[key] = kept
    return made


def look_of(style: Element, root: Element, by_id: dict[str, Element]) -> object:
    """All that the style comes to, to be compared with another's; what lists look like is not."""
    kind = str(style.get(name("w:type"), "paragraph"))
    chain = style_chain(style, by_id)
    found: list[object] = [kind, *(_said(chain, root, local) for local in _OF.get(kind, ()))]
    if kind == "table":
        found += [_said(chain, None, local) for local in _TABLES]
        found += [[_canonical(p) for p in one.iter(name("w:tblStylePr"))] for one in chain]
    return found


def _said(chain: list[Element], root: Element | None, local: str) -> dict[str, bytes]:
    made = {} if root is None or chain[0].get(_TYPE) == "character" else defaults_of(root, local)
    for each in chain:
        made = over(made, each.find(name(f"w:{local}")))
    return {key: _canonical(each) for key, each in made.items()}


_TYPE = name("w:type")


def _canonical(element: Element) -> bytes:
    alone = deepcopy(element)  # without what follows it
    alone.tail = None
    return etree.tostring(alone, method="c14n", exclusive=True)
