"""Figures: a drawing in its own paragraph that holds a native chart, with its alt text."""

from __future__ import annotations

from dataclasses import field

from brief.late import dataclass
from brief.model import Figure
from brief.writers.docx.parts.elements import WP, A, C, Element, R, W, parse
from brief.writers.docx.parts.package import CT, RT, OpcPackage, Part, add_part, free_name
from brief.writers.docx.write.chart import ChartLook, chart_height, chart_xml
from brief.writers.docx.write.workbook import write_workbook

_EMU = 12700
"""English metric units in a point (ECMA-376 part 1, 20.1.2.1)."""
_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@dataclass(slots=True)
class Drawings:
    """The charts of one document; `last_id` is the greatest id of a drawing so far."""

    package: OpcPackage
    document: Part
    look: ChartLook
    last_id: int
    _made: int = field(default=0)

    def draw(self, figure: Figure) -> Element:
        """A run that shows the chart."""
        relation = self._add_chart(figure)
        self._made += 1
        self.last_id += 1
        size = (self.look.width, chart_height(figure.chart))
        return _run(figure.alt, relation, (self.last_id, f"Chart {self._made}"), size)

    def _add_chart(self, figure: Figure) -> str:
        source = chart_xml(figure.chart, self.look).encode()
        name = free_name(self.package, "/word/charts/chart%d.xml")
        part, relation = add_part(self.document, name, CT.DML_CHART, RT.CHART, source)
        book = free_name(self.package, "/word/embeddings/chart%d.xlsx")
        add_part(part, book, _XLSX, RT.PACKAGE, write_workbook(figure.chart))
        return relation


def _run(alt: str, relation: str, who: tuple[int, str], size: tuple[float, float]) -> Element:
    wide, high = (round(points * _EMU) for points in size)
    made = parse(
        f'<w:r xmlns:w="{W}" xmlns:wp="{WP}" xmlns:a="{A}" xmlns:c="{C}" xmlns:r="{R}">'
        '<w:rPr><w:noProof/></w:rPr><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{wide}" cy="{high}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>'
        f'<wp:docPr id="{who[0]}" name="{who[1]}"/>'
        f'<wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="{C}"><c:chart r:id="{relation}"/>'
        "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )
    next(made.iter(f"{{{WP}}}docPr")).set("descr", alt)
    return made
