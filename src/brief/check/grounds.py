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
