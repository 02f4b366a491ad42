"""Saints: a place is Saint Vincent or St Vincent on a page, as its country and its names are."""

from __future__ import annotations

from collections.abc import Iterator

from brief.check.reading import Reading
from brief.late import pattern
from brief.prose import without_quotations
from brief.rules import Finding

_SAINT = pattern(r"\b(?P<saint>Saint|St\.|St)[ \xa0](?P<of>[A-Z\u00c0-\u00de][\w\u2019'-]+)")


def saints_two_ways(reading: Reading) -> Iterator[Finding]:
    """Words that spell a saint's place otherwise than the brief prints it, or typed it first."""
    printed = {of: saint for said in _printed(reading) for saint, of in _saints(said)}
    for path, text in reading.prose:
        for saint, of in _saints(without_quotations(text)):
            other = printed.setdefault(of, saint)
            if other != saint:
                said = f'"{saint} {of}" stands here, which is printed as "{other} {of}"'
                yield Finding(path, said, f'write "{other} {of}"', (path[:2],))


def _printed(reading: Reading) -> Iterator[str]:
    """The names of people and things, and of the countries that a brief names by itself."""
    base = reading.base
    yield from (name.print for name in base.names.values())
    events = (fact.event for fact in base.facts.values() if fact.event)
    codes = [*base.brief.parties, *(code for one in events for code in (one.at, one.from_) if code)]
    yield from (str(base.words.country(code)) for code in dict.fromkeys(codes))


def _saints(text: str) -> Iterator[tuple[str, str]]:
    for found in _SAINT.finditer(text) if "St" in text or "Saint" in text else ():
        yield found["saint"], found["of"].removesuffix("'s").removesuffix("\u2019s")
