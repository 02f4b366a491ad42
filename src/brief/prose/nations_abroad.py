# ruff: noqa: RUF001 - words in the letters of their language
"""Countries as French, German, Russian and Arabic bend them: Tansanias, в Танзании, kényan.

Names, capitals and adjectives are looked up word by word, without their endings and the small words
that Arabic writes on to them. What no rule tells (nouns for people such as Kenianer, adjectives of
names of two words) is left to the reader.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from brief.facts.countries import COUNTRIES
from brief.late import NamedTuple, pattern
from brief.prose import fold
from brief.prose.capitals_abroad import LANGUAGES, capitals
from brief.words.cldr import nearest_cldr


class Nation(NamedTuple):
    """A country, a people or a capital as a text has it, and the code."""

    said: str
    code: str
    kind: str
    """`name`, `people` or `seat`."""


_PART = pattern(r"[^\W\d_]+(?:[-\u2010\u2011'\u2019][^\W\d_]+)*", 0)
_ELIDED = pattern(r"^(?:[dl]|qu)['\u2019]", 0)
_OF_TONGUE = pattern(r"(?:\ben|\bauf|\bim|\bins|\ble|لغة|لغه)\s$|^\s(?:язык|sprach|langu)", 0)
"""What stands before or behind the name of a language: en français, русский язык."""
_ARABIC_AHEAD = pattern(r"^(?:[وف])?(?:[بكل])?(?=..)", 0)
_FR_ENDS = ("ien", "en", "ais", "ois", "ain", "an", "een")
_DE_ENDS = ("ianisch", "anisch", "nisch", "esisch", "iesisch", "inisch", "isch")
_RU_ENDS = ("ийск", "йск", "инск", "анск", "ск", "ианск")
_RU_CASES = "ий ая ое ие ого ому им ом ой ую их ими".split()  # noqa: SIM905 - a row of endings
_AR_ENDS = ("يين", "يون", "يات", "ية", "يا", "ي")
_IRREGULAR = {
    "fr": "DK danois;FR français;GB britannique;DE allemand;ES espagnol;GR grec;TR turc;PL polonais"
    ";NL néerlandais;BE belge;RU russe;RO roumain;US américain;IN indien;CU cubain;SY syrien"
    ";QA qatari;YE yéménite;CY chypriote;IQ irakien;AT autrichien;HU hongrois;CZ tchèque"
    ";SK slovaque;BG bulgare;RS serbe;HR croate;SI slovène;LV letton;PT portugais;BR brésilien"
    ";ZA sud-africain;TR turque;GR grecque"
    ";KR sud-coréen;SA saoudien;AE émirati;IL israélien;ET éthiopien;VN vietnamien;KW koweïtien"
    ";UA ukrainien;BY biélorusse;MX mexicain;CL chilien;PE péruvien;ML malien;TG togolais"
    ";NG nigérian;NE nigérien;OM omanais;LY libyen;SO somalien;KZ kazakh;AF afghan;GB anglais",
    "de": "DE deutsch;FR französisch;GB britisch;DK dänisch;TR türkisch;IE irisch;PL polnisch"
    ";US amerikanisch;SA saudisch;SA saudi-arabisch;SK slowakisch;EE estnisch;LV lettisch"
    ";GR griechisch;PT portugiesisch;BR brasilianisch;IL israelisch;CY zyprisch;CZ tschechisch"
    ";HU ungarisch;CN chinesisch;BY belarussisch;BY belarusisch;KR südkoreanisch;ZA südafrikanisch"
    ";NL niederländisch;NL holländisch;AE emiratisch;CG kongolesisch;US US-amerikanisch"
    ";MC monegassisch;CH schweizerisch;VN vietnamesisch;CU kubanisch;JP japanisch;GB englisch"
    ";IR iranisch;OM omanisch;IN indisch;IQ irakisch;CL chilenisch;PE peruanisch;UA ukrainisch",
    "ru": "NO норвежск;SE шведск;DK датск;DE немецк;FR французск;RU русск;RU российск;CH швейцарск"
    ";GR греческ;TR турецк;HU венгерск;CZ чешск;GB британск;GB английск;US американск;SA саудовск"
    ";AE эмиратск;NL голландск;PT португальск;LT литовск;PL польск;IL израильск;KR южнокорейск"
    ";ZA южноафриканск;CG конголезск;MA марокканск;IN индийск;PH филиппинск;JP японск;AF афганск"
    ";KZ казахск;UZ узбекск;GE грузинск;AM армянск;RS сербск;RO румынск;BG болгарск;ES испанск",
    "ar": "US أمريك;US أميرك;GB بريطان;GB إنجليز;AT نمساو;CN صين;FR فرنس;SA سعود;AE إمارات"
    ";RU روس;TR ترك;IN هند;BR برازيل;ES إسبان;DE ألمان;DK دنمارك;DK دانمارك",
}
"""Adjectives, or how they begin, that no name of the country tells."""
_NO_NATION = frozenset(
    "malais malaise malaises mali guinee kubisch panisch musik chilien mexican artisan roman"  # noqa: SIM905 - a row of words
    " مسقط باريس مالي بنين".split()
)
"""Words that are other things, or begin like a country's: malaise."""
_LEAST = {"fr": 4, "de": 3, "ru": 3, "ar": 3}
_RU_NAMES = (
    ("ия", ("ия", "ии", "ию", "ией", "иею")),
    ("ья", ("ья", "ьи", "ье", "ью", "ьей")),
    ("ая", ("ая", "ой", "ую")),
    ("ый", ("ый", "ого", "ому", "ым", "ом")),
    ("ые", ("ые", "ых", "ым", "ыми")),
    ("а", ("а", "ы", "и", "е", "у", "ой", "ей")),
    ("ы", ("ы", "", "ов", "ам", "ами", "ах")),
    ("й", ("й", "я", "ю", "ем", "е")),
    ("ь", ("ь", "я", "ю", "ем", "е", "и", "ью")),
    ("", ("", "а", "у", "ом", "ем", "е")),
)
"""How Russian names end, and with what in other cases; the first that fits holds."""
_RU_FIXED = ("о", "и", "у", "е", "э", "ё", "ю")


def nations_in(text: str, language: str) -> Iterator[Nation]:
    """The countries, peoples and capitals that a text in one of the languages names."""
    language = language.partition("-")[0].lower()
    if language not in LANGUAGES:
        return
    parts = list(_PART.finditer(text))
    for index, part in enumerate(parts):
        beside = parts[index + 1] if index + 1 < len(parts) else None
        pair = text[part.start() : beside.end()] if beside else ""
        for said in filter(None, (pair, part[0])):
            if found := _named(said, language) or (
                said == part[0] and _people(said, text, part.span(), language)
            ):
                yield Nation(_ELIDED.sub("", said), *found)
                break


def _named(said: str, language: str) -> tuple[str, str] | None:
    names = _names(language)
    if language == "ar":
        bare = (form for form in _bare(said) if form not in _NO_NATION)
        return next((names[fold(form)] for form in bare if fold(form) in names), None)
    said = _ELIDED.sub("", said) if language == "fr" else said
    if not said[:1].isupper() or said.isupper():
        return None
    genitive = said[:-1] if language == "de" and said.endswith("s") else ""
    return names.get(said) or names.get(genitive)


def _bare(said: str) -> Iterator[str]:
    """An Arabic word without what is written on to it: بكينيا, وللنرويج."""
    yield said
    bare = _ARABIC_AHEAD.sub("", said)
    yield bare
    for ahead in ("لل", "ولل", "فلل"):
        if said.startswith(ahead):
            yield f"ال{said.removeprefix(ahead)}"
    if said[:1] in "وف":
        yield said[1:]


@cache
def _names(language: str) -> dict[str, tuple[str, str]]:
    """Each form of a name and of a capital, with its code and what it is."""
    called = nearest_cldr(language).territories
    plain = {called[code]: (code, "name") for code in COUNTRIES if code in called}
    seats = {city: (code, "seat") for city, code in capitals(language).items()}
    every = {**seats, **plain}
    if language == "ru":
        return {form: every[name] for name in every for form in _cases(name)}
    return {fold(name): what for name, what in every.items()} if language == "ar" else every


def _cases(name: str) -> Iterator[str]:
    """A Russian name in its cases, word by word: Саудовской Аравии."""
    first, _, rest = name.partition(" ")
    for one in _cases_of(first):
        for other in _cases_of(rest) if rest and " " not in rest else (rest,):
            yield f"{one} {other}".rstrip()


def _cases_of(word: str) -> Iterator[str]:
    if not word.endswith(_RU_FIXED):
        ends = next(row for row in _RU_NAMES if word.endswith(row[0]))
        stem = word.removesuffix(ends[0]) if ends[0] else word
        yield from (stem + end for end in ends[1])
    yield word


# ---- peoples -------------------------------------------------------------------------------------


def _people(said: str, text: str, span: tuple[int, int], language: str) -> tuple[str, str] | None:
    start, end = span
    near = text[max(0, start - 6) : start], text[end : end + 8].casefold()
    if _OF_TONGUE.search(near[0]) or _OF_TONGUE.search(near[1]) or said.casefold() in _NO_NATION:
        return None
    for stem, whole in _stems(said, language):
        if code := (_irregular if whole else _peoples)(language).get(stem):
            return code, "people"
    return None


def _stems(said: str, language: str) -> Iterator[tuple[str, bool]]:
    """An adjective, whole but for its case, and what is left of it without its ending."""
    find = {"fr": _french, "de": _german, "ru": _russian, "ar": _arabic}[language]
    ends = {"fr": _FR_ENDS, "de": _DE_ENDS, "ru": _RU_ENDS, "ar": ()}[language]
    for whole in find(said):
        if whole in _NO_NATION:
            return
        yield whole, True
        yield from ((whole.removesuffix(end), False) for end in ends if whole.endswith(end))


def _french(said: str) -> Iterator[str]:
    plain = fold(_ELIDED.sub("", said))
    yield plain
    for end in ("nnes", "nne", "es", "s", "e", "ne"):
        if plain.endswith(end):
            yield plain.removesuffix(end) + ("n" if end.startswith("nn") else "")


def _german(said: str) -> Iterator[str]:
    """A language is written with a capital and without an ending: auf Norwegisch."""
    plain = fold(said)
    if plain.endswith("isch") and said[:1].islower():
        yield plain
    for end in ("em", "en", "er", "es", "e"):
        if plain.endswith((f"isch{end}", f"deutsch{end}")):
            yield plain.removesuffix(end)


def _russian(said: str) -> Iterator[str]:
    plain = said.lower()
    yield from (plain.removesuffix(case) for case in _RU_CASES if plain.endswith(f"ск{case}"))


def _arabic(said: str) -> Iterator[str]:
    for form in (*_bare(said), *(one[2:] for one in _bare(said) if one.startswith("ال"))):
        bare = form.removeprefix("ال")
        yield from (_low(bare.removesuffix(end), "ar") for end in _AR_ENDS if bare.endswith(end))


def _low(word: str, language: str) -> str:
    """A word in small letters, without marks: in Russian they make other letters."""
    return word.lower() if language == "ru" else fold(word)


@cache
def _irregular(language: str) -> dict[str, str]:
    rows = (row.split(" ", 1) for row in _IRREGULAR[language].split(";"))
    found = {_low(word, language): code for code, word in rows}
    return {**_peoples("ar"), **found} if language == "ar" else found


@cache
def _peoples(language: str) -> dict[str, str]:
    """How adjectives of countries begin, with the codes."""
    called = nearest_cldr(language).territories
    names = {code: called[code] for code in COUNTRIES if code in called and " " not in called[code]}
    return {
        stem: code
        for code, name in names.items()
        for stem in _beginnings(
            fold(name.removeprefix("ال") if language == "ar" else name), language
        )
        if len(stem) >= _LEAST[language]
    }


def _beginnings(name: str, language: str) -> Iterator[str]:
    ends = {
        "fr": ("ie", "e", "a", "as"),
        "de": ("ien", "en", "a", "e", "o", "land", "ei"),
        "ru": ("ия", "а", "я", "и", "о", "ы", "ь", "й"),
        "ar": ("یا", "ا", "ہ"),
    }[language]
    yield name
    yield from (name.removesuffix(end) for end in ends if name.endswith(end))
