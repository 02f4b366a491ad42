"""The rule on whom a reason names: those of what it rests on, with what is theirs."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import cached_property

from brief.check.counted_sources import reasons_in
from brief.check.heading_matter import particulars_of
from brief.check.nationalities import NOT_TOLD
from brief.check.reading import Reading
from brief.check.works_of import Works, theirs_by_others
from brief.facts import FactBase, Name
from brief.facts.cited_text import citations_of, facts_named
from brief.late import dataclass, pattern
from brief.marked.spot import Path
from brief.prose import split_sentences, without_quotations
from brief.prose.dates_said import find_dates
from brief.prose.signs import stands_in
from brief.rules import WARNING, Finding, Rule, quote_list

_LEAST = 3
"""Letters of a surname that stands for somebody."""
_MAY_BE_WORDS = pattern(r"(?:^|[.!?:]\s+)(?:May|March|August)\s(?!\d)[a-z]")


def _reason_names(reading: Reading) -> Iterator[Finding]:
    for path, text, sources in reasons_in(reading) if reading.in_english else ():
        plain = without_quotations(text)
        if path[0] == "facts" and plain:
            behind = _Behind(reading, str(path[1]), path, sources)
            if strange := [*_strangers(reading.base, plain, behind), *_months(plain, behind)]:
                named = quote_list(strange)
                told = f'the confidence of "{path[1]}" names {named}, which its basis does not'
                yield Finding(path, told, "", (path[:2],))
        works = Works(reading, _facts(reading.base, path), sources)
        for said in dict.fromkeys(theirs_by_others(works, plain)):
            yield Finding(path, f'"{path[1]}" speaks of {said}', "", (path[:2],))


def _facts(base: FactBase, path: Path) -> tuple[str, ...]:
    """The facts that a reason weighs."""
    if path[0] == "conflicts":
        return base.conflicts[str(path[1])].facts
    return base.facts[str(path[1])].basis


@dataclass(frozen=True)
class _Behind:
    """What a judgement rests on, by way of other judgements too, as words and months."""

    reading: Reading
    fact: str
    path: Path
    sources: Collection[str]

    @cached_property
    def _ids(self) -> tuple[str, ...]:
        base = self.reading.base
        because = base.facts[self.fact].confidence_because
        named = facts_named(base, because) if because and self.path[2] != "text" else ()
        seen = dict.fromkeys((*base.facts[self.fact].basis, *named))
        waiting = list(seen)
        while waiting:
            more = [one for one in base.facts[waiting.pop()].basis if one not in seen]
            seen.update(dict.fromkeys(more))
            waiting += more
        records = (one for one in base.conflicts.values() if not seen.keys().isdisjoint(one.facts))
        return tuple(dict.fromkeys((*seen, *(fact for one in records for fact in one.facts))))

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """The words of all that, of whom it names, and of its sources; no reason of its own."""
        base = self.reading.base
        own = split_sentences(self.reading.text(self.fact))
        cited = {one.source for id_ in self._ids for one in citations_of(base, id_)}
        sources = [base.sources[one] for one in sorted(cited.union(self.sources))]
        behind = (base.origins.get(one, "") for source in sources for one in source.relies_on)
        facts = [base.facts[one] for one in self._ids]
        who = {one for fact in facts for one in (fact.by, *(fact.event.who if fact.event else ()))}
        return (
            *(one for one in own if "confidence" not in one),
            *map(self.reading.text, self._ids),
            *(base.names[one].print for one in sorted(who & base.names.keys())),
            *map(particulars_of, sources),
            *behind,
        )

    @cached_property
    def months(self) -> frozenset[int]:
        """The months that they are of, name or came out in."""
        base = self.reading.base
        said = {one.month for text in self.texts for one in find_dates(text) if one.month}
        cited = {one.source for id_ in self._ids for one in citations_of(base, id_)}
        dates = [
            *(base.facts[one].date for one in self._ids),
            *(base.sources[one].issued for one in cited.union(self.sources)),
            base.brief.as_of,
        ]
        known = [one for one in dates if one and one.precision != "year"]
        return frozenset(said | {day.month for one in known for day in (one.first, one.last)})


def _strangers(base: FactBase, text: str, behind: _Behind) -> Iterator[str]:
    """People and bodies that are listed, or wrote a source, and that nothing there names."""
    if NOT_TOLD.search(text):
        return
    spellings = [(name, _called(name)) for name in base.names.values()]
    authors = {one.family for source in base.sources.values() for one in source.authors}
    every = [called for _, called in spellings] + [(one,) for one in sorted(authors)]
    for called in every:
        said = [one for one in called if _is_name(one) and stands_in(one, text)]
        if said and not any(stands_in(one, told) for one in called for told in behind.texts):
            yield max(said, key=len)


def _is_name(called: str) -> bool:
    return len(called) >= _LEAST and called[0].isupper()


def _called(name: Name) -> tuple[str, ...]:
    """All that somebody is called: spellings, and a person's surname."""
    last = (name.surname or name.print.split()[-1],) if name.kind == "person" else ()
    return (name.print, *name.also, *last)


def _months(text: str, behind: _Behind) -> Iterator[str]:
    """Months without a year, which no rule on dates reads."""
    text = _MAY_BE_WORDS.sub(" ", text)
    for said in find_dates(text):
        if said.month and not said.year and said.month not in behind.months:
            yield text[said.start : said.end].rstrip(".")


REASON_NAMES: Rule[Reading] = Rule(
    "reason-names",
    WARNING,
    "A reason names nobody and no month but of what it rests on, and gives a work or a view to"
    " whose it is.",
    "mend the name, or add the fact that has it",
    "ICD 206: what a reason weighs is in the record, for the next reader to weigh again.",
    _reason_names,
    in_english=True,
)
