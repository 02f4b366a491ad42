"""Particulars: what a source view has under each key, worked out when a style first asks for it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Protocol

from brief.facts.sources import Source
from brief.model import Inlines
from brief.template.views import Words

if TYPE_CHECKING:
    from brief.template.name_views import NamesView
    from brief.template.title_view import TitleView


class View(Protocol):
    """What a particular asks of the view that it stands in."""

    @property
    def title(self) -> TitleView:
        """The full title."""

    def said(self, key: str) -> Words | str:
        """Words to print, or ""."""

    def named(self, key: str) -> Words | str:
        """A name or title in the source's own language, or ""."""

    def dated(self, key: str) -> Words | str:
        """A date in words, or ""."""

    def people(self, key: str) -> NamesView:
        """Names of people and bodies."""


class Said:
    """A particular in words; "" for none."""

    def __init__(self, about: str) -> None:
        self.__doc__ = about

    def __set_name__(self, owner: type, name: str) -> None:
        self._key = name

    def __get__(self, source: View | None, owner: type) -> Words | NamesView | str:
        if source is None:
            return ""
        # Kept under its own name, where the next look finds it first: a style asks for a thing
        # before it prints it.
        kept: Words | NamesView | str
        kept = source.__dict__[self._key] = self._of(source)
        return kept

    def _of(self, source: View) -> Words | NamesView | str:
        return source.said(self._key)


class Named(Said):
    """A name or title that stands in the source's own language."""

    def _of(self, source: View) -> Words | str:
        return source.named(self._key)


class Genre(Said):
    """What kind of its type; "" where the title says no more: Minutes."""

    def _of(self, source: View) -> Words | str:
        said = source.said(self._key)
        again = isinstance(said, Words) and said.plain.casefold() == source.title.plain.casefold()
        return "" if again else said


class Dated(Said):
    """A date in words; "" for none."""

    def _of(self, source: View) -> Words | str:
        return source.dated(self._key)


class People(Said):
    """Names of people and bodies; nothing where nobody is named."""

    def _of(self, source: View) -> NamesView:
        return source.people(self._key)


def shown(content: Inlines) -> Words | str:
    """The words, or "" so that a template can ask whether there are any."""
    return Words(content) if content else ""


@cache
def key_of(attribute: str) -> str:
    """The key of the file that an attribute of a source is read from."""
    entry = Source.model_fields[attribute]
    return entry.alias or attribute


_ATTRIBUTES = {
    "container": "container_title",
    "container_short": "container_title_short",
    "series": "collection_title",
    "series_number": "collection_number",
    "doi": "DOI",
}
"""The attributes of a source that a style knows by another name."""


def read_from(source: Source, key: str) -> str:
    """The attribute of a source that a style asks for; a programme holds its broadcasts."""
    if source.programme and key in {"container", "series"}:
        return "collection_title" if key == "container" else "container_title"
    return _ATTRIBUTES.get(key, key)
