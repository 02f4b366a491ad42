"""Evidence: each fact beside the paragraphs that it cites."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field
from functools import cached_property
from pathlib import Path
from typing import Any

from brief.facts import Fact, FactBase
from brief.facts.filled import fill_text
from brief.facts.sources import Source
from brief.inputs import say_no_file
from brief.late import dataclass, pattern
from brief.model import Citation
from brief.problem import BriefError
from brief.verify.articles import find_articles
from brief.verify.copy import Copy, Paragraph, find_cited, is_unchanged, read_copy
from brief.verify.folder import is_file, is_there, kept_beside, refuse_file, refuse_no_folder
from brief.verify.found import Namesakes, find_namesakes

LOOKED_UP = "ICD 206: whoever looks a citation up finds in it what the product says."

_SMALL = pattern(r"\b[a-z]{4,}\b")


@dataclass(frozen=True, slots=True)
class Cited:
    """One citation of a fact and the paragraphs it names; None if they could not be looked up.

    A place that no copy can be searched for (`table 4`, or none at all) may be `anywhere` in it. Of
    an article (`in_parts`) not every paragraph needs to have something of the fact.
    """

    index: int
    citation: Citation
    source: Source
    paragraphs: tuple[Paragraph, ...] | None
    anywhere: bool = False
    in_parts: bool = False


@dataclass(frozen=True)
class Evidence:
    """A fact base beside a folder of kept copies."""

    base: FactBase
    copies: dict[str, Copy]
    unread: dict[str, str] = field(default_factory=dict)
    """Sources whose copy cannot be read, each with the reason."""
    worked_out: dict[tuple[str, str], Any] = field(default_factory=dict, compare=False, repr=False)
    """What a rule has worked out of a source, and asks for often, by both."""
    _texts: dict[str, str] = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def cited(self) -> dict[str, tuple[Cited, ...]]:
        """For each fact, its citations with their paragraphs."""
        return {
            fact_id: tuple(self.look_up(index, one) for index, one in enumerate(fact.cite))
            for fact_id, fact in self.base.facts.items()
        }

    @cached_property
    def namesakes(self) -> Namesakes:
        """The full spellings in which a last name stands."""
        return find_namesakes(self.base.names.values())

    @cached_property
    def small_words(self) -> frozenset[str]:
        """The longer words that the copies and the facts have in small letters."""
        copies = (words for copy in self.copies.values() for words in copy.everything)
        facts = (fact.text for fact in self.base.facts.values())
        return frozenset(word for text in (*copies, *facts) for word in _SMALL.findall(text))

    def look_up(self, index: int, citation: Citation) -> Cited:
        """A citation with the paragraphs that it names."""
        copy = self.copies.get(citation.source)
        source = self.base.sources[citation.source]
        if copy is None:
            return Cited(index, citation, source, None)
        found = find_cited(copy, citation.locator)
        known = self.worked_out.setdefault(("articles", citation.source), {})
        if found is None and (parts := find_articles(copy, citation.locator, known)):
            return Cited(index, citation, source, parts, in_parts=True)
        if found is None:
            return Cited(index, citation, source, copy.whole, anywhere=True)
        return Cited(index, citation, source, found)

    def citing(self, fact_id: str, cited: tuple[Cited, ...]) -> Evidence:
        """The same of one fact alone, as if it cited these: to see what that would mend."""
        other = Evidence(self.base, self.copies, self.unread, dict(self.worked_out), self._texts)
        other.__dict__.update({"cited": {fact_id: cited}, "small_words": self.small_words})
        return other

    def readable(self) -> Iterator[tuple[str, Fact, tuple[Cited, ...]]]:
        """The facts all of whose citations could be looked up."""
        for fact_id, cited in self.cited.items():
            if cited and all(one.paragraphs for one in cited):
                yield fact_id, self.base.facts[fact_id], cited

    def has_recorded(self, source_id: str) -> bool:
        """Whether the copy of a source that the base records was there and could be read."""
        copy, kept = self.copies.get(source_id), self.base.sources[source_id].copy_here
        return copy is not None and kept is not None and is_unchanged(copy, kept)

    def text(self, fact_id: str) -> str:
        """A fact's words, its braces filled."""
        if fact_id not in self._texts:  # a dozen rules read it
            self._texts[fact_id] = fill_text(self.base, fact_id)
        return self._texts[fact_id]


def gather_evidence(base: FactBase, kept: Path) -> Evidence:
    """Read every kept copy that the base records, from the folder `kept`.

    That of a source in an included file may lie beside that file instead. BriefError where there
    is no such folder: it is told once, not of each source.
    """
    shared = _kept_elsewhere(base)
    refuse_file(kept)
    if not any(map(is_there, shared.values())):
        refuse_no_folder(kept)
    copies: dict[str, Copy] = {}
    unread: dict[str, str] = {}
    for source_id, source in base.sources.items():
        copy = source.copy_here
        if copy is None:
            continue
        file = kept / copy.file
        if not is_file(file) and source_id in shared:
            file = shared[source_id] / copy.file
        if not is_file(file):
            there = say_no_file(file, "")
            missing = f"{copy.file} is not in the folder of kept copies"
            unread[source_id] = f"{copy.file}: {there}" if there else missing
            continue
        try:
            copies[source_id] = read_copy(file, copy.skip, source.language)
        except BriefError as error:
            unread[source_id] = f"{copy.file}: {error.problems[0].message}"
    return Evidence(base, copies, unread)


def _kept_elsewhere(base: FactBase) -> dict[str, Path]:
    """For each source of an included file, the folder of copies beside that file."""
    files = {one: base.place("sources", one).file for one in base.sources}
    return {one: kept_beside(Path(file)) for one, file in files.items() if file != base.file}
