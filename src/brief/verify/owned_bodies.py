"""Bodies of one state told as those of another: for Belarus the Ministry of Pakistan."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from brief.facts import Name
from brief.late import pattern
from brief.prose import fold
from brief.prose.places import country_names_in

_BEHIND = pattern(r"(?:['\u2019]s?)?\s(?:own\s)?$|,\s(?:is\s)?(?:the|its)\s$")
"""Between a state and its body: Belarus's, Belarusian, for Belarus, the."""
_FOR = pattern(r"\b(?:for|of|from|on)\s(?:the\s)?$", re.IGNORECASE)
_OF = pattern(r"^\s(?:of|in)\s(?:the\s)?$")


def other_owner(text: str, paragraphs: Iterable[str], names: Iterable[Name]) -> str:
    """A body that a text ties to one state, and all cited paragraphs that tie it to another."""
    texts = tuple(paragraphs)
    for name in names:
        forms = (name.print, *name.also) if name.kind == "body" else ()
        ours = set(tied(text, forms))
        theirs = {code for one in texts for code in tied(one, forms)}
        if ours and theirs and ours.isdisjoint(theirs):
            return f'"{name.print}" of another state than its source'
    return ""


def tied(text: str, forms: Iterable[str]) -> Iterator[str]:
    """The states that a text ties a body to, by what stands right before or behind it."""
    states = list(country_names_in(text)) if forms else []
    for form in forms:
        for found in re.finditer(rf"(?<!\w){re.escape(fold(form))}(?!\w)", _folded(text)):
            for start, end, code in states:
                before = text[end : found.start()] if end <= found.start() else "-"
                told = _BEHIND.fullmatch(before)
                if told and ("," not in before or _FOR.search(text[:start])):
                    yield code
                if found.end() <= start and _OF.match(text[found.end() : start]):
                    yield code


def _folded(text: str) -> str:
    """The text in small letters, each in its place."""
    return "".join(fold(one)[:1] or one for one in text)
