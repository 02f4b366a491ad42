"""Codes of countries (ISO 3166-1 alpha-2, 2024) and the few others that trade papers use."""

from __future__ import annotations

from collections.abc import Mapping
from unicodedata import category

_CODES = """
AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR
BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ
EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW
GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY
KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV
MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY
QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG
TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM
ZW EU UN XK
"""

COUNTRIES = frozenset(_CODES.split())
"""The 249 of the standard; EU and UN, which it reserves; XK, which the EU and the IMF use."""


def fault_of_name(code: str, name: str, territories: Mapping[str, str]) -> str:
    """Why a country cannot be called so, or "": it is no name, or that of another country.

    `territories` are the names of countries by code, in a language.
    """
    if not all(mark in _IN_A_NAME or category(mark)[0] in "LM" for mark in name):
        return f'"{name}" is not a name of a country'
    alike = name.casefold().removeprefix("the ")
    for other, known in territories.items():
        if other in COUNTRIES and other != code and known.casefold() == alike:
            return f'"{name}" is {other}, not {code}'
    return ""


_IN_A_NAME = " \u00a0\u200c\u200d-\u2010\u2011\u2013'\u2019.,&()/"
