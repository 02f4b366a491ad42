"""Source views: what a template and a citation style may ask of a source.

"" stands for what is unknown, so that `{% if source.author %}` asks for it.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from brief.facts import FactBase
from brief.markdown.printed import Value
from brief.model import Inlines, Link, Span, Text
from brief.show import show_date, show_locator
from brief.template.views import Words
from brief.typography import typeset


def _shown(content: Inlines) -> Words | str:
    return Words(content) if content else ""


@dataclass(frozen=True)
class SourceView:
    """A source; "" stands for what is unknown."""

    base: FactBase = field(repr=False)
    id: str

    def printed(self) -> Value:
        """The title."""
        return self._named("title")

    def _text(self, key: str, until: str = "") -> Inlines:
        said = str(getattr(self.base.sources[self.id], key))
        said = said.partition(until)[0] if until else said
        place = self.base.place("sources", self.id, key)
        return (Text(typeset(said, self.base.words), place),) if said and said != "unknown" else ()

    def _words(self, key: str) -> Words | str:
        """Words to print, or "" so that a template can ask whether there are any."""
        return _shown(self._text(key))

    def _named(self, key: str, until: str = "") -> Inlines:
        """A name that stands in the source's own language, so that it is read out in it."""
        content = self._text(key, until)
        own, around = self.base.sources[self.id].language, self.base.brief.language
        foreign = own and own.partition("-")[0].lower() != around.partition("-")[0].lower()
        return (Span(content, own),) if foreign and content else content

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
    def title(self) -> Words | str:
        """The full title."""
        return _shown(self._named("title"))

    @property
    def short_title(self) -> Words | str:
        """The short title; without one, the title up to its colon."""
        if self.base.sources[self.id].title_short:
            return _shown(self._named("title_short"))
        return _shown(self._named("title", until=":"))

    @property
    def container(self) -> Words | str:
        """The journal, paper or site it appeared in."""
        return _shown(self._named("container_title"))

    @property
    def publisher(self) -> Words | str:
        """Who published it."""
        return self._words("publisher")

    @property
    def descriptor(self) -> Words | str:
        """What it is worth."""
        return self._words("descriptor")

    @property
    def author(self) -> str:
        """Its authors, given names first."""
        names = self._author_names("full")
        return names if len(names) > 0 else ""

    @property
    def surname(self) -> str:
        """Its authors' family names, for a short note."""
        return self._author_names("short")

    def _author_names(self, form: str) -> str:
        names = [
            a.literal or (a.family if form == "short" or not a.given else f"{a.given} {a.family}")
            for a in self.base.sources[self.id].authors
        ]
        if len(names) > 3:  # noqa: PLR2004 - Chicago 14.23: more than three authors
            return f"{names[0]} et al."
        return " and ".join(([", ".join(names[:-1])] if names[1:] else []) + names[-1:])

    @property
    def issued(self) -> str:
        """When it appeared, or ""."""
        issued = self.base.sources[self.id].issued
        return show_date(issued, self.base.words) if issued else ""

    @property
    def accessed(self) -> str:
        """When it was read, or ""."""
        accessed = self.base.sources[self.id].accessed
        return show_date(accessed, self.base.words) if accessed else ""

    @property
    def url(self) -> Words | str:
        """Its address, as a link."""
        return self._link("URL")

    @property
    def archive(self) -> Words | str:
        """The address of an archived copy, as a link."""
        return self._link("archive_url")

    @property
    def particulars(self) -> Words | str:
        """The public reference that settles its outlet, author or date."""
        said = self.base.sources[self.id].particulars
        return self._link("particulars") if said.startswith("http") else self._words("particulars")

    def _link(self, key: str) -> Words | str:
        address = str(getattr(self.base.sources[self.id], key))
        place = self.base.place("sources", self.id, key)
        return Words((Link((Text(address, place),), address),)) if address else ""

    @property
    def relies_on(self) -> list[str]:
        """Who stands behind it: titles of sources, names of origins."""
        base = self.base
        ids = base.sources[self.id].relies_on
        return [base.origins[i] if i in base.origins else base.sources[i].title for i in ids]

    def at(self, locator: str) -> str:
        """A place in it, as a note prints it; "" for none."""
        return show_locator(locator, self.base.words) if locator else ""
