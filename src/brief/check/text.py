"""Rules on text: said once, in short sentences, in our own words, taking no side."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.check.reading import Reading
from brief.check.wordlists import LOADED_WORDS, PLAIN_USES, one_of
from brief.facts.slots import split_slots
from brief.late import pattern
from brief.marked.spot import Path
from brief.prose import (
    count_words,
    find_quotations,
    fold,
    split_sentences,
    without_primes,
    without_quotations,
    words_in,
)
from brief.prose.alternatives import Listed
from brief.prose.names_said import stands_in_a_name
from brief.prose.places import countries_in
from brief.rules import WARNING, Finding, Rule, quote_list

LONGEST_SENTENCE = 40
"""Words; GOV.UK asks for 25 on a page, and a footnoted sentence carries names and dates besides."""
LONGEST_QUOTATION = 12
"""Words."""

_LOADED = Listed(LOADED_WORDS, lambda: one_of(LOADED_WORDS))
_PLAIN = pattern(PLAIN_USES, re.IGNORECASE)
_TWICE = pattern(
    r"(?<!\band\s)\b(?P<one>[A-Z][\w'\u2019-]{3,}(?:\s[A-Z][\w'\u2019-]+)*)(?:\sand\s|\sor\s|\u2013)(?P=one)\b"
    r"(?!['\u2019-]?\w|\s[A-Z]|\s(?:and|or|in|to|with|by)\b)"
)
"""Malta and Malta: one of them is meant to be the other."""
_JOINS = frozenset(["and", "or"])
_SMALL = "a an and are at by for from had has have in is of on or the to was were with"
_SMALL_WORDS = frozenset(_SMALL.split())


def _duplicate(reading: Reading) -> Iterator[Finding]:
    first: dict[tuple[str, ...], str] = {}
    for fact_id in reading.base.facts:
        words = words_in(fold(reading.text(fact_id)))
        key = tuple(sorted(word for word in words if word not in _SMALL_WORDS))
        other = first.setdefault(key, fact_id)
        if other != fact_id:
            said = f'"{fact_id}" says what "{other}" says'
            home = ("facts", fact_id)
            yield Finding(home, said, "", (home, ("facts", other)))
    for path, text in reading.prose:
        joins = "\u2013" in text or not _JOINS.isdisjoint(words_in(text))
        found = _TWICE.search(text) if joins else None
        if found and countries_in(found["one"]):
            said = f'"{found[0]}" names one country twice'
            yield Finding(path, said, "name the other, or take one out", (path[:2],))


def _long_sentence(reading: Reading) -> Iterator[Finding]:
    for path, text in reading.prose:
        if len(text) <= LONGEST_SENTENCE * 2:
            continue
        longest = max((count_words(sentence) for sentence in split_sentences(text)), default=0)
        if longest > LONGEST_SENTENCE:
            yield Finding(path, f"a sentence of {longest} words", "", (path[:2],))


def _long_quotation(reading: Reading) -> Iterator[Finding]:
    for path, text in reading.prose:
        for quotation in find_quotations(text):
            if (count := count_words(quotation.words)) > LONGEST_QUOTATION:
                yield Finding(path, f"a quotation of {count} words", "", (path[:2],))


def _open_quotation(reading: Reading) -> Iterator[Finding]:
    for path, text in reading.prose:
        left = without_quotations(text)
        if _has_mark(left) and _has_mark(without_primes(left)):
            yield Finding(path, "a quotation mark without its fellow", "", (path[:2],))


def _has_mark(text: str) -> bool:
    return any(mark in text for mark in '"\u201c\u201d')


def _loaded(reading: Reading) -> Iterator[Finding]:
    for path, text in reading.prose if reading.in_english else ():
        ours = without_quotations(_our_words(reading, path, text))
        if not _LOADED.may_stand_in(ours):
            continue
        plain = _PLAIN.sub("", ours)
        words = _LOADED.finditer(plain)
        found = [word[0] for word in words if not stands_in_a_name(plain, *word.span())]
        if found:
            said = f"{quote_list(dict.fromkeys(found))} takes a side in our own voice"
            yield Finding(path, said, "", (path[:2],))


def _our_words(reading: Reading, path: Path, text: str) -> str:
    """What nobody else answers for: no fact with an owner, no judging of sources, no name."""
    if path[0] == "sources":
        return ""
    if path[0] != "facts" or path[2] != "text":
        return text
    fact = reading.base.facts[str(path[1])]
    words = (part for part in split_slots(fact.text) if isinstance(part, str))
    return "" if fact.by else " ".join(words)


RULES = (
    Rule(
        "duplicate",
        WARNING,
        "Nothing is said twice in the same words.",
        "join the two and let one cite both sources",
        "A correction must reach every copy; what is said once is corrected once.",
        _duplicate,
    ),
    Rule(
        "long-sentence",
        WARNING,
        f"No sentence has more than {LONGEST_SENTENCE} words.",
        "cut it in two",
        "GOV.UK style guide: short sentences; ICD 203, D.6.e.(6): clear argument.",
        _long_sentence,
    ),
    Rule(
        "long-quotation",
        WARNING,
        f"No quotation has more than {LONGEST_QUOTATION} words.",
        "quote the few words that matter and tell the rest in your own",
        "A brief tells facts in its own words; a long quotation is somebody else's text.",
        _long_quotation,
    ),
    Rule(
        "open-quotation",
        WARNING,
        "Every quotation mark has its fellow.",
        "close the quotation",
        "Where a quotation ends must be plain, or nobody can look it up.",
        _open_quotation,
    ),
    Rule(
        "loaded-word",
        WARNING,
        "Our own voice takes no side.",
        "use a plain word, or quote it with its owner",
        "ICD 203, D.6.a: objectivity; House of Commons Library, editorial policy on balance.",
        _loaded,
        in_english=True,
    ),
)
