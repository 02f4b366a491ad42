"""Rules on how far a brief reaches past its sources."""

from __future__ import annotations

from collections.abc import Iterator

from brief.check.reading import Reading
from brief.facts.cited_text import cited_sources
from brief.facts.dates import Duration
from brief.rules import WARNING, Finding, Rule

_LONG = Duration(3, "year")
"""Where no section says from when on its facts are old."""


def _as_of_far(reading: Reading) -> Iterator[Finding]:
    base = reading.base
    issued = [base.sources[one].issued for one in sorted(cited_sources(base))]
    newest = max((date.last for date in issued if date), default=None)
    limits = [one.stale_after for one in base.sections.values() if one.stale_after]
    as_of = base.brief.as_of.first
    earliest = max((limit.before(as_of) for limit in limits), default=_LONG.before(as_of))
    if newest and newest < earliest:
        said = f"as_of is {as_of}, but the newest source is of {newest}"
        yield Finding(("brief", "as_of"), said)


RULES = (
    Rule(
        "as-of-far",
        WARNING,
        "as_of is no further past the newest source than the shortest limit of a section.",
        "set as_of back, or cite what is newer",
        "ICD 203, D.6.e.(1): a brief claims no currency that its sources do not have.",
        _as_of_far,
    ),
)
