"""A chart as Word draws it (ECMA-376 part 1, 21.2): a copy of the figures, and how they look.

It is set as the PDF's: bars that carry their names and figures, or lines over years on the
same steps. Lines differ by dash and marker, and bars that are too many to be named by pattern,
so that no colour alone tells series apart.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from html import escape
from itertools import chain

from brief.bidi import MARKS, embedded, is_rtl_language, marked
from brief.calibri import ems
from brief.chart import steps
from brief.chart.native import FEW, NativeLines, is_lying
from brief.chart.seating import Side
from brief.drawn import JOINT, Chart, Series
from brief.late import dataclass
from brief.writers.docx.parts.elements import A, C, R
from brief.writers.docx.parts.languages import word_language
from brief.writers.docx.write.chart_axes import AXES, Span, lying, upright, value_format
from brief.writers.docx.write.chart_looks import (
    NONE,
    ChartLook,
    bar_look,
    fill,
    letters,
    line_look,
)
from brief.writers.docx.write.workbook import column, sheet_in_formula

_ONE_LINE = (
    '<c:txPr><a:bodyPr wrap="none"/><a:p><a:pPr><a:defRPr/></a:pPr><a:endParaRPr/></a:p></c:txPr>'
)
_LEFT_OUT = '<c:delete val="1"/>'
_PLACES: tuple[dict[Side | None, str], dict[Side | None, str]] = (
    {"over": "t", "under": "b", "after": "r", "before": "l"},
    {"over": "t", "under": "b", "after": "l", "before": "r"},
)
"""What Word calls the sides of a mark, from left to right and from right to left."""
_MOST_FOR_LABELS = 0.38  # of the chart's width, on either side of the bars
_LETTER = 0.5  # the width of an average letter, in ems


def chart_xml(chart: Chart, look: ChartLook, *, by_point: bool = False) -> str:
    """The chart part; its workbook is its relation `rId1`.

    With `by_point` each bar of the one series looks as a series of its own.
    """
    return _Sketch(chart, look, by_point).xml()


@dataclass(frozen=True, slots=True)
class _Sketch:
    """One chart in one look."""

    chart: Chart
    look: ChartLook
    by_point: bool = False

    def xml(self) -> str:
        """The whole part."""
        house = self.look.house
        legend = '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>'
        named = len(self.chart.series) == 1 or self._is_named()
        words = letters(house, self.look.font, house.colours.text, self.look.language)
        return (
            f'<c:chartSpace xmlns:c="{C}" xmlns:a="{A}" xmlns:r="{R}">'
            f'<c:date1904 val="0"/><c:lang val="{escape(word_language(self.look.language))}"/>'
            f'<c:roundedCorners val="0"/><c:chart>{self._unit()}'
            f"<c:plotArea><c:layout/>{self._plot()}{NONE}</c:plotArea>{'' if named else legend}"
            f'<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>{NONE}'
            f'<c:txPr>{words}</c:txPr><c:externalData r:id="rId1"><c:autoUpdate val="0"/>'
            "</c:externalData></c:chartSpace>"
        )

    def _strings(self, said: tuple[str, ...]) -> str:
        points = "".join(
            f'<c:pt idx="{n}"><c:v>{self._in_order(each)}</c:v></c:pt>'
            for n, each in enumerate(said)
        )
        return f'<c:strCache><c:ptCount val="{len(said)}"/>{points}</c:strCache>'

    def _in_order(self, label: str) -> str:
        """A label with the marks that hold its words in order: Word asks the algorithm alone.

        A label runs from left to right there, whatever the language. Its parts stand apart:
        between them stands a mark of the way the language runs.
        """
        rtl = is_rtl_language(self.look.language)
        parts = [marked(part, rtl=rtl) for part in label.split(JOINT)]
        own = MARKS[rtl]
        said = f"{own}{JOINT}{own}".join(parts)
        return escape(embedded(said) if rtl else said)

    def _unit(self) -> str:
        """The unit at the top corner where reading begins, as the PDF has it."""
        if not self.chart.unit:
            return '<c:autoTitleDeleted val="1"/>'
        house, unit = self.look.house, self._in_order(self.chart.unit)
        colour = fill(house.colours.quiet)
        points = house.figure_size
        size = round(points * 100)
        said = (
            f'<a:p><a:pPr><a:defRPr sz="{size}" b="0">{colour}</a:defRPr></a:pPr>'
            f'<a:r><a:rPr sz="{size}" b="0">{colour}</a:rPr><a:t>{unit}</a:t></a:r></a:p>'
        )
        x = 0.0
        if is_rtl_language(self.look.language):
            x = max(0.0, 1 - (len(self.chart.unit) + 2) * _LETTER * points / self.look.width)
        at = f'<c:xMode val="edge"/><c:yMode val="edge"/><c:x val="{x:.3g}"/><c:y val="0"/>'
        return (
            f"<c:title><c:tx><c:rich><a:bodyPr/>{said}</c:rich></c:tx><c:layout>"
            f'<c:manualLayout>{at}</c:manualLayout></c:layout><c:overlay val="0"/></c:title>'
            '<c:autoTitleDeleted val="0"/>'
        )

    def _is_named(self) -> bool:
        """Whether each bar says the name of its series: there are several, and room."""
        several = is_lying(self.chart) and len(self.chart.series) > 1
        return several and self._part_for_labels(named=True) <= _MOST_FOR_LABELS

    def _part_for_labels(self, *, named: bool) -> float:
        """The part of the chart's width that the longest label takes."""
        said = (
            len(series.printed(n, self.look.words.number(value)))
            + (len(series.name) + 2 if named else 0)
            for series in self.chart.series
            for n, value in enumerate(series.values)
            if value is not None
        )
        size = self.look.house.figure_size
        return (max(said, default=0) + 3) * _LETTER * size / self.look.width

    def _plot(self) -> str:
        house, chart = self.look.house, self.chart
        if is_lying(chart):
            axes = lying(self._room_for_labels(), house, self.look.words)
        else:
            shown = steps(list(_values(chart)), self.look.words.number)
            axes = upright(shown, house, self.look.words)
        series = "".join(self._series(position) for position in range(len(chart.series)))
        if chart.kind == "series":
            kind, about, after = "line", '<c:grouping val="standard"/>', '<c:marker val="1"/>'
        else:
            way = "bar" if is_lying(chart) else "col"
            kind, about = "bar", f'<c:barDir val="{way}"/><c:grouping val="clustered"/>'
            after = '<c:gapWidth val="60"/><c:overlap val="-10"/>'
        return (
            f'<c:{kind}Chart>{about}<c:varyColors val="0"/>{series}{after}{AXES}</c:{kind}Chart>'
            f"{axes}"
        )

    def _room_for_labels(self) -> Span:
        """Beyond the longest bars so much room as their labels need."""
        known = [*_values(self.chart), Decimal(0)]
        least, greatest = min(known), max(known)
        part = min(_MOST_FOR_LABELS, self._part_for_labels(named=self._is_named()))
        sides = 1 if least == 0 or greatest == 0 else 2
        room = (greatest - least or Decimal(1)) * Decimal(part / (1 - sides * part))
        low = _rounded(least - room) if least else least
        return Span(low, _rounded(greatest + room) if greatest or not least else greatest)

    def _series(self, position: int) -> str:
        chart, house = self.chart, self.look.house
        series, at, last = chart.series[position], column(position + 1), len(chart.categories) + 1
        sheet = escape(sheet_in_formula(self.look.words), quote=False)
        labels = self._labels(position) if sum(1 for _ in _values(chart)) <= FEW else ""
        if chart.kind == "series":
            look, after = line_look(position, house) + labels, '<c:smooth val="0"/>'
        else:
            bar = bar_look(position, house, patterned=not self._is_named())
            look, after = f'{bar}<c:invertIfNegative val="0"/>{self._points()}{labels}', ""
        return (
            f'<c:ser><c:idx val="{position}"/><c:order val="{position}"/><c:tx><c:strRef>'
            f"<c:f>{sheet}!${at}$1</c:f>{self._strings((series.name,))}</c:strRef></c:tx>{look}"
            f"<c:cat><c:strRef><c:f>{sheet}!$A$2:$A${last}</c:f>{self._strings(chart.categories)}"
            f"</c:strRef></c:cat><c:val><c:numRef><c:f>{sheet}!${at}$2:${at}${last}</c:f>"
            f"{_numbers(series)}</c:numRef></c:val>{after}</c:ser>"
        )

    def _points(self) -> str:
        """How each bar looks, where they stand for what else are series."""
        if not self.by_point:
            return ""
        house = self.look.house
        return "".join(
            f'<c:dPt><c:idx val="{n}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>'
            f"{bar_look(n, house, patterned=False)}</c:dPt>"
            for n in range(len(self.chart.categories))
        )

    def _labels(self, position: int) -> str:
        """Each figure with as many decimals as it is known to, and the name of its bar."""
        series, words = self.chart.series[position], self.look.words
        shown = (
            '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>'
            f'<c:showSerName val="{self._is_named():d}"/><c:showPercent val="0"/>'
            '<c:showBubbleSize val="0"/><c:separator>: </c:separator>'
        )
        each = ""
        for index, place in enumerate(self._places(position)):
            value, about = series.values[index], series.about[index] if series.about else ("", "")
            if value is None:
                continue
            form = value_format(value, words, about)
            said = (
                f'<c:numFmt formatCode="{form}" sourceLinked="0"/>{NONE}{_ONE_LINE}'
                f'<c:dLblPos val="{place}"/>{shown}'
            )
            each += f'<c:dLbl><c:idx val="{index}"/>{said if place else _LEFT_OUT}</c:dLbl>'
        usual = "t" if self.chart.kind == "series" else "outEnd"
        return f'<c:dLbls>{each}{NONE}{_ONE_LINE}<c:dLblPos val="{usual}"/>{shown}</c:dLbls>'

    def _places(self, position: int) -> list[str]:
        """Where each figure stands; "" where one would stand on another, wherever it stood."""
        count = len(self.chart.categories)
        if self.chart.kind != "series":
            return ["outEnd"] * count
        rtl = is_rtl_language(self.look.language)
        sides = self._sides()
        return [_PLACES[rtl].get(sides.get((position, n)), "") for n in range(count)]

    def _sides(self) -> dict[tuple[int, int], Side]:
        words, size = self.look.words, self.look.house.figure_size

        def measure(text: str) -> float:
            return ems(text) * size

        return NativeLines(self.chart, self.look.width, measure, words.number, size).sides()


def _values(chart: Chart) -> Iterator[Decimal]:
    return (v for v in chain.from_iterable(s.values for s in chart.series) if v is not None)


def _rounded(value: Decimal) -> Decimal:
    return Decimal(f"{value:.4g}")


def _numbers(series: Series) -> str:
    points = "".join(
        f'<c:pt idx="{n}"><c:v>{value:f}</c:v></c:pt>'
        for n, value in enumerate(series.values)
        if value is not None
    )
    return (
        "<c:numCache><c:formatCode>General</c:formatCode>"
        f'<c:ptCount val="{len(series.values)}"/>{points}</c:numCache>'
    )
