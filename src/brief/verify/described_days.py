"""What a descriptor says of when its source was written, and of what it passes on."""

from __future__ import annotations

from collections.abc import Iterator

from brief.facts.sources import Source
from brief.late import pattern
from brief.prose import fold
from brief.verify.evidence import Evidence
from brief.verify.found import dates_in

_WRITTEN = pattern(
    r"\b(?:written|published|printed|issued|posted|recorded|delivered)\s(?P<when>before|after)\s"
    r"(?P<date>[^,;.()]+)"
)
_PASSES_ON = pattern(
    r"\b(?:repeats?|reprints?|summari[sz]es?|rests?\son|leans?\son|draws?\son|quotes?\sfrom|copies)\s"
    r"(?:an?|one|the|its)\s(?:[a-z-]+\s){0,2}?(?P<kind>speech|editorial|interview|broadcast|communiqu\u00e9"
    r"|press\srelease|letter|poll|survey|book|treaty|leak|cable|study|blog|memoir|podcast|lecture"
    r"|essay|report|statement|commentary|article)\b"
)
_LEAST = 6


def other_days(evidence: Evidence, source_id: str, source: Source) -> Iterator[str]:
    """`Written before` a day of which the source tells, or `after` one that it came out before."""
    base = evidence.base
    facts = [
        one.date.first
        for one in base.facts.values()
        if one.date and one.event and any(cited.source == source_id for cited in one.cite)
    ]
    for said in _WRITTEN.finditer(source.descriptor):
        for day in dates_in(said["date"])[:1]:
            told = said["when"] == "before" and any(one >= day.first for one in facts)
            early = source.issued and source.issued.last < day.first
            if told or (said["when"] == "after" and early):
                yield said[0]


def passed_on(descriptor: str, known: str) -> Iterator[str]:
    """What a source is said to repeat or to lean on, where nothing of it has such a thing."""
    plain = fold(known)
    for said in _PASSES_ON.finditer(descriptor):
        if fold(said["kind"])[:_LEAST] not in plain:
            yield said["kind"]
