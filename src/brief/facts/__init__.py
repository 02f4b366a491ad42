"""FactBase: what facts.yaml holds, checked for shape and frozen.

Attribute names are the keys of the file, but for `from_` (key `from`) and those of CSL that hold
hyphens. Maps keep the order of the file.
"""

from __future__ import annotations

from decimal import Decimal
from functools import cached_property
from typing import Annotated, Literal, TypeAlias

from brief.facts import fields as of
from brief.facts.annotated import AtLeast, Before, key
from brief.facts.cited import CitedAt, CitedText
from brief.facts.desk import DeskLine, Meeting, Use
from brief.facts.editions import Edition
from brief.facts.post_words import post_words
from brief.facts.reasons import Reason
from brief.facts.record import Record
from brief.facts.sources import Source
from brief.facts.sums import FigureKey, Term, parse_sum, solve
from brief.facts.surnames import telling_surnames
from brief.facts.translated import IN_ITS_OWN, Translated
from brief.marked.spot import Spot
from brief.problem import Place
from brief.words import FixedWords, shipped

FactKind: TypeAlias = Literal["fact", "claim", "assessment", "judgement", "assumption"]
"""What is so; what one side says is so; somebody's opinion; our own; what we take for granted."""

EventKind: TypeAlias = Literal[
    "visit", "summit", "meeting", "agreement", "statement", "appointment", "embassy", "opening",
    "sanction", "other",
]  # fmt: skip
"""What happened; a summit is of heads of state or government, an embassy one that is opened."""


_NO_MARKS = str.maketrans("", "", "?~%")


class Brief(Record):
    """What the brief is and to which day its facts are true.

    `main` is its one main message: a judgement, and up to three facts that stand beside it.
    """

    id: of.FileId
    title: of.Line
    parties: of.Parties
    as_of: of.Day
    version: of.Line = ""
    number: of.Line = ""
    desk: of.Line = ""
    status: Literal["draft", "cleared"] = "draft"
    marking: of.Marking = ""
    language: of.Language = "en-GB"
    likelihood: Literal["phia", "icd203"] | None = None
    main: of.FactIds = ()
    keywords: tuple[of.Line, ...] = ()
    countries: dict[of.Country, of.Line] = key(factory=dict)


class Section(Record):
    """A section's title, what stands before its facts, and when its facts are old."""

    title: of.Line
    intro: CitedText | None = None
    stale_after: of.Span | None = None
    marking: of.Marking = ""
    waive: dict[of.Tag, of.Line] = key(factory=dict)

    @classmethod
    def read_short_form(cls, value: object) -> object:
        """A text alone is the title."""
        return {"title": value} if isinstance(value, str) else value


class Name(Record):
    """The one printed spelling of a person, body, place or thing, and the others to hunt.

    `seen` is a date at which the role was held, `surname` what a person is called after the first
    mention; `post` says who may be told of role, `earlier` and `seen`, "" where what names the
    person decides.
    """

    print: of.Called
    also: tuple[of.Called, ...] = ()
    surname: of.Called = ""
    role: of.Called = ""
    earlier: tuple[of.Line, ...] = ()
    seen: of.KnownDate = None
    post: Use | Literal[""] = ""
    kind: Literal["person", "body", "place", "thing"] = "person"
    waive: dict[of.Tag, of.Line] = key(factory=dict)


class Figure(Record):
    """A number in a fact: given as `value`, or `computed` from others, never both.

    `year` is "" where the fact's date tells it and "unknown" where nothing does.
    """

    unit: of.Called
    value: of.Number | None = None
    computed: of.Computed = ""
    equals: of.Checked = ""
    measure: of.Called = ""
    flow: of.Flow = ""
    year: of.Year = ""
    approx: of.Flag = False
    stated: of.Flag = False
    reporter: of.Line = ""
    valuation: of.Line = ""
    base: of.Line = ""

    def check(self) -> Figure:
        """It has a value in one of two ways."""
        if (self.value is None) == (not self.computed):
            raise ValueError("a figure has either a value or computed, and not both", "")
        return self


class Event(Record):
    """What happened, where (`at`) and coming from where (ISO 3166-1), and who was there.

    What was agreed may run on to a day (`until`). The kind alone is its short form.
    """

    kind: EventKind
    at: of.Country = ""
    from_: of.Country = key("", alias="from")
    who: tuple[of.NameId, ...] = ()
    until: of.EDTF | None = None

    @classmethod
    def read_short_form(cls, value: object) -> object:
        """A text alone is the kind."""
        return {"kind": value} if isinstance(value, str) else value


class Fact(Record):
    """One checkable statement with its sources.

    Facts about one thing share `about`, those that stand under one small heading `topic`. A rank
    of 1 is for every brief, 2 for a full one, 3 for the fact base alone.
    """

    section: of.SectionId
    text: of.Braced
    short: of.Line = ""
    cite: tuple[CitedAt, ...] = ()
    about: of.Tag = ""
    topic: of.Line = ""
    date: of.EDTF | None = None
    kind: FactKind = "fact"
    by: of.NameId = ""
    figures: dict[of.Own, Figure] = key(factory=dict)
    event: Event | None = None
    rank: Annotated[Literal[1, 2, 3], Before(of.read_whole)] = 2
    likelihood: of.Line = ""
    confidence: of.Confidence = ""
    confidence_because: CitedText | None = None
    alternatives: tuple[CitedText, ...] = ()
    indicators: tuple[CitedText, ...] = ()
    basis: tuple[of.BasisId, ...] = ()
    holds_without: tuple[of.SparedId, ...] = ()
    credibility: Annotated[Literal[1, 2, 3, 4, 5, 6], Before(of.read_whole)] | None = None
    marking: of.Marking = ""
    use: Use = "open"
    waive: dict[of.Tag, of.Line] = key(factory=dict)

    @property
    def year(self) -> str:
        """The year its date lies in, or ""."""
        return self.date.year if self.date else ""

    def period_of(self, figure: str) -> str:
        """The year one of its figures is of, or the part or span of years, or "" if not known.

        `about` and `perhaps` are left out: two figures of one period are held to be of one.
        """
        own = self.figures[figure].year
        if own or not self.date:
            return own.removeprefix("unknown")
        return self.date.whole_year or self.date.text.translate(_NO_MARKS)


class Conflict(Record):
    """Facts that do not agree, which one is preferred ("" for none) and why.

    Those named by `also` repeat one side elsewhere: they are marked as contested too.
    In a table stand `short` for the question, `sides` for what each fact says, and our `call`.
    """

    question: of.Line
    short: of.Line = ""
    facts: Annotated[tuple[of.FactId, ...], AtLeast(2)]
    because: CitedText
    prefer: of.FactId = ""
    also: tuple[of.SparedId, ...] = ()
    sides: dict[of.FactId, of.Line] = key(factory=dict)
    call: of.Line = ""
    marking: of.Marking = ""
    waive: dict[of.Tag, of.Line] = key(factory=dict)


class FactBase(Record):
    """Everything in one facts.yaml; `load_facts` makes it, and knows where each part stands."""

    brief: Brief
    sections: Annotated[dict[of.Own, Section], AtLeast(1)]
    names: dict[of.Own, Name] = key(factory=dict)
    sources: dict[of.Own, Source] = key(factory=dict)
    origins: dict[of.Own, of.Line] = key(factory=dict)
    facts: dict[of.Own, Fact] = key(factory=dict)
    conflicts: dict[of.Own, Conflict] = key(factory=dict)
    meeting: Meeting | None = None
    lines: dict[of.Own, DeskLine] = key(factory=dict)
    changes: dict[of.Own, Reason] = key(factory=dict)
    markings: tuple[of.Marking, ...] = ()
    editions: dict[of.Own, Edition] = key(factory=dict)
    include: of.Paths = ()

    _file: str = "facts.yaml"
    _spot: Spot = Spot(0, 0)
    _words: FixedWords | None = None
    _translated: Translated = IN_ITS_OWN
    _is_edition: bool = False

    @property
    def file(self) -> str:
        """The file it was read from, as problems name it."""
        return self._file

    def remember(self, file: str, spot: Spot, translated: Translated = IN_ITS_OWN) -> None:
        """Tell it where its parts stand; for whoever made it from a file."""
        self._file, self._spot, self._translated = file, spot, translated

    @property
    def translated(self) -> Translated:
        """Which of its words are a translation."""
        return self._translated

    @property
    def written_in(self) -> str:
        """The language of what is given in no other, where another is printed; else its own."""
        return self._translated.own or self.brief.language

    @property
    def words(self) -> FixedWords:
        """The fixed words of its language; those that ship, unless it was told of others."""
        return self._words or shipped(self.brief.language)

    def speak(self, words: FixedWords) -> None:
        """Tell it in which words it is printed; for whoever read them."""
        self._words = words

    @property
    def is_edition(self) -> bool:
        """Whether it is what others than the desk may have."""
        return self._is_edition

    def leave_the_desk(self) -> None:
        """Tell it that it is for others; for whoever chose what they may have."""
        self._is_edition = True

    def __copy__(self) -> FactBase:
        """A copy (`model_copy`, with other facts) works out its sums and disputes for itself."""
        copied = super().__copy__()
        for name, value in vars(FactBase).items():
            if isinstance(value, cached_property):
                copied.__dict__.pop(name, None)
        return copied

    def place(self, *path: str | int) -> Place:
        """Where the node at this path of keys and indexes stands, or the nearest known one."""
        return self._spot.place(self._file, path)

    def spot(self, *path: str | int) -> Spot:
        """The node at this path, or the nearest known one, for whoever asks about its parts."""
        return self._spot.find(path)

    def figure(self, fact: str, name: str) -> Decimal:
        """The value of a figure, added up where it is computed; KeyError for an unknown one."""
        return solve((fact, name), self._written, self._solved)

    @cached_property
    def _solved(self) -> dict[FigureKey, Decimal]:
        """The figures that are worked out already."""
        return {}

    @cached_property
    def same_document(self) -> dict[str, str]:
        """For each source the first of those that are one document with it."""
        from brief.facts.origins import join_documents  # noqa: PLC0415 - it reads this record

        return join_documents(self)

    @cached_property
    def same_origin(self) -> dict[str, str]:
        """For each source the first of those that are one document with it, or one voice."""
        from brief.facts.origins import join_origins  # noqa: PLC0415 - it reads this record

        return join_origins(self)

    @cached_property
    def outlets(self) -> frozenset[str]:
        """The titles of papers and the like, which stand in italics wherever they are named."""
        from brief.facts.outlets import outlets_of  # noqa: PLC0415 - it reads this record

        return outlets_of(self)

    @cached_property
    def contested(self) -> frozenset[str]:
        """The facts that some conflict names."""
        return frozenset(id_ for one in self.conflicts.values() for id_ in (*one.facts, *one.also))

    @cached_property
    def set_aside(self) -> frozenset[str]:
        """The facts of a conflict that prefers another."""
        sides = ((one.prefer, fact) for one in self.conflicts.values() for fact in one.facts)
        return frozenset(fact for prefer, fact in sides if prefer not in {"", fact})

    @cached_property
    def surnames(self) -> dict[str, str]:
        """What people are called after their first mention, where that tells one alone."""
        return telling_surnames(self.names)

    @cached_property
    def post_words(self) -> frozenset[str]:
        """The words that posts of its people are called by, such as minister."""
        return post_words(self.names.values())

    @cached_property
    def owners(self) -> frozenset[str]:
        """The names whose accounts and opinions its facts give."""
        return frozenset(fact.by for fact in self.facts.values() if fact.by)

    def is_stale(self, fact_id: str) -> bool:
        """Whether a fact, not an event, is of a state older at `as_of` than its section allows."""
        fact = self.facts[fact_id]
        limit = self.sections[fact.section].stale_after
        if limit is None or fact.date is None or fact.event is not None:
            return False
        return fact.date.last < limit.before(self.brief.as_of.first)

    def _written(self, key: FigureKey) -> Decimal | tuple[Term, ...]:
        figure = self.facts[key[0]].figures[key[1]]
        return parse_sum(figure.computed) if figure.value is None else figure.value
