"""Embedded fonts as PDF objects: composite fonts whose codes say their text (ISO 32000-1, 9.7)."""

from __future__ import annotations

from brief.writers.pdf.file.objects import Objects, Reference, array, name, number
from brief.writers.pdf.type.fontbook import Embedded, FontBook

_SYMBOLIC = 4
_ITALIC = 64


def add_fonts(objects: Objects, book: FontBook) -> str:
    """The resource dictionary of all fonts."""
    fonts = [f"/{resource} {_font(objects, font)}" for resource, font in book.embed()]
    return f"<<{' '.join(fonts)}>>"


def _font(objects: Objects, font: Embedded) -> Reference:
    base = name(font.name)
    descendant = objects.add(
        f"<</Type /Font /Subtype /CIDFontType2 /BaseFont {base}"
        " /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>>"
        f" /FontDescriptor {_descriptor(objects, font)} /DW 0"
        f" /W [0 {array(map(number, font.widths))}]"
        f" /CIDToGIDMap {objects.stream(_glyph_map(font))}>>"
    )
    unicode = objects.stream(_to_unicode(font))
    return objects.add(
        f"<</Type /Font /Subtype /Type0 /BaseFont {base} /Encoding /Identity-H"
        f" /DescendantFonts [{descendant}] /ToUnicode {unicode}>>"
    )


def _descriptor(objects: Objects, font: Embedded) -> Reference:
    slant = _slant(font)
    program = objects.stream(font.program, f"/Length1 {len(font.program)}")
    return objects.add(
        f"<</Type /FontDescriptor /FontName {name(font.name)}"
        f" /Flags {_SYMBOLIC | (_ITALIC if slant else 0)} /FontBBox {array(font.box)}"
        f" /ItalicAngle {number(slant)} /Ascent {number(font.face.ascent)}"
        f" /Descent {number(-font.face.descent)} /CapHeight {number(font.face.cap_height)}"
        f" /StemV 80 /FontFile2 {program}>>"
    )


def _slant(font: Embedded) -> float:
    return -12.0 if "Italic" in font.name else 0.0


def _glyph_map(font: Embedded) -> bytes:
    return b"".join(glyph.to_bytes(2, "big") for glyph in font.glyphs)


_CMAP_HEAD = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
"""
_CMAP_TAIL = """endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""


def _to_unicode(font: Embedded) -> bytes:
    """The text of each code; in blocks of at most a hundred (Adobe technical note 5411)."""
    lines = [
        f"<{code:04X}> <{text.encode('utf-16-be').hex().upper()}>"
        for code, text in enumerate(font.texts)
        if text
    ]
    blocks = [lines[at : at + 100] for at in range(0, len(lines), 100)]
    body = "".join(
        f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar\n" for block in blocks
    )
    return (_CMAP_HEAD + body + _CMAP_TAIL).encode("ascii")
