"""Told ahead: whether a date of a text lies in the time to come, as its words have it."""

from __future__ import annotations

import re

from brief.late import pattern
from brief.prose.dates_said import DateSaid

_AHEAD = pattern(
    r"\b(?:plan(?:s|ned)?|is to|are to|was to|were to|will|due|scheduled"
    r"|announced for|set for"
    r"|foreseen|expected|intend(?:s|ed)?|envisaged|proposed|agreed to|shall|slated|booked"
    r"|means? to|hopes? to|would|runs? (?:on )?(?:to|until|till)|valid until|expires?|postponed"
    r"|deferred|put off|adjourned|extended|prolonged|pledg(?:e|es|ed|ing)|promis(?:e|es|ed|ing)"
    r"|undert(?:ook|ake|akes|aken))\b",
    re.IGNORECASE,
)
"""Words for what had not come yet when it was told."""
_AHEAD_THERE = pattern(
    r"\b(?:should|could|can|may|might|to be"
    r"|(?:open|begin|start|end|close|enter|take|come|fall|return|follow)s|applies)\b"
)
"""Words that say so of their own clause alone."""
_PLANNED = {
    "en": pattern(
        r"\b(?:(?:is|are|was|were)\s(?:\w+ly\s)?(?:to|due|planned|scheduled|expected|meant|supposed|set"
        r"|intended|booked|promised|foreseen)|will|shall|would|should)\b"
    ),
    "fr": pattern(
        r"\b(?:d(?:oit|oivent|evait|evaient|evrait|evraient)|va|vont|\w{2,}ra|\w{2,}ront|prévue?s?"
        r"|attendue?s?)\b"
    ),
    "de": pattern(r"\b(?:soll(?:en|te|ten)?|wird|werden|geplant|vorgesehen|erwartet)\b"),
    "es": pattern(
        r"\b(?:deb(?:e|en|ía|ían)|\w{2,}(?:rá|rán)|previst[oa]s?|(?:iba|iban|va|van)\sa)\b"
    ),
    "ru": pattern(r"\b(?:долж\w+|буд(?:ет|ут)|заплан\w+|намеч\w+|планир\w+|ожида\w+)\b"),
}
"""Words by which a clause tells what had not come yet, by language."""
_ENDS = pattern(r"[,;:.]\s|\b(?:and|but|so|which|who|where|when|while)\b")
_ENDS_ABROAD = pattern(
    r"[,;:.]\s|\b(?:qui|dont|où|mais|et|und|aber|der|die|das|que|quien|pero|cuyo|y"
    r"|\u043a\u043e\u0442\u043e\u0440\w+|\u043d\u043e)\s(?=(?:n['e\u2019]\s?)?\w+e[ntz]?\s|\w+ra\b|\w+ront\b|\w+t\b)"
)
"""What begins another clause, before a verb of the present or of what is to come."""
_PAST = {
    "fr": pattern(
        r"\b(?:a|ont|est|sont|avait|avaient)\s(?:\w+\s)?\w{2,}(?:ée?s?|ie?s?|ite?s?|us?|erte?s?)\b"
    ),
    "de": pattern(r"\b(?:wurden?|hat|haben|hatten?|war|waren|\w+ierten?)\b"),
    "es": pattern(r"\b(?:\w+(?:ó|aron|ieron)|fue|fueron|han?\s\w+(?:ado|ido|erto|sto))\b"),
    "ru": pattern(r"\b\w{2,}[\u043b](?:\u0430|\u043e|\u0438)?(?:\u0441\u044f|\u0441\u044c)?\b"),
}
"""Verbs by which other languages say that something is past."""


def is_told_ahead(text: str, said: DateSaid) -> bool:
    """Whether English words tell of that date as of one to come."""
    if _AHEAD.search(text):
        return True
    return bool(_AHEAD_THERE.search(_clause_of(text, said)))


def is_planned(text: str, said: DateSaid, language: str) -> bool:
    """Whether the clause of that date tells what was only planned for it."""
    form = _PLANNED.get(language.partition("-")[0].lower())
    return bool(form and form.search(_clause_of(text, said)))


def _clause_of(text: str, said: DateSaid) -> str:
    begin = max((one.end() for one in _ENDS.finditer(text, 0, said.start)), default=0)
    ending = _ENDS.search(text, said.end)
    return text[begin : ending.start() if ending else len(text)]


def is_told_as_past(text: str, said: DateSaid, language: str) -> bool:
    """Whether the clause of a date, in another language, has a verb of what is past."""
    form = _PAST.get(language.partition("-")[0].lower())
    begin = max((one.end() for one in _ENDS_ABROAD.finditer(text, 0, said.start)), default=0)
    return bool(form and form.search(text, begin, said.end))
