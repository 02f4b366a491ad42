"""What a reason says of one of its sources: from whom that has it, and that it names nobody."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from brief.facts.sources import Source
from brief.late import pattern
from brief.prose import fold, split_sentences
from brief.prose.called import what_is_called
from brief.verify.evidence import Cited, Evidence

_KINDS = "newspaper paper essay statement magazine speech interview commentary editorial"
_THE_SOURCE = pattern(rf"\b[Tt]he\s(?P<kind>{_KINDS.replace(' ', '|')})\b(?!['\u2019]s?\b)")
_TYPES = {
    "newspaper": {"article-newspaper"},
    "paper": {"article-newspaper", "paper-conference"},
    "magazine": {"article-magazine"},
    "speech": {"speech"},
    "statement": {"speech"},
    "interview": {"interview"},
}
_FROM = pattern(
    r"\b(?:ha[sd]|takes|took|draws|drew)\s(?:its|the|their|this|that)\s\w+\sfrom\s(?:the\s|an?\s)?"
    r"(?P<whom>[A-Z][\w-]+)"
)
_HEARD = pattern(
    r"\b(?:heard|learned|learnt|was told|had it|has it)\s(?:\w+\s)?(?:from|by)\s(?:the\s|an?\s)?"
    r"(?P<whom>[\w-]{4,})"
)
_NOBODY = pattern(
    r"\b(?:cites?|names?|quotes?|gives?)\s(?:nothing|nobody|no\s(?:sources?|authority|one|origin))\b"
)
_NAMES_ONE = pattern(
    r"\b(?i:according to|citing|cites|quoting|as reported by|told (?:us|this|reporters|the|a))\s"
    r"(?:the\s|an?\s)?[A-Za-z]"
)
_LEAST = 2


def misplaced(evidence: Evidence, text: str, cited: Sequence[Cited]) -> Iterator[str]:
    """What a reason says of the newspaper or the essay that is so of no such source of its own."""
    for sentence in split_sentences(text):
        subjects = list(_THE_SOURCE.finditer(sentence))
        ends = [*(one.start() for one in subjects[1:]), len(sentence)]
        for subject, end in zip(subjects, ends, strict=False):
            own = [one for one in cited if _is(one.source, subject["kind"])]
            if own and len({one.citation.source for one in own}) < _LEAST:
                yield from _untrue(evidence, sentence[subject.end() : end], own)
            elif not own and subject["kind"] == "essay" and len(cited) >= _LEAST:
                yield subject[0]


def _untrue(evidence: Evidence, said: str, own: Sequence[Cited]) -> Iterator[str]:
    whole = fold(" ".join(evidence.copies[own[0].citation.source].everything))
    if (found := _FROM.search(said)) and not re.search(rf"\b{fold(found['whom'])[:6]}", whole):
        yield found[0]
    paragraphs = [p.words for one in own if not one.anywhere for p in one.paragraphs or ()]
    heard, told = _HEARD.search(said), fold(" ".join(paragraphs)).split()
    if heard and paragraphs and fold(heard["whom"]) not in {one.strip(".,;:") for one in told}:
        yield heard[0]
    if (none := _NOBODY.search(said)) and any(map(_NAMES_ONE.search, paragraphs)):
        yield none[0]


def untold(
    evidence: Evidence, text: str, cited: Sequence[Cited], owners: set[str]
) -> Iterator[str]:
    """A body that a sentence of a reason begins with, and that tells none of what it weighs."""
    tellers = fold(" ".join((*owners, *map(_teller, cited))))
    bodies = [one.print for one in evidence.base.names.values() if one.kind == "body"]
    for sentence in split_sentences(text) if cited else ():
        for body in bodies:
            if sentence.startswith(f"{body} ") and fold(body) not in tellers:
                yield body


def _teller(one: Cited) -> str:
    source = one.source
    authors = " ".join(author.literal for author in source.authors)
    return f"{source.container_title} {source.publisher} {source.authority} {authors}"


def _is(source: Source, kind: str) -> bool:
    """Whether a source is of that kind, by its type, its nature or what its descriptor calls it."""
    called = what_is_called(source.descriptor)
    if source.type in _TYPES.get(kind, ()) or (called and _word(kind).search(called[0])):
        return True
    essay = kind in {"essay", "commentary", "editorial"}
    return essay and source.nature in {"opinion", "academic"}


@cache
def _word(kind: str) -> re.Pattern[str]:
    return re.compile(rf"\b{kind}\b", re.IGNORECASE)
