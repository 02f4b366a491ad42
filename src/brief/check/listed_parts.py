"""So many, and then a list of them: the five main customers were Germany, Italy and three more."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.late import pattern
from brief.prose.alternatives import Listed
from brief.prose.numbers_said import find_numbers
from brief.prose.places import country_words_in

_NUMBERS = "two three four five six seven eight nine ten eleven twelve".split()  # noqa: SIM905 - a row of words
_THING = (
    r"(?!(?:\w+\s)?(?:years|months|weeks|days|hours|decades|times)\b)"
    r"(?:[a-z][a-z-]*\s){0,3}?(?:[A-Z][a-z]+\s)?(?:[a-z-]+\s)?[a-z-]+s"
)
_NAMED = r"(?:the\s)?(?:\{[\w-]+\}|[A-Z][\w-]+(?:\s[A-Z][\w-]+){0,2})"
_LIST = Listed(
    _NUMBERS,
    lambda: (
        rf"\b(?i:(?P<count>{'|'.join(_NUMBERS)}))\s{_THING}"
        r"(?:\s(?:of|for|in|among|on)\s[^.;:,]*?)?(?P<tie>\s(?:were|are)\s|,\s|:\s)"
        rf"(?P<list>{_NAMED}(?:,\s{_NAMED})*,?\sand\s{_NAMED})(?P<then>[^.;]{{0,24}})"
    ),
    flags=0,
)
_ITEM = pattern(r"\{[\w-]+\}|(?:the\s)?[A-Z][\w-]+(?:\s[A-Z][\w-]+){0,2}")
_APART = pattern(r"^\s*(?:[,.;:)]|$)")
"""What follows a list that only names again what was counted."""
_MORE = pattern(
    r"^(?:,?\sand\b|,?\s(?:among|included|both|as\swell|besides|or|to|in\sthat|respectively))|^\s[a-z]"
)


def lists_miscounted(text: str) -> Iterator[tuple[str, int]]:
    """Lists of countries or of names in braces that have not as many as is said before them."""
    for found in _LIST.finditer(text):
        items = [one[0].removeprefix("the ") for one in _ITEM.finditer(found["list"])]
        if not all(one.startswith("{") or _is_country(one) for one in items):
            continue
        count = int(find_numbers(found["count"].lower())[0].value)
        if found["tie"] == ", " and not _APART.match(found["then"]):
            continue
        open_ended = count > len(items) and _MORE.match(found["then"])
        if count != len(items) and not open_ended:
            yield found[0].removesuffix(found["then"]), len(items)


def _is_country(word: str) -> bool:
    named = country_words_in(word)
    return (
        len(named) == 1
        and re.fullmatch(r"(?:the\s)?", word[: named[0][0]]) is not None
        and (named[0][1] == len(word))
    )
