"""Dates beside a fact's own: what was before that of which a source tells, and what is to come."""

from __future__ import annotations

from itertools import pairwise

from brief.facts.dates import Date
from brief.late import pattern
from brief.prose import split_sentences
from brief.prose.dates_said import DateSaid

_NEWS = 31
"""Days before a source came out of which it tells as of its own."""
_TWO = 2
_REACH = 400
"""Characters before a date in which the words stand that it hangs on."""
_SINCE = pattern(
    r"\b(?:[Ss]ince|[Dd]epuis|[Ss]eit|[Dd]esde)\s(?:(?:the|early|late|mid|la|le|fin|début|dem|der|el)[\s-]){0,2}"
    r"(?:(?:end|start|beginning|middle|spring|summer|autumn|winter|fin|début|été|Ende|Anfang)\s"
    r"(?:(?:of|de|du)\s)?)?$"
)
_CLAUSE = pattern(
    r"\bhad\s(?:(?:been|already|since|long|then|\w+ly)\s){0,2}\w+(?:ed|en|wn|ne|un|ht|pt|ft|ld)\s[^,;:]*$"
    r"|,\sat\s(?:its|their)\s[^;:]{0,40}$"
    r"|\b[Aa]t\s(?:its|their)\s(?:peak|height|best|worst|low|high)[^;:]{0,20}$"
    r"|(?:,\s|\b)(?:qui|dont|où|datant|depuis)\s[^,;:]*$|,\s(?:que|lors)\s[^,;:]*$|,\s[a-zéèêà]+(?:ée?s?|ie?s?|us?|ues?|ite?s?|erte?s?)\s[^,;:]*$"
    r"|,\s(?:der|die|das|deren|dessen|den|dem)\s[^,;:]*$"
)
"""A relative clause, or words set off by a comma, in which a date stands: launched in 2023."""
_RELATIVE = pattern(r"(?:,\s|\b)(?:who|whom|whose|which|where|when|that)\s(?P<told>[^,;:]*)$")
_PARTICIPLE = pattern(
    r",\s(?:\w+ly\s|first\s|itself\s)?(?!need|speed|exceed|proceed|succeed)[a-z]+(?:ed|en|ilt|ought|aid|old|ade|ung|un|et)\s[^,;:]*$"
)
"""The same with a verb of its own, or with a participle, which may be the verb of a sentence."""
_VERB = pattern(
    r"\b(?:(?:was|were|is|are|has|have|had|will|would|been|be|not|\w{2,}ly)\s)*"
    r"(?:was|were|is|are|has|have|had|met|came|went|sold|bought|gave|took|held|left|sent|made|won"
    r"|lost|said|told|began|got|built|paid|put|set|kept|saw|became|grew|rose|fell|flew|\w{3,}ed)\b"
)
_JOINED = pattern(r"\b(?:and|or|to|by)\b")
_OPENS = pattern(
    r"(?:In|On|At|After|Before|By|With|For|Since|Under|As|During|From|Then|Later|Meanwhile|Today"
    r"|Yesterday|Last|Earlier|This|\w+ly)\b[^,]*$"
)
"""Words before the first comma of a sentence that are not what it is about."""
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
_IS_DOING = pattern(r"\b(?:is|are)\s(?:\w+ly\s)?\w{2,}ing\b[^.,;:]*$")
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
    before = text[max(0, said.start - _REACH) : said.start]
    return any(form.search(before) for form in (_SINCE, _CLAUSE, _ADJECTIVE)) or (
        _is_relative(before) or _is_aside(before)
    )


def _is_relative(before: str) -> bool:
    """Whether a date stands in a relative clause; its sentence may go on: who came met him in."""
    found = _RELATIVE.search(before)
    if not found:
        return False
    told = found["told"]
    verbs = [one.span() for one in _VERB.finditer(told)]
    return all(_JOINED.search(told, one[1], other[0]) for one, other in pairwise(verbs))


def _is_aside(before: str) -> bool:
    """Whether a participle before a date opens words set off, and does not follow such words."""
    found = _PARTICIPLE.search(before)
    if not found:
        return False
    parts = split_sentences(before[: found.start()] + ",")[-1].split(",")[:-1]
    if len(parts) > 1 and _OPENS.match(parts[0].strip()):
        parts = parts[1:]
    return len(parts) % _TWO == 1


def is_event_to_come(text: str, said: DateSaid) -> bool:
    """Whether a date is that of an event for which something is being done: the fair of August."""
    before = text[max(0, said.start - _REACH) : said.start]
    ongoing = _EVENT.search(before) and _ONGOING.search(before)
    return bool(ongoing or _OF_FUTURE.search(before) or _IS_DOING.search(before))
