"""Nearest country: which one is meant by a word that is neither a code nor a name of one."""

from __future__ import annotations

import re
import unicodedata
from difflib import get_close_matches

from brief.facts.countries import COUNTRIES
from brief.words import shipped

_USUAL = {
    "AMERICA": "US",
    "BRITAIN": "GB",
    "BURMA": "MM",
    "CZECH REPUBLIC": "CZ",
    "DPRK": "KP",
    "DRC": "CD",
    "ENGLAND": "GB",
    "GREAT BRITAIN": "GB",
    "HOLLAND": "NL",
    "IVORY COAST": "CI",
    "KSA": "SA",
    "NORTH KOREA": "KP",
    "PRC": "CN",
    "ROK": "KR",
    "RSA": "ZA",
    "SOUTH KOREA": "KR",
    "SWAZILAND": "SZ",
    "TURKEY": "TR",
    "U.K.": "GB",
    "U.S.": "US",
    "U.S.A.": "US",
    "UAE": "AE",
}
"""What desks write, and neither ISO nor Unicode has."""
_CODE = 2
_NEAR = 0.8
"""How like a name a word must be: many names of countries end alike."""


def name_of(code: str) -> str:
    """The English name of a country."""
    return shipped().country(code).name


def named_country(word: str) -> str:
    """The code of the country of that name, with or without accents; "" for none."""
    return _names().get(_plain(word), "")


def suggest_country(word: str) -> str:
    """`did you mean US, United States?`, or the codes that begin as a code of two letters does."""
    if code := _meant(word):
        return f"did you mean {code}, {name_of(code)}?"
    if len(word) == _CODE and word.isalpha():
        same = sorted(code for code in COUNTRIES if code[0] == word[0].upper())
        listed = ", ".join(f"{code} {name_of(code)}" for code in same)
        return f"with {word[0].upper()} begin {listed}" if len(same) > 1 else ""
    return ""


def _meant(word: str) -> str:
    code = word.strip().upper()
    if code in COUNTRIES:
        return code
    if known := _USUAL.get(code) or named_country(word) or _alias(code):
        return known
    if len(word) <= _CODE + 1:
        return ""
    names, said = _names(), _plain(word)
    longer = [name for name in names if name.startswith(f"{said} ")]
    near = longer if len(longer) == 1 else get_close_matches(said[:80], names, 1, _NEAR)
    return "".join(names[name] for name in near)


def _alias(code: str) -> str:
    """The one country of today that a code of three letters or an old one stands for."""
    from babel.core import get_global  # noqa: PLC0415 - only for what is no code

    today = get_global("territory_aliases").get(code, ())
    return today[0] if len(today) == 1 and today[0] in COUNTRIES else ""


def _names() -> dict[str, str]:
    return {_plain(name_of(code)): code for code in sorted(COUNTRIES)}


def _plain(name: str) -> str:
    """A name without accents, in small letters, and with one kind of apostrophe and of dash."""
    bare = re.sub("[\u2018\u2019\u02bc`\u00b4]", "'", name.strip())
    bare = re.sub("[\u2010-\u2014]", "-", bare)
    parts = unicodedata.normalize("NFKD", bare)
    return "".join(one for one in parts if not unicodedata.combining(one)).casefold()
