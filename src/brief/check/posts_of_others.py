"""A post told as another state's: Kenya's ambassador to Norway, of Norway's to Kenya."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.facts import Fact, FactBase
from brief.late import pattern
from brief.prose.places import country_words_in

_POST = pattern(
    r"(?:['\u2019]s?)?\s(?:then\s|new\s|former\s)?(?:(?:[Ff]oreign|[Dd]efen[cs]e|[Pp]rime|[Ee]conomics?|[Tt]rade|[Ff]inance)\s)?"
    r"(?P<post>[Mm]inister|[Aa]mbassador|[Pp]resident|[Pp]remier|[Cc]hancellor|[Kk]ing|[Cc]onsul)"
    r"(?P<to>\s(?:to|in)\s(?:the\s)?[A-Z]\w+(?:\s[A-Z]\w+)?)?,?\s\{(?P<name>[\w-]+)\}"
)


def posts_of_others(base: FactBase, fact: Fact) -> Iterator[tuple[str, str, str]]:
    """Names that a text has hold a post of a state of which no recorded role of theirs is."""
    told = "{" in fact.text and _POST.search(fact.text)
    for start, end, code in country_words_in(fact.text) if told else ():
        found = _POST.match(fact.text, end)
        slot = found["name"] if found else ""
        name = base.names.get(fact.by if slot == "by" else slot)
        if found and name and name.kind == "person":
            roles = [one for one in (name.role, *name.earlier) if _holds(one, found["post"])]
            states = {next((c for _, _, c in country_words_in(one)), "") for one in roles}
            if roles and "" not in states and code not in states:
                yield slot, fact.text[start : found.start("name") - 1].strip(" ,{"), name.role


def _holds(role: str, post: str) -> bool:
    return bool(re.search(rf"\b{post}", role, re.IGNORECASE))
