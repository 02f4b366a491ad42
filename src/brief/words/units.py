"""Units: which are symbols, before which a number stays a figure; what one of a thing is called.

Figures before symbols: SI Brochure 5.4.3; Chicago 17, 9.16 and 10.49.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

from brief.late import pattern

SCALES = ("thousand", "million", "billion", "trillion")
"""As units of facts write them: USD million."""
PER_CENT = frozenset([
    "%", "per cent", "percent", "pour cent", "prozent", "por ciento", "процент", "процента",
    "процентов", "بالمئة", "في المئة", "بالمائة", "في المائة", "فیصد", "فی صد",
])  # fmt: skip
"""A unit that is a share of a whole, in each language that ships, in small letters."""
_PREFIX = "(?:da|[hkMGTPEdcmnpµμ])?"
_SI = "m|g|s|A|K|mol|cd|rad|sr|Hz|N|Pa|J|W|C|V|F|S|Wb|T|H|lm|lx|Bq|Gy|Sv|kat|Ω"
_BESIDE_SI = "l|L|t|bar|eV|B|b|bit|bps|Wh|Wp|We|VA|var|Ah|cal|toe|tce|boe"
_COMPOSED = pattern(f"{_PREFIX}(?:{_SI}|{_BESIDE_SI})")
_OTHERS = frozenset([
    "min", "atm", "TEU", "FEU", "CEU", "Btu", "BTU", "MMBtu", "boed", "gal", "acft", "psi", "nmi",
    "Mtpa", "mtpa", "MVA", "kVA", "DWT", "GRT", "NRT", "LDT", "BCM", "MCM", "TCM", "BCF", "TCF",
    "MAF", "CBM", "MTU", "SWU",
])  # fmt: skip
"""Units of shipping, energy and water, some of three capitals as currencies have."""
_IN_TEXT = frozenset([
    "ha", "\u00b0C", "\u00b0F", "\u0433", "\u0433\u0430", "\u043a\u0433", "\u043a\u043c", "\u043c",
    "\u0441\u043c", "\u0442", "\u0412\u0442", "\u043a\u0412\u0442", "\u041c\u0412\u0442",
    "\u0413\u0412\u0442",
])  # fmt: skip
"""Others that are no word, in Cyrillic too: year, hectare, kilogram, tonne, megawatt."""
_INITIALS = pattern(r"[A-Z]+[A-Za-z]*[A-Z]s")
"""A plural of initials, which are nouns: MPs, NGOs, MoUs."""
_BETWEEN = pattern(r"[ \-'\u2019]")
"""What parts the words of a unit."""
_OF_FIGURES = frozenset((*SCALES, "percentage"))
"""Words behind which a number stays a figure: 3 million people, 1 percentage point."""
_RATES = frozenset(("per", "a", "an"))
"""What a rate says: barrels per day, barrels a day."""
_SHORT_WORDS = frozenset(("co", "ex", "by", "in"))
"""Parts of words that are as short as symbols: co-operatives, passers-by."""
_VOWEL = pattern("[aeiouyà-öø-ÿ]", re.IGNORECASE)


def is_symbol(unit: str) -> bool:
    """Whether a unit is a symbol (MW, kg, km², °C) and no word (tonnes, embassies, MPs)."""
    if not unit.isalpha():
        return " " not in unit and not _is_joined(unit)
    if _COMPOSED.fullmatch(unit) or unit in _OTHERS or len(unit) <= 2:  # noqa: PLR2004 - km, oz
        return True
    return unit.isascii() and not _VOWEL.search(unit) and not _INITIALS.fullmatch(unit)


def _is_joined(unit: str) -> bool:
    """Whether a unit is words that hyphens join: mayors-elect, man-hours, no passenger-km."""
    parts = unit.split("-")
    words = all(map(str.isalpha, parts)) and unit.islower()
    if not words or max(map(len, parts)) < len("hour"):
        return False
    return parts[-1] in _SHORT_WORDS or not is_symbol(parts[-1])


def counts_things(unit: str) -> bool:
    """Whether a unit is words for things (embassies, members of parliament): no scale, no rate."""
    parts = [part for part in _BETWEEN.split(unit) if part not in _SHORT_WORDS] or [unit]
    if not all(map(str.isalpha, parts)) or is_symbol(parts[0]) or is_symbol(parts[-1]):
        return False
    return parts[0] not in _OF_FIGURES and _RATES.isdisjoint(parts)


def is_unit(word: str) -> bool:
    """Whether a word behind a figure in running text is the symbol of a unit."""
    return bool(_COMPOSED.fullmatch(word)) or word in _OTHERS or word in _IN_TEXT


_LOW = pattern(r"(?<=m)([23])$")
_RAISED = {"2": "\u00b2", "3": "\u00b3"}


def raised(unit: str) -> str:
    """A unit of metres with its figure raised, where it was typed low: km2, million m3."""
    return _LOW.sub(lambda found: _RAISED[found[1]], unit)


def is_one(value: Decimal) -> bool:
    """Whether there is one of a thing: 1, but not 1.0 (CLDR's plural rules of English)."""
    return abs(value) == 1 and is_whole(value)


def is_whole(value: Decimal) -> bool:
    """Whether a number was given without decimals."""
    exponent = value.as_tuple().exponent
    return isinstance(exponent, int) and exponent >= 0


_WHERE = "of|per|in|for|to|at|by|from|on|under|with"
_DONE = "[a-z]{3,}ed|held|lost|sent|sold|built|taken|given"
_NOUN = pattern(
    r"(?P<before>.*?)(?P<noun>[^\W\d_]+)"
    rf"(?P<after>(?: (?:{_WHERE}|abroad|overseas)\b.*| (?:{_DONE})(?: (?:{_WHERE})\b.*)?"
    r"| an? [^\W\d_]*[^\W\d_s]\b.*|[ -](?:general|elect|designate|major))?)"
)
"""A noun of a unit, and what may stand behind it: tonnes of coal, attorneys general, men killed.

What was done is said behind a noun only where no other follows: newly built ships are ships.
"""
_REGULAR = (
    (pattern("(?<=..)ies$"), "y"),
    (pattern("(?<=ss|zz|ch|sh|.x)es$|(?<=[^aou]us)es$"), ""),
    (pattern("(?<=[^siu])s$"), ""),
)
"""Ends of plurals in English and what stands there in the singular; the first that fits holds."""


def one_of(unit: str, singulars: Mapping[str, str]) -> str:
    """A unit given as a plural, for one: embassies gives embassy, tonnes of coal a tonne of it.

    `singulars` are those that follow no rule; a unit that begins with one of these that is the
    same for one and for many (`million people`) stays as it is.
    """
    if unit in singulars:
        return singulars[unit]
    parts = _NOUN.fullmatch(unit)
    if not parts or is_symbol(unit):
        return unit
    first = unit.split(" ", maxsplit=1)[0]
    if singulars.get(first) == first or (parts["after"] and " and " in parts["before"]):
        return unit
    return f"{parts['before']}{_singular(parts['noun'], singulars)}{parts['after']}"


def _singular(noun: str, singulars: Mapping[str, str]) -> str:
    if noun in singulars:
        return singulars[noun]
    for end, instead in _REGULAR:
        if end.search(noun):
            return end.sub(instead, noun)
    return noun


_TYPED_AS_ONE = frozenset(
    "tonne ton metre meter kilometre kilometer mile litre liter hectare acre barrel kilogram gram"  # noqa: SIM905 - a row of words
    " year month week day hour minute embassy consulate mission treaty agreement accord company"
    " country city ship vessel student pupil member visit worker soldier tourist school".split()
)
_ADDS_IES = pattern("(?<=[^aeiou])y$")


def many_of(unit: str, singulars: Mapping[str, str]) -> str:
    """A unit that was typed as one of a thing, for more: tonne gives tonnes."""
    if unit in _TYPED_AS_ONE:
        return _ADDS_IES.sub("ie", unit) + "s"
    many = (plural for plural, one in singulars.items() if one == unit != plural)
    return next(many, unit) if unit not in singulars else unit
