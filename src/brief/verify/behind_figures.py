"""Rules on what stands behind a figure: who counted it, and what a percentage is of."""

from __future__ import annotations

from collections.abc import Iterator

from brief.late import pattern
from brief.prose import WORD, fold
from brief.rules import WARNING, Finding, Rule, of_fact
from brief.verify.evidence import Cited, Evidence
from brief.verify.wording import is_english, long_words, paragraphs_of

_COUNTING = pattern(
    r"\b(?:report(?:s|ed|edly)?|according|statistic\w*|customs|bureaus?|count(?:s|ed)?|data|census"
    r"|registr\w+|ministr(?:y|ies)|authorit(?:y|ies))\b"
)
"""Words of a paragraph by which it tells whose count it gives."""
_COUNTS_NOTHING = frozenset({"opinion"})
"""Natures of sources that have their figures from elsewhere."""


def _reporter_found(evidence: Evidence) -> Iterator[Finding]:
    for fact_id, fact, cited in evidence.readable():
        if not is_english(evidence, cited) or any(map(_tells, cited)):
            continue
        for name, figure in fact.figures.items():
            if figure.reporter and figure.reporter != "unknown" and figure.value is not None:
                told = f'no cited paragraph of "{fact_id}" tells whose count "{name}" is'
                yield of_fact(fact_id, told, "figures", name, "reporter")


def _tells(cited: Cited) -> bool:
    return cited.source.nature not in _COUNTS_NOTHING or any(
        _COUNTING.search(one.folded) for one in cited.paragraphs or ()
    )


_WIDE = long_words(
    "exports imports value sales amount total number price cost budget share volume turnover income"
    " revenue output production spending goods trade people population area market cast"
    " valid polled year before previous earlier preceding last"
)
"""What a text tells by other words: sold, bought, rose."""
_RATES = tuple(
    (pattern(rf"\b(?:{cue})"), long_words(words))
    for cue, words in (
        (
            r"rates?\b|interest\b|yield|coupon|loan|bond|credit",
            "sum lent loan loans principal deposits debt borrowed amount money capital credit",
        ),
        (r"inflation|prices?\b|cost of living", "prices price level consumer basket year before"),
        (
            r"tariff|dut(?:y|ies)\b|lev(?:y|ies)\b|tax|vat\b|toll|excise|customs",
            "value customs price prices goods imports import income profit profits turnover",
        ),
        (
            r"grew|growth|shrank|expand|contract|econom|gdp\b",
            "output product economy gross domestic",
        ),
        (r"unemploy|jobless|out of work", "labour labor force workforce"),
        (r"turnout|voted|polls?\b|vote\b", "voters electorate registered eligible vote votes"),
        (r"stake|owns?\b|owned|holds?\b|share", "shares share capital equity company stock"),
        (r"emission|carbon", "emissions level output"),
        (
            r"lost|gained|fell|rose|weaken|strengthen|deprecia|apprecia|devalu",
            "value rate exchange",
        ),
    )
)
"""What a rate is of, which nobody says: interest of what is lent, a tariff of a value."""
_REST = pattern(r"\s(?:of|in|from|to|for|by|at|with)\s")
_SOLD, _BOUGHT = (
    pattern(rf"\b(?:{words})")
    for words in (r"export|sell|sold|sale\b|sales\b", r"import|buy|bought|purchas")
)


def _base_found(evidence: Evidence) -> Iterator[Finding]:
    for fact_id, fact, cited in evidence.readable():
        bases = [(name, figure) for name, figure in fact.figures.items() if figure.base]
        if not bases or not is_english(evidence, cited):
            continue
        text = fold(evidence.text(fact_id))
        there = long_words(text).union(*(long_words(one.words) for one in paragraphs_of(cited)))
        for name, figure in bases:
            head = long_words(_REST.split(figure.base)[0]) - _WIDE
            rates = (words for cue, words in _RATES if cue.search(text))
            known = there.union(long_words(figure.measure), *rates)
            strange = [one for one in head if not any(_alike(one, other) for other in known)]
            if strange and _for_short(figure.base) & _short_words(cited, text):
                strange = []
            if strange or _is_turned(fold(figure.base), text):
                told = f'"{fact_id}.{name}" is a share of {figure.base}, of which its text is not'
                yield of_fact(fact_id, told, "figures", name, "base")


def _short_words(cited: tuple[Cited, ...], text: str) -> set[str]:
    told = (text, *(one.folded for one in paragraphs_of(cited)))
    return {word for one in told for word in WORD.findall(one)}


def _for_short(base: str) -> set[str]:
    """What the first words of a base are called by their initials: GDP."""
    words = [word[0] for word in WORD.findall(fold(base))]
    return {"".join(words[:size]) for size in range(3, len(words) + 1)}


def _alike(one: str, other: str) -> bool:
    """Whether two beginnings are of one word: vote, votes; loss, losses."""
    return one.startswith(other) or other.startswith(one)


def _is_turned(base: str, text: str) -> bool:
    """Whether the base is what is sold and the text on what is bought, or the other way round."""
    for one, other in ((_SOLD, _BOUGHT), (_BOUGHT, _SOLD)):
        if one.search(base) and not other.search(base):
            return bool(other.search(text)) and not one.search(text)
    return False


BASE_FOUND = Rule(
    "base-found",
    WARNING,
    "What a percentage is of stands in its text or in a cited paragraph.",
    "mend base:, or the text",
    "UK statistics guidance (OSR): a percentage means nothing without what it is of.",
    _base_found,
)

REPORTER_FOUND = Rule(
    "reporter-found",
    WARNING,
    "The reporter of a figure is unknown where nothing that it cites tells who counted.",
    "write reporter: unknown, or cite what tells it",
    "UN, International Merchandise Trade Statistics: each side's count of a flow is its own.",
    _reporter_found,
)
