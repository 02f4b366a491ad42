"""A chart as Word draws it (ECMA-376 part 1, 21.2): a copy of the figures, and how they look.

Series differ by dash and marker or by pattern too, so that no colour alone tells them apart.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from html import escape
from itertools import chain

from brief.house import House
from brief.model import Chart, Series
from brief.writers.docx.elements import A, C, R
from brief.writers.docx.languages import word_language
from brief.writers.docx.workbook import SHEET, column

_DASHES = ("solid", "sysDash", "sysDot", "dashDot")
_MARKERS = ("circle", "square", "triangle", "diamond")
_PATTERNS = ("", "dkUpDiag", "pct30", "dkDnDiag")
_FEW_BARS = 16  # so many bars still have room for their figures
_WHOLE_STEPS = 10
_AXES = '<c:axId val="1"/><c:axId val="2"/>'


@dataclass(frozen=True, slots=True)
class ChartLook:
    """The house's colours and sizes, the language, and the font of the words."""

    house: House
    language: str
    font: str


def chart_xml(chart: Chart, look: ChartLook) -> str:
    """The chart part; its workbook is its relation `rId1`."""
    house = look.house
    plot = _lines(chart, house) if chart.kind == "series" else _bars(chart, house)
    legend = (
        '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>'
        if len(chart.series) > 1
        else ""
    )
    return (
        f'<c:chartSpace xmlns:c="{C}" xmlns:a="{A}" xmlns:r="{R}">'
        f'<c:date1904 val="0"/><c:lang val="{escape(word_language(look.language))}"/>'
        '<c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/>'
        f"<c:plotArea><c:layout/>{plot}{_category_axis(house)}{_value_axis(chart, house)}"
        f'</c:plotArea>{legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>'
        f"<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>{_letters(look)}"
        '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
    )


def _lines(chart: Chart, house: House) -> str:
    series = "".join(
        _series(chart, position, _line_look(position, house), '<c:smooth val="0"/>')
        for position in range(len(chart.series))
    )
    return (
        '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>'
        f'{series}<c:marker val="1"/>{_AXES}</c:lineChart>'
    )


def _bars(chart: Chart, house: House) -> str:
    few = len(chart.series) * len(chart.categories) <= _FEW_BARS
    labels = _labels(chart) if few else ""
    series = "".join(
        _series(
            chart, position, f'{_bar_look(position, house)}<c:invertIfNegative val="0"/>{labels}'
        )
        for position in range(len(chart.series))
    )
    return (
        '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>'
        f'{series}<c:gapWidth val="80"/><c:overlap val="-5"/>{_AXES}</c:barChart>'
    )


def _labels(chart: Chart) -> str:
    shown = "".join(
        f'<c:{what} val="{int(what == "showVal")}"/>'
        for what in (
            "showLegendKey",
            "showVal",
            "showCatName",
            "showSerName",
            "showPercent",
            "showBubbleSize",
        )
    )
    return (
        f'<c:dLbls><c:numFmt formatCode="{_format(chart)}" sourceLinked="0"/>'
        f'<c:spPr><a:noFill/></c:spPr><c:dLblPos val="outEnd"/>{shown}</c:dLbls>'
    )


def _format(chart: Chart) -> str:
    """As many decimals as the most exact of the figures has, and a real minus sign."""
    places = max((_places(value) for value in _values(chart)), default=0)
    return _with_minus("#,##0" + ("." + "0" * places if places else ""))


def _axis_format(chart: Chart) -> str:
    """Whole numbers where the axis goes far enough for its steps to be whole."""
    far = max((abs(value) for value in _values(chart)), default=Decimal(0))
    return _with_minus("#,##0") if far >= _WHOLE_STEPS else "General"


def _with_minus(form: str) -> str:
    return escape(f'{form};"\N{MINUS SIGN}"{form}')


def _values(chart: Chart) -> Iterator[Decimal]:
    return (v for v in chain.from_iterable(s.values for s in chart.series) if v is not None)


def _places(value: Decimal) -> int:
    return len(f"{value:f}".partition(".")[2])


def _series(chart: Chart, position: int, look: str, after: str = "") -> str:
    series, letters, last = chart.series[position], column(position + 1), len(chart.categories) + 1
    return (
        f'<c:ser><c:idx val="{position}"/><c:order val="{position}"/>'
        f"<c:tx><c:strRef><c:f>{SHEET}!${letters}$1</c:f>{_strings((series.name,))}</c:strRef></c:tx>"
        f"{look}<c:cat><c:strRef><c:f>{SHEET}!$A$2:$A${last}</c:f>{_strings(chart.categories)}"
        f"</c:strRef></c:cat><c:val><c:numRef><c:f>{SHEET}!${letters}$2:${letters}${last}</c:f>"
        f"{_numbers(series, _format(chart))}</c:numRef></c:val>{after}</c:ser>"
    )


def _strings(said: tuple[str, ...]) -> str:
    points = "".join(
        f'<c:pt idx="{n}"><c:v>{escape(each)}</c:v></c:pt>' for n, each in enumerate(said)
    )
    return f'<c:strCache><c:ptCount val="{len(said)}"/>{points}</c:strCache>'


def _numbers(series: Series, form: str) -> str:
    points = "".join(
        f'<c:pt idx="{n}"><c:v>{value:f}</c:v></c:pt>'
        for n, value in enumerate(series.values)
        if value is not None
    )
    return (
        f"<c:numCache><c:formatCode>{form}</c:formatCode>"
        f'<c:ptCount val="{len(series.values)}"/>{points}</c:numCache>'
    )


def _fill(colour: str) -> str:
    return f'<a:solidFill><a:srgbClr val="{colour}"/></a:solidFill>'


def _colour(position: int, house: House) -> str:
    colours = house.colours.series
    return colours[position % len(colours)]


def _line_look(position: int, house: House) -> str:
    fill = _fill(_colour(position, house))
    return (
        f'<c:spPr><a:ln w="25400" cap="rnd">{fill}<a:prstDash val="{_DASHES[position % 4]}"/>'
        f'<a:round/></a:ln></c:spPr><c:marker><c:symbol val="{_MARKERS[position % 4]}"/>'
        f'<c:size val="6"/><c:spPr>{fill}<a:ln w="9525">{fill}</a:ln></c:spPr></c:marker>'
    )


def _bar_look(position: int, house: House) -> str:
    colour, pattern = _colour(position, house), _PATTERNS[position % 4]
    inside = (
        f'<a:pattFill prst="{pattern}"><a:fgClr><a:srgbClr val="{colour}"/></a:fgClr>'
        '<a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>'
        if pattern
        else _fill(colour)
    )
    return f'<c:spPr>{inside}<a:ln w="9525">{_fill(colour)}</a:ln></c:spPr>'


def _category_axis(house: House) -> str:
    line = f'<c:spPr><a:ln w="9525">{_fill(house.colours.quiet)}</a:ln></c:spPr>'
    return (
        '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling>'
        '<c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/>'
        '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>'
        f'{line}<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="0"/>'
        '<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>'
    )


def _value_axis(chart: Chart, house: House) -> str:
    grid = f'<c:spPr><a:ln w="6350">{_fill(house.colours.rule)}</a:ln></c:spPr>'
    unit = escape(chart.unit)
    title = (
        '<c:title><c:tx><c:rich><a:bodyPr rot="-5400000" vert="horz"/><a:p><a:pPr>'
        f'<a:defRPr b="0"/></a:pPr><a:r><a:rPr b="0"/><a:t>{unit}</a:t></a:r></a:p></c:rich>'
        '</c:tx><c:overlay val="0"/></c:title>'
    )
    return (
        '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling>'
        f'<c:delete val="0"/><c:axPos val="l"/><c:majorGridlines>{grid}</c:majorGridlines>'
        f'{title if unit else ""}<c:numFmt formatCode="{_axis_format(chart)}" sourceLinked="0"/>'
        '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>'
        '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:crossAx val="1"/>'
        '<c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>'
    )


def _letters(look: ChartLook) -> str:
    house = look.house
    size = round((house.body_size - 1.5) * 100)
    return (
        f'<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="{size}">{_fill(house.colours.text)}'
        f'<a:latin typeface="{escape(look.font)}"/>'
        f'<a:cs typeface="{escape(house.docx_fonts.complex)}"/>'
        "</a:defRPr></a:pPr><a:endParaRPr/></a:p></c:txPr>"
    )
