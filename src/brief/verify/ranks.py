"""The rule on military ranks: a rank before a name is the one that the source sets before it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.late import pattern
from brief.prose import fold
from brief.rules import WARNING, Finding, Rule, of_fact
from brief.verify.evidence import Evidence
from brief.verify.wording import paragraphs_of, plain_facts

_SHORT = {
    "lt": "lieutenant", "gen": "general", "maj": "major", "col": "colonel", "brig": "brigadier",
    "capt": "captain", "adm": "admiral", "cdr": "commander", "cmdr": "commander",
    "cdre": "commodore", "sgt": "sergeant", "wg": "wing",
}  # fmt: skip
_WORDS = "|".join(
    (
        *_SHORT,
        *"lieutenant general major colonel brigadier captain admiral commander commodore".split(),  # noqa: SIM905 - a row of words
        *"marshal sergeant field air chief vice rear wing group squadron second first".split(),  # noqa: SIM905 - a row of words
    )
)
_HEADS = frozenset(
    "lieutenant general major colonel brigadier captain admiral commander commodore marshal"  # noqa: SIM905 - a row of words
    " sergeant".split()
)
_RANK = pattern(
    rf"(?<![\w-])(?P<rank>(?i:(?:(?:{_WORDS})\.?[\s-])*(?:{_WORDS})\b\.?))\s+"
    r"(?P<name>[^\W\d_a-z][\w'\u2019-]*(?:\s[^\W\d_a-z][\w'\u2019-]*){0,3})"
)
_OFFICE = pattern(
    r"(?:attorney|secretary|consul|director|governor|inspector|auditor)[\s-]$", re.IGNORECASE
)
"""Offices whose second word is a rank too: Secretary General."""


def _rank_found(evidence: Evidence) -> Iterator[Finding]:
    for fact_id, _, cited in plain_facts(evidence):
        ours = list(_ranks(evidence.text(fact_id)))
        if not ours:
            continue
        paragraphs = paragraphs_of(cited)
        theirs = [held for paragraph in paragraphs for held in _ranks(paragraph.words)]
        for rank, name in ours:
            last = _last(name)
            there = [other for other, whose in theirs if last in fold(whose).split()]
            if there and rank not in there:
                said = f'"{fact_id}" calls {name} {rank}, its source {there[0]}'
                yield of_fact(fact_id, said, "text")


def _last(name: str) -> str:
    return fold(name).split()[-1]


def _ranks(text: str) -> Iterator[tuple[str, str]]:
    """Each rank in full before a capitalised name, with the name."""
    for found in _RANK.finditer(text):
        words = [_SHORT.get(word, word) for word in re.findall(r"\w+", found["rank"].lower())]
        office = _OFFICE.search(text[: found.start()])
        if found["rank"][0].isupper() and not office and words[-1] in _HEADS:
            yield " ".join(words).replace("brigadier general", "brigadier"), found["name"]


RANK_FOUND = Rule(
    "rank-found",
    WARNING,
    "A military rank before a name is the one that a cited paragraph sets before it.",
    "mend the rank, or cite the paragraph that has it",
    "ICD 206: whoever looks a citation up finds in it what the product says.",
    _rank_found,
)
