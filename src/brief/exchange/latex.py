"""LaTeX: what a field of BibTeX says, as plain text."""

from __future__ import annotations

import re
from functools import cache
from typing import Any
from unicodedata import normalize

from brief.late import pattern

_COMMENT = pattern(r"(?<!\\)%")
_ACCENT = pattern(r"\\(['`^\"~=.])\s*(?:\{([A-Za-z])\}|([A-Za-z]))")
"""The accents that are met most; the decoder takes a hundred times as long for one."""
_MARKS = {
    "'": "\u0301", "`": "\u0300", "^": "\u0302", '"': "\u0308", "~": "\u0303", "=": "\u0304",
    ".": "\u0307",
}  # fmt: skip
_CIRCUMFLEX = "\N{MODIFIER LETTER CIRCUMFLEX ACCENT}"
_COMMAND = pattern(r"\\([A-Za-z]+)")
_QUOTES = pattern(r"\\(?:enquote|mkbibquote)\*?\s*\{([^{}]*)\}")
_POINTER = pattern(
    r"\s*\\(?:[A-Za-z]*cite[a-z]*|ref|pageref|label|index|footnote)\*?"
    r"(?:\s*\[[^\]]*\])*\s*\{[^{}]*\}"
)
"""What leads elsewhere, and says nothing in a list of sources."""
_LINK = pattern(r"\\(?:url\s*|href\s*\{[^{}]*\}\s*)\{([^{}]*)\}")
_SAID = pattern(r"\\((?:La|Bib|BibLa|Xe|XeLa|Lua|LuaLa|Con)?TeX|hyphen)(?![A-Za-z])(?:\{\}|\s+)?")
"""Commands that are words or signs themselves, which take the space behind them."""
_SINGLE = pattern(r"(?<![`\\])`(?!`)([^`]*?)(?<!['\\])'(?![\w'])")
_LOOKS = frozenset({
    "textbf", "textsc", "textsl", "texttt", "textsf", "textmd", "emph", "textit", "mkbibemph",
    "mkbibbold", "underline", "uline", "textsuperscript", "textsubscript", "bf", "bfseries", "sc",
    "scshape", "it", "itshape", "sl", "tt", "em",
})  # fmt: skip
"""Commands that change how words look."""
_WORDLESS = frozenset({
    "mbox", "hbox", "enquote", "mkbibquote", "url", "href", "protect", "relax", "newblock",
    "textup", "textrm", "textnormal", "ensuremath", "text", "sloppy", "allowbreak", "urlprefix",
})  # fmt: skip
"""Commands without which the words are the same."""
_SPACES = pattern(r"\s+")
_TELLING = pattern(r"[\\{}~`'$]|--")
"""Signs without which a text is what it says."""
_BEYOND = pattern(r"\\(?![&%$#_])|(?<!\\)\$")
"""What asks for the decoder, which takes a hundred times as long: more than an escaped sign."""
_ESCAPED = pattern(r"\\([&%$#_])")
_LIGATURES = (
    ("---", "\N{EM DASH}"),
    ("--", "\N{EN DASH}"),
    ("``", "\N{LEFT DOUBLE QUOTATION MARK}"),
    ("''", "\N{RIGHT DOUBLE QUOTATION MARK}"),
    ("`", "\N{LEFT SINGLE QUOTATION MARK}"),
    ("~", "\N{NO-BREAK SPACE}"),
)


def plain_text(latex: str) -> str:
    """The text without commands, escapes and braces, on one line."""
    if not _TELLING.search(latex):
        return _SPACES.sub(" ", latex).strip()
    if "\\" in latex:
        latex = _SAID.sub(lambda found: "-" if found[1] == "hyphen" else found[1], latex)
        latex = _LINK.sub(r"\1", _POINTER.sub("", _ACCENT.sub(_accented, latex)))
    latex = _SINGLE.sub("\N{LEFT SINGLE QUOTATION MARK}\\1\N{RIGHT SINGLE QUOTATION MARK}", latex)
    latex = _QUOTES.sub("\N{LEFT DOUBLE QUOTATION MARK}\\1\N{RIGHT DOUBLE QUOTATION MARK}", latex)
    if _BEYOND.search(latex) and ("\\" in latex or latex.count("$") > 1):
        text = _COMMENT.sub(r"\\%", latex)  # in a file of BibTeX it is no comment
        text = _decoded(text).replace(_CIRCUMFLEX, "^").replace("`", _LIGATURES[-2][1])
    else:
        text = latex
        for written, meant in _LIGATURES:
            text = text.replace(written, meant)
        text = _ESCAPED.sub(r"\1", text.replace("{", "").replace("}", ""))
    return _SPACES.sub(" ", text.replace("\N{NO-BREAK SPACE}", " ")).strip()


def lost_in(latex: str, name: str) -> list[str]:
    """What plain text cannot say of a field: how its words look, and commands nobody knows."""
    commands = dict.fromkeys(_COMMAND.findall(latex)) if "\\" in latex else {}
    lost = [f"typography of {name}"] if not _LOOKS.isdisjoint(commands) else []
    lost += [f"{found[0].strip()} of {name}" for found in _POINTER.finditer(latex)]
    rest = _SAID.sub("", _POINTER.sub("", _ACCENT.sub("", latex))) if commands else ""
    unknown = [
        one for one in dict.fromkeys(_COMMAND.findall(rest)) if one not in _LOOKS | _WORDLESS
    ]
    return lost + [f"\\{one} of {name}" for one in unknown if not _is_known(one)]


@cache
def _is_known(command: str) -> bool:
    from pylatexenc.latex2text import (  # noqa: PLC0415 - comes with an extra
        get_default_latex_context_db,
    )

    return get_default_latex_context_db().get_macro_spec(command) is not None


def _decoded(latex: str) -> str:
    try:
        return str(_decoder().latex_to_text(latex))
    except Exception:  # noqa: BLE001 - it fails in many ways on commands that lack their braces
        return re.sub(r"\\[A-Za-z]+\s*|[{}]", "", latex)


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
