"""From or to: what came from a country in a text did not go there in its source."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from brief.late import pattern
from brief.prose import WORD, fold, split_sentences
from brief.prose.places import country_names_in, places_in
from brief.prose.stems import stem_of

_WAY = pattern(r"\b(?P<way>from|to|into)\s(?:the\s)?$")
_MARK = pattern(r"[,;:()\u2013\u2014.]")
_FAR = 3
"""Words before from or to among which that stands which came or went."""
_LONG = 4
_EMPTY = frozenset(
    "also them that this have with were been when come year week month time hour annual"  # noqa: SIM905 - a row of words
    " yearly daily weekly monthly first last next back down over only again".split()
)


_PEOPLE = frozenset(
    "students pupils citizens workers nationals people persons refugees migrants soldiers troops"  # noqa: SIM905 - a row of words
    " experts officials guests visitors tourists delegates women children engineers doctors nurses"
    " teachers farmers fishermen journalists ministers officers players artists patients scholars"
    " graduates trainees diplomats investors companies firms airlines exporters importers".split()
)


def other_way(typed: str, paragraphs: Iterable[str]) -> str:
    """What comes from a country in a text and goes there in every paragraph that has it."""
    said = [set(ways(one)) for text in paragraphs for one in split_sentences(text)]
    both = [{(way, code) for _, way, code in one} for one in said]
    theirs = {way for one in said for way in one}
    for thing, way, code in sorted(set(ways(typed)) - theirs):
        other = "to" if way == "from" else "from"
        if thing == "from":
            continue  # from the one to the other: no thing, but an end of its own
        there = [ends for one, ends in zip(said, both, strict=True) if (thing, other, code) in one]
        if there and not any((way, code) in ends for ends in there):
            return f'"{thing}... {way}" a country, its source "{other}" it'
    return ""


_INNER_NAME = pattern(r"(?<=\s)[A-Z\u00c0-\u00dd][\w-]+")


def _without_names(before: str) -> str:
    """Without towns on the way, which are no things: to Mombasa from Norway."""
    return _INNER_NAME.sub(" ", before)


def ways(text: str) -> Iterator[tuple[str, str, str]]:
    """The words before a country or its city with from or to, which of these, and its code."""
    named = {start: code for start, _, code in country_names_in(text)}
    for start, code in {**dict(places_in(text)), **named}.items():
        if way := _WAY.search(text[:start]):
            before = _MARK.split(text[: way.start()])[-1]
            words = [
                word for word in WORD.findall(fold(_without_names(before))) if len(word) >= _LONG
            ]
            if way["way"] == "from" and words and words[-1] in _PEOPLE:
                words = words[-1:]  # who is from there, not what is given to them
            for word in words[-_FAR:]:
                if word not in _EMPTY:
                    yield stem_of(word), "from" if way["way"] == "from" else "to", code
