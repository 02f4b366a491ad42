"""Lists of words that the rules look for; each is matched as whole words."""

from __future__ import annotations

import re
from collections.abc import Iterable

TIME_WORDS = (
    "at present",
    "at the moment",
    "currently",
    "earlier this month",
    "earlier this year",
    "just now",
    "last month",
    "last week",
    "last year",
    "lately",
    "later this month",
    "later this year",
    "next month",
    "next week",
    "next year",
    "nowadays",
    "presently",
    "recent",
    "recently",
    "so far this year",
    "the other day",
    "these days",
    "this month",
    "this week",
    "this year",
    "to date",
    "today",
    "tomorrow",
    "tonight",
    "until now",
    "yesterday",
)
"""Words that count from the day of writing."""

LOADED_WORDS = (
    "aggression",
    "aggressor",
    "all-weather",
    "authoritarian",
    "brotherly",
    "brutal",
    "cowardly",
    "crusade",
    "despot",
    "dictator",
    "dictatorship",
    "evil",
    "extremist",
    "fraternal",
    "glorious",
    "heinous",
    "heroic",
    "hostile",
    "iron brother",
    "ironclad",
    "liberation",
    "martyr",
    "mercenary",
    "notorious",
    "occupied",
    "outrageous",
    "pariah",
    "propaganda",
    "puppet",
    "regime",
    "rogue",
    "shameful",
    "so-called",
    "steadfast",
    "strongman",
    "terrorist",
    "thug",
    "totalitarian",
    "tyrant",
    "unfortunately",
    "unprovoked",
    "warmonger",
    "whitewash",
)
"""Words that take a side: fair in a quotation or with an owner, never in our own voice."""

POSTS = (
    "adviser",
    "ambassador",
    "chairman",
    "chairwoman",
    "chancellor",
    "chief of staff",
    "commander",
    "commissioner",
    "emir",
    "envoy",
    "governor",
    "king",
    "minister",
    "premier",
    "president",
    "prime minister",
    "queen",
    "secretary",
    "secretary general",
    "speaker",
    "sultan",
)
"""Posts that change hands."""

UNDATED = (
    "date not given",
    "does not date",
    "does not give",
    "no date",
    "not dated",
    "undated",
    "without a date",
)
"""Words by which a text says that a date is not known."""


def one_of(words: Iterable[str]) -> str:
    """A pattern for any of the words, whole, plural or not; the longest first."""
    longest = sorted(words, key=len, reverse=True)
    return r"\b(?:" + "|".join(re.escape(word) + "s?" for word in longest) + r")\b"
