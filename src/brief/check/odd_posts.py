"""Posts that are told in other words than by a post's noun: second-in-command, head of state."""

from __future__ import annotations

import re

from brief.late import pattern

_WHO = (
    r"^(?:,\s(?:who\s(?:was|is|became|had\sbeen|has\sbeen)\s)?|\s\(|\sis\s)(?:then\s|now\s)?"
    r"(?:the\s|a\s|its\s|[A-Z][\w-]+['\u2019]s\s)?"
)
_BEFORE = r"(?:^|[\s,])(?:the\s|a\s|[A-Z][\w-]+['\u2019]s\s)?"
_OF_WHAT = (
    r"(?:the\s|its\s)?[\w'\u2019-]+(?:\s(?:of|for|and|[A-Z][\w'\u2019-]*|ministry|office|affairs))*"
)
_ODD = {
    r"second[\s-]in[\s-]command|number\stwo": r"deputy|vice|second|number two",
    r"head\sof\s(?:the\s)?state": r"president|king|queen|emir|sultan|prince|pope|monarch|state",
    r"head\sof\s(?:the\s)?government": r"prime minister|premier|chancellor|president|government",
    r"crown\sprince(?:ss)?|heir(?:\sto\sthe\sthrone|\sapparent)?": r"crown|heir",
    r"charg[eé]\sd['\u2019]affaires": r"charg[eé]",
    r"commander[\s-]in[\s-]chief": r"command|chief|president|king|emir",
    r"first\slady": r"first lady",
    r"chief\sexecutive": r"chief executive|ceo|head|director",
    r"consul(?:\sgeneral)?": r"consul",
    r"governor[\s-]general|viceroy": r"governor|viceroy",
}
"""The words for a post, and what a role has in which it is held."""
_AFTER = tuple(
    (
        pattern(rf"{_WHO}(?P<post>{words})\b", re.IGNORECASE),
        pattern(rf"\b(?:{held})", re.IGNORECASE),
    )
    for words, held in _ODD.items()
)
_AHEAD = tuple(
    (
        pattern(rf"{_BEFORE}(?P<post>(?i:{words}))(?:\s(?:of|at|in)\s{_OF_WHAT})?,?\s$"),
        pattern(rf"\b(?:{held})", re.IGNORECASE),
    )
    for words, held in _ODD.items()
)


def odd_post(before: str, after: str, roles: tuple[str, ...]) -> str:
    """The post beside a name that is told so and that no recorded role is; "" for none."""
    for forms, text in ((_AFTER, after), (_AHEAD, before)):
        for form, held in forms:
            said = form.search(text)
            if said and not any(held.search(role) for role in roles):
                return said["post"]
    return ""
