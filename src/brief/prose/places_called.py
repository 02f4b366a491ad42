"""Countries, territories and regions by names that neither CLDR nor the table of places has."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from brief.facts.countries import COUNTRIES
from brief.late import pattern
from brief.prose.alternatives import Listed, any_of
from brief.words.cldr import nearest_cldr

_INFORMAL = """
America,Macau,Macao,Hong Kong,Formosa,Persia,Siam,Ceylon,Zaire,Rhodesia,Burma,Albion,Eire,Ulster
Northern Ireland,Northern Cyprus,Soviet Union,USSR,Yugoslavia,Czechoslovakia,East Germany
West Germany,GDR,Prussia,Bohemia,Moravia
Crimea,Donbas,Transnistria,Abkhazia,South Ossetia,Nagorno-Karabakh
Karabakh,Chechnya,Dagestan,Tatarstan,Siberia,Kashmir,Punjab,Sindh,Balochistan,Kurdistan,Tibet
Xinjiang,Inner Mongolia,Gaza,West Bank,Golan,Sinai,Somaliland,Puntland,Darfur,Tigray,Biafra,Katanga
Zanzibar,Tanganyika,Catalonia,Flanders,Wallonia,Bavaria,Saxony,Sicily,Sardinia,Corsica,Brittany
Crete,Madeira,Azores,Canaries,Balearics,Quebec,Alaska,Hawaii,Texas,California,Patagonia,Tasmania
Herzegovina,Republika Srpska,Vojvodina,Tobago,Barbuda,Nevis,Bonaire,Saba,Scandinavia,Benelux
Balkans,Baltics,Caucasus,Levant,Maghreb,Mashreq,Sahel,Sahara,Crown Dependencies,Scots,Scottish,Welsh
Welshmen,Catalans,Catalan,Kurds,Kurdish,Tibetans,Tibetan,Chechens,Chechen,Uyghurs,Flemings,Walloons
Bavarians,Bavarian,Sicilian,Sicilians,Hong Kongers,Macanese,Faroes,Falklands,Caymans,Caicos,Comoros
Solomons,Marshalls,Marianas,Aleutians,Bermudas,Channel Islands,Scandinavians,Scandinavian,Balts
Arabs,Arab states
"""
_PART_OF_A_NAME = pattern(r"\b[A-Z]\w+\s(?:of|for)\s(?:the\s)?$")
_OPENS_A_NAME = pattern(r"['\u2019]?\s[A-Z]\w")


@cache
def _names(language: str) -> tuple[str, ...]:
    """With the world's regions, and territories by their names without what CLDR adds."""
    called = nearest_cldr(language).territories
    regions = (name for code, name in called.items() if code.isdigit() and name != "world")
    bare = (
        bare
        for code in COUNTRIES
        if (name := called.get(code, ""))
        and (bare := name.removesuffix(" SAR China").replace(" & ", " and ").split(" (")[0]) != name
    )
    informal = (name for line in _INFORMAL.split("\n") for name in line.split(",") if name)
    return tuple(dict.fromkeys((*informal, *regions, *bare)))


@cache
def _listed(language: str) -> Listed:
    names = _names(language)
    return Listed(names, lambda: rf"(?<!\w){any_of(names)}(?!\w)", flags=0)


def places_called_in(text: str, language: str) -> Iterator[tuple[int, int]]:
    """Where a text in English names them: start and end; no Council of Europe, no African Union."""
    listed = _listed(language)
    for found in listed.finditer(text) if listed.may_stand_in(text) else ():
        if not (
            _PART_OF_A_NAME.search(text[: found.start()]) or _OPENS_A_NAME.match(text, found.end())
        ):
            yield found.start(), found.end()
