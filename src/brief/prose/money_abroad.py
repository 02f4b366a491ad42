"""Currencies as sources in other languages call them: рублей, روپے, ريال, Franken, roupies."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.late import pattern
from brief.prose.money import OLD, WORDS, narrowed

_WORDS = {
    "dollar": r"доллар\w*|долл|далар\w*|долар\w*|dollars?|d[oó]lar(?:es)?|دولارات|دولارا?|ڈالرز?",
    "rouble": r"рубл\w*|руб|roubles?|rubel[ns]?|rublos?|روبلات|روبلا?|روبلز?",  # noqa: RUF001 - Russian
    "rupee": r"рупи[йяию]\w*|roupies?|rupien?|rupias?|روبيات|روبية|روپ(?:ے|یہ|یے|یوں)",
    "pound": r"фунт\w*|livres?|pfunde?n?|libras?|جنيهات|جنيها?|پاؤنڈز?",
    "franc": r"франк\w*|francs?|franken|francos?|فرنكات|فرنكا?|فرانک",
    "rial": r"риал\w*|riyals?|rials?|riales|ريالات|ريالا?|ریال",
    "dinar": r"динар\w*|dinars?|dinare?n?|dinares|دنانير|دينارا?|دینار",
    "dirham": r"дирхам\w*|dirhams?|دراهم|درهما?|درہم",
    "krona": r"крон\w*|couronnes?|kronen?|coronas?|كرونات|كرونة",
    "euro": r"евро|еўра|euros?|يورو|یورو",
    "yuan": r"юан\w*|yuans?|یوآن|يوان",
    "shilling": r"шиллинг\w*|shillings?|schillinge?n?|chelines?|شلنات|شلنا?|شلنگ",
    "yen": r"иен\w{0,3}|yens?|ين|ین",
    "lira": r"лир\w*|lires?|liras?|ليرات|ليرة|لیرا",
    "hryvnia": r"гривен|гривн\w*|hryvnias?|griwna|هريفنيا",
    "zloty": r"злот\w*|zlotys?",
    "tenge": r"тенге|tenge",
}
"""The English word for each, and theirs: Russian, French, German, Spanish, Arabic, Urdu."""
_ADJECTIVES = {
    r"беларус\w*|белорус\w*|بيلاروس\w*|بیلاروس\w*|weißruss\w*|biéloruss\w*|bielorrus\w*"
    r"|belarus\w*": "BY",
    r"росси\w*|روسي\w*|روسی|russ\w*|rus[oa]s?": "RU",
    r"пакистан\w*|باكستان\w*|پاکستانی|pakistan\w*": "PK",
    r"инди\w*|هندي\w*|بھارتی|indi\w*": "IN",
    r"американ\w*|сша|(?:ال)?[أا]مي?ري?كي\w*|امریکی|am[eé]ri[ck]\w*|estadounidens\w*":
        "US",
    r"швейцар\w*|سويسري\w*|سوئس|swiss|schweizer\w*|suiss\w*|suiz\w*": "CH",
    r"саудов\w*|سعودي\w*|سعودی|saudi\w*|saoudien\w*": "SA",
    r"катар\w*|قطري\w*|قطری|katar\w*|qatar\w*": "QA",
    r"иран\w*|[إا]يراني\w*|ایرانی|iran\w*": "IR",
    r"оман\w*|عماني\w*|omanais\w*|omani\w*": "OM",
    r"британ\w*|стерлинг\w*|[إا]سترليني|بريطاني\w*|برطانوی|sterling|britanni\w*|british"
    r"|britisch\w*": "GB",
    r"египет\w*|مصري\w*|مصری|égypt\w*|ägypt\w*|egypt\w*": "EG",
    r"кувейт\w*|كويتي\w*|koweït\w*|kuwait\w*": "KW",
    r"иордан\w*|[أا]ردني\w*|jordan\w*": "JO",
    r"норвеж\w*|norvég\w*|norweg\w*|norueg\w*": "NO",
    r"шведск\w*|suédois\w*|schwed\w*|swed\w*|suec\w*": "SE",
    r"датск\w*|danois\w*|dänisch\w*|danish|danes\w*": "DK",
    r"чешск\w*|tchèqu\w*|tschech\w*|czech|checa\w*": "CZ",
    r"турецк\w*|تركي\w*|ترکی|turc\w*|turque\w*|türk\w*|turk\w*": "TR",
    r"австралий\w*|[أا]سترالي\w*|austral\w*": "AU",
    r"канад\w*|كندي\w*|canad\w*|kanad\w*": "CA",
}  # fmt: skip
_NAMED = "|".join(f"(?P<{word}>{theirs})" for word, theirs in _WORDS.items())
_WHOSE = tuple(
    (code, pattern(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE))
    for words, code in _ADJECTIVES.items()
)
_ANYWHERE = pattern(rf"(?<!\w)(?:{_NAMED})(?!\w)", re.IGNORECASE)
_AFTER = pattern(
    rf"^\.?[\s\u00a0]*(?P<before>(?:[^\W\d_]+\.?\s){{0,2}}?)(?:d['\u2019]|de\s)?(?:{_NAMED})(?!\w)\.?"
    r"(?P<after>(?:\s[^\W\d_]+){0,2})",
    re.IGNORECASE,
)
"""A currency behind a number, with words before it and behind it that may say whose it is."""
_SHARE = pattern(
    r"^[\s\u00a0-]*(?:процент\w*|працэнт\w*|prozent\w*|pour[ -]cents?|por ciento|ف[یي] ?صد"
    r"|(?:في |ب)?ال(?:مئة|مائة|مئه|مائه))(?!\w)",
    re.IGNORECASE,
)


def in_english(after: str) -> str:
    """What stands behind a number in a foreign text, its currency by its code or English word.

    A share is told in English too.
    """
    if share := _SHARE.match(after):
        return f" per cent{after[share.end() :]}"
    said = _AFTER.match(after)
    if not said:
        return after
    word = next(one for one in _WORDS if said[one])
    codes = narrowed(_codes(word), whose(f"{said['before']} {said['after']}")) - OLD
    if len(codes) > 1:
        return f" {word}{after[said.start('after') :]}"
    return f" {next(iter(codes))}{after[said.end('after') :]}"


def named_abroad(text: str) -> Iterator[tuple[int, int, frozenset[str]]]:
    """Where a text names a currency in another language than English, and the codes that it has."""
    for one in _ANYWHERE.finditer(text):
        word = next(word for word in _WORDS if one[word])
        yield one.start(), one.end(), _codes(word)


def whose(words: str) -> frozenset[str]:
    """The countries of the adjectives among some words, in any language."""
    return frozenset(code for code, form in _WHOSE if form.search(words))


def _codes(word: str) -> frozenset[str]:
    return WORDS["kron" if word == "krona" else word]
