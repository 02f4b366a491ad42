"""Views: what a template may name, and how each prints.

A view shows a record of the fact base: its attributes are what a template asks for, `printed`
is what `{{ }}` puts in its place. A fact prints its words with its note; nobody can forget it.
"""

from __future__ import annotations

from dataclasses import field, replace

from brief.citing.points import change_texts, without_stops
from brief.facts import FactBase
from brief.facts.slots import Slot
from brief.late import dataclass
from brief.markdown.printed import Value
from brief.model import Block, FactSpan, Inlines, Text, plain_text
from brief.problem import Place
from brief.show import show_age, show_date, show_span, show_years
from brief.template.after_date import opening_date
from brief.template.band_view import BandView
from brief.template.cited_words import show_name
from brief.template.figure_view import FigureView
from brief.template.introducing import Among
from brief.template.phrase import phrase
from brief.template.posts import is_of_day, is_past, witness
from brief.template.register import Register
from brief.template.valued import says_its_day_alone
from brief.template.words import bare_words, fact_words, note_mark, short_words, value_words
from brief.template.yardstick import band_of, yardstick
from brief.typography import typeset


@dataclass(frozen=True)
class Words:
    """Ready words with a place of their own: `{{ fact(…).text }}`, a date, an address."""

    content: Inlines

    def printed(self) -> Value:
        """The words."""
        return self.content

    @property
    def plain(self) -> str:
        """The letters alone, for comparing."""
        return plain_text(self.content)

    @property
    def without_stops(self) -> Words:
        """The words without the stops of abbreviations: AC for A.C."""
        cut = change_texts(self.content, lambda text: replace(text, text=without_stops(text.text)))
        return Words(cut)


@dataclass(frozen=True)
class NameView:
    """A person, body, place or thing: prints its one spelling."""

    base: FactBase = field(repr=False)
    id: str
    register: Register = field(repr=False, compare=False)
    place: Place | None = field(default=None, repr=False, compare=False)
    """Where it is named, if not for its own sake."""
    introduced: bool = False
    """Whether the person's post stands behind the name, where the page names them first."""

    @property
    def role(self) -> str:
        """The post, or ""; `check` sees to it that a printed post has a date."""
        self.register.posts.add(self.id)
        return self.base.names[self.id].role

    @property
    def seen(self) -> str:
        """The date at which the post was held, as printed, or ""."""
        seen = self.base.names[self.id].seen
        return show_date(seen, self.base.words) if seen else ""

    @property
    def is_past(self) -> bool:
        """Whether that date is more than a year before the day of the facts."""
        seen = self.base.names[self.id].seen
        return seen is not None and is_past(self.base, seen)

    @property
    def note(self) -> Words:
        """The note of a fact of that date which names the person; nothing where none does."""
        seen = self.base.names[self.id].seen
        fact = witness(self.base, self.id, seen) if seen else None
        if not fact or not (seen and is_of_day(self.base.facts[fact].date, seen)):
            return Words(())
        self.register.note(fact)
        mark = note_mark(self.base, fact)
        return Words((FactSpan(fact, (mark,)),) if mark else ())

    @property
    def whole(self) -> Words:
        """The whole name, also where the person was named before."""
        said = typeset(self.base.names[self.id].print, self.base.words)
        return Words((Text(said, self.base.place("names", self.id)),))

    @property
    def day(self) -> str:
        """The last day it was seen, as 2025-06-30 so that days compare, or ""."""
        seen = self.base.names[self.id].seen
        return seen.last.isoformat() if seen else ""

    def printed(self) -> Value:
        """The spelling."""
        place = self.place or self.base.place("names", self.id)
        among = Among((Slot(self.id),), 0) if self.introduced else None
        return (show_name(self.base, self.id, place, among),)


@dataclass(frozen=True)
class FactView:
    """A fact: prints its words and its note."""

    base: FactBase = field(repr=False)
    id: str
    register: Register = field(repr=False, compare=False)
    among_others: bool = False
    """Whether it stands among facts that differ from it, where a note need not say so."""

    def printed(self) -> Value:
        """The words with their note mark."""
        self.register.tell(self.id)
        return (fact_words(self.base, self.id, among_others=self.among_others),)

    @property
    def text(self) -> Words:
        """The words without the note; `check` reports where they are printed so."""
        return Words((FactSpan(self.id, bare_words(self.base, self.id)),))

    @property
    def note(self) -> Words:
        """The note mark alone."""
        self.register.note(self.id)
        mark = note_mark(self.base, self.id)
        return Words((FactSpan(self.id, (mark,)),) if mark else ())

    @property
    def short(self) -> Words:
        """The short form with its note; without one, the whole words."""
        return self.in_few(self.base.facts[self.id].short)

    @property
    def has_short(self) -> bool:
        """Whether it has a short form."""
        return bool(self.base.facts[self.id].short)

    def in_few(self, said: str) -> Words:
        """These few words for it with its note; the whole words where there are none."""
        (self.register.note if said else self.register.tell)(self.id)
        return Words((short_words(self.base, self.id, said, among_others=self.among_others),))

    @property
    def date(self) -> str:
        """The date as printed, or ""."""
        date = self.base.facts[self.id].date
        return show_date(date, self.base.words) if date else ""

    @property
    def since(self) -> Words:
        """Its date as a value: 3 February 1994 (31 years), with its note."""
        return self._since()

    @property
    def since_if_known(self) -> Words:
        """The same, followed by “contested” where no account is preferred."""
        words = self.base.words
        between = words.group("citation-marks").get("between", ", ")
        return self._since(f"{between}{words('timeline-contested')}" if self.undecided else "")

    def _since(self, more: str = "") -> Words:
        date = self.base.facts[self.id].date
        words = self.base.words
        years = show_years(date, self.base.brief.as_of, words) if date else ""
        said = words("how-long", date=self.date, span=years) if years else self.date
        if says_its_day_alone(self.base, self.id):
            self.register.valued.add(self.id)
        return self._value(f"{said}{more}")

    @property
    def dated(self) -> Words:
        """Its date alone, with its note."""
        return self._value(self.date)

    def _value(self, said: str) -> Words:
        self.register.note(self.id)
        return Words((value_words(self.base, self.id, said[:1].title() + said[1:]),))

    @property
    def after_date(self) -> Words:
        """The words with their note as behind its date; one that they begin with is strong."""
        self.register.tell(self.id)
        words = fact_words(self.base, self.id, among_others=self.among_others, dated=False)
        return Words((words,))

    @property
    def head_date(self) -> str:
        """Its date, to stand before `after_date`; "" where the words begin with it."""
        fact = self.base.facts[self.id]
        said = plain_text(bare_words(self.base, self.id, dated=False))
        if not fact.date or opening_date(said, fact.date):
            return ""
        return self.date[:1].upper() + self.date[1:]

    @property
    def heading(self) -> str:
        """What it is about: its topic, or the title of its section."""
        return self.topic or typeset(self.base.sections[self.section].title, self.base.words)

    @property
    def begins(self) -> str:
        """The first day it can be of, as 2025-06-30, or ""; what has no beginning comes first."""
        date = self.base.facts[self.id].date
        return date.first.isoformat() if date else ""

    @property
    def day(self) -> str:
        """The last day it can be of, as 2025-06-30 so that days compare, or ""."""
        date = self.base.facts[self.id].date
        return date.last.isoformat() if date else ""

    @property
    def year(self) -> str:
        """The year, or ""."""
        return self.base.facts[self.id].year

    @property
    def by(self) -> NameView | None:
        """Whose account or opinion it is, if anybody's."""
        owner = self.base.facts[self.id].by
        return NameView(self.base, owner, self.register) if owner else None

    @property
    def kind(self) -> str:
        """fact, claim, assessment, judgement or assumption."""
        return self.base.facts[self.id].kind

    @property
    def section(self) -> str:
        """The id of its section."""
        return self.base.facts[self.id].section

    @property
    def topic(self) -> str:
        """The short title of what it is about inside its section, or ""."""
        return self.base.facts[self.id].topic

    @property
    def rank(self) -> int:
        """1 in every brief, 2 in the full one (if nothing is said), 3 kept in the base."""
        return self.base.facts[self.id].rank

    @property
    def chosen(self) -> bool:
        """Whether a short shape prints it: of rank 1, or one that its pages have room for."""
        return self.rank == 1 or self.spare

    @property
    def spare(self) -> bool:
        """Whether it is there because the pages of a short shape have room for more."""
        return self.id in self.register.spare

    @property
    def stands(self) -> bool:
        """Whether its whole words stand on the page so far."""
        return self.register.told[self.id] > 0

    @property
    def valued(self) -> bool:
        """Whether a value above says all of it: since when something is so."""
        return self.id in self.register.valued

    @property
    def where(self) -> Words:
        """Under which title its whole words stand."""
        section = typeset(self.base.sections[self.section].title, self.base.words)
        title = self.register.under.get(self.id) or section
        return Words(phrase(self.base.words, "as-told-in", section=title))

    @property
    def drawn(self) -> bool:
        """Whether a timeline above shows it."""
        return self.id in self.register.drawn

    @property
    def event(self) -> str:
        """The kind of event it tells of, or ""."""
        event = self.base.facts[self.id].event
        return event.kind if event else ""

    @property
    def band(self) -> BandView | None:
        """Of a judgement, the band of the scale that its likelihood is of."""
        band = band_of(self.base, self.base.facts[self.id].likelihood)
        words = self.base.words
        return BandView(band.terms, band.said(words), words) if band else None

    @property
    def yardstick(self) -> tuple[Block, ...]:
        """Of a judgement, its likelihood as a bar, to be put above it; nothing for another fact."""
        bar = yardstick(self.base, self.id)
        return (bar,) if bar else ()

    @property
    def contested(self) -> bool:
        """Whether facts that differ from it are in the base; its note says so."""
        return self.id in self.base.contested

    @property
    def undecided(self) -> bool:
        """Whether facts that differ from it are in the base and none of them is preferred."""
        open_ = (one for one in self.base.conflicts.values() if not one.prefer)
        is_named = self.id in self.base.contested  # few facts are, and a set tells which
        return is_named and any(self.id in (*one.facts, *one.also) for one in open_)

    @property
    def disputed(self) -> bool:
        """Whether it disagrees with a fact that is preferred to it."""
        return self.id in self.base.set_aside

    @property
    def told(self) -> bool:
        """Whether it stands in its section: neither among contested points nor a judgement."""
        return not self.disputed and self.kind != "judgement"

    @property
    def limit(self) -> str:
        """How old the facts of its section may be, such as 18 months, or ""."""
        limit = self.base.sections[self.section].stale_after
        return show_span(limit, self.base.words) if limit else ""

    @property
    def age(self) -> str:
        """What is older than its section allows: more than 18 months; or ""."""
        limit = self.base.sections[self.section].stale_after
        return show_age(limit, self.base.words) if limit else ""

    @property
    def stale(self) -> bool:
        """Whether it is older than its section allows."""
        return self.base.is_stale(self.id)

    @property
    def figures(self) -> dict[str, FigureView]:
        """Its figures by name."""
        return {n: FigureView(self.base, self.id, n) for n in self.base.facts[self.id].figures}
