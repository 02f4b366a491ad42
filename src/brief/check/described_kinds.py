"""The rule on what a descriptor calls its source: what its type, nature and day have it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from brief.check.described_facts import told_otherwise
from brief.check.how_often import comes_out_otherwise
from brief.check.one_voice import number_of_another_title, told_apart
from brief.check.origin_states import origins_of_others
from brief.check.outlets_called import of_another_state, outlet_of_another
from brief.check.particulars_told import particulars_told
from brief.check.reading import Reading
from brief.facts import Fact
from brief.facts.people import Person
from brief.facts.sources import Source
from brief.late import pattern
from brief.prose.called import what_is_called
from brief.prose.outlets import frequency_of_outlet
from brief.rules import WARNING, Finding, Rule, of_fact, of_source

_OPINION = (
    r"essays?|comment(?:ary|aries)|op-eds?|opinion (?:pieces?|articles?|columns?)|editorials?"
    r"|columns?|polemics?"
)
_NEWS = (
    r"(?:same|next)-day (?:news )?reports?|news (?:reports?|stor(?:y|ies)|articles?)"
    r"|wire (?:reports?|stor(?:y|ies))|agency (?:reports?|stor(?:y|ies)|dispatch(?:es)?)"
)
_OFFICIAL = (
    r"press releases?|communiqu[e\u00e9]s?|official (?:statements?|counts?|figures|records?)"
    r"|datasets?|data sets?|databases?|census(?:es)?"
)
_NATURES = tuple(
    (pattern(rf"\b(?:{words})$"), frozenset(natures.split()))
    for words, natures in (
        (_OPINION, "opinion academic"),
        (_NEWS, "news official"),
        (_OFFICIAL, "official dataset news"),
        (r"thes[ei]s|dissertations?|peer-reviewed \w+", "academic"),
    )
)
"""What a source is called, and the natures of what is called so."""
_OUTLETS = {
    "article-magazine": pattern(r"\b(?:newspaper|daily|broadsheet|tabloid)$"),
    "article-journal": pattern(r"\b(?:newspaper|daily|broadsheet|tabloid)$"),
    "article-newspaper": pattern(r"\b(?:magazine|quarterly)$"),
    "broadcast": pattern(r"\b(?:magazine|quarterly|newspaper|daily|weekly)$"),
}
"""By type, the outlets that such a source is not in."""
_NO_AGENCY = pattern(r"\b(?:broadcaster|newspaper|daily|magazine|weekly|radio station|channel)$")
_OFTEN = pattern(r"\b(daily|weekly|monthly|quarterly|fortnightly)$")
_HOW_OFTEN = pattern(r"\b(?:daily|weekly|fortnightly|monthly|quarterly)\b", re.IGNORECASE)
_OFTEN_AHEAD = pattern(r"\b(?P<often>daily|weekly|monthly|quarterly)\s\{(?P<name>[\w-]+)\}")
_OFTEN_BEHIND = pattern(
    r"\{(?P<name>[\w-]+)\},[^,.;{]*?\b(?P<often>daily|weekly|monthly|quarterly)\b"
)
_LAGS = tuple(
    (pattern(rf"\b(?:{words})\b"), lag)
    for words, lag in (
        (r"[Ss]ame[- ]day", 0),
        (r"[Nn]ext[- ]day|the day after|the following day|a day later", 1),
        (r"two days (?:after|later)", 2),
        (r"three days (?:after|later)", 3),
        (r"(?:a|one) week (?:after|later)", 7),
    )
)
_SIGNED = pattern(
    r"(?<!-)\bsigned(?= (?:in the copy|by its author|essay|article|comment|piece|report|item|column"
    r"|editorial|story))"
)
_UNSIGNED = pattern(r"\b(?:unsigned|anonymous)\b(?! (?:editorial|note)s?\b)")
_VALUED = pattern(
    r"\b(?P<flow>export|import)s?\s(?:are\s|at\s)?(?P<value>FOB|CIF)\b", re.IGNORECASE
)
_NEAR = 3
"""Days from its source within which a fact tells that the source is news of it."""


def _described_kind(reading: Reading) -> Iterator[Finding]:
    base = reading.base
    for source_id, source in base.sources.items() if reading.in_english else ():
        facts = reading.citing.get(source_id, [])
        described = (
            *_called(source),
            *_late(source, facts),
            *_valued(source.descriptor, facts),
            *told_otherwise(base, source, facts),
            *told_apart(base, source),
            *comes_out_otherwise(base, source),
            *particulars_told(base, source, facts),
        )
        for said in described:
            yield of_source(source_id, f'the descriptor of "{source_id}" {said}', "descriptor")
        if number := number_of_another_title(source):
            said = f'the short title of "{source_id}" has "{number}", its title does not'
            yield of_source(source_id, said, "title-short")
    yield from _other_often(reading) if reading.in_english else ()
    yield from of_another_state(reading) if reading.in_english else ()
    yield from outlet_of_another(reading) if reading.in_english else ()
    yield from origins_of_others(reading) if reading.in_english else ()


def _other_often(reading: Reading) -> Iterator[Finding]:
    """A text that calls an outlet a weekly, where an origin calls it a daily."""
    base = reading.base
    called = {
        text: frozenset(one[0].lower() for one in _HOW_OFTEN.finditer(text))
        for text in base.origins.values()
    }
    for fact_id, fact in base.facts.items() if any(called.values()) else ():
        for name_id, often in _often_beside(fact.text):
            name = base.names.get(fact.by if name_id == "by" else name_id)
            there = [had for text, had in called.items() if had and name and name.print in text]
            if there and not any(often in had for had in there):
                said = f'"{fact_id}" speaks of a {often}, an origin of a {min(there[0])}'
                yield of_fact(fact_id, said, "text")


def _often_beside(text: str) -> Iterator[tuple[str, str]]:
    """Names in braces with how often they are said to come out."""
    for form in (_OFTEN_AHEAD, _OFTEN_BEHIND) if _HOW_OFTEN.search(text) else ():
        yield from ((one["name"], one["often"].lower()) for one in form.finditer(text))


def _called(source: Source) -> Iterator[str]:
    phrases = what_is_called(source.descriptor)
    for words, natures in _NATURES:
        said = words.search(phrases[0]) if phrases else None
        if said and source.nature not in natures:
            yield f'calls it "{said[0]}", but its nature is {source.nature}'
    if (signed := _SIGNED.search(source.descriptor)) and source.is_unsigned:
        yield f'calls it "{signed[0]}", but its author is unknown'
    if (unsigned := _UNSIGNED.search(source.descriptor)) and any(map(_family, source.authors)):
        yield f'calls it "{unsigned[0]}", but it has an author'
    outlet = f"{source.container_title} {source.publisher}"
    for phrase in phrases:
        yield from _outlet_called(source, outlet, phrase)


def _family(author: Person) -> str:
    return author.family


def _valued(descriptor: str, facts: Sequence[Fact]) -> Iterator[str]:
    """Exports CIF of a descriptor, where the figures from that source have them FOB."""
    said = [(one["flow"].lower(), one["value"]) for one in _VALUED.finditer(descriptor)]
    known = {
        (flow, figure.valuation)
        for fact in (facts if said else ())
        for name, figure in fact.figures.items()
        for flow in ("export", "import")
        if flow in name and figure.valuation in {"FOB", "CIF"}
    }
    for flow, value in said:
        if other := {one for had, one in known if had == flow and one != value}:
            yield f"has {flow}s {value}, the figures from it have them {min(other)}"


def _outlet_called(source: Source, outlet: str, phrase: str) -> Iterator[str]:
    never, often = _OUTLETS.get(source.type), _OFTEN.search(phrase)
    said = never.search(phrase) if never else None
    if said and said[0] not in outlet.casefold():
        yield f"speaks of a {said[0]}, but its type is {source.type}"
    elif (other := _NO_AGENCY.search(phrase)) and "agency" in outlet.casefold():
        yield f"speaks of a {other[0]}, but the outlet is an agency"
    elif often and (known := _frequency(source, outlet)) and often[0] != known:
        yield f"speaks of a {often[0]}, but the outlet is a {known}"


def _frequency(source: Source, outlet: str) -> str:
    """How often an outlet comes out, where it is known, or its name or its issue tells."""
    season = source.issued and source.issued.precision == "season"
    return frequency_of_outlet(outlet) or ("quarterly" if season else "")


def _late(source: Source, facts: Sequence[Fact]) -> Iterator[str]:
    """How long after the event it came out, where a fact that cites it is of such an event."""
    issued = source.issued
    if not issued or issued.precision != "day":
        return
    described = f"{source.worth}. {source.descriptor}"
    told = [(found[0], lag) for words, lag in _LAGS if (found := words.search(described))]
    lags = set(_lags(issued.first, facts)) if told else set()
    for said, lag in told:
        if lag not in lags and any(0 <= one <= _NEAR for one in lags):
            yield f'says "{said}", but no fact that cites it is of that day'


def _lags(issued: date, facts: Sequence[Fact]) -> Iterator[int]:
    """The days from each fact that cites a source to the source."""
    for fact in facts:
        if fact.date:
            yield from ((issued - day).days for day in {fact.date.first, fact.date.last})


DESCRIBED_KIND: Rule[Reading] = Rule(
    "described-kind",
    WARNING,
    "A descriptor and an origin call a source what its keys and the facts that cite it do.",
    "mend the descriptor, or what it differs from",
    "ICD 206, source descriptors: the reader is told what kind of source a statement rests on.",
    _described_kind,
    in_english=True,
)
