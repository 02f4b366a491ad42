"""LaTeX: what a field of BibTeX says, as plain text."""

from __future__ import annotations

import re
from functools import cache
from typing import Any
from unicodedata import normalize

_COMMENT = re.compile(r"(?<!\\)%")
_ACCENT = re.compile(r"\\(['`^\"~=.])\s*(?:\{([A-Za-z])\}|([A-Za-z]))")
"""The accents that are met most; the decoder takes a hundred times as long for one."""
_MARKS = {
    "'": "\u0301", "`": "\u0300", "^": "\u0302", '"': "\u0308", "~": "\u0303", "=": "\u0304",
    ".": "\u0307",
}  # fmt: skip
_CIRCUMFLEX = "\N{MODIFIER LETTER CIRCUMFLEX ACCENT}"
_SPACES = re.compile(r"\s+")
_LIGATURES = (
    ("---", "\N{EM DASH}"),
    ("--", "\N{EN DASH}"),
    ("``", "\N{LEFT DOUBLE QUOTATION MARK}"),
    ("''", "\N{RIGHT DOUBLE QUOTATION MARK}"),
    ("~", "\N{NO-BREAK SPACE}"),
)


def plain_text(latex: str) -> str:
    """The text without commands, escapes and braces, on one line."""
    if "\\" in latex:
        latex = _ACCENT.sub(_accented, latex)
    if "\\" in latex or latex.count("$") > 1:
        text = _COMMENT.sub(r"\\%", latex)  # in a file of BibTeX it is no comment
        text = str(_decoder().latex_to_text(text)).replace(_CIRCUMFLEX, "^")
    else:
        text = latex
        for written, meant in _LIGATURES:
            text = text.replace(written, meant)
        text = text.replace("{", "").replace("}", "")
    return _SPACES.sub(" ", text.replace("\N{NO-BREAK SPACE}", " ")).strip()


def _accented(found: re.Match[str]) -> str:
    return normalize("NFC", (found[2] or found[3]) + _MARKS[found[1]])


@cache
def _decoder() -> Any:  # noqa: ANN401 - pylatexenc has no types
    from pylatexenc.latex2text import LatexNodes2Text  # noqa: PLC0415 - comes with an extra

    return LatexNodes2Text(math_mode="text", keep_comments=True)


def verbatim(latex: str) -> str:
    """An address or a number: only what BibTeX needs is taken off."""
    text = re.sub(r"\\url\{(.*)\}", r"\1", latex)
    return re.sub(r"\\([%&_#~$])", r"\1", text).replace("{", "").replace("}", "").strip()
