# ruff: noqa: E501 - rows of words in the letters of their language
"""Verbs of what one state does to another, and how a sentence that is active begins with who does it."""

from __future__ import annotations

import re
from functools import cache

from brief.late import compiled
from brief.prose.signs import country_name

_LANGUAGES = ("en", "fr", "de", "es", "ru", "ar", "ur")
_VERBS = r"""
invited ; invité\w* ; lud ; invitó ; пригласил[аио] ; دعت ; دعوت
recogni[sz]ed ; reconnu\w* ; anerkannt\w*|erkannte ; reconoció ; признал[аио] ; اعترفت ; تسلیم
thanked ; remercié\w* ; dankte ; agradeció ; поблагодарил[аио] ; شكرت ; شکریہ
accused ; accusé\w* ; beschuldigte ; acusó ; обвинил[аио] ; اتهمت ; الزام
owes? ; doit ; schuldet ; debe ; долж(?:ен|на|но) ; تدين ; مقروض
paid|pays ; payé\w*|paie|versé\w* ; zahlte|zahlt ; pagó|paga ; заплатил[аио]|платит ; دفعت|تدفع ; ادا
visited ; visité\w* ; besuchte ; visitó ; посетил[аио] ; زارت ; دورہ
attacked ; attaqué\w* ; griff ; atacó ; напал[аио]|атаковал[аио] ; هاجمت ; حملہ
helped ; aidé\w* ; half ; ayudó ; помогл[аио] ; ساعدت ; مدد
warned ; averti\w* ; warnte ; advirtió ; предупредил[аио] ; حذرت ; خبردار
delivered|supplied|delivers|supplies ; livré\w*|livre|fourni|fournit ; lieferte|liefert ; entregó|entrega|suministró|suministra ; поставил[аио]|поставляет ; زودت|سلمت|وردت ; فراہم
sent ; envoyé\w* ; schickte|entsandte|sandte ; envió ; направил[аио]|отправил[аио] ; أرسلت ; بھیج[ایے]
sold|sells ; vendu\w*|vend ; verkaufte|verkauft ; vendió|vende ; продал[аио]|прода[её]т ; باعت|تبيع ; بیچ[ایے]|فروخت
bought|buys ; acheté\w*|achète ; kaufte|kauft ; compró|compra ; купил[аио]|покупает ; اشترت|تشتري ; خرید[ایے]
lent|lends ; prêté\w*|prête ; lieh ; prestó|presta ; одолжил[аио] ; أقرضت|تقرض ; ادھار
gave|gives ; donné\w*|donne ; gab|gibt ; dio|da ; дал[аио]|да[её]т ; أعطت|منحت ; عطا
supports?|supported|backs|backed ; soutient|soutenu\w*|appuie ; unterstützte?|unterstützt ; apoya|apoyó ; поддерживает|поддержал[аио] ; تدعم|دعمت|أيدت ; حمایت
exported|exports ; exporté\w*|exporte ; exportierte|exportiert ; exportó|exporta ; экспортировал[аио]|экспортирует ; صدرت|تصدر ; برآمد
imported|imports ; importé\w*|importe ; importierte|importiert ; importó|importa ; импортировал[аио]|импортирует ; استوردت|تستورد ; درآمد
invaded ; envahi\w* ; überfiel ; invadió ; вторгл(?:ся|ась|ось|ись) ; غزت ; یلغار
condemned ; condamné\w* ; verurteilte ; condenó ; осудил[аио] ; أدانت ; مذمت
sued ; poursuivi\w*|assigné\w* ; verklagte ; demandó ; подал[аио] ; قاضت ; مقدمہ
"""
VERBS = tuple(
    dict(zip(_LANGUAGES, (each.strip() for each in row.split(" ; ")), strict=True))
    for row in _VERBS.split("\n")[1:-1]
)
"""What one does and the other has done to it; to sell stands beside to sell, not beside to buy."""
_PASSIVE = {
    "en": r"was|were|been|be|being|is|are|by|that|which|whom",
    "fr": r"est|sont|été|était|étaient|fut|furent|sera|par|s['\u2019]est|se|lui|leur|que|qui|dont",
    "de": r"wurde\w*|wird|werden|worden|ist|sind|war|waren|von|welche\w*",
    "es": r"fue|fueron|es|son|sido|era|eran|está\w*|se|por|le|les|que",
    "ru": r"был\w*|ему|ей|им|\w+лась|\w+лось|\w+лся|котор\w+|что",
    "ar": r"من قبل|تم|تمت|كان\w*|لها|له|التي|الذي",
    "ur": r"گیا|گئی|گئے|نہیں|جو|جس",
}
"""What may stand in a sentence that begins with whom it is done to, or that has a clause in it."""
_BEFORE = {
    "fr": r"(?:l['\u2019]|la |le |les )?",
    "de": r"(?:die |der |das )?",
    "es": r"(?:la |el |los |las )?",
    "en": r"(?:the )?",
    "ar": r"(?:{verbs}) (?:ال)?",
}
_WHEN = r"(?:\w{1,4} (?:\w+ ){0,2}\d{4},? )?"
_GOES_ON = r"(?=\s(?!(?:and|et|und|y|e|и|or|ou|oder|o|или)\b)\w)"
_FEWEST = 4
"""Letters of a name by which it is known in another case."""


def verbs_said(sentence: str, language: str) -> frozenset[int]:
    """Which of the verbs it has; none where it may be passive."""
    short = _short(language)
    if short not in _PASSIVE or _form(_PASSIVE[short]).search(sentence):
        return frozenset()
    return frozenset(at for at, row in enumerate(VERBS) if _form(row[short]).search(sentence))


def begins_with(sentence: str, code: str, language: str) -> bool:
    """Whether a country is who does it: its bare name stands first, or in Arabic behind the verb."""
    return bool(_beginning(code, language).match(sentence))


def names_too(sentence: str, code: str, language: str) -> bool:
    """Whether a country stands in a sentence in any case."""
    name = country_name(code, language)
    stem = name[:-1] if _short(language) == "ru" and len(name) > _FEWEST else name
    return stem in sentence


@cache
def _beginning(code: str, language: str) -> re.Pattern[str]:
    short = _short(language)
    before = _BEFORE.get(short, "").replace("{verbs}", "|".join(row["ar"] for row in VERBS))
    ergative = r"\sنے" if short == "ur" else ""
    name = re.escape(country_name(code, language))
    return compiled(rf"\s*{_WHEN}{before}{name}{ergative}{_GOES_ON}", re.IGNORECASE)


@cache
def _form(words: str) -> re.Pattern[str]:
    return compiled(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)


def _short(language: str) -> str:
    return language.partition("-")[0].lower()
