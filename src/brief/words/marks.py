"""Marks: quotation marks of languages, and the spaces that some set inside and before marks."""

from __future__ import annotations

from brief.late import NamedTuple

STOPS = (".", "\u06d4", "\u3002")
"""What ends a sentence and may not stand twice."""


class Marks(NamedTuple):
    """Outer and inner quotation marks; `inside` stands within the outer, `before` before `;`."""

    opening: str
    closing: str
    inner_opening: str
    inner_closing: str
    inside: str = ""
    before: str = ""

    @property
    def straight(self) -> Marks:
        """The same for words from left to right, where curled marks stand as in English."""
        turns = {"\u201d\u201c": ("\u201c", "\u201d"), "\u2019\u2018": ("\u2018", "\u2019")}
        outer = (self.opening, self.closing)
        inner = (self.inner_opening, self.inner_closing)
        (opening, closing), (first, last) = (turns.get("".join(one), one) for one in (outer, inner))
        return Marks(opening, closing, first, last, self.inside, self.before)


_CURLY = Marks("\u201c", "\u201d", "\u2018", "\u2019")
_LOW = Marks("\u201e", "\u201c", "\u201a", "\u2018")
_LOW_TO_RIGHT = Marks("\u201e", "\u201d", "\u201a", "\u2019")
_ANGLED = Marks("\u00ab", "\u00bb", "\u201e", "\u201c")
_ANGLED_AND_CURLY = Marks("\u00ab", "\u00bb", "\u201c", "\u201d")
_NARROW = "\N{NARROW NO-BREAK SPACE}"
_FRENCH = Marks("\u00ab", "\u00bb", "\u201c", "\u201d", inside="\N{NO-BREAK SPACE}", before=_NARROW)
_BOTH_RIGHT = Marks("\u201d", "\u201d", "\u2019", "\u2019")
_TURNED = Marks("\u201d", "\u201c", "\u2019", "\u2018")
"""From right to left, where curled marks, which nothing mirrors, stand the other way round."""
_ANGLED_AND_TURNED = Marks("\u00ab", "\u00bb", "\u201d", "\u201c")

_BY_LANGUAGE = {
    "fr": _FRENCH,
    "de": _LOW, "cs": _LOW, "sk": _LOW, "sl": _LOW, "lt": _LOW, "lv": _LOW, "et": _LOW,
    "is": _LOW, "bg": _LOW, "ka": _LOW,
    "pl": _LOW_TO_RIGHT, "ro": _LOW_TO_RIGHT, "hu": _LOW_TO_RIGHT, "hr": _LOW_TO_RIGHT,
    "sr": _LOW_TO_RIGHT, "bs": _LOW_TO_RIGHT, "mk": _LOW,
    "ru": _ANGLED, "be": _ANGLED, "uk": _ANGLED, "hy": _ANGLED, "kk": _ANGLED_AND_CURLY,
    "es": _ANGLED_AND_CURLY, "it": _ANGLED_AND_CURLY, "pt": _CURLY, "ca": _ANGLED_AND_CURLY,
    "el": _ANGLED_AND_CURLY, "nb": Marks("\u00ab", "\u00bb", "\u2018", "\u2019"),
    "no": Marks("\u00ab", "\u00bb", "\u2018", "\u2019"), "sq": _ANGLED_AND_CURLY,
    "fa": Marks("\u00ab", "\u00bb", "\u2039", "\u203a"),
    "ug": Marks("\u00ab", "\u00bb", "\u2039", "\u203a"),
    "ar": _ANGLED_AND_TURNED, "ps": _ANGLED_AND_TURNED, "ckb": _ANGLED_AND_TURNED,
    "ur": _TURNED, "pnb": _TURNED, "sd": _TURNED, "he": _BOTH_RIGHT, "yi": _BOTH_RIGHT,
    "sv": _BOTH_RIGHT, "fi": _BOTH_RIGHT,
}  # fmt: skip
_SWISS = Marks("\u00ab", "\u00bb", "\u2039", "\u203a")
_BY_REGION = {"de-ch": _SWISS, "de-li": _SWISS, "it-ch": _SWISS}
"""After CLDR's delimiters and each language's own style guides; the rest are as English."""


def marks_of(language: str) -> Marks:
    """The marks of a language (BCP 47), or those of English."""
    tag = language.lower()
    return _BY_REGION.get(tag) or _BY_LANGUAGE.get(tag.partition("-")[0], _CURLY)


_HYPHEN_IN_RANGES = frozenset({"es"})


def range_dash(language: str) -> str:
    """What stands between two numbers or dates of a range; Spanish has a hyphen (RAE, 4.1.1)."""
    return "-" if language.lower().partition("-")[0] in _HYPHEN_IN_RANGES else "\u2013"


_DASH_ENDS_LINE = frozenset({"ru", "uk", "be", "bg", "sr", "mk", "fr"})


def begins_no_line(language: str) -> bool:
    """Whether a language forbids a dash between words to begin a line."""
    return language.lower().partition("-")[0] in _DASH_ENDS_LINE
