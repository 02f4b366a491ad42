"""Figures: a drawing in its own paragraph, with its alt text.

What Word has a chart for is Word's own; a timeline, for which it has none, is a metafile.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field
from functools import partial
from html import escape

from brief.bidi import is_rtl_language
from brief.calibri import has_all
from brief.chart import Drawing, draw_scale, draw_timeline, draw_yardstick, mirrored
from brief.chart.native import chart_height, in_word
from brief.drawn import Likelihood, Timeline
from brief.late import dataclass
from brief.model import Chronology, Figure, Yardstick
from brief.writers.docx.parts.elements import EMU, WP, A, C, Element, R, W, parse
from brief.writers.docx.parts.package import CT, RT, OpcPackage, Part, add_part, free_name
from brief.writers.docx.write.chart import chart_xml
from brief.writers.docx.write.chart_looks import ChartLook
from brief.writers.docx.write.emf import emf_of, width_of
from brief.writers.docx.write.grown import Grows, grow
from brief.writers.docx.write.workbook import sheet_name, write_workbook

BAR_APART = {"before": 120, "after": 40}
"""Twentieths of a point around a bar of likelihood, which is read with what comes next."""
_NARROWEST = 200.0
"""Points below which a drawn timeline has no room for its labels."""
_AIRY = 1.5
"""The air with which a timeline is drawn to see how much higher it is."""
_EMF = "image/x-emf"
_PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_ADEC = "http://schemas.microsoft.com/office/drawing/2017/decorative"
_DECORATIVE = (
    f'<a:extLst xmlns:a="{A}"><a:ext uri="{{C183D7F6-B498-43B3-948B-1728B52AA6E4}}">'
    f'<adec:decorative xmlns:adec="{_ADEC}" val="1"/></a:ext></a:extLst>'
)
"""Says that a picture is not read out ([MS-ODRAWXML])."""
_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@dataclass(slots=True)
class Drawings:
    """The charts of one document; `last_id` is the greatest id of a drawing so far."""

    package: OpcPackage
    document: Part
    look: ChartLook
    last_id: int
    grows: dict[int, Grows] = field(default_factory=dict)
    """Those that may be drawn higher, by their ids."""
    _made: int = field(default=0)

    def draw(self, figure: Figure, by: float = 0) -> Element:
        """A run that shows the chart, higher by so many points than need be."""
        relation = self._add_chart(figure)
        self._made += 1
        self.last_id += 1
        wide = self.look.width
        size = (wide, chart_height(in_word(figure.drawn), wide, self._size))
        who = self._who()
        self.grows[self.last_id] = Grows(size[1], lambda height: height)
        shown = f'<a:graphicData uri="{C}"><c:chart r:id="{relation}"/></a:graphicData>'
        drawn = _run(figure.alt, shown, who, size)
        grow(self.grows[self.last_id], drawn, by)
        return drawn

    def draw_timeline(self, figure: Chronology, by: float = 0) -> Element | None:
        """A run that shows the timeline; None where its letters are not all known by width.

        Nor is one drawn for a reader from right to left, whose axis runs the other way, or where
        a column is so narrow that hardly a label has a line to itself.
        """
        size = self._size
        narrow = self.look.width < _NARROWEST
        if (
            narrow
            or is_rtl_language(self.look.language)
            or not has_all("".join(_words(figure.timeline)))
        ):
            return None

        measure = partial(width_of, size=size)
        drawn = partial(draw_timeline, figure.timeline, self.look.width, measure, size=size)
        drawing = drawn()
        run, part = self._picture("Timeline", figure.alt, drawing)
        self.grows[self.last_id] = Grows(
            drawing.height, partial(self._drawn_higher, drawn, drawing.height, part)
        )
        grow(self.grows[self.last_id], run, by)
        return run

    def _drawn_higher(
        self, drawn: Callable[..., Drawing], height: float, part: Part, wanted: float
    ) -> float:
        """Draw a timeline so that it is as high as wanted, and no higher: by the air in it."""
        each = drawn(air=_AIRY).height - height
        drawing = drawn(air=1 + (_AIRY - 1) * (wanted - height) / each)
        part._blob = emf_of(drawing, self.look.house.colours, self._size)  # noqa: SLF001 - python-docx lets nothing else change one
        return drawing.height

    def draw_yardstick(self, block: Yardstick) -> Element | None:
        """A run that shows a likelihood; None where its words have to stand beside the bar."""
        bar = block.likelihood
        if is_rtl_language(self.look.language) or not has_all(bar.said + bar.confidence):
            return None
        return self._picture("Likelihood", block.alt, self._laid_out(bar))[0]

    def draw_scale(self, block: Yardstick) -> Element:
        """The bar alone, which says no more than the words that stand beside it."""
        drawing = draw_scale(block.likelihood, size=self._size)
        if is_rtl_language(self.look.language):
            drawing = mirrored(drawing)
        return self._picture("Likelihood", "", drawing)[0]

    def _laid_out(self, bar: Likelihood) -> Drawing:
        size = self._size
        return draw_yardstick(bar, self.look.width, partial(width_of, size=size), size=size)

    @property
    def _size(self) -> float:
        return self.look.house.figure_size

    def _picture(self, called: str, alt: str, drawing: Drawing) -> tuple[Element, Part]:
        """A run that shows a drawing as a metafile, and the part that holds it."""
        source = emf_of(drawing, self.look.house.colours, self._size)
        name = free_name(self.package, f"/word/media/{called.lower()}%d.emf")
        part, relation = add_part(self.document, name, _EMF, RT.IMAGE, source)
        self._made += 1
        self.last_id += 1
        who, box = self._who(), (drawing.width, drawing.height)
        return _run(alt, _picture(relation, who, box), who, box), part

    def _who(self) -> tuple[int, str]:
        """The id of the last drawing, and what Word's list of objects calls it."""
        return self.last_id, escape(f"{self.look.words('figure')} {self._made}")

    def _add_chart(self, figure: Figure) -> str:
        drawn = figure.drawn
        chart = in_word(drawn)
        source = chart_xml(chart, self.look, by_point=chart is not drawn).encode()
        name = free_name(self.package, "/word/charts/chart%d.xml")
        part, relation = add_part(self.document, name, CT.DML_CHART, RT.CHART, source)
        book = free_name(self.package, "/word/embeddings/chart%d.xlsx")
        made = write_workbook(in_word(figure.chart), sheet_name(self.look.words))
        add_part(part, book, _XLSX, RT.PACKAGE, made)
        return relation


def _words(timeline: Timeline) -> str:
    """All that a drawn timeline says but its years."""
    lanes = timeline.lanes
    said = [each for lane in lanes for one in lane.happenings for each in (one.shown, one.label)]
    return "".join((timeline.as_of_label, *timeline.months, *(one.name for one in lanes), *said))


def _picture(relation: str, who: tuple[int, str], size: tuple[float, float]) -> str:
    wide, high = (round(points * EMU) for points in size)
    return (
        f'<a:graphicData uri="{_PIC}"><pic:pic xmlns:pic="{_PIC}"><pic:nvPicPr>'
        f'<pic:cNvPr id="{who[0]}" name="{who[1]}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>'
        f'<a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>'
    )


def _run(alt: str, shown: str, who: tuple[int, str], size: tuple[float, float]) -> Element:
    wide, high = (round(points * EMU) for points in size)
    made = parse(
        f'<w:r xmlns:w="{W}" xmlns:wp="{WP}" xmlns:a="{A}" xmlns:c="{C}" xmlns:r="{R}">'
        '<w:rPr><w:noProof/></w:rPr><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{wide}" cy="{high}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>'
        f'<wp:docPr id="{who[0]}" name="{who[1]}"/>'
        f"<wp:cNvGraphicFramePr/><a:graphic>{shown}</a:graphic></wp:inline></w:drawing></w:r>"
    )
    said = next(made.iter(f"{{{WP}}}docPr"))
    said.set("descr", alt)
    if not alt:
        said.append(parse(_DECORATIVE))
    return made
