"""Left in English: words of ours that print in English where the brief is in another language."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.bidi.languages import is_latin_language
from brief.check.as_typed import words_of_ours
from brief.check.places_in_english import places_in_english
from brief.check.reading import Reading
from brief.check.untranslated import untranslated
from brief.late import pattern
from brief.load.languages import is_of_the_language, serves_every_language
from brief.rules import WARNING, Finding, Rule, quote_list

_LINKS = frozenset((  # noqa: SIM905 - quoted one by one they are not to be read
    "the of and with from between which were been after before during their its this that these"
    " into about through against"
).split())  # fmt: skip
"""Small words of English that no other language that ships has."""
_NOUNS = frozenset((  # noqa: SIM905 - as above
    "trade trips visits ships boats vehicles barrels bales workers soldiers troops people companies"
    " firms flights days weeks months years goods fish catch wheat oil rice cotton weapons aircraft"
    " statement statements speech speeches treaty agreement agreements ministry newspaper release"
    " talks growth debt aid loans grants embassies households students tourists books papers share"
    " letters hours acres bushels pounds daily weekly monthly transcript article report broadcast"
    " forthcoming unpublished"
).split())  # fmt: skip
"""Words of units, measures and kinds of document that are no words of French, German or Spanish."""
_ELSEWHERE = {
    "de": {"trips", "boats", "troops", "report", "aid", "talks"},
    "fr": {"article", "report"},
    "es": {"aid"},
    "nl": {"of", "trips"},
}
_WORD = pattern(r"[^\W\d_]+(?:['\u2019-][^\W\d_]+)*")
_SMALL = pattern(r"[a-z]{3,}")
_LONG = 6
"""Words from which on a text is a sentence: one word of English in it may be a name's."""
_FEW = 3


def _left_in_english(reading: Reading) -> Iterator[Finding]:
    spoken = reading.base.brief.language
    if reading.in_english:
        return
    latin = is_latin_language(spoken)
    taken_over = {path for path, *_ in untranslated(reading)}  # told there, each once
    base = spoken.partition("-")[0].lower()
    told: set[tuple[str, str]] = set()
    for path, typed in reading.as_typed:
        if not is_of_the_language(path) or (path[-1] == "unit" and serves_every_language(typed)):
            continue
        ours = words_of_ours(typed)
        found = _english(ours, base) if latin else _in_latin_alone(ours)
        if (str(path[-1]), typed) in told:
            continue  # a measure that stands at many figures is told where it stands first
        if found and not any(path[: len(whole)] == whole for whole in taken_over):
            told.add((str(path[-1]), typed))
            said = (
                f'this is in English, the brief in "{spoken}": {quote_list(dict.fromkeys(found))}'
            )
            yield Finding(path, said, "", (path[:2],))
    yield from places_in_english(reading)


def _english(text: str, language: str) -> list[str]:
    """The words of a text that are English, if it is."""
    words, others = _WORD.findall(text), _ELSEWHERE.get(language, set())
    links = [word for word in words if word in _LINKS and word not in others]
    if len(words) >= _LONG:
        return links if len(set(links)) >= _FEW and len(links) * _LONG >= len(words) else []
    known = _NOUNS - others
    first = [word.lower() for word in words[:1]]  # further on a capital begins a name: Rice
    return [word for word, small in zip(words, [*first, *words[1:]], strict=True) if small in known]


def _in_latin_alone(text: str) -> list[str]:
    """The words of a text that has no letter but Latin ones, and is no name."""
    if any(letter.isalpha() and not re.match("[A-Za-z\u00c0-\u024f]", letter) for letter in text):
        return []
    return [word for word in _WORD.findall(text) if _SMALL.fullmatch(word)]


LEFT_IN_ENGLISH = Rule(
    "left-in-english",
    WARNING,
    "Where the brief is in another language, no words of ours are in English.",
    "write them in that language, or put what is quoted in quotation marks",
    "A reader has a brief in one language, and a screen reader says English as if it were that.",
    _left_in_english,
)
