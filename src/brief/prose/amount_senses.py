# ruff: noqa: E501, RUF001 - rows of words in the letters of their language
"""Words of shares, changes and rates of which one is taken for another, in the languages that ship.

Half and all, doubled and halved, twice a month and every two months; each line as in `sense_tables`.
"""

from __future__ import annotations

from collections.abc import Iterator

_SHARES_AND_CHANGES = {
    "half all": {
        "en": r"(?<!first )(?<!second )(?<!latter )(?<!and a )half(?! an? \w+illion| a (?:hundred|thousand|dozen)|-| (?:past|million|of the (?:year|century)|time)) ~ hal\w+|semi\w*|50|fifty|per cent|percent"
        r"|| all(?! but| told| over| the more| the same| year| day)|the whole(?: of)?|the entire ~ all|every\w*|each|entire\w*|whol\w+|both|total\w*|any|full\w*|always|100",
        "fr": r"(?<!première )(?<!seconde )(?<!deuxième )(?<!de )moitié(?! du (?:siècle|xx|xi)) ~ moitié|demi\w*|mi|semest\w+|50"
        r"|| tous(?! les (?:ans|mois|jours|deux))|toutes(?! les)|tou(?:t|te) (?:le|la|l['\u2019]|son|sa|leur|cet?|cette)(?! (?:monde|temps|long))|la totalité|l['\u2019]ensemble d\w*|l['\u2019]intégralité"
        r" ~ tou[st]\w*|tout\w*|chaque|chac\w+|ensemble|intégral\w*|entier\w*|total\w*|plein\w*|100",
        "de": r"(?<!erste )(?<!zweite )(?<!ersten )(?<!zweiten )hälfte(?! (?:de[sr] (?:jahres|jahrhunderts|\d))) ~ hälft\w*|halb\w*|semest\w+|\w*halbj\w+|50"
        r"|| alle[nrs]?(?! (?:zwei|drei|vier|fünf|sechs|\d))|sämtliche\w*|d(?:ie|er|as|en|em) (?:ganze|gesamte)[nrsm]? ~ all\w*|jede\w*|ganz\w*|\w*gesamt\w*|beide\w*|voll\w*|sämtl\w+|100",
        "es": r"(?<!primera )(?<!segunda )(?<!\ba la )(?<!\ba )mitad(?! del? (?:siglo|año|camino)) ~ mitad\w*|medi[oa]\w*|semest\w+|50"
        r"|| tod[oa]s|tod[oa] (?:el|la|lo|su|est[ea])|la totalidad|el conjunto d\w+ ~ tod\w+|cada|enter\w+|total\w*|ambos|ambas|íntegr\w+|100",
        "ru": r"(?<!перв\w\w )(?<!втор\w\w )половин(?:а|ы|е|у|ой)(?! (?:\d+|xx|год|век|столет)) ~ пол\w+|50"
        r"|| все|всех|всем|всеми|весь|вся|вс[её] (?!еще|ещё|же)\w+|всю ~ вс\w+|кажд\w+|цел\w+|полност\w+|об[ае]\w*|100",
        "ar": r"(?<!بمقدار )(?<!إلى )نصف(?:ه|ها|هم)?(?! (?:الأول|الثاني|مليون|سنوي\w*|القرن|السنة|العام)) ~ \w*نصف\w*|نصيف|50|شطر"
        r"|| جميع\w*|كافة|كل (?!من|عام|سنة|شهر|يوم|أسبوع|ما|واحد)\w+|كلها|كلهم|كله ~ كل\w*|كامل\w*|بأكمل\w*|مجموع\w*|100",
        "ur": r"نصف(?! (?:ملین|صدی|سال|شب))|آدھ[ایے] ~ نصف|آدھ\w*|نیم|50 || تمام|سب|سار[ایے]|پور[ایے] ~ ہر|پور\w+|دونوں|کل|سو",
    },
    "doubled halved": {
        "en": r"doubl(?:ed|es|ing)|two-?fold ~ doubl\w*|twice|two\w*|2 || halv(?:ed|es|ing)|by half ~ hal\w+|50",
        "fr": r"doubl(?:é\w*|er|ent|aient|ait|èrent|a|ant)|multipli\w+ par (?:deux|2) ~ doubl\w*|(?:deux|2) fois"
        r"|| de moitié|divis\w+ par (?:deux|2)|moitié moins ~ moitié|demi\w*|mi|50",
        "de": r"\w*verdoppel\w* ~ \w*doppel\w*|zwei\w*|2 || halbier\w*|um die hälfte|auf die hälfte ~ hälft\w*|halb\w*|50",
        "es": r"duplic\w+ ~ dupl\w+|dobl\w+|dos|2"
        r"|| (?:a|en) la mitad|(?:dividi\w+|divide\w*) (?:por|entre) dos ~ mitad\w*|medi[oa]\w*|50",
        "ru": r"удво\w+|(?:выр[ао]с\w*|увелич\w+|возр[ао]с\w*)(?: \w+)? (?:вдвое|в два раза)|вдвое (?:больше|выше|выр[ао]с\w*|увелич\w+) ~ двойн\w+|удва\w+"
        r"|| (?:сокра\w+|уменьш\w+|сни[зж]\w+|упал\w*|пада\w+)(?: \w+)? (?:вдвое|наполовину|в два раза)|вдвое (?:меньше|ниже|сокра\w+|уменьш\w+|сни[зж]\w+|упал\w*)|наполовину ~ пол\w+|50",
        "ar": r"تضاعف\w*|ضاعف\w*|تتضاعف|يتضاعف ~ ضعف\w*|\w*مرتين|مثلي\w* || (?:إلى|بمقدار) النصف|بالنصف|للنصف ~ \w*نصف\w*|50",
        "ur": r"دو ?گن[ایے]|دگن[ایے]|دوگن[ایے]|دو چند ~ دو|2 || (?:نصف|آدھ[ایے]) (?:رہ|ہو|کر|کم)\w* ~ نصف|آدھ\w*|نیم|50",
    },
}
"""How much of something, and how much it changed."""

_RATES = {
    "en": (
        r"(?:twice|two times|2 times) (?:an?|each|every|per|in each) {one} ~ half\w*|semi\w*|bi(?:annual|month|week)\w*|fortnight\w*|six|6",
        r"every (?:two|other|second|2) (?:{one}|{two})|(?:once )?in (?:two|every two) {two} ~ bi(?:annual|month|week)\w*|fortnight\w*|altern\w+|second|other",
        "year / years",
        "month / months",
        "week / weeks",
        "day / days",
    ),
    "fr": (
        r"(?:deux|2) fois (?:par|chaque|l['\u2019]|dans l['\u2019]) ?{one} ~ semest\w+|bi(?:sann|hebdo)\w*|quinz\w+|six|6|demi\w*",
        r"tou(?:s|tes) les (?:deux|2) {two}|une? {one} sur (?:deux|2) ~ bi(?:sann|hebdo)\w*|quinz\w+|altern\w+|sur deux",
        "(?:an|année) / (?:ans|années)",
        "mois / mois",
        "semaine / semaines",
        "jour / jours",
    ),
    "de": (
        r"(?:zweimal|zwei mal|2 mal|2-mal) (?:(?:im|pro|je|jede[nsr]?|in der|am) {one}|{adverb}) ~ halb\w*|zwei(?:mon|jäh|wöc|täg)\w+|vierzehn\w*|sechs|6",
        r"alle (?:zwei|2) {two}|jede[nrs]? zweite[nrs]? {one} ~ zwei(?:mon|jäh|wöc|täg)\w+|vierzehn\w*|\w*abwechs\w*|andere\w*",
        "jahr / jahre / jährlich",
        "monat / monate / monatlich",
        "woche / wochen / wöchentlich",
        "tag / tage / täglich",
    ),
    "es": (
        r"(?:dos|2) veces (?:al|por|a la|cada) {one} ~ semest\w+|bi(?:an|sem)\w*|quinc\w+|seis|6|medi[oa]\w*",
        r"cada (?:dos|2) {two}|un[oa]? {one} de cada (?:dos|2) ~ bi(?:an|sem)\w*|quinc\w+|altern\w+|de cada",
        "año / años",
        "mes / meses",
        "semana / semanas",
        "día / días",
    ),
    "ru": (
        r"(?:дважды|два раза|2 раза) (?:в|за) {one} ~ пол\w+|двух\w+|шесть|6",
        r"раз в (?:два|две|2) {two}|кажд\w+ (?:два|две|2) {two}|каждый второй {one} ~ двух\w+|через|черед\w+|второ\w+",
        "год / года",
        "месяц / месяца",
        "неделю / недели",
        "день / дня",
    ),
    "ar": (
        r"(?:مرتين|مرتان) (?:في |كل )?(?:ال)?{one}|(?:مرتين|مرتان) {adverb} ~ \w*نصف\w*|ستة|6",
        r"(?:مرة )?كل {two} ~ بين|دوري\w*|نصف\w*",
        "(?:سنة|عام) / (?:سنتين|عامين) / سنوي(?:ا|اً|ًا)",
        "شهر / شهرين / شهري(?:ا|اً|ًا)",
        "أسبوع / أسبوعين / أسبوعي(?:ا|اً|ًا)",
        "يوم / يومين / يومي(?:ا|اً|ًا)",
    ),
    "ur": (
        r"{one} میں (?:دو|2) (?:بار|مرتبہ)|فی {one} (?:دو|2) (?:بار|مرتبہ)|(?:دو|2) (?:بار|مرتبہ) (?:فی )?{one} ~ شش|چھ|نصف",
        r"ہر (?:دو|دوسرے|2) {two} ~ متبادل|دوسر\w+",
        "(?:سال|برس) / (?:سال|برس)",
        "(?:ماہ|مہینے) / (?:ماہ|مہینے|مہینوں)",
        "ہفتے / (?:ہفتے|ہفتوں)",
        "(?:دن|روز) / (?:دن|روز|دنوں)",
    ),
}
"""Twice in a span of time and once in two of them, each with what may stand for it, and the spans."""
_SPANS = ("year", "month", "week", "day")
_IN_ONE_WORD = {
    ("en", 0): (r"semi-?annual\w*|half-yearly", r"biennial\w*"),
    ("fr", 0): (r"semestriel\w*", r"biennal\w*|biennaux"),
    ("fr", 1): (r"bimensuel\w*", r"bimestriel\w*"),
    ("de", 0): (r"halbjährlich\w*", r"zweijährlich\w*"),
    ("de", 1): (r"halbmonatlich\w*", r"zweimonatlich\w*"),
    ("es", 0): (r"semestral\w*", r"bienal\w*"),
    ("es", 1): (r"bimensual\w*", r"bimestral\w*"),
    ("ru", 0): (r"полугодов\w+", r"двухгодичн\w+"),
    ("ar", 0): (r"نصف سنوي\w*|النصف السنوي\w*", r"كل عامين"),
    ("ur", 0): (r"ششماہی", r"دو سالہ"),
}
"""The same in one word, by language and span; bimonthly and biannual are either in English."""


def _rates(span: int) -> Iterator[tuple[str, str]]:
    """The line of each language for one span of time."""
    for language, (twice, every, *spans) in _RATES.items():
        often, seldom = _IN_ONE_WORD.get((language, span), ("", ""))
        line = f"{_with(twice, often)} || {_with(every, seldom)}"
        for name, said in zip(
            ("{one}", "{two}", "{adverb}"), spans[span].split(" / "), strict=False
        ):
            line = line.replace(name, said)
        yield language, line


def _with(line: str, word: str) -> str:
    sure, _, maybe = line.partition(" ~ ")
    return f"{sure}|{word} ~ {maybe}" if word else line


AMOUNT_SENSES = {
    **_SHARES_AND_CHANGES,
    **{f"twice-a-{one} every-two-{one}s": dict(_rates(at)) for at, one in enumerate(_SPANS)},
}
