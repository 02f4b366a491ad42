"""The styles of a brief as XML: Word's own by their own names, ours where Word has none.

Sizes are in half-points (`sz`) and twentieths of a point (the rest), as the standard has them.
"""

from __future__ import annotations

from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from brief.house import House
from brief.writers.docx.direction import is_rtl_language
from brief.writers.docx.elements import W

DEPTHS = 5
"""Word has list styles for so many levels; deeper lists use the last."""
STEP = 284
"""How far each level of a list goes in, in twentieths of a point."""
CALLOUT_INSET = 200
"""How far a callout's text stands in from the margin, in twentieths of a point."""

_CALLOUTS = (("Key Points", "single", 24), ("Contested", "double", 6), ("Caveat", "dotted", 24))


def default_styles(house: House, language: str) -> str:
    """The whole part, in the house's fonts, sizes and colours."""
    return "".join(
        (
            f'<w:styles xmlns:w="{W}">',
            _document_defaults(house, language),
            *_fundamental(house),
            *_openings(house),
            *_headings(house),
            *_lists(),
            *_set_apart(house),
            *_tables(house),
            *_furniture(house),
            *_characters(house),
            "</w:styles>",
        )
    )


@dataclass(frozen=True, slots=True)
class _Type:
    """How letters look; 0 or empty inherits."""

    font: str = ""
    size: float = 0
    colour: str = ""
    bold: bool = False
    more: str = ""

    def xml(self) -> str:
        half = round(self.size * 2)
        font = quoteattr(self.font)
        parts = (
            f"<w:rFonts w:ascii={font} w:hAnsi={font} w:eastAsia={font}/>" if self.font else "",
            "<w:b/><w:bCs/>" if self.bold else "",
            self.more,
            f'<w:color w:val="{self.colour}"/>' if self.colour else "",
            f'<w:sz w:val="{half}"/><w:szCs w:val="{half}"/>' if half else "",
        )
        joined = "".join(parts)
        return f"<w:rPr>{joined}</w:rPr>" if joined else ""


_PLAIN = _Type()


def _style(  # noqa: PLR0913 - a style is that many things
    name: str,
    *,
    kind: str = "paragraph",
    based_on: str = "Normal",
    then: str = "",
    paragraph: str = "",
    letters: _Type = _PLAIN,
    more: str = "",
    hidden: bool = False,
) -> str:
    standard = ' w:default="1"' if name in _DEFAULTS else ""
    custom = ' w:customStyle="1"' if name in _OURS else ""
    parts = (
        f'<w:style w:type="{kind}"{standard}{custom} w:styleId="{style_id(name)}">',
        f"<w:name w:val={quoteattr(name)}/>",
        f'<w:basedOn w:val="{style_id(based_on)}"/>' if based_on else "",
        f'<w:next w:val="{style_id(then)}"/>' if then else "",
        '<w:uiPriority w:val="99"/><w:semiHidden/>' if hidden else "",
        "" if hidden or kind == "table" else "<w:qFormat/>",
        f"<w:pPr>{paragraph}</w:pPr>" if paragraph else "",
        letters.xml(),
        more,
        "</w:style>",
    )
    return "".join(parts)


_DEFAULTS = {"Normal", "Default Paragraph Font", "Normal Table", "No List"}
_OURS = {
    "Particulars",
    "Small Print",
    "Figure",
    "Table Text",
    "Table Heading",
    "Brief Table",
    "Marking",
    *(name for name, _, _ in _CALLOUTS),
}


def style_id(name: str) -> str:
    """The id that Word itself gives a style of that name."""
    fixed = {"Normal Table": "TableNormal", "toc 1": "TOC1"}
    return fixed.get(name) or "".join(word[:1].upper() + word[1:] for word in name.split())


def _space(before: float = 0, after: float = 0, line: int = 0) -> str:
    lines = f' w:line="{line}" w:lineRule="auto"' if line else ""
    return f'<w:spacing w:before="{round(before * 20)}" w:after="{round(after * 20)}"{lines}/>'


def _border(side: str, line: str, eighths: int, space: int, colour: str) -> str:
    return f'<w:{side} w:val="{line}" w:sz="{eighths}" w:space="{space}" w:color="{colour}"/>'


def _document_defaults(house: House, language: str) -> str:
    body = quoteattr(house.docx_fonts.body)
    complex_script = quoteattr(house.docx_fonts.complex)
    half = round(house.body_size * 2)
    bidi = language if is_rtl_language(language) else "ar-SA"
    return (
        "<w:docDefaults><w:rPrDefault><w:rPr>"
        f"<w:rFonts w:ascii={body} w:hAnsi={body} w:eastAsia={body} w:cs={complex_script}/>"
        f'<w:color w:val="{house.colours.text}"/><w:sz w:val="{half}"/><w:szCs w:val="{half}"/>'
        f'<w:lang w:val="{escape(language)}" w:eastAsia="zh-CN" w:bidi="{escape(bidi)}"/>'
        "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
    )


def _fundamental(house: House) -> list[str]:
    justified = '<w:jc w:val="both"/>' if house.justify else ""
    return [
        _style("Normal", based_on="", paragraph=f"<w:widowControl/>{_space(0, 6, 276)}{justified}"),
        _style("Default Paragraph Font", kind="character", based_on="", hidden=True),
        _style(
            "Normal Table",
            kind="table",
            based_on="",
            hidden=True,
            more='<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
            '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>'
            '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/>'
            "</w:tblCellMar></w:tblPr>",
        ),
        _style("No List", kind="numbering", based_on="", hidden=True),
    ]


def _size(house: House, steps: int) -> float:
    """So many steps up the scale from the body, in whole half-points."""
    return round(house.body_size * house.scale**steps * 2) / 2


def _openings(house: House) -> list[str]:
    heads, colours = house.docx_fonts.heads, house.colours
    rule = f"<w:pBdr>{_border('bottom', 'single', 6, 6, colours.rule)}</w:pBdr>"
    left = '<w:jc w:val="left"/>'
    return [
        _style(
            "Title",
            then="Subtitle",
            paragraph=f"<w:keepNext/><w:keepLines/>{_space(0, 4, 240)}<w:contextualSpacing/>{left}",
            letters=_Type(heads, _size(house, 4), colours.accent, bold=True),
        ),
        _style(
            "Subtitle",
            then="Particulars",
            paragraph=f"<w:keepNext/>{_space(0, 6, 264)}{left}",
            letters=_Type(heads, _size(house, 1), colours.text),
        ),
        _style(
            "Particulars",
            then="Normal",
            paragraph=f"{rule}{_space(0, 12, 252)}{left}",
            letters=_Type(heads, house.note_size + 0.5, colours.quiet),
        ),
        _style(
            "TOC Heading",
            then="TOC 1",
            paragraph=f"<w:keepNext/>{_space(10, 3, 240)}{left}",
            letters=_Type(heads, house.body_size, colours.accent, bold=True),
        ),
        _style(
            "toc 1",
            paragraph=f"{_space(0, 2, 252)}{left}",
            letters=_Type(heads, house.body_size - 0.5),
        ),
    ]


def _headings(house: House) -> list[str]:
    left = '<w:jc w:val="left"/>'
    before = {1: 18, 2: 14, 3: 10, 4: 8}
    after = {1: 6, 2: 4, 3: 3, 4: 2}
    return [
        _style(
            f"heading {level}",
            then="Normal",
            paragraph="<w:keepNext/><w:keepLines/>"
            f"{_space(before[level], after[level], 252)}{left}"
            f'<w:outlineLvl w:val="{level - 1}"/>',
            letters=_Type(
                house.docx_fonts.heads,
                _size(house, 4 - level),
                house.colours.accent if level != 4 else house.colours.text,  # noqa: PLR2004
                bold=True,
            ),
        )
        for level in before
    ]


def _lists() -> list[str]:
    made = []
    for depth in range(DEPTHS):
        number = f" {depth + 1}" if depth else ""
        indent = f'<w:ind w:left="{STEP * (depth + 1)}"/>'
        for name, list_id in (("List Bullet", 1), ("List Number", 2)):
            level = f'<w:ilvl w:val="{depth}"/>' if depth else ""
            numbered = f'<w:numPr>{level}<w:numId w:val="{list_id}"/></w:numPr>'
            made.append(_style(f"{name}{number}", paragraph=f"{numbered}{_space(0, 3, 276)}"))
        made.append(
            _style(f"List Continue{number}", paragraph=f"{_space(0, 3, 276)}{indent}"),
        )
    return made


def _set_apart(house: House) -> list[str]:
    colours = house.colours
    bar = f"<w:pBdr>{_border('left', 'single', 12, 10, colours.rule)}</w:pBdr>"
    return [
        _style(
            "Quote", paragraph=f'{bar}{_space(2, 8, 276)}<w:ind w:left="{STEP}" w:right="{STEP}"/>'
        ),
        *(_callout(name, line, eighths, house) for name, line, eighths in _CALLOUTS),
        _style(
            "Small Print",
            paragraph=_space(0, 4, 252),
            letters=_Type(size=house.note_size, colour=colours.quiet),
        ),
    ]


def _callout(name: str, line: str, eighths: int, house: House) -> str:
    """A shaded box with a bar; the bar's kind tells what colour alone must not tell.

    The borders in the colour of the shade are its padding: they look the same whether or not
    Word takes two paragraphs of different indents for one box.
    """
    colours = house.colours
    shade = colours.shade
    borders = (
        f"<w:pBdr>{_border('top', 'single', 4, 3, shade)}"
        f"{_border('left', line, eighths, 8, colours.accent)}"
        f"{_border('bottom', 'single', 4, 3, shade)}"
        f"{_border('right', 'single', 4, 6, shade)}"
        f"{_border('between', 'single', 4, 2, shade)}</w:pBdr>"
    )
    return _style(
        name,
        paragraph=f'{borders}<w:shd w:val="clear" w:color="auto" w:fill="{shade}"/>'
        f'{_space(8, 10, 264)}<w:ind w:left="{CALLOUT_INSET}" w:right="140"/>'
        "<w:contextualSpacing/>",
    )


def _tables(house: House) -> list[str]:
    heads, colours, size = house.docx_fonts.heads, house.colours, house.body_size - 1
    left = '<w:jc w:val="left"/>'
    hair = _border("insideH", "single", 4, 0, colours.rule)
    outer = "".join(_border(side, "single", 8, 0, colours.accent) for side in ("top", "bottom"))
    edges = outer + hair
    look = (
        '<w:tblPr><w:tblStyleRowBandSize w:val="1"/>'
        f"<w:tblBorders>{edges}</w:tblBorders><w:tblCellMar>"
        '<w:left w:w="80" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr>'
        '<w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr>'
        f"<w:tcBorders>{_border('bottom', 'single', 8, 0, colours.accent)}</w:tcBorders>"
        f'<w:shd w:val="clear" w:color="auto" w:fill="{colours.shade}"/></w:tcPr></w:tblStylePr>'
        '<w:tblStylePr w:type="firstCol"><w:rPr><w:b/><w:bCs/></w:rPr></w:tblStylePr>'
    )
    return [
        _style(
            "caption",
            then="Normal",
            paragraph=f"<w:keepLines/>{_space(8, 4, 252)}{left}",
            letters=_Type(heads, house.body_size - 1, colours.accent, bold=True),
        ),
        _style("Figure", then="caption", paragraph=f"<w:keepNext/>{_space(8, 0, 240)}{left}"),
        _style(
            "Table Text",
            paragraph=f"{_space(2.5, 2.5, 240)}{left}",
            letters=_Type(heads, size),
        ),
        _style(
            "Table Heading",
            based_on="Table Text",
            paragraph="<w:keepNext/>",
            letters=_Type(colour=colours.accent, bold=True),
        ),
        _style("Brief Table", kind="table", based_on="Normal Table", more=look),
    ]


def _furniture(house: House) -> list[str]:
    heads, colours, page = house.docx_fonts.heads, house.colours, house.page
    width = round((page.width - page.left - page.right) * 20)
    tabs = (
        f'<w:tabs><w:tab w:val="center" w:pos="{width // 2}"/>'
        f'<w:tab w:val="right" w:pos="{width}"/></w:tabs>'
    )
    letters = _Type(heads, house.note_size, colours.quiet)
    left = '<w:jc w:val="left"/>'
    return [
        _style("header", paragraph=f"{tabs}{_space(0, 0, 240)}{left}", letters=letters),
        _style("footer", paragraph=f"{tabs}{_space(0, 0, 240)}{left}", letters=letters),
        _style(
            "footnote text",
            paragraph=_space(0, 2, 240),
            letters=_Type(size=house.note_size),
        ),
    ]


def _characters(house: House) -> list[str]:
    raised = '<w:vertAlign w:val="superscript"/>'
    link = _Type(colour=house.colours.accent)
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
        _character("Marking", _Type(size=12, colour=house.colours.text, bold=True).xml()),
    ]


def _character(name: str, letters: str) -> str:
    return _style(name, kind="character", based_on="Default Paragraph Font", more=letters)
