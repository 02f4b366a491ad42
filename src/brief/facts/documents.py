"""One document under several ids, and outlets that several articles stand in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import combinations

from brief.facts.bodies import body_of, plain
from brief.facts.sources import Source
from brief.late import pattern

_ARTICLES = frozenset(
    ["article", "article-magazine", "article-newspaper", "broadcast", "periodical", "post-weblog",
     "webpage"]
)  # fmt: skip
"""Kinds whose container is an editorial office; a series of treaties or a journal is none."""
_TELLING = 3
"""Words of a title that tell it from others: a joint statement is one of many."""
_NEWS = {"news", "opinion"}
_TRACKING = pattern(r"(?:utm_|fbclid=|gclid=|ref=)")


_ARCHIVE = pattern(r"^https?://web\.archive\.org/web/\d+\w*/")
_PORT = pattern(r":(?:80|443)$")
_FRONT = pattern(r"(?:^|/)(?:amp|(?:index|default)\.(?:html?|php|aspx?))?/?$")
"""What leads to a folder's own page: /index.html, /amp."""


def marks_of(source: Source) -> Iterator[tuple[str, str]]:
    """What no two documents share, each with its name: address, kept copy, title and date."""
    if source.URL:
        yield "address", _plain_address(source.URL)
    if source.DOI:
        yield "DOI", source.DOI.casefold()
    if copy := source.copy_here:
        yield "kept copy", f"{copy.sha256} from {copy.skip}"
    title = plain(source.known_title) if source.issued else ""
    if len(title.split()) >= _TELLING:
        yield "title and date", f"{title} of {source.issued}"


def _plain_address(address: str) -> str:
    """The address without what leads to the same page with it and without."""
    bare = _ARCHIVE.sub("", _decoded(address.partition("#")[0]))
    page, _, query = re.sub(r"^(?:\w+://)?(?:www\d?\.|m\.|amp\.)?", "", bare).partition("?")
    host, _, path = page.partition("/")
    asked = sorted(one for one in query.split("&") if one and not _TRACKING.match(one))
    what = f"?{'&'.join(asked)}" if asked else ""
    return f"{_PORT.sub('', host.casefold())}/{_FRONT.sub('', path).rstrip('/')}{what}"


def _decoded(address: str) -> str:
    if "%" not in address:
        return address
    from urllib.parse import unquote  # noqa: PLC0415 - late: few addresses have a coded letter

    return unquote(address)


def voices_of(source: Source) -> Iterator[str]:
    """Who speaks in it: its authors, and the office that edits it, if nothing sets it apart."""
    for person in source.authors:
        if person.literal:
            yield f"body: {body_of(person.literal)}"
        else:
            yield f"author: {plain(person.family)}, {plain(person.given)}"
    for office in () if source.independent_because else offices_of(source):
        yield f"body: {office}"  # an agency's own page, and a paper that prints what it wrote


def offices_of(source: Source) -> tuple[str, ...]:
    """The office that edits it and the house above that, whatever sets it apart from others."""
    if source.nature not in _NEWS or source.type not in _ARTICLES:
        return ()
    outlet = source.container_title or source.programme or source.publisher
    named = (body_of(one) for one in (outlet, source.publisher) if one not in {"", "unknown"})
    return tuple(dict.fromkeys(named))


def less_exactly_dated(sources: Mapping[str, Source]) -> Iterator[tuple[str, str]]:
    """Pairs of one title of which one is dated less exactly: a month, and a day in it."""
    alike: dict[str, list[str]] = {}
    for one, source in sources.items():
        title = plain(source.known_title) if source.issued else ""
        if len(title.split()) >= _TELLING:
            alike.setdefault(title, []).append(one)
    for ids in alike.values():
        kinds = {it.precision for one in ids if (it := sources[one].issued)}
        for one, other in combinations(ids, 2) if len(kinds) > 1 else ():
            if _is_dated_within(sources[one], sources[other]):
                yield one, other


def _is_dated_within(one: Source, other: Source) -> bool:
    """Whether both can be of one day, and, where a date is no month, have one voice."""
    mine, its = one.issued, other.issued
    if not mine or not its or str(mine) == str(its) or not mine.overlaps(its):
        return False
    if mine.precision == its.precision:
        return False
    if {mine.precision, its.precision} == {"day", "month"}:
        return True
    ours, theirs = set(voices_of(one)), set(voices_of(other))
    return not ours or not theirs or not ours.isdisjoint(theirs)
