"""Lists: each of the things that a text lists is in the paragraphs, if most of them are."""

from __future__ import annotations

from collections.abc import Iterable

from brief.late import pattern
from brief.prose import WORD, fold
from brief.verify.kindred import has_kindred
from brief.verify.word_forms import has_form

_LEAST = 4
_NO_ITEM = r"(?!its|their|the|next|then|not|who|which|that|and|or)"
_ITEM = rf"(?:{_NO_ITEM}[a-z][\w-]*(?:\s(?!of|to|in)[a-z][\w-]*)?)"
_LIST = pattern(
    rf"\b[a-z][\w-]*(?P<rest>(?:,\s{_ITEM})+,?\s(?:and|or)\s(?P<last>(?!its|their|the|so)[a-z][\w-]*))"
    r"(?!\s(?:not|ed)\b)"
)
_PARTS = pattern(r",\s|\s(?:and|or)\s")
_EMPTY = frozenset(
    "that which with from into than such also other others more most their them they this these"  # noqa: SIM905 - a row of words
    " those over some both each above mean meant well will were been have".split()
)


def unlisted(typed: str, paragraphs: Iterable[str]) -> str:
    """Things of a list that no paragraph has, where it has all the rest of the list."""
    there = frozenset(
        word for one in paragraphs for word in WORD.findall(fold(one).replace("-", " "))
    )
    for found in _LIST.finditer(typed):
        words = [word for part in _PARTS.split(found["rest"]) for word in WORD.findall(fold(part))]
        telling = [word for word in words if len(word) >= _LEAST and word not in _EMPTY]
        strange = [word for word in telling if not _is_there(word, there)]
        if len(strange) == 1 and len(telling) > 1:
            return str(strange[0])
    return ""


def _is_there(word: str, there: frozenset[str]) -> bool:
    return word in there or has_form(word, there) or has_kindred(word, there)
