"""The rule on signs and digits of figures: 1,000 is one in German, and ١٢ stands beside 12."""

from __future__ import annotations

from collections.abc import Iterator

from brief.check.as_typed import words_of_ours
from brief.check.reading import Reading
from brief.facts.sources import SAID_OF_SOURCES
from brief.late import pattern
from brief.prose.english_figures import EnglishFigure, english_figures, has_other_signs
from brief.rules import WARNING, Finding, Rule
from brief.words import FixedWords

_EASTERN = {first + digit: str(digit) for first in (0x660, 0x6F0) for digit in range(10)}
_DIGIT = "[\u0660-\u0669\u06f0-\u06f9]"
_OTHER_DIGITS = pattern(rf"{_DIGIT}(?:[\u066b\u066c.,/-]?{_DIGIT})*\u066a?")
"""Digits of Arabic, and those of Persian and Urdu."""


def _signs(reading: Reading) -> Iterator[Finding]:
    words = reading.base.words
    is_other = has_other_signs(words)
    for path, typed in reading.as_typed:
        if typed.isascii() and not is_other:
            continue
        if path[0] == "names" or (path[0] == "sources" and path[-1] not in SAID_OF_SOURCES):
            continue
        ours = words_of_ours(typed)
        for one in english_figures(ours, words):
            hint = f"write {words.number(one.meant)}, or waive it"
            yield Finding(path, _told(one, words), hint, (path[:2],))
        for other in () if ours.isascii() else dict.fromkeys(_OTHER_DIGITS.findall(ours)):
            said = f"{other} is in other digits than those that the brief prints"
            signs = {0x66A: "%", 0x66B: words.decimal_sign, 0x66C: words.group_sign}
            hint = f"write {other.translate(_EASTERN | signs)}, or waive it"
            yield Finding(path, said, hint, (path[:2],))


def _told(one: EnglishFigure, words: FixedWords) -> str:
    said = f"{one.typed} is written as in English"
    if "." in one.typed or one.typed.count(",") > 1:
        return said
    return f"{said}; here it is read as {words.number(one.read.normalize())}"


FIGURE_SIGNS = Rule(
    "figure-signs",
    WARNING,
    "Figures have the signs of the brief's language, 1.000 and 12,5 in German, and its digits.",
    "write it as the language does",
    "CLDR: a comma that parts thousands in one language parts decimals in another.",
    _signs,
)
