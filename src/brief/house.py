"""House: how a ministry's papers look; read from `templates/houses/<name>.yaml`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar, Literal, TypeAlias

Colour: TypeAlias = str
"""Six hexadecimal digits, RRGGBB."""

FontStyle: TypeAlias = Literal["regular", "bold", "italic", "bold-italic"]

_Strict: TypeAlias = dict[str, str]
"""How pydantic reads these records from a file: a key that is unknown is a problem."""


@dataclass(frozen=True, slots=True)
class Page:
    """Paper and margins, in points."""

    __pydantic_config__: ClassVar[_Strict] = {"extra": "forbid"}

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


@dataclass(frozen=True, slots=True)
class Colours:
    """Few, and none that alone carries a meaning."""

    __pydantic_config__: ClassVar[_Strict] = {"extra": "forbid"}

    text: Colour = "1A1A1A"
    accent: Colour = "1F3A5F"
    quiet: Colour = "595959"
    rule: Colour = "B8C0CC"
    shade: Colour = "F1F4F8"
    series: tuple[Colour, ...] = ("1F3A5F", "C0762B", "5B7F95", "8C8C8C")


@dataclass(frozen=True, slots=True)
class PdfFonts:
    """Families by name: of an installed fontpkg package, or paths of font files per style."""

    __pydantic_config__: ClassVar[_Strict] = {"extra": "forbid"}

    body: str = "Source Serif 4"
    heads: str = "Source Sans 3"
    mono: str = "Source Code Pro"
    fallback: tuple[str, ...] = ("Noto Serif", "Noto Sans Arabic")
    files: tuple[tuple[str, FontStyle, str], ...] = ()
    """(family, style, path) of a house's own files."""


@dataclass(frozen=True, slots=True)
class DocxFonts:
    """Fonts that every Word has."""

    __pydantic_config__: ClassVar[_Strict] = {"extra": "forbid"}

    body: str = "Cambria"
    heads: str = "Calibri"
    complex: str = "Times New Roman"
    """For right-to-left scripts."""


@dataclass(frozen=True, slots=True)
class House:
    """Everything about looks that a ministry may set; sizes are in points."""

    __pydantic_config__: ClassVar[_Strict] = {"extra": "forbid"}

    name: str = "default"
    page: Page = field(default_factory=Page)
    colours: Colours = field(default_factory=Colours)
    body_size: float = 10
    note_size: float = 8
    scale: float = 1.2
    """Each step of heading size is this many times the one below it."""
    justify: bool = False
    pdf_fonts: PdfFonts = field(default_factory=PdfFonts)
    docx_fonts: DocxFonts = field(default_factory=DocxFonts)
    reference_doc: str = ""
    """A .docx or .dotx whose page, head, foot and styles the Word file takes over."""
