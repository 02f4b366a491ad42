"""What a caption says of exports beside imports, of extremes and of size, held to its figures."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TypeAlias

from brief.late import NamedTuple, pattern
from brief.prose.numbers_said import COUNTS, find_numbers

Years: TypeAlias = dict[int, Decimal]


class Flows(NamedTuple):
    """What goes out of the state that a caption is on, what comes in, and both, by year."""

    out: Years
    into: Years
    both: Years

    def of(self, word: str) -> Years:
        """The series that a word means: exports, purchases, trade."""
        low = word.lower()
        if low.startswith(("export", "sale", "sell", "sold")):
            return self.out
        return self.into if low.startswith(("import", "purch", "bu", "bought")) else self.both


_SERIES = r"(?:exports?|sales|imports?|purchases|trade|total|turnover)"
_YEAR = r"(?:19|20)\d\d"
_IN_YEAR = pattern(rf"\b(?:in|for|by)\s(?P<year>{_YEAR})\b")
_ALWAYS = pattern(r"(?i:\b(?:every|each)\syear\b|\b(?:always|throughout|all\salong)\b)")
_NEVER = pattern(r"\b(?i:never|not|no\slonger|nowhere)\b|n['\u2019]t\b")
_ABOVE = (
    r"overt(?:ook|akes?|aken)|outstrip\w*|outpace[sd]?|outweigh(?:s|ed)?|outran|surpass(?:es|ed)?"
    r"|exceed(?:s|ed)?|topp?(?:s|ed)?|pass(?:es|ed)|dwarf(?:s|ed)?|outdid|outdo(?:es)?|beat"
    r"|(?:(?:stands?|stood|lies|lay|are|is|were|was|stay(?:s|ed)?|remain(?:s|ed)?)\s)?(?:far\s|well\s)?"
    r"(?:above|ahead\sof|(?:larger|higher|bigger|greater|more)\sthan)"
)
_UNDER = (
    r"trail(?:s|ed)?|lag(?:s|ged)?(?:\sbehind)?|fell\s(?:short\sof|below|behind)"
    r"|(?:(?:stands?|stood|lies|lay|are|is|were|was|stay(?:s|ed)?|remain(?:s|ed)?)\s)?(?:far\s|well\s)?"
    r"(?:below|behind|under|(?:smaller|lower|less|fewer)\sthan)"
)
_TWO = pattern(
    rf"(?i:\b(?P<one>{_SERIES})\b[\w\s'\u2019]{{0,30}}?\b(?:(?P<above>{_ABOVE})|(?P<under>{_UNDER}))\s"
    rf"(?:(?:its|the|their)\s)?(?P<other>{_SERIES})\b)"
)
_OVERTOOK = pattern(r"(?i:\b(?:overt(?:ook|akes?|aken)|pass(?:es|ed))\b)")
_LOW = (
    r"smallest|lowest|weakest|worst|at\s(?:a|their|its)\slow(?:est)?|bottomed\sout"
    r"|(?:hit|reached|touched)\s(?:an?|their|its)\s(?:\w+\s)?low"
)
_HIGH = (
    r"largest|highest|strongest|biggest|best|greatest|at\s(?:a|their|its)\s(?:high(?:est)?|peak)"
    r"|peaked|(?:hit|reached|touched)\s(?:an?|their|its)\s(?:\w+\s)?(?:high|peak|record)"
)
_EXTREME = pattern(
    rf"(?i:\b(?P<what>{_SERIES})\b[\w\s'\u2019]{{0,40}}?\b(?:(?P<low>{_LOW})|(?P<high>{_HIGH}))\s"
    rf"in\s(?P<year>{_YEAR})\b)"
)
_MOST = (
    r"(?:the\s)?(?:larger|bigger|greater|main)\s(?:part|share|half)|most|the\sbulk|more\sthan\shalf"
)
_LEAST = r"(?:the\s)?(?:smaller|lesser)\s(?:part|share|half)|less\sthan\shalf"
_ARE = r"(?:is|are|was|were|consists?\sof|consisted\sof|makes?\sup|made\sup|form(?:s|ed)?)"
_PART = pattern(
    rf"(?i:\b(?:(?P<most>{_MOST})|(?P<least>{_LEAST}))\sof\s(?:the\s|its\s)?(?:two-way\s)?"
    rf"(?:trade|total|turnover)\s{_ARE}\s(?P<what>{_SERIES})\b"
    rf"|\b(?P<what2>exports?|imports?|sales|purchases)\s{_ARE}\s(?:(?P<most2>{_MOST})|(?P<least2>{_LEAST}))"
    rf"(?=\s*$|[.,;]|\sof\s(?:the\s|its\s)?(?:two-way\s)?(?:trade|total|turnover)\b|\sin\s\d))"
)
_TIMES = r"half|a\sthird|a\squarter|a\sfifth|a\stenth|twice|double|\w+\stimes"
_RATIO = pattern(
    rf"(?i:\b(?P<one>{_SERIES})\s(?:is|are|was|were|came\sto|stood\sat)\s"
    r"(?P<how>(?:about|nearly|almost|roughly|more\sthan|less\sthan|over|under|only|just)\s)?"
    rf"(?P<times>{_TIMES})\s(?:as\s(?:large|high|much|big)\sas\s)?(?:of\s)?(?:(?:the|its|their)\s)?(?P<other>{_SERIES})\b)"
)
_PARTS = {
    "half": Decimal("0.5"), "a third": Decimal(1) / 3, "a quarter": Decimal("0.25"),
    "a fifth": Decimal("0.2"), "a tenth": Decimal("0.1"), "twice": Decimal(2),
    "double": Decimal(2),
}  # fmt: skip
_NEAR = Decimal("0.15")
_SIZE = pattern(
    rf"(?i:\b(?P<what>{_SERIES})\b[\w\s'\u2019]{{0,30}}?\b(?:(?P<above>exceed(?:s|ed)?|topped|tops|pass(?:es|ed)"
    r"|surpass(?:es|ed)?|above|over|more\sthan)|(?P<under>below|under|less\sthan|short\sof))\s"
    r"(?P<sum>(?:[A-Z]{3}\s|[$\u20ac\u00a3]\s?)?\d[\d.,]*(?:\s(?:million|billion))?))"
)


def is_borne_out(said: str, flows: Flows) -> bool | None:
    """Whether figures bear a caption out; None where it claims nothing that they can tell."""
    for form, holds in ((_TWO, _beside), (_EXTREME, _extreme), (_PART, _part), (_RATIO, _ratio)):
        found = form.search(said)
        if found and (held := holds(found, said, flows)) is not None:
            return held
    found = _SIZE.search(said)
    return _size(found, said, flows) if found else None


def _years(said: str, *series: Years) -> list[int]:
    """The years that it is told of: one, all, or the last that every series has."""
    shared = sorted(set.intersection(*(set(one) for one in series)))
    year = _IN_YEAR.search(said)
    if year:
        return [one for one in shared if one == int(year["year"])]
    return shared if _ALWAYS.search(said) or _NEVER.search(said) else shared[-1:]


def _beside(found: re.Match[str], said: str, flows: Flows) -> bool | None:
    one, other = flows.of(found["one"]), flows.of(found["other"])
    years = _years(said, one, other)
    if one is other or not years:
        return None
    above = [(one[year] > other[year]) == bool(found["above"]) for year in years]
    if _NEVER.search(said[: found.end()]):
        return not any(above)
    before = [year for year in one.keys() & other.keys() if year < years[-1]]
    if _OVERTOOK.search(found[0]) and before:
        was = one[max(before)] <= other[max(before)]
        return all(above) and (was or not _IN_YEAR.search(said))
    return all(above)


def _extreme(found: re.Match[str], said: str, flows: Flows) -> bool | None:
    series = flows.of(found["what"])
    if int(found["year"]) not in series or _NEVER.search(said):
        return None
    furthest = (min if found["low"] else max)(series.values())
    return series[int(found["year"])] == furthest


def _part(found: re.Match[str], said: str, flows: Flows) -> bool | None:
    what = flows.of(found["what"] or found["what2"])
    years = _years(said, flows.out, flows.into)
    if what is flows.both or not years or _NEVER.search(said):
        return None
    most = bool(found["most"] or found["most2"])
    halves = [(year, (flows.out[year] + flows.into[year]) / 2) for year in years]
    return all((what[year] > half) == most for year, half in halves)


def _ratio(found: re.Match[str], said: str, flows: Flows) -> bool | None:
    one, other = flows.of(found["one"]), flows.of(found["other"])
    years = _years(said, one, other)
    times = found["times"].lower()
    count = times.removesuffix(" times")
    share = _PARTS.get(times) or Decimal(COUNTS.get(count, 0) or (count.isdecimal() and count) or 0)
    if one is other or not years or not share or _NEVER.search(said):
        return None
    how = (found["how"] or "").strip().lower()
    told = [one[year] / other[year] for year in years if other[year]]
    if how in {"more than", "over"}:
        return all(ratio > share for ratio in told)
    if how in {"less than", "under"}:
        return all(ratio < share for ratio in told)
    return all(abs(ratio - share) <= share * _NEAR for ratio in told)


def _size(found: re.Match[str], said: str, flows: Flows) -> bool | None:
    series = flows.of(found["what"])
    years = _years(said, series)
    numbers = find_numbers(found["sum"])
    if not years or not numbers or _NEVER.search(said):
        return None
    known = max(series.values())
    size = next((one for one in (numbers[0].bare, numbers[0].value) if one <= known * 100), None)
    if size is None:
        return None
    return all((series[year] > size) == bool(found["above"]) for year in years)
