"""Short forms of events held against their records: who came, where, whose embassy, which paper."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.check.reading import Reading
from brief.facts import Event
from brief.facts.slots import slots_of
from brief.late import pattern
from brief.prose import WORD
from brief.prose.places import countries_in, places_in

_IN = pattern(r"\bin\s(?:the\s)?$")
_EMBASSY = pattern(
    r"\bembassy\sof\s(?:the\s)?(?P<of>[A-Z].*)|\b(?P<ahead>[A-Z]\w+)(?:['\u2019]s)?\sembassy\b",
    re.IGNORECASE,
)
_PAPERS = tuple(
    pattern(rf"\b(?:{words})\b", re.IGNORECASE)
    for words in (
        r"memorand\w+|MoUs?",
        r"agreements?|accords?|pacts?|treat(?:y|ies)|conventions?|protocols?|deals?",
        r"road\s?maps?",
        r"declarations?|communiqu\w+|(?:joint\s)?statements?",
        r"contracts?",
    )
)
"""Papers by kind: what is signed binds or does not."""
_NO = pattern(r"^(?:no|not|none|never)\b|:\s(?:no|not|none|never)\b|\b(?:not|never)\b")
_YES = pattern(r":\syes\b|^yes\b", re.IGNORECASE)
_DENIES = pattern(
    r"\b(?:not|no|never|neither|nor|none|nobody|nothing|without|cannot|hardly|only|un(?!i[tofqvl]|ani|de[rn]|til)\w{5,}"
    r"|dis(?!cuss|tri|tan|play|pos|pat|cover|pers|sert|ciplin|count)\w{4,}"
    r"|den(?:y|ies|ied)|refus\w+|reject\w*|lack\w*|against|too much|limited|little|few)\b"
    r"|n['\u2019]t\b",
    re.IGNORECASE,
)


def of_another_event(reading: Reading, fact_id: str, said: str) -> Iterator[str]:
    """What a short form of a fact says that its event, or its text, has otherwise."""
    fact = reading.base.facts[fact_id]
    if fact.event:
        yield from _elsewhere(fact.event, said)
        yield from _embassy(fact.event, said)
        yield from _guest(reading, fact_id, fact.event, said)
    text = reading.text(fact_id)
    ours = [form for form in _PAPERS if form.search(said)]
    theirs = [found[0] for form in _PAPERS if (found := form.search(text))]
    if ours and theirs and not any(form.search(text) for form in ours):
        paper = next(found[0] for form in ours if (found := form.search(said)))
        yield f'"{paper}", its fact "{theirs[0]}"'


def of_another_view(text: str, said: str) -> Iterator[str]:
    """A side that is told as no where its fact denies nothing, and as yes where it does."""
    denied = _DENIES.search(text)
    if (no := _NO.search(said)) and not denied:
        yield f'"{no[0].strip(": ")}", and its fact denies nothing'
    elif (yes := _YES.search(said)) and denied:
        yield f'"{yes[0].strip(": ")}", its fact "{denied[0]}"'
    there = set(WORD.findall(text.lower()))
    for word in WORD.findall(said):
        if f"un{word}" in there and word not in there:
            yield f'"{word}", its fact "un{word}"'


def _elsewhere(event: Event, said: str) -> Iterator[str]:
    """A place in another country than that of the event."""
    for start, code in places_in(said):
        if event.at and code != event.at and _IN.search(said[:start]):
            yield f'"in {said[start:].partition(",")[0]}", its event has {event.at}'


def _embassy(event: Event, said: str) -> Iterator[str]:
    """An embassy of another state than that which comes."""
    found = _EMBASSY.search(said) if event.kind == "embassy" and event.from_ else None
    owners = countries_in((found["of"] or found["ahead"] or "").split(" in ")[0]) if found else ()
    if owners and event.from_ not in owners:
        yield f'"{found[0] if found else ""}", its event comes from {event.from_}'


def _guest(reading: Reading, fact_id: str, event: Event, said: str) -> Iterator[str]:
    """A visit told as one of somebody who was there and did not come."""
    names = reading.base.names
    if event.kind != "visit" or not event.who or not _IN.search(_before_place(said)):
        return
    here = {one for one in slots_of(reading.base.facts[fact_id].text) if one in names}
    for one in here - set(event.who):
        last = names[one].surname or names[one].print.split()[-1]
        first = any(w in said for w in _calls(reading, event))
        if re.match(rf"(?:{re.escape(names[one].print)}|{re.escape(last)})\b", said) and not first:
            yield f'"{last}", its event "{event.who[0]}"'


def _calls(reading: Reading, event: Event) -> Iterator[str]:
    for one in event.who:
        name = reading.base.names[one]
        yield name.surname or name.print.split()[-1]


def _before_place(said: str) -> str:
    return next((said[:start] for start, _ in places_in(said)), "")
