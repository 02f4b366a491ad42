"""One document under several ids, and outlets that several articles stand in."""

from __future__ import annotations

import re
from collections.abc import Iterator

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
_WORDS = pattern(r"[\W_]+")
_TRACKING = pattern(r"[?&](?:utm_[^&#]*|fbclid=[^&#]*|gclid=[^&#]*|ref=[^&#]*)")


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
    bare = _ARCHIVE.sub("", _TRACKING.sub("", _decoded(address.partition("#")[0])))
    host, _, path = re.sub(r"^(?:\w+://)?(?:www\d?\.|m\.|amp\.)?", "", bare).partition("/")
    return f"{_PORT.sub('', host.casefold())}/{_FRONT.sub('', path).rstrip('/')}"


def _decoded(address: str) -> str:
    if "%" not in address:
        return address
    from urllib.parse import unquote  # noqa: PLC0415 - late: few addresses have a coded letter

    return unquote(address)


def voices_of(source: Source) -> Iterator[str]:
    """Who speaks in it: its authors, and the office that edits it, if nothing sets it apart."""
    for person in source.authors:
        if person.literal:
            yield f"body: {plain(person.literal)}"
        else:
            yield f"author: {plain(person.family)}, {plain(person.given)}"
    if not source.independent_because and (office := office_of(source)):
        yield f"outlet: {office}"
        yield f"body: {office}"  # an agency's own page, and a paper that prints what it wrote


def office_of(source: Source) -> str:
    """The office that edits it, whatever sets it apart from others of that; "" for none."""
    if source.nature not in _NEWS or source.type not in _ARTICLES:
        return ""
    outlet = source.container_title or source.programme or source.publisher
    return "" if outlet == "unknown" else plain(outlet)


def plain(text: str) -> str:
    """The words alone, in small letters: as two people type one title."""
    return _WORDS.sub(" ", text.casefold()).strip().removeprefix("the ")
