"""Sheet: the sizes, leadings and spaces of one house; all in points, on one scale."""

from __future__ import annotations

from dataclasses import replace

from brief.house import House
from brief.late import dataclass
from brief.writers.pdf.type.lines import Align
from brief.writers.pdf.type.text import Type


@dataclass(frozen=True, slots=True)
class Style:
    """How a paragraph is set: its type, the distance of its lines, the space around it."""

    type: Type
    leading: float
    before: float = 0
    after: float = 0
    align: Align = "start"


@dataclass(frozen=True, slots=True)
class Sheet:
    """Every style of a house."""

    title: Style
    standfirst: Style
    particulars: Style
    headings: tuple[Style, Style, Style, Style]
    body: Style
    lead: Style
    """The bottom line."""
    box_label: Style
    """What a box is called."""
    small: Style
    quote: Style
    item: Style
    cell: Style
    cell_head: Style
    caption: Style
    contents_title: Style
    contents: Style
    note: Style
    furniture: Style
    marking: Style


def make_sheet(house: House) -> Sheet:
    """The styles of a house; each size is a step of its scale."""
    ink, accent, quiet = house.colours.text, house.colours.accent, house.colours.quiet
    size, small = house.body_size, house.note_size + 0.5
    serif, sans = Type("body", size, ink), Type("heads", size, ink)
    label = sans._replace(bold=True, colour=accent)
    body = Style(
        serif,
        _led(size, house.leading),
        after=size * (0.45 if house.is_dense else 0.62),
        align="justify" if house.justify else "start",
    )
    lead = serif._replace(size=round(size * house.scale, 2), colour=quiet, italic=True)
    cells = house.table_size or size - 1
    return Sheet(
        title=_title(house),
        standfirst=Style(lead, _led(lead.size, 1.35), after=10),
        particulars=Style(
            sans._replace(size=small, colour=quiet),
            _led(small, 1.4),
            after=6 if house.is_dense else 12,
        ),
        headings=_heads(house),
        body=body,
        lead=_lead(house, body),
        box_label=Style(label, _led(size, 1.33), after=size * 0.3),
        small=_small(house, sans._replace(size=small, colour=quiet)),
        quote=replace(body, align="start"),
        item=_item(house, body),
        cell=(cell := Style(sans._replace(size=cells), _led(cells, 1.28))),
        cell_head=replace(cell, type=label._replace(size=cells)),
        caption=_caption(house, label),
        contents_title=Style(label, _led(size, 1.4), before=6, after=3),
        contents=Style(sans, _led(size, 1.5)),
        note=_note(house),
        furniture=Style(
            sans._replace(size=house.note_size, colour=quiet), max(12, _led(house.note_size, 1.32))
        ),
        marking=Style(sans._replace(size=12, bold=True), 14),
    )


def _caption(house: House, label: Type) -> Style:
    """What stands over a table or a figure."""
    size, dense = house.caption_size or house.body_size - 0.5, house.is_dense
    leading = _led(size, 1.28) if dense else _led(size + 0.5, 1.3)
    return Style(label._replace(size=size), leading, before=4, after=3 if dense else 5)


def _small(house: House, type_: Type) -> Style:
    leading = _led(type_.size, 1.25 if house.is_dense else 1.32)
    return Style(type_, leading, after=4 if house.is_dense else 5)


def _note(house: House) -> Style:
    type_ = Type(house.note_font, house.note_size, house.colours.text)
    return Style(type_, _led(type_.size, 1.25), after=0 if house.is_dense else 0.8)


def _item(house: House, body: Style) -> Style:
    """What is listed, which may be larger than the body."""
    size = house.points_size or house.body_size
    type_, leading = body.type._replace(size=size), _led(size, house.leading)
    return replace(body, type=type_, leading=leading, after=house.body_size * 0.34)


def _title(house: House) -> Style:
    after = 3 if house.is_dense else 8
    return _head(house, 5, house.colours.accent, before=0, after=after, size=house.title_size)


def _lead(house: House, body: Style) -> Style:
    """The bottom line, which may be larger than the body."""
    size = house.lead_size or house.body_size
    return replace(body, type=body.type._replace(size=size), leading=_led(size, 1.3))


def _led(size: float, times: float) -> float:
    """The distance of lines of a size."""
    return round(size * times, 2)


def _heads(house: House) -> tuple[Style, Style, Style, Style]:
    """Headings by level; where the largest has a size of its own, the others step down to text."""
    ink, accent = house.colours.text, house.colours.accent
    largest = house.heading_size
    step = (largest - house.body_size) / 3 if largest else 0.0
    airy = 1.0 if not largest else largest / round(house.body_size * house.scale**3, 2)
    over = (10 if house.is_dense else 15) if largest else 18
    under = 3 if house.is_dense else 5
    sizes = [largest - step * down if largest else 0.0 for down in range(4)]
    return (
        _head(house, 3, accent, before=over * airy, after=under * airy, size=sizes[0]),
        _head(house, 2, accent, before=16 * airy, after=4 * airy, size=sizes[1]),
        _head(house, 1, ink, before=12 * airy, after=3 * airy, size=sizes[2]),
        _head(house, 0, ink, before=10 * airy, after=2 * airy, size=sizes[3]),
    )


def _head(  # noqa: PLR0913 - the parts of a style
    house: House, steps: int, colour: str, *, before: float, after: float, size: float = 0
) -> Style:
    size = size or round(house.body_size * house.scale**steps, 2)
    return Style(
        Type("heads", size, colour, bold=True), round(size * 1.2, 2), before=before, after=after
    )
