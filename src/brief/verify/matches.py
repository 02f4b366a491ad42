"""Matches: what of a fact stands in the paragraphs that it cites, and where in them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache
from typing import Literal, TypeAlias

from brief.facts import Fact, Name
from brief.facts.cited_text import citations_of
from brief.facts.dates import Date
from brief.facts.filled import fill_parts
from brief.facts.slots import slots_of
from brief.facts.sources import Source
from brief.late import dataclass
from brief.model import Citation
from brief.prose import find_quotations, fold
from brief.prose.dates_said import DateSaid
from brief.prose.numbers_said import NumberSaid
from brief.prose.shares_said import ShareSaid
from brief.verify import found
from brief.verify.converted import converted_like
from brief.verify.copy import Paragraph
from brief.verify.evidence import Cited, Evidence
from brief.verify.items import is_dated, is_named
from brief.verify.quoted import says_quotation
from brief.verify.typed import says_typed, share_around, typed_numbers
from brief.verify.worked_out import is_worked_out

ItemKind: TypeAlias = Literal["figure", "number", "date", "name", "quotation"]
Span: TypeAlias = tuple[int, int]
"""Where words start and end in a paragraph."""
_Seen: TypeAlias = tuple[bool, bool, tuple[Span, ...]]
"""Whether a passage has something, whether the record of its source bears it out, and where."""


@dataclass(frozen=True, slots=True)
class _Number:
    value: Decimal
    unit: str
    words: str
    share: Decimal | None
    typed: NumberSaid | None = None
    """Where it stands in `whole`, if a text types it."""
    whole: str = ""


_Said: TypeAlias = _Number | Date | Name | str


@dataclass(frozen=True, slots=True)
class Item:
    """Something that a fact says: whether a passage has it, and where in each.

    What no passage has, the source may bear out by who wrote or published it and when: `by_source`.
    """

    kind: ItemKind
    said: str
    found: bool
    spans: tuple[tuple[Span, ...], ...]
    by_source: bool = False

    @property
    def is_missing(self) -> bool:
        """Whether neither a passage nor the record of its source has it."""
        return not (self.found or self.by_source)


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph that bears a fact out, or a citation that could not be looked up."""

    cited: Cited
    paragraph: Paragraph | None


def passages_of(evidence: Evidence, fact_id: str) -> tuple[Passage, ...]:
    """The paragraphs that a fact cites, or that the basis of a judgement does, in order."""
    if cited := evidence.cited[fact_id]:
        return tuple(passage for one in cited for passage in _passages(one))
    return passages_of_citations(evidence, citations_of(evidence.base, fact_id))


def passages_of_citations(evidence: Evidence, citations: Iterable[Citation]) -> tuple[Passage, ...]:
    """The paragraphs that citations name, in order."""
    cited = (evidence.look_up(index, one) for index, one in enumerate(citations))
    return tuple(passage for one in cited for passage in _passages(one))


def _passages(cited: Cited) -> Iterator[Passage]:
    """A place that no copy can be searched for is all of it: too much to be a passage."""
    if cited.anywhere or not cited.paragraphs:
        yield Passage(cited, None)
    else:
        yield from (Passage(cited, paragraph) for paragraph in cited.paragraphs)


def items_of(evidence: Evidence, fact_id: str) -> tuple[Item, ...]:
    """What a fact says that can be looked for; nothing for one that cites nothing itself."""
    if not evidence.base.facts[fact_id].cite:
        return ()
    passages = passages_of(evidence, fact_id)
    looked = (
        (_look(evidence, passages, kind, said), said) for kind, said in _said(evidence, fact_id)
    )
    return tuple(
        replace(item, by_source=True)
        if item.is_missing and _is_borne(evidence, fact_id, said)
        else item
        for item, said in looked
    )


def _is_borne(evidence: Evidence, fact_id: str, said: _Said) -> bool:
    """Whether it is reckoned from its source's day, or an earlier paragraph tells whom is meant."""
    match said:
        case Date():
            return is_dated(evidence, fact_id, said)
        case Name():
            return is_named(evidence, fact_id, said)
    return False


def items_of_words(evidence: Evidence, text: str, passages: Sequence[Passage]) -> tuple[Item, ...]:
    """What words beside the facts say that can be looked for in what they rest on."""
    if not passages:
        return ()
    names = (name for name in evidence.base.names.values() if found.stands_in(name.print, text))
    said: list[tuple[ItemKind, _Said]] = [
        *(("number", _typed(text, one)) for one in typed_numbers(text)),
        *(("date", date) for date in found.dates_in(text)),
        *(("name", name) for name in names),
        *(("quotation", quotation.words) for quotation in find_quotations(text)),
    ]
    return tuple(_look(evidence, passages, kind, one) for kind, one in said)


def _typed(words: str, number: NumberSaid) -> _Number:
    said, share = words[number.start : number.end], share_around(words, number)
    return _Number(number.value, "", said, share, number, words)


def _said(evidence: Evidence, fact_id: str) -> Iterator[tuple[ItemKind, _Said]]:
    base, fact = evidence.base, evidence.base.facts[fact_id]
    for figure in fact.figures.values():
        if figure.value is not None:
            share = found.share_in(figure.unit, figure.value)
            said = f"{figure.value} {figure.unit}"
            yield "figure", _Number(figure.value, figure.unit, said, share)
    typed = " ".join(part for part, in_braces in fill_parts(base, fact_id, fact) if not in_braces)
    for number in typed_numbers(typed):
        yield "number", _typed(typed, number)
    for date in found.dates_of(fact, evidence.text(fact_id)):
        yield "date", date
    for name_id in _names(evidence, fact):
        yield "name", base.names[name_id]
    quoted = [quotation.words for quotation in find_quotations(fact.text)]
    for words in (*quoted, *(one.quote for one in fact.cite if one.quote)):
        yield "quotation", words


def _names(evidence: Evidence, fact: Fact) -> Iterator[str]:
    who = fact.event.who if fact.event else ()
    slots = (slot for slot in slots_of(fact.text) if slot not in fact.figures)
    named = dict.fromkeys((fact.by, *slots, *who))
    yield from (name for name in named if name in evidence.base.names)


def _look(evidence: Evidence, passages: Sequence[Passage], kind: ItemKind, said: _Said) -> Item:
    seen = [_see(evidence, passage, said) for passage in passages]
    spans = tuple(places for *_, places in seen)
    found_there = any(there for there, *_ in seen)
    by_source = not found_there and any(borne for _, borne, _ in seen)
    return Item(kind, _told(said), found_there, spans, by_source)


def _told(said: _Said) -> str:
    match said:
        case _Number():
            return said.words
        case Name():
            return said.print
    return str(said)


# ---- where it stands -----------------------------------------------------------------------------


def _see(evidence: Evidence, passage: Passage, said: _Said) -> _Seen:
    """Whether and where a passage has it; a date or a name may be that of its source alone."""
    paragraph = passage.paragraph
    borne = _is_of_source(passage.cited.source, said)
    if paragraph is None:
        whole = passage.cited.paragraphs or ()
        there = any(_see(evidence, Passage(passage.cited, one), said)[0] for one in whole)
        return there, borne, ()
    there, places = _find(evidence, passage.cited.source, paragraph, said)
    return there, borne, places


def _is_of_source(source: Source, said: _Said) -> bool:
    """Whether it is who wrote or published a source, or when it came out."""
    match said:
        case Date():
            return found.came_out_then(source, said)
        case Name():
            return found.is_by(source, said)
    return False


def _find(
    evidence: Evidence, source: Source, paragraph: Paragraph, said: _Said
) -> tuple[bool, tuple[Span, ...]]:
    match said:
        case _Number():
            numbers = _places(found.numbers_like(paragraph, said.value, said.unit))
            other = converted_like(paragraph, said.value, said.unit, rounded=True)
            shares = found.shares_like(paragraph, said.share)
            places = numbers or _places(other) or _places(shares)
            return bool(places) or _is_typed(paragraph, said), places
        case Date():
            there = found.says_date(paragraph, said, source)
            return there, _places(_dates_like(paragraph, said)) if there else ()
        case Name():
            there = found.says_name(paragraph, said, evidence.namesakes)
            return there, _find_name(paragraph, said) if there else ()
    return says_quotation((paragraph,), said), find_words(paragraph.words, said)


def _is_typed(paragraph: Paragraph, said: _Number) -> bool:
    """Whether the paragraph has a number that a text types, in another form or worked out."""
    return said.typed is not None and (
        says_typed(paragraph, said.whole, said.typed)
        or is_worked_out(said.whole, said.typed, [paragraph])
    )


def _places(there: Iterable[NumberSaid | DateSaid | ShareSaid]) -> tuple[Span, ...]:
    return tuple((one.start, one.end) for one in there)


def _dates_like(paragraph: Paragraph, date: Date) -> Iterator[DateSaid]:
    halves = [half for half in (date.start, date.end) if half] or [date]
    yield from (said for said in paragraph.dates if any(said.names(half) for half in halves))


def _find_name(paragraph: Paragraph, name: Name) -> tuple[Span, ...]:
    forms = sorted((name.print, *name.also), key=len, reverse=True)
    last = (name.print.split()[-1],) if name.kind == "person" else ()
    return next(
        (spans for one in (*forms, *last) if (spans := find_words(paragraph.words, one))), ()
    )


def find_words(text: str, words: str) -> tuple[Span, ...]:
    """Where a text has these words, letters and marks compared as `fold` does."""
    folded, places = _folded(text)
    wanted = fold(words).strip(" .,;:")
    spans, start = [], folded.find(wanted) if wanted else -1
    while start >= 0:
        end = start + len(wanted)
        whole = not (folded[start - 1 : start].isalnum() or folded[end : end + 1].isalnum())
        spans += [(places[start], places[end - 1] + 1)] if whole else []
        start = folded.find(wanted, end)
    return tuple(spans)


@lru_cache(maxsize=1024)  # many facts cite one paragraph
def _folded(text: str) -> tuple[str, tuple[int, ...]]:
    """The text as `fold` has it, and for each of its letters the place of its own."""
    folded, places = "", []
    for place, character in enumerate(text):
        plain = fold(character) or ("" if folded.endswith(" ") else " ")
        folded += plain
        places += [place] * len(plain)
    return folded, tuple(places)
