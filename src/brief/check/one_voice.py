"""What a descriptor says of its source, held against the other words on that source."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.facts import FactBase
from brief.facts.sources import Source
from brief.late import pattern
from brief.prose import WORD, fold
from brief.prose.numbers_said import find_numbers
from brief.prose.places import cities_in

_TONGUES = {
    "Arabic": "ar", "Bengali": "bn", "Belarusian": "be", "Chinese": "zh", "Czech": "cs",
    "Danish": "da", "Dutch": "nl", "English": "en", "Finnish": "fi", "French": "fr",
    "German": "de", "Greek": "el", "Hebrew": "he", "Hindi": "hi", "Hungarian": "hu",
    "Italian": "it", "Japanese": "ja", "Kazakh": "kk", "Korean": "ko", "Norwegian": "no",
    "Persian": "fa", "Polish": "pl", "Portuguese": "pt", "Romanian": "ro", "Russian": "ru",
    "Spanish": "es", "Swedish": "sv", "Turkish": "tr", "Ukrainian": "uk", "Urdu": "ur",
}  # fmt: skip
_WRITTEN_IN = pattern(
    rf"(?:\b(?:[Ii]n|[Ww]ritten in)\s(?P<in>{'|'.join(_TONGUES)})(?=[,.;:)]|$)"
    rf"|\b(?P<of>{'|'.join(_TONGUES)})[-\u2010\u2011]language\b)"
)
_SEVERAL = pattern(r"(?i:\b(?:translat|bilingual|languages|edition|version|also))|\band in [A-Z]")
_NONE = pattern(r"\b(?:no|without(?:\sany|\sa|\sits)?)\s(?:named?\s)?(?P<what>[a-z]{5,}?)s?\b")
_NAMED = pattern(
    r"\b(?P<what>source|author|date|title|figure|writer)s?\s(?:is\s|are\s)?(?:named|given|told)\b"
)
_TELLS = pattern(
    r"(?<!not )\b(?:names?|gives?|tells?)\s(?:its|his|her|their|the|all|every)"
    r"\s(?P<what>[a-z]{5,}?)s?\b"
)
_DENIED = pattern(r"\b(?:no|not|without|few|un\w+)\b")
_AT_HOME = pattern(r"\b(?:writer|author|analyst|commentator|expert|director|scholar|researcher)\b")
_DIGITS = pattern(r"\d+(?:[.,]\d+)*")
_STEM = 5


def told_apart(base: FactBase, source: Source) -> Iterator[str]:
    """What a descriptor has otherwise than the keys, the titles and the names of its source."""
    yield from _other_tongue(source)
    yield from _other_worth(source)
    yield from _other_home(base, source)


def _other_tongue(source: Source) -> Iterator[str]:
    """In French, of a source that is recorded as in German."""
    tag = source.language.partition("-")[0].lower()
    said = [one["in"] or one["of"] for one in _WRITTEN_IN.finditer(source.descriptor)]
    one = len(said) == 1 and not _SEVERAL.search(source.descriptor)
    if one and tag in _TONGUES.values() and _TONGUES[said[0]] != tag:
        yield f'says that it is in {said[0]}, but its language is "{source.language}"'


def _other_worth(source: Source) -> Iterator[str]:
    """On two reports, of a source that rests on one by its descriptor; sources named, of none."""
    if not source.worth:
        return
    ours, theirs = _counts(source.worth), _counts(source.descriptor)
    for thing in ours.keys() & theirs.keys():
        if ours[thing].isdisjoint(theirs[thing]):
            yield f'is of another number than its worth, "{source.worth}"'
    named = _NAMED.search(source.worth)
    none = {one["what"][:_STEM] for one in _NONE.finditer(source.descriptor)}
    if named and not _DENIED.search(source.worth) and named["what"][:_STEM] in none:
        yield f'says that there is none of what its worth tells, "{source.worth}"'
    known = _TELLS.search(source.descriptor)
    if known and {one["what"][:_STEM] for one in _NONE.finditer(source.worth)} & {
        known["what"][:_STEM]
    }:
        yield f'says that it {known[0]}, its worth "{source.worth}"'


def _counts(text: str) -> dict[str, set[object]]:
    """The numbers of each thing that words count, known by the first letters of its word."""
    found: dict[str, set[object]] = {}
    for number in find_numbers(text):
        for word in WORD.findall(fold(text[number.end :]))[:2]:
            found.setdefault(word[:_STEM], set()).add(number.value)
    return found


def _other_home(base: FactBase, source: Source) -> Iterator[str]:
    """Where its author is, if a name has him elsewhere: in Minsk, of one in Islamabad."""
    family = {one.family for one in source.authors if one.family}
    for name in base.names.values() if family else ():
        own = cities_in(name.role) if name.surname in family else {}
        for clause in re.split(r"[.;,]\s", source.descriptor) if own else ():
            there = cities_in(clause)
            if there and _AT_HOME.search(clause) and own.keys().isdisjoint(there):
                yield f'has its author in {min(there)}, "{name.print}" is in {min(own)}'


def number_of_another_title(source: Source) -> str:
    """A number of the short title that the title does not have."""
    there = _DIGITS.findall(source.known_title)
    for one in _DIGITS.findall(source.title_short) if there else ():
        short_year = len(one) == len("27") and any(full.endswith(one) for full in there)
        if one not in there and not short_year:
            return str(one)
    return ""
