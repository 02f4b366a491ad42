"""Tracing: from a sentence of a brief to its note and to the passages that bear it out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from brief.extracts import note_in_full, sentence_of
from brief.facts import FactBase
from brief.late import dataclass
from brief.model import Citation
from brief.tracing.letters import has_words
from brief.tracing.printed import Found
from brief.verify.evidence import Evidence
from brief.verify.matches import (
    Item,
    Passage,
    Span,
    items_of,
    items_of_words,
    passages_of,
    passages_of_citations,
)


@dataclass(frozen=True, slots=True)
class Trace:
    """A printed sentence, its note in full, what it says, and the passages behind it.

    `fact` is "" for words beside the facts: `what` tells which they are, and `record` where they
    are written. `notes` are the numbers under which the brief prints it, `note` the first of them
    or 0. `basis` are the facts that it rests on, where it cites nothing itself.
    """

    fact: str
    note: int
    sentence: str
    full_note: str
    items: tuple[Item, ...]
    passages: tuple[Passage, ...]
    basis: tuple[str, ...] = ()
    notes: tuple[int, ...] = ()
    what: str = ""
    record: str = ""
    printed: str = ""
    """How the page words it, where that is not the sentence."""
    exact: bool = True
    on_page: bool = True
    shape: str = ""
    withheld: str = ""

    @property
    def carries_citation(self) -> bool:
        """Whether anything is cited for it, by itself or by what it rests on."""
        return bool(self.passages)

    def matches(self, passage: int) -> tuple[Span, ...]:
        """The words that match in one of its passages, none over another."""
        every = (item.spans[passage] for item in self.items if passage < len(item.spans))
        return _apart(sorted(span for spans in every for span in spans))

    def as_name(self) -> dict[str, Any]:
        """Which words they are and where, for other programs."""
        return {
            "fact": self.fact or None,
            "what": self.what or None,
            "record": self.record or None,
            "note": self.note or None,
            "notes": list(self.notes),
            "template": self.shape or None,
            "withheld_from": self.withheld or None,
            "exact": self.exact,
            "printed": self.printed or None,
            "sentence": self.sentence,
        }

    def as_data(self) -> dict[str, Any]:
        """All of it for other programs."""
        return {
            **self.as_name(),
            "carries_citation": self.carries_citation,
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
    made = _trace_fact(base, evidence, found) if found.fact else _trace_words(base, evidence, found)
    return _placed(made, found)


def name(base: FactBase, found: Found) -> Trace:
    """Which words were found in a brief and where, without what stands behind them."""
    words = sentence_of(base, found.fact).text if found.fact else found.words.strip()
    record = ".".join(map(str, found.path))
    printed = found.printed.strip() if found.fact else ""
    made = Trace(found.fact, 0, words, "", (), (), what=found.what, record=record, printed=printed)
    return _placed(made, found)


def _placed(made: Trace, found: Found) -> Trace:
    return replace(
        made,
        note=found.number,
        notes=found.numbers or ((found.number,) if found.number else ()),
        exact=found.exact,
        on_page=found.on_page,
        shape=found.shape,
        withheld=found.withheld,
    )


def _trace_fact(base: FactBase, evidence: Evidence, found: Found) -> Trace:
    sentence = sentence_of(base, found.fact)
    fact = base.facts[found.fact]
    printed = found.printed.strip()
    passages = passages_of(evidence, found.fact)
    return Trace(
        found.fact,
        0,
        sentence.text,
        sentence.note,
        items_of(evidence, found.fact),
        (*passages, *_more_passages(evidence, passages, found.citations)),
        () if fact.cite else fact.basis,
        printed="" if has_words(sentence.text, printed) else printed,
    )


def _more_passages(
    evidence: Evidence, passages: Iterable[Passage], citations: Iterable[Citation]
) -> tuple[Passage, ...]:
    """What the note cites beside what its fact does, as for the reasons of a judgement."""
    known = {passage.cited.citation for passage in passages}
    return passages_of_citations(evidence, (one for one in citations if one not in known))


def _trace_words(base: FactBase, evidence: Evidence, found: Found) -> Trace:
    passages = passages_of_citations(evidence, found.citations)
    return Trace(
        "",
        0,
        found.words.strip(),
        note_in_full(base, found.citations) or found.note,
        items_of_words(evidence, found.words, passages),
        passages,
        found.basis,
        what=found.what,
        record=".".join(map(str, found.path)),
    )


def _apart(spans: Iterable[Span]) -> tuple[Span, ...]:
    merged: list[Span] = []
    for start, end in spans:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)
