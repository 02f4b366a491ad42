"""Names of papers and channels that are words of time: Today newspaper, Now TV."""

from __future__ import annotations

import re

from brief.late import pattern

_TELLS = (
    r"(?:prints|printed|report(?:s|ed)|said|says|wrote|writes|show(?:s|ed)|aired|airs|broadcasts?"
    r"|published|publishes|ran|runs|told|tells|quoted|quotes|carried|carries|reached|reaches"
    r"|belongs|belonged|(?:is|was)\s(?:owned|printed|published|broadcast|run|sold|bought|closed"
    r"|founded|an?|the)|has|had)\b"
)
_CALLED = pattern(
    r"\s(?:(?:newspaper|magazine|programme|daily|weekly|journal|channel|website)"
    r"(?=[,.;]|['\u2019]s\b|\sof\s[A-Z]|\s" + _TELLS + r")"
    r"|(?-i:TV|Television|Radio|News|Magazine|Newspaper|Daily|Weekly|Journal|Online|FM)"
    r"(?=['\u2019]s\b|\s" + _TELLS + r"))",
    re.IGNORECASE,
)
"""A paper without an article before it is a name, as is a channel that reports something."""


def names_outlet(text: str, end: int) -> bool:
    """Whether a capitalised word of time that ends there begins the name of an outlet."""
    return bool(_CALLED.match(text, end))
