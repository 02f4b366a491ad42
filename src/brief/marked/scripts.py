"""Scripts: letters of one that look like those of another, in one word."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from brief.late import pattern
from brief.words.units import is_unit

_LETTERS = pattern(r"[^\W\d_]{2,}")
_SCRIPTS = ("LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC", "LISU")
_SIGNS = "\u03a9\u03bc\u03c0\u03b1\u03b2\u03b3\u03b4\u0394\u03a3\u03bb"
"""Greek letters that science sets before Latin ones: of a unit, or before one letter."""
_PHONETIC = pattern("[\u0251\u0261\u0262\u026a\u0274\u0280\u028f\u0299\u029c\u029f\u1d00-\u1d2b]")
"""Latin letters of phonetics that look like common ones; of languages, few in Cameroon have one."""
_NOT_ASCII = pattern(
    "[\u0251-\u029f\u1d00-\u1d2b\u0370-\u058f\u13a0-\u13fd\u2c80-\u2cff\ua4d0-\ua4ff\uab70-\uabbf]"
)


def may_be_mixed(text: str) -> bool:
    """Whether it has a letter that looks like one of another script."""
    return not text.isascii() and bool(_NOT_ASCII.search(text))


def mixed_words(text: str) -> Iterator[tuple[int, str]]:
    """Where a word has letters of two scripts, and what is said of it."""
    for found in _LETTERS.finditer(text) if may_be_mixed(text) else ():
        if strange := _strangers(found[0]):
            yield found.start(), _two_scripts(found[0], strange)


def script_of(letter: str) -> str:
    """The script of a letter: "" of phonetics, OTHER where it is like no letter of another."""
    if _PHONETIC.match(letter):
        return ""
    name = unicodedata.name(letter, "")
    return next((script for script in _SCRIPTS if name.startswith(script)), "OTHER")


def words_of_letters(text: str) -> list[str]:
    """The words of at least two letters."""
    return _LETTERS.findall(text)


def _two_scripts(word: str, strange: tuple[str, ...]) -> str:
    said = ", ".join(
        f'"{letter}" is {script_of(letter).capitalize() or "a sign of phonetics"}'
        for letter in strange
    )
    return f'"{word}" has letters of two scripts that look alike: {said}'


def _strangers(word: str) -> tuple[str, ...]:
    """The letters of a word that are of another script than most of it."""
    scripts = [script_of(letter) for letter in word]
    usual = max(_SCRIPTS, key=scripts.count)
    pairs = zip(word, scripts, strict=True)
    strange = (letter for letter, script in pairs if script not in {"OTHER", usual})
    known = _SIGNS if len(word) == 2 or is_unit(word) else ""  # noqa: PLR2004 - \u0394T
    return tuple(dict.fromkeys(letter for letter in strange if letter not in known))
