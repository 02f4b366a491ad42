"""Signs of a statement: digits, months, currencies, countries and names in words that are typed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache, partial

from brief.facts.countries import COUNTRIES
from brief.late import compiled, pattern
from brief.prose.alternatives import Listed, any_of
from brief.prose.dates_said import find_dates
from brief.prose.money import ANY_SIGN, CODES, PLURAL, SIGNS, UNSURE, WORDS
from brief.prose.money_abroad import named_abroad
from brief.prose.months import MONTHS
from brief.prose.numbers_in_words import find_in_words
from brief.prose.numbers_said import find_numbers
from brief.prose.signs_in_words import roman_years, signs_in_words
from brief.words import shipped_languages
from brief.words.cldr import nearest_cldr

_STANDARD = pattern(
    r"\b(?:IC[DS] \d{3}(?:-\d\d)?|AJP-2\.\d|TLP 2\.0|ISO \d[\d-]*|PHIA)\b"
    r"|\b(?:Annex(?:e|es)?|Appendix|Part|Section|Table|Figure|Chart|Box|Note|Page|[Pp]\.|[Pp]ara\.?)"
    r"s?[\s\u00a0]\d+(?:(?:\sand\s|\s?\u2013\s?|-)\d+)*\b"
)
"""What names a standard, or a place in the paper itself, and says nothing of the world."""
_DIGITS = pattern(
    r"\d+(?:[.,\u00a0/\u2013-]?\d+)*"
    r"|[\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u2089\u2150-\u215e\u2460-\u249b]+"
)
"""With raised and lowered digits, fractions and those in circles."""
_WORDY = pattern(r"(?i:ty|teen|dozen|hundred|thousand|million|billion|trillion|per\s?cent|half)")
_TIMES = r"(?:year|month|week|day|hour|decade)"
_HALVES = pattern(
    rf"\b(?:an?|one|two|three|four|five|six)\s{_TIMES}s?\sand\sa\shalf\b|\bhalf\san?\s(?:{_TIMES}|century)\b"
    r"|\b(?:one|two|three|four|five|six)[\s-]and[\s-]a[\s-]half\b",
    re.IGNORECASE,
)
"""How long something was, to the half: a year and a half."""
_COUNTED = 12
"""Words for numbers up to this count accounts, readers and years."""
_OF_PRINTED = pattern(
    r"\ufffc[\s\u00a0]?(%|per\s?cent\b|(?:hundred|thousand|million|billion|trillion)\b)"
)
"""A scale behind what a template prints: as if it were a figure."""
_MANIFOLD = pattern(
    r"\b(?:doubled|tripled|trebled|quadrupled|halved)\b(?!\s(?:dagger|mark|line|rule|sign|letter)s?\b)"
)
"""How much more or less something is, in a word: trade has doubled."""
_COMPANY = pattern(
    r"\b(?:[A-Z][\w-]+\s){1,4}"
    r"(?<!\bThe\s)(?<!\bOur\s)(?<!\bThis\s)(?<!\bThat\s)(?<!\bEach\s)(?<!\bEvery\s)(?<!\bAny\s)"
    r"(?<!\bAn\s)(?<!\bHolding\s)(?<!\bLimited\s)(?<!\bPublic\s)(?<!\bPrivate\s)(?<!\bParent\s)"
    r"(?:(?:Company|Corporation|Airlines|Airways|Holdings?|Ltd|PLC|Inc|GmbH)\b"
    r"|(?<!Distribution\s)(?<!Access\s)(?<!Circulation\s)Limited\b(?!\s(?:to|by|in|for)\b))"
)
"""A firm by its name, listed or not; the Company alone is none, nor is Distribution Limited."""
_OTHERWISE = {"ALL", "TOP", "TRY", "CUP", "MOP", "COP"}
"""Codes of currencies that are words too."""
_CURRENCY = pattern(
    rf"{ANY_SIGN}"
    rf"|\b(?:{any_of(CODES - _OTHERWISE)})\b"
    rf"|\b(?i:{any_of(WORDS.keys() - UNSURE)}{PLURAL})\b"
    r"|(?i:\bpounds? sterling\b)"
)
_SHORT_COUNTRIES = ("UK", "US", "USA", "UAE", "Britain", "Turkey", "EU", "UN")
_SHORT_ABROAD = {
    "fr": ("UE", "ONU"),
    "es": ("UE", "ONU", "EE. UU.", "EE.UU."),
    "ru": ("\u0415\u0421", "\u0421\u0428\u0410", "\u041e\u041e\u041d"),
    "ar": ("\u0623\u0645\u0631\u064a\u0643\u0627",),
    "ur": ("\u0627\u0645\u0631\u06cc\u06a9\u06c1", "\u0627\u0645\u0631\u06cc\u06a9\u0627"),
}
"""The European Union, the United Nations and the United States, as other languages shorten them."""
_CYRILLIC = pattern(r"[\u0430-\u044f\u0451]{4,}|\u043c\u0430[\u0439\u044f\u0435]")
_PAID = pattern(
    r"\b(?:be|ge)?zahl\w*|\bkost\w*|\bpreis\w*|\bw\u00e4hrung\w*|\bgeld\w*|\brechn\w*|\bschweizer\b"
    r"|\bkredit\w*|\bsumme\w*|\b(?:euro|dollar|rappen)\b",
    re.IGNORECASE,
)
"""What a sentence says beside Franken that are money, not a part of Bavaria."""
_MONEY_IN_ARABIC = pattern(
    r"(?<!\w)[\u0648\u0641]?(?:\u0628\u0627\u0644|\u0643\u0627\u0644|\u0627\u0644|\u0644\u0644|[\u0628\u0644])"
    r"(?:\u062f\u0648\u0644\u0627\u0631(?:\u0627\u062a)?|\u064a\u0648\u0631\u0648|\u0631\u0648\u0628\u0644"
    r"|\u0631\u064a\u0627\u0644(?:\u0627\u062a)?|\u062f\u064a\u0646\u0627\u0631|\u062f\u0631\u0647\u0645"
    r"|\u062f\u0646\u0627\u0646\u064a\u0631|\u062f\u0631\u0627\u0647\u0645|\u064a\u0648\u0627\u0646"
    r"|\u0641\u0631\u0646\u0643(?:\u0627\u062a)?|\u0634\u0644\u0646|\u0631\u0648\u0628\u064a\u0629)(?!\w)"
)
"""Dollars, euros, roubles, riyals, dinars, dirhams, yuans, francs, with an article or by one."""
_OTHER_THINGS = frozenset(["franc", "franco", "francos", "franken"])
_UNSURE_ABROAD = frozenset(["GBP", "SEK", "TRY"])
"""Of pounds, crowns and liras, whose words are other things too."""
_MODAL = pattern(r"(?:^|[.!?:]\s+)(?:May|March|August)\s(?!\d)[a-z]")
"""At the start of a sentence these words are more than months."""


def find_signs(text: str, language: str, names: Iterable[str] = ()) -> tuple[str, ...]:
    """What in a text has to come from somewhere, in the order of kinds, each once."""
    text = _STANDARD.sub(" ", text)
    dates = tuple(text[said.start : said.end] for said in find_dates(text))
    dates = tuple(date for date in dates if any(map(str.isdigit, date)))
    rest = text
    for date in dates:
        rest = rest.replace(date, " ")
    found = (
        *dates,
        *_DIGITS.findall(rest),
        *_spelt(rest, language),
        *((*_MANIFOLD.findall(rest), *signs_in_words(text)) if language.startswith("en") else ()),
        *roman_years(rest),
        *_COMPANY.findall(rest),
        *_OF_PRINTED.findall(rest),
        *_months(language).findall(_MODAL.sub(" ", rest)),
        *_short_months(language).findall(rest),
        *_CURRENCY.findall(text),
        *(() if language.startswith("en") else _money_abroad(text)),
        *find_countries(text, language),
        *(name for name in names if stands_in(name, text)),
    )
    return tuple(dict.fromkeys(found))


def _spelt(text: str, language: str) -> Iterator[str]:
    """Numbers in words: seventy million, forty per cent, soixante."""
    if not language.startswith("en"):
        found = find_in_words(text, language)
        yield from (one.typed for one in found if min(one.values) > _COUNTED)
        return
    for number in find_numbers(text) if _WORDY.search(text) else ():
        said = text[number.start : number.end]
        if number.value > _COUNTED and not any(map(str.isdigit, said)):
            yield said
    yield from _HALVES.findall(text)


def _money_abroad(text: str) -> Iterator[str]:
    """Currencies by their word in another language; livres are books, and Franco was a man."""
    paid = _PAID.search(text)
    for start, end, codes in named_abroad(text):
        said = text[start:end].lower()
        sure = said not in _OTHER_THINGS or (said == "franken" and paid)
        if sure and not codes & _UNSURE_ABROAD:
            yield text[start:end]
    yield from _MONEY_IN_ARABIC.findall(text)


def currencies_in(text: str) -> tuple[str, ...]:
    """The currencies that a text names, by code, sign or word."""
    return tuple(dict.fromkeys(_CURRENCY.findall(text)))


def money_of(said: str) -> frozenset[str]:
    """The codes that a currency can stand for, as a text names it: rupees, $, PKR."""
    plain = said.lower()
    if said in CODES:
        return frozenset([said])
    if plain in SIGNS:
        return SIGNS[plain]
    fitting = [word for word in WORDS if plain.startswith(word)]
    return WORDS[max(fitting, key=len)] if fitting else frozenset([plain])


def stands_in(name: str, text: str) -> bool:
    """Whether a name stands in a text, whole."""
    return name in text and bool(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text))


def find_countries(text: str, language: str) -> tuple[str, ...]:
    """The countries that a text names in its language, each once."""
    return tuple(dict.fromkeys(found[0] for found in _countries(language).finditer(text)))


def country_name(code: str, language: str) -> str:
    """The everyday name of a country in a language, as it is looked for."""
    return str(nearest_cldr(language).territories.get(code, code))


@lru_cache(maxsize=256)
def country_names(said: str, language: str) -> frozenset[str]:
    """What the languages that ship call the country that one of them names."""
    called = nearest_cldr(language).territories
    codes = [code for code in COUNTRIES if called.get(code) == said]
    return frozenset(country_name(code, tag) for code in codes for tag in shipped_languages())


@lru_cache(maxsize=8)
def _months(language: str) -> re.Pattern[str]:
    months = nearest_cldr(language).months
    names = [name for form in ("format", "stand-alone") for name in months[form].values()]
    if language.startswith("ru"):
        names += [name for name in MONTHS if _CYRILLIC.fullmatch(name)]  # in whatever case
    return compiled(_any_of(names))


@lru_cache(maxsize=8)
def _short_months(language: str) -> re.Pattern[str]:
    """Months cut short with a point, as in déc.; sept. is seven too, and mars is whole."""
    if language.startswith("en"):
        return compiled(
            r"(?<!\w)(?:Feb|Apr|Aug|Sept|Oct|Nov|Dec)\.(?=\s[a-z(])"
            r"|\b(?:mid|early|late)[\s-](?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b"
        )
    months = nearest_cldr(language).short_months
    names = {name for form in ("format", "stand-alone") for name in months[form].values()}
    cut = [re.escape(name) for name in sorted(names) if name.endswith(".") and name != "sept."]
    seven = r"(?<=\ben\s)sept\.|(?<=\bde\s)sept\.|(?<=\bdepuis\s)sept\."
    return compiled(
        "|".join(
            [
                r"(?!)",
                *([seven] if "sept." in names else []),
                *([rf"(?<!\w)(?:{'|'.join(cut)})"] if cut else []),
            ]
        )
    )


@lru_cache(maxsize=8)
def _countries(language: str) -> Listed:
    called = nearest_cldr(language).territories
    short = _SHORT_ABROAD.get(language.partition("-")[0].lower(), ())
    names = (*(called[code] for code in COUNTRIES if code in called), *_SHORT_COUNTRIES, *short)
    return Listed(names, partial(_any_of, names), flags=0)


def _any_of(words: Iterable[str]) -> str:
    longest = sorted(set(words), key=lambda word: (-len(word), word))
    return rf"(?<!\w)(?:{'|'.join(map(re.escape, longest))})(?!\w)"
