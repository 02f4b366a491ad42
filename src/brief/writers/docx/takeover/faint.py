"""Faint: words of a letterhead that stay, and that few readers see: white ones, and far ones.

They are told and not taken: white words may stand on a dark ground that the file does not say, and
a box beside the page is pulled onto it by a program that has another page.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from brief.late import pattern
from brief.writers.docx.parts.elements import Element, name

_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_ANCHOR, _EXTENT = f"{_DRAWING}anchor", f"{_DRAWING}extent"
_VML = "{urn:schemas-microsoft-com:vml}"
_SHAPES = tuple(f"{_VML}{local}" for local in ("shape", "rect", "roundrect", "oval"))
_WHITE = pattern("(?:[fF][0-9a-fA-F]){3}")
_CLEAR = pattern("(?i)(?:auto|nil|clear|none|#?f[0-9a-f]f[0-9a-f]f[0-9a-f]|white)?")
_PAINTED = ("}solidFill", "}gradFill", "}blipFill", "}pattFill")
_LENGTH = pattern(r"(?:^|;)\s*(margin-left|margin-top|left|top|width|height)\s*:\s*(-?[\d.]+)pt")
_BEHIND = pattern(r"z-index\s*:\s*-")
_POINT = 12_700
"""EMU of a point (ECMA-376 part 1, 20.1.10.16)."""
_PAGE = (595 * _POINT, 842 * _POINT)
"""An A4, where a file says of no page how large it is."""
_FEW = 40
"""Letters of white words that are told."""


def faint_words(root: Element, white: Collection[str], shaded: Collection[str]) -> Iterator[str]:
    """White words on no ground that is said, as they stand; styles by their ids."""
    if _has_ground_behind(root):
        return
    for paragraph in root.iter(name("w:p")):
        runs = (run for run in paragraph.iterchildren(name("w:r")) if _is_white(run, white))
        said = "".join(_words(run) for run in runs if not _is_on_a_ground(run, shaded)).strip()
        if said:
            yield said if len(said) <= _FEW else f"{said[:_FEW]}\u2026"


def styles_with(styles: Element | None, holds: str) -> frozenset[str]:
    """The ids of styles that are `white`, or `shaded`, by themselves."""
    every = () if styles is None else styles.iter(name("w:style"))
    test = _colours_white if holds == "white" else _is_shaded
    return frozenset(str(one.get(name("w:styleId"))) for one in every if test(one))


def page_of(document: Element) -> tuple[int, int]:
    """Width and height of its last page, in EMU."""
    sizes = list(document.iter(name("w:pgSz")))
    said = [sizes[-1].get(name(f"w:{key}"), "") for key in "wh"] if sizes else []
    if len(said) == 2 and all(one.isdecimal() for one in said):  # noqa: PLR2004 - width and height
        return int(said[0]) * _POINT // 20, int(said[1]) * _POINT // 20
    return _PAGE


def far_words(root: Element, page: tuple[int, int]) -> Iterator[str]:
    """What boxes say that stand beside the page."""
    for box in root.iter(_ANCHOR, *_SHAPES):
        places = _of_vml(box) if box.tag in _SHAPES else _of_anchor(box)
        far = any(_is_far(*place, size) for place, size in zip(places, page, strict=False))
        if far and (said := _words(box).strip()):
            yield said if len(said) <= _FEW else f"{said[:_FEW]}\u2026"


# ---- white ---------------------------------------------------------------------------------------


def _words(held: Element) -> str:
    return "".join(one.text or "" for one in held.iter(name("w:t")))


def _is_white(run: Element, white: Collection[str]) -> bool:
    properties = run.find(name("w:rPr"))
    colour = None if properties is None else properties.find(name("w:color"))
    if colour is not None:
        return _colours_white(run)
    paragraph = run.getparent()
    styled = [
        run.find(f"{name('w:rPr')}/{name('w:rStyle')}"),
        None if paragraph is None else paragraph.find(f"{name('w:pPr')}/{name('w:pStyle')}"),
    ]
    return any(one is not None and one.get(name("w:val")) in white for one in styled)


def _colours_white(held: Element) -> bool:
    colour = held.find(f"{name('w:rPr')}/{name('w:color')}")
    if colour is None:
        return False
    themed = str(colour.get(name("w:themeColor"), ""))
    return themed in {"background1", "bg1", "light1"} or bool(
        not themed and _WHITE.fullmatch(str(colour.get(name("w:val"), "")))
    )


def _is_shaded(held: Element) -> bool:
    fills = (one.get(name("w:fill"), "") for one in held.iter(name("w:shd")))
    return any(not _CLEAR.fullmatch(str(one)) for one in fills) or _themed(held)


def _themed(held: Element) -> bool:
    return any(one.get(name("w:themeFill")) is not None for one in held.iter(name("w:shd")))


def _is_on_a_ground(run: Element, shaded: Collection[str]) -> bool:
    """Whether it, or what it stands in, is shaded; a table of a style may be."""
    if run.find(f"{name('w:rPr')}/{name('w:highlight')}") is not None:
        return True
    for each in (run, *run.iterancestors()):
        own = [one for one in each if str(one.tag).endswith(("Pr", "}spPr"))]
        if any(_is_shaded(one) or _is_styled(one, shaded) or _is_painted(one) for one in own):
            return True
        if each.get("fillcolor") and not _CLEAR.fullmatch(str(each.get("fillcolor"))):
            return True
    return False


def _is_styled(properties: Element, shaded: Collection[str]) -> bool:
    if properties.find(name("w:tblStyle")) is not None:
        return True
    style = properties.find(name("w:pStyle"))
    return style is not None and style.get(name("w:val")) in shaded


def _is_painted(properties: Element) -> bool:
    return str(properties.tag).endswith("}spPr") and any(
        str(one.tag).endswith(_PAINTED) for one in properties
    )


def _has_ground_behind(root: Element) -> bool:
    """Whether a picture or a shape stands behind the words of the part, or the page is coloured."""
    behind: Iterable[Element] = root.iter(_ANCHOR)
    return (
        any(one.get("behindDoc") in {"1", "true"} for one in behind)
        or any(_BEHIND.search(str(one.get("style", ""))) for one in root.iter(*_SHAPES))
        or root.find(name("w:background")) is not None
    )


# ---- far -----------------------------------------------------------------------------------------


def _of_anchor(box: Element) -> Iterator[tuple[int, int, bool]]:
    """Where it begins and how far it goes, across and down, and whether from the page's edge."""
    extent = box.find(_EXTENT)
    for way, size in (("positionH", "cx"), ("positionV", "cy")):
        place = box.find(f"{_DRAWING}{way}")
        at = None if place is None else place.find(f"{_DRAWING}posOffset")
        said = "" if at is None else (at.text or "").strip()
        begin = int(said) if said.removeprefix("-").isdecimal() else 0
        far = str("" if extent is None else extent.get(size, ""))
        by_page = place is not None and place.get("relativeFrom") == "page"
        yield begin, int(far) if far.isdecimal() else 0, by_page


def _of_vml(box: Element) -> Iterator[tuple[int, int, bool]]:
    said = {key: round(float(value) * _POINT) for key, value in _lengths(box)}
    for first, second, size in (("margin-left", "left", "width"), ("margin-top", "top", "height")):
        yield said.get(first, said.get(second, 0)), said.get(size, 0), False


def _lengths(box: Element) -> list[tuple[str, str]]:
    every = [found.groups() for found in _LENGTH.finditer(str(box.get("style", "")))]
    return [(key, value) for key, value in every if value.count(".") <= 1 and value.strip("-.")]


def _is_far(begin: int, far: int, by_page: bool, size: int) -> bool:  # noqa: FBT001 - as it is read
    """Whether nothing of it stands on the page, wherever on it is counted from."""
    return begin >= size or begin + far <= (0 if by_page else -size)
