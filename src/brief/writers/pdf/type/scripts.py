"""Scripts of the world: what each is called, and the fonts for it that an extra of brief brings."""

from __future__ import annotations

from collections.abc import Collection
from itertools import takewhile
from unicodedata import category, name

from brief.late import NamedTuple


class Script(NamedTuple):
    """A script, the extra of brief that brings fonts for it ("" if none does), and their names."""

    called: str
    extra: str = ""
    families: tuple[str, ...] = ()


_HAN = ("Noto Sans SC", "Noto Sans JP", "Noto Sans TC", "Noto Sans KR")
_CHINESE = Script("Chinese characters", "cjk", _HAN)
_JAPANESE = Script("Japanese kana", "cjk", ("Noto Sans JP",))
_KOREAN = Script("Korean hangul", "cjk", ("Noto Sans KR",))
_SCRIPTS = {
    "BOPOMOFO": _CHINESE,
    "CJK": _CHINESE,
    "FULLWIDTH": _CHINESE,
    "IDEOGRAPHIC": _CHINESE,
    "HALFWIDTH": _JAPANESE,
    "HIRAGANA": _JAPANESE,
    "KATAKANA": _JAPANESE,
    "KATAKANA-HIRAGANA": _JAPANESE,
    "HANGUL": _KOREAN,
    "ARABIC": Script("Arabic script"),
    "BENGALI": Script("Bengali script", "indic", ("Hind Siliguri",)),
    "DEVANAGARI": Script("Devanagari", "indic", ("Noto Sans Devanagari",)),
    "TAMIL": Script("Tamil script", "indic", ("Noto Sans Tamil",)),
    "TELUGU": Script("Telugu script", "indic", ("Noto Sans Telugu",)),
    "HEBREW": Script("Hebrew script", "hebrew", ("Frank Ruhl Libre",)),
    "KHMER": Script("Khmer script", "southeast-asian", ("Noto Sans Khmer",)),
    "LAO": Script("Lao script", "southeast-asian", ("Noto Sans Lao",)),
    "MYANMAR": Script("Burmese script", "southeast-asian", ("Noto Sans Myanmar",)),
    "THAI": Script("Thai script", "southeast-asian", ("Noto Sans Thai",)),
    "ETHIOPIC": Script("Ethiopic script", "ethiopic", ("Noto Sans Ethiopic",)),
}
"""By the first word of a character's name."""

_SIGNS_OF_HAN = ("\u3000", "\u33ff")
"""The first and last of signs beside Chinese characters, whose names do not say so: brackets."""
_OF_MANY = frozenset(["COMBINING", "MODIFIER"])
"""What begins the name of a sign that letters of several scripts have."""
_BEGINS = frozenset([
    "OLD", "NEW", "LINEAR", "TAI", "OL", "MEETEI", "SYLOTI", "INSCRIPTIONAL", "IMPERIAL",
    "ANATOLIAN", "CAUCASIAN", "KHITAN", "NYIAKENG", "PSALTER", "PAHAWH", "PAU", "MENDE", "MASARAM",
    "GUNJALA", "WARANG", "SORA", "DIVES",
])  # fmt: skip
"""What begins the name of a script that has more than one word: Old Persian, Linear B."""
_PART = frozenset([
    "LETTER", "SYLLABLE", "SIGN", "CAPITAL", "SMALL", "VOWEL", "CONSONANT", "DIGIT", "NUMBER",
    "NUMERAL", "IDEOGRAM", "CHARACTER", "MARK", "PUNCTUATION", "TONE", "WORD", "MODIFIER", "FINAL",
])  # fmt: skip
"""What comes behind it in a character's: OLD PERSIAN SIGN A."""
_OF_LANGUAGE = {
    "ja": "Noto Sans JP",
    "ko": "Noto Sans KR",
    "zh-hant": "Noto Sans TC",
    "zh-hk": "Noto Sans TC",
    "zh-mo": "Noto Sans TC",
    "zh-tw": "Noto Sans TC",
}
"""One character of Chinese origin is drawn otherwise in Tokyo, Taipei and Beijing."""


def script_of(character: str) -> Script:
    """The script of a character; one without fonts of ours has its name and no extra."""
    first = name(character, "a character without a name").split()[0]
    if first in _SCRIPTS:
        return _SCRIPTS[first]
    if _SIGNS_OF_HAN[0] <= character <= _SIGNS_OF_HAN[1]:
        return _CHINESE
    own = first not in _OF_MANY and (character.isalpha() or category(character)[0] == "M")
    return _by_name(character) if own else Script("")


def script_among(scripts: Collection[Script], character: str) -> Script:
    """The script of a character, a stop or a figure that has the name of one of these included."""
    script = script_of(character)
    named = _by_name(character)
    return named if not script.called and named in scripts else script


def _by_name(character: str) -> Script:
    """A script as the name of its character calls it: Thaana script, Canadian syllabics."""
    first, *more = name(character, "-").split()
    before = takewhile(lambda word: word not in _PART, more if first in _BEGINS else ())
    kind = "syllabics" if "SYLLABICS" in more else "script"
    return Script(f"{' '.join((first, *before)).title()} {kind}")


def in_order_of(language: str, families: tuple[str, ...]) -> tuple[str, ...]:
    """The families, that of the language first."""
    tag = language.lower()
    own = next((_OF_LANGUAGE[key] for key in _OF_LANGUAGE if f"{tag}-".startswith(f"{key}-")), "")
    return tuple(sorted(families, key=lambda family: family != own))
