"""Small denials that are dropped or added: no date for a date, insignificant for significant."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from brief.late import compiled, pattern
from brief.prose import WORD, fold, split_sentences
from brief.prose.places import countries_in
from brief.verify.clauses import is_told_of
from brief.verify.copy import Paragraph

_NOT = pattern(
    r"\b(?:no|not|never|nor|neither|none|without|lack\w*|absence|nobody|nothing)\b|n['\u2019]t\b"
)
_ONE = pattern(
    r"\b(?:an?|one|two|three|some|several)\s(?P<first>[a-z]+)(?:\s(?P<second>[a-z]{4,}))?\b"
)
_SHORTEST = 4
_PLACED = pattern(r"\b(?:in|at|to|from|for|of|with)\s(?P<place>[A-Z]\w+)")
_YEAR = pattern(r"\b(?:1[5-9]|20)\d\d\b")
_WITHHELD = pattern(
    r"\b(?:refus|den[iy]|deprive|withh|reject|declin|lack|miss|want|wish|need|negotiat|plan|propos"
    r"|demand|call\w*\sfor|ask\w*\sfor)\w*"
)
_PARTED = pattern(r"[,;:]\s|\s(?:and|but|while|whereas)\s")
_NONE = pattern(
    r"\b(?:no|(?:lack(?:s|ed)?|(?:has|have|had)\snever\shad|never\shad|(?:has|have|had)\syet\sto\shave"
    r"|(?:do|does|did)\snot\s(?:yet\s)?have)\s(?:an?|any))\s(?P<first>[a-z]+)\b(?:\s(?P<second>[a-z]{4,})\b)?"
    r"(?![^.;,]{0,40}\b(?:before|until|till|prior|earlier|except|but)\b)"
)
_NO_THING = frozenset(
    ["longer", "other", "more", "less", "fewer", "later", "doubt", "such", "means"]
)
_NAMES = pattern(
    r"(?:\breported,|\b(?:report|article|source|essay|warning|statement|account|text))"
    r"\s(?:names|mentions|speaks of|lists|does (?:name|mention|speak of|list))"
    r"\s(?P<whom>[A-Z][\w ]+?)(?=[.,;]|$)"
)
_FORCE = pattern(r"\binto force\b|\bin force\b")
_IN_FORCE = pattern(r"\b(?:(?:is|was|were|are|been)\sin|(?:entered|came|come)\sinto)\sforce\b")
_NO_FORCE = pattern(r"\b(?:not|never|neither|nor|no)\b[^.;]{0,40}\bin(?:to)?\sforce\b")
_GIVES = pattern(
    r"\b(?:gives?|gave|states?|stated|cites?|cited)\s(?:[a-z]+(?:,\s|\s)){0,4}?"
    r"(?:figures|years|numbers|dates|values|amounts|a date|a value|a year|a figure)\b"
    r"|\bwith\s(?:[a-z]+(?:,\s|\s)){0,3}?(?:figures|dates|a date|a value)\b"
)
_PREFIX = pattern(
    r"(?P<prefix>un(?!i[tofqv]|de[rl]|til|animous|less)(?=[a-z]{4})|il|ir"
    r"|i[nm](?=[a-z]{3,}(?:ant|ent|ful|al|ed|ive|ous|ic|ory|ly|able|ible|ar|ate|ect|ess|ial|ising"
    r"|ing|in|id)$)|dis(?=agre|approv|satisf|trust|honest|loyal|respect|obe[yd]|unit|advantag"
    r"|continu|engag|prov|qualif|connect|similar|proportion))(?P<bare>[a-z]{4,})"
)
_NO_PREFIX = frozenset(
    "illustrated immediate imminent imperial implanted implied implying important"  # noqa: SIM905 - a row of words
    " imported importing imposed imposing impressed impressive improved improving incident"
    " inclined included incoming increasing independent indicated indifferent individual"
    " inducted industrial informal informed informing inherent initial injured inland"
    " insisted inspected inspired installed instead institutional instructed integral"
    " integrated intended intense intensive intent interested interim internal invaluable"
    " invested investing invited inviting involved unable undertaken"
    " uneven unrest united unlike unlikely".split()
)


def names_it(text: str, paragraphs: list[Paragraph]) -> str:
    """That a source names a country which no cited paragraph does."""
    known = countries_in(" ".join(one.words for one in paragraphs))
    for found in _NAMES.finditer(text):
        if strange := countries_in(found["whom"]) - known:
            return f'"{found[0]}", where no cited paragraph has {", ".join(sorted(strange))}'
    return ""


def in_force(text: str, near: list[str], every: list[str]) -> str:
    """That something is in force, of which each sentence on that says that it is not yet."""
    ours = _IN_FORCE.search(text)
    theirs = [one for one in every if _FORCE.search(one)] if ours else []
    denied = [found for one in theirs if (found := _NO_FORCE.search(one))]
    if not ours or not denied or len(denied) < len(theirs) or _NOT.search(text.lower()):
        return ""
    for found in denied:
        if found.string in near or is_told_of(text, found.string, found.start()):
            return f'"{ours[0]}", its source "{found[0]}"'
    return ""


def is_of_same(text: str, sentence: str) -> bool:
    """Whether a sentence has no state, place and year that a text does not have."""
    strange = countries_in(sentence) - countries_in(text)
    places = {found["place"] for found in _PLACED.finditer(sentence)}
    return (
        not strange
        and {*_YEAR.findall(sentence)} <= {*_YEAR.findall(text)}
        and all(one in text or countries_in(one) for one in places)
    )


def gives_none(text: str, paragraphs: list[Paragraph]) -> str:
    """That a source gives figures or dates, where no cited paragraph has a digit."""
    found = _GIVES.search(text)
    if found and not any(mark.isdigit() for one in paragraphs for mark in one.words):
        return f'"{found[0]}", where no cited paragraph has a number'
    return ""


def none_of_it(text: str, near: list[str], every: list[str]) -> str:
    """One of a thing, of which the sentences that have it say only that there is none."""
    plain = fold(text)
    for found in _ONE.finditer(plain):
        clause = plain if _PARTED.search(plain) is None else _clause(plain, found)
        if _NOT.search(clause) or _WITHHELD.search(clause.replace(found[0], "")):
            continue
        for thing, kind in _things(found):
            sentences = near if any(thing in fold(one) for one in near) else every
            there = [fold(one) for one in sentences if thing in fold(one) and is_of_same(text, one)]
            denied = [
                one for s in there for one in _NONE.finditer(s) if thing in dict(_things(one))
            ]
            count = sum(fold(one).count(thing) for one in sentences)
            if denied and len(denied) == count and all(kind in one.string for one in denied):
                return f'"{found[0]}", where its source has "{denied[0][0]}"'
    return ""


def _things(found: re.Match[str]) -> Iterator[tuple[str, str]]:
    """What may be counted there, and of what kind it is: a port, a tax treaty."""
    if len(found["first"]) >= _SHORTEST and found["first"] not in _NO_THING:
        yield found["first"], ""
    if found["second"] and not {found["first"], found["second"]} & _NO_THING:
        yield found["second"], found["first"]


def _clause(text: str, found: re.Match[str]) -> str:
    """What stands around a word, as far as nothing parts it from that."""
    start = max((one.end() for one in _PARTED.finditer(text, 0, found.start())), default=0)
    end = _PARTED.search(text, found.end())
    return text[start : end.start() if end else len(text)]


def turned_prefix(text: str, paragraphs: Iterable[Paragraph]) -> str:
    """A word that the cited paragraphs have without its in- or un-, or the other way round."""
    if _NOT.search(text.lower()):
        return ""
    ours = _words(fold(text))
    paragraphs = tuple(paragraphs)
    theirs = frozenset().union(*(_words(one.folded) for one in paragraphs))
    for mine, yours in ((ours, theirs), (theirs, ours)):
        for word in mine - _NO_PREFIX - yours:
            found = _PREFIX.fullmatch(word)
            if found and found["bare"] in yours and found["bare"] not in mine:
                there = found["bare"] if mine is ours else word
                if _is_of_another(there, text, paragraphs):
                    continue
                if mine is ours and _is_undone(there, paragraphs):
                    continue
                said, other = (word, found["bare"]) if mine is ours else (found["bare"], word)
                return f'"{said}", its source "{other}"'
    return ""


_UNDONE = pattern(
    r"(?:\b(?:not|never|no|nor|neither|none|nobody|without|cannot)\b|n['\u2019]t\b)(?:\s[\w'\u2019-]+){0,4}\s$"
    r"|\b(?:yet|still|remain\w*|is|are|has|have|had)\sto\s(?:be\s)?(?:\w+\s)?$"
)
"""Before a word, this denies it, or puts it off."""


def _is_undone(word: str, paragraphs: Iterable[Paragraph]) -> bool:
    """Whether the source denies the word wherever it has it: is still to be signed."""
    form = compiled(rf"\b{word}\b")
    told = [one.folded for one in paragraphs]
    return all(_UNDONE.search(one[: at.start()]) for one in told for at in form.finditer(one))


_CLAUSE = pattern(
    r"[,;:()\u2013\u2014]|\b(?:and|but|while|whereas|which|who|that|when|though|although|after)\b"
)
_LONG = 4


def _is_of_another(word: str, text: str, paragraphs: Iterable[Paragraph]) -> bool:
    """Whether each clause with the word tells of what a text has not, and another one of that."""
    ours = _long(text)
    for paragraph in paragraphs:
        for sentence in split_sentences(paragraph.folded):
            clauses = [_long(one) for one in _CLAUSE.split(sentence)]
            with_it = [one for one in clauses if word in one]
            if any(one & ours or len(one) == 1 for one in with_it):
                return False
            if with_it and not any(one & ours for one in clauses):
                return False
    return True


def _long(text: str) -> frozenset[str]:
    return frozenset(word for word in _words(fold(text)) if len(word) >= _LONG)


@lru_cache(maxsize=8192)  # many facts cite one paragraph
def _words(folded: str) -> frozenset[str]:
    return frozenset(WORD.findall(folded))
