"""Names of currencies by CLDR, for those that a language's file does not name."""

from __future__ import annotations

import re
from decimal import Decimal

from brief.late import pattern

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
