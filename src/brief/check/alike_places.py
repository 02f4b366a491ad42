"""Places of a translation that its original does not name: Oslo for London."""

from __future__ import annotations

from brief.check.sides import Side, typed_by
from brief.facts.countries import COUNTRIES
from brief.prose.places import cities_in, countries_in
from brief.prose.signs import country_name, find_countries


def strange_cities(here: Side, own: Side) -> list[str]:
    """Only beside an original in English, whose names of places are known, and that names one."""
    if not own.language.startswith("en") or here.language.startswith("en"):
        return []
    named = cities_in(" ".join(map(typed_by, here.texts)))
    if not named:
        return []
    text = " ".join(map(typed_by, own.texts))
    known, cities = countries_in(text), cities_in(text)
    if not cities or len(cities) < len(named):
        return []
    return [city for city, code in named.items() if code not in known]


def strange_countries(here: Side, own: Side) -> list[str]:
    """Countries of a translation in the place of others: where each side has one of its own."""
    said, text = (" ".join(map(typed_by, one.texts)) for one in (here, own))
    ours, theirs = find_countries(said, here.language), find_countries(text, own.language)
    if not ours or not theirs:
        return []
    typed, meant = _codes(ours, here.language), _codes(theirs, own.language)
    if len(typed) != len(ours) or len(meant) != len(theirs) or not set(meant) - set(typed):
        return []
    known = {*meant, *(countries_in(text) if own.language.startswith("en") else ())}
    return [typed[code] for code in typed if code not in known]


def _codes(names: tuple[str, ...], language: str) -> dict[str, str]:
    called = {country_name(code, language): code for code in COUNTRIES}
    return {called[name]: name for name in names if name in called}
