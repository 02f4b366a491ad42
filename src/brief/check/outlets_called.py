"""Whose daily: the state of which a fact and an origin call one outlet."""

from __future__ import annotations

from collections.abc import Iterator

from brief.check.reading import Reading
from brief.late import pattern
from brief.prose.places import country_words_in
from brief.rules import Finding, of_fact

_OUTLET = r"(?:daily|newspaper|paper|weekly|magazine|agency|broadcaster|website|monthly)"
_AHEAD = pattern(rf"(?P<whose>[A-Z]\w+)\s(?:[a-z-]+\s)?{_OUTLET}\s[*_]?\{{(?P<name>[\w-]+)\}}")
_BEHIND = pattern(
    rf"\{{(?P<name>[\w-]+)\}}[*_]?,\san?\s(?:(?P<whose>[A-Z]\w+)\s)(?:[a-z-]+\s)?{_OUTLET}"
)
_OUTLET_OF = pattern(
    rf"\{{by\}}[*_]?,\s(?:an?|the)\s(?:[a-z-]+\s){{0,3}}{_OUTLET}\sof\s(?:the\s)?"
    r"(?P<whose>[A-Z]\w+(?:\s[A-Z]\w+)?)"
)
_OF = pattern(rf"\b{_OUTLET}\sof\s(?:the\s)?(?P<whose>[A-Z]\w+)")
_ITS = pattern(rf"\b(?P<whose>[A-Z]\w+)\s(?:[a-z-]+\s)?{_OUTLET}\b")


def of_another_state(reading: Reading) -> Iterator[Finding]:
    """A Pakistani daily of a fact that an origin calls a daily of India."""
    base = reading.base
    origins = {text: _states(text) for text in base.origins.values()}
    for fact_id, fact in base.facts.items() if any(origins.values()) else ():
        for found in (one for form in (_AHEAD, _BEHIND) for one in form.finditer(fact.text)):
            name = base.names.get(fact.by if found["name"] == "by" else found["name"])
            ours = _codes(found["whose"])
            there = [had for text, had in origins.items() if had and name and name.print in text]
            if ours and there and all(ours.isdisjoint(had) for had in there):
                said = f'"{fact_id}" calls "{found["name"]}" {found["whose"]}, an origin does not'
                yield of_fact(fact_id, said, "text")


def outlet_of_another(reading: Reading) -> Iterator[Finding]:
    """An outlet that a fact calls that of a state, and the descriptors of its sources another's."""
    base = reading.base
    for fact_id, fact in base.facts.items():
        found = _OUTLET_OF.search(fact.text) if fact.by else None
        name = base.names.get(fact.by) if found else None
        if not found or not name or name.kind != "body":
            continue
        ours = _codes(found["whose"])
        sources = [base.sources[one.source] for one in fact.cite]
        theirs = frozenset().union(*(_states(one.descriptor) for one in sources))
        if ours and theirs and ours.isdisjoint(theirs):
            said = (
                f'"{fact_id}" calls "{fact.by}" one of {found["whose"]}, its source is of another'
            )
            yield of_fact(fact_id, said, "text")


def _states(origin: str) -> frozenset[str]:
    found = (one["whose"] for form in (_OF, _ITS) for one in form.finditer(origin))
    return frozenset(code for word in found for code in _codes(word))


def _codes(word: str) -> frozenset[str]:
    return frozenset(code for _, _, code in country_words_in(word))
