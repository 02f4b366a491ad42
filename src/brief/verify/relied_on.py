"""On whom a source relies: its kept copy, or its descriptor, names that source or that office."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.facts.sources import Source
from brief.late import pattern
from brief.prose import WORD, fold, split_sentences
from brief.prose.places import countries_in, country_words_in
from brief.rules import Finding
from brief.verify.evidence import Evidence
from brief.verify.wording import OTHER_LANGUAGES

_OFFICE = pattern(
    r"\b(?P<head>ministry|foreign office|government|presidency|parliament|embassy|army|police)\b",
    re.IGNORECASE,
)
_OF_STATE = r"minist\w+|foreign office|officials?|spokes\w+|governments?|authorities|secretar\w+"
_SPEAKS = {
    "ministry": _OF_STATE,
    "foreign office": _OF_STATE,
    "government": (
        rf"{_OF_STATE}|presiden\w+|premiers?|state|cabinet|embass\w+|ambassadors?|army|military"
        r"|police|parliament\w*"
    ),
    "presidency": r"presiden\w+|palace|spokes\w+|officials?",
    "parliament": r"parliament\w*|deput(?:y|ies)|speaker|senat\w+|assembly|members?|committee",
    "embassy": r"embass\w+|ambassadors?|diplomats?|envoys?|mission|consul\w*|officials?",
    "army": r"army|armies|military|soldiers?|generals?|chief|defence|defense|officers?",
    "police": r"police\w*|officers?|officials?|authorities",
}
"""Who speaks for an office, as a source that relies on it may call him."""
_AHEAD = pattern(r"^(?:['\u2019]s?)?(?:\s[\w-]+){0,2}\s$")
_BEHIND = pattern(r"^(?:\s(?!and\b|or\b|but\b)\w+){0,4}?\s(?:of|in|for)\s(?:the\s)?$")
_PLAIN = frozenset(
    "a an the of in on at by for and to from with ministry government office department foreign"  # noqa: SIM905 - a row of words
    " affairs defence defense embassy parliament presidency army police state national trade"
    " finance interior economy economic health education agriculture fisheries transport justice"
    " culture energy industry minister ministers prime president office".split()
)


def unborne_reliance(evidence: Evidence) -> Iterator[Finding]:
    """Sources and offices that a source is said to rely on, and that nothing of it names."""
    base = evidence.base
    english = base.brief.language.split("-")[0].lower() == "en"
    for source_id, source in base.sources.items() if english else ():
        copy = evidence.copies.get(source_id)
        if copy is None or source.language.startswith(OTHER_LANGUAGES):
            continue
        known = [*copy.everything, source.descriptor, source.authority, source.publisher]
        for other in source.relies_on:
            wanted = list(_names(base.sources.get(other), base.origins.get(other, "")))
            title = base.sources[other].known_title if other in base.sources else ""
            named = any(_is_named(one, known) for one in wanted) or _has_title(title, known)
            if wanted and not named:
                home = ("sources", source_id)
                said = f'nothing of "{source_id}", which relies on "{other}", has "{wanted[0]}"'
                yield Finding((*home, "relies_on"), said, "", (home,))


def _names(source: Source | None, origin: str) -> Iterator[str]:
    """By what a source can be named; of an origin, the office that it is."""
    if source is None:
        if _OFFICE.search(origin) and not _telling(origin):
            yield origin
        return
    if not source.language.startswith(OTHER_LANGUAGES):
        authors = (one.family or one.literal for one in source.authors)
        outlets = (source.container_title, source.publisher, source.authority)
        every = dict.fromkeys((*authors, *outlets))
        yield from (one for one in every if _telling(one) or _OFFICE.search(one))


def _has_title(title: str, known: list[str]) -> bool:
    """Whether the words of a title stand in a row."""
    row = " ".join(WORD.findall(fold(title)))
    return bool(row) and any(row in " ".join(WORD.findall(fold(one))) for one in known)


def _telling(name: str) -> list[str]:
    """The words with a capital by which somebody is known, countries and offices apart."""
    for start, end, _ in reversed(country_words_in(name)):
        name = name[:start] + " " * (end - start) + name[end:]
    return [w for w in WORD.findall(name) if w[:1].isupper() and fold(w) not in _PLAIN]


def _is_named(name: str, known: list[str]) -> bool:
    if telling := _telling(name):
        texts = (frozenset(WORD.findall(fold(one).replace("'s", ""))) for one in known)
        words = {fold(word).removesuffix("'s") for word in telling}
        return any(words <= there for there in texts)
    head = _OFFICE.search(name)
    if not head:
        return True
    spoken = re.compile(rf"\b(?:{_SPEAKS[head['head'].lower()]})\b", re.IGNORECASE)
    own = countries_in(name)
    sentences = (one for text in known for one in split_sentences(text))
    return any(
        not (tied := _tied(sentence, *found.span())) or not own or not tied.isdisjoint(own)
        for sentence in sentences
        for found in spoken.finditer(sentence)
    )


def _tied(sentence: str, start: int, end: int) -> set[str]:
    """The countries of which a sentence says that an office is: the Ministry in Oslo."""
    return {
        code
        for first, last, code in country_words_in(sentence)
        if (last <= start and _AHEAD.match(sentence[last:start]))
        or (first >= end and _BEHIND.match(sentence[end:first]))
    }
