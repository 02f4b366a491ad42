"""Lists of words that the rules look for; each is matched as whole words."""

from __future__ import annotations

from collections.abc import Iterable

from brief.prose.alternatives import any_of
from brief.prose.months import ENGLISH as MONTHS

TIME_WORDS = (
    "ago",
    "at present",
    "at the moment",
    "at this time",
    "current",
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
    "now",
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
    "to this day",
    "today",
    "tomorrow",
    "tonight",
    "until now",
    "up to now",
    "yesterday",
)
"""Words that count from the day of writing."""

TIME_SPANS = (
    r"\b(?:last|next|this|coming) (?:spring|summer|autumn|winter|decade|(?:Mon|Tues|Wednes|Thurs"
    r"|Fri|Satur|Sun)day|(?-i:" + "|".join(MONTHS) + r"))\b"
    r"|\b(?:in|over|for|during|within) the (?:past|last|coming|next)(?: [\w-]+)?"
    r" (?:days|weeks|months|years|decades?)\b(?! of\b)"
    r"|\bso far\b(?! as\b)"
)
"""Spans and seasons that count from it: last spring, over the past two years, so far."""
SPANS_HAVE = ("last", "next", "this", "coming", "past", "so")
"""Words of which each of these spans has one."""

LOADED_WORDS = (
    "aggression",
    "aggressor",
    "all-weather",
    "authoritarian",
    "brotherly",
    "brutal",
    "brutally",
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
    "henchman",
    "henchmen",
    "heroic",
    "heroically",
    "hostile",
    "iron brother",
    "ironclad",
    "junta",
    "lackey",
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
    "stooge",
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

PLAIN_USES = (
    r"\b(?:visa|visa-free|duty-free|sanctions|trade|customs|tax|legal|licensing|safeguards|border"
    r"|inspection|control) regimes?\b"
    r"|\b(?:counter|anti)[\u2010\u2011-]?terrorist\b"
    r"|\b(?-i:Liberation [A-Z]\w+)"
    r"|\boccupied (?:the|a|this|that) (?:post|office|position|seat)\b"
    r"|\b(?:owner-)?occupied (?:houses?|homes?|flats?|dwellings?|rooms?|beds?|berths?|offices?"
    r"|units?|households?|buildings?|premises|apartments?|seats?|posts?|hectares?)\b"
    r"|\boccupied by (?:an? |the |its |their |\d+ |two |three |four )?(?:\w+ )?(?:tenants?|famil\w+"
    r"|households?|owners?|residents?|students?|shops?|offices?|pensioners?|ministr\w+|embass\w+|librar\w+|museums?|schools?)\b"
)
"""Where words of that list take no side: a visa regime, a Liberation Day."""

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
    return rf"\b{any_of(words)}s?\b"
