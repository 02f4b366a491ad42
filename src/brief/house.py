"""House: how a ministry's papers look; read from `templates/houses/<name>.yaml`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field, replace
from typing import Literal, TypeAlias

from brief.late import dataclass

Colour: TypeAlias = str
"""Six hexadecimal digits, RRGGBB."""

FontStyle: TypeAlias = Literal["regular", "bold", "italic", "bold-italic"]


@dataclass(frozen=True, slots=True)
class Page:
    """Paper and margins, in points."""

    size: Literal["A4", "Letter"] = "A4"
    top: float = 65
    right: float = 62
    bottom: float = 56
    left: float = 62

    @property
    def width(self) -> float:
        """Points from edge to edge."""
        return {"A4": 595.276, "Letter": 612.0}[self.size]

    @property
    def height(self) -> float:
        """Points from head to foot."""
        return {"A4": 841.89, "Letter": 792.0}[self.size]


_DIM = 0.04045
"""Up to here sRGB is linear (IEC 61966-2-1)."""


def contrast_on_paper(colour: Colour) -> float:
    """The contrast of a colour with white paper, from 1 to 21 (WCAG 2.2, 1.4.3)."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4))
    red, green, blue = (p / 12.92 if p <= _DIM else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


@dataclass(frozen=True, slots=True)
class Colours:
    """Few, and none that alone carries a meaning."""

    text: Colour = "1A1A1A"
    accent: Colour = "1F3A5F"
    quiet: Colour = "595959"
    rule: Colour = "B8C0CC"
    shade: Colour = "F1F4F8"
    as_of: Colour = "7A420D"
    """The words on the day to which the facts are true, on a timeline."""
    as_of_line: Colour = "B86A1C"
    """That day."""
    series: tuple[Colour, ...] = ("1F3A5F", "B9C7D6", "C0762B", "5B7F95")


@dataclass(frozen=True, slots=True)
class PdfFonts:
    """Families by name: of an installed fontpkg package, or paths of font files per style."""

    body: str = "Source Serif 4"
    heads: str = "Source Sans 3"
    mono: str = "Source Code Pro"
    fallback: tuple[str, ...] = ("Noto Serif", "Noto Sans Arabic")
    files: tuple[tuple[str, FontStyle, str], ...] = ()
    """(family, style, path) of a house's own files."""


@dataclass(frozen=True, slots=True)
class DocxFonts:
    """Fonts that every Word has."""

    body: str = "Cambria"
    heads: str = "Calibri"
    complex: str = "Times New Roman"
    """For right-to-left scripts."""
    faces: dict[str, str] = field(default_factory=dict, hash=False)
    """Those of single languages, by tag: ur, zh-TW."""


@dataclass(frozen=True, slots=True)
class Dense:
    """How a shape of several columns is set, in points; what it is silent about is the house's."""

    top: float = 50
    right: float = 45
    bottom: float = 44
    left: float = 45
    gutter: float = 20
    """Between two columns of text."""
    note_gutter: float = 14
    """Between two columns of notes."""
    body_size: float = 9
    note_size: float = 7.5
    leading: float = 1.3
    title_size: float = 25
    heading_size: float = 11.5
    """That of the largest heading."""
    table_size: float = 8.2
    caption_size: float = 9.4
    lead_size: float = 11.6
    """That of the bottom line."""
    points_size: float = 10.2
    """That of what is listed in a shape that promises one page."""
    first_column: float = 0.555
    """The part of both columns that the first has in such a shape where it names its second."""


@dataclass(frozen=True, slots=True)
class House:
    """Everything about looks that a ministry may set; sizes are in points."""

    name: str = "default"
    page: Page = field(default_factory=Page)
    colours: Colours = field(default_factory=Colours)
    body_size: float = 10
    note_size: float = 8
    leading: float = 1.36
    """From line to line of the body, as a multiple of its size."""
    scale: float = 1.2
    """Each step of heading size is this many times the one below it."""
    title_size: float = 0
    heading_size: float = 0
    """0 takes both from the scale."""
    table_size: float = 0
    caption_size: float = 0
    lead_size: float = 0
    points_size: float = 0
    """0 takes them from the size of the body."""
    note_font: Literal["body", "heads"] = "body"
    dense: Dense = field(default_factory=Dense)
    justify: bool = False
    pdf_fonts: PdfFonts = field(default_factory=PdfFonts)
    docx_fonts: DocxFonts = field(default_factory=DocxFonts)
    countries: dict[str, str] = field(default_factory=dict, hash=False)
    """Names of countries by ISO 3166-1 code, where the ministry has others than CLDR."""
    citations: str = ""
    """The citation style of its notes; "" takes Chicago's."""
    reference_doc: str = ""
    """A .docx or .dotx whose page, head, foot and styles the Word file takes over."""
    keep_properties: tuple[str, ...] = ()
    """Names of properties of that file which stay in the brief, such as `MSIP_Label_*`."""
    portion_marks: bool = False
    """Whether each heading, paragraph, row, caption and note bears the mark of its facts."""
    portion_forms: dict[str, str] = field(default_factory=dict, hash=False)
    """How a mark stands before a portion, where it is not written whole: {TLP:AMBER: A}."""
    markings: tuple[str, ...] = ()
    """The house's own marks, which that file may show only where the brief has them; a build adds
    those of the fact base."""

    def with_markings(self, marks: Iterable[str]) -> House:
        """The same house with marks that are its own too: they are looked for, and in no file."""
        return replace(self, markings=tuple(dict.fromkeys((*self.markings, *marks))))

    @property
    def figure_size(self) -> float:
        """Points of the letters in a drawing."""
        return self.table_size - 0.8 if self.table_size else self.body_size - 1.5

    @property
    def is_dense(self) -> bool:
        """Whether it is set for a shape of several columns."""
        return self.heading_size > 0

    def in_columns(self, pages: int = 0, larger: float = 1) -> House:
        """The same house as it sets a shape of several columns that promises so many pages.

        Where these have room, the letters of text, tables and headings can be so many times
        as large.
        """
        dense = self.dense
        return replace(
            self,
            page=replace(
                self.page, top=dense.top, right=dense.right, bottom=dense.bottom, left=dense.left
            ),
            leading=dense.leading,
            body_size=dense.body_size * larger,
            note_size=dense.note_size,
            title_size=dense.title_size,
            heading_size=dense.heading_size * larger,
            table_size=dense.table_size * larger,
            caption_size=dense.caption_size * larger,
            lead_size=dense.lead_size * larger,
            points_size=max(dense.points_size if pages == 1 else 0, dense.body_size * larger),
            note_font="heads",
        )
