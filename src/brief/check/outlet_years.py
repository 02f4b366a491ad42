"""The rule on years of accounts: The Harbour Review in 2014 is a source of that year."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from brief.check.reading import Reading
from brief.facts import FactBase
from brief.facts.cited_text import cited_texts, fill_cited
from brief.facts.dates import Date
from brief.rules import WARNING, Finding, Rule


def _outlet_year(reading: Reading) -> Iterator[Finding]:
    base = reading.base
    texts = [(path, fill_cited(base, words)) for path, words in cited_texts(base)]
    for called, years in _years(base).items() if texts else ():
        form = re.compile(rf"(?<!\w){re.escape(called)}\s(?:in|of)\s(?P<year>[12]\d{{3}})(?!\d)")
        for path, text in texts:
            for found in form.finditer(text) if called in text else ():
                if int(found["year"]) not in years:
                    told = ", ".join(map(str, sorted(years)))
                    said = f'"{path[1]}" says "{found[0]}", which came out in {told}'
                    yield Finding((*path, "text"), said, "", (path[:2],))


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
    "A year beside the name of an outlet or an author is that in which its source came out.",
    "mend the year",
    "ICD 206: what a reason weighs is in the record, for the next reader to weigh again.",
    _outlet_year,
    in_english=True,
)
