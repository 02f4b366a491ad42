"""Dates beside a fact's own: what was before that of which a source tells, and what is to come."""

from __future__ import annotations

from brief.facts.dates import Date
from brief.late import pattern
from brief.prose.dates_said import DateSaid

_NEWS = 31
"""Days before a source came out of which it tells as of its own."""
_SINCE = pattern(
    r"\b(?:[Ss]ince|[Dd]epuis|[Ss]eit|[Dd]esde)\s(?:(?:the|early|late|mid|la|le|fin|début|dem|der|el)[\s-]){0,2}"
    r"(?:(?:end|start|beginning|middle|spring|summer|autumn|winter|fin|début|été|Ende|Anfang)\s"
    r"(?:(?:of|de|du)\s)?)?$"
)
_CLAUSE = pattern(
    r"(?:,\s|\b)(?:who|whom|whose|which|where|when|that)\s[^,;:]*$"
    r"|,\s(?:\w+ly\s|first\s|itself\s)?(?!need|speed|exceed|proceed|succeed)[a-z]+(?:ed|en|ilt|ought|aid|old|ade|ung|un|et)\s[^,;:]*$"
    r"|\bhad\s(?:(?:been|already|since|long|then|\w+ly)\s){0,2}\w+(?:ed|en|wn|ne|un|ht|pt|ft|ld)\s[^,;:]*$"
    r"|,\sat\s(?:its|their)\s[^;:]{0,40}$"
    r"|\b[Aa]t\s(?:its|their)\s(?:peak|height|best|worst|low|high)[^;:]{0,20}$"
    r"|(?:,\s|\b)(?:qui|dont|où|datant|depuis)\s[^,;:]*$|,\s(?:que|lors)\s[^,;:]*$|,\s[a-zéèêà]+(?:ée?s?|ie?s?|us?|ues?|ite?s?|erte?s?)\s[^,;:]*$"
    r"|,\s(?:der|die|das|deren|dessen|den|dem)\s[^,;:]*$"
)
"""A relative clause, or words set off by a comma, in which a date stands: launched in 2023."""
_EVENT = pattern(
    r"\b(?:the|its|their|a|an|[A-Z][\w\u2019']*)\s(?:[\w\u2019'-]+\s){0,4}?of\s$"
    r"|\b(?:for|to|at|before|until|from)\s(?:[\w\u2019'-]+\s){1,6}?(?:in|of|on)\s$"
)
_OF_FUTURE = pattern(
    r"\b(?:cancel\w*|call(?:s|ed|ing)\soff|scrap\w*|declin\w+|refus\w+|accept\w+|invit\w+|announc\w+|order\w+"
    r"|prepar\w+|book\w+|promis\w+|exclud\w+|rul(?:es|ed|ing)\sout|annul\w+|décommand\w+|report(?:é|e)\w*"
    r"|refus\w+|invit\w+|accept\w+|annonc\w+)\b[^.;:]*$"
)
"""What can be done to what is to come, before its date: cancelled a visit in June."""
_IS_DOING = pattern(r"\b(?:is|are)\s(?:\w+ly\s)?\w{2,}ing\b[^.;:]*$")
_ADJECTIVE = pattern(
    r"(?<!\bété\s)(?<!\ba\s)(?<!\bont\s)(?<!\best\s)(?<!\bsont\s)(?<!\bavait\s)(?<!\bétait\s)"
    r"\b[a-zéèêàçôûî]{3,}(?:ée?s?|ie?s?|ue?s?|ite?s?)\s(?:en|le|depuis|dès)\s$"
)
"""A French participle beside its noun: the duties lifted in 2022."""
_ONGOING = pattern(
    r"\b(?:is|are|has|have)\s(?:not\s|\w+ly\s)?(?:\w+ing|been)\b|\b\w+s\s(?:no|its|the|to|not)\b"
)
"""A verb of what is so now: is sending, sends no minister."""


def is_as_told(known: Date, newest: Date) -> bool:
    """Whether a fact is of the time at which the newest of its sources came out."""
    return known.precision in {"day", "month"} and (newest.first - known.last).days <= _NEWS


def is_background(text: str, said: DateSaid) -> bool:
    """Whether a date is one since which something is so, or stands in words set off."""
    before = text[: said.start]
    return any(form.search(before) for form in (_SINCE, _CLAUSE, _ADJECTIVE))


def is_event_to_come(text: str, said: DateSaid) -> bool:
    """Whether a date is that of an event for which something is being done: the fair of August."""
    before = text[: said.start]
    ongoing = _EVENT.search(before) and _ONGOING.search(before)
    return bool(ongoing or _OF_FUTURE.search(before) or _IS_DOING.search(before))
