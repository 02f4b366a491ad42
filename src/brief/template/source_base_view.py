"""Source base view: what a template may ask of the source base statement (ICD 206, D.5)."""

from __future__ import annotations

from dataclasses import field

from brief.facts import FactBase
from brief.facts.source_base import SourceBase
from brief.late import dataclass
from brief.markdown.printed import Value
from brief.model import Text
from brief.show import show_date
from brief.template.statement import Share, say_in_short, say_source_base
from brief.template.values import to_value
from brief.template.views import Words
from brief.typography import typeset
from brief.words import FixedWords


@dataclass(frozen=True)
class SectionShare:
    """How many of a section's facts rest on one source: prints the section's title."""

    title: str
    single: int
    facts: int
    words: FixedWords = field(repr=False)

    def printed(self) -> Value:
        """The title."""
        return to_value(self.title, self.words)


@dataclass(frozen=True)
class SourceBaseView:
    """What the facts printed so far rest on: prints the statement in sentences."""

    base: FactBase = field(repr=False)
    ids: tuple[str, ...]
    """The facts it counts: those that cite a source."""
    counts: SourceBase

    def printed(self) -> Value:
        """The statement; nothing where no fact is printed that cites a source."""
        shares = [Share(one.title, one.single, one.facts) for one in self.sections]
        said = say_source_base(self.counts, self.facts, shares, self.base.words)
        return (Text(typeset(said, self.base.words)),) if self.facts else ()

    @property
    def in_short(self) -> Words:
        """Its first sentence, which says what each grade means, and who confirms the facts."""
        said = say_in_short(self.counts, self.facts, self.base.words) if self.facts else ""
        return Words((Text(typeset(said, self.base.words)),) if said else ())

    @property
    def sources(self) -> int:
        """How many sources are cited."""
        return self.counts.sources

    @property
    def natures(self) -> list[tuple[str, int]]:
        """Each nature that occurs with its count, official first."""
        return list(self.counts.natures)

    @property
    def grades(self) -> list[tuple[str, int]]:
        """Each grade of reliability that occurs with its count, A first."""
        return list(self.counts.grades)

    @property
    def origins(self) -> int:
        """How many independent origins stand behind the sources."""
        return self.counts.origins

    @property
    def oldest(self) -> str:
        """The date of the oldest source, or ""."""
        return show_date(self.counts.oldest, self.base.words) if self.counts.oldest else ""

    @property
    def newest(self) -> str:
        """The date of the newest source, or ""."""
        return show_date(self.counts.newest, self.base.words) if self.counts.newest else ""

    @property
    def undated(self) -> int:
        """How many sources bear no date."""
        return self.counts.undated

    @property
    def facts(self) -> int:
        """How many facts it counts."""
        return len(self.ids)

    @property
    def single(self) -> int:
        """How many facts rest on one source or one origin."""
        return len(self.counts.single)

    @property
    def unofficial(self) -> int:
        """How many facts no official source confirms."""
        return len(self.counts.unofficial)

    @property
    def sections(self) -> list[SectionShare]:
        """The same section by section, those left out that have no facts."""
        return [share for id_ in self.base.sections if (share := self._share(id_)).facts]

    def _share(self, section: str) -> SectionShare:
        facts = self.base.facts
        single = [id_ for id_ in self.counts.single if facts[id_].section == section]
        counted = [id_ for id_ in self.ids if facts[id_].section == section]
        title = self.base.sections[section].title
        return SectionShare(title, len(single), len(counted), self.base.words)
