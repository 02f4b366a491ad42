"""Number words of the languages that ship, and words that come to a number in another language.

Each line of a table is a value and the forms of its word. `_ALSO` are words that a translation may
have for a number and that say none of their own: both, a pair, third, half of it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from decimal import Decimal
from functools import cache

from brief.late import pattern

_CLINGING = "\u0648\u0641\u0628\u0644\u0643"
"""Letters of Arabic that stand before a word and are its own: and, so, by, to, like."""
_EN = """
1 one|2 two|3 three|4 four|5 five|6 six|7 seven|8 eight|9 nine|10 ten|11 eleven|12 twelve
13 thirteen
14 fourteen|15 fifteen|16 sixteen|17 seventeen|18 eighteen|19 nineteen|20 twenty|30 thirty
40 forty
50 fifty|60 sixty|70 seventy|80 eighty|90 ninety|100 hundred|1000 thousand|1000000 million
1000000000 billion|1000000000000 trillion
"""
_FR = """
1 un une|2 deux|3 trois|4 quatre|5 cinq|6 six|7 sept|8 huit|9 neuf|10 dix|11 onze|12 douze
13 treize
14 quatorze|15 quinze|16 seize|20 vingt|30 trente|40 quarante|50 cinquante|60 soixante
70 septante|80 quatre-vingt quatre-vingts octante huitante|90 nonante|100 cent cents
1000 mille|1000000 million millions|1000000000 milliard milliards
1000000000000 billion billions
"""
_DE = """
1 ein eine einen einem einer eines eins|2 zwei zwo|3 drei|4 vier|5 fünf|6 sechs|7 sieben|8 acht
9 neun|10 zehn|11 elf|12 zwölf
13 dreizehn|14 vierzehn|15 fünfzehn|16 sechzehn|17 siebzehn|18 achtzehn|19 neunzehn|20 zwanzig
30 dreißig dreissig|40 vierzig|50 fünfzig|60 sechzig|70 siebzig|80 achtzig|90 neunzig
100 hundert einhundert|1000 tausend eintausend|1000000 million millionen
1000000000 milliarde milliarden|1000000000000 billion billionen
"""
_ES = """
1 un uno una|2 dos|3 tres|4 cuatro|5 cinco|6 seis|7 siete|8 ocho|9 nueve|10 diez|11 once|12 doce
13 trece
14 catorce|15 quince|16 dieciséis|17 diecisiete|18 dieciocho|19 diecinueve|20 veinte
21 veintiuno veintiún veintiuna|22 veintidós|23 veintitrés|24 veinticuatro|25 veinticinco
26 veintiséis|27 veintisiete|28 veintiocho|29 veintinueve|30 treinta|40 cuarenta|50 cincuenta
60 sesenta|70 setenta|80 ochenta|90 noventa|100 cien ciento|200 doscientos doscientas
300 trescientos trescientas|400 cuatrocientos cuatrocientas|500 quinientos quinientas
600 seiscientos seiscientas|700 setecientos setecientas|800 ochocientos ochocientas
900 novecientos novecientas|1000 mil|1000000 millón millones
1000000000000 billón billones
"""
_RU = """
1 один одна одно одного одной одну|2 два две двух двум двумя|3 три трех трёх трем трём тремя
4 четыре четырех четырёх четырем четырьмя
5 пять пяти пятью|6 шесть шести шестью|7 семь семи семью|8 восемь восьми восемью
9 девять девяти девятью|10 десять десяти десятью|11 одиннадцать одиннадцати
12 двенадцать двенадцати|13 тринадцать тринадцати|14 четырнадцать четырнадцати
15 пятнадцать пятнадцати|16 шестнадцать шестнадцати|17 семнадцать семнадцати
18 восемнадцать восемнадцати|19 девятнадцать девятнадцати|20 двадцать двадцати
30 тридцать тридцати|40 сорок сорока|50 пятьдесят пятидесяти|60 шестьдесят шестидесяти
70 семьдесят семидесяти|80 восемьдесят восьмидесяти|90 девяносто девяноста|100 сто ста
200 двести двухсот|300 триста трехсот трёхсот|400 четыреста четырехсот четырёхсот
500 пятьсот пятисот|600 шестьсот шестисот|700 семьсот семисот|800 восемьсот восьмисот
900 девятьсот девятисот|1000 тысяча тысячи тысяч тысячу|1000000 миллион миллиона миллионов
1000000000 миллиард миллиарда миллиардов
1000000000000 триллион триллиона триллионов
"""
_AR = """
1 واحد واحدة أحد إحدى|2 اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي|3 ثلاثة ثلاث|4 أربعة أربع
5 خمسة خمس|6 ستة ست|7 سبعة سبع
8 ثمانية ثماني ثمان|9 تسعة تسع|10 عشرة عشر|20 عشرون عشرين|30 ثلاثون ثلاثين|40 أربعون أربعين
50 خمسون خمسين|60 ستون ستين|70 سبعون سبعين|80 ثمانون ثمانين|90 تسعون تسعين|100 مئة مائة
200 مئتان مئتين مائتان مائتين|300 ثلاثمئة ثلاثمائة|400 أربعمئة أربعمائة|500 خمسمئة خمسمائة
600 ستمئة ستمائة|700 سبعمئة سبعمائة|800 ثمانمئة ثمانمائة|900 تسعمئة تسعمائة
1000 ألف آلاف ألفا|2000 ألفان ألفين ألفي|1000000 مليون ملايين مليونا
2000000 مليونان مليونين مليوني|1000000000 مليار مليارات مليارا بليون بلايين
2000000000 ملياران مليارين ملياري|1000000000000 تريليون تريليونات
20 عشرينيات عشرينات|30 ثلاثينيات ثلاثينات|40 أربعينيات أربعينات|50 خمسينيات خمسينات
60 ستينيات ستينات|70 سبعينيات سبعينات|80 ثمانينيات ثمانينات|90 تسعينيات تسعينات
"""
_UR = """
1 ایک|2 دو|3 تین|4 چار|5 پانچ|6 چھ چھے|7 سات|8 آٹھ|9 نو|10 دس|11 گیارہ|12 بارہ|13 تیرہ|14 چودہ
15 پندرہ
16 سولہ|17 سترہ|18 اٹھارہ|19 انیس|20 بیس|21 اکیس|22 بائیس|23 تئیس|24 چوبیس|25 پچیس|26 چھبیس
27 ستائیس|28 اٹھائیس|29 انتیس|30 تیس|35 پینتیس|40 چالیس|45 پینتالیس|50 پچاس|60 ساٹھ|70 ستر
75 پچھتر
80 اسی|90 نوے|100 سو|1000 ہزار|100000 لاکھ|10000000 کروڑ|1000000 ملین|1000000000 ارب بلین
100000000000 کھرب|1000000000000 ٹریلین
"""
_TABLES = {"en": _EN, "fr": _FR, "de": _DE, "es": _ES, "ru": _RU, "ar": _AR, "ur": _UR}
MAY_BE_TWO = frozenset(("ألفا", "مليونا", "مليارا"))
"""Alone, two thousand and so on of what follows; behind a number the scale that it counts."""
_UNSURE = {"fr": {"neuf"}, "ur": {"نو", "سو", "اسی", "ستر"}, "ar": {"ست", "عشر"}}
"""Words that say something else as well: new, that very."""

_ALSO = {
    "en": (
        "2 both|2 twice|2 double|2 dual|2 pair|2 couple|2 either|2 neither|2 bilateral|2 mutual"
        "|2 second|3 thrice|3 triple|3 trilateral|3 third|33 third|4 fourth|25 quarter|75 quarters"
        "|67 thirds|66 thirds|50 half|12 dozen|14 fortnight|15 fortnight|10 decade"
    ),
    "fr": (
        "2 double|2 bilatéral|2 mutuel|2 second|2 deuxième|3 trois|3 tiers|33 tiers|67 tiers"
        "|66 tiers|25 quart|75 quarts|50 moitié|4 quatri|5 cinqui|9 neuvi|12 douzaine|15 quinzaine"
        "|14 quinz|7 hui|3 trilatéral|3 tripl|2 jumel|2 binôme|2 couple|2 paire"
    ),
    "de": (
        "2 beid|2 doppel|2 bilateral|2 zweit|2 paar|2 zwischen|3 dritt|33 drittel|67 drittel"
        "|66 drittel|25 viertel|75 viertel|50 hälfte|50 halb|7 siebt|12 dutzend|14 vierzehn"
        "|3 dreifach|3 trilateral|3 dreiseitig"
    ),
    "es": (
        "2 ambos|2 ambas|2 doble|2 bilateral|2 segund|2 mutu|2 par|3 tercer|3 trilateral|3 triple"
        "|33 tercio|67 tercios|66 tercios|4 cuart|5 quint|6 sext|7 séptim|8 octav|9 noven|10 décim"
        "|25 cuart|75 cuart|50 mitad|12 docena|15 quincena|14 quincena"
    ),
    "ru": (
        "2 двусторон|2 \u043e\u0431\u0430|2 \u043e\u0431\u0435|2 \u043e\u0431\u043e"
        "|2 двойн|2 дважды|2 пара|2 двух|2 двое|2 взаимн|2 втор|3 трет"
        "|3 трижды|3 трехсторон|3 трёхсторон|3 трое|33 треть|67 трети|66 трети|4 четвер|5 пят"
        "|6 шест|7 седьм|8 восьм|9 девят|10 десят|25 четверт|75 четверти|50 половин|12 дюжин"
        "|3 тройст|4 четверо"
    ),
    "ar": (
        "2 كلا|2 كلتا|2 كلي|2 ثنائي|2 ثاني|2 ثان|2 مرتين|2 ضعف|3 ثالث|3 ثلاثي|4 رابع|5 خامس"
        "|6 سادس|7 سابع|8 ثامن|9 تاسع|10 عاشر|50 نصف|33 ثلث|67 ثلثي|66 ثلثي|25 ربع|75 أرباع|12 اثن"
        "|11 أحد|12 اثني"
    ),
    "ur": (
        "2 دون|2 دوطرفہ|2 باہمی|2 دوسر|2 دوبار|2 دگن|2 دہر|2 جوڑ|3 تیسر|3 تینو|4 چوتھ|4 چارو"
        "|5 پانچو|6 چھٹ|7 ساتو|8 آٹھو|9 نوی|10 دسو|50 نصف|50 آدھ|33 تہائی|67 تہائی|66 تہائی"
        "|25 چوتھائی|12 درجن"
    ),
}  # fmt: skip
"""A value, and how a word begins that may stand for it."""

ALONE = {"en": pattern(r"\ban?\s+$"), "ru": pattern(r"(?<!\d)\s$|^$"), "ar": pattern(r"\s$|^$")}
"""What stands before a scale that is a number by itself: a billion."""
HALF_BEFORE = {
    "en": pattern(r"\bhalf\s+an?\s+$"),
    "fr": pattern(r"\bdemi[-\s]$"),
    "de": pattern(r"\bhalben?\s+$"),
    "es": pattern(r"\bmedio\s+$"),
    "ar": pattern(r"نصف\s+$"),
    "ur": pattern(r"(?:نصف|آدھا|آدھے)\s+$"),
}
"""What makes half of the scale behind it."""
HALVES = {
    "ru": {
        **dict.fromkeys(("полтора", "полторы", "полутора"), "1.5"),
        "полтысячи": "500",
        "полмиллиона": "500000",
        "полмиллиарда": "500000000",
    },
    "ur": {"ڈیڑھ": "1.5", "ڈھائی": "2.5"},
    "de": {
        "anderthalb": "1.5",
        "eineinhalb": "1.5",
        "zweieinhalb": "2.5",
        "dreieinhalb": "3.5",
        "viereinhalb": "4.5",
    },
}
"""Words for one and a half, and so on, and for half of a scale."""
PER_CENT = {
    "en": pattern(r"\b(?:in a|in every|of a|per)\s+$"),
    "fr": pattern(r"\bpour\s+$"),
    "es": pattern(r"\bpor\s+$"),
    "ar": pattern(r"\bفي\s+$"),
}
"""What stands before a hundred that is none."""
JOINS = {"en": "and", "fr": "et", "es": "y", "de": "und", "ar": "و", "ru": "", "ur": ""}


@cache
def number_words(language: str) -> dict[str, int]:
    """The words of numbers, small ones and scales; of German the joined ones too."""
    table = _TABLES.get(language, "").replace("\n", "|")
    lines = (line.split() for line in table.split("|") if line)
    words = {form: int(line[0]) for line in lines for form in line[1:]}
    return {**dict(_joined_in_german(words)), **words} if language == "de" else words


def joined_number(word: str, language: str) -> int | None:
    """A number of German in one word from a thousand on: zehntausend, neunzehnhundertneunzig."""
    if language != "de":
        return None
    words = number_words(language)
    for scale, value in (("tausend", 1000), ("hundert", 100)):
        head, found, tail = word.partition(scale)
        before, behind = words.get(head, 0 if head else 1), words.get(tail.removeprefix("und"), 0)
        if found and before and (behind or not tail):
            return before * value + behind
    return None


def unsure_words(language: str) -> set[str]:
    """Words of numbers that say something else as well."""
    return _UNSURE.get(language, set())


@cache
def other_words(language: str) -> tuple[tuple[str, Decimal], ...]:
    """How a word begins that comes to a number, and which."""
    lines = (line.split() for line in _ALSO.get(language, "").split("|") if line)
    return tuple((begin, Decimal(value)) for value, begin in lines)


def _joined_in_german(words: dict[str, int]) -> Iterator[tuple[str, int]]:
    """Dreiundzwanzig, zweihundert, zweihundertdrei: up to 999."""
    ones = {"ein": 1, **{word: n for word, n in words.items() if 1 < n < 10}}  # noqa: PLR2004 - a digit
    tens = {word: n for word, n in words.items() if 20 <= n < 100}  # noqa: PLR2004 - a ten
    joined = {f"{one}und{ten}": n + m for one, n in ones.items() for ten, m in tens.items()}
    small = {**words, **joined, "eins": 1}
    yield from joined.items()
    for one, n in ones.items():
        yield f"{one}hundert", 100 * n
        for rest, m in small.items():
            if m < 100:  # noqa: PLR2004 - what is left of a hundred
                yield f"{one}hundert{rest}", 100 * n + m
        yield f"{one}tausend", 1000 * n


def unclung(word: str, known: Collection[str]) -> str:
    """A word of Arabic as it is known, without the and, to or article that cling to it."""
    bare = word[1:] if word[0] in _CLINGING else word
    forms = (word, bare, bare.removeprefix("\u0627\u0644"), bare.lstrip("\u0644"))
    return next((form for form in forms if form in known), word)
