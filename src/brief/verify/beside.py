"""Words beside the facts held against the paragraphs that they cite, descriptors against theirs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from brief.facts.cited_text import citations_behind, citations_of, cited_texts, fill_cited_parts
from brief.facts.slots import slots_of
from brief.facts.sources import SAID_OF_SOURCES
from brief.late import dataclass, pattern
from brief.marked.spot import Path
from brief.model import Citation
from brief.prose import find_quotations, fold, split_sentences, without_quotations
from brief.prose.dates_said import find_dates
from brief.prose.heard import heard_in, is_institution
from brief.prose.places import cities_in
from brief.prose.siblings import told_as_sibling
from brief.prose.signs import country_name, find_countries
from brief.prose.thresholds import without_thresholds
from brief.rules import Finding, quote_list
from brief.verify import found
from brief.verify.added import added_words
from brief.verify.as_facts import find_untrue_intros
from brief.verify.copy import Paragraph
from brief.verify.denied import lacking
from brief.verify.described import strangers_in, undescribed, unknown_outlets
from brief.verify.evidence import Cited, Evidence
from brief.verify.exchanged import done_by_another
from brief.verify.few_counted import few_otherwise
from brief.verify.money_beside import CURRENCIES, money_otherwise
from brief.verify.numbers_found import comes_from
from brief.verify.origins_named import unborne_origins
from brief.verify.posts_said import exchanged_envoys, known_of, unborne_posts
from brief.verify.quoted import says_quotation
from brief.verify.reason_sources import misplaced, untold
from brief.verify.reasons import denied_without, miscounted, other_language, sourced_elsewhere
from brief.verify.relied_on import unborne_reliance
from brief.verify.roles_said import unborne_roles
from brief.verify.stances import stances_without
from brief.verify.superlatives import unborne_superlatives
from brief.verify.typed import typed_numbers
from brief.verify.wording import is_english, listed_words, unborne_names

_CLAIMING = {"intro", "short"}
"""What tells of the world as a fact does; a reason may call an account the latest."""
_COULD_BE = {"alternatives", "indicators"}
"""What tells of what could be: no source has a day to come."""
_DOLLARS = pattern(r"\bUS(?=\$)|\bдоллар\w*\sСША\b")  # noqa: RUF001 - Russian
"""Of whose dollars a source need not say that they are American."""
_COUNTED = 12
"""Words for numbers up to this count accounts, readers and years: two essays, ten years later."""


@dataclass(frozen=True, slots=True)
class _Words:
    """Words at a path, those that are typed, and the citations that bear them out."""

    path: Path
    text: str
    typed: str
    cited: tuple[Cited, ...]


def find_unborne(evidence: Evidence) -> Iterator[Finding]:
    """Numbers, dates, names, countries and quotations that no such paragraph has."""
    every = (_beside, _confidence, _descriptors, _shorts)
    told: set[Path] = set()
    for words in (one for find in every for one in find(evidence)):
        if words.cited and all(one.paragraphs for one in words.cited):
            missing = list(dict.fromkeys(_missing(evidence, words)))
            if words.path[-1] == "descriptor":
                find = undescribed if is_english(evidence, words.cited) else unknown_outlets
                missing = _joined((*missing, *find(evidence, str(words.path[1]))))
                if is_english(evidence, words.cited):
                    paragraphs = [p for one in words.cited for p in one.paragraphs or ()]
                    missing += miscounted(words.typed, paragraphs)
                    missing += other_language(words.typed, paragraphs)
            elif words.path[0] != "sources" and is_english(evidence, words.cited):
                sides = _sides(evidence, words)
                strangers = strangers_in(evidence, words.typed, words.cited, sides)
                denied = _denied(evidence, words)
                missing = _joined((*missing, *strangers, *denied, *_posts(evidence, words)))
            if missing:
                said = f"no paragraph that these words rest on has {quote_list(missing)}"
                told.add(words.path)
                yield Finding(words.path, said, "", (words.path[:2],))
    yield from (one for one in find_untrue_intros(evidence) if one.path not in told)
    yield from unborne_roles(evidence)
    yield from unborne_origins(evidence)
    yield from unborne_reliance(evidence)


def _sides(evidence: Evidence, words: _Words) -> tuple[str, ...]:
    """The facts of a conflict whose reason it is."""
    weighed = words.path[0] == "conflicts"
    return evidence.base.conflicts[str(words.path[1])].facts if weighed else ()


def _denied(evidence: Evidence, words: _Words) -> Iterator[str]:
    """What a reason denies that all that it rests on has as so."""
    if words.path[2] in {"because", "intro", "confidence_because"}:
        sides = tuple(map(evidence.text, _sides(evidence, words)))
        blocks = [one for cited in words.cited for one in cited.paragraphs or ()]
        behind = (*(one.words for one in blocks), *sides)
        yield from denied_without(words.typed, behind)
        yield from stances_without(words.typed, behind)
        outlets = tuple(map(_outlet, words.cited))
        called = (*behind, *outlets, *(one.source.descriptor for one in words.cited))
        if sibling := told_as_sibling(without_quotations(words.typed), behind, called):
            yield sibling.split('"')[1]
        known = " ".join((*called, *(evidence.base.origins.values())))
        yield from filter(is_institution, heard_in(without_quotations(words.typed), known))
        types = (one.source.type for one in words.cited)
        yield from sourced_elsewhere(words.typed, (*behind, *outlets, *types))
        yield from misplaced(evidence, words.typed, words.cited)
        if weighed := _sides(evidence, words):
            yield from untold(evidence, words.typed, words.cited, _owners(evidence, weighed))
            yield from added_words(without_quotations(words.typed), behind)
        yield from done_by_another(words.typed, behind)
        reckons = words.path[2] != "intro"
        yield from few_otherwise(words.typed, words.cited, sides, reckons=reckons)
        for sentence in split_sentences(words.typed):
            if lacking(sentence, list(behind)):
                yield sentence
    elif words.path[0] == "facts" and words.path[2] == "text":
        facts = map(evidence.text, evidence.base.facts[str(words.path[1])].basis)
        paragraphs = (one.words for cited in words.cited for one in cited.paragraphs or ())
        sources = (f"{_outlet(one)} {one.source.descriptor}" for one in words.cited)
        yield from added_words(without_quotations(words.typed), (*paragraphs, *facts, *sources))


def _owners(evidence: Evidence, facts: Iterable[str]) -> set[str]:
    """Those whose word the facts are, or who act in them."""
    base = evidence.base
    named = {
        one for fact in facts for one in (base.facts[fact].by, *slots_of(base.facts[fact].text))
    }
    return {base.names[one].print for one in named & base.names.keys()}


def _posts(evidence: Evidence, words: _Words) -> Iterator[str]:
    """Posts that neither the paragraphs nor the record have; a forecast may name any."""
    if words.path[2] in {"because", "intro", "confidence_because", "short"}:
        copies = (evidence.copies[one.citation.source].everything for one in words.cited)
        paragraphs = (block for blocks in copies for block in blocks)
        known = (*paragraphs, *known_of(evidence.base, words.path), *map(_outlet, words.cited))
        typed = without_quotations(words.typed)
        yield from unborne_posts(typed, known)
        if words.path[2] == "because":
            yield from exchanged_envoys(typed, known_of(evidence.base, words.path))


def _joined(missing: Iterable[str]) -> list[str]:
    """Each once; what stands in another is told with it."""
    every = list(dict.fromkeys(missing))
    return [one for one in every if not any(one != other and one in other for other in every)]


# ---- what is looked for, and where ---------------------------------------------------------------


def _beside(evidence: Evidence) -> Iterator[_Words]:
    base = evidence.base
    for path, words in cited_texts(base):
        behind = [*citations_behind(base, words), *_of_record(evidence, path)]
        parts = fill_cited_parts(base, words)
        text = "".join(part for part, _ in parts)
        typed = " ".join(part for part, in_braces in parts if not in_braces)
        if path[2] == "indicators":
            text, typed = without_thresholds(text), without_thresholds(typed)
        yield _Words((*path, "text"), text, typed, _look_up(evidence, behind))


def _of_record(evidence: Evidence, path: Path) -> Iterator[Citation]:
    """What the facts of the same record cite: the sides of a conflict, the basis of a judgement."""
    base, (kind, record) = evidence.base, path[:2]
    if kind == "conflicts":
        for fact in base.conflicts[str(record)].facts:
            yield from citations_of(base, fact)
    elif kind == "facts":
        yield from citations_of(base, str(record))


def _confidence(evidence: Evidence) -> Iterator[_Words]:
    """The sentences of a judgement that say how sure we are: what they name is no forecast."""
    for fact_id, fact in evidence.base.facts.items():
        if fact.kind == "judgement":
            cited = _look_up(evidence, citations_of(evidence.base, fact_id))
            for sentence in split_sentences(evidence.text(fact_id)):
                if "confidence" in sentence:
                    yield _Words(("facts", fact_id, "text"), sentence, sentence, cited)


def _descriptors(evidence: Evidence) -> Iterator[_Words]:
    """A descriptor, and what is told of it in few words, are held against all of their source."""
    for source_id, source in evidence.base.sources.items():
        if copy := evidence.copies.get(source_id):
            paragraphs = tuple(Paragraph(0, words) for words in copy.everything)
            cited = (Cited(0, Citation(source_id), source, paragraphs, anywhere=True),)
            for key in SAID_OF_SOURCES:
                if said := getattr(source, key):
                    yield _Words(("sources", source_id, key), said, said, cited)


def _shorts(evidence: Evidence) -> Iterator[_Words]:
    """A short form is held against its fact's words and the paragraphs that the fact cites."""
    for fact_id, fact, cited in evidence.readable():
        if fact.short and not evidence.base.facts[fact_id].basis:
            own = Paragraph(0, evidence.text(fact_id))
            there = tuple(replace(one, paragraphs=(*(one.paragraphs or ()), own)) for one in cited)
            yield _Words(("facts", fact_id, "short"), fact.short, fact.short, there)


def _look_up(evidence: Evidence, citations: Iterable[Citation]) -> tuple[Cited, ...]:
    unique = dict.fromkeys(citations)
    return tuple(evidence.look_up(index, one) for index, one in enumerate(unique))


# ---- what is not there ---------------------------------------------------------------------------


def _missing(evidence: Evidence, words: _Words) -> Iterator[str]:
    every = [(paragraph, one) for one in words.cited for paragraph in one.paragraphs or ()]
    paragraphs = [paragraph for paragraph, _ in every]
    for number in typed_numbers(words.typed):
        said = words.typed[number.start : number.end]
        if not said[0].isdigit() and number.value <= _COUNTED:
            continue
        if not comes_from(words.typed, number, words.text, words.cited):
            yield said
    for date in found.dates_in(words.text):
        if words.path[2] in _COULD_BE and date.last > evidence.base.brief.as_of.last:
            others = (one for paragraph, _ in every for one in paragraph.dates)
            if not any(one.year == date.first.year and one.month for one in others):
                continue  # no source tells of that year, and none can have the day
        if not any(
            found.says_date(paragraph, date, one.source)
            or found.came_out_then(one.source, date, paragraph)
            for paragraph, one in every
        ):
            yield str(date)
    if words.path[2] in {"because", "intro"}:
        yield from _months_alone(evidence, words, every)
    for quotation in find_quotations(words.text):
        if not says_quotation(paragraphs, quotation.words):
            yield quotation.words
    yield from _missing_names(evidence, words, every)
    if words.path[-1] != "descriptor":
        yield from money_otherwise(words.typed, words.cited, evidence.base.brief.language)
    if not is_english(evidence, words.cited):
        return
    yield from _missing_places(words, paragraphs)
    if words.path[2] in _CLAIMING:
        yield from unborne_superlatives(words.typed, (one.folded for one in paragraphs))
    if not words.cited[0].anywhere:
        typed = without_quotations(words.typed)
        names = unborne_names(evidence, typed, words.cited, listed_words(evidence))
        yield from (name for name in names if name not in CURRENCIES)


def _months_alone(
    evidence: Evidence, words: _Words, every: list[tuple[Paragraph, Cited]]
) -> Iterator[str]:
    """A month without its year that nothing has on which the words rest."""
    base, kind = evidence.base, words.path[0]
    facts = base.conflicts[str(words.path[1])].facts if kind == "conflicts" else ()
    said = [one for one in find_dates(words.text) if one.month and not one.year]
    texts = (*(paragraph.words for paragraph, _ in every), *map(evidence.text, facts))
    known = {one.month for text in texts if said for one in find_dates(text)}
    dates = [*(one.source.issued for _, one in every), *(base.facts[one].date for one in facts)]
    known |= {one.first.month for one in dates if one and one.precision != "year"}
    yield from (words.text[one.start : one.end] for one in said if one.month not in known)


def _missing_places(words: _Words, paragraphs: list[Paragraph]) -> Iterator[str]:
    """Cities that no paragraph has, though it has another of the same country."""
    known = {city: code for one in paragraphs for city, code in cities_in(one.words).items()}
    for city, code in cities_in(words.typed).items():
        if words.path[-1] == "short" and city not in known and code in known.values():
            yield city


def _missing_names(
    evidence: Evidence, words: _Words, every: list[tuple[Paragraph, Cited]]
) -> Iterator[str]:
    for name in evidence.base.names.values():
        if found.stands_in(name.print, words.text) and not any(
            found.says_name(paragraph, name, evidence.namesakes) or found.is_by(one.source, name)
            for paragraph, one in every
        ):
            yield name.print
    brief = evidence.base.brief
    parties = {country_name(code, brief.language) for code in brief.parties}
    for country in find_countries(_DOLLARS.sub("$", words.text), brief.language):
        if country not in parties and not any(
            fold(country) in paragraph.folded or country in _outlet(one) for paragraph, one in every
        ):
            yield country


def _outlet(cited: Cited) -> str:
    """Who wrote and published it: its country may stand in a name alone."""
    source = cited.source
    authors = " ".join(author.literal for author in source.authors)
    return f"{authors} {source.publisher} {source.container_title} {source.authority}"
