"""The rule on forms of letters: Urdu and Persian write ی and ک where Arabic writes ي and ك."""

from __future__ import annotations

from collections.abc import Iterator

from brief.check.as_typed import words_of_ours
from brief.check.reading import Reading
from brief.facts.sources import SAID_OF_SOURCES
from brief.late import pattern
from brief.rules import WARNING, Finding, Rule

_FORMS = {
    "ar": str.maketrans("یکہۃے", "يكهةي"),
    "fa": str.maketrans("يك", "یک"),
    "ur": str.maketrans("يىكهة", "ییکہۃ"),
}
"""The letters that a language has in another form, and that form."""
_WORD = pattern("[\u0620-\u065f\u0670-\u06d3]+")


def _letters(reading: Reading) -> Iterator[Finding]:
    language = reading.base.brief.language
    forms = _FORMS.get(language.partition("-")[0].lower(), {})
    for path, typed in reading.as_typed if forms else ():
        if path[0] == "sources" and path[-1] not in SAID_OF_SOURCES:
            continue
        for word in dict.fromkeys(_WORD.findall(words_of_ours(typed))):
            if (own := word.translate(forms)) != word:
                said = f'"{word}" has letters that "{language}" writes in another form'
                yield Finding(path, said, f'write "{own}", or [{word}]{{lang=…}}', (path[:2],))


OWN_LETTERS = Rule(
    "own-letters",
    WARNING,
    "Words in Arabic script have the letters of their language: ی in Urdu, ي in Arabic.",
    "write it with the letters of the language",
    "They look alike in a word, and no search finds the one for the other.",
    _letters,
)
