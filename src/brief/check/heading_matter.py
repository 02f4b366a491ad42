"""Matter: what stands under a heading, as a heading is held against it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from brief.check.reading import Reading
from brief.facts import Fact, Name
from brief.facts.cited_text import citations_of, fill_cited
from brief.facts.sources import Source
from brief.late import dataclass
from brief.prose.dates_said import DateSaid, find_dates
from brief.prose.outlets import countries_of_outlet
from brief.prose.places import countries_in
from brief.prose.signs import currencies_in, money_of


@dataclass(frozen=True)
class Matter:
    """Some facts with whom they name and what they cite; `whole` for the whole fact base.

    `labels` tells whether what their figures measure bears a heading out, too.
    """

    reading: Reading
    ids: tuple[str, ...]
    whole: bool = False
    labels: bool = True

    @cached_property
    def _ids(self) -> tuple[str, ...]:
        """The facts; where all are judgements, what they rest on too, which stands elsewhere."""
        facts = self.reading.base.facts
        if not self.whole and any(facts[one].kind != "judgement" for one in self.ids):
            return self.ids
        return tuple(dict.fromkeys(one for id_ in self.ids for one in (id_, *facts[id_].basis)))

    @cached_property
    def _facts(self) -> tuple[Fact, ...]:
        return tuple(self.reading.base.facts[one] for one in self._ids)

    @cached_property
    def _own(self) -> tuple[str, ...]:
        return tuple(map(self.reading.text, self._ids))

    @cached_property
    def _texts(self) -> tuple[str, ...]:
        """All that is printed with them, but for other headings."""
        return tuple(dict.fromkeys((*self._own, *self._cited, *self._beside())))

    @cached_property
    def _cited(self) -> tuple[str, ...]:
        """The particulars of what they cite, and of what that relies on."""
        base = self.reading.base
        cited = dict.fromkeys(one.source for id_ in self._ids for one in citations_of(base, id_))
        sources = [base.sources[one] for one in cited]
        behind = (one for source in sources for one in source.relies_on if not self.whole)
        return (*map(particulars_of, sources), *(base.origins.get(one, "") for one in behind))

    def _beside(self) -> Iterator[str]:
        base = self.reading.base
        for fact in self._facts:
            yield fact.short
            for words in (fact.confidence_because, *fact.alternatives, *fact.indicators):
                yield fill_cited(base, words) if words else ""
            for figure in fact.figures.values():
                yield f"{figure.unit} {figure.year}"
                yield f"{figure.measure} {figure.reporter}" if self.labels else ""
        for name in base.names.values():
            if self.whole or self.names(name):
                yield " ".join((name.print, name.role, *name.earlier))

    @cached_property
    def countries(self) -> frozenset[str]:
        """The countries that they name, are about or come from."""
        codes = {code for text in self._texts for code in countries_in(text)}
        for fact in self._facts:
            if fact.event:
                codes |= {fact.event.at, fact.event.from_}
            for figure in fact.figures.values():
                codes |= {word for word in figure.flow.split() if word.isupper()}
        return frozenset(codes)

    @cached_property
    def holders(self) -> frozenset[str]:
        """The countries of those who may hold a view there: what a descriptor lacks is none."""
        base = self.reading.base
        cited = dict.fromkeys(one.source for id_ in self._ids for one in citations_of(base, id_))
        sources = [base.sources[one] for one in cited]
        names = (name for name in base.names.values() if self.names(name))
        authors = (one.literal for source in sources for one in source.authors)
        told = [f"{one.container_title} {one.publisher} {one.authority}" for one in sources]
        behind = (base.origins.get(one, "") for source in sources for one in source.relies_on)
        roles = (f"{one.print} {one.role}" for one in names)
        codes = {code for text in (*self._own, *told, *authors, *behind, *roles)
                 for code in countries_in(text)}  # fmt: skip
        codes |= {code for text in told for code in countries_of_outlet(text)}
        for event in (one.event for one in self._facts if one.event):
            codes |= {event.at, event.from_}
        return frozenset(codes)

    @cached_property
    def _dates(self) -> tuple[DateSaid, ...]:
        return tuple(date for text in self._texts for date in find_dates(text))

    @cached_property
    def years(self) -> frozenset[int]:
        """The years that they are of or name."""
        years = {date.year for date in self._dates if date.year}
        for fact in self._facts:
            if fact.date:
                years |= {fact.date.first.year, min(fact.date.last.year, self._this_year)}
        return frozenset(years)

    @property
    def _this_year(self) -> int:
        return self.reading.base.brief.as_of.first.year

    def has_date(self, said: DateSaid) -> bool:
        """Whether one of them is of this date or names it."""
        wanted = (said.year, said.month, said.day)
        known = ((one.year, one.month, one.day) for one in self._dates)
        dated = self._facts if said.year <= self._this_year else ()  # "since 2017" has no end
        return any(fact.date and said.agrees(fact.date) for fact in dated) or any(
            all(not here or here == there for here, there in zip(wanted, one, strict=True))
            for one in known
        )

    def names(self, name: Name) -> bool:
        """Whether one of them names somebody or something that is listed, or is theirs."""
        called = [one for one in (name.print, name.surname) if one]
        return any(one in text for one in called for text in (*self._own, *self._cited)) or any(
            self.reading.base.names.get(one) is name
            for fact in self._facts
            for one in (fact.by, *(fact.event.who if fact.event else ()))
        )

    @cached_property
    def _money(self) -> frozenset[str]:
        said = (one for text in self._texts for one in currencies_in(text))
        return frozenset(code for one in said for code in money_of(one))

    def has_money(self, said: str) -> bool:
        """Whether one of them has a sum in this currency, or names it."""
        return not money_of(said).isdisjoint(self._money)


def particulars_of(source: Source) -> str:
    """Who wrote and published what is cited, and of what it tells."""
    told = (
        source.known_title,
        source.container_title,
        source.publisher,
        source.publisher_place,
        source.jurisdiction,
        source.authority,
        source.descriptor,
        *(f"{one.family} {one.literal}" for one in source.authors),
    )
    return " ".join(told)
