"""Surname words: whether a text has a surname as a word, or somebody is named in small letters.

Which surnames are English words stands in `surname_words.txt`: those of the United States census
of 1990 that a dictionary has in small letters, and plurals of such. Of other languages there is no
list, so there a word in small letters is one.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from brief.edition.forms import Plain

_LIST = Path(__file__).with_name("surname_words.txt")
_ARTICLES = r"\b(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir|[Tt]his|[Ee]very|[Ss]ome|[Nn]o)\s"
_OF_SOMEBODY = (
    r"\s(?:memo|affair|report|channel|letter|papers?|file|plan|case|notes?|network|cell|group"
    r"|account|login)\b"
)
"""What a word with an article before it does not stand before, but a name does."""


@cache
def known_words() -> frozenset[str]:
    """The surnames that are English words as well."""
    return frozenset(_LIST.read_text(encoding="utf-8").split())


def small(stem: str, text: str) -> re.Match[str] | None:
    """Where it stands without its capital."""
    return re.search(rf"(?<![\w-]){re.escape(stem)}(?![\w-])", text)


def is_a_word(stem: str, words: Plain, language: str) -> bool:
    """Whether the texts have it as a word: what no dictionary has, only behind an article."""
    if not small(stem, words.text):
        return False
    if not language.startswith("en") or stem in known_words():
        return True
    behind = rf"{_ARTICLES}{re.escape(stem)}(?![\w-])(?!{_OF_SOMEBODY})"
    return bool(re.search(behind, words.text))
