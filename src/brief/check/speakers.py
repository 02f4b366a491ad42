# ruff: noqa: RUF001 - words in the letters of their language
"""Speakers: whether a text says who used the words that it quotes."""

from __future__ import annotations

import re
from functools import cache

from brief.late import pattern
from brief.prose import without_quotations
from brief.prose.months import MONTHS

_SAYS = pattern(
    r"(?P<passive>\b(?:is|are|was|were|been|being|be)\s(?:\w+ly\s)?)?"
    r"\b(?:said|says?|told|tells?|call(?:s|ed)?|describe[sd]?|sp(?:oke|eaks?)|states?|stated|wr(?:ote|ites?)"
    r"|announce[sd]?|argue[sd]?|declare[sd]?|warn(?:s|ed)?|praise[sd]?|hail(?:s|ed)?|term(?:s|ed)?|dubbed"
    r"|label(?:s|led)|urge[sd]?|promise[sd]?|ask(?:s|ed)?|note[sd]|condemn(?:s|ed)?|refer(?:s|red)?"
    r"|express(?:ed|es)|voice[sd]|convey(?:ed|s)|extend(?:ed|s)|offer(?:ed|s)|stress(?:ed|es)|insist(?:ed|s)"
    r"|underline[sd]|emphasi[sz]e[sd]|reiterate[sd]|reaffirm(?:ed|s)|demand(?:ed|s)|reject(?:ed|s)"
    r"|dismiss(?:ed|es)|denounce[sd]|deplore[sd]|critici[sz]e[sd]|accuse[sd]|blame[sd]|caution(?:ed|s)"
    r"|claim(?:ed|s)|pledge[sd]|vow(?:ed|s)|commend(?:ed|s)|applaud(?:ed|s)|welcome[sd]|cite[sd]|invoke[sd]"
    r"|appeal(?:ed|s)|apologi[sz]ed|regard(?:ed|s)|consider(?:ed|s)|view(?:ed|s)|deem(?:ed|s)|saw|sees"
    r"|acknowledge[sd]|recogni[sz]e[sd]|complain(?:ed|s)|lament(?:ed|s)|hope[sd]\sfor|remark(?:ed|s)|g(?:ave|ives?)"
    r"|answer(?:ed|s)|repl(?:ied|ies)|recall(?:ed|s)|conclude[sd]|complained|explain(?:ed|s)|confirm(?:ed|s)"
    r"|reads?|provides?|thanked|quoted|according\sto|in\sthe\swords\sof|(?:\u2019|')s?\s(?:\w+\s)?words)\b"
    r"(?P<by>[^.;]{0,60}?\bby\s)?",
    re.IGNORECASE,
)
_BODIES = pattern(
    r"\b(?:spokes(?:man|woman|person)|minist(?:er|ry)|president|ambassador|embassy|governments?|officials?"
    r"|statement|communiqu\u00e9|communique|declaration|letter|treaty|convention|resolution|report|newspaper"
    r"|daily|envoy|parliament|council|committee|commission|office|speaker|general|colonel|admiral|chair\w*"
    r"|secretary|delegation|accord|agreement|memorandum|protocol|preamble|article|motion|judge|court|party"
    r"|governor|commander|director|pope|patriarch|prince(?:ss)?|premier|chancellor|senator|bishop|cardinal"
    r"|archbishop|ayatollah|emperor|sheikh|sultan|emir|captain|consul|commissioner|historian|editor"
    r"|leader|officer|manager|diplomat|analyst|expert|economist|lawyer|adviser|aide|observer|critic|witness"
    r"|soldier|sailor|trader|exporter|mayor|union|company|agency|bank|king|queen|foreign office)\b",
    re.IGNORECASE,
)
_CAPITAL = pattern(r"\b[^\W\d_a-z][\w\u2019'-]+")
_SMALL = (
    "It He She They We You The This That These Those There A An In On At By For From To Of And But"
    " As After Before When While Since Both Some Many One Two Its His Her Their What Who Words Ties"
)
_NOBODY = frozenset((*_SMALL.split(), *MONTHS))


_OWNER = ("'s", "\u2019s")
"""Malta's ministers are nobody in particular."""


_ABROAD = {
    "fr": (
        r"déclar(?:e|ent|é)|di(?:t|sent)|selon|d['\u2019]après|qualifi(?:e|ent|ée?s?)|parl(?:e|ent|é)|appel(?:le|lent|é)"
        r"|dénonc(?:e|ent|é)|salu(?:e|ent|é)|estim(?:e|ent|é)|jug(?:e|ent|é)|écri(?:t|vent)|affirm(?:e|ent|é)"
        r"|cit(?:e|ent|é)|évoqu(?:e|ent|é)|prome(?:t|ttent)|promis|demand(?:e|ent|é)|réclam(?:e|ent|é)|annonc(?:e|ent|é)"
        r"|avert(?:it|i)|prév(?:ient|enu)|soulign(?:e|ent|é)|prôn(?:e|ent|é)|condamn(?:e|ent|é)|aux\s(?:yeux|termes|dires)\sd"
        r"|(?:les|ses|leurs)\s(?:mots|termes|paroles)"
    ),
    "de": (
        r"sagten?|sagt|spr(?:ach|achen|icht)|nannten?|nennt|nennen|bezeichne(?:t|te|ten)|erklär(?:t|te|ten)|schr(?:ieb|ieben|eibt)"
        r"|forder(?:t|te|ten)|warn(?:t|te|ten)|lob(?:t|te|ten)|begrüß(?:t|te|ten)|verurteil(?:t|te|ten)|laut|zufolge|nach\sAngaben"
        r"|nach\sden\sWorten|so\s(?:der|die|das)|heißt\ses|hieß\ses|kritisier(?:t|te|ten)|beton(?:t|te|ten)|verspr(?:ach|icht)"
        r"|kündig(?:t|te|ten)|melde(?:t|te|ten)|berichte(?:t|te|ten)|zitier(?:t|te|ten)|rüg(?:t|te|ten)|r(?:ief|iefen)|verlang(?:t|te|ten)"
    ),
    "es": (
        r"dij(?:o|eron)|dicen?|declar(?:ó|a|aron)|calific(?:ó|a|aron)|llam(?:ó|a|aron)|habl(?:ó|a|aron)|describi(?:ó|eron)|describe"
        r"|afirm(?:ó|a|aron)|escrib(?:ió|e)|advirtió|advierte|denunci(?:ó|a)|conden(?:ó|a)|celebr(?:ó|a)|pidi(?:ó|eron)|pide"
        r"|exig(?:ió|e)|según|señal(?:ó|a)|anunci(?:ó|a)|prometió|promete|asegur(?:ó|a)|sostuvo|sostiene|tild(?:ó|a)|acus(?:ó|a)"
        r"|en\spalabras\sde|definió"
    ),
    "ru": (
        r"заяв\w+|сказа\w+|говор\w+|назва\w+|называ\w+|отмети\w+|подчеркну\w+|написа\w+|пиш[еу]т|сообщ\w+|предупред\w+|осуд\w+"
        r"|приветств\w+|потребова\w+|пообеща\w+|охарактеризова\w+|по\sсловам|по\sмнению|согласно|гласит|призва\w+|объяви\w+|оцени\w+"
    ),
    "ar": (
        r"(?:و|ف)?(?:قال|صرح|وصف|أكد|اعتبر|أعلن|ذكر|كتب|حذر|دعا|دعت|ندد|أدان|رحب|سمى|سمت|طالب|أشار|أضاف|نقل|نقلت|عد|رأى|رأت)ت?"
        r"|يقول|تقول|بحسب|وفقا|وفق|حسب|على\sحد|على\sلسان"
    ),
    "ur": r"کہا|کہنا|قرار\sدیا|بتایا|کے\sمطابق|لکھا|بقول",
}
"""Verbs by which others than the English say who said it, by language."""
_PASSIVE = {
    "fr": pattern(r"\b(?:est|sont|fut|furent|été)\s(?:\w+ment\s)?$"),
    "de": pattern(r"\b(?:wird|werden|wurden?|worden|als)\b[^.;]*$"),
}
"""Before a participle: of what is called so nobody says who did, but for "par" and "von"."""
_BY = {"fr": pattern(r"\bpar\b"), "de": pattern(r"\bvo[nm]\b")}


def names_speaker(text: str, language: str = "en") -> bool:
    """Whether somebody, a body or a paper says something in it, beside the quotation."""
    plain, language = without_quotations(text), language.partition("-")[0].lower()
    if words := _ABROAD.get(language):
        return any(_says(plain, one, language) for one in _form(words).finditer(plain))
    return any(_is_somebody(_who(plain, one)) for one in _SAYS.finditer(plain))


@cache
def _form(words: str) -> re.Pattern[str]:
    return pattern(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)


def _says(plain: str, said: re.Match[str], language: str) -> bool:
    passive = _PASSIVE.get(language)
    if not passive or not passive.search(plain[: said.start()]):
        return True
    return bool(_BY[language].search(plain))


def _who(text: str, said: re.Match[str]) -> str:
    """Where whoever says it stands: before the verb, or behind "according to" and a passive."""
    if said["by"] or said[0].lower().startswith(("according", "in the words")):
        return text[said.end() :]
    return "" if said["passive"] else text[: said.start()] or text[said.end() :]


def _is_somebody(text: str) -> bool:
    capitals = (one[0] for one in _CAPITAL.finditer(text))
    named = any(one not in _NOBODY and not one.endswith(_OWNER) for one in capitals)
    return named or bool(_BODIES.search(text))
