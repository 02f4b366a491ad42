"""Located: the number of a source with other signs in it, and its address without the query.

A cable 24/QUAY/113 is 24 QUAY-113 as well, and a page is known by its path, whatever is asked of it
behind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from brief.edition.forms import Form, plain
from brief.facts.sources import Source
from brief.late import pattern

if TYPE_CHECKING:
    from brief.edition import Choice

_NUMBERS = ("number", "archive_location")
_ADDRESSES = ("URL", "archive_url")
_GROUPS = pattern("[a-z]+|[0-9]+")
_SIGN = r"[\s\u00a0./_:,|#\u2044-]{1,3}"
_NO_SIGN = r"[\s\u00a0./_:,|#\u2044-]{0,3}"
_LETTERS, _FIGURES = 2, 3
"""Letters and figures without which a number with other signs is no number of a source."""
_QUERY = pattern("[?#].*$")
_SCHEME = pattern("^[a-z]+://(?:www[.])?")
_ANY_PAGE = pattern(
    r"/(?:index|default|home|main|page|search|view|show|article|download|item|doc)?(?:\.\w+)?/?$"
)
"""What many addresses have before a query, which alone tells the page."""
_OF_A_PATH = 6
"""Letters of a path that many pages do not share."""


def located(choice: Choice) -> Iterator[Form]:
    """How numbers and addresses of sources that are left out may stand, but for those of others."""
    gone = [choice.whole.sources[id_] for kind, id_ in choice.leaving.out if kind == "sources"]
    if not gone:
        return
    kept = list(choice.base.sources.values())
    numbers = {_bare(one) for source in kept for one in _said(source, _NUMBERS)}
    paths = {_path(one) for source in kept for one in _said(source, _ADDRESSES)}
    for source in gone:
        for said in _said(source, _NUMBERS):
            if _bare(said) not in numbers and (found := _numbered(said)):
                yield Form(said, cased=False, stem=_stem(said), found=re.compile(found))
        for said in _said(source, _ADDRESSES):
            path = _path(said)
            if path not in paths and not _ANY_PAGE.search(path) and _is_long(path):
                found = rf"(?<![\w-]){re.escape(path)}(?![\w-])"
                yield Form(path, cased=False, stem=path, found=re.compile(found))


def _said(source: Source, keys: tuple[str, ...]) -> Iterator[str]:
    yield from (value for key in keys if (value := str(getattr(source, key))))


def _bare(said: str) -> str:
    return "".join(_GROUPS.findall(plain(said).low))


def _stem(said: str) -> str:
    groups: list[str] = _GROUPS.findall(plain(said).low)
    return max(groups, key=len)


def _path(address: str) -> str:
    """An address in small letters, without scheme, www and what is asked of it."""
    return _SCHEME.sub("", _QUERY.sub("", plain(address).low)).rstrip("/")


def _is_long(path: str) -> bool:
    return len(path.partition("/")[2]) >= _OF_A_PATH


def _numbered(said: str) -> str:
    """The number with any sign or none where it has one; "" for one that others may be too."""
    groups = _GROUPS.findall(plain(said).low)
    letters = sum(len(one) for one in groups if one.isalpha())
    figures = sum(len(one) for one in groups if one.isdigit())
    if letters < _LETTERS or figures < _FIGURES:
        return ""
    found = groups[0]
    for before, one in pairwise(groups):
        found += (_SIGN if before.isdigit() and one.isdigit() else _NO_SIGN) + one
    return rf"(?<![\w]){found}(?!\w)"
