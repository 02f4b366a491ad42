"""Strong words: what a reader's eye should find in a judgement or a call, set in strong letters."""

from __future__ import annotations

import re

from brief.facts import FactBase
from brief.late import pattern, replace
from brief.model import Inlines, Strong, Text, plain_text
from brief.template.after_date import opening_date
from brief.template.yardstick import band_of

_CLAUSE = pattern(r"(.+?)([;\N{FULLWIDTH SEMICOLON}\N{ARABIC SEMICOLON}].+)", re.DOTALL)


def with_strong_term(base: FactBase, fact_id: str, words: Inlines) -> Inlines:
    """A judgement's words, the term of likelihood in them strong where it first stands."""
    fact = base.facts[fact_id]
    band = band_of(base, fact.likelihood)
    if band is None:
        return words
    term = _term(base.brief.language, *{fact.likelihood, *band.terms, *band.forms})
    for at, inline in enumerate(words):
        found = term.search(inline.text) if isinstance(inline, Text) else None
        if found and isinstance(inline, Text) and not inline.named:
            return (*words[:at], *_parted(inline, *found.span()), *words[at + 1 :])
    return words


def with_strong_date(base: FactBase, fact_id: str, words: Inlines) -> Inlines:
    """A fact's words, the date strong that they begin with."""
    date, first = base.facts[fact_id].date, words[0] if words else None
    end = opening_date(plain_text(words), date) if date else 0
    if not end or not isinstance(first, Text) or first.named or len(first.text) < end:
        return words
    return (*_parted(first, 0, end), *words[1:])


_VOWEL_MARKS = "[\u064b-\u0652]*"
_JOINED = "(?:[\u0648\u0641]?(?:\u0627\u0644)?)"
"""What Arabic writes together with the word behind it: and, so, the."""


def _term(language: str, *terms: str) -> re.Pattern[str]:
    """Any of the terms, however it begins; in other languages than English as it is inflected."""
    forms = (_form(one) for one in sorted(terms, key=len, reverse=True))
    ending = "" if language.lower().startswith("en") else r"\w{0,2}"
    return re.compile(rf"(?<!\w)(?:{'|'.join(forms)}){ending}(?!\w)", re.IGNORECASE)


def _form(term: str) -> str:
    """A term; one of Arabic with or without its article and the marks of its vowels."""
    if term[0] < "\u0600":
        return re.escape(term)
    bare = re.sub(_VOWEL_MARKS, "", term)
    return _JOINED + "".join(f"{re.escape(each)}{_VOWEL_MARKS}" for each in bare)


def call_words(said: Text) -> Inlines:
    """What we go by, strong, before what is said of it behind a semicolon."""
    found = _CLAUSE.fullmatch(said.text)
    return _parted(said, 0, found.end(1)) if found else (said,)


def _parted(said: Text, start: int, end: int) -> Inlines:
    """Words of which those between two places are strong."""
    before, strong, after = (
        replace(said, text=each)
        for each in (said.text[:start], said.text[start:end], said.text[end:])
    )
    return (
        *((before,) if before.text else ()),
        Strong((strong,)),
        *((after,) if after.text else ()),
    )
