"""One style as XML. Sizes are in half-points (`sz`), the rest in twentieths of a point."""

from __future__ import annotations

from html import escape

from brief.late import dataclass

OURS = frozenset(
    (
        "Particulars",
        "Small Print",
        "Figure",
        "Table Text",
        "Table Heading",
        "Brief Table",
        "Marking",
        "Key Points",
        "Contested",
        "Caveat",
    )
)
"""The names that Word does not know."""
LINE_OF_A_POINT = 23
"""Twentieths of a point that a line takes for each point of its letters in the usual fonts."""
_DEFAULTS = frozenset(("Normal", "Default Paragraph Font", "Normal Table", "No List"))


@dataclass(frozen=True, slots=True)
class Letters:
    """How letters look; 0 or empty inherits."""

    font: str = ""
    size: float = 0
    colour: str = ""
    bold: bool = False
    more: str = ""

    def xml(self) -> str:
        """As run properties; nothing where all is inherited."""
        half = round(self.size * 2)
        font = escape(self.font)
        parts = (
            f'<w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:eastAsia="{font}"/>' if font else "",
            "<w:b/><w:bCs/>" if self.bold else "",
            self.more,
            f'<w:color w:val="{self.colour}"/>' if self.colour else "",
            f'<w:sz w:val="{half}"/><w:szCs w:val="{half}"/>' if half else "",
        )
        joined = "".join(parts)
        return f"<w:rPr>{joined}</w:rPr>" if joined else ""


PLAIN = Letters()


def style(  # noqa: PLR0913 - a style is that many things
    name: str,
    *,
    kind: str = "paragraph",
    based_on: str = "Normal",
    then: str = "",
    paragraph: str = "",
    letters: Letters = PLAIN,
    more: str = "",
    hidden: bool = False,
) -> str:
    """The style of that name, with its properties of paragraphs and letters."""
    standard = ' w:default="1"' if name in _DEFAULTS else ""
    custom = ' w:customStyle="1"' if name in OURS else ""
    parts = (
        f'<w:style w:type="{kind}"{standard}{custom} w:styleId="{style_id(name)}">',
        f'<w:name w:val="{escape(name)}"/>',
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


def style_id(name: str) -> str:
    """The id that Word itself gives a style of that name."""
    fixed = {"Normal Table": "TableNormal", "toc 1": "TOC1"}
    return fixed.get(name) or "".join(word[:1].upper() + word[1:] for word in name.split())


def space(before: float = 0, after: float = 0, line: int = 0, *, least: int = 0) -> str:
    """Points before and after a paragraph; `line` in 240ths of a line, `least` in twentieths."""
    lines = f' w:line="{line}" w:lineRule="auto"' if line else ""
    lines = f' w:line="{least}" w:lineRule="atLeast"' if least else lines
    return f'<w:spacing w:before="{round(before * 20)}" w:after="{round(after * 20)}"{lines}/>'


def border(side: str, line: str, eighths: int, space: int, colour: str) -> str:
    """One side of a frame, so many eighths of a point thick, so many points from the text."""
    return f'<w:{side} w:val="{line}" w:sz="{eighths}" w:space="{space}" w:color="{colour}"/>'
