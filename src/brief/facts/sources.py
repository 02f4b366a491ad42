"""Sources: documents that facts cite, as the Citation Style Language (CSL 1.0.2) records them."""

from __future__ import annotations

from itertools import chain
from typing import Annotated, Any, Literal, TypeAlias

from brief.facts import fields as of
from brief.facts.annotated import Either, key
from brief.facts.people import UNKNOWN, Names, Person
from brief.facts.record import Record
from brief.facts.titles import Title

SourceType: TypeAlias = Literal[
    "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book",
    "broadcast", "chapter", "classic", "collection", "dataset", "document", "entry",
    "entry-dictionary", "entry-encyclopedia", "event", "figure", "graphic", "hearing", "interview",
    "legal_case", "legislation", "manuscript", "map", "motion_picture", "musical_score", "pamphlet",
    "paper-conference", "patent", "performance", "periodical", "personal_communication", "post",
    "post-weblog", "regulation", "report", "review", "review-book", "software", "song", "speech",
    "standard", "thesis", "treaty", "webpage",
]  # fmt: skip
"""CSL 1.0.2's item types."""

SAID_OF_SOURCES = ("descriptor", "worth")
"""The keys of a source that are printed and hold words of ours; a title is quoted."""

AUTHORLESS = frozenset(
    [
        "bill",
        "broadcast",
        "classic",
        "collection",
        "dataset",
        "entry",
        "entry-dictionary",
        "entry-encyclopedia",
        "event",
        "hearing",
        "legal_case",
        "legislation",
        "map",
        "motion_picture",
        "periodical",
        "regulation",
        "standard",
        "treaty",
    ]
)
"""Types that need no author and are never unsigned: states, courts and bodies stand behind them."""

OF_BODIES = frozenset(["document", "report"])
"""Types that the body under `authority` may stand behind as an author does: UN resolutions."""

OFTEN_UNTITLED = frozenset(["interview", "manuscript", "personal_communication", "post", "speech"])
"""Types that need no title: a letter is told by who wrote to whom, an interview by who answered."""

NAME_KEYS = (
    "author", "editor", "translator", "recipient", "interviewer", "container-author",
    "collection-editor",
)  # fmt: skip
"""The keys that hold names."""

LOCATING = (
    "container-title", "collection-title", "collection-number", "volume", "issue", "number",
    "page", "edition", "section", "chapter-number", "publisher", "authority", "archive",
    "archive_collection", "archive_location",
)  # fmt: skip
"""The keys by which a reader finds a source, in the order of print."""

CITED = (
    *NAME_KEYS, *LOCATING, "container-title-short", "publisher-place", "jurisdiction",
    "event-title", "event-place", "event-date", "original-date", "original-title",
    "original-publisher", "original-publisher-place", "number-of-volumes", "number-of-pages",
    "genre", "medium", "scale", "version", "status", "archive-place",
)  # fmt: skip
"""All keys of a citation: what they hold is never left out of print unseen."""


class Kept(Record):
    """A kept copy of a source: its file, its hash, and the non-blank lines before its body."""

    file: of.FileName
    sha256: of.Sha256
    skip: of.Whole = 0


_KEPT = Either(
    lambda value: "text" if isinstance(value, str) else "map",
    {"map": Kept, "text": Literal["elsewhere"]},
)


def _ask_by_type(schema: dict[str, Any]) -> None:
    """Have an editor ask for author and title where the kind of source has them."""
    schema["required"].remove("title")
    of_body = {"required": ["authority"], "properties": {"type": {"enum": sorted(OF_BODIES)}}}
    schema["allOf"] = [
        {
            "anyOf": [
                *({"required": [key]} for key in keys),
                {"properties": {"type": {"enum": sorted(kinds)}}},
                *others,
            ]
        }
        for keys, kinds, others in (
            (("author", "editor"), AUTHORLESS, [of_body]),
            (("title",), OFTEN_UNTITLED, []),
        )
    ]


class Source(Record):
    """A document that facts cite, in CSL's words, and what it is worth."""

    show = staticmethod(_ask_by_type)

    type: SourceType
    author: Names = None
    title: Title
    title_short: Title = key("", alias="title-short")
    container_title: Title = key("", alias="container-title")
    container_title_short: of.Line = key("", alias="container-title-short")
    collection_title: Title = key("", alias="collection-title")
    collection_number: of.Line = key("", alias="collection-number")
    editor: Names = None
    translator: Names = None
    recipient: Names = None
    interviewer: Names = None
    container_author: Names = key(None, alias="container-author")
    collection_editor: Names = key(None, alias="collection-editor")
    publisher: of.Line = "unknown"
    publisher_place: of.Line = key("", alias="publisher-place")
    authority: of.Line = ""
    jurisdiction: of.Line = ""
    event_title: of.Line = key("", alias="event-title")
    event_place: of.Line = key("", alias="event-place")
    event_date: of.EDTF | None = key(None, alias="event-date")
    issued: of.KnownDate
    original_date: of.EDTF | None = key(None, alias="original-date")
    original_title: Title = key("", alias="original-title")
    original_publisher: of.Line = key("", alias="original-publisher")
    original_publisher_place: of.Line = key("", alias="original-publisher-place")
    volume: of.Line = ""
    issue: of.Line = ""
    number: of.Line = ""
    page: of.Line = ""
    number_of_pages: of.Line = key("", alias="number-of-pages")
    number_of_volumes: of.Line = key("", alias="number-of-volumes")
    edition: of.Line = ""
    section: of.Line = ""
    chapter_number: of.Line = key("", alias="chapter-number")
    genre: of.Line = ""
    medium: of.Line = ""
    scale: of.Line = ""
    version: of.Line = ""
    status: of.Line = ""
    archive: of.Line = ""
    archive_place: of.Line = key("", alias="archive-place")
    archive_collection: of.Line = ""
    archive_location: of.Line = ""
    DOI: of.Doi = ""
    ISBN: of.Line = ""
    ISSN: of.Line = ""
    URL: of.Address = ""
    accessed: of.Day | None = None
    archive_url: of.Address = ""
    language: of.Language = ""
    note: of.Line = ""
    citation_key: of.Line = key("", alias="citation-key")
    nature: Literal["official", "dataset", "news", "opinion", "academic"]
    reliability: Literal["A", "B", "C", "D", "E", "F"]
    reliability_because: of.Line = ""
    descriptor: of.Line
    worth: of.Line = ""
    independent_because: of.Line = ""
    relies_on: tuple[of.OriginId, ...] = ()
    kept: Annotated[Kept | Literal["elsewhere"], _KEPT] | None = None
    particulars: of.Line = ""
    marking: of.Marking = ""
    waive: dict[of.Tag, of.Line] = key(factory=dict)

    @property
    def copy_here(self) -> Kept | None:
        """The kept copy that the desk has; None for none, and for one that is kept elsewhere."""
        return self.kept if isinstance(self.kept, Kept) else None

    @classmethod
    def read_short_form(cls, value: object) -> object:
        """A letter or an interview may go without its title."""
        if isinstance(value, dict) and str(value.get("type")) in OFTEN_UNTITLED:
            return {"title": UNKNOWN, **value}
        return value

    def check(self) -> Source:
        """Most kinds of source have an author."""
        if self.author is None and not self.editor and not self._needs_none:
            article = "an" if self.type[0] in "aeiou" else "a"
            said = f"{article} {self.type} has an author, and none is given"
            raise ValueError(said, "add author: a list of people, a body as text, or unknown")
        return self

    @property
    def authors(self) -> tuple[Person, ...]:
        """Who wrote it, as far as is known."""
        return self.author or ()

    @property
    def has_address(self) -> bool:
        """Whether an address leads to it."""
        return bool(self.URL or self.DOI)

    @property
    def programme(self) -> str:
        """The programme of a broadcast or podcast that stands where a series does; "" for none."""
        is_one = self.type in {"broadcast", "song"} and not self.container_title
        return self.collection_title if is_one else ""

    @property
    def is_untitled(self) -> bool:
        """Whether it has no title, and is of a kind that may have none."""
        return self.title == UNKNOWN and self.type in OFTEN_UNTITLED

    @property
    def known_title(self) -> str:
        """Its title; "" where it has none."""
        return "" if self.is_untitled else self.title

    @property
    def is_unsigned(self) -> bool:
        """Whether it is of a kind that has an author, who is not known."""
        return not self.authors and not self.editor and not self._needs_none

    @property
    def _needs_none(self) -> bool:
        """Whether it needs no author: a state, a court or a body stands behind it."""
        of_body = self.author is None and self.authority and self.type in OF_BODIES
        return self.type in AUTHORLESS or bool(of_body)


def people_of(source: Source) -> tuple[Person, ...]:
    """All who are named under one of its keys."""
    named = (getattr(source, key.replace("-", "_")) or () for key in NAME_KEYS)
    return tuple(chain.from_iterable(named))
