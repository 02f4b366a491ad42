"""Currencies: their codes, and their names by CLDR where a language's file has none."""

from __future__ import annotations

import re
from decimal import Decimal

from brief.late import pattern

CODES = frozenset(
    "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN"  # noqa: SIM905 - a row of codes
    " BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL"
    " GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF"
    " KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN"
    " MYR MZN NAD NGN NIO NOK NPR NZD OMR PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR"
    " SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD"
    " UYU UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW FRF DEM ITL BYR XDR".split()
)
"""ISO 4217 as it stands, with a few that older papers count in."""
_ADJECTIVE = pattern(r"\b[A-ZÄÖÜ][a-zäöüß]*(?:isch|[Nn]eu|ibl)e[rs]?\b")
"""In German: Russische Rubel stands alone in CLDR, russische Rubel beside a number."""
_VOWEL = pattern("[aeiouàâéèêëîïôœ]", re.IGNORECASE)


def currency_name(code: str, count: Decimal, language: str) -> str:
    """What a currency is called beside that count: 5 российских рублей; its code if nobody says."""
    from babel.numbers import get_currency_name  # noqa: PLC0415 - few briefs need it

    name = get_currency_name(code, count, language.replace("-", "_"))
    if language.partition("-")[0] == "de":
        name = _ADJECTIVE.sub(lambda found: found[0].lower(), name)
    return name.replace("'", "\u2019")


def elided(said: str, language: str) -> str:
    """French de before a vowel: de francs suisses, but an apostrophe in d'ariarys malgaches."""
    bare = said.removeprefix("de ")
    return f"d\u2019{bare}" if language == "fr" and bare != said and _VOWEL.match(bare) else said
