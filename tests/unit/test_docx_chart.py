from __future__ import annotations

import re
import zipfile
from dataclasses import replace
from decimal import Decimal
from io import BytesIO
from pathlib import Path

import pytest
from lxml import etree
from tests import documents
from tests.word_files import Element, W, WordFile, brief_of, write

from brief.bidi import marked
from brief.bidi.order import visual_order
from brief.chart import steps
from brief.chart.native import chart_height
from brief.drawn import Chart, Series
from brief.house import Colours, House
from brief.model import Document, Figure, Text
from brief.words import FixedWords, shipped
from brief.writers.docx.write.workbook import column, sheet_in_formula, sheet_name

CHART = "word/charts/chart1.xml"
S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def figure(
    *series: Series, kind: str = "series", years: tuple[str, ...] = ("2019", "2020", "2021")
) -> Figure:
    chart = Chart("series" if kind == "series" else "comparison", "USD million", years, series)
    return Figure(chart, (Text("Trade"),), "Lines: “exports” rise & fall.")


GAP = figure(
    Series("Exports", (Decimal("15.1"), None, Decimal("-7.25"))),
    Series("Imports <1>", (Decimal("1E+3"), Decimal(0), Decimal("0.5"))),
)


@pytest.fixture
def drawn(tmp_path: Path) -> WordFile:
    return write(brief_of(GAP), tmp_path)


def cells(file: WordFile) -> dict[str, str]:
    """What the workbook of the first chart holds, by the name of its cell."""
    (book,) = file.matching(r"word/embeddings/.*\.xlsx")
    with zipfile.ZipFile(BytesIO(file.members[book])) as archive:
        sheet = etree.fromstring(archive.read("xl/worksheets/sheet1.xml"))
    return {
        str(cell.get("r")): "".join(str(e.text or "") for e in cell.iter(f"{S}v", f"{S}t"))
        for cell in sheet.iter(f"{S}c")
    }


def points(file: WordFile, series: int) -> dict[int, str]:
    found = file.find(f"//c:ser[{series}]/c:val//c:pt", CHART)
    return {int(str(each.get("idx"))): "".join(each.itertext()) for each in found}


def test_a_figure_is_a_native_chart_with_its_alternative_text(drawn: WordFile) -> None:
    (said,) = drawn.values("//wp:docPr/@descr")
    assert said == "Lines: “exports” rise & fall."
    (relation,) = drawn.values("//c:chart/@r:id")
    assert drawn.targets("word/document.xml")[relation] == "charts/chart1.xml"


def test_a_gap_stays_a_gap_in_chart_and_workbook(drawn: WordFile) -> None:
    assert points(drawn, 1) == {0: "15.1", 2: "-7.25"}
    assert drawn.values("//c:dispBlanksAs/@val", CHART) == ["gap"]
    assert "B3" not in cells(drawn)


def test_the_workbook_holds_the_figures_of_the_chart(drawn: WordFile) -> None:
    assert cells(drawn) == {
        "A1": "USD million",
        "B1": "Exports",
        "C1": "Imports <1>",
        "A2": "2019",
        "B2": "15.1",
        "C2": "1000",
        "A3": "2020",
        "C3": "0",
        "A4": "2021",
        "B4": "-7.25",
        "C4": "0.5",
    }
    assert points(drawn, 2) == {0: "1000", 1: "0", 2: "0.5"}


def test_the_chart_says_where_in_the_workbook_its_figures_are(drawn: WordFile) -> None:
    assert drawn.values("//c:ser/c:tx//c:f/text()", CHART) == ["'Table'!$B$1", "'Table'!$C$1"]
    assert drawn.values("//c:ser/c:cat//c:f/text()", CHART) == ["'Table'!$A$2:$A$4"] * 2
    assert drawn.values("//c:ser/c:val//c:f/text()", CHART) == [
        "'Table'!$B$2:$B$4",
        "'Table'!$C$2:$C$4",
    ]
    (relation,) = drawn.values("//c:externalData/@r:id", CHART)
    assert drawn.targets(CHART)[relation].endswith(".xlsx")


def test_a_series_is_lines_and_a_comparison_bars(tmp_path: Path) -> None:
    one = Series("Exports", (Decimal(1), Decimal(2), Decimal(3)))
    assert write(brief_of(figure(one)), tmp_path).find("//c:lineChart", CHART)
    assert write(brief_of(figure(one, kind="comparison")), tmp_path).find("//c:barChart", CHART)


def test_lines_differ_in_more_than_colour(drawn: WordFile) -> None:
    for path in (
        "//c:ser/c:marker/c:symbol/@val",
        "//c:ser/c:spPr//*[local-name()='prstDash']/@val",
    ):
        looks = drawn.values(path, CHART)
        assert len(set(looks)) == len(looks) == 2
    assert drawn.find("//c:legend", CHART)


@pytest.mark.parametrize(("size", "rows"), [(8.0, 3), (10.0, 6)])
def test_names_under_a_chart_take_no_room_from_its_lines(size: float, rows: int) -> None:
    """So many rows LibreOffice makes of six names of that length in a column of 240 points."""
    lines = [Series(f"Iceland to the Isles {n}", (Decimal(n), Decimal(2))) for n in range(6)]
    few, many = (Chart("series", "", ("2019", "2020"), tuple(lines[:n])) for n in (1, 6))
    long = replace(many, series=tuple(replace(one, name=one.name * 4) for one in lines))
    low, high, higher = (chart_height(one, 240, size) for one in (few, many, long))
    assert high - low >= (rows - 1) * size * 1.2
    assert higher - high >= 6 * size * 1.2
    assert chart_height(many, 480, size) - chart_height(few, 480, size) < high - low
    decade = replace(few, categories=tuple(str(2011 + n) for n in range(13)))
    assert chart_height(decade, 240, size) - low >= 0.7 * size  # so many years are turned


def test_twelve_lines_do_not_run_together(tmp_path: Path) -> None:
    lines = (Series(f"Country {n}", (Decimal(n), Decimal(2), Decimal(n))) for n in range(12))
    file = write(brief_of(figure(*lines)), tmp_path)
    looks = [look_of(file, n) for n in range(1, 13)]
    assert len(set(looks)) == 12
    assert looks[0][0] == looks[8][0]  # the house has four colours, each in two tones
    assert all(one != other for one, other in zip(looks[0][1:], looks[4][1:], strict=True))


def look_of(file: WordFile, series: int) -> tuple[str, ...]:
    """The colour, the dash and the marker of a line, and what fills the marker."""
    line, fill = "c:spPr/*[local-name()='ln']", "*[local-name()='solidFill']/*/@val"
    of = f"//c:ser[{series}]"
    paths = (
        f"{line}/{fill}",
        f"{line}/*/@val",
        "c:marker/c:symbol/@val",
        f"c:marker/c:spPr/{fill}",
    )
    return tuple("".join(file.values(f"{of}/{path}", CHART)) for path in paths)


def test_a_few_bars_lie_and_each_says_its_name_and_its_figure(tmp_path: Path) -> None:
    file = write(brief_of(figure(*GAP.chart.series, kind="comparison")), tmp_path)
    assert file.values("//c:barDir/@val", CHART) == ["bar"]
    assert set(file.values("//c:dLbl/c:showSerName/@val", CHART)) == {"1"}
    assert not file.find("//c:legend", CHART)
    assert file.values("//c:valAx/c:delete/@val", CHART) == ["1"]


@pytest.mark.parametrize("name", ["Exports", "A name so long that it leaves the bars no room" * 2])
def test_bars_without_names_differ_by_pattern_and_have_a_legend(tmp_path: Path, name: str) -> None:
    count = 3 if len(name) > 20 else 20
    values = tuple(Decimal(n) for n in range(count))
    years = tuple(str(2000 + n) for n in range(count))
    pair = (Series(name, values), Series("Imports", values))
    file = write(brief_of(figure(*pair, kind="comparison", years=years)), tmp_path)
    assert [kind(each) for each in file.find("//c:ser/c:spPr", CHART)] == ["solidFill", "pattFill"]
    assert file.find("//c:legend", CHART)
    assert "1" not in file.values("//c:showSerName/@val", CHART)


def test_lying_bars_leave_room_for_their_labels_on_the_side_they_point_to(tmp_path: Path) -> None:
    for values, low, high in (
        (("10", "20", "30"), 0, 31),
        (("-10", "-20", "-30"), -31, 0),
        (("-10", "0", "30"), -11, 31),
        (("0", "0", "0"), 0, 0.01),
        (("0.001", "0.002", "0.003"), 0, 0.0031),
    ):
        one = Series("Exports", tuple(Decimal(each) for each in values))
        file = write(brief_of(figure(one, kind="comparison")), tmp_path)
        least, greatest = (
            float(file.values(f"//c:valAx/c:scaling/c:{end}/@val", CHART)[0])
            for end in ("min", "max")
        )
        assert least <= low <= 0 <= high <= greatest
        assert (least == 0) is (low == 0)
        assert (greatest == 0) is (high == 0)


def test_an_upright_chart_has_the_steps_of_the_pdf(drawn: WordFile) -> None:
    values = [Decimal("15.1"), Decimal("-7.25"), Decimal(1000), Decimal(0), Decimal("0.5")]
    shown = steps(values, shipped().number)
    (least,) = drawn.values("//c:valAx/c:scaling/c:min/@val", CHART)
    (greatest,) = drawn.values("//c:valAx/c:scaling/c:max/@val", CHART)
    (step,) = drawn.values("//c:valAx/c:majorUnit/@val", CHART)
    assert (Decimal(least), Decimal(greatest)) == (shown[0], shown[-1])
    assert Decimal(step) == shown[1] - shown[0]


def test_the_unit_stands_above_the_chart(drawn: WordFile) -> None:
    said = ["".join(map(str, each.itertext())) for each in drawn.find("//c:title", CHART)]
    assert said == ["USD million"]


def kind(properties: Element) -> str:
    return etree.QName(properties[0]).localname


def test_colours_and_fonts_are_the_houses(tmp_path: Path) -> None:
    house = House(colours=Colours(series=("7A1B2C",)))
    file = write(brief_of(GAP), tmp_path, house=house)
    xml = file.members[CHART].decode()
    assert "7A1B2C" in xml
    assert f'typeface="{house.docx_fonts.heads}"' in xml


def test_each_label_has_the_decimals_its_figure_is_known_to(tmp_path: Path) -> None:
    series = Series("Exports", (Decimal("1.50"), Decimal(2), None))
    for shape in ("comparison", "series"):
        file = write(brief_of(figure(series, kind=shape)), tmp_path)
        assert file.values("//c:dLbl/c:numFmt/@formatCode", CHART) == [
            '#,##0.00;"−"#,##0.00',
            '#,##0;"−"#,##0',
        ]


def test_many_bars_have_no_labels_to_run_into_one_another(tmp_path: Path) -> None:
    years = tuple(str(2000 + n) for n in range(20))
    series = Series("Exports", tuple(Decimal(n) for n in range(20)))
    file = write(brief_of(figure(series, kind="comparison", years=years)), tmp_path)
    assert not file.find("//c:dLbls", CHART)


def test_one_series_needs_no_legend(tmp_path: Path) -> None:
    one = Series("Exports", (Decimal(1), Decimal(2), Decimal(3)))
    assert not write(brief_of(figure(one)), tmp_path).find("//c:legend", CHART)


def test_each_chart_has_its_own_part_and_workbook(tmp_path: Path) -> None:
    file = write(brief_of(GAP, GAP), tmp_path)
    assert len(file.matching(r"word/charts/chart\d\.xml")) == 2
    assert len(file.matching(r"word/embeddings/.*\.xlsx")) == 2
    captions = [text for style, text in file.texts() if style == "caption"]
    assert captions == ["Figure 1. Trade", "Figure 2. Trade"]


def test_a_caption_stands_before_its_chart_and_stays_with_it(drawn: WordFile) -> None:
    caption, chart = drawn.paragraphs()
    assert drawn.style_of(caption) == "caption"
    assert drawn.style_of(chart) == "Figure"
    assert caption.find("w:pPr/w:keepNext", caption.nsmap) is not None


@pytest.mark.parametrize(
    ("position", "letters"), [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ")]
)
def test_columns_are_lettered_as_in_a_sheet(position: int, letters: str) -> None:
    assert column(position) == letters


def in_language(tag: str, *series: Series, name: str = "Trade") -> Document:
    chart = figure(*series, kind="comparison")
    chart = replace(chart, chart=replace(chart.chart, unit=name))
    meta = replace(documents.meta(), language=tag, words=shipped(tag))
    return brief_of(chart, meta=meta)


def test_figures_of_a_chart_are_written_as_the_brief_writes_them(tmp_path: Path) -> None:
    """Whatever signs the reader's desk has; a figure typed over one is shown as usual."""
    exports = Series("Ausfuhren", (Decimal("1035.1"), Decimal("-7.25"), Decimal(3)))
    file = write(in_language("de", exports), tmp_path)
    formats = file.values("//c:dLbl/c:numFmt/@formatCode", CHART)
    assert formats[0] == '[=1035.1]"1.035,1";[<0]"−"#,##0.0;#,##0.0'
    assert formats[1].startswith('[=-7.25]"−7,25";')
    assert formats[2] == '#,##0;"−"#,##0'  # 3 is 3 everywhere
    assert points(file, 1) == {0: "1035.1", 1: "-7.25", 2: "3"}


def test_labels_of_two_directions_keep_their_order(tmp_path: Path) -> None:
    """`دار (19) Bonn`: without marks the bracketed number goes to the other side of the word."""
    said = "دار (19), Bonn 5"
    assert marked(said, rtl=False) != said
    file = write(in_language("en-GB", Series(said, (Decimal(1),) * 3), name=said), tmp_path)
    assert file.values("//c:ser/c:tx//c:v/text()", CHART) == [marked(said, rtl=False)]
    assert marked(said, rtl=False) in file.values("//c:title//*[local-name()='t']/text()", CHART)


@pytest.mark.parametrize(
    ("said", "seen"),
    [("دار Bonn", "Bonn راد"), ("دار · Bonn 5", "Bonn 5 · راد"), ("دار", "راد"), ("Bonn", "Bonn")],
)
def test_a_label_in_words_from_right_to_left_is_read_from_the_right(
    tmp_path: Path, said: str, seen: str
) -> None:
    """Though what draws the chart begins each label at the left."""
    file = write(in_language("ar", Series(said, (Decimal(1),) * 3)), tmp_path)
    (label,) = file.values("//c:ser/c:tx//c:v/text()", CHART)
    shown = "".join(label[at] for at in visual_order(label, 0))
    assert re.sub("[\u200e\u200f\u202b\u202c]", "", shown) == seen
    beside = f"{label}: 7"
    shown = "".join(beside[at] for at in visual_order(beside, 0))
    assert re.sub("[\u200e\u200f\u202b\u202c]", "", shown) == f"7 :{seen}"


def test_a_minus_stays_before_its_figure_in_words_from_right_to_left(tmp_path: Path) -> None:
    exports = Series("دار", (Decimal("-7.25"), Decimal(2), Decimal(3)))
    file = write(in_language("ar", exports), tmp_path)
    shown = re.findall('"(.*?)"', file.values("//c:dLbl/c:numFmt/@formatCode", CHART)[0])[0]
    label = f"دار: {shown}"
    seen = "".join(label[at] for at in visual_order(label, 0))
    assert re.sub("[\u200e\u202b\u202c]", "", seen) == "−7.25 :راد"


def test_a_chart_stands_in_a_line_from_left_to_right(tmp_path: Path) -> None:
    """LibreOffice shows 2019 as 9102 in one that runs from right to left."""
    file = write(in_language("ar", Series("دار", (Decimal(1),) * 3)), tmp_path)
    (line,) = file.find("//w:p[w:r/w:drawing]")
    assert line.find(f"{W}pPr/{W}bidi") is None


@pytest.mark.parametrize(
    ("tag", "said"),
    [("de", '[>=1000]0"."000'), ("es", "[>=10000]"), ("en-GB", "#,##0"), ("en-IN", "[>=100000]")],
)
def test_steps_are_parted_as_the_language_parts_thousands(
    tmp_path: Path, tag: str, said: str
) -> None:
    line = figure(Series("Malta", (Decimal(1000), Decimal(25000), Decimal(3))))
    meta = replace(documents.meta(), language=tag, words=shipped(tag))
    file = write(brief_of(line, meta=meta), tmp_path)
    (form,) = file.values("//c:valAx/c:numFmt/@formatCode", CHART)
    assert said in form


@pytest.mark.parametrize(
    ("values", "said"),
    [
        (("0.31", "0.8"), '[=0.5]"0,5";0'),
        (("1.5", "1.9"), '[=0.5]"0,5";[=1.5]"1,5";0'),
        (("0.04", "0.08"), '[=0.05]"0,05";[=0.1]"0,1";0'),
        (("-0.3", "0.4"), '[=-0.5]"−0,5";[=0.5]"0,5";0'),
    ],
)
def test_steps_between_whole_numbers_have_the_sign_of_the_language_for_decimals(
    tmp_path: Path, values: tuple[str, str], said: str
) -> None:
    """A format can say of two values how they look, so there are no more such steps."""
    line = figure(Series("Malte", tuple(map(Decimal, values))), years=("2019", "2020"))
    for tag, told in (("fr", said), ("en-GB", 'General;"−"General')):
        meta = replace(documents.meta(), language=tag, words=shipped(tag))
        file = write(brief_of(line, meta=meta), tmp_path)
        (form,) = file.values("//c:valAx/c:numFmt/@formatCode", CHART)
        assert form == told


def test_a_figure_that_is_about_says_so_at_its_bar(tmp_path: Path) -> None:
    rough = Series("Sold", (Decimal("15.1"), Decimal(9)), (("c. ", ""), ("", "")))
    chart = Chart("comparison", "USD", ("2019", "2020"), (rough,))
    xml = write(brief_of(Figure(chart, (), "Sold.")), tmp_path).members[CHART].decode()
    assert "[=15.1]&quot;c. 15.1&quot;;" in xml
    assert "[=9]" not in xml


@pytest.mark.parametrize(
    ("language", "way", "side"), [("en-GB", "minMax", "l"), ("ur", "maxMin", "r")]
)
def test_years_run_as_the_language_does(tmp_path: Path, language: str, way: str, side: str) -> None:
    meta = replace(documents.meta(), language=language, words=shipped(language))
    file = write(brief_of(GAP, meta=meta), tmp_path)
    assert file.values("//c:catAx/c:scaling/c:orientation/@val", CHART) == [way]
    assert file.values("//c:valAx/c:axPos/@val", CHART) == [side]


@pytest.mark.parametrize(
    ("language", "way", "side"), [("en-GB", "minMax", "l"), ("ar", "maxMin", "r")]
)
def test_lying_bars_begin_where_reading_begins(
    tmp_path: Path, language: str, way: str, side: str
) -> None:
    bars = figure(Series("Malta", (Decimal(1),) * 3), kind="comparison")
    meta = replace(documents.meta(), language=language, words=shipped(language))
    file = write(brief_of(bars, meta=meta), tmp_path)
    assert file.values("//c:valAx/c:scaling/c:orientation/@val", CHART) == [way]
    assert file.values("//c:catAx/c:axPos/@val", CHART) == [side]
    x = float(file.values("//c:title//c:x/@val", CHART)[0])
    assert (x > 0.5) is (language == "ar")


def test_bars_of_several_years_are_coloured_by_series(tmp_path: Path) -> None:
    bars = figure(*(Series(name, (Decimal(1),) * 3) for name in "ab"), kind="comparison")
    file = write(brief_of(replace(bars, subtitle=(Text("USD"),))), tmp_path)
    assert not file.find("//c:dPt", CHART)


@pytest.mark.parametrize(("tag", "said"), [("ru", "Таблица"), ("ar", "جدول"), ("fr", "Tableau")])
def test_the_sheet_of_figures_is_called_as_the_language_calls_a_table(
    tag: str, said: str, tmp_path: Path
) -> None:
    file = write(in_language(tag, Series("Ж", (Decimal(1),) * 3), name="Ж"), tmp_path)
    (book,) = file.matching(r"word/embeddings/.*\.xlsx")
    with zipfile.ZipFile(BytesIO(file.members[book])) as archive:
        (sheet,) = etree.fromstring(archive.read("xl/workbook.xml")).iter(f"{S}sheet")
    assert sheet.get("name") == said
    assert file.values("//c:ser/c:tx//c:f/text()", CHART) == [f"'{said}'!$B$1"]


def test_a_sheet_keeps_the_signs_and_the_length_that_excel_takes() -> None:
    def called(table: str) -> FixedWords:
        data = shipped().data
        return replace(shipped(), data={**data, "phrases": {**data["phrases"], "table": table}})

    assert sheet_name(called("a/b [c]: " + "d" * 40)) == "a b  c   " + "d" * 22
    assert sheet_in_formula(called("L'an")) == "'L''an'"
    assert sheet_name(called("*?")) == "1"


def test_the_figures_of_near_lines_stand_on_either_side_and_one_without_room_is_left_out(
    tmp_path: Path,
) -> None:
    near = (Series("A", (Decimal(20),) * 3), Series("B", (Decimal(19),) * 3))
    file = write(brief_of(figure(*near)), tmp_path)
    for number, side in ((1, "t"), (2, "b")):
        places = file.values(f"//c:ser[{number}]//c:dLbl/c:dLblPos/@val", CHART)
        assert places == [side] * 3
    alike = tuple(Series(name, (Decimal(20), None, Decimal(7))) for name in "ABCDE")
    crowded = write(brief_of(figure(*alike)), tmp_path)
    gone = crowded.find("//c:dLbl[c:delete/@val='1']", CHART)
    assert 1 <= len(gone) < 10
    assert {len(each) for each in gone} == {2}  # which it is, and that it is not there
