"""The state that a post or a body is of: an ambassador is of the one that sends him."""

from __future__ import annotations

import re

from brief.facts import Name
from brief.late import pattern
from brief.prose.places import country_words_in

_SPEAKS = pattern(
    r"\b(?:minist|president|premier|king\b|queen|ambassador|government|office|spokes|official"
    r"|secretar|department|embassy)",
    re.IGNORECASE,
)


def state_of(name: Name) -> str:
    """The code of the state that a post is of: the first that it names, "" for none."""
    said = name.role or name.print
    return next((code for _, _, code in country_words_in(said)), "")


def speaking_for(name: Name) -> str:
    """The code of the state for which somebody speaks by post, or a body as one of its offices."""
    return state_of(name) if _SPEAKS.search(f"{name.print} {name.role}") else ""
