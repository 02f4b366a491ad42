"""What a house's file has and shows to nobody: hidden words, shapes, rows and choices."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from brief.late import pattern
from brief.writers.docx.parts.elements import Element, is_on, name
from brief.writers.docx.takeover.said import is_hidden

_VML = "{urn:schemas-microsoft-com:vml}"
_SHAPES = tuple(
    f"{_VML}{local}"
    for local in (
        *("shape", "group", "rect", "roundrect", "oval", "line", "polyline", "arc", "curve"),
        "image",
    )
)
_HIDDEN = pattern(
    r"(?:^|;)\s*(?:visibility\s*:\s*(?:hidden|collapse)|display\s*:\s*none|mso-hide\s*:\s*all)",
    re.IGNORECASE,
)
_NO_WIDTH = pattern(r"(?:^|;)\s*width\s*:\s*0*\.?0+[a-z]*\s*(?:;|$)")
_NO_HEIGHT = pattern(r"(?:^|;)\s*height\s*:\s*0*\.?0+[a-z]*\s*(?:;|$)")
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_EXTENT, _ANCHOR = f"{_DRAWING}extent", f"{_DRAWING}anchor"
_FLOATING = pattern(r"(?:^|;)\s*position\s*:\s*absolute", re.IGNORECASE)
_PARTS = ("}pic", "}wsp", "}grpSp", "}graphicFrame", "}contentPart", "}cxnSp")
"""How the names of what stands in a drawing end."""
_GROUPS = ("}wgp", "}grpSp", "}wpc", "}lockedCanvas")
_WHOLE = (name("w:drawing"), name("w:pict"), name("w:object"))
_CHOICE, _EITHER = name("mc:Choice"), name("mc:AlternateContent")
_STAYING = frozenset(name(f"w:{local}") for local in ("rPr", "fldChar", "instrText"))
"""What a hidden run keeps: the marks of fields, to which other runs belong."""
_SEEN = tuple(name(f"w:{local}") for local in ("t", "drawing", "pict", "object", "sym"))
_CHOICES = (name("w:dropDownList"), name("w:comboBox"))
_HIDDEN_ROW = f"{name('w:trPr')}/{name('w:hidden')}"
_FLAT = 40
"""Twentieths of a point: words in a line or a row of exactly so little are cut off."""


def forget_unseen(root: Element, hiding: Collection[str] = ()) -> set[str]:
    """Take away what no reader of the part sees; what the user is told of it.

    `hiding` are the ids of styles whose words are not printed.
    """
    told: set[str] = set()
    for shape in list(_hidden_shapes(root)):
        told.add("hidden shapes")
        _take_shape(shape)
    for run in root.iter(name("w:r")):
        if (is_hidden(run, hiding) or _is_covered(run)) and _empty(run):
            told.add("hidden text")
    for level in root.iter(name("w:lvl")):
        told |= {"hidden text"} if _hide_number(level) else set()
    return told | ({"choices that were not taken"} if _forget_choices(root) else set())


# ---- shapes --------------------------------------------------------------------------------------


def _hidden_shapes(root: Element) -> Iterator[Element]:
    for shape in root.iter(*_SHAPES):
        if _is_hidden(str(shape.get("style", ""))):
            yield shape
    for each in root.iter("{*}docPr", "{*}cNvPr"):
        if each.get("hidden") in {"1", "true", "on"}:
            yield each
    for extent in root.iter(_EXTENT):
        if extent.get("cx") == extent.get("cy") == "0":
            yield extent


def _is_hidden(style: str) -> bool:
    nothing = _NO_WIDTH.search(style) and _NO_HEIGHT.search(style)
    return bool(_HIDDEN.search(style) or nothing)


def _take_shape(shape: Element) -> None:
    """The shape alone where it stands among others, else all of the drawing."""
    for each in (shape, *shape.iterancestors()):
        parent = each.getparent()
        if parent is None:
            return
        if each.tag in _WHOLE or (_is_part(each) and _is_group(parent)):
            _remove(each, parent)
            return
        if each is shape and each.tag in _SHAPES and _others(each, parent):
            parent.remove(each)
            return


def _is_part(each: Element) -> bool:
    return each.tag in _SHAPES or str(each.tag).endswith(_PARTS)


def _is_group(each: Element) -> bool:
    return each.tag == f"{_VML}group" or str(each.tag).endswith(_GROUPS)


def _others(shape: Element, parent: Element) -> bool:
    return any(each.tag in _SHAPES and each is not shape for each in parent)


def _remove(each: Element, parent: Element) -> None:
    """A drawing that is also said in another way goes in both."""
    parent.remove(each)
    if parent.tag != _CHOICE:
        return
    either = parent.getparent()
    holder = None if either is None else either.getparent()
    if either is not None and either.tag == _EITHER and holder is not None:
        holder.remove(either)


# ---- words ---------------------------------------------------------------------------------------


def _is_covered(run: Element) -> bool:
    """Whether what it stands in shows none of its words.

    What floats shows wherever it is tied to: lines and rows that are flat hold letterheads' logos.
    """
    for each in run.iterancestors(*_COVERS, _ANCHOR, *_SHAPES):
        if each.tag not in _COVERS:
            if _floats(each):
                return _is_away(each)
        elif _COVERS[str(each.tag)](each):
            return _is_away(run) or not any(map(_floats, run.iter(_ANCHOR, *_SHAPES)))
    return False


def _floats(each: Element) -> bool:
    return each.tag == _ANCHOR or bool(_FLOATING.search(str(each.get("style", ""))))


def _is_away(each: Element) -> bool:
    """Whether it stands in a cell that is none, or in a row that is hidden."""
    return any(
        _is_merged_away(one) if one.tag == name("w:tc") else is_on(one.find(_HIDDEN_ROW))
        for one in each.iterancestors(name("w:tc"), name("w:tr"))
    )


def _is_hidden_row(row: Element) -> bool:
    height = row.find(f"{name('w:trPr')}/{name('w:trHeight')}")
    flat = height is not None and height.get(name("w:hRule")) == "exact" and _is_flat(height, "val")
    return flat or is_on(row.find(_HIDDEN_ROW))


def _is_merged_away(cell: Element) -> bool:
    """Whether the cell above or before it has its place (ECMA-376 part 1, 17.4.85 and 17.4.22).

    One that goes on from a cell that is not merged shows its words.
    """
    if _goes_on(cell, "vMerge"):
        above = _cell_above(cell)
        return above is not None and _merge(above, "vMerge") is not None
    before = next(cell.itersiblings(str(cell.tag), preceding=True), None)
    return _goes_on(cell, "hMerge") and before is not None and _merge(before, "hMerge") is not None


def _merge(cell: Element, way: str) -> Element | None:
    return cell.find(f"{name('w:tcPr')}/{name(f'w:{way}')}")


def _goes_on(cell: Element, way: str) -> bool:
    merge = _merge(cell, way)
    return merge is not None and merge.get(name("w:val"), "continue") != "restart"


def _cell_above(cell: Element) -> Element | None:
    """The cell of the row before that begins where this one does."""
    row = cell.getparent()
    over = None if row is None else next(row.itersiblings(str(row.tag), preceding=True), None)
    if row is None or over is None:
        return None
    at = next((place for each, place in _places(row) if each is cell), None)
    return next((each for each, place in _places(over) if place == at), None)


def _places(row: Element) -> Iterator[tuple[Element, int]]:
    """The cells of a row, and in which column of the table each begins."""
    at = _number(row.find(f"{name('w:trPr')}/{name('w:gridBefore')}"), 0)
    for cell in row.iterchildren(name("w:tc")):
        yield cell, at
        at += _number(cell.find(f"{name('w:tcPr')}/{name('w:gridSpan')}"), 1)


def _number(said: Element | None, usual: int) -> int:
    number = "" if said is None else str(said.get(name("w:val")))
    return int(number) if number.isdecimal() else usual


def _is_flat_line(paragraph: Element) -> bool:
    spacing = paragraph.find(f"{name('w:pPr')}/{name('w:spacing')}")
    exact = spacing is not None and spacing.get(name("w:lineRule")) == "exact"
    return exact and spacing is not None and _is_flat(spacing, "line")


def _is_flat(said: Element, key: str) -> bool:
    high = str(said.get(name(f"w:{key}"), ""))
    return high.isdecimal() and int(high) <= _FLAT


_COVERS = {
    name("w:tr"): _is_hidden_row,
    name("w:tc"): _is_merged_away,
    name("w:p"): _is_flat_line,
}
"""What words stand in, and whether it hides them."""


def _empty(run: Element) -> bool:
    """Take out what a hidden run would show; whether that was anything."""
    said = any(each.tag != name("w:t") or each.text for each in run.iter(*_SEEN))
    for each in [each for each in run if each.tag not in _STAYING]:
        run.remove(each)
    return said


def _hide_number(level: Element) -> bool:
    """A list's number in hidden letters is no words; whether it had some."""
    shown = level.find(name("w:lvlText"))
    hidden = is_on(level.find(f"{name('w:rPr')}/{name('w:vanish')}"))
    if shown is None or not hidden or not shown.get(name("w:val")):
        return False
    shown.set(name("w:val"), "")
    return True


def _forget_choices(root: Element) -> bool:
    """What else could be chosen in a control or a field of a form; it keeps what it shows."""
    going = [item for each in root.iter(*_CHOICES) for item in each]
    for form in root.iter(name("w:ddList")):
        entries, result = form.findall(name("w:listEntry")), form.find(name("w:result"))
        said = "0" if result is None else str(result.get(name("w:val"), "0"))
        taken = int(said) if said.isdecimal() else 0
        going += [entry for at, entry in enumerate(entries) if at != taken]
        if result is not None:
            result.set(name("w:val"), "0")
        for default in form.findall(name("w:default")):
            default.set(name("w:val"), "0")
    for each in going:
        parent = each.getparent()
        if parent is not None:
            parent.remove(each)
    return bool(going)
