"""The rule on the nature of a source: one that its type, its author and its outlet can have."""

from __future__ import annotations

from collections.abc import Iterator

from brief.check.reading import Reading
from brief.facts.sources import Source
from brief.late import pattern
from brief.rules import WARNING, Finding, Rule, of_source

_LAWS = frozenset({"bill", "legal_case", "legislation", "regulation", "treaty"})
_PRESS = frozenset({"article-magazine", "article-newspaper", "post-weblog"})
_SPOKEN = frozenset({"broadcast", "interview", "personal_communication", "post"})
_FIGURES = frozenset({"dataset", "map", "patent", "standard"})
_NEVER = {
    "dataset": _LAWS | _PRESS | _SPOKEN | {"speech"},
    "news": _LAWS | _FIGURES | {"article-journal", "book", "speech", "thesis"},
    "opinion": _LAWS | _FIGURES,
    "academic": _LAWS | _PRESS | _SPOKEN,
    "official": frozenset({"review", "review-book", "song", "thesis"}),
}  # fmt: skip
"""For each nature, the types of source (CSL) that have another."""
_OF_STATE = pattern(
    r"\b(?:ministr(?:y|ies)|governments?|embass(?:y|ies)|parliaments?|departments? (?:of|for)"
    r"|presidency|prime minister|cabinet|central bank|council of ministers|foreign office)\b"
)
_SPEAKS_FOR_ONE = pattern(
    r"\b(?:state(?:-owned|-run)?|governments?|official(?:ly)?|ministr(?:y|ies)|gazette of|party"
    r"|palace|court|parliaments?|army|army's|embassy)\b"
)
"""What says of an outlet that it speaks for a state."""


def _nature_fits(reading: Reading) -> Iterator[Finding]:
    for source_id, source in reading.base.sources.items():
        why = _of_type(source) or (reading.in_english and _of_author(source))
        if why:
            said = f'"{source_id}" has the nature {source.nature}, but {why}'
            yield of_source(source_id, said, "nature")


def _of_type(source: Source) -> str:
    return f"is of the type {source.type}" if source.type in _NEVER[source.nature] else ""


def _of_author(source: Source) -> str:
    bodies = " and ".join(one.literal for one in source.authors if one.literal)
    people = any(one.family for one in source.authors)
    if source.nature == "opinion" and not people and _OF_STATE.search(bodies.casefold()):
        return f"its author is {bodies}"
    if source.nature == "official" and source.type in _PRESS and not bodies:
        outlet = f"{source.container_title} {source.publisher} {source.descriptor}".casefold()
        if not source.authority and not _SPEAKS_FOR_ONE.search(outlet):
            return "nothing says that its outlet speaks for a state"
    return ""


NATURE_FITS: Rule[Reading] = Rule(
    "nature-fits",
    WARNING,
    "The nature of a source is one that its type, its author and its outlet can have.",
    "mend nature: or type:, or say in the descriptor for whom the outlet speaks",
    "ICD 206, source descriptors: the reader is told what kind of source a statement rests on.",
    _nature_fits,
)
