"""The styles of a brief as XML: Word's own by their own names, ours where Word has none.

Sizes are in half-points (`sz`) and twentieths of a point (the rest), as the standard has them.
"""

from __future__ import annotations

from html import escape

from brief.bidi import is_rtl_language
from brief.house import House
from brief.writers.docx.parts.elements import W
from brief.writers.docx.parts.faces import Faces
from brief.writers.docx.parts.languages import word_language
from brief.writers.docx.parts.style_xml import LINE_OF_A_POINT, Letters, border, space, style

DEPTHS = 5
"""Word has list styles for so many levels; deeper lists use the last."""
_STEP = 28.4  # twentieths of a point for each point of the letters' size
_NOTES_APART = 1.0  # points
CALLOUT_INSET = 200
"""How far a callout's text stands in from the margin, in twentieths of a point."""

_SIDES = (("left", "right"), ("right", "left"))
"""Where reading begins and ends, from left to right and from right to left."""
_CALLOUTS = {
    "Key Points": {"shaded": True, "ruled": False},
    "Contested": {"shaded": True, "ruled": True},
    "Caveat": {"shaded": False, "ruled": True},
}
"""The boxes, told apart as in the PDF: by shade and by a rule above and below."""


def default_styles(house: House, language: str) -> str:
    """The whole part, in the house's fonts, sizes and colours."""
    return "".join(
        (
            f'<w:styles xmlns:w="{W}">',
            _document_defaults(house, language),
            *_fundamental(house),
            *_openings(house),
            *_headings(house),
            *_lists(house),
            *_set_apart(house, rtl=is_rtl_language(language)),
            *_tables(house),
            *_furniture(house),
            *_characters(house),
            "</w:styles>",
        )
    )


def _document_defaults(house: House, language: str) -> str:
    body = escape(house.docx_fonts.body)
    complex_script = escape(Faces(house.docx_fonts, language).complex)
    half = round(house.body_size * 2)
    language = word_language(language)
    bidi = language if is_rtl_language(language) else "ar-SA"
    return (
        "<w:docDefaults><w:rPrDefault><w:rPr>"
        f'<w:rFonts w:ascii="{body}" w:hAnsi="{body}" w:eastAsia="{body}"'
        f' w:cs="{complex_script}"/>'
        f'<w:color w:val="{house.colours.text}"/><w:sz w:val="{half}"/><w:szCs w:val="{half}"/>'
        f'<w:lang w:val="{escape(language)}" w:eastAsia="en-US" w:bidi="{escape(bidi)}"/>'
        "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
    )


def _fundamental(house: House) -> list[str]:
    justified = '<w:jc w:val="both"/>' if house.justify else ""
    return [
        style(
            "Normal",
            based_on="",
            paragraph=f"<w:widowControl/>{space(0, _after(house), 264)}{justified}",
        ),
        style("Default Paragraph Font", kind="character", based_on="", hidden=True),
        style(
            "Normal Table",
            kind="table",
            based_on="",
            hidden=True,
            more='<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
            '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>'
            '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/>'
            "</w:tblCellMar></w:tblPr>",
        ),
        style("No List", kind="numbering", based_on="", hidden=True),
    ]


def _size(house: House, steps: int) -> float:
    """So many steps up the scale from the body, in whole half-points."""
    return round(house.body_size * house.scale**steps * 2) / 2


def _after(house: House) -> float:
    """Points below a paragraph."""
    return round(house.body_size * 0.5) if house.is_dense else 6


def _openings(house: House) -> list[str]:
    heads, colours = house.docx_fonts.heads, house.colours
    rule = f"<w:pBdr>{border('bottom', 'single', 6, 6, colours.rule)}</w:pBdr>"
    left = '<w:jc w:val="left"/>'
    return [
        style(
            "Title",
            then="Subtitle",
            paragraph=f"<w:keepNext/><w:keepLines/>{space(0, 4, 240)}<w:contextualSpacing/>{left}",
            letters=Letters(heads, house.title_size or _size(house, 4), colours.accent, bold=True),
        ),
        style(
            "Subtitle",
            then="Particulars",
            paragraph=f"<w:keepNext/>{space(0, 6, 264)}{left}",
            letters=Letters(heads, _size(house, 1), colours.text),
        ),
        style(
            "Particulars",
            then="Normal",
            paragraph=f"{rule}{space(0, 12, 252)}{left}",
            letters=Letters(heads, house.note_size + 0.5, colours.quiet),
        ),
        style(
            "TOC Heading",
            then="TOC 1",
            paragraph=f"<w:keepNext/>{space(10, 3, 240)}{left}",
            letters=Letters(heads, house.body_size, colours.accent, bold=True),
        ),
        style(
            "toc 1",
            paragraph=f"{space(0, 2, 252)}{left}",
            letters=Letters(heads, house.body_size - 0.5),
        ),
    ]


def _headings(house: House) -> list[str]:
    left = '<w:jc w:val="left"/>'
    before, after = ({1: 14, 2: 11, 3: 9, 4: 8}, {1: 4, 2: 3, 3: 2, 4: 2})
    if house.is_dense:
        before, after = ({1: 10, 2: 8, 3: 6, 4: 6}, {1: 3, 2: 2, 3: 2, 4: 2})
    return [
        style(
            f"heading {level}",
            then="Normal",
            paragraph="<w:keepNext/><w:keepLines/>"
            f"{space(before[level], after[level], 252)}{left}"
            f'<w:outlineLvl w:val="{level - 1}"/>',
            letters=Letters(
                house.docx_fonts.heads,
                _heading_size(house, level),
                house.colours.accent if level != 4 else house.colours.text,  # noqa: PLR2004
                bold=True,
            ),
        )
        for level in before
    ]


def _heading_size(house: House, level: int) -> float:
    """Down the scale; where the largest has a size of its own, by even steps to that of text."""
    if not house.heading_size:
        return _size(house, 4 - level)
    step = (house.heading_size - house.body_size) / 3
    return round((house.heading_size - step * (level - 1)) * 2) / 2


def step_of(house: House) -> int:
    """How far each level of a list goes in, in twentieths of a point: room for "10." and a gap."""
    return round(_STEP * house.body_size)


def _lists(house: House) -> list[str]:
    step, made = step_of(house), []
    letters = Letters(size=house.points_size)
    for depth in range(DEPTHS):
        number = f" {depth + 1}" if depth else ""
        indent = f'<w:ind w:left="{step * (depth + 1)}"/>'
        for name, list_id in (("List Bullet", 1), ("List Number", 2)):
            level = f'<w:ilvl w:val="{depth}"/>' if depth else ""
            numbered = f'<w:numPr>{level}<w:numId w:val="{list_id}"/></w:numPr>'
            said = f"{numbered}{space(0, 3, 264)}"
            made.append(style(f"{name}{number}", paragraph=said, letters=letters))
        said = f"{space(0, 3, 264)}{indent}"
        made.append(style(f"List Continue{number}", paragraph=said, letters=letters))
    return made


def _set_apart(house: House, *, rtl: bool) -> list[str]:
    """A bar stands where reading begins; a border's sides are those of the page."""
    colours, step = house.colours, step_of(house)
    bar = f"<w:pBdr>{border(_SIDES[rtl][0], 'single', 12, 10, colours.rule)}</w:pBdr>"
    return [
        style(
            "Quote", paragraph=f'{bar}{space(2, 8, 264)}<w:ind w:left="{step}" w:right="{step}"/>'
        ),
        *(_callout(name, house, rtl=rtl, **look) for name, look in _CALLOUTS.items()),
        style(
            "Small Print",
            paragraph=space(0, 4, least=_line_of_a_note(house)),
            letters=Letters(house.docx_fonts.heads, house.note_size, colours.quiet),
        ),
    ]


def _callout(name: str, house: House, *, rtl: bool, shaded: bool, ruled: bool) -> str:
    """A box with a bar where reading begins; shade and rules tell what colour alone must not tell.

    Borders in the colour of the ground are its padding. A line has room for the lower one and
    a note, or LibreOffice prints that a page late (see note_space.py).
    """
    colours = house.colours
    ground = colours.shade if shaded else "FFFFFF"
    edge = colours.rule if ruled else ground
    start, end = _SIDES[rtl]
    sides = {
        start: border(start, "single", 24, 8, colours.accent),
        end: border(end, "single", 2, 6, ground),
    }
    borders = (
        f"<w:pBdr>{border('top', 'single', 2, 3, edge)}{sides['left']}"
        f"{border('bottom', 'single', 2, 2, edge)}"
        f"{sides['right']}</w:pBdr>"
    )
    text = round(house.body_size * LINE_OF_A_POINT * 1.1)
    least = max(text, _line_of_a_note(house) + 45)
    shading = f'<w:shd w:val="clear" w:color="auto" w:fill="{ground}"/>' if shaded else ""
    return style(
        name,
        paragraph=f"{borders}{shading}"
        f'{space(0, 3, least=least)}<w:ind w:left="{CALLOUT_INSET}" w:right="140"/>',
    )


def _line_of_a_note(house: House) -> int:
    """How high a note of one line is with the space between notes, in twentieths of a point."""
    return round(house.note_size * LINE_OF_A_POINT + 20 * _notes_apart(house))


def _notes_apart(house: House) -> float:
    """Points between two notes."""
    return 0 if house.is_dense else _NOTES_APART


def _tables(house: House) -> list[str]:
    heads, colours = house.docx_fonts.heads, house.colours
    size = house.table_size or house.body_size - 1
    left = '<w:jc w:val="left"/>'
    hair = border("insideH", "single", 4, 0, colours.rule)
    outer = "".join(border(side, "single", 8, 0, colours.accent) for side in ("top", "bottom"))
    edges = outer + hair
    look = (
        '<w:tblPr><w:tblStyleRowBandSize w:val="1"/>'
        f"<w:tblBorders>{edges}</w:tblBorders><w:tblCellMar>"
        '<w:left w:w="80" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr>'
        '<w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr>'
        f"<w:tcBorders>{border('bottom', 'single', 8, 0, colours.accent)}</w:tcBorders>"
        f'<w:shd w:val="clear" w:color="auto" w:fill="{colours.shade}"/></w:tcPr></w:tblStylePr>'
        '<w:tblStylePr w:type="firstCol"><w:rPr><w:b/><w:bCs/></w:rPr></w:tblStylePr>'
    )
    return [
        style(
            "caption",
            then="Normal",
            paragraph=f"<w:keepNext/><w:keepLines/>{space(10, 4, 252)}{left}",
            letters=Letters(
                heads, house.caption_size or house.body_size - 1, colours.accent, bold=True
            ),
        ),
        style("Figure", then="Normal", paragraph=f"{space(0, 6, 240)}{left}"),
        style(
            "Table Text",
            paragraph=f"{space(2, 2, 240)}{left}",
            letters=Letters(heads, size),
        ),
        style(
            "Table Heading",
            based_on="Table Text",
            paragraph="<w:keepNext/>",
            letters=Letters(colour=colours.accent, bold=True),
        ),
        style("Brief Table", kind="table", based_on="Normal Table", more=look),
    ]


def _furniture(house: House) -> list[str]:
    heads, colours, page = house.docx_fonts.heads, house.colours, house.page
    stops = stops_of(round((page.width - page.left - page.right) * 20))
    tabs = "".join(f'<w:tab w:val="{kind}" w:pos="{at}"/>' for kind, at in stops)
    tabs = f"<w:tabs>{tabs}</w:tabs>"
    letters = Letters(heads, house.note_size, colours.quiet)
    left = '<w:jc w:val="left"/>'
    return [
        style("header", paragraph=f"{tabs}{space(0, 0, 240)}{left}", letters=letters),
        style("footer", paragraph=f"{tabs}{space(0, 0, 240)}{left}", letters=letters),
        style(
            "footnote text",
            paragraph=f'<w:widowControl w:val="0"/>{space(0, _notes_apart(house), 240)}',
            letters=Letters(heads if house.note_font == "heads" else "", size=house.note_size),
        ),
    ]


def stops_of(width: int) -> list[tuple[str, int]]:
    """Where the middle and the end of a head or foot of that width are, all in twentieths."""
    return [("center", width // 2), ("right", width)]


def _characters(house: House) -> list[str]:
    raised = '<w:vertAlign w:val="superscript"/>'
    link = Letters(colour=house.colours.accent)
    return [
        _character("footnote reference", f"<w:rPr>{raised}</w:rPr>"),
        _character("Hyperlink", link.xml().replace("</w:rPr>", '<w:u w:val="single"/></w:rPr>')),
        _character("Strong", "<w:rPr><w:b/><w:bCs/></w:rPr>"),
        _character("Emphasis", "<w:rPr><w:i/><w:iCs/></w:rPr>"),
        _character(
            "HTML Code",
            '<w:rPr><w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Courier New"/>'
            "<w:noProof/></w:rPr>",
        ),
        _character("Marking", Letters(size=12, colour=house.colours.text, bold=True).xml()),
    ]


def _character(name: str, letters: str) -> str:
    return style(name, kind="character", based_on="Default Paragraph Font", more=letters)
