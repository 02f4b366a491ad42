"""Brief view: what a template may ask of the brief itself, and of its parties."""

from __future__ import annotations

from dataclasses import dataclass, field

from brief.facts import FactBase
from brief.facts.likelihood import SCALE_NAMES, SCALES
from brief.markdown.printed import Value
from brief.show import country, show_date
from brief.template.views import FactView, to_value


@dataclass(frozen=True)
class PartyView:
    """A country: prints its everyday name; `code` is ISO 3166-1."""

    code: str
    language: str

    def printed(self) -> Value:
        """The name."""
        return to_value(country(self.code, self.language))


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
class BandView:
    """A band of the scale of likelihood: prints its terms."""

    terms: tuple[str, ...]
    chances: str
    """Those that it stands for, in per cent."""

    def printed(self) -> Value:
        """`likely or probable`."""
        return to_value(" or ".join(self.terms))


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
        return self.base.brief.status

    @property
    def marking(self) -> str:
        """The marking, or ""."""
        return self.base.brief.marking

    @property
    def desk(self) -> str:
        """Who made it (a function), or ""."""
        return self.base.brief.desk

    @property
    def as_of(self) -> str:
        """The day to which the facts are true."""
        return show_date(self.base.brief.as_of)

    @property
    def likelihood(self) -> str:
        """The scale of likelihood terms: phia, icd203 or ""."""
        return self.base.brief.likelihood or ""

    @property
    def scale(self) -> str:
        """The name of that scale, or ""."""
        return SCALE_NAMES.get(self.likelihood, "")

    @property
    def bands(self) -> list[BandView]:
        """Its bands, the least likely first; none where no scale is chosen."""
        return [BandView(band.terms, band.chances) for band in SCALES.get(self.likelihood, ())]

    @property
    def parties(self) -> list[PartyView]:
        """The countries whose relations it is about."""
        return [PartyView(code, self.base.brief.language) for code in self.base.brief.parties]

    def printed(self) -> Value:
        """The title."""
        return to_value(self.title)
