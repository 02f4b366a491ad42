"""Verbs of what one state does to another, and the sentence that begins with who does it."""

from __future__ import annotations

import re
from functools import cache

from brief.late import compiled
from brief.prose.directed_verb_table import ROWS, TAUGHT
from brief.prose.signs import country_name

_PASSIVE = {
    "en": r"was|were|been|be|being|is|are|by|that|which|whom",
    "fr": r"est|sont|été|était|étaient|fut|furent|sera|par|s['\u2019]est|se|lui|leur|que|qui|dont",
    "de": r"wurde\w*|wird|werden|worden|ist|sind|war|waren|von|welche\w*",
    "es": r"fue|fueron|es|son|sido|era|eran|está\w*|se|por|le|les|que",
    "ru": r"был\w*|ему|ей|им|\w+лась|\w+лось|\w+лся|котор\w+|что",
    "ar": r"من قبل|تم|تمت|كان\w*|لها|له|التي|الذي",
    "ur": r"گیا|گئی|گئے|نہیں|جو|جس|مل[اتےی]\w*|حاصل|وصول|موصول|لی|لیا|لیے",
}
"""What may stand in a sentence that begins with whom it is done to, or that has a clause in it."""
_BEFORE = {
    "fr": r"(?:l['\u2019]|la |le |les )?",
    "de": r"(?:die |der |das )?",
    "es": r"(?:la |el |los |las )?",
    "en": r"(?:the )?",
    "ar": r"(?:{verbs}) (?:ال)?",
}
_BEHIND = {"ur": r"(?:\sنے|(?!\s(?:کو|کا|کے|کی|سے|میں|پر|تک|اور)(?!\w)))"}
"""Urdu has a word behind who did it, none behind who does, and others behind everybody else."""
_WHEN = r"(?:\w{1,4} (?:\w+ ){0,2}\d{4},? )?"
_GOES_ON = r"(?=\s(?!(?:and|et|und|y|e|и|or|ou|oder|o|или)\b)\w)"
_FEWEST = 4
"""Letters of a name by which it is known in another case."""


def verbs_said(sentence: str, language: str) -> frozenset[int]:
    """Which of the verbs it has; none where it may be passive."""
    short = _short(language)
    if short not in _PASSIVE or not (found := list(_verbs(short).finditer(sentence))):
        return frozenset()
    if _form(_PASSIVE[short]).search(sentence):
        return frozenset()
    return frozenset(one.lastindex or 0 for one in found)


def begins_with(sentence: str, code: str, language: str) -> bool:
    """Whether a country is who does it: it stands first, or in Arabic behind the verb."""
    return bool(_beginning(code, language).match(sentence))


def names_too(sentence: str, code: str, language: str) -> bool:
    """Whether a country stands in a sentence in any case."""
    name = country_name(code, language)
    stem = name[:-1] if _short(language) == "ru" and len(name) > _FEWEST else name
    return stem in sentence


@cache
def _beginning(code: str, language: str) -> re.Pattern[str]:
    short = _short(language)
    before = _BEFORE.get(short, "").replace("{verbs}", "|".join(_column("ar")))
    name = re.escape(country_name(code, language))
    begun = rf"\s*{_WHEN}{before}{name}{_BEHIND.get(short, '')}{_GOES_ON}"
    return compiled(begun, re.IGNORECASE)


@cache
def _verbs(short: str) -> re.Pattern[str]:
    """A group a row, in one pattern: so a sentence is read once."""
    return _form("|".join(f"({one})" for one in _column(short)))


@cache
def _column(short: str) -> tuple[str, ...]:
    at = TAUGHT.index(short)
    return tuple(row.split(" ; ")[at].strip() for row in ROWS.strip().split("\n"))


@cache
def _form(words: str) -> re.Pattern[str]:
    return compiled(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)


def _short(language: str) -> str:
    return language.partition("-")[0].lower()
