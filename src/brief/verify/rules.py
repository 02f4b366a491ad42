"""Rules on evidence: what a fact says stands in the paragraphs that it cites."""

from __future__ import annotations

from collections.abc import Iterator

from brief.facts import Fact
from brief.facts.dates import parse_date
from brief.facts.filled import fill_parts
from brief.facts.slots import slots_of
from brief.marked.spot import Path
from brief.prose import find_quotations, fold
from brief.rules import ERROR, WARNING, Finding, Rule, of_fact, of_source
from brief.verify import amounts, events, found, opposite, titles, wording
from brief.verify.attributed import HEDGE_KEPT
from brief.verify.beside import find_unborne
from brief.verify.copied import RUN, Copied
from brief.verify.copy import Paragraph, is_unchanged, stems_of
from brief.verify.counted import COUNT_FOUND
from brief.verify.evidence import Cited, Evidence
from brief.verify.ranks import RANK_FOUND
from brief.verify.spelt import NAME_SPELT
from brief.verify.steps import STEP_FOUND

COPIED = "copied"
"""The one rule that looks into every source, cited or not."""
LIKENESS = 1 / 3
"""How near a cited paragraph's words come to the fact's, against the nearest of the source."""


def _paragraphs(cited: tuple[Cited, ...]) -> list[tuple[Paragraph, Cited]]:
    return [(paragraph, one) for one in cited for paragraph in one.paragraphs or ()]


def _copy_there(evidence: Evidence) -> Iterator[Finding]:
    for source_id, why in evidence.unread.items():
        yield of_source(source_id, f'source "{source_id}": {why}', "kept")


def _copy_unchanged(evidence: Evidence) -> Iterator[Finding]:
    for source_id, copy in evidence.copies.items():
        kept = evidence.base.sources[source_id].copy_here
        if kept and not is_unchanged(copy, kept):
            home = ("sources", source_id)
            said = f"{kept.file} has changed since it was kept; its hash is {copy.sha256[:12]}…"
            yield Finding((*home, "kept", "sha256"), said, "", (home,))


def _copy_kept(evidence: Evidence) -> Iterator[Finding]:
    base = evidence.base
    cited = {one.source for fact in base.facts.values() for one in fact.cite}
    for source_id, source in base.sources.items():
        if source_id in cited and not source.copy_here:
            yield of_source(source_id, f'source "{source_id}" has no kept copy')


def _locator(evidence: Evidence) -> Iterator[Finding]:
    for fact_id, cited in evidence.cited.items():
        for one in cited:
            if one.anywhere:
                place = f'"{one.citation.locator}"' if one.citation.locator else "nothing"
                said = f'"{fact_id}" cites {place} in "{one.citation.source}"'
                yield of_fact(fact_id, said, "cite", one.index)


def _paragraph_there(evidence: Evidence) -> Iterator[Finding]:
    for fact_id, cited in evidence.cited.items():
        for one in cited:
            if one.paragraphs == ():
                count = len(evidence.copies[one.citation.source].paragraphs)
                said = f'"{one.citation.source}" has no {one.citation.locator}; it has {count}'
                yield of_fact(fact_id, said, "cite", one.index)


def _quotation(evidence: Evidence) -> Iterator[Finding]:
    for fact_id, fact, cited in evidence.readable():
        every = [paragraph for paragraph, _ in _paragraphs(cited)]
        for quotation in find_quotations(fact.text):
            if not found.says_quotation(every, quotation.words):
                said = f'"{fact_id}" quotes "{quotation.words}", which no cited paragraph has'
                yield of_fact(fact_id, said, "text")
        for one in cited:
            quote = one.citation.quote
            if quote and not found.says_quotation(one.paragraphs or (), quote):
                place = "" if one.anywhere else f"{one.citation.locator} of "
                said = f'{place}"{one.citation.source}" does not have "{quote}"'
                yield of_fact(fact_id, said, "cite", one.index)


def _figure(evidence: Evidence) -> Iterator[Finding]:
    for fact_id, fact, cited in evidence.readable():
        every = [paragraph for paragraph, _ in _paragraphs(cited)]
        for name, figure in fact.figures.items():
            value = figure.value
            if value is None or any(found.says_number(one, value, figure.unit) for one in every):
                continue
            said = f'no cited paragraph has the figure "{fact_id}.{name}", {value} {figure.unit}'
            yield of_fact(fact_id, said, "figures", name, "value")


def _number(evidence: Evidence) -> Iterator[Finding]:
    for fact_id, fact, cited in evidence.readable():
        every = [paragraph for paragraph, _ in _paragraphs(cited)]
        words = " ".join(
            part for part, in_braces in fill_parts(evidence.base, fact_id, fact) if not in_braces
        )
        for number in found.typed_numbers(words):
            if not any(found.says_typed(one, words, number) for one in every):
                text = words[number.start : number.end]
                yield of_fact(fact_id, f'no cited paragraph of "{fact_id}" has "{text}"', "text")


def _date(evidence: Evidence) -> Iterator[Finding]:
    yield from _year(evidence)
    for fact_id, fact, cited in evidence.readable():
        for date in found.dates_of(fact, evidence.text(fact_id)):
            if not any(
                found.says_date(paragraph, date, one.source)
                or found.came_out_then(one.source, date)
                for paragraph, one in _paragraphs(cited)
            ):
                said = f'no cited paragraph of "{fact_id}" has the date {date}'
                yield of_fact(fact_id, said, "date" if date == fact.date else "text")


def _year(evidence: Evidence) -> Iterator[Finding]:
    """Years of figures that are not those of their fact's date or text."""
    for fact_id, fact, cited in evidence.readable():
        told = {date.year for date in found.dates_of(fact, evidence.text(fact_id))}
        for name, figure in fact.figures.items():
            year = figure.year
            if figure.value is None or not year[:1].isdigit() or year in told:
                continue
            if not any(
                found.says_year(paragraph, year, one.source)
                or (year.isdigit() and found.came_out_then(one.source, parse_date(year)))
                for paragraph, one in _paragraphs(cited)
            ):
                said = f'no cited paragraph of "{fact_id}" has {year}, the year of "{name}"'
                yield of_fact(fact_id, said, "figures", name, "year")


def _name(evidence: Evidence) -> Iterator[Finding]:
    for fact_id, fact, cited in evidence.readable():
        for name_id in _names(evidence, fact):
            name = evidence.base.names[name_id]
            if not any(
                found.says_name(paragraph, name, evidence.namesakes)
                or found.is_by(one.source, name)
                for paragraph, one in _paragraphs(cited)
            ):
                said = f'no cited paragraph of "{fact_id}" has the name "{name.print}"'
                yield of_fact(fact_id, said)


def _names(evidence: Evidence, fact: Fact) -> tuple[str, ...]:
    """The names that a fact uses: its owner, those in its text, those at its event."""
    slots = slots_of(fact.text)
    who = fact.event.who if fact.event else ()
    named = (fact.by, *(slot for slot in slots if slot not in fact.figures), *who)
    return tuple(dict.fromkeys(name for name in named if name in evidence.base.names))


def _idle_paragraph(evidence: Evidence) -> Iterator[Finding]:
    for fact_id, fact, cited in evidence.readable():
        alone = sum(len(one.paragraphs or ()) for one in cited) == 1
        for one in (each for each in cited if not each.anywhere):
            for paragraph in one.paragraphs or ():
                if _has_item(evidence, fact_id, paragraph, one) or _fits(
                    evidence, fact_id, paragraph, one
                ):
                    continue
                if alone or not _has_name(evidence, fact, paragraph):
                    place = f'para {paragraph.number} of "{one.citation.source}"'
                    yield of_fact(fact_id, f'{place} has little of "{fact_id}"', "cite", one.index)


def _has_item(evidence: Evidence, fact_id: str, paragraph: Paragraph, cited: Cited) -> bool:
    """Whether the paragraph has a figure, a quotation or a date of the fact."""
    fact = evidence.base.facts[fact_id]
    dates = found.dates_of(fact, evidence.text(fact_id))
    return (
        any(
            figure.value is not None and found.says_number(paragraph, figure.value, figure.unit)
            for figure in fact.figures.values()
        )
        or any(found.says_quotation((paragraph,), one.words) for one in find_quotations(fact.text))
        or any(found.says_date(paragraph, date, cited.source) for date in dates)
    )


def _has_name(evidence: Evidence, fact: Fact, paragraph: Paragraph) -> bool:
    names = evidence.base.names
    return any(
        found.says_name(paragraph, names[name], evidence.namesakes)
        for name in _names(evidence, fact)
    )


def _fits(evidence: Evidence, fact_id: str, paragraph: Paragraph, cited: Cited) -> bool:
    """Whether no other paragraph of the source is far nearer to the fact's words."""
    copy = evidence.copies[cited.citation.source]
    return copy.likeness(stems_of(fold(evidence.text(fact_id))), paragraph) >= LIKENESS


def _copied(evidence: Evidence) -> Iterator[Finding]:
    sources = Copied((source, copy.everything) for source, copy in evidence.copies.items())
    for fact_id, fact in evidence.base.facts.items():
        for run in sources.find(fill_parts(evidence.base, fact_id, fact)):
            said = f'"{fact_id}" has these words of "{run.source}": {" ".join(run.words)}'
            yield of_fact(fact_id, said, "text")


def could_look(evidence: Evidence, record: Path, rule: str) -> bool:
    """Whether all that a rule looks at in a record was there: else a waiver of it is not idle."""
    kind, record_id = record
    match kind:
        case "sources":
            return record_id not in evidence.unread
        case "facts" if rule == COPIED:
            return all(evidence.has_recorded(source_id) for source_id in evidence.base.sources)
        case "facts":
            cited = evidence.cited[str(record_id)]
            return all(
                one.paragraphs and evidence.has_recorded(one.citation.source) for one in cited
            )
        case _:
            return True


_LOOKED_UP = "ICD 206: whoever looks a citation up finds in it what the product says."
_KEPT = "ICS 206-01: open sources change and vanish; the copy that was read is kept with its hash."

RULES = (
    Rule(
        "copy-missing",
        ERROR,
        "Every kept copy is in the folder and can be read.",
        "put the file there, or keep it anew",
        _KEPT,
        _copy_there,
    ),
    Rule(
        "copy-changed",
        ERROR,
        "A kept copy is the one that was kept.",
        "put the first copy back, or keep this one anew and look its facts over",
        _KEPT,
        _copy_unchanged,
    ),
    Rule(
        "no-copy",
        WARNING,
        "Every cited source has a kept copy.",
        "brief keep FILE --source ID",
        _KEPT,
        _copy_kept,
    ),
    Rule(
        "locator",
        WARNING,
        "A citation says where in the source it is.",
        "write para 8, paras 3-5 or, in a PDF, p. 12",
        "Chicago 17 and ICD 206: a citation leads to the place, not to the whole document.",
        _locator,
    ),
    Rule(
        "paragraph-missing",
        ERROR,
        "A cited paragraph exists.",
        "para 1 is the first paragraph of running text after skip",
        _LOOKED_UP,
        _paragraph_there,
    ),
    Rule(
        "quotation",
        ERROR,
        "Quoted words stand in a cited paragraph.",
        "quote what stands there; ... and [sic] are understood",
        "Chicago 17 on quotations: they are exact, and what is left out or added is marked.",
        _quotation,
    ),
    Rule(
        "figure-found",
        ERROR,
        "A figure stands in a cited paragraph, in digits or in words.",
        "mend the figure or the citation, or make it computed",
        _LOOKED_UP,
        _figure,
    ),
    Rule(
        "number-found",
        WARNING,
        "A number typed into a text stands in a cited paragraph.",
        "mend the number or the citation, or waive it if it was counted",
        _LOOKED_UP,
        _number,
    ),
    Rule(
        "date-found",
        WARNING,
        "A date stands in a cited paragraph, or is when the source came out.",
        "mend the date or the citation, cite the paragraph that has it, or waive it",
        _LOOKED_UP,
        _date,
    ),
    Rule(
        "name-found",
        WARNING,
        "A name stands in a cited paragraph, or is that of who wrote or published it.",
        "cite the paragraph that has it, list its spelling under also, or waive it",
        _LOOKED_UP,
        _name,
    ),
    Rule(
        "words-found",
        WARNING,
        "What words beside the facts name stands in a paragraph that they or their record cite.",
        "mend the words or the citation, cite the paragraph that has it, or waive it",
        _LOOKED_UP,
        find_unborne,
    ),
    Rule(
        "idle-paragraph",
        WARNING,
        "A cited paragraph has something of the fact, or words as near as any other's.",
        "mend the number of the paragraph, or take the citation out",
        _LOOKED_UP,
        _idle_paragraph,
    ),
    Rule(
        COPIED,
        WARNING,
        f"No run of {RUN} words outside quotation marks is a source's.",
        "tell it in your own words, or quote a few of them",
        "A fact may be taken, its sentence not; names and figures do not count.",
        _copied,
    ),
    COUNT_FOUND,
    HEDGE_KEPT,
    RANK_FOUND,
    STEP_FOUND,
    NAME_SPELT,
    *amounts.RULES,
    *wording.RULES,
    *opposite.RULES,
    *titles.RULES,
    *events.RULES,
)
