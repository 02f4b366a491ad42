"""Cited words: what stands beside the facts in print, with the notes of what bears it out."""

from __future__ import annotations

from collections.abc import Collection

from brief.bidi import member
from brief.facts import Fact, FactBase
from brief.facts.cited import CitedText
from brief.facts.cited_text import citations_behind, citations_of, fact_named
from brief.facts.likelihood import states_confidence
from brief.facts.slots import Slot, split_slots
from brief.markdown.one_line import read_words
from brief.markdown.printed import PrintedValues
from brief.marked.spot import Path
from brief.model import Citation, FactSpan, Inlines, NoteMark, Text
from brief.problem import Place
from brief.show import show_quantity
from brief.template.background import for_reading
from brief.template.introducing import Among, introduction, is_described, is_quoted
from brief.template.outlets_named import outlets_told
from brief.template.phrase import phrase
from brief.typography import typeset
from brief.words.marks import STOPS


def cited_words(base: FactBase, path: Path, words: CitedText) -> Inlines:
    """The words at that path, each fact's note where a brace names it, their own at their end."""
    place = base.place(*path, "text")
    among = base.conflicts[str(path[1])].facts if path[0] == "conflicts" else ()
    content = _read(base, words, place, noted=True, among=among)
    return (*content, NoteMark(words.cite)) if words.cite else content


def _read(
    base: FactBase, words: CitedText, place: Place, *, noted: bool, among: Collection[str] = ()
) -> Inlines:
    values = PrintedValues(base.words)
    parts = split_slots(words.text)
    text = "".join(
        part
        if isinstance(part, str)
        else values.token(
            _fill(base, part, place, noted=noted, among=among)
            if fact_named(base, part.name)
            else (show_name(base, part.name, place, Among(parts, at)),)
        )
        for at, part in enumerate(parts)
    )
    return outlets_told(base, read_words(text, values, place))


def _fill(
    base: FactBase, slot: Slot, place: Place, *, noted: bool, among: Collection[str]
) -> Inlines:
    fact, _, figure = slot.name.partition(".")
    said: Inlines = (Text(show_figure(base, fact, figure), place),) if figure else ()
    said = for_reading(base, (fact,), said)
    if not noted:
        return said
    told = (fact,) if fact in base.contested and fact not in among else ()
    remark = (Text(base.words("contested")),) if told else ()
    mark = NoteMark(citations_of(base, fact), remark, contested=told)
    return (FactSpan(fact, (*said, mark)),)


def show_name(base: FactBase, name: str, place: Place, among: Among | None = None) -> Text:
    """The one spelling of a name, and the surname for where the person was named before.

    Where the words `among` which it stands do not say who that is, with the post for the place
    where the page names the person first.
    """
    said = typeset(base.names[name].print, base.words)
    described = among is not None and is_described(base, name, among)
    bare = among is not None and not (described or is_quoted(among))
    post = introduction(base, name, among.day) if among and bare else ""
    surname = typeset(base.surnames.get(name, ""), base.words)
    if surname or post or described:
        return Text(said, place, named=name, later=surname or said, post=post, described=described)
    return Text(said, place)


def show_figure(base: FactBase, fact_id: str, name: str) -> str:
    """A figure of a fact with its unit."""
    figure = base.facts[fact_id].figures[name]
    value = base.figure(fact_id, name)
    return show_quantity(value, figure.unit, base.words, approximate=figure.approx)


# ---- what a judgement says of itself -------------------------------------------------------------


def reasons(base: FactBase, fact_id: str) -> Inlines:
    """How sure we are of a judgement and why, what else it could be, what would change our view.

    Confidence has a sentence of its own (ICD 203, D.6.e.(2)(b)).
    """
    fact = base.facts[fact_id]
    return (
        *_confidence(base, fact_id, fact),
        *_sentence(base, fact_id, "alternatives"),
        *_sentence(base, fact_id, "indicators"),
    )


def _confidence(base: FactBase, fact_id: str, fact: Fact) -> Inlines:
    if not fact.confidence:  # a reason alone is told by the rules
        return ()
    said = states_confidence(fact.text, base.words)  # it has its sentence
    if fact.confidence_because:
        key = "confidence-reason" if said else f"confidence-{fact.confidence}-because"
        path = ("facts", fact_id, "confidence_because")
        why = _clause(base, path, fact.confidence_because)
        return (Text(" "), *phrase(base.words, key, why=why))
    return () if said else (Text(" " + base.words(f"confidence-{fact.confidence}")),)


def _sentence(base: FactBase, fact_id: str, key: str) -> Inlines:
    said = getattr(base.facts[fact_id], key)
    clauses = [
        member(_clause(base, ("facts", fact_id, key, index), words), base.words.language)
        for index, words in enumerate(said)
    ]
    return (Text(" "), *phrase(base.words, key, clauses=clauses)) if clauses else ()


def _clause(base: FactBase, path: Path, words: CitedText) -> Inlines:
    bare = words.model_copy(update={"text": words.text.rstrip(f"{''.join(STOPS)} ")})
    return _read(base, bare, base.place(*path, "text"), noted=False)


def citations_of_reasons(base: FactBase, fact_id: str) -> tuple[Citation, ...]:
    """What stands behind those words; the judgement's one note tells it with its own."""
    fact = base.facts[fact_id]
    because = (fact.confidence_because,) if fact.confidence_because else ()
    said = (*because, *fact.alternatives, *fact.indicators)
    return tuple(dict.fromkeys(c for words in said for c in citations_behind(base, words)))
