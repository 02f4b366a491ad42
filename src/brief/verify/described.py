"""Descriptors held against their own source: its record, its copy, the facts that cite it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit

from brief.facts.slots import slots_of
from brief.facts.sources import Source
from brief.late import dataclass, pattern
from brief.prose import fold, without_quotations
from brief.prose.dates_said import find_dates
from brief.prose.outlets import countries_of_outlet, outlets_in
from brief.prose.places import cities_in, countries_in, country_names_in, country_words_in
from brief.prose.tongues import tongue_of_one_country, without_tongues
from brief.verify.bodies import other_bodies
from brief.verify.described_days import other_days, passed_on
from brief.verify.evidence import Cited, Evidence
from brief.verify.kinds_called import unborne_kinds
from brief.verify.posts_said import unborne_posts
from brief.verify.word_forms import is_borne
from brief.verify.wording import listed_words, names_typed, words_and_initials

_WHOSE = pattern(
    r"(?:['\u2019]s)?(?P<tied>-(?:based|born|owned|run|funded|backed|educated|controlled|financed))?"
    r"\s(?:[\w'\u2019-]+\s){0,3}?"
    r"(?:magazine|daily|dailies|newspaper|paper|weekly|monthly|quarterly|journal|outlet|website|site"
    r"|agency|agencies|broadcaster|channel|station|blog|portal|edition|platform|gazette|tabloid"
    r"|broadsheet|periodical|publication|publisher|wire|think[ -]tank|institute|university|academy"
    r"|writer|journalist|analyst|author|reporter|essayist|correspondent|researcher|academic|scholar"
    r"|diplomat|expert|commentator|columnist|editor|blogger|historian|economist|professor)s?\b",
    re.IGNORECASE,
)
"""What a nationality before it is that of: an Icelandic daily, a Malta-based writer."""
FREE = frozenset(
    "English Arabic Urdu Persian Hindi Bengali Swahili Hebrew Latin Malay Tamil Pashto Punjabi"  # noqa: SIM905 - a row of words
    " FOB CIF GDP HS SITC ISSN ISBN DOI PDF RSS URL TV FM AM European Western Eastern Northern"
    " Southern Central African Asian Arab Islamic Christian Jewish Muslim Soviet Internet Web"
    " English-language Facebook Twitter Telegram YouTube Title Date Web-based Nordic Baltic Balkan"
    " Middle East West North South Gulf Commonwealth Latin Atlantic Pacific Anglophone"
    " Europe Asia Africa Americas Caucasus Mediterranean Scandinavia Sahel".split()
)
"""Languages, terms of trade and regions, which a descriptor may have of its writer's knowledge."""
_WHO_IN = (
    r"\b(?:writer|journalist|analyst|author|reporter|scholar|expert|commentator|researcher|director"
    r"|editor|correspondent)s?\b[^,.;:]*\bin\s"
)
_ENDINGS = {"uk": "GB"}
"""Ends of addresses that are not the country's code."""


@dataclass(frozen=True, slots=True)
class _Borne:
    """What a source is known by."""

    particulars: str
    copy: str
    about: str
    codes: frozenset[str]
    """The countries of its particulars, its address and its outlet."""
    own: frozenset[str]
    """Of those who wrote, published or told it: not of what its title is about."""


def undescribed(evidence: Evidence, source_id: str) -> Iterator[str]:
    """Nationalities, months and outlets of a descriptor that nothing of its source has."""
    source = evidence.base.sources[source_id]
    borne = _gather(evidence, source_id, source)
    yield from _nationalities(source.descriptor, borne)
    yield from _months(source.descriptor, borne, source)
    known = f"{borne.particulars} {borne.copy} {borne.about}"
    yield from unborne_kinds(source.descriptor, f"{borne.particulars} {borne.copy}")
    there = {code for city, code in cities_in(borne.copy).items() if city in borne.copy}
    for city, code in cities_in(source.descriptor).items():
        whose = re.search(rf"{_WHO_IN}{re.escape(city)}", source.descriptor)
        if city not in known and (code not in borne.codes or (whose and code in there)):
            yield city
    yield from other_bodies(source.descriptor, list(evidence.copies[source_id].paragraphs))
    yield from other_days(evidence, source_id, source)
    yield from passed_on(source.descriptor, f"{known} {' '.join(_origins(evidence, source))}")
    yield from unknown_outlets(evidence, source_id)
    yield from unborne_posts(without_quotations(source.descriptor), (known,))
    yield from _names(without_quotations(source.descriptor), known, listed_words(evidence))


def _origins(evidence: Evidence, source: Source) -> Iterator[str]:
    return (evidence.base.origins.get(one, "") for one in source.relies_on)


def _names(text: str, known: str, listed: frozenset[str]) -> Iterator[str]:
    """Capitalised names but for countries, outlets and languages, which are looked up apart."""
    spans = [(start, end) for start, end, _ in country_words_in(text)]
    for start, end in spans:
        text = text[:start] + "\u2022" * (end - start) + text[end:]
    for outlet in outlets_in(text):
        text = text.replace(outlet, "\u2022" * len(outlet))
    borne = words_and_initials(known)
    for word in names_typed(text):
        free = word in listed or not FREE.isdisjoint(word.split("-")) or "\u2022" in word
        if not free and not is_borne(word, borne):
            yield word


def unknown_outlets(evidence: Evidence, source_id: str) -> Iterator[str]:
    """Outlets of a descriptor that nothing of its source has, in whatever language it is."""
    source = evidence.base.sources[source_id]
    borne = _gather(evidence, source_id, source)
    known = fold(f"{borne.particulars} {borne.copy} {borne.about}")
    yield from (one for one in outlets_in(source.descriptor) if fold(one) not in known)


def _gather(evidence: Evidence, source_id: str, source: Source) -> _Borne:
    """What a source is known by, gathered once: each reason that rests on it asks."""
    there: _Borne | None = evidence.worked_out.get(("borne", source_id))
    if there is None:
        there = _gathered(evidence, source_id, source)
        evidence.worked_out["borne", source_id] = there
    return there


def _gathered(evidence: Evidence, source_id: str, source: Source) -> _Borne:
    base = evidence.base
    values = source.model_dump(exclude={"descriptor", "waive", "kept"}).values()
    origins = [base.origins.get(one, "") for one in source.relies_on]
    tongue = tongue_of_one_country(source.language)
    particulars = " ".join(map(str, (*values, *origins, tongue)))
    citing = (
        fact_id
        for fact_id, fact in base.facts.items()
        if any(one.source == source_id for one in fact.cite)
    )
    cited = tuple(citing)
    named = {
        slot for one in cited for slot in (base.facts[one].by, *slots_of(base.facts[one].text))
    }
    roles = (base.names[one].role for one in sorted(named & base.names.keys()))
    about = " ".join((*map(evidence.text, cited), *roles))
    outlet = f"{source.container_title} {source.publisher} {source.authority}"
    ending = (urlsplit(source.URL).hostname or "").rpartition(".")[2]
    code = _ENDINGS.get(ending, ending.upper())
    codes = countries_in(particulars) | countries_of_outlet(outlet) | {code}
    copy = " ".join(evidence.copies[source_id].everything)
    tellers = " ".join((outlet, tongue, *origins, *(one.literal for one in source.authors)))
    own = countries_in(tellers) | countries_of_outlet(outlet) | {code}
    return _Borne(particulars, copy, about, codes, own)


def _nationalities(text: str, borne: _Borne) -> Iterator[str]:
    """A country must be known of the source; that of its outlet by more than a mention."""
    mentioned = countries_in(borne.copy) | countries_in(borne.about)
    text = without_tongues(text)
    for start, end, code in country_names_in(text):
        known = borne.codes | mentioned
        if _WHOSE.match(text, end):
            known = borne.codes | _outlets_of(borne.copy) | _outlets_of(borne.about)
        told_by = _PUBLISHED_BY.search(text[:start]) or _SIDE_OF.match(text[end:])
        if told_by and borne.own:
            known = borne.own
        if code not in known:
            yield text[start:end]


_PUBLISHED_BY = pattern(r"\b(?:published|issued|run|owned|printed|edited)\sby\s(?:an?|the)\s$")
_SIDE_OF = pattern(r"^['\u2019]s?\s(?:own\s)?(?:side|version|view)\b(?!\sis\b)")
"""What is of those who publish or tell a source, not of what it is about."""
_IN_WHOM = pattern(
    r"\b(?:newspapers?|papers?|daily|weekly|magazine|broadcaster|agency|analysts?|writers?|experts?"
    r"|commentators?|journalists?|officials)\s(?:in|of|from)\s(?:the\s)?$"
)
_TELLING = pattern(r"\s(?:\w+\s)?(?:sources|officials|media|press|papers|account)\b")


def strangers_in(
    evidence: Evidence, text: str, cited: Iterable[Cited], facts: Iterable[str] = ()
) -> Iterator[str]:
    """Nationalities that a reason gives writers and outlets, and that nothing says of any.

    Of the facts of a conflict the owners are known; where one of them, or a source, is of one of
    the parties, nobody is of the other without a word of it.
    """
    base, there = evidence.base, tuple(cited)
    ids = dict.fromkeys(one.citation.source for one in there)
    borne = [_gather(evidence, one, base.sources[one]) for one in ids if one in evidence.copies]
    roles = " ".join(name.role for name in base.names.values())
    sides = [base.facts[one] for one in facts]
    owners = (base.names[fact.by] for fact in sides if fact.by in base.names)
    known = countries_in(" ".join(f"{one.print} {one.role}" for one in owners))
    for one in borne:
        own = one.own if sides else one.codes
        known |= own | _outlets_of(one.copy) | _outlets_of(one.about)
    parties = set(base.brief.parties)
    if not sides or parties.isdisjoint(known):
        known |= countries_in(roles) | parties
        known = known.union(*(one.codes for one in borne))
    for start, end, code in country_names_in(text) if borne else ():
        whose = _WHOSE.match(text, end) or (
            sides and (_TELLING.match(text, end) or _IN_WHOM.search(text[:start]))
        )
        if code not in known and whose:
            yield text[start:end]


def _outlets_of(text: str) -> frozenset[str]:
    """The countries that a text says some outlet is of."""
    found = country_names_in(text)
    return frozenset(code for _, end, code in found if _WHOSE.match(text, end))


def _months(text: str, borne: _Borne, source: Source) -> Iterator[str]:
    """A month without its year; those with one are looked up as dates."""
    alone = [said for said in find_dates(text) if said.month and not said.year]
    dates = (source.issued, source.accessed)
    known = {one.first.month for one in dates if one and one.precision != "year"}
    texts = (borne.copy, borne.particulars, borne.about) if alone else ()
    known |= {said.month for part in texts for said in find_dates(part)}
    yield from (text[said.start : said.end] for said in alone if said.month not in known)
