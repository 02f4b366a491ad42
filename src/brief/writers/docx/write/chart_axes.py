"""The axes of a chart: years below and steps at the left, or names at the left and no steps."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from brief.house import House
from brief.late import dataclass
from brief.writers.docx.write.chart_looks import NONE, hairline

AXES = '<c:axId val="1"/><c:axId val="2"/>'


@dataclass(frozen=True, slots=True)
class Span:
    """From the least to the greatest value that an axis shows, in steps; None shows no steps."""

    least: Decimal
    greatest: Decimal
    step: Decimal | None = None


def upright(span: Span, house: House) -> str:
    """Categories below, values at the left with a rule at each step."""
    step = "" if span.step is None else f'<c:majorUnit val="{span.step:f}"/>'
    rules = f"<c:majorGridlines>{hairline(house.colours.rule)}</c:majorGridlines>"
    places = 0 if span.step is None else max(0, -int(span.step.normalize().as_tuple().exponent))
    return _categories("b", "minMax", house) + (
        f'<c:valAx><c:axId val="2"/>{_scaling(span)}<c:delete val="0"/><c:axPos val="l"/>{rules}'
        f'<c:numFmt formatCode="{number_format(places)}" sourceLinked="0"/>'
        '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>'
        f'{NONE}<c:crossAx val="1"/><c:crosses val="autoZero"/><c:crossBetween val="between"/>'
        f"{step}</c:valAx>"
    )


def lying(span: Span, house: House) -> str:
    """Categories from top to bottom; no values, since every bar says its own."""
    return _categories("l", "maxMin", house) + (
        f'<c:valAx><c:axId val="2"/>{_scaling(span)}<c:delete val="1"/><c:axPos val="t"/>'
        '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>'
        '<c:minorTickMark val="none"/><c:tickLblPos val="none"/><c:crossAx val="1"/>'
        '<c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>'
    )


def number_format(places: int) -> str:
    """A number with so many decimals, thousands set off, and a real minus sign."""
    form = "#,##0" + ("." + "0" * places if places else "")
    return escape(f'{form};"\N{MINUS SIGN}"{form}')


def _categories(side: str, orientation: str, house: House) -> str:
    return (
        f'<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="{orientation}"/></c:scaling>'
        f'<c:delete val="0"/><c:axPos val="{side}"/>'
        '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>'
        '<c:minorTickMark val="none"/><c:tickLblPos val="low"/>'
        f'{hairline(house.colours.quiet)}<c:crossAx val="2"/><c:crosses val="autoZero"/>'
        '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>'
        '<c:noMultiLvlLbl val="1"/></c:catAx>'
    )


def _scaling(span: Span) -> str:
    return (
        f'<c:scaling><c:orientation val="minMax"/><c:max val="{span.greatest:f}"/>'
        f'<c:min val="{span.least:f}"/></c:scaling>'
    )
