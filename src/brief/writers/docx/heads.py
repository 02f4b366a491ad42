"""Head and foot of every page: desk and marking above, number, page and marking below.

A marking of the Traffic Light Protocol stands at the right of head and foot in capitals of 12
points or more (FIRST, TLP 2.0); the character style "Marking" sets them.
"""

from __future__ import annotations

from collections.abc import Sequence

from brief.model import Meta
from brief.writers.docx.elements import Element, field, paragraph, run, text, w
from brief.writers.docx.properties import named_properties
from brief.writers.docx.styles import Styles


def default_header(meta: Meta, styles: Styles) -> Element:
    """The desk at the left, the marking at the right."""
    shown = _named(meta, ("Brief desk",))
    return w("hdr", _line("header", shown, styles, [_tab(), _tab(), *marking(meta, styles)]))


def default_footer(meta: Meta, styles: Styles, pages: int) -> Element:
    """Number, version and status; the page of how many; the marking."""
    shown = _named(meta, ("Brief number", "Brief version", "Brief status"))
    page = [run((), *text("Page ")), field("PAGE", "1"), run((), *text(" of "))]
    total = field("NUMPAGES", str(pages))
    end = [_tab(), *page, total, _tab(), *marking(meta, styles)]
    return w("ftr", _line("footer", shown, styles, end))


def marking(meta: Meta, styles: Styles) -> list[Element]:
    """The marking as a field, so that it follows the property; nothing if there is none."""
    value = named_properties(meta).get("Brief marking")
    if not value:
        return []
    style = w("rStyle", val=styles.id("Marking", "character"))
    return [field('DOCPROPERTY "Brief marking"', value, (style,))]


def _named(meta: Meta, wanted: Sequence[str]) -> list[Element]:
    values = named_properties(meta)
    shown: list[Element] = []
    for key in wanted:
        if key not in values:
            continue
        before = " · " if shown else ""
        label = "Version " if key == "Brief version" else ""
        if before + label:
            shown.append(run((), *text(before + label)))
        shown.append(field(f'DOCPROPERTY "{key}"', values[key]))
    return shown


def _line(style: str, start: list[Element], styles: Styles, end: list[Element]) -> Element:
    return paragraph((w("pStyle", val=styles.id(style)),), *start, *end)


def _tab() -> Element:
    return run((), w("tab"))
