"""The rule on when a post was seen to be held: when a base knows something of its holder."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from brief.check.reading import Reading
from brief.facts import Fact, FactBase
from brief.facts.cited_text import citations_of
from brief.facts.dates import Date
from brief.facts.slots import slots_of
from brief.rules import WARNING, Finding, Rule


def _seen_borne(reading: Reading) -> Iterator[Finding]:
    base = reading.base
    dates = _dates(base)
    for name_id, name in base.names.items():
        known = dates.get(name_id, ())
        if name.kind != "person" or not isinstance(name.seen, Date) or not known:
            continue  # whom nothing names is told elsewhere
        after = name.seen.first > max(one.last for one in known)
        if after or _is_of_another_year(name.seen, known):
            when = "after all that facts tell" if after else "and facts are of another year"
            said = f'"{name_id}" was seen in the post on {name.seen}, {when}'
            yield Finding(("names", name_id, "seen"), said, "", (("names", name_id),))


def _is_of_another_year(seen: Date, known: list[Date]) -> bool:
    """Whether it is a day that is known, but for its year: a slip of the pen."""
    if seen.precision != "day" or any(map(seen.overlaps, known)):
        return False
    alike = [one for one in known if one.precision == seen.precision]
    return any(one.text[4:] == seen.text[4:] for one in alike)


def _dates(base: FactBase) -> dict[str, list[Date]]:
    """For each name the dates of the facts that name it, and of what these cite."""
    found: defaultdict[str, list[Date]] = defaultdict(list)
    for fact_id, fact in base.facts.items():
        issued = (base.sources[one.source].issued for one in citations_of(base, fact_id))
        dates = [one for one in (fact.date, *issued) if isinstance(one, Date)]
        for name_id in _named(fact):
            found[name_id] += dates
    return found


def _named(fact: Fact) -> set[str]:
    who = fact.event.who if fact.event else ()
    return {fact.by, *slots_of(fact.text), *who}


SEEN_BORNE: Rule[Reading] = Rule(
    "seen-borne",
    WARNING,
    "No post was seen to be held after all facts and sources that name its holder, or a year off.",
    "mend seen:, or add the fact that shows it",
    "Posts change hands: who is who tells when each was last known to be held.",
    _seen_borne,
)
