"""Small denials that are dropped or added: no date for a date, insignificant for significant."""

from __future__ import annotations

from collections.abc import Iterable

from brief.late import pattern
from brief.prose import WORD, fold
from brief.verify.copy import Paragraph

_NOT = pattern(
    r"\b(?:no|not|never|nor|neither|none|without|lack\w*|absence|nobody|nothing)\b|n['\u2019]t\b"
)
_ONE = pattern(r"\b(?:an?|one|two|three|some|several)\s(?P<thing>[a-z]{4,})\b")
_NONE = pattern(r"\bno\s(?P<thing>[a-z]{4,})\b")
_NO_THING = frozenset(
    ["longer", "other", "more", "less", "fewer", "later", "doubt", "such", "means"]
)
_GIVES = pattern(
    r"\b(?:gives?|gave|states?|stated|cites?|cited)\s(?:[a-z]+(?:,\s|\s)){0,4}?"
    r"(?:figures|years|numbers|dates|values|amounts|a date|a value|a year|a figure)\b"
    r"|\bwith\s(?:[a-z]+(?:,\s|\s)){0,3}?(?:figures|dates|a date|a value)\b"
)
_PREFIX = pattern(
    r"\b(?P<prefix>un(?!i[tofqv]|de[rl]|til|animous)|in|im|ir|il)(?P<bare>[a-z]{5,}(?:ant|ent|ful"
    r"|al|ed|ive|ous|ic|ory|ly|able|ible|ar|ate|ect|ess|ial|ising|ing|in))\b"
)
_NO_PREFIX = frozenset(
    "illustrated immediate imminent imperial implied implying important imported importing"  # noqa: SIM905 - a row of words
    " imposed imposing impressive improved improving incident inclined included incoming"
    " increasing independent indicated indifferent individual inducted industrial informal"
    " informed informing inherent initial injured inland insisted inspected inspired installed"
    " instead institutional instructed integral integrated intended intense intensive intent"
    " interested interim internal invaluable invested investing invited inviting involved"
    " undertaken united".split()
)


def gives_none(text: str, paragraphs: list[Paragraph]) -> str:
    """That a source gives figures or dates, where no cited paragraph has a digit."""
    found = _GIVES.search(text)
    if found and not any(mark.isdigit() for one in paragraphs for mark in one.words):
        return f'"{found[0]}", where no cited paragraph has a number'
    return ""


def none_of_it(text: str, near: list[str]) -> str:
    """One of a thing, of which the nearest sentences say only that there is none."""
    if _NOT.search(text.lower()):
        return ""
    sentences = [fold(one) for one in near]
    for found in _ONE.finditer(fold(text)):
        thing = found["thing"]
        denied = [one for s in sentences for one in _NONE.finditer(s) if one["thing"] == thing]
        there = sum(s.count(thing) for s in sentences)
        if denied and thing not in _NO_THING and len(denied) == there:
            return f'"{found[0]}", where its source has "{denied[0][0]}"'
    return ""


def turned_prefix(text: str, paragraphs: Iterable[Paragraph]) -> str:
    """A word that the cited paragraphs have without its in- or un-, or the other way round."""
    if _NOT.search(text.lower()):
        return ""
    ours = frozenset(WORD.findall(fold(text)))
    theirs = frozenset(word for one in paragraphs for word in WORD.findall(one.folded))
    for mine, yours in ((ours, theirs), (theirs, ours)):
        for word in mine - _NO_PREFIX - yours:
            found = _PREFIX.fullmatch(word)
            if found and found["bare"] in yours and found["bare"] not in mine:
                said, other = (word, found["bare"]) if mine is ours else (found["bare"], word)
                return f'"{said}", its source "{other}"'
    return ""
