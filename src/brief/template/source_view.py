"""Source views: what a template and a citation style may ask of a source.

"" stands for what is unknown, so that `{% if source.publisher %}` asks for it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field, replace
from functools import cached_property
from typing import cast

from brief.bidi import member
from brief.citing.italics import set_off
from brief.citing.ordinals import bare_edition, ordinal
from brief.citing.places_in import DOUBLE_ISSUE, LABELLED, close_ranges, in_words, labelled
from brief.citing.titles import shortened
from brief.citing.years import date_of, ends_in_year, year_of
from brief.facts import FactBase
from brief.facts.dates import Date
from brief.facts.people import UNKNOWN
from brief.facts.titles import Titled
from brief.late import dataclass
from brief.manner import PLAIN, Manner, NameManner, Step
from brief.markdown.printed import Value
from brief.marked.spot import Spot
from brief.model import Inlines, Link, Span, Text, plain_text
from brief.problem import Place
from brief.template.name_views import NamesView
from brief.template.outlets_named import outlets_told
from brief.template.particulars import Dated, Genre, Named, People, Said, key_of, read_from, shown
from brief.template.relied_on import origin_named, title_as_listed
from brief.template.title_view import TitleView
from brief.template.views import Words
from brief.typography import typeset
from brief.typography.apostrophes import base_of


@dataclass(frozen=True)
class SourceView:
    """A source, worded in a style's manner; `apart` is what tells it from one that is like it."""

    base: FactBase = field(repr=False)
    id: str
    manner: Manner = field(default=PLAIN, repr=False)
    apart: tuple[Step, ...] = ()
    word_entry: Callable[[str], Inlines] | None = field(default=None, repr=False, compare=False)

    author = People("Who wrote it.")
    editor = People("Who edited it.")
    translator = People("Who translated it.")
    recipient = People("Whom it is addressed to.")
    interviewer = People("Who asked.")
    container_author = People("Who wrote the book that it stands in.")
    collection_editor = People("Who edits the series.")

    container = Named("The journal, paper, book or site that it stands in.")
    container_short = Named("That as it is abbreviated.")
    series = Named("The series that it is part of.")
    event_title = Named("The conference, meeting or hearing.")
    original_title = Named("The title of what is translated.")
    publisher = Said("Who published it.")
    publisher_place = Said("Where.")
    authority = Said("The court, parliament or body that it is of.")
    jurisdiction = Said("The state whose law it is.")
    event_place = Said("Where the event was.")
    original_publisher = Said("Who first published it.")
    original_publisher_place = Said("Where it was first published.")
    series_number = Said("Its number in the series.")
    volume = Said("The volume.")
    issue = Said("The issue.")
    number = Said("Its own number.")
    page = Said("The pages that it fills.")
    number_of_pages = Said("How many pages it has.")
    number_of_volumes = Said("How many volumes it has.")
    section = Said("The section of a newspaper or a law.")
    chapter_number = Said("The chapter's number.")
    genre = Genre("What kind of its type.")
    medium = Said("What it is on.")
    scale = Said("The scale of a map.")
    version = Said("The version.")
    status = Said("Whether it is in press, in force or the like.")
    archive = Said("The archive that holds it.")
    archive_place = Said("Where the archive is.")
    archive_collection = Said("The collection there.")
    archive_location = Said("The shelfmark there.")
    doi = Said("Its DOI.")
    descriptor = Said("What it is worth.")
    worth = Said("The same in a few words.")
    issued = Dated("When it appeared.")
    accessed = Dated("When it was read.")
    event_date = Dated("When the event was.")
    original_date = Dated("When the original appeared.")

    def printed(self) -> Value:
        """The title."""
        return self.title.printed()

    def text(self, key: str, *, own: bool = False) -> Inlines:
        """What stands under a key, as printed, with its place; nothing for what is unknown.

        Its marks are those of the brief's language, or of the source's `own`.
        """
        attribute = read_from(self.base.sources[self.id], key)
        value = getattr(self.base.sources[self.id], attribute)
        said = value if isinstance(value, Titled) else str(value)
        if not said or said == UNKNOWN:
            return ()
        if key in _RANGED or (key == "issue" and DOUBLE_ISSUE.fullmatch(said)):
            said = close_ranges(said, self.manner, pages=key == "page")
        if key in LABELLED:
            said = labelled(key, said, self.manner)
        if isinstance(said, Titled):
            return set_off(self._in_own_marks(said), said, self._place(attribute))
        printed = self._in_own_marks(said) if own else typeset(said, self.base.words)
        words: Inlines = (Text(printed, self._place(attribute)),)
        return outlets_told(self.base, words) if key in _OURS else words

    def _in_own_marks(self, said: str) -> str:
        return typeset(said, self.base.words, self.base.sources[self.id].language)

    def said(self, key: str) -> Words | str:
        """Words to print, or "" so that a template can ask whether there are any."""
        return shown(self.text(key))

    def named(self, key: str) -> Words | str:
        """A name or title in the source's own language, or ""."""
        content = self.text(key, own=True)
        if _MARKED.isdisjoint(said := plain_text(content)):
            return shown(self.in_own_language(content))
        attribute = read_from(self.base.sources[self.id], key)
        typed: str = getattr(self.base.sources[self.id], attribute)
        return shown(cast("Inlines", self._view_of(attribute, typed, said).printed()))

    def in_own_language(self, content: Inlines) -> Inlines:
        """A name that stands in the source's own language, so that it is read out in it."""
        return (Span(content, self._foreign),) if self._foreign and content else content

    @cached_property
    def _foreign(self) -> str:
        """The source's own language, where that is not the brief's."""
        own = self.base.sources[self.id].language
        return "" if base_of(own) == base_of(self.base.brief.language) else own

    def dated(self, key: str) -> Words | str:
        """A date in words."""
        date = cast("Date | None", getattr(self.base.sources[self.id], key))
        return Words((Text(date_of(date, self.base.words), self._place(key)),)) if date else ""

    def people(self, key: str) -> NamesView:
        """The names under a key."""
        source = self.base.sources[self.id]
        return NamesView(
            getattr(source, key) or (),
            self._names,
            source.language,
            self._place(key),
            self.base.words,
            foreign=bool(self._foreign),
            bodies=base_of(self._foreign) == base_of(self.base.written_in),
            whole="given" in self.apart,
        )

    @property
    def _names(self) -> NameManner:
        """How names are cut off: not at all where the last of them tells works apart."""
        names = self.manner.names
        return replace(names, most=_ALL) if "names" in self.apart else names

    def _place(self, attribute: str) -> Place:
        return self._spot.place(self.base.file, (key_of(attribute),))

    @cached_property
    def _spot(self) -> Spot:
        return self.base.spot("sources", self.id)

    # ---- what a style may ask besides ----

    @property
    def type(self) -> str:
        """The CSL type."""
        return self.base.sources[self.id].type

    @property
    def nature(self) -> str:
        """official, dataset, news, opinion or academic."""
        return self.base.sources[self.id].nature

    @property
    def nature_named(self) -> str:
        """Its nature in the language of the brief."""
        return self.base.words(f"nature-{self.nature}")

    @property
    def reliability(self) -> str:
        """A to F (Admiralty, AJP-2.1)."""
        return self.base.sources[self.id].reliability

    @property
    def unsigned(self) -> bool:
        """Whether it is of a kind that has an author, who is not known."""
        return self.base.sources[self.id].is_unsigned

    @property
    def title(self) -> TitleView:
        """The full title; `title.quoted` has the style's marks."""
        return self._title("title")

    @property
    def short_title(self) -> TitleView:
        """The short title, or the title up to its colon; all of it where that tells it apart."""
        source = self.base.sources[self.id]
        if "title" in self.apart:
            return self.title
        return self._title("title_short") if source.title_short else self._title("title", shortened)

    def _title(self, key: str, cut: Callable[[str], str] = str) -> TitleView:
        typed: str = "" if self.untitled else getattr(self.base.sources[self.id], key)
        return self._view_of(key, typed, cut(self._in_own_marks(typed)))

    def _view_of(self, key: str, typed: str, said: str) -> TitleView:
        place = self._place(key)
        return TitleView(said, typed, place, self.manner, self.in_own_language, self._foreign)

    @property
    def edition(self) -> Words | str:
        """The edition without the word itself, a number as an ordinal: 2nd, revised."""
        said = bare_edition(self.base.sources[self.id].edition)
        return shown(self._edition(ordinal(int(said), self.manner) if said.isdecimal() else said))

    @property
    def edition_labelled(self) -> Words | str:
        """The edition with the word in the style's own form: 2nd ed., rev. ed."""
        said = self.edition
        word = self.manner.words.get("edition", self.base.words.group("citation")["edition"])
        return Words(self._edition(f"{said.plain} {word}")) if isinstance(said, Words) else ""

    def _edition(self, said: str) -> Inlines:
        return (
            (Text(typeset(said.strip(), self.base.words), self._place("edition")),) if said else ()
        )

    @property
    def kind(self) -> Words | str:
        """What an untitled one is: its genre, or the word for a letter, an interview and so on."""
        return self._kind(str)

    @property
    def kind_first(self) -> Words | str:
        """The same with the capital of what opens a note."""
        return self._kind(lambda said: said[:1].title() + said[1:])

    def _kind(self, change: Callable[[str], str]) -> Words | str:
        source = self.base.sources[self.id]
        word = self.base.words.group("citation").get(_WORDS.get(source.type, source.type), "")
        said = change(source.genre or word)
        return shown((Text(said, self._place("genre")),) if said else ())

    @property
    def untitled(self) -> bool:
        """Whether it has no title, as letters, papers, interviews, speeches and posts may."""
        return self.base.sources[self.id].is_untitled

    @property
    def number_labelled(self) -> Words | str:
        """Its own number, no. 12 where it is a number alone."""
        said = self.base.sources[self.id].number
        if not said.isdecimal():
            return self.said("number")
        return Words((Text(in_words((f"no {said}",), self.manner), self._place("number")),))

    @property
    def first_page(self) -> Words | str:
        """The first of the pages that it fills."""
        said = close_ranges(plain_text(self.text("page")), self.manner, start=True)
        return shown((Text(said, self._place("page")),) if said else ())

    @property
    def genre_in_number(self) -> bool:
        """Whether its number begins with its kind: Press Release 22/11."""
        source = self.base.sources[self.id]
        return bool(source.genre) and source.number.lower().startswith(source.genre.lower())

    @property
    def year(self) -> str:
        """The year in which it appeared, as sure as that is, or ""."""
        return year_of(self.base.sources[self.id].issued, self.base.words)

    @property
    def year_in_title(self) -> bool:
        """Whether the title ends in the year that is all of its date: Ports Act 1966."""
        return ends_in_year(self.base.sources[self.id].title, self.base.sources[self.id].issued)

    @property
    def publisher_unknown(self) -> bool:
        """Whether it says that its publisher is not known."""
        source = self.base.sources[self.id]
        return source.publisher == UNKNOWN and "publisher" in source.model_fields_set

    @property
    def url(self) -> Words | str:
        """Its address, as a link; that of its DOI where it has one."""
        doi = self.base.sources[self.id].DOI
        return self._link(f"https://doi.org/{doi}", "DOI") if doi else self._address("URL")

    @property
    def archive_url(self) -> Words | str:
        """The address of an archived copy, as a link."""
        return self._address("archive_url")

    @property
    def particulars(self) -> Words | str:
        """The public reference that settles its outlet, author or date."""
        said = self.base.sources[self.id].particulars
        return self._address("particulars") if said.startswith("http") else self.said("particulars")

    def _address(self, key: str) -> Words | str:
        return self._link(str(getattr(self.base.sources[self.id], key)), key)

    def _link(self, address: str, key: str) -> Words | str:
        return Words((Link((Text(address, self._place(key)),), address),)) if address else ""

    @property
    def relies_on(self) -> list[Words | str]:
        """Who stands behind it: titles of sources, names of origins."""
        return [self._stands_behind(one) for one in self.base.sources[self.id].relies_on]

    def _stands_behind(self, one: str) -> Words | str:
        language = self.base.words.language
        if one in self.base.origins:
            return shown(member(origin_named(self.base, one), language))
        source = replace(self, id=one, apart=())
        if self.base.sources[one].known_title:
            return Words(member(title_as_listed(source), language))
        return source.people("author").short if source.author else source.kind_first

    @property
    def entry(self) -> Words:
        """All its particulars, as the style words them in a list of sources."""
        return Words(self.word_entry(self.id) if self.word_entry else self.title.quoted.content)


_ALL = 99
_MARKED = frozenset("\u201c\u201d\u2018\u00ab\u00bb\u201e\u201a")
"""Marks of a quotation in a name, which are then those of the style."""
_WORDS = {"personal_communication": "letter"}
"""The words for types that are not called as CSL calls them."""
_OURS = {"descriptor", "worth"}
"""Words of the desk, in which outlets that are known stand in italics."""
_RANGED = {"page", "number_of_pages", "volume"}
