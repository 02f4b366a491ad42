"""Kinds of paper: an agreement told as a treaty, a memorandum told as a contract."""

from __future__ import annotations

from collections.abc import Iterable

from brief.late import pattern
from brief.prose import fold

_KINDS = tuple(
    (pattern(rf"(?<!-)\b(?:{ours})\b"), pattern(rf"\b(?:{borne})"))
    for ours, borne in (
        (
            r"treat(?:y|ies)",
            (
                r"treat(?:y|ies)|convention|covenant|pact|charter"
                r"|(?:taxation|tax|extradition|free[\s-]trade|legal\sassistance)\s(?:agreement|accord)s?"
                r"|(?:agreement|accord)s?\s(?:on|for)\s(?:extradition|double\staxation|free\strade)"
            ),
        ),
        (r"conventions?", r"convention|treat(?:y|ies)|pact|conference|congress"),
        (r"protocols?", r"protocol"),
        (r"contracts?", r"contract|deal|order|purchas|bought|tender|buy|sale|sold|lease|hire"),
        (r"memorand(?:um|a|ums)", r"memorand|mous?\b|understanding|memo"),
        (r"declarations?", r"declar|statement|proclam|communiqu"),
        (r"communiqu[eé]s?", r"communiqu|statement|declar|press release"),
        (r"charters?", r"charter|treat(?:y|ies)"),
    )
)
"""A kind as a text names it, and by what a source names it."""
_ANY = pattern(
    r"\b(?P<kind>agreements?|accords?|treat(?:y|ies)|protocols?|contracts?|memorand(?:um|a|ums)|mous?"
    r"|declarations?|conventions?|pacts?|letters? of intent)\b"
)


def other_paper(typed: str, paragraphs: Iterable[str], beside: Iterable[str]) -> str:
    """A kind of paper that no cited paragraph names, where one names another kind.

    Nor do those name it that facts `beside` cite: one source may say accord for a memorandum.
    """
    text, told = fold(typed), " ".join(map(fold, paragraphs))
    there = _ANY.search(told)
    said = [(found, borne) for ours, borne in _KINDS if there and (found := ours.search(text))]
    every = " ".join((told, *map(fold, beside))) if said else ""
    for found, borne in said:
        if there and not borne.search(every):
            return f'"{found[0]}", its source "{there["kind"]}"'
    return ""
