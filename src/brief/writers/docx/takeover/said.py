"""What a head or foot says to its reader: words that stand apart in a line.

A marking counts as said only where it stands apart: "Secret" is said neither by "Secretary" nor
by "Top Secret", nor `TLP:AMBER` by `TLP:AMBER+STRICT`. One that stands twice does less harm than
one that is left out.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from lxml import etree

from brief.late import pattern
from brief.writers.docx.parts.elements import Element, is_on, name

_APART = pattern(r"[\t\n·|]|\s{2,}|:\s")
"""What stands between words that do not belong together; a label ends with a colon."""
_VANISH, _SPEC_VANISH = (
    f"{name('w:rPr')}/{name(f'w:{said}')}" for said in ("vanish", "specVanish")
)
_SIZE = f"{name('w:rPr')}/{name('w:sz')}"
_UNREAD = 2
"""Half points: letters of one point are no taller than a full stop."""
_WORDS, _PARAGRAPH = name("w:t"), name("w:p")
_AS_CHARACTERS = {
    name("w:p"): "\n",
    name("w:br"): "\n",
    name("w:cr"): "\n",
    name("w:tab"): "\t",
    name("w:ptab"): "\t",
    name("w:noBreakHyphen"): "\u2011",
}


def said_apart(root: Element) -> set[str]:
    """Whatever stands apart in the lines of the part."""
    return apart_in(lines_of(root))


def apart_in(lines: str) -> set[str]:
    """Whatever stands apart in such lines."""
    return {in_one_space(piece) for piece in _APART.split(lines)}


def in_one_space(said: str) -> str:
    """The words with one plain space between them, however they were spaced."""
    return " ".join(said.split())


def is_hidden(run: Element, hiding: Collection[str] = ()) -> bool:
    """Whether the run is not printed (ECMA-376 part 1, 17.3.2.41), by itself or by its style."""
    if is_on(run.find(_SPEC_VANISH)) or _is_tiny(run):
        return True
    vanish = run.find(_VANISH)
    if vanish is not None or not hiding:
        return is_on(vanish)
    paragraph = next(run.iterancestors(name("w:p")), None)
    styles = [run.find(f"{name('w:rPr')}/{name('w:rStyle')}")]
    if paragraph is not None:
        styles.append(paragraph.find(f"{name('w:pPr')}/{name('w:pStyle')}"))
    return any(each is not None and each.get(name("w:val")) in hiding for each in styles)


def _is_tiny(run: Element) -> bool:
    """Whether its letters are set so small that nobody reads them."""
    size = run.find(_SIZE)
    said = "" if size is None else str(size.get(name("w:val")))
    return said.isdecimal() and int(said) <= _UNREAD


def hiding_styles(styles: Element) -> frozenset[str]:
    """The ids of the styles whose words are not printed, by themselves or by what they rest on."""
    known = {str(each.get(name("w:styleId"))): each for each in styles.iter(name("w:style"))}
    return frozenset(id_ for id_ in known if _hides(id_, known))


def _hides(id_: str, known: Mapping[str, Element]) -> bool:
    passed: set[str] = set()
    while id_ in known and id_ not in passed:
        passed.add(id_)
        vanish = known[id_].find(_VANISH)
        if is_on(known[id_].find(_SPEC_VANISH)):
            return True
        if vanish is not None:
            return is_on(vanish)
        base = known[id_].find(name("w:basedOn"))
        id_ = "" if base is None else str(base.get(name("w:val")))
    return False


def lines_of(root: Element) -> str:
    """The characters of its runs; a paragraph, also one in a box in another, has its own lines."""
    said = ""
    for event, each in etree.iterwalk(root, events=("start", "end")):
        tag = str(each.tag)
        if event == "start" and tag == _WORDS:
            run = each.getparent()
            said += "" if run is not None and is_hidden(run) else str(each.text or "")
        elif event == "start" or tag == _PARAGRAPH:
            said += _AS_CHARACTERS.get(tag, "")
    return said
