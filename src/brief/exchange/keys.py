"""Keys: the ids of this project for the keys of a library."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Mapping
from typing import Any

from brief.exchange.values import text_of
from brief.late import pattern

_ID = pattern(r"[a-z0-9][a-z0-9_-]*")
_LONGEST = 80
_WORDS = 4
"""Words of a title that an id is made of where there is nothing else."""
_SMALL = frozenset(
    re.findall(
        "[a-z]+",
        """
        an and are as at but by for from in into is its of on or the to was with
        am auf aus das dem den der des die ein eine fur im mit und von zu zum zur
        au aux avec ce dans du en est et la le les ou par pour sur un une
        al con del e el los las para por que su un una y
        """,
    )
)
"""Words of a title that no id ends or begins with."""


def key_for(item: Mapping[str, Any], taken: Collection[str]) -> str:
    """A key for an entry that has none: the same each time the same file is read."""
    words = _first_words(item)
    described = _described(item)
    if words and not described.startswith(words):
        described = f"{described}-{words}".strip("-")
    return _free(described or "source", taken)


def id_for(key: str, item: Mapping[str, Any], taken: Collection[str]) -> str:
    """An id for an entry: its own where that is one, else its key in our letters, not yet taken."""
    own = str(item.get("id", ""))
    stem = own if _ID.fullmatch(own) and not own.isdecimal() else _slug(key)
    if not stem or "://" in key or key.isdecimal():
        stem = _described(item) or _slug(key) or "source"
    return _free(stem, taken)


def _free(stem: str, taken: Collection[str]) -> str:
    free, count = stem, 1
    while free in taken:
        count += 1
        free = f"{stem}-{count}"
    return free


def _slug(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub("[^a-z0-9_]+", "-", plain)[:_LONGEST].strip("-_")


def _first_words(item: Mapping[str, Any]) -> str:
    """The first words of a title, without those at either end that say nothing alone."""
    words = _slug(text_of(item.get("title", ""))).split("-")
    telling = [n for n, word in enumerate(words) if word not in _SMALL and len(word) > 1]
    start = telling[0] if telling else 0
    last = max((n for n in telling if n < start + _WORDS), default=start + _WORDS - 1)
    return "-".join(words[start : last + 1])


def _described(item: Mapping[str, Any]) -> str:
    """Who and when, or the first words of the title: for keys that only a machine reads."""
    names = item.get("author") or item.get("editor") or ()
    first = names[0] if isinstance(names, list) and names and isinstance(names[0], dict) else {}
    who = _slug(str(first.get("family") or first.get("literal") or ""))
    who = who or _first_words(item)
    year = re.search(r"\d{4}", str(item.get("issued", "")))
    return "-".join(filter(None, (who, year[0] if year else "")))
