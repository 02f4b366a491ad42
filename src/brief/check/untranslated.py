"""Untranslated: words that one language took over from the other as they stood."""

from __future__ import annotations

from collections.abc import Iterator

from brief.check.as_typed import words_of_ours
from brief.check.reading import Reading
from brief.check.sides import Side, finding_at, sides
from brief.facts import FactBase
from brief.load.languages import is_of_the_language, serves_every_language
from brief.marked.spot import Path
from brief.prose import WORD, fold
from brief.prose.function_words import function_words, words_in_names
from brief.rules import WARNING, Finding, Rule
from brief.words import shipped
from brief.words.marks import STOPS

_LEAST = 4
"""Words from which on two languages hardly say the same in the same letters."""
_OURS = 3
"""Of these so many are no names, numbers or braces, which both languages may well share."""


def untranslated(reading: Reading) -> Iterator[tuple[Path, str]]:
    """The paths of what was taken over, or is in the language of the other, with what is told."""
    for path, here, own in sides(reading):
        if not is_of_the_language(path):
            continue
        shared = _in_both(here, own)
        if any(_is_taken_over(reading.base, path, text, here, own) for text in shared):
            yield path, f'the words in "{here.language}" are those in "{own.language}"'
            continue
        for one, other in ((here, own), (own, here)):
            if any(_is_in_the_other(reading.base, text, one, other) for text in one.texts):
                yield path, f'the words for "{one.language}" are in "{other.language}"'
                break


def _is_in_the_other(base: FactBase, text: str, one: Side, other: Side) -> bool:
    """Whether small words of the other language alone stand there, two at least."""
    words = {word.lower() for word in WORD.findall(_without_names(base, text))}
    mine, others = function_words(one.language), function_words(other.language)
    strange = words & (others - mine - words_in_names(other.language))
    return bool(mine) and len(strange) >= _TELLING and words.isdisjoint(mine - others)


_TELLING = 2
"""Small words that tell a language; one alone may be a name's."""


def _in_both(here: Side, own: Side) -> Iterator[str]:
    """The texts that stand in one place in both, whatever their marks and capitals."""
    for text, other in zip(here.texts, own.texts, strict=False):
        if WORD.findall(fold(text)) == WORD.findall(fold(other)):
            yield text


def _is_taken_over(base: FactBase, path: Path, text: str, here: Side, own: Side) -> bool:
    if path[-1] == "unit" and serves_every_language(text):
        return False
    if _is_title(path) and _joins(own.language, here.language, text):
        return True
    if len(WORD.findall(text)) >= _LEAST and len(_no_names(base, text)) >= _OURS:
        return True
    return _is_said_in(own.language, here.language, _without_names(base, text))


def _is_said_in(one: str, other: str, ours: str) -> bool:
    """Whether words of one language alone tell which it is: nouns of German look like names."""
    words = [word.lower() for word in WORD.findall(ours)]
    if len(words) < _OURS:
        return False
    telling = function_words(one) ^ function_words(other)
    named = words_in_names(one) | words_in_names(other)
    opens = ours.rstrip().endswith(STOPS) and words[0] in telling
    return opens or any(word in telling - named for word in words)


def _is_title(path: Path) -> bool:
    """Whether the words are a title of the brief or of a section, and so no name of a body."""
    return path == ("brief", "title") or (path[0] == "sections" and path[2:] in {(), ("title",)})


def _joins(own: str, here: str, text: str) -> bool:
    """Whether a title has one language's word for "and", where the other has another."""
    joining = {_word_for_and(own), _word_for_and(here)}
    return len(joining) > 1 and not joining.isdisjoint(words_of_ours(text).split())


def _word_for_and(language: str) -> str:
    return shipped(language).group("citation-marks")["two"].strip()


def _no_names(base: FactBase, text: str) -> list[str]:
    """The words with a small first letter; a sentence's first word has a capital by its place."""
    words = WORD.findall(_without_names(base, text))
    small = [word for word in words if word[0].isalpha() and not word[0].isupper()]
    return [words[0], *small] if _opens_small(words, text) else small


def _without_names(base: FactBase, text: str) -> str:
    """The words of ours without the people and bodies that the base names."""
    ours = words_of_ours(text)
    forms = (form for name in base.names.values() for form in (name.print, *name.also))
    for form in sorted(forms, key=len, reverse=True):  # a short one stands in a long one
        ours = ours.replace(form, " ")
    return ours


def _opens_small(words: list[str], text: str) -> bool:
    """Whether a sentence's first word has its capital by its place: a small one follows."""
    stops = text.rstrip().endswith(".")
    return stops and len(words) > 1 and words[0][0].isupper() and words[1][0].islower()


def _find(reading: Reading) -> Iterator[Finding]:
    for path, told in untranslated(reading):
        yield finding_at(path, told)


UNTRANSLATED = Rule(
    "left-untranslated",
    WARNING,
    "Words given in several languages are not the same, word for word.",
    "translate them, or put what is quoted in quotation marks and a name in [name]{lang=…}",
    "A reader has a brief in one language, and a screen reader says the words as if in that.",
    _find,
)
