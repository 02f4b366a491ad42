"""The two rows of terms of ICD 203: not mixed, unless the brief prints that they mean the same."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.check.reading import Reading
from brief.facts.likelihood import SCALES
from brief.late import pattern
from brief.prose import split_sentences
from brief.rules import WARNING, Finding, Rule, of_fact

_SCALE = "icd203"
_THE_SAME = pattern(
    r"\b(?:same|equal(?:ly)?|equivalents?|identical(?:ly)?|interchangeabl[ey]|synonym\w*|alike"
    r"|one and the same|(?:no|not|nothing)\b[^.]*\bdiffer\w*)\b",
    re.IGNORECASE,
)
_TERMS = pattern(
    r"\b(?<!same )(?<!equal )(?:terms?|rows?|columns?|expressions?|words|wordings?)\b",
    re.IGNORECASE,
)
_CHANCE = pattern(r"\b(?:probabilit|likelihood|chances?\b|odds\b|mean\b)", re.IGNORECASE)
_DENIED = pattern(r"\b(?:not|never|neither|nor|cannot)\b|n[\u2019']t\b", re.IGNORECASE)


def _one_row(reading: Reading) -> Iterator[Finding]:
    if reading.base.brief.likelihood != _SCALE:
        return
    rows: dict[int, tuple[str, str]] = {}
    for fact_id, fact in reading.base.facts.items():
        row = _row_of(fact.likelihood) if fact.kind == "judgement" else None
        if row is None:
            continue
        rows.setdefault(row, (fact_id, fact.likelihood))
        if len(rows) > 1:
            other = rows[1 - row]
            both = f'"{fact.likelihood}" and "{other[1]}" of "{other[0]}"'
            if not _says_same_chance(reading):
                yield of_fact(fact_id, f"{both} are of two rows of ICD 203", "likelihood")
            return


def _row_of(term: str) -> int | None:
    """Which of the two rows has a term; 0 is that of likely, 1 that of probable."""
    for band in SCALES[_SCALE]:
        if term in (*band.terms, *band.forms):
            return 0 if term.startswith(band.terms[0]) else 1
    return None


def _says_same_chance(reading: Reading) -> bool:
    """Whether the brief prints what the directive asks for of a product that mixes the rows."""
    printed = reading.printed.facts if reading.printed else None
    for path, words in reading.prose:
        if printed is not None and path[0] == "facts" and path[1] not in printed:
            continue
        if any(_is_disclaimer(sentence) for sentence in split_sentences(words)):
            return True
    return False


def _is_disclaimer(sentence: str) -> bool:
    same = _THE_SAME.search(sentence)
    if not same or (_DENIED.search(sentence) and "differ" not in same[0].lower()):
        return False
    return _names_both_rows(sentence) or bool(_TERMS.search(sentence) and _CHANCE.search(sentence))


def _names_both_rows(sentence: str) -> bool:
    """Whether it sets the two terms of one band beside each other: likely and probable."""
    return any(
        all(re.search(rf"\b{term}\b", sentence, re.IGNORECASE) for term in band.terms)
        for band in SCALES[_SCALE]
    )


ONE_ROW = Rule(
    "one-row",
    WARNING,
    "Judgements use one of the two rows of terms of ICD 203, or the brief says they are one.",
    "say it in the words of one row, or print that the terms mean the same probability",
    "ICD 203, D.6.e.(2)(a): not to mix terms of its two rows is strongly encouraged; a product "
    "that does says that they mean the same.",
    _one_row,
)
