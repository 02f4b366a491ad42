"""The ground on which somebody may do what is told: under article 4, by decree."""

from __future__ import annotations

import re

from brief.late import pattern

LAWS = (
    r"(?:treaty|agreement|convention|charter|protocol|constitution|law|act|statute|rules?"
    r"|regulations?|clause|terms|decree|licen[cs]es?|permits?|visas?|passports?|memorandum|accord"
    r"|pact)"
)
_NUMBERED = r"(?:articles?|sections?|paragraphs?|chapters?|clauses?|rules?|schedules?)\s[\dIVX]"
_BETWEEN = pattern(
    r"^\s*[,(]\s*(?:under|by|in accordance with|according to|pursuant to|subject to|in line with"
    r"|as)\s"
    rf"[^,;.()]{{0,80}}?(?:\b{LAWS}\b|\b{_NUMBERED}|\b(?:order|edict|warrant|bylaws?)\b)"
    r"[^,;.()]{0,40}[,)]"
    r"(?P<rest>[^;]*)",
    re.IGNORECASE,
)
"""He may, under article 4, dissolve the chamber."""
_BEHIND = pattern(
    rf"\b(?:under|pursuant to|in accordance with|by virtue of)\s{_NUMBERED}", re.IGNORECASE
)
_COMES_ABOUT = pattern(
    r"^\s*(?:not\s|also\s|then\s)?(?:well|soon|one day|eventually|grow|rise|fall|lapse|win|lose"
    r"|attack|collapse|fail|increase|decrease|drop|decline|shrink|expand|break|worsen|improve|cost|earn"
    r"|reach|exceed|stall|slip|need|want|become|result|lead|happen|occur|deepen|weaken|suffer"
    r"|gain|emerge|be\s(?:elected|able|near|close|late|over|gone|lost|won)|have)\b",
    re.IGNORECASE,
)
"""What nobody is allowed or forbidden to do: it comes about."""

_IN_STEAD = pattern(
    r"\b(?:on behalf of|in the (?:name|place|stead|absence) of"
    r"|by (?:unanimity|proxy|unanimous (?:vote|decision))"
    r"|by (?:a |an )?(?:simple|absolute|qualified|two-thirds|three-fifths|three-quarters|special)"
    r" majority)\b",
    re.IGNORECASE,
)
"""For whom, or by which vote, what is allowed is done."""
_IS = pattern(r"\s+(?:not\s+|well\s+|soon\s+)*(?:be|have)\b")
_GENERIC = pattern(
    r"(?:^|[,;]\s|\band\s)an?\s(?:\w+\s)?(?:state|party|member|signatory|government|country"
    r"|depositary)\s$",
    re.IGNORECASE,
)
_WHICHEVER = pattern(
    r"(?:^|[,;]\s|\band\s)(?:any|either|each)\s(?:\w+\s)?(?:ship|vessel|boat|aircraft|consul|envoy"
    r"|delegation|delegate|ambassador|minister|chamber|court|judge|bank|company|airline|owner"
    r"|holder|resident|passenger|voter|elector|citizen|national|inspector)\s$",
    re.IGNORECASE,
)
_TO_A_LAW = pattern(
    rf"\s+(?:not\s|also\s|then\s)?(?:denounce|accede\sto|sign|ratify|join|leave|suspend|terminate"
    rf"|withdraw\sfrom|amend|renounce|quit)\s(?:from\s)?(?:the|this|such)\s(?:\w+\s){{0,2}}?{LAWS}\b"
)
"""What any state may do to a treaty."""
_IN_WATERS = pattern(
    r"\b(?:in|inside|within|outside|off|at|along)\s(?:the|its|their|any|either|all)\s"
    r"(?:[\w-]+\s){0,2}?"
    r"(?:bay|port|ports|harbour|harbours|roads|roadstead|zone|waters|channel|quays?|berths?|anchorage)\b",
    re.IGNORECASE,
)
_STAYS = pattern(
    r"\s+(?:not\s|also\s|only\s)?(?:anchor|moor|berth|bunker|refuel|tie\sup|lie|load|unload|fish"
    r"|land|trawl)\b"
)
"""What ships are allowed to do in some waters."""


def allows_between(after: str) -> str:
    """What somebody may do by a ground that stands right behind `may`, or nothing."""
    found = _BETWEEN.match(after)
    return found["rest"] if found else ""


def allows_behind(after: str) -> bool:
    """Whether a numbered ground stands behind what somebody may do."""
    return bool(_BEHIND.search(after))


def comes_about(after: str) -> bool:
    """Whether it is nothing that somebody does: prices may rise under any law."""
    return bool(_COMES_ABOUT.match(after))


def allows_by_form(before: str, after: str) -> bool:
    """Whether the form of it tells a right: for whom, by which vote, or to which treaty."""
    in_stead = _IN_STEAD.search(after) and not _IS.match(after)
    whoever = _WHICHEVER.search(before) and not _IS.match(after)
    return bool(in_stead or whoever or (_GENERIC.search(before) and _TO_A_LAW.match(after)))


def lies_in_waters(after: str) -> bool:
    """Whether it is what ships are allowed to do in some waters."""
    return bool(_STAYS.match(after) and _IN_WATERS.search(after))
