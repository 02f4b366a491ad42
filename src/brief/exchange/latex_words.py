"""Commands of LaTeX that are met in lists of sources: what each says, or that it says nothing."""

from __future__ import annotations

SAID = {
    "hyphen": "-", "slash": "/", "S": "§", "P": "¶", "pounds": "£", "textsterling": "£",
    "euro": "€", "EUR": "€", "copyright": "©", "ddag": "‡", "textbar": "|", "textnumero": "№",
    "textdegree": "°", "degree": "°", "textquotedbl": '"', "glqq": "„", "grqq": "“",
    "glq": "\u201a", "grq": "\u2018", "flqq": "«", "frqq": "»", "flq": "\u2039", "frq": "\u203a",
    "quotedblbase": "„", "quotesinglbase": "\u201a", "nobreakspace": "~", "addspace": " ",
    **{name: name for name in (
        "TeX", "LaTeX", "BibTeX", "BibLaTeX", "XeTeX", "XeLaTeX", "LuaTeX", "LuaLaTeX", "ConTeXt",
    )},
}  # fmt: skip
"""Commands that are words or signs themselves, which take the space behind them."""

LOOKS = frozenset({
    "textbf", "textsc", "textsl", "texttt", "textsf", "textmd", "emph", "textit", "mkbibemph",
    "mkbibbold", "underline", "uline", "textsuperscript", "textsubscript", "bf", "bfseries", "sc",
    "scshape", "it", "itshape", "sl", "tt", "em", "textcolor", "color",
})  # fmt: skip
"""Commands that change how words look."""

SETTINGS = (
    "foreignlanguage", "selectlanguage", "noopsort", "fontencoding", "fontfamily", "fontsize",
    "hspace", "vspace", "textcolor", "color", "hyphenation",
)  # fmt: skip
"""Commands whose first braces hold a setting, which is never printed."""

WORDLESS = frozenset({
    "mbox", "hbox", "enquote", "mkbibquote", "url", "href", "protect", "relax", "newblock",
    "textup", "textrm", "textnormal", "ensuremath", "text", "sloppy", "allowbreak", "urlprefix",
    "nolinkurl", "path", "selectfont", "textcyrillic", "textlatin", "textgreek", "cyr", "isdot",
    "mathrm", "mathit", "rm", "nobreakdash", *SETTINGS,
})  # fmt: skip
"""Commands without which the words are the same."""

RAISED = str.maketrans("0123456789+-\N{MINUS SIGN}n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻ⁿ")
LOWERED = str.maketrans("0123456789+-\N{MINUS SIGN}", "₀₁₂₃₄₅₆₇₈₉₊₋₋")
"""Figures that have signs of their own above and below the line: 10⁶, CO₂."""
