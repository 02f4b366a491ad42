"""Short names that a text sets in brackets behind the words which they stand for: (ECOSOC)."""

from __future__ import annotations

import re

from brief.prose import WORD

_REACH, _LONGEST = 9, 4
"""Words before the brackets, and letters of each that a short name may take."""


def is_short_for(text: str, short: str) -> bool:
    """Whether the words before its brackets begin with its letters: Economic, Social, Council."""
    start = text.find(f"({short})")
    if start < 0:
        return False
    reached = {0}
    for word in WORD.findall(text[:start])[-_REACH:]:
        begun = [word[:size].casefold() for size in range(1, _LONGEST)]
        reached |= {
            place + len(one)
            for place in reached
            for one in begun
            if re.match(re.escape(one), short[place:].casefold())
        }
    return len(short) in reached
