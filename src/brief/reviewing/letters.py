"""Letters: the characters that an element of a run shows, also where a font of signs makes them."""

from __future__ import annotations

from brief.reviewing.package import Element, local, said

SPACES = {"tab": " ", "br": " ", "cr": " ", "noBreakHyphen": "\N{NON-BREAKING HYPHEN}"}
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_BLANKS = " \t\r\n"
_PRIVATE = range(0xF020, 0xF100)
"""Where Word keeps the letters of a font of signs."""
_SYMBOL = (
    (0x20, " !∀#∃%&∋()∗+,\N{MINUS SIGN}./0123456789:;<=>?"),  # noqa: RUF001 - as the font shows them
    (0x40, "≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼"),  # noqa: RUF001 - the same
    (0xA0, "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉"),  # noqa: RUF001 - the same
    (0xD0, "∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪"),  # noqa: RUF001 - the same
    (0xF1, "〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭"),
)
_WINGDINGS = (
    (0x4A, "☺😐☹"), (0x6C, "●"), (0x6E, "■□"), (0x75, "◆❖"), (0x9F, "•"), (0xA7, "▪◻"),
    (0xD8, "➢"), (0xDF, "←→↑↓↖↗↙↘"), (0xE8, "➔"), (0xEF, "⇦⇨⇧⇩⬄⇳"), (0xFB, "✗✓☒☑"),
)  # fmt: skip
_FONTS = {
    font: {first + n: sign for first, signs in parts for n, sign in enumerate(signs)}
    for font, parts in (("symbol", _SYMBOL), ("wingdings", _WINGDINGS))
}


def characters(element: Element) -> str:
    """The text; white space at its edges counts only where that is said (XML 1.0, 2.10)."""
    text = _shown(element, str(element.text or ""))
    if text == text.strip(_BLANKS):
        return text
    said_by = (one.get(_SPACE) for one in (element, *element.iterancestors()))
    kept = next((one for one in said_by if one), "") == "preserve"
    return text if kept else text.strip(_BLANKS)


def symbol(element: Element) -> str:
    """What *Insert, Symbol* and AutoCorrect put; one of no font that is known stays private."""
    try:
        code = int(said(element, "char"), 16)
        return _sign(chr(code), said(element, "font"))
    except (ValueError, OverflowError):
        return "\N{REPLACEMENT CHARACTER}"


def is_shown(sign: str) -> bool:
    """Whether it is known what a symbol shows."""
    return ord(sign) not in _PRIVATE and sign != "\N{REPLACEMENT CHARACTER}"


def is_in_run(element: Element) -> bool:
    """Whether it stands among the letters: a tab of a style is none of the text."""
    parent = element.getparent()
    return parent is not None and local(parent) == "r"


def is_raised(run: Element) -> bool:
    """Whether the letters of a run are made superscript or subscript by hand."""
    looks = (one for one in run if local(one) == "rPr")
    every = (one for each in looks for one in each if local(one) == "vertAlign")
    return any(said(one, "val") in {"superscript", "subscript"} for one in every)


def _shown(element: Element, text: str) -> str:
    """The text where its letters are of a font of signs, as some programs write a symbol."""
    if not any(ord(letter) in _PRIVATE for letter in text):
        return text
    run = next(element.iterancestors("{*}r"), None)
    fonts = () if run is None else run.iterfind("{*}rPr/{*}rFonts")
    font = next((said(one, "ascii") for one in fonts), "")
    return "".join(_sign(one, font) if ord(one) in _PRIVATE else one for one in text)


def _sign(letter: str, font: str) -> str:
    """A letter as its font shows it."""
    code = ord(letter)
    known = _FONTS.get(font.casefold(), {})
    return known.get(code - 0xF000 if code in _PRIVATE else code, letter)
