"""Words that count by themselves: twice, both, a dozen, une vingtaine, beide, дважды."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from brief.late import NamedTuple, compiled

_TABLES = {
    "en": "2 twice|3 thrice|2 both|10,12 an? (?:good |full )?dozen",
    "fr": (
        "10,12 une (?:bonne )?(?:dizaine|douzaine) d|15 une quinzaine d(?!e jours)"
        "|20 une vingtaine d|30 une trentaine d|40 une quarantaine d|50 une cinquantaine d"
        "|60 une soixantaine d|100 une centaine d"
    ),
    "de": "2 beide[nmrs]?|2 zweimal|3 dreimal|4 viermal|5 fünfmal|10,12 ein(?:em|es)? Dutzend",
    "es": (
        "2 ambos|2 ambas|10,12 una (?:decena|docena) de|20 una veintena de|30 una treintena de"
        "|100 (?:una centena|un centenar) de"
    ),
    "ru": "2 об[ае]|2 об[ео]их|2 дважды|3 трижды",  # noqa: RUF001 - Russian
}
"""Values and a wording; a dozen is about ten."""


class Tally(NamedTuple):
    """Such a word as it is typed, and the values that it may mean."""

    typed: str
    values: frozenset[Decimal]


def find_tallies(text: str, language: str) -> Iterator[Tally]:
    """Every one in a text; none where the language has no table of them."""
    for values, form in _forms(language.partition("-")[0].lower()):
        for found in form.finditer(text):
            yield Tally(found[0].removesuffix(" d"), values)


@cache
def _forms(language: str) -> tuple[tuple[frozenset[Decimal], re.Pattern[str]], ...]:
    lines = (
        line.split(" ", 1) for line in re.split(r"\|(?=\d)", _TABLES.get(language, "")) if line
    )
    return tuple(
        (
            frozenset(map(Decimal, values.split(","))),
            compiled(rf"(?<!\w){said}(?:(?!\w)|(?<= d)(?=e\b))", re.IGNORECASE),
        )
        for values, said in lines
    )
