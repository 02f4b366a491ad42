"""What a descriptor says of its source's day, publisher, ministry and counts, held against them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from urllib.parse import urlsplit

from brief.facts import Fact, FactBase
from brief.facts.sources import Source
from brief.late import pattern
from brief.prose.numbers_said import COUNTS
from brief.prose.places import countries_in, country_words_in

_DATED = pattern(
    r"^(?:An?|The)\s(?:[\w-]+,?\s){0,3}?(?P<said>undated|dated)\s(?!(?:at|in|on|by|only|from|as|to)\b)[a-z]"
)
_DAY_FROM = pattern(
    r"\b(?:date|day|address|archive|catalogue|metadata|postmark|year)s?\b", re.IGNORECASE
)
"""By which a descriptor tells whence the day of an undated paper is known."""
_PUBLISHED = pattern(r"\b(?:published|issued|brought\sout|printed)\sby\s(?:an?|the)\s$")
_HOUSE = pattern(
    r"^\s(?:[a-z-]+\s){0,2}(?:institute|think[\s-]tank|university|foundation|centre|center|society"
    r"|academy|council|association)\b"
)
_NAMED_HOUSE = pattern(
    r"^\s(?:[A-Z]\w+\s){0,2}(?:Institute|University|Foundation|Centre|Center|Society|Academy|Council"
    r"|Association)\b"
)
_WHOSE = pattern(
    r"^['\u2019]?s?\s(?:[a-z]+\s){0,2}?(?:ministry|government|treasury|department|foreign\soffice"
    r"|central\sbank|statistics\soffice|cabinet)\b",
    re.IGNORECASE,
)
_OPENS = pattern(r"^(?:The|An?)?\s?$")
_RANKED = pattern(
    rf"\b(?:its|their|the|his|her)\s(?P<count>{'|'.join(COUNTS)})\s"
    r"(?:largest|main|biggest|top|leading|chief|foremost|most\simportant)\s(?P<what>[a-z]+)",
    re.IGNORECASE,
)
_OF_STATE = {"gov", "gob", "gouv", "govt", "mfa", "admin"}
"""Parts of the addresses of governments."""
_SAME = {
    **dict.fromkeys(("buyers", "customers", "purchasers", "clients", "markets"), "buyers"),
    **dict.fromkeys(("sellers", "suppliers"), "sellers"),
}
_CODES = {"uk": "GB"}


def particulars_told(base: FactBase, source: Source, facts: Sequence[Fact]) -> Iterator[str]:
    """What a descriptor has of its source, and the source's own keys and facts have otherwise."""
    descriptor = source.descriptor
    if found := _DATED.search(descriptor):
        if found["said"] == "dated" and not source.issued:
            yield 'calls it "dated", but its day is unknown'
        elif found["said"] == "undated" and _is_sure(source) and not _DAY_FROM.search(descriptor):
            yield f'calls it "undated", but it was issued {source.issued}'
    yield from _of_another_house(source)
    if len({code for _, _, code in country_words_in(descriptor)}) == 1:
        yield from _of_another_ministry(base, source)
    yield from _ranked(descriptor, facts)


def _is_sure(source: Source) -> bool:
    issued = source.issued
    return bool(issued and issued.precision == "day" and not {*issued.text} & {*"?~%"})


def _of_another_house(source: Source) -> Iterator[str]:
    """A Maltese institute, of an address in Malta, whose publisher is called Icelandic."""
    own = {
        code
        for _, end, code in country_words_in(source.publisher)
        if _NAMED_HOUSE.match(source.publisher[end:])
    }
    for start, end, code in country_words_in(source.descriptor) if own else ():
        before, after = source.descriptor[:start], source.descriptor[end:]
        if not (_PUBLISHED.search(before) and _HOUSE.match(after)):
            continue
        if code not in own and _land_of(source) in {code, *own}:
            yield f'says "{source.descriptor[start:end]}" of its publisher, "{source.publisher}"'


def _of_another_ministry(base: FactBase, source: Source) -> Iterator[str]:
    """The Maltese ministry's, of an author that elsewhere is of Iceland, or at its government's."""
    whose = _ministry_of(source)
    author = source.authors[0].literal if len(source.authors) == 1 else ""
    if not whose or not author or countries_in(author):
        return
    hosts = _host_of(source)
    land = _land_of(source) if _OF_STATE & {*hosts} else ""
    others = [_ministry_of(one) for one in base.sources.values() if one.authors == source.authors]
    known = {land, *others} - {"", whose}
    if known and (not land or land != whose):
        yield f'has it of another state than its address or another of "{author}"'


def _ministry_of(source: Source) -> str:
    """Whose ministry a descriptor opens with: the Maltese ministry's standing page; or ""."""
    said = source.descriptor
    for start, end, code in country_words_in(said)[:1]:
        if _OPENS.search(said[:start]) and _WHOSE.match(said[end:]):
            return code
    return ""


def _host_of(source: Source) -> list[str]:
    return (urlsplit(source.URL).hostname or "").split(".")


def _land_of(source: Source) -> str:
    """The state in whose part of the net its address is."""
    last = _host_of(source)[-1]
    return _CODES.get(last, last.upper()) if len(last) == len("by") else ""


def _ranked(descriptor: str, facts: Sequence[Fact]) -> Iterator[str]:
    """The three largest buyers, of a source from which facts have five."""
    for found in _RANKED.finditer(descriptor):
        what = _thing(found)
        there = {
            one["count"].lower()
            for fact in facts
            for one in _RANKED.finditer(fact.text)
            if _thing(one) == what
        }
        if there and found["count"].lower() not in there:
            yield f'says "{found[0]}", a fact from it {min(there)}'


def _thing(found: re.Match[str]) -> str:
    word = found["what"].lower()
    return _SAME.get(word, word)
