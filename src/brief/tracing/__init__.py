"""Tracing: from a sentence of a brief to its note and to the passages that bear it out."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from brief.extracts import sentence_of
from brief.facts import FactBase
from brief.late import dataclass
from brief.tracing.places import Found
from brief.verify.evidence import Evidence
from brief.verify.matches import Item, Passage, Span, items_of, passages_of, passages_of_citations


@dataclass(frozen=True, slots=True)
class Trace:
    """A printed sentence, its note in full, what it says, and the passages behind it.

    `fact` is "" for words that no fact says, `note` 0 where the brief does not print it.
    """

    fact: str
    note: int
    sentence: str
    full_note: str
    items: tuple[Item, ...]
    passages: tuple[Passage, ...]
    basis: tuple[str, ...] = ()

    def matches(self, passage: int) -> tuple[Span, ...]:
        """The words that match in one of its passages, none over another."""
        return _apart(sorted(span for item in self.items for span in item.spans[passage]))

    def as_data(self) -> dict[str, Any]:
        """The same for other programs."""
        return {
            "fact": self.fact or None,
            "note": self.note or None,
            "sentence": self.sentence,
            "full_note": self.full_note,
            "basis": list(self.basis),
            "items": [
                {
                    "kind": item.kind,
                    "said": item.said,
                    "found": item.found,
                    "by_source": item.by_source,
                }
                for item in self.items
            ],
            "passages": [
                {
                    "source": passage.cited.citation.source,
                    "at": passage.cited.citation.locator,
                    "words": passage.paragraph.words if passage.paragraph else None,
                    "matches": [list(span) for span in self.matches(index)],
                }
                for index, passage in enumerate(self.passages)
            ],
        }


def trace(base: FactBase, evidence: Evidence, found: Found) -> Trace:
    """What stands behind what was found in a brief."""
    if not found.fact:
        passages = passages_of_citations(evidence, found.citations)
        return Trace("", found.number, found.words, found.note, (), passages)
    sentence = sentence_of(base, found.fact)
    fact = base.facts[found.fact]
    return Trace(
        found.fact,
        found.number,
        sentence.text,
        sentence.note,
        items_of(evidence, found.fact),
        passages_of(evidence, found.fact),
        () if fact.cite else fact.basis,
    )


def _apart(spans: Iterable[Span]) -> tuple[Span, ...]:
    merged: list[Span] = []
    for start, end in spans:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)
