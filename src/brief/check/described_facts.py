"""Descriptors held against the facts that cite their source: who hosts, whose post, who speaks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from urllib.parse import urlsplit

from brief.check.role_states import speaking_for, state_of
from brief.facts import Fact, FactBase, Name
from brief.facts.slots import slots_of
from brief.facts.sources import Source
from brief.late import pattern
from brief.prose import without_quotations
from brief.prose.outlets import countries_of_outlet
from brief.prose.places import countries_in, country_words_in

_END = {"host": "at", "visitor": "from_", "guest": "from_"}
_OWN = pattern(
    r"(?:^(?:(?:the|a)\s)?|\bthe\s(?=\w+['\u2019]s\sown\b))(?P<who>host|visitor|guest)['\u2019]s\s(?:own\s)?"
    r"(?:account|statement|report|version|words|communiqu\u00e9|press\srelease|readout)\b"
    r"(?!\s(?:is|was|were|has|had|did|does|came|followed|differs?)\b)",
    re.IGNORECASE,
)
_AGENCY = pattern(
    r"^(?:['\u2019]s)?\s(?:\w+\s)?(?:news\s)?(?:agency|broadcaster|daily|newspaper|weekly|magazine|channel)\b"
)
_OPENS = pattern(r"^(?:\w+\s){0,3}?$")
"""Before the country of an outlet: a descriptor that opens with another speaks of that later."""
_COPIED = pattern(
    r"\b(?:cop(?:y|ied)|mirror|reprint|repost|archiv|republish|posted|hosted|held|also)\w*",
    re.IGNORECASE,
)
_QUALIFIERS = r"[Ff]oreign|[Dd]efen[cs]e|[Ii]nterior|[Ff]inance|[Pp]rime|[Tt]rade|[Ee]conom\w+"
_POST = (
    rf"(?P<post>(?:(?:{_QUALIFIERS}|[Ee]nergy|[Hh]ealth|[Jj]ustice|[Ee]ducation)\s)?"
    r"(?:[Mm]inister|[Aa]mbassador|[Pp]resident|[Kk]ing|[Qq]ueen|[Ss]pokes(?:man|woman)))\b"
)
_BEHIND = pattern(rf"^(?:['\u2019]s?)?\s{_POST}")
_AHEAD = pattern(rf"{_POST}\sof\s(?:the\s)?$")
_UNHEARD = pattern(
    r"^\s(?:\w+\s)?(?:declined|refused|did\snot|does\snot|was\snot|is\snot|could\snot|never|gave\sno)\b"
)
_JOINED = pattern(r"\b(?:and|or|nor|with|beside|besides|against|not|but|also|both|too)\b")
_END_OF_SENTENCE = pattern(r"[.;]\s")
_SITE = pattern(r"\b(?:website|web\ssite|site|page|pages|portal)\sof\s(?:the\s)?$")
_ITS = pattern(rf"\bits\s{_POST}")
_CLAUSES = pattern(r"[.;:,]\s|\s(?:and|but|while)\s")
_ABSENT = pattern(
    r"^['\u2019]s?\s(?:own\s)?(?:account|side|view|version|voice|word|position)\sis\s"
    r"(?:absent|missing|lacking|not\s(?:given|there|told|heard)|left\sout)\b"
)
_FREE = pattern(
    r"\bindependent\s(?:of|from)\s(?:the\s|any\s|its\s|either\s|both\s)?"
    r"(?:state|government|authorities|ministry)s?\b|\bnon-governmental\b"
)
_NOT = pattern(r"\b(?:not|no|never|hardly|far\sfrom|less\sthan)\s(?:\w+\s)?$")
_OF_STATE = pattern(r"(?:^|\.)(?:gov|gob|gouv|govt|mil|mfa|admin\.ch)(?:\.|$)")
_OFTEN = {"daily": "daily", "weekly": "weekly", "monthly": "monthly", "quarterly": "quarterly",
          "yearly": "yearly", "annual": "yearly"}  # fmt: skip
_HOW_OFTEN = pattern(rf"\b(?P<often>{'|'.join(_OFTEN)})\s(?P<what>[a-z]{{4,}})\b")


def told_otherwise(base: FactBase, source: Source, facts: Sequence[Fact]) -> Iterator[str]:
    """What a descriptor says that the source's own keys, or the facts that cite it, have not."""
    text = without_quotations(source.descriptor)
    yield from _hosted(source, text, facts)
    yield from _outlet_of_another(source, text)
    yield from _site_of_another(source, text)
    yield from _post_of_another(base, text, facts)
    yield from _heard(base, text, facts)
    yield from _independent(source, text, [base.origins.get(one, "") for one in source.relies_on])
    yield from _how_often(text, [base.origins.get(one, "") for one in source.relies_on])


def _named(base: FactBase, facts: Sequence[Fact]) -> Iterator[Name]:
    """Those whom facts name, and those at their events."""
    ids = {
        one
        for fact in facts
        for one in (fact.by, *slots_of(fact.text), *(fact.event.who if fact.event else ()))
    }
    yield from (base.names[one] for one in sorted(ids & base.names.keys()))


def _hosted(source: Source, text: str, facts: Sequence[Fact]) -> Iterator[str]:
    """The host's own account, of somebody who was the guest on every visit that it tells of."""
    found = _OWN.search(text)
    visits = [one.event for one in facts if one.event and one.event.kind == "visit"]
    if not (found and visits):
        return
    ending = (urlsplit(source.URL).hostname or "").rpartition(".")[2].upper()
    own = {ending, *countries_in(" ".join(one.literal for one in source.authors))}
    ours = [(one.at, one.from_) for one in visits if own & {one.at, one.from_}]
    if ours and all(one and other for one, other in ours):
        end = _END[found["who"].lower()]
        there = {at if end == "at" else came for at, came in ours}
        if not own & there:
            yield f'says "{found[0]}", but its author was the other one on the visit'


def _outlet_of_another(source: Source, text: str) -> Iterator[str]:
    """The German agency, of an outlet that is known for another country's."""
    outlet = f"{source.container_title} {source.publisher}"
    said = [
        (text[start:end], code)
        for start, end, code in country_words_in(text)
        if _AGENCY.match(text[end:]) and _OPENS.match(text[:start])
    ]
    codes = countries_of_outlet(outlet) if len(said) == 1 and outlet.strip() else frozenset()
    if codes and said[0][1] not in codes | countries_in(outlet):
        yield f'calls its outlet "{said[0][0]}", which it is not known to be'


def _site_of_another(source: Source, text: str) -> Iterator[str]:
    """The website of the Swiss chambers, of an author and an address of another country."""
    ending = (urlsplit(source.URL).hostname or "").rpartition(".")[2].upper()
    authors = " ".join(one.literal for one in source.authors)
    own = countries_in(f"{authors} {source.container_title} {source.publisher}")
    for start, end, code in () if _COPIED.search(text) else country_words_in(text):
        if _SITE.search(text[:start]) and own and code not in own | {ending}:
            yield f'calls the site that of "{text[start:end]}", its author is of another'


def _post_of_another(base: FactBase, text: str, facts: Sequence[Fact]) -> Iterator[str]:
    """The Saudi ambassador, where the facts that cite the source have the Swiss one alone."""
    for said, post, code in _posts(text):
        if _UNHEARD.match(text[text.index(said) + len(said) :]):
            continue
        names = list(_named(base, facts))
        holders = [one for one in names if one.kind == "person" and _holds(one, post)]
        ours = [one for one in names if code == state_of(one)]
        head = post.split()[-1]
        other = any(_holds(one, head) for one in ours) or any(map(state_of, holders))
        other = other and not _named_with(text, said, {state_of(one) for one in holders})
        if other and not any(_holds(one, post) for one in ours):
            yield f'speaks of "{said}", whom no fact that cites it names'


def _named_with(text: str, said: str, states: set[str]) -> bool:
    """Whether those whom the facts have are named beside a post: the Swiss and the Saudi king."""
    at = text.index(said)
    spans = [(start, end) for start, end, code in country_words_in(text) if code in states]
    between = [text[end:at] if end <= at else text[at + len(said) : start] for start, end in spans]
    return any(_JOINED.search(one) and not _END_OF_SENTENCE.search(one) for one in between)


def _posts(text: str) -> Iterator[tuple[str, str, str]]:
    """Posts as a text has them, each with the country that they are said to be of."""
    states = country_words_in(text)
    for start, end, code in states:
        if found := _BEHIND.match(text[end:]):
            yield text[start:end] + found[0], found["post"], code
        if found := _AHEAD.search(text[:start]):
            yield found[0] + text[start:end], found["post"], code
    for found in _ITS.finditer(text):
        begins = max((one.end() for one in _CLAUSES.finditer(text[: found.start()])), default=0)
        before = [code for start, _, code in states if begins <= start < found.start()]
        if len(before) == 1:
            yield found[0], found["post"], before[0]


def _holds(name: Name, post: str) -> bool:
    said = " ".join((name.role, *name.earlier)).casefold().replace("defense", "defence")
    words = post.casefold().replace("defense", "defence").split()
    return all(word[:5] in said for word in words)


def _heard(base: FactBase, text: str, facts: Sequence[Fact]) -> Iterator[str]:
    """That a state's account is absent, whose minister owns what is cited from there."""
    for start, end, code in country_words_in(text):
        owners = (base.names[one.by] for one in facts if one.by in base.names)
        if _ABSENT.match(text[end:]) and any(code == speaking_for(one) for one in owners):
            yield f'has no account of "{text[start:end]}", whose words are cited from it'


def _independent(source: Source, text: str, origins: list[str]) -> Iterator[str]:
    """Independent of the state, at an address of it or with nothing but its word."""
    found = _FREE.search(text)
    if not found or _NOT.search(text[: found.start()]):
        return
    hosts = [urlsplit(one).hostname or "" for one in (source.URL, source.particulars)]
    of_state = any(_OF_STATE.search(one) for one in hosts)
    told = bool(origins) and all("government" in one.casefold() for one in origins)
    if source.nature == "official" or of_state or told:
        yield f'says "{found[0]}", but its nature, its address or its origin is of a state'


def _how_often(text: str, origins: list[str]) -> Iterator[str]:
    """A monthly count that rests on a yearly one."""
    theirs = {
        (one["what"], _OFTEN[one["often"]])
        for origin in origins
        for one in _HOW_OFTEN.finditer(origin)
    }
    every = {(one["what"], _OFTEN[one["often"]]) for one in _HOW_OFTEN.finditer(text)}
    for found in _HOW_OFTEN.finditer(text) if every.isdisjoint(theirs) else ():
        known = {often for what, often in theirs if what == found["what"]}
        if known and _OFTEN[found["often"]] not in known:
            yield f'speaks of a "{found[0]}", its origin of a {min(known)} one'
