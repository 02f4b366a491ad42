"""Charts that came or went: in line for Word, and anchored for LibreOffice.

LibreOffice takes the change of a chart in line for one of the character behind it, so that the
chart would stay whatever becomes of the change. Of one that is anchored it keeps track. What is
anchored takes no room at a page's foot: so LibreOffice reads a blank beside it, as high as the
chart and next to no width, and the chart stands before that. Where a change begins with the chart
in a paragraph that stays, LibreOffice keeps the chart whatever becomes of the change, unless a sign
of no width stands before it.
"""

from __future__ import annotations

from collections.abc import Iterable
from copy import deepcopy

from brief.writers.docx.parts.elements import EMU, WP, Element, name, parse, run, w, whole
from brief.writers.docx.redline.otherwise import choice, no_width
from brief.writers.docx.redline.stamp import as_deleted

_DEL = name("w:del")
_P, _MARK = name("w:p"), f"{name('w:pPr')}/{name('w:rPr')}"
_CHANGES = (name("w:ins"), _DEL)
_DRAWING = name("w:drawing")
_CHART = f"{name('wp:inline')}/{{*}}graphic/{{*}}graphicData/{name('c:chart')}"
_ANCHOR = (
    f'<wp:anchor xmlns:wp="{WP}" distT="0" distB="0" distL="0" distR="0" simplePos="0"'
    ' relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="0">'
    '<wp:simplePos x="0" y="0"/>'
    '<wp:positionH relativeFrom="column"><wp:align>left</wp:align></wp:positionH>'
    '<wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>'
    "<wp:wrapNone/></wp:anchor>"
)
_EXTENT = f"{name('wp:inline')}/{name('wp:extent')}"
_LINE = 1.17
"""The height of a line in ems."""
_UNDER = 2.3
"""Points under the foot of letters, which stand below a chart in line."""
_BEFORE_WRAP = (name("wp:extent"), name("wp:effectExtent"))


def say_twice(text: Iterable[Element]) -> None:
    """Put beside each chart of a change the same one anchored; the text stands in its part."""
    for each in text:
        for change in list(each.iter(*_CHANGES)):
            charts = [one for one in change.iter(_DRAWING) if one.find(_CHART) is not None]
            for drawing in charts:
                _say_twice(drawing)
            if charts and not _goes_with_its_end(change):
                sign = no_width()
                change.insert(0, as_deleted(sign) if change.tag == _DEL else sign)


def _goes_with_its_end(change: Element) -> bool:
    """Whether the end of the paragraph came or went along with such a change."""
    line = next(change.iterancestors(_P))
    mark = line.find(_MARK)
    return mark is not None and mark.find(str(change.tag)) is not None


def _say_twice(drawing: Element) -> None:
    holder, extent = drawing.getparent(), drawing.find(_EXTENT)
    both, word, other = choice()
    drawing.addprevious(both)
    other.append(_anchored(drawing))
    word.append(drawing)
    if holder is not None and extent is not None:
        holder.addnext(_as_high(whole(extent.get("cy")) / EMU, holder))


def _as_high(points: float, beside: Element) -> Element:
    """A run beside another of the same change: as high a line in LibreOffice, nothing in Word."""
    both, _, other = choice()
    change = next(beside.iterancestors(*_CHANGES))
    blank = w("delText" if change.tag == _DEL else "t")
    blank.text = "\N{NO-BREAK SPACE}"
    other.append(blank)
    return run((w("w", val=1), w("sz", val=round(2 * (points + _UNDER) / _LINE))), both)


def _anchored(drawing: Element) -> Element:
    made = deepcopy(drawing)
    anchor = parse(_ANCHOR)
    wrap = anchor[-1]
    for each in list(made[0]):
        if each.tag in _BEFORE_WRAP:
            wrap.addprevious(each)
        else:
            anchor.append(each)
    made[:] = [anchor]
    return made
