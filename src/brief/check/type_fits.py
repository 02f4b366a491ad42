"""The rule on the type of a source: one that its particulars and its descriptor can have."""

from __future__ import annotations

from collections.abc import Iterator

from brief.check.reading import Reading
from brief.facts.people import UNKNOWN
from brief.facts.sources import Source
from brief.late import pattern
from brief.prose.called import what_is_called
from brief.rules import WARNING, Finding, Rule, of_source

_PRESS = frozenset({"article-magazine", "article-newspaper"})
_ARTICLES = _PRESS | {"article-journal"}
_SPOKEN = frozenset({"broadcast", "interview", "motion_picture", "song", "speech"})
_LAWS = frozenset({"bill", "legal_case", "legislation", "regulation", "standard", "treaty"})
_OTHER = frozenset({"dataset", "figure", "graphic", "map", "patent", "software"})
_CALLED = tuple(
    (pattern(rf"\b(?:{words})$"), never)
    for words, never in (
        (
            r"essays?|commentar(?:y|ies)|op-eds?|editorials?|opinion (?:pieces?|articles?)",
            _SPOKEN | _LAWS | _OTHER | {"report", "thesis", "personal_communication"},
        ),
        (
            r"dail(?:y|ies)|newspapers?|broadsheets?|tabloids?",
            (_SPOKEN - {"interview"}) | _LAWS | _OTHER | {"book", "report", "thesis", "chapter"},
        ),
        (r"statements?|communiqu[e\u00e9]s?", _ARTICLES | _OTHER | {"book", "thesis", "chapter"}),
        (r"treat(?:y|ies)|conventions?", _ARTICLES | _SPOKEN | _OTHER | {"thesis"}),
        (r"books?|monographs?|memoirs?", _ARTICLES | _SPOKEN | _LAWS | _OTHER | {"webpage"}),
        (r"speech(?:es)?|lectures?", _ARTICLES | _LAWS | _OTHER | {"thesis"}),
        (r"datasets?|data sets?|databases?", _ARTICLES | _SPOKEN | _LAWS | {"thesis", "book"}),
        (r"web ?(?:sites?|pages?)|blogs?", _SPOKEN | _LAWS | {"book", "thesis", "treaty"}),
    )
)
"""What a descriptor calls its source, and the types of which such a source never is."""
_AGENCY = pattern(r"(?i)\b(?:press|news) agency\b")
_OF_NO_AGENCY = frozenset({"article-journal", "article-magazine", "book", "broadcast", "report"})
_EXACT = {"day", "month"}
"""How exactly a book is not dated, of which nothing says who published it."""


def _type_fits(reading: Reading) -> Iterator[Finding]:
    for source_id, source in reading.base.sources.items():
        why = _particulars(source) or (reading.in_english and _called(source))
        if why:
            said = f'"{source_id}" is of the type {source.type}, but {why}'
            yield of_source(source_id, said, "type")


def _particulars(source: Source) -> str:
    """What an article and a book are never without, and what they never have."""
    outlet = source.container_title
    if source.type in _PRESS and not (outlet or source.programme or source.publisher):
        return "nothing says in which paper"
    if source.type == "book" and outlet:
        return f'stands in "{outlet}", as a chapter does'
    if source.type == "report" and outlet and source.nature in {"news", "opinion"}:
        return f'stands in "{outlet}", as an article does'
    dated = source.issued and source.issued.precision in _EXACT
    published = source.publisher not in {"", UNKNOWN} or source.ISBN
    if source.type == "book" and dated and not published:
        return f"nothing says who published it, and it is dated {source.issued}"
    numbered = source.volume or source.issue or source.DOI or source.page or source.number
    told = source.issued and not numbered and source.nature != "academic"
    if source.type == "article-journal" and told and source.issued:
        exact = source.issued.precision in {"day", "season"}
        return "it has no volume, issue, page or DOI" if exact else ""
    if _AGENCY.search(outlet) and source.type in _OF_NO_AGENCY:
        return f'stands in "{outlet}"'
    return ""


def _called(source: Source) -> str:
    phrases = what_is_called(source.descriptor)
    for words, never in _CALLED if phrases else ():
        said = words.search(phrases[0])
        if said and source.type in never:
            return f'its descriptor calls it "{said[0]}"'
    return ""


TYPE_FITS: Rule[Reading] = Rule(
    "type-fits",
    WARNING,
    "The type of a source is one that its particulars and its descriptor can have.",
    "mend type:, or what it differs from",
    "Chicago 17, 14.23: each kind of source has its own particulars, and its note its own order.",
    _type_fits,
)
