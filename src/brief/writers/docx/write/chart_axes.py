"""The axes of a chart: years below and steps at the left, or names at the left and no steps.

For a reader from right to left all of it stands and runs from the right.
"""

from __future__ import annotations

from decimal import Decimal
from html import escape

from brief.bidi import embedded, is_rtl_language
from brief.chart import parted
from brief.house import House
from brief.late import dataclass
from brief.words import FixedWords
from brief.writers.docx.write.chart_looks import NONE, hairline

_FOUR = 4
"""Digits of a thousand, where nothing parts them."""
AXES = '<c:axId val="1"/><c:axId val="2"/>'


@dataclass(frozen=True, slots=True)
class Span:
    """From the least to the greatest value that an axis shows."""

    least: Decimal
    greatest: Decimal


def upright(steps: list[Decimal], house: House, words: FixedWords) -> str:
    """Categories below, values where reading begins with a rule at each step."""
    rtl = is_rtl_language(words.language)
    span = Span(steps[0], steps[-1])
    step = f'<c:majorUnit val="{steps[1] - steps[0]:f}"/>'
    rules = f"<c:majorGridlines>{hairline(house.colours.rule)}</c:majorGridlines>"
    return _categories("b", "maxMin" if rtl else "minMax", house) + (
        f'<c:valAx><c:axId val="2"/>{_scaling(span)}<c:delete val="0"/>'
        f'<c:axPos val="{"r" if rtl else "l"}"/>{rules}'
        f'<c:numFmt formatCode="{_step_format(steps, words)}" sourceLinked="0"/>'
        '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>'
        f'{NONE}<c:crossAx val="1"/><c:crosses val="autoZero"/><c:crossBetween val="between"/>'
        f"{step}</c:valAx>"
    )


def lying(span: Span, house: House, words: FixedWords) -> str:
    """Categories from top to bottom; no values, since every bar says its own."""
    rtl = is_rtl_language(words.language)
    return _categories("r" if rtl else "l", "maxMin", house) + (
        f'<c:valAx><c:axId val="2"/>{_scaling(span, "maxMin" if rtl else "minMax")}'
        '<c:delete val="1"/><c:axPos val="t"/>'
        '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>'
        '<c:minorTickMark val="none"/><c:tickLblPos val="none"/><c:crossAx val="1"/>'
        '<c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>'
    )


def number_format(places: int) -> str:
    """A number with so many decimals, thousands set off, and a real minus sign."""
    form = _form(places)
    return escape(f'{form};"\N{MINUS SIGN}"{form}')


def value_format(value: Decimal, words: FixedWords, about: tuple[str, str] = ("", "")) -> str:
    """A format that shows this figure as the language of the brief writes it.

    Word puts the signs of the reader's desk into "1,035.1". So where the brief has others, the
    format says how this one value looks; any other that somebody types over it is shown as usual.
    `about` is what stands before and after it, such as `c.`.
    """
    places = len(f"{value:f}".partition(".")[2])
    shown = words.number(value)
    if not any(about) and shown == f"{value:,f}".replace("-", "\N{MINUS SIGN}"):
        return number_format(places)
    form = _form(places)
    shown = f"{about[0]}{shown}{about[1]}"
    if is_rtl_language(words.language):  # its name stands before it in one label
        shown = embedded(shown)
    return escape(f'[={value:f}]"{shown}";[<0]"\N{MINUS SIGN}"{form};{form}')


def _step_format(steps: list[Decimal], words: FixedWords) -> str:
    """That of the steps, with the signs for decimals and thousands of the language."""
    if apart := parted(steps):
        return _parted_format(steps, apart, words)
    million = words.number(Decimal(1_000_000))
    if million == "10,00,000" and steps[0] >= 0:
        return escape('[>=10000000]0","00","00","000;[>=100000]0","00","000;#,##0')
    if steps[0] < 0 or words.group_sign == ",":
        return number_format(0)
    part, from_ = million[1], 1_000 if len(words.number(Decimal(1_000))) > _FOUR else 10_000
    return escape(f'[>=1000000]0"{part}"000"{part}"000;[>={from_}]0"{part}"000;0')


def _parted_format(steps: list[Decimal], apart: list[Decimal], words: FixedWords) -> str:
    """That of steps of which some are no whole number: two at most, but where they take a point."""
    if words.decimal_sign == ".":
        return escape('General;"\N{MINUS SIGN}"General')
    shown = [f'[={tick:f}]"{words.number(tick)}"' for tick in apart]
    whole = '"\N{MINUS SIGN}"0' if steps[0] <= -1 and steps[-1] < 1 else "0"
    return escape(";".join([*shown, whole]))


def _form(places: int) -> str:
    return "#,##0" + ("." + "0" * places if places else "")


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


def _scaling(span: Span, orientation: str = "minMax") -> str:
    return (
        f'<c:scaling><c:orientation val="{orientation}"/><c:max val="{span.greatest:f}"/>'
        f'<c:min val="{span.least:f}"/></c:scaling>'
    )
