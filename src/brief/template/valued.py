"""Values: whether a sentence says no more than the value that a table of values has of it."""

from __future__ import annotations

from brief.facts import FactBase
from brief.model import plain_text
from brief.show import show_date
from brief.template.words import bare_words

_LONG = 4
"""Letters of a word that says something; shorter ones join others in most languages."""
_FEW = 3
"""Opened diplomatic relations: so many words say what a row says with its label and its day."""


def says_its_day_alone(base: FactBase, fact_id: str) -> bool:
    """Whether the words of a fact, its day and the countries taken out, are those of a label."""
    said = plain_text(bare_words(base, fact_id))
    date = base.facts[fact_id].date
    known = [show_date(date, base.words)] if date else []
    known += [str(base.words.country(party)) for party in base.brief.parties]
    for one in filter(None, known):
        said = said.replace(one, " ")
    words = "".join(letter if letter.isalpha() else " " for letter in said).split()
    return sum(len(word) >= _LONG for word in words) <= _FEW
