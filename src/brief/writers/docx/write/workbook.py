"""The workbook inside a chart: the figures that Word shows under "Edit data".

The least package that Excel opens (ECMA-376 part 1, 12.2): one sheet, categories down and
series across. Written here because a library would add its clock and its start-up time.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from html import escape

from brief.drawn import Chart
from brief.late import pattern
from brief.words import FixedWords

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_NOT_IN_A_NAME = pattern(r"[][:*?/\\]")
_EPOCH = (1980, 1, 1, 0, 0, 0)


def write_workbook(chart: Chart, sheet: str) -> bytes:
    """The chart's figures as an .xlsx with a sheet of that name; a gap is an empty cell."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, xml in _members(chart, sheet):
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            archive.writestr(entry, _HEAD + xml)
    return packed.getvalue()


def sheet_name(words: FixedWords) -> str:
    """What the sheet is called in the language: Excel takes 31 characters, and not all."""
    return _NOT_IN_A_NAME.sub(" ", words("table")).strip("' ")[:31] or "1"


def sheet_in_formula(words: FixedWords) -> str:
    """The sheet as a formula names it, in the quotes that a name with a space needs."""
    return "'" + sheet_name(words).replace("'", "''") + "'"


def column(position: int) -> str:
    """The letters of a column, counted from 0: A, B, ..., Z, AA."""
    rest, last = divmod(position, 26)
    return (column(rest - 1) if rest else "") + chr(ord("A") + last)


def _members(chart: Chart, sheet: str) -> Iterator[tuple[str, str]]:
    yield (
        "[Content_Types].xml",
        (
            f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels"'
            ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPE}.sheet.main+xml"/>'
            f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_TYPE}.worksheet+xml"/>'
            "</Types>"
        ),
    )
    yield "_rels/.rels", _relations(("officeDocument", "xl/workbook.xml"))
    yield (
        "xl/workbook.xml",
        (
            f'<workbook xmlns="{_MAIN}" xmlns:r="{_R}"><sheets>'
            f'<sheet name="{escape(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>'
        ),
    )
    yield "xl/_rels/workbook.xml.rels", _relations(("worksheet", "worksheets/sheet1.xml"))
    rows = "".join(_rows(chart))
    yield (
        "xl/worksheets/sheet1.xml",
        f'<worksheet xmlns="{_MAIN}"><sheetData>{rows}</sheetData></worksheet>',
    )


def _relations(*targets: tuple[str, str]) -> str:
    each = "".join(
        f'<Relationship Id="rId{n}" Type="{_R}/{kind}" Target="{escape(target)}"/>'
        for n, (kind, target) in enumerate(targets, 1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{each}</Relationships>'


def _rows(chart: Chart) -> Iterator[str]:
    names = (f"{chart.unit}", *(series.name for series in chart.series))
    yield _row(1, "".join(_words(position, 1, said) for position, said in enumerate(names)))
    for line, category in enumerate(chart.categories, 2):
        cells = [_words(0, line, category)]
        for position, series in enumerate(chart.series, 1):
            value = series.values[line - 2]
            if value is not None:
                cells.append(f'<c r="{column(position)}{line}"><v>{value:f}</v></c>')
        yield _row(line, "".join(cells))


def _row(line: int, cells: str) -> str:
    return f'<row r="{line}">{cells}</row>'


def _words(position: int, line: int, said: str) -> str:
    return (
        f'<c r="{column(position)}{line}" t="inlineStr">'
        f'<is><t xml:space="preserve">{escape(said)}</t></is></c>'
    )
