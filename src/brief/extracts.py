"""Extracts: what a script takes out of a fact base: its Document, its sentences, its figures."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from os import PathLike
from typing import TYPE_CHECKING, TypedDict

from brief.edition import choose_edition
from brief.facts import FactBase
from brief.late import NamedTuple
from brief.making import DEFAULT_CITATIONS, DEFAULT_TEMPLATE, Order, walk
from brief.model import Citation, Document, Inlines, NoteMark, Paragraph, plain_text
from brief.places import find_citation_style, template_folders
from brief.problem import BriefError, Problem, suggest

if TYPE_CHECKING:
    from brief.notes.wording import Wording


class Sentence(NamedTuple):
    """What a fact prints when it stands alone: its words, and its note with full citations."""

    fact: str
    text: str
    note: str
    """ "" for an assumption that nothing bears out."""


class FigureRow(TypedDict):
    """One figure of one fact; what the file does not say is ""."""

    fact: str
    figure: str
    section: str
    date: str
    period: str
    """The year, or the part or span of years, that it is of."""
    value: Decimal
    """The number, added up where it is computed."""
    unit: str
    measure: str
    flow: str
    approx: bool
    stated: bool
    computed: bool
    reporter: str
    valuation: str
    base: str
    cite: str
    """The places cited, as the file writes them, with a semicolon between."""
    use: str


def document_of(
    base: FactBase, template: str | PathLike[str] = DEFAULT_TEMPLATE, edition: str = ""
) -> Document:
    """What a build makes of a fact base, before any writer; BriefError with what is wrong.

    `template` is a name, or a file; names are looked for beside the fact base, then in those that
    ship. `edition` is the desk's own unless it is named. A shape that promises its pages holds what
    they have room for, in its own house.
    """
    order = Order(base.file, base.brief.as_of.first, str(template), edition=edition)
    return walk(order, whole=base).made.document


def sentence_of(base: FactBase, fact: str) -> Sentence:
    """The sentence that one fact prints, and its note; BriefError if there is no such fact."""
    return next(sentences_of(base, [fact]))


def sentences_of(base: FactBase, facts: Iterable[str] | None = None) -> Iterator[Sentence]:
    """The sentence of each of these facts, or of all that the desk's own brief may print."""
    from brief.template.words import fact_words  # noqa: PLC0415 - imports late: figures need none

    wording = _wording(base)
    asked = tuple(choose_edition(base).facts if facts is None else facts)
    if unknown := [_no_fact(base, id_) for id_ in asked if id_ not in base.facts]:
        raise BriefError(unknown)
    for id_ in asked:
        words = fact_words(base, id_)
        yield Sentence(id_, plain_text((words,)), _notes_in((words,), wording))


def note_in_full(base: FactBase, citations: tuple[Citation, ...]) -> str:
    """The note that these citations make where nothing was cited before."""
    return _notes_in((NoteMark(citations),), _wording(base)) if citations else ""


def _wording(base: FactBase) -> Wording:
    from brief.notes.wording import Wording  # noqa: PLC0415 - as above

    folders = template_folders(base.file)
    return Wording(base, folders, find_citation_style(DEFAULT_CITATIONS, folders))


def _notes_in(content: Inlines, wording: Wording) -> str:
    from brief.notes import word_notes  # noqa: PLC0415 - as above

    notes = word_notes((Paragraph(content),), wording).notes
    return " ".join(plain_text(note.content) for note in notes)


def _no_fact(base: FactBase, id_: str) -> Problem:
    hint = suggest(str(id_), base.facts) or "figure_rows and base.facts have all ids"
    return Problem(base.place("facts"), f"there is no fact {id_!r}", hint)


def figure_rows(base: FactBase) -> list[FigureRow]:
    """Every figure of every fact, one row each, in the order of the file."""
    return [_row(base, fact, figure) for fact in base.facts for figure in base.facts[fact].figures]


def _row(base: FactBase, fact_id: str, name: str) -> FigureRow:
    fact = base.facts[fact_id]
    figure = fact.figures[name]
    return FigureRow(
        fact=fact_id,
        figure=name,
        section=fact.section,
        date=str(fact.date or ""),
        period=fact.period_of(name),
        value=base.figure(fact_id, name),
        unit=figure.unit,
        measure=figure.measure,
        flow=figure.flow,
        approx=figure.approx,
        stated=figure.stated,
        computed=bool(figure.computed),
        reporter=figure.reporter,
        valuation=figure.valuation,
        base=figure.base,
        cite="; ".join(f"{cited.source} {cited.locator}".rstrip() for cited in fact.cite),
        use=fact.use,
    )
