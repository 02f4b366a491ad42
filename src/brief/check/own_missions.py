"""A state's own capital for the seat of its mission: Norway's embassy in Oslo."""

from __future__ import annotations

from collections.abc import Iterator

from brief.late import pattern
from brief.prose.places import country_names_in, places_in

_MISSION = (
    r"(?:embass(?:y|ies)|consulates?(?:\sgeneral)?|legations?|high\scommissions?|ambassadors?"
    r"|honorary\sconsuls?|consuls?(?:\sgeneral)?|envoys?|trade\smissions?)"
)
_SENT = (
    r"(?:(?:is|was|are|were|has\sbeen)\srepresented"
    rf"|(?:has|have|had|keeps?|kept|maintains?|maintained|opened|opens|founded|closed|decided\son)"
    rf"\s(?:had\s)?(?:an?|its|the|no|two)\s(?:\w+\s)?{_MISSION})"
)
_SEATED = pattern(rf"^(?:['\u2019]s?)?\s(?:[a-z]+\s)?(?:{_SENT}|{_MISSION})\sin\s(?=[A-Z])")
_OF = pattern(rf"\b{_MISSION}\sof\s(?:the\s)?$")
_BEHIND = pattern(r"^\sin\s(?=[A-Z])")
_CALLED_HOME = pattern(r"\b(?:recall\w*|back|home|summon\w*|conference|meeting)\b")


def missions_at_home(text: str) -> Iterator[str]:
    """What a text has a state keep in a place of its own, as it says it."""
    places = dict(places_in(text))
    for start, end, code in country_names_in(text):
        found = _SEATED.match(text[end:])
        if not found and _OF.search(text[:start]):
            found = _BEHIND.match(text[end:])
        at = end + found.end() if found else -1
        if found and places.get(at) == code and not _CALLED_HOME.search(text):
            yield text[start : at + 20].split(",", maxsplit=1)[0].strip()
