"""The rule on the signs of figures: 1,000 is one in German, and 12.5 no number."""

from __future__ import annotations

from collections.abc import Iterator

from brief.check.as_typed import words_of_ours
from brief.check.reading import Reading
from brief.facts.sources import SAID_OF_SOURCES
from brief.prose.english_figures import EnglishFigure, english_figures
from brief.rules import WARNING, Finding, Rule
from brief.words import FixedWords


def _signs(reading: Reading) -> Iterator[Finding]:
    words = reading.base.words
    for path, typed in reading.as_typed:
        if path[0] == "names" or (path[0] == "sources" and path[-1] not in SAID_OF_SOURCES):
            continue
        for one in english_figures(words_of_ours(typed), words):
            hint = f"write {words.number(one.meant)}, or waive it"
            yield Finding(path, _told(one, words), hint, (path[:2],))


def _told(one: EnglishFigure, words: FixedWords) -> str:
    said = f"{one.typed} is written as in English"
    if "." in one.typed or one.typed.count(",") > 1:
        return said
    return f"{said}; here it is read as {words.number(one.read.normalize())}"


FIGURE_SIGNS = Rule(
    "figure-signs",
    WARNING,
    "Figures have the signs of the brief's language: 1.000 and 12,5 in German.",
    "write it as the language does",
    "CLDR: a comma that parts thousands in one language parts decimals in another.",
    _signs,
)
