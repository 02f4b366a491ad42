"""LaTeX: what a field of BibTeX says, as plain text."""

from __future__ import annotations

import re
from functools import cache
from typing import Any
from unicodedata import normalize

from brief.exchange.latex_words import LOOKS, LOWERED, RAISED, SAID, SETTINGS, WORDLESS
from brief.late import pattern

_BARE = pattern(r"(?<!\\)[%&]")
"""Signs of LaTeX that a field of BibTeX has as they print: no comment, and no table."""
_MATHS = pattern(
    r"(?<![\\$])\$(?![\s$])([^$]*[^\s$\\])\$(?!\d)|(?<![\\$])\$([^$]*[\\^_][^$]*|[<>=+/|-]+)(?<!\\)\$"
)
"""Mathematics; two dollars that are sums of money are none."""
_DOLLAR = pattern(r"(?<!\\)\$")
_SCRIPT = pattern(r"([_^])\s*(?:\{([^{}]*)\}|([A-Za-z0-9]))")
_RAISED = pattern(r"\\text(super|sub)script\s*\{\s*([^{}]*?)\s*\}")
_ENSURED = pattern(r"\\ensuremath\s*\{((?:[^{}]|\{[^{}]*\})*)\}")
_FIGURES = pattern(r"[0-9+\-\N{MINUS SIGN}n]+")
_ABOUT = pattern(r"(?<![A-Za-z.,])\\?~(?:\{\})?(?!\s*[A-Za-z])")
"""The tilde of a date that is about right, which stands beside no word: 2019~, 2019~/.."""
_ACCENT = pattern(r"\\(['`^\"~=.])\s*(?:\{([A-Za-z])\}|([A-Za-z]))")
"""The accents that are met most; the decoder takes a hundred times as long for one."""
_MARKS = {
    "'": "\u0301", "`": "\u0300", "^": "\u0302", '"': "\u0308", "~": "\u0303", "=": "\u0304",
    ".": "\u0307",
}  # fmt: skip
_CIRCUMFLEX = "\N{MODIFIER LETTER CIRCUMFLEX ACCENT}"
_GRAVE = "\N{MODIFIER LETTER GRAVE ACCENT}"
_ALONE = {r"\~{}": r"\textasciitilde{}", r"\^{}": _CIRCUMFLEX, r"\textasciigrave{}": _GRAVE}
"""Accents over nothing, which stand for themselves."""
_COMMAND = pattern(r"\\([A-Za-z]+)")
_QUOTES = pattern(
    r"\\(?:enquote|mkbibquote)\*?\s*\{((?:(?!\\enquote|\\mkbibquote)[^{}]|\{[^{}]*\})*)\}"
)
_INNER = str.maketrans("\u201c\u201d", "\u2018\u2019")
_POINTER = pattern(
    r"\s*\\(?:[A-Za-z]*cite[a-z]*|ref|pageref|label|index|footnote|thanks|includegraphics)\*?"
    r"(?:\s*\[[^\]]*\])*\s*\{[^{}]*\}"
)
"""What leads elsewhere, and says nothing in a list of sources."""
_LINK = pattern(r"\\(?:url\s*|href\s*\{[^{}]*\}\s*)\{([^{}]*)\}")
_SAID = pattern(rf"\\({'|'.join(sorted(SAID, key=len, reverse=True))})(?![A-Za-z])(?:\{{\}}|\s+)?")
_SETTING = pattern(rf"\\(?:{'|'.join(SETTINGS)})\*?\s*\{{[^{{}}]*\}}")
_BREAK = pattern(r"\\\\(?:\[[^\]]*\])?")
"""The end of a line."""
_UNSEEN = pattern(r"\\[-/@]")
"""Where a word may be broken, and what mends the space between letters."""
_SINGLE = pattern(r"(?<![`\\])`(?!`)([^`]*?)(?<!['\\])'(?![\w'])")
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
    latex = _scripts(latex)
    if "\\" in latex:
        for written, meant in _ALONE.items():
            latex = latex.replace(written, meant)
        latex = _POINTER.sub("", _ACCENT.sub(_accented, _UNSEEN.sub("", _BREAK.sub(" ", latex))))
        latex = _SETTING.sub("", _LINK.sub(r"\1", _SAID.sub(lambda one: SAID[one[1]], latex)))
        latex = _quoted(latex)
    latex = _SINGLE.sub("\N{LEFT SINGLE QUOTATION MARK}\\1\N{RIGHT SINGLE QUOTATION MARK}", latex)
    text = _decoded(latex) if _BEYOND.search(latex) else _without_marks(latex)
    text = text.replace(_CIRCUMFLEX, "^").replace(_GRAVE, "`")
    return _SPACES.sub(" ", text.replace("\N{NO-BREAK SPACE}", " ")).strip()


def _without_marks(latex: str) -> str:
    for written, meant in _LIGATURES:
        latex = latex.replace(written, meant)
    return _ESCAPED.sub(r"\1", latex.replace("{", "").replace("}", ""))


def _quoted(latex: str) -> str:
    """What is set in marks by a command, the innermost first; inner marks are the others."""
    count = 1
    while count:
        latex, count = _QUOTES.subn(lambda one: f"“{one[1].translate(_INNER)}”", latex)
    return latex


def _scripts(latex: str) -> str:
    """Figures above and below the line as their signs: 10⁶ is no 106. Dollars of money stand."""
    if "script" in latex:
        latex = _RAISED.sub(lambda one: _script(one[0], one[2], up=one[1] == "super"), latex)
    if "\\ensuremath" in latex:
        latex = _ENSURED.sub(r"$\1$", latex)
    if "$" not in latex:
        return latex
    parts, end = [], 0
    for found in _MATHS.finditer(latex):
        maths = _SCRIPT.sub(lambda one: _script("", one[2] or one[3], up=one[1] == "^"),
                            found[1] or found[2])  # fmt: skip
        parts += [_DOLLAR.sub(r"\$", latex[end : found.start()]),
                  f"${maths}$" if "\\" in maths else maths]  # fmt: skip
        end = found.end()
    return "".join([*parts, _DOLLAR.sub(r"\$", latex[end:])])


def _script(written: str, said: str, *, up: bool) -> str:
    if said == "n" or not _FIGURES.fullmatch(said):
        return written or said
    return said.translate(RAISED if up else LOWERED)


def date_text(latex: str) -> str:
    """The same of a date, where a tilde beside no word is not LaTeX's space but says "about"."""
    return plain_text(_ABOUT.sub(r"\\textasciitilde{}", latex))


def lost_in(latex: str, name: str) -> list[str]:
    """What plain text cannot say of a field: how its words look, and commands nobody knows."""
    if "\\" not in latex and "$" not in latex:
        return []
    scripted = any(
        not _FIGURES.fullmatch(script[2] or script[3])
        for maths in _MATHS.finditer(latex)
        for script in _SCRIPT.finditer(maths[0])
    )
    latex = _scripts(latex)
    commands = dict.fromkeys(_COMMAND.findall(latex))
    lost = [f"typography of {name}"] if scripted or not LOOKS.isdisjoint(commands) else []
    lost += [f"{found[0].strip()} of {name}" for found in _POINTER.finditer(latex)]
    rest = _SAID.sub("", _POINTER.sub("", _ACCENT.sub("", latex)))
    unknown = [one for one in dict.fromkeys(_COMMAND.findall(rest)) if one not in LOOKS | WORDLESS]
    return lost + [f"\\{one} of {name}" for one in unknown if not _is_known(one)]


@cache
def _is_known(command: str) -> bool:
    from pylatexenc.latex2text import (  # noqa: PLC0415 - comes with an extra
        get_default_latex_context_db,
    )

    return get_default_latex_context_db().get_macro_spec(command) is not None


def _decoded(latex: str) -> str:
    try:
        text = str(_decoder().latex_to_text(_BARE.sub(r"\\\g<0>", latex)))
    except Exception:  # noqa: BLE001 - it fails in many ways on commands that lack their braces
        return re.sub(r"\\[A-Za-z]+\s*|[{}]", "", latex)
    return text.replace("`", _LIGATURES[-2][1])


def _accented(found: re.Match[str]) -> str:
    return normalize("NFC", (found[2] or found[3]) + _MARKS[found[1]])


@cache
def _decoder() -> Any:  # noqa: ANN401 - pylatexenc has no types
    from pylatexenc import latex2text  # noqa: PLC0415 - comes with an extra

    known = latex2text.get_default_latex_context_db()
    known.set_unknown_macro_spec(latex2text.MacroTextSpec("", simplify_repl=_arguments))
    return latex2text.LatexNodes2Text(known, math_mode="text", keep_comments=True)


def _arguments(node: Any, l2tobj: Any) -> str:  # noqa: ANN401 - the same
    """What a command that has no words of its own holds in braces; it would be lost with it."""
    given = node.nodeargd.argnlist if node.nodeargd else []
    printed = [one for one in given if one and getattr(one, "delimiters", "{")[0] != "["]
    return str(l2tobj.nodelist_to_text(printed))


def verbatim(latex: str) -> str:
    """An address or a number: only what BibTeX needs is taken off."""
    text = re.sub(r"\\url\{(.*)\}", r"\1", latex)
    return re.sub(r"\\([%&_#~$])", r"\1", text).replace("{", "").replace("}", "").strip()
