"""Brief view: what a template may ask of the brief itself, and of its parties."""

from __future__ import annotations

from dataclasses import field

from brief.facts import FactBase
from brief.facts.likelihood import bands_of
from brief.late import dataclass
from brief.markdown.printed import Value
from brief.model import Text
from brief.show import show_date
from brief.template.band_view import BandView
from brief.template.values import to_value
from brief.template.views import FactView
from brief.words import Country


@dataclass(frozen=True)
class PartyView:
    """A country: prints its everyday name; `code` is ISO 3166-1."""

    code: str
    country: Country = field(repr=False, compare=False)

    @property
    def the(self) -> str:
        """The name as it stands inside a sentence: the United States."""
        return self.country.the

    @property
    def possessive(self) -> str:
        """The name of an owner, with its ending."""
        return self.country.possessive

    def printed(self) -> Value:
        """The name."""
        return (Text(self.country.name),)


@dataclass(frozen=True)
class PairView:
    """The latest event of a kind from one party, the `guest`, to another: prints its fact."""

    guest: PartyView
    host: PartyView
    fact: FactView

    def printed(self) -> Value:
        """The words of the fact."""
        return self.fact.printed()


@dataclass(frozen=True)
class BriefView:
    """The brief itself: its particulars, ready to print."""

    base: FactBase = field(repr=False)

    @property
    def title(self) -> str:
        """The title."""
        return self.base.brief.title

    @property
    def number(self) -> str:
        """The house's own document number, or ""."""
        return self.base.brief.number

    @property
    def version(self) -> str:
        """The version, or ""."""
        return self.base.brief.version

    @property
    def status(self) -> str:
        """Draft or cleared."""
        return self.base.words(f"status-{self.base.brief.status}")

    @property
    def marking(self) -> str:
        """The marking, or ""."""
        return self.base.brief.marking

    @property
    def desk(self) -> str:
        """Who made it (a function), or ""."""
        return self.base.brief.desk

    @property
    def is_edition(self) -> bool:
        """Whether it is for others than the desk: then it says nothing of what the base lacks."""
        return self.base.is_edition

    @property
    def as_of(self) -> str:
        """The day to which the facts are true."""
        return show_date(self.base.brief.as_of, self.base.words)

    @property
    def likelihood(self) -> str:
        """The scale of likelihood terms: phia, icd203 or ""."""
        return self.base.brief.likelihood or ""

    @property
    def scale(self) -> str:
        """The name of that scale, or ""."""
        return self.base.words(f"scale-{self.likelihood}") if self.likelihood else ""

    @property
    def bands(self) -> list[BandView]:
        """Its bands, the least likely first; none where no scale is chosen."""
        words = self.base.words
        bands = bands_of(self.likelihood, words) if self.likelihood else ()
        return [BandView(band.terms, band.said(words), words) for band in bands]

    @property
    def parties(self) -> list[PartyView]:
        """The countries whose relations it is about."""
        words = self.base.words
        return [PartyView(code, words.country(code)) for code in self.base.brief.parties]

    def printed(self) -> Value:
        """The title."""
        return to_value(self.title, self.base.words)
