"""Kinds of text that a source cannot be without a word of it: an interview has its questions."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.late import pattern
from brief.prose.called import what_is_called

_KINDS = {
    r"interviews?": (
        r"interview|\bQ:|\btold (?:us|me|this|our|(?-i:The [A-Z]))\b|\?\W[^?]{20,2000}\?"
        r"|\b(?:we|I|reporter|correspondent|editor|paper|magazine) ask(?:ed|s)\b"
        r"|\bask(?:ed|s) (?:by|if|whether|about|how|why|what)\b|(?-i:\bAsked\b)"
        r"|\bour questions?\b"
    ),
    r"speech(?:es)?|address|lectures?": (
        r"speech|\baddress|lectur|delivered (?:by|at|to|in|on|before)|ladies and gentlemen"
        r"|excellenc|applause|\bdear\b|remarks|\b[Ii] (?:thank|am|would|have)\b"
    ),
    r"(?:press|news) conferences?|briefings?": (
        r"(?:press|news) conference|briefing|reporters|journalists|\bask(?:ed|s)\b|\bpress\b"
    ),
    r"letters?|telegrams?|cables?": r"letter|\bdear\b|sincerely|\byours\b|regards|cable|telegram",
    r"editorials?": r"editorial|\bour (?:view|opinion)\b|\bopinion\b|\bwe (?:believe|think|hold)\b",
    r"transcripts?|testimon(?:y|ies)|minutes": (
        r"transcri|testi(?:mon|f)|hearing|minutes|\bQ[.:]|witness|chairman|\bspeaker\b|the chair\b"
    ),
    r"(?:book|film) reviews?": r"review|\bbook|\bfilm",
    r"(?:press|news) releases?": (
        r"(?:press|news|media) release|for immediate release|media contact|statement|announc"
        r"|communiqu|newsroom"
    ),
    r"(?:opinion )?polls?|surveys?": r"\bpoll|survey|respond|interviewees|\basked\b",
    r"white papers?|green papers?": r"white paper|green paper",
    r"judg[e]?ments?|rulings?|verdicts?": r"judg[e]?ment|ruling|\bruled\b|court|tribunal|verdict",
    r"resolutions?": r"resolution|resolves|\badopt",
    r"obituar(?:y|ies)": r"obituar|\bdied\b|\bdeath\b|\bborn\b",
}
"""What a source is called, and what such a text, or the record of it, has."""
_FORMS = tuple(
    (pattern(rf"\b(?:{called})$"), pattern(has, re.IGNORECASE)) for called, has in _KINDS.items()
)


def unborne_kinds(descriptor: str, known: str) -> Iterator[str]:
    """What a descriptor calls its source, where neither its copy nor its record is of the kind."""
    phrases = what_is_called(descriptor)
    for called, has in _FORMS if phrases else ():
        said = called.search(phrases[0])
        if said and not has.search(known):
            yield said[0]
