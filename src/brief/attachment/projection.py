"""Projection: the part of a fact base that a brief prints, as a fact base of its own.

It travels inside the PDF as the brief's source. The form is canonical: no comments, keys in the
order of the schema, one way to write each value; so projecting a projection gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

from brief.facts import Fact, FactBase, Figure
from brief.facts.cited import CitedText, short_form
from brief.facts.cited_text import citations_of, cited_texts, facts_named
from brief.facts.slots import slots_of
from brief.facts.sums import parse_sum
from brief.marked.spot import Path
from brief.model import Attachment, Document
from brief.printing import printed_facts

NAME = "facts.yaml"


def attach_facts(document: Document, base: FactBase) -> Document:
    """The document with the facts it prints, and their sources, as its attachment."""
    data = project_facts(base, printed_facts(document))
    about = base.words("attachment", title=document.meta.title)
    return replace(document, attachment=Attachment(NAME, data, description=about))


def project_facts(base: FactBase, printed: Iterable[str]) -> bytes:
    """The YAML (UTF-8) of the facts in `printed` and of all that they stand on, and no more.

    What is withheld stays behind, and what rests on it tells its sources and values instead.
    """
    facts = _with_all_they_need(base, printed)
    kept = {id_: _without_withheld(base, id_, facts) for id_ in base.facts if id_ in facts}
    beside = _beside(base, kept)
    sources = _sources(base, kept.values(), beside)
    origins = {origin for id_ in sources for origin in base.sources[id_].relies_on}
    written = base.model_copy(update={"facts": kept}).model_dump(
        mode="json", by_alias=True, exclude_defaults=True
    )
    chosen = {
        "brief": _brief(written["brief"], kept),
        "sections": _only(written["sections"], {fact.section for fact in kept.values()}),
        "names": _only(written.get("names", {}), set(_names(base, kept.values(), beside))),
        "sources": _only(written.get("sources", {}), sources),
        "origins": _only(written.get("origins", {}), origins),
        "facts": {id_: _fact(written["facts"][id_], kept[id_]) for id_ in kept},
        "conflicts": {
            id_: record
            for id_, record in written.get("conflicts", {}).items()
            if facts.issuperset(base.conflicts[id_].facts)
        },
    }
    return _dump({key: part for key, part in chosen.items() if part})


def _brief(written: Mapping[str, Any], kept: Collection[str]) -> Mapping[str, Any]:
    """A main message goes along whole or not at all."""
    whole = set(kept).issuperset(written.get("main", ()))
    return written if whole else {key: part for key, part in written.items() if key != "main"}


def _beside(base: FactBase, kept: Mapping[str, Fact]) -> tuple[CitedText, ...]:
    """The words beside these facts: their sections' intros, reasons and what judgements say."""
    sections = {fact.section for fact in kept.values()}
    return tuple(
        words for path, words in cited_texts(base) if _goes_along(path, sections, kept, base)
    )


def _goes_along(
    path: Path, sections: Collection[str], kept: Collection[str], base: FactBase
) -> bool:
    kind, record = path[:2]
    match kind:
        case "sections":
            return record in sections
        case "facts":
            return record in kept
        case _:
            return set(kept).issuperset(base.conflicts[str(record)].facts)


def _with_all_they_need(base: FactBase, printed: Iterable[str]) -> set[str]:
    """The facts, those that differ from them, and those that their judgements and sums rest on."""
    disputes: dict[str, set[str]] = {}
    for conflict in base.told_conflicts.values():
        for fact in conflict.facts:
            disputes.setdefault(fact, set()).update(conflict.facts)
    named = _named(base)
    found: set[str] = set()
    waiting = list(printed)
    while waiting:
        id_ = waiting.pop()
        if id_ not in found:
            found.add(id_)
            needed = (*disputes.get(id_, ()), *_rests_on(base.facts[id_]), *named.get(id_, ()))
            waiting += (other for other in needed if not base.facts[other].withheld)
    return found


def _named(base: FactBase) -> dict[str, set[str]]:
    """For each fact, the facts that words named which go along with it."""
    found: dict[str, set[str]] = {}
    for path, words in cited_texts(base):
        for other in facts_named(base, words):
            for id_, fact in base.facts.items():
                if _goes_along(path, {fact.section}, {id_}, base) or id_ in _sides(base, path):
                    found.setdefault(id_, set()).add(other)
    return found


def _sides(base: FactBase, path: Path) -> tuple[str, ...]:
    return base.conflicts[str(path[1])].facts if path[0] == "conflicts" else ()


def _rests_on(fact: Fact) -> Iterator[str]:
    yield from fact.basis
    for figure in fact.figures.values():
        yield from _adds_up(figure)


def _adds_up(figure: Figure) -> Iterator[str]:
    """The other facts whose figures a figure's sums name."""
    for written in filter(None, (figure.equals, figure.computed)):
        yield from (term.fact for term in parse_sum(written) if term.fact)


def _sources(base: FactBase, facts: Iterable[Fact], beside: Iterable[CitedText] = ()) -> set[str]:
    """The sources that are cited, and those that these rely on."""
    found: set[str] = set()
    waiting = [citation.source for fact in facts for citation in fact.cite]
    waiting += [citation.source for words in beside for citation in words.cite]
    while waiting:
        id_ = waiting.pop()
        if id_ in base.sources and id_ not in found:
            found.add(id_)
            waiting += base.sources[id_].relies_on
    return found


def _names(base: FactBase, facts: Iterable[Fact], beside: Iterable[CitedText]) -> Iterator[str]:
    for words in beside:
        yield from (slot for slot in slots_of(words.text) if slot in base.names)
    for fact in facts:
        yield fact.by
        yield from fact.event.who if fact.event else ()
        yield from (slot for slot in slots_of(fact.text) if slot in base.names)


def _only(records: Mapping[str, Any], ids: set[str]) -> dict[str, Any]:
    return {id_: record for id_, record in records.items() if id_ in ids}


def _without_withheld(base: FactBase, id_: str, taken: Collection[str]) -> Fact:
    """A fact that names no other than those taken: sources and values stand in their place."""
    fact = base.facts[id_]
    basis = tuple(other for other in fact.basis if other in taken)
    figures = {
        name: figure
        if set(_adds_up(figure)) <= set(taken)
        else _alone(base.figure(id_, name), figure)
        for name, figure in fact.figures.items()
    }
    cite = fact.cite if basis == fact.basis else citations_of(base, id_)
    return fact.model_copy(update={"basis": basis, "figures": figures, "cite": cite})


def _alone(value: Decimal, figure: Figure) -> Figure:
    return figure.model_copy(update={"value": value, "computed": "", "equals": ""})


def _fact(written: Mapping[str, Any], fact: Fact) -> dict[str, Any]:
    cited = {"cite": [short_form(citation) for citation in fact.cite]} if fact.cite else {}
    return {**written, **cited}


def _dump(data: Mapping[str, Any]) -> bytes:
    import yaml  # noqa: PLC0415 - only where there is something to write

    dumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
    text: str = yaml.dump(
        _as_text(data), Dumper=dumper, allow_unicode=True, sort_keys=False, width=100
    )
    return text.encode()


def _as_text(value: Any) -> Any:  # noqa: ANN401 - what JSON can say
    """Every scalar as the text that is read back: true, not True."""
    match value:
        case dict():
            return {key: _as_text(part) for key, part in value.items()}
        case list() | tuple():
            return [_as_text(part) for part in value]
        case bool():
            return "true" if value else "false"
    return str(value)
