"""Places: the names by which prose calls countries: Malta, Maltese, Valletta.

CLDR has countries' names, but neither their adjectives nor their capitals, so they stand here. The
capitals were held against those of GeoNames (countryInfo, CC BY 4.0); no package that is kept up
has the adjectives, the spellings of an English paper or the seats of governments.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import TypeAlias

from brief.late import pattern
from brief.prose.dates_said import find_dates

_TABLE = """
AD Andorra:Andorran:Andorra la Vella;AE United Arab Emirates,UAE,Emirates:Emirati:Abu Dhabi|Dubai
AF Afghanistan:Afghan:Kabul;AG Antigua:Antiguan:Saint John's;AL Albania:Albanian:Tirana
AM Armenia:Armenian:Yerevan;AO Angola:Angolan:Luanda
AR Argentina:Argentine,Argentinian:Buenos Aires;AT Austria:Austrian:Vienna
AU Australia:Australian:Canberra|Sydney,Melbourne;AZ Azerbaijan:Azerbaijani,Azeri:Baku
BA Bosnia:Bosnian:Sarajevo;BB Barbados:Barbadian:Bridgetown;BD Bangladesh:Bangladeshi:Dhaka
BE Belgium:Belgian:Brussels;BF Burkina Faso:Burkinabe:Ouagadougou;BG Bulgaria:Bulgarian:Sofia
BH Bahrain:Bahraini:Manama;BI Burundi:Burundian:Gitega|Bujumbura
BJ Benin:Beninese:Porto-Novo|Cotonou;BN Brunei:Bruneian:Bandar Seri Begawan
BO Bolivia:Bolivian:La Paz,Sucre;BR Brazil:Brazilian:Brasilia,Brasília;BS Bahamas:Bahamian:Nassau
BT Bhutan:Bhutanese:Thimphu;BW Botswana:Botswanan:Gaborone
BY Belarus:Belarusian,Belarusians,Byelorussian:Minsk;BZ Belize:Belizean:Belmopan
CA Canada:Canadian:Ottawa|Toronto;CF Central African Republic:Central African:Bangui
CG Republic of the Congo,Congo-Brazzaville:Congolese:Brazzaville
CD Democratic Republic of the Congo,DRC,DR Congo,Congo-Kinshasa,Congo:Congolese:Kinshasa
CH Switzerland:Swiss:Bern,Berne|Geneva,Zurich
CI Ivory Coast,Côte d'Ivoire:Ivorian:Yamoussoukro|Abidjan;CL Chile:Chilean:Santiago
CM Cameroon:Cameroonian:Yaoundé,Yaounde;CN China:Chinese:Beijing|Shanghai
CO Colombia:Colombian:Bogotá,Bogota;CR Costa Rica:Costa Rican:San José;CU Cuba:Cuban:Havana
CV Cape Verde,Cabo Verde:Cape Verdean:Praia;CY Cyprus:Cypriot:Nicosia
CZ Czechia,Czech Republic:Czech:Prague;DE Germany:German:Berlin|Munich,Bonn
DJ Djibouti:Djiboutian:Djibouti City;DK Denmark:Danish,Dane:Copenhagen;DM Dominica:Dominican:Roseau
DO Dominican Republic:Dominican:Santo Domingo;DZ Algeria:Algerian:Algiers
EC Ecuador:Ecuadorian:Quito;EE Estonia:Estonian:Tallinn;EG Egypt:Egyptian:Cairo
ER Eritrea:Eritrean:Asmara;ES Spain:Spanish,Spaniard:Madrid|Barcelona
ET Ethiopia:Ethiopian:Addis Ababa;EU European Union,EU:European:Brussels
FI Finland:Finnish,Finn:Helsinki;FJ Fiji:Fijian:Suva;FM Micronesia:Micronesian:Palikir
FO Faroe Islands:Faroese:Tórshavn;FR France:French:Paris|Strasbourg;GA Gabon:Gabonese:Libreville
GB United Kingdom,UK,Britain,Great Britain,England,Scotland,Wales:British,Briton:London|Edinburgh
GD Grenada:Grenadian:St George's;GE Georgia:Georgian:Tbilisi;GH Ghana:Ghanaian:Accra
GL Greenland:Greenlandic:Nuuk;GM Gambia:Gambian:Banjul;GN Guinea:Guinean:Conakry
GQ Equatorial Guinea:Equatoguinean:Malabo;GR Greece:Greek:Athens
GT Guatemala:Guatemalan:Guatemala City;GW Guinea-Bissau:Bissau-Guinean:Bissau
GY Guyana:Guyanese:Georgetown;HK Hong Kong:Hong Konger:Hong Kong;HN Honduras:Honduran:Tegucigalpa
HR Croatia:Croatian,Croat:Zagreb;HT Haiti:Haitian:Port-au-Prince;HU Hungary:Hungarian:Budapest
ID Indonesia:Indonesian:Jakarta;IE Ireland:Irish:Dublin;IL Israel:Israeli:Jerusalem|Tel Aviv
IN India:Indian:New Delhi,Delhi|Mumbai;IQ Iraq:Iraqi:Baghdad;IR Iran:Iranian:Tehran,Teheran
IS Iceland:Icelandic,Icelander:Reykjavik,Reykjavík;IT Italy:Italian:Rome|Milan
JM Jamaica:Jamaican:Kingston;JO Jordan:Jordanian:Amman;JP Japan:Japanese:Tokyo
KE Kenya:Kenyan:Nairobi;KG Kyrgyzstan:Kyrgyz:Bishkek;KH Cambodia:Cambodian:Phnom Penh
KI Kiribati:I-Kiribati:Tarawa;KM Comoros:Comorian:Moroni;KP North Korea,DPRK:North Korean:Pyongyang
KR South Korea,Republic of Korea:South Korean:Seoul;KW Kuwait:Kuwaiti:Kuwait City
KZ Kazakhstan:Kazakh,Kazakhstani:Astana,Nur-Sultan|Almaty;LA Laos:Lao,Laotian:Vientiane
LB Lebanon:Lebanese:Beirut;LI Liechtenstein:Liechtensteiner:Vaduz;LK Sri Lanka:Sri Lankan:Colombo
LR Liberia:Liberian:Monrovia;LS Lesotho:Basotho:Maseru;LT Lithuania:Lithuanian:Vilnius
LU Luxembourg:Luxembourgish,Luxembourger:Luxembourg;LV Latvia:Latvian:Riga;LY Libya:Libyan:Tripoli
MA Morocco:Moroccan:Rabat|Casablanca;MC Monaco:Monegasque:Monaco
MD Moldova:Moldovan:Chisinau,Chișinău;ME Montenegro:Montenegrin:Podgorica
MG Madagascar:Malagasy:Antananarivo;MH Marshall Islands:Marshallese:Majuro
MK North Macedonia,Macedonia:Macedonian:Skopje;ML Mali:Malian:Bamako
MM Myanmar,Burma:Burmese:Naypyidaw|Yangon;MN Mongolia:Mongolian:Ulaanbaatar,Ulan Bator
MR Mauritania:Mauritanian:Nouakchott;MT Malta:Maltese:Valletta;MU Mauritius:Mauritian:Port Louis
MV Maldives:Maldivian:Malé;MW Malawi:Malawian:Lilongwe;MX Mexico:Mexican:Mexico City
MY Malaysia:Malaysian:Kuala Lumpur,Putrajaya;MZ Mozambique:Mozambican:Maputo
NA Namibia:Namibian:Windhoek;NE Niger:Nigerien:Niamey;NG Nigeria:Nigerian:Abuja|Lagos
NI Nicaragua:Nicaraguan:Managua;NL Netherlands,Holland:Dutch:The Hague|Amsterdam,Rotterdam
NO Norway:Norwegian:Oslo|Bergen;NP Nepal:Nepali,Nepalese:Kathmandu;NR Nauru:Nauruan:Yaren
NZ New Zealand:New Zealander:Wellington|Auckland;OM Oman:Omani:Muscat
PA Panama:Panamanian:Panama City;PE Peru:Peruvian:Lima;PG Papua New Guinea:Papuan:Port Moresby
PH Philippines:Philippine,Filipino:Manila
PK Pakistan:Pakistani:Islamabad|Karachi,Lahore,Rawalpindi,Peshawar;PL Poland:Polish,Pole:Warsaw
PS Palestine:Palestinian:Ramallah|Gaza;PT Portugal:Portuguese:Lisbon;PW Palau:Palauan:Ngerulmud
PY Paraguay:Paraguayan:Asunción,Asuncion;QA Qatar:Qatari:Doha;RO Romania:Romanian:Bucharest
RS Serbia:Serbian,Serb:Belgrade
RU Russia,Russian Federation:Russian:Moscow|Saint Petersburg,St Petersburg
RW Rwanda:Rwandan:Kigali;SA Saudi Arabia:Saudi:Riyadh|Jeddah
SB Solomon Islands:Solomon Islander:Honiara;SC Seychelles:Seychellois:Victoria
SD Sudan:Sudanese:Khartoum;SE Sweden:Swedish,Swede:Stockholm;SG Singapore:Singaporean:Singapore
SI Slovenia:Slovenian,Slovene:Ljubljana;SK Slovakia:Slovak:Bratislava
SL Sierra Leone:Sierra Leonean:Freetown;SM San Marino:Sammarinese:San Marino
SN Senegal:Senegalese:Dakar;SO Somalia:Somali:Mogadishu;SR Suriname:Surinamese:Paramaribo
SS South Sudan:South Sudanese:Juba;SV El Salvador:Salvadoran:San Salvador;SY Syria:Syrian:Damascus
SZ Eswatini,Swaziland:Swazi:Mbabane;TD Chad:Chadian:N'Djamena;TG Togo:Togolese:Lomé,Lome
TH Thailand:Thai:Bangkok;TJ Tajikistan:Tajik:Dushanbe;TL Timor-Leste,East Timor:Timorese:Dili
TM Turkmenistan:Turkmen:Ashgabat;TN Tunisia:Tunisian:Tunis;TO Tonga:Tongan:Nuku'alofa
TR Turkey,Türkiye,Turkiye:Turkish,Turk:Ankara|Istanbul;TT Trinidad:Trinidadian:Port of Spain
TV Tuvalu:Tuvaluan:Funafuti;TW Taiwan:Taiwanese:Taipei;TZ Tanzania:Tanzanian:Dodoma|Dar es Salaam
UA Ukraine:Ukrainian:Kyiv,Kiev;UG Uganda:Ugandan:Kampala
UN United Nations,UN:United Nations:United Nations
US United States,USA,US,U.S.,United States of America:American:Washington|New York
UY Uruguay:Uruguayan:Montevideo;UZ Uzbekistan:Uzbek:Tashkent|Samarkand
VA Holy See,Vatican:Vatican:Vatican City;VE Venezuela:Venezuelan:Caracas
VN Vietnam,Viet Nam:Vietnamese:Hanoi;VU Vanuatu:Vanuatuan:Port Vila;WS Samoa:Samoan:Apia
XK Kosovo:Kosovar,Kosovan:Pristina;YE Yemen:Yemeni:Sanaa,Sana'a|Aden
ZA South Africa:South African:Pretoria|Cape Town;ZM Zambia:Zambian:Lusaka
ZW Zimbabwe:Zimbabwean:Harare
KN Saint Kitts and Nevis,St Kitts and Nevis:Kittitian:Basseterre
LC Saint Lucia,St Lucia:Saint Lucian,St Lucian:Castries
ST São Tomé and Príncipe,Sao Tome and Principe:Santomean:São Tomé,Sao Tome
VC Saint Vincent and the Grenadines,St Vincent and the Grenadines:Vincentian:Kingstown
"""
"""By ISO code: names, adjectives, and capitals with, behind a bar, other cities."""
_SEATS = """
AR Casa Rosada;BR Planalto;CN Zhongnanhai;ES Moncloa;EU Berlaymont;FR Élysée,Elysée,Elysee
FR Quai d'Orsay;GB Downing Street,Whitehall,Westminster;IN Rashtrapati Bhavan;IN South Block
IT Palazzo Chigi,Farnesina
JP Kantei;KR Blue House;RU Kremlin;UA Bankova;US White House,Pentagon,Capitol Hill,Foggy Bottom
"""
"""Houses and streets by which a government is called."""


def _rows() -> dict[str, tuple[str, ...]]:
    rows = (row.strip() for line in _TABLE.split("\n") for row in line.split(";"))
    return {row[:2]: tuple(row[3:].split(":")) for row in rows if row}


_ROWS = _rows()
_SEATED = {
    name: row[:2]
    for line in _SEATS.split("\n")
    for row in line.split(";")
    for name in row[3:].split(",")
    if row
}
_NAMES = {name: code for code, row in _ROWS.items() for name in row[0].split(",")}
_ADJECTIVES = {name: code for code, row in _ROWS.items() for name in row[1].split(",")}


@cache
def _capitals() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {seat: {code} for seat, code in _SEATED.items()}
    for code, row in _ROWS.items():
        for city in row[2].partition("|")[0].split(","):
            found.setdefault(city, set()).add(code)
    return {city: frozenset(codes) for city, codes in found.items()}


_CITIES = {
    **{name: code for code, row in reversed(_ROWS.items()) for name in re.split(r"[,|]", row[2])},
    **_SEATED,
}
_CODES = {**_CITIES, **_ADJECTIVES, **_NAMES}


_Called: TypeAlias = dict[str, tuple[tuple[str, str], ...]]
"""Names and the codes that they stand for, the longest first, by their first letters."""
_FIRST = 2


def _by_first_letters(codes: dict[str, str]) -> _Called:
    found: dict[str, list[tuple[str, str]]] = {}
    for name in sorted(codes, key=len, reverse=True):
        found.setdefault(name[:_FIRST], []).append((name, codes[name]))
    return {letters: tuple(names) for letters, names in found.items()}


_ANY = _by_first_letters(_CODES)


@cache
def _some() -> _Called:
    """Those of places alone."""
    return _by_first_letters({**_CITIES, **_NAMES})


_BEGINS = pattern(rf"[{''.join(sorted({name[0] for name in _CODES}))}](?<![\w-].)")
"""All are written with a capital: few words of a text are looked up."""
_ENDS = pattern(r"s?(?!\w)")


def _named_in(text: str, called: _Called) -> Iterator[tuple[int, int, str]]:
    """Where a text has one of the names: start, end and code; a plural's s is no part of it.

    A pattern of seven hundred names takes longer to make than a brief of fifty notes to check.
    """
    done = 0
    for found in _BEGINS.finditer(text):
        start = found.start()
        if start < done:
            continue
        for name, code in called.get(text[start : start + _FIRST], ()):
            if text.startswith(name, start) and _ENDS.match(text, end := start + len(name)):
                yield start, end, code
                done = end
                break


@lru_cache(maxsize=32768)
def countries_in(text: str) -> frozenset[str]:
    """The codes of the countries that a text names, by name, adjective or capital."""
    return frozenset(code for _, _, code in country_words_in(text))


_HYPHEN = pattern(r"(?<=[a-z])[-\u2010\u2011\u2013](?=[A-Z])")


def states_in(text: str) -> frozenset[str]:
    """The same, with each state of a seat of several (Brussels) and of words that are joined."""
    parted = _HYPHEN.sub(" ", text) if "-" in text or "\u2013" in text else text
    return countries_in(text).union(
        countries_in(parted), *(codes for _, codes in capitals_in(text))
    )


_ORGANS = pattern(
    r"(?<!National )\bSecurity Council\b|\bHuman Rights Council\b"
    r"|\bGeneral Assembly['\u2019]?s?\s(?:draft\s)?resolution"
    r"|\bA/HRC/|\bA/RES/|\bS/RES/|\b[Rr]esolution\s(?:A/|ES-|S/)|\bUNGA\b|\bUNSC\b"
)
"""Councils and papers that are of none but the United Nations."""


def is_of_united_nations(code: str, text: str) -> bool:
    """Whether a code is theirs, and a text has a council of theirs for them."""
    return code == "UN" and any(not _is_of_a_country(text, one) for one in _ORGANS.finditer(text))


def _is_of_a_country(text: str, organ: re.Match[str]) -> bool:
    """Whether a council is that of a country: Kenya's Security Council, that of Russia."""
    return any(
        _OWNING.fullmatch(text, end, organ.start()) or _OWNED_BY.fullmatch(text, organ.end(), start)
        for start, end, code in country_words_in(text)
        if code != "UN"
    )


_OWNING = pattern(r"(?:['\u2019]s?)?\s(?:own\s)?")
_OWNED_BY = pattern(r"\sof\s(?:the\s)?")


@lru_cache(maxsize=32768)
def country_words_in(text: str) -> tuple[tuple[int, int, str], ...]:
    """Where a text names countries, by whatever word: start, end and code."""
    return tuple(_named_in(text, _ANY))


def country_names_in(text: str) -> tuple[tuple[int, int, str], ...]:
    """Where a text names countries by name or adjective, not by a city: start, end and code."""
    found = country_words_in(text)
    return tuple(one for one in found if text[one[0] : one[1]] not in _CITIES)


def capitals_in(text: str) -> Iterator[tuple[str, frozenset[str]]]:
    """The capitals and seats that a text names, which stand for their states, each with the codes.

    What is a country too (Singapore), or part of somebody's name (George Washington), is none.
    """
    for start, end, _ in country_words_in(text):
        word = text[start:end]
        person = word in _PEOPLE and _CALLED_SO.search(text[:start])
        if word in _capitals() and word not in _NAMES and not person:
            yield word, _capitals()[word]


_PEOPLE = {"Washington", "Victoria", "Wellington", "Sofia", "Kingston", "London", "Santiago"}
_CALLED_SO = pattern(
    r"\b(?!(?:The|In|At|From|What|Does|Did|Will|How|If|When|Why|Is|Has|But|And|For|To|With|Both)\b)"
    r"[A-Z][\w.'\u2019-]*\s$"
)


def cities_in(text: str) -> dict[str, str]:
    """The cities that a text names, each with the code of its country."""
    words = (text[start:end] for start, end, _ in country_words_in(text))
    return {word: _CITIES[word] for word in words if word in _CITIES and word not in _NAMES}


@lru_cache(maxsize=32768)
def places_in(text: str) -> tuple[tuple[int, str], ...]:
    """Where a text names a country or a city that it knows, and the code; no adjective."""
    return tuple((start, code) for start, _, code in _named_in(text, _some()))


_SOMEWHERE = pattern(
    r"(?:\b(?:in|at|to|off|near|au|aux|en|dans|près\sde|bei|nach)|(?<!\w)à)\s+"
    r"(?:(?:the|la|les?|der|den|el)\s+|l['\u2019])?(?=[A-Z\u00c0-\u00dd])"
)
"""What stands before a place, in English, French, German or Spanish."""
_LONGEST_MONTH = 9


def names_unknown_place(text: str) -> bool:
    """Whether it names somewhere whose country is not known here, such as a village."""
    known = {start for start, _ in places_in(text)}
    return any(
        found.end() not in known and not find_dates(text[found.end() :][:_LONGEST_MONTH])
        for found in _SOMEWHERE.finditer(text)
    )
