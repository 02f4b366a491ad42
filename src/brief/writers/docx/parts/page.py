"""How much room a section leaves for words, whatever a file says of it."""

from __future__ import annotations

from brief.writers.docx.parts.elements import (
    OFF,
    Element,
    in_twentieths,
    is_on,
    name,
    twentieths,
    whole,
)

_LEAST = 720
"""Half an inch, the narrowest column that Word takes."""


def width_between_margins(section: Element, settings: Element) -> int:
    """Twentieths of a point from margin to margin."""
    size, margins = section.find(name("w:pgSz")), section.find(name("w:pgMar"))
    sides = (
        ["left", "right"]
        if is_on(settings.find(name("w:gutterAtTop")))
        else ["left", "right", "gutter"]
    )
    taken = sum(twentieths(margins, side) for side in sides)
    return max(_LEAST, twentieths(size, "w", 11906) - taken)


def height_between_margins(section: Element) -> int:
    """Twentieths of a point from the top margin to the bottom one."""
    size, margins = section.find(name("w:pgSz")), section.find(name("w:pgMar"))
    taken = sum(abs(twentieths(margins, side)) for side in ("top", "bottom"))
    return max(_LEAST, twentieths(size, "h", 16838) - taken)


def width_of_line(section: Element, settings: Element) -> float:
    """Twentieths of a point of a line: the narrowest, where columns differ in width."""
    columns = section.find(name("w:cols"))
    width = width_between_margins(section, settings)
    if columns is None:
        return width
    named = [each.get(name("w:w")) for each in columns.iterfind(name("w:col"))]
    if named and columns.get(name("w:equalWidth")) in OFF:
        return max(_LEAST, min(width, *(in_twentieths(each, width) for each in named)))
    count = max(1, whole(columns.get(name("w:num")), 1))
    return max(_LEAST, (width - twentieths(columns, "space", 720) * (count - 1)) / count)
