"""Who does it to whom: what one language says that a state did, another says of the other state."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations

from brief.check.sides import Side, pairs
from brief.facts.countries import COUNTRIES
from brief.prose.directed_verbs import begins_with, names_too, verbs_said
from brief.prose.signs import country_name, find_countries


def changed_doers(here: Side, own: Side) -> Iterator[str]:
    """Sentences that begin with one of two states in one language and with the other in the other.

    Only where both are active and say it by the verbs that are known; what is said the other way
    round (sold to, bought from) has other verbs.
    """
    for sentence, beside in pairs(here, own):
        said, meant = verbs_said(sentence, here.language), verbs_said(beside, own.language)
        codes = _codes(beside, own.language) if len(meant) == 1 and said == meant else []
        for doer, other in permutations(codes) if len(codes) == 2 else ():  # noqa: PLR2004 - a pair
            if (
                begins_with(beside, doer, own.language)
                and begins_with(sentence, other, here.language)
                and names_too(sentence, doer, here.language)
            ):
                does = f'"{here.language}" has {country_name(other, here.language)} do it'
                yield f'{does}, "{own.language}" {country_name(doer, own.language)}'


def _codes(text: str, language: str) -> list[str]:
    """The countries of a text, those in another case too."""
    found = find_countries(text, language)
    return [code for code in sorted(COUNTRIES) if country_name(code, language) in found]
