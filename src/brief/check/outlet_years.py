"""The rule on years of accounts: The Harbour Review in 2014 is a source of that year."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from brief.check.reading import Reading
from brief.facts import FactBase
from brief.facts.cited_text import cited_texts, fill_cited
from brief.facts.dates import Date
from brief.late import pattern
from brief.rules import WARNING, Finding, Rule, of_fact

_REPORT = pattern(
    r"(?:(?:In|By|According\sto|For)\s)?(?:[Aa]n?|[Tt]he|[Oo]ne)\s(?:(?P<undated>undated)\s)?"
    r"(?:report|article|essay|commentary|editorial|dispatch|interview|press\srelease)\b"
    r"(?:\s(?:of|from)\s(?:[A-Z][a-z]+\s)?(?P<year>(?:19|20)\d\d)\b)?"
)
"""What a text takes its words from, as it opens: in a report of 2016, an undated commentary."""


def _outlet_year(reading: Reading) -> Iterator[Finding]:
    base = reading.base
    yield from _undated(reading)
    texts = [(path, fill_cited(base, words)) for path, words in cited_texts(base)]
    for called, years in _years(base).items() if texts else ():
        form = re.compile(rf"(?<!\w){re.escape(called)}\s(?:in|of)\s(?P<year>[12]\d{{3}})(?!\d)")
        for path, text in texts:
            for found in form.finditer(text) if called in text else ():
                if int(found["year"]) not in years:
                    told = ", ".join(map(str, sorted(years)))
                    said = f'"{path[1]}" says "{found[0]}", which came out in {told}'
                    yield Finding((*path, "text"), said, "", (path[:2],))


def _undated(reading: Reading) -> Iterator[Finding]:
    """The year of a report that a text opens with, which is that of none of its sources."""
    for fact_id, fact in reading.base.facts.items():
        found = _REPORT.match(reading.text(fact_id)) if fact.cite else None
        if not found:
            continue
        issued = [reading.base.sources[one.source].issued for one in fact.cite]
        dates = [one for one in issued if isinstance(one, Date)]
        years = {day.year for one in dates for day in (one.first, one.last)}
        if found["year"] and int(found["year"]) not in years and len({*map(str, issued)}) == 1:
            when = ", ".join(map(str, sorted(years))) or "on a date not known"
            said = f'"{fact_id}" has "{found[0]}", its source came out {when}'
            yield of_fact(fact_id, said, "text")
        elif found["undated"] and len(dates) == len(issued):
            said = f'"{fact_id}" has "{found[0]}", its source has a date'
            yield of_fact(fact_id, said, "text")


def _years(base: FactBase) -> dict[str, set[int]]:
    """The years in which the sources of each outlet and author came out, where all are known."""
    found: defaultdict[str, set[int]] = defaultdict(set)
    unknown: set[str] = set()
    for source in base.sources.values():
        for called in {source.container_title, *(one.family for one in source.authors)} - {""}:
            if isinstance(source.issued, Date):
                found[called] |= {source.issued.first.year, source.issued.last.year}
            else:
                unknown.add(called)
    return {called: years for called, years in found.items() if called not in unknown}


OUTLET_YEAR: Rule[Reading] = Rule(
    "outlet-year",
    WARNING,
    "The year of a report, an outlet or an author is that in which the source came out.",
    "mend the year",
    "ICD 206: what a reason weighs is in the record, for the next reader to weigh again.",
    _outlet_year,
    in_english=True,
)
