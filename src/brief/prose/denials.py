# ruff: noqa: RUF001 - words in the letters of their language
"""Words that deny, in the languages that ship: no, ne … pas, kein, ningún, не.

`_SURE` deny wherever they stand. `_MAY` are what another language may have in their place: without,
refused, only, at most. `_NONE` are turns with such a word that deny nothing: no later than.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from brief.late import compiled

_NONE = {
    "en": (
        r"not only|not just|not merely|no (?:later|earlier|fewer|less|more|sooner|other|doubt)\b"
        r"|no\. ?\d|not (?:later|earlier|fewer|less|more|least) than|not least|none the less"
        r"|nonetheless|nevertheless|not until|never before|not exceeding|whether or not|no sooner"
        r"|not before|not to mention|not withstanding|not-for-profit|no-one(?= but)|not to exceed"
        r"|not so much|not surprisingly|not uncommon|not unlike\w*|not except|not above|not below"
    ),
    "fr": (
        r"non seulement|n['\u2019]importe|non moins|ne serait-ce que|pas moins|pas plus|non loin"
        r"|n['\u2019]est autre|ne (?:cesse|manque)\w*|avant qu['\u2019\w]* \w+ ne|à moins qu\w*"
        r"|(?:ne|n['\u2019])[^.,;]{1,30}? qu(?:e\b|(?=['\u2019]))|à ne pas|non[- ]lieu"
    ),
    "de": (
        r"nicht nur|nicht zuletzt|nicht (?:weniger|mehr) als|nicht später|nicht vor|nicht zu|nichts"
        r" anderes|nicht bloß|nicht allein"
    ),
    "es": (
        r"no (?:solo|sólo|solamente|obstante|más de|menos de)|no más tarde|nada más|nada menos"
        r"|no deja\w* de|sin embargo"
    ),
    "ru": (
        r"не только|не менее|не более|не раз\b|не позднее|не ранее|не может не|не мог(?:ла|ли)? не"
        r"|ничего, кроме|не просто|не меньше|не больше|тем не менее|не кто ин"
    ),
    "ar": r"لا سيما|ليس فقط|لا يقل|لا تقل|لا يزيد|لا تزيد|لا يتجاوز|لا يزال|لا تزال|ما لا",
    "ur": "نہ صرف|نہ صِرف|سے کم نہیں|سے زیادہ نہیں",
}
_SURE = {
    "en": r"no|not|never|nor|neither|none|nobody|nothing|nowhere|cannot|\w+n['\u2019]t",
    "fr": r"ne|n(?=['\u2019])|aucun[es]?|jamais|nul(?:le)?|ni|rien|personne n|non",
    "de": r"nicht|kein\w*|nie|niemals|nichts|niemand\w*|nirgends|nirgendwo|weder",
    "es": r"no|nunca|jamás|ning[uú]n\w*|nadie|nada|tampoco|ni",
    "ru": r"не|нет|ни|никогда|никто|никого|никак\w*|ничего|ничто|нигде|нельзя",
    "ar": r"[وف]?(?:لا|لم|لن|ليس|ليست|ليسوا|غير|عدم|بعدم|دون|بدون|بلا)",
    "ur": r"نہیں|نہ|کبھی نہیں|بغیر|غیر",
}
_MAY = {
    "en": (
        r"without|refus\w*|reject\w*|den(?:y|ies|ied|ial\w*)|fail\w*|lack\w*|absen\w*|un(?!i"
        r"|der)\w{3,}"
        r"|in(?:activ|valid|complet|capab|abil|dependen|existen|frequen|formal|sufficien)\w*"
        r"|im(?:poss"
        r"|punit|precis)\w*|il(?:legal|licit)\w*|ir(?:regular|respective)\w*|only|until|unless"
        r"|except\w*|but|stop\w*|ceas\w*|end(?:ed|s)?|prevent\w*|prohibit\w*|forb\w+|bans?|banned"
        r"|exclud\w*|withdr[ae]w\w*|cancel\w*|dis(?!cuss|tri|play|tan|patch|ease|tin)\w{3,}"
        r"|non\w*|little|few|hardly|scarcely|rarely"
        r"|barely|declin\w*|abstain\w*|avoid\w*|miss\w*|short of|instead|rather|no-\w+|vacant|nil"
        r"|zero|free|out of|against|abandon\w*|drop\w*|still|outstanding|pending|yet|halt\w*"
        r"|suspend\w*|block\w*|closed?|at (?:most|least)|less|fewer|below|under|before|oppos\w*"
    ),
    "fr": (
        r"sans|refus\w*|rejet\w*|démen\w*|manqu\w*|absen\w*|pas|point|in(?!ter|dus|form|vest|vit"
        r"|st|aug|clu|spect|iti|di)\w{4,}|im(?:poss|puni)\w*"
        r"|il(?:lég|lic)\w*|irr\w+|seul\w*|sauf|hors|hormis|cess\w*|empêch\w*|interdi\w*|exclu\w*"
        r"|retir\w*|annul\w*|peu|rare\w*|abst\w*|évit\w*|faute|défaut|vacant\w*|zéro|exempt\w*|mais"
        r"|abandon\w*|suspend\w*|bloqu\w*|ferm\w*|moins|avant|contre|encore|jusqu\w*|dépourvu\w*"
        r"|exempt\w*|éch(?:ou|ec)\w*|non\w*|mécon\w+|défai\w+|désacc\w+|décli\w+|au plus|loin"
        r"|personne|tarde\w*|reste\w*"
        r"|oppos\w*|guère|renonc\w*|plutôt|hostil\w*|ignor\w*"
    ),
    "de": (
        r"ohne|un(?!ter)\w{3,}|\w*los(?:e|er|en|es|em)?|verweiger\w*|lehn\w+|ablehn\w*|abgelehnt\w*"
        r"|bestr[ei]\w+|fehl\w*|mangel\w*|abwesen\w*|nur|erst|außer|bis|verhinder\w*|verb[oi]t\w*"
        r"|ausgeschlossen|ausschl\w*|zurück\w*|abgesagt|absag\w*|kaum|selten|wenig\w*|vermied\w*"
        r"|vakant|null|frei|\w+frei\w*|weiger\w*|scheiter\w*|aufgegeben|aufgeb\w*|ausgesetzt|noch"
        r"|geschlossen|höchstens|mindestens|weniger|unter|vor|gegen|nichtig|nicht\w+|miss\w+"
        r"|sondern"
        r"|offen|ausgeblieben|blieb\w*|statt(?= )|aber|dementier\w*|abl(?:ie|ä)\w+|entgeg\w+"
        r"|verzicht\w*"
    ),
    "es": (
        r"sin|rechaz\w*|neg(?:ó|ar|aron|ado|ada|ativa)\w*|nieg\w*|falt\w*|carec\w*|ausen\w*"
        r"|in(?!ter|dus|form|ver|vit|st|aug|clu|spect|ici|di)\w{4,}"
        r"|im(?:pos|pun)\w*|il(?:eg|íc)\w*|irr\w+|des(?!de|pu|arr|pac|tin|tac|cen|cri)\w{3,}"
        r"|sol[oa]\w*|sólo|salvo|excepto|hasta"
        r"|ces[óa]\w*|impid\w*|imped\w*|proh[ií]b\w*|exclu\w*|retir\w*|cancel\w*|anul\w*|poc[oa]s?"
        r"|apenas"
        r"|raras?|evit\w*|vacante\w*|cero|libre|exent\w*|pero|sino|abandon\w*|suspend\w*|bloque\w*"
        r"|cerr\w*|cierr\w*|menos|antes|contra|aún|todavía|pendiente\w*|frac[ao]s\w*|opon\w*"
        r"|opus\w*"
    ),
    "ru": (
        r"без\w*|отказ\w*|откаж\w*|отклон\w*|отверг\w*|отриц\w*|опроверг\w*|отсутств\w*|не(?!дел"
        r"|мец|мц|фт|скольк|го|му)\w{3,}"
        r"|лиш\w+|только|пока|кроме|прекра\w*|запре\w*|исключ\w*|отмен\w*|мало|редко|избег\w*"
        r"|вакант\w*|нол\w*|нул\w*|но|против\w*|брос\w*|приостан\w*|блокир\w*|закры\w*|менее|меньше"
        r"|ещё|еще|сорв\w*|провал\w*|воздерж\w*|вне|вряд"
    ),
    "ar": (
        r"رفض\w*|ترفض|يرفض|نف[ىيت]\w*|أنكر\w*|[وفب]?(?:ال)?غياب|إلا|سوى|فقط|حتى|قبل|من[عتق]\w*"
        r"|توقف\w*|ألغ\w*|إلغاء|استبعد\w*|قل\w*|نادر\w*|شاغر\w*|صفر|ضد|بل|لكن|ولكن|أوقف\w*"
        r"|علق\w*|فشل\w*"
        r"|أي|امتنع\w*|انعد\w*|خلا|خال\w*|ما|لا\w+|حظر\w*|أقل|معارض\w*|عارض\w*"
    ),
    "ur": (
        r"انکار|مسترد|صرف|تک|سوائے|منع|ممنوع|ممانعت|منسوخ|خالی|صفر|خلاف|مگر|لیکن|بند|معطل|ناکام|نا\w+"
        r"|بے\w*|کم|لا\w+"
        r"|عدم|بلا|رد|پہلے|ابھی|تردید|مخالف\w*"
    ),
}


def denies(text: str, language: str) -> tuple[str, ...]:
    """The words of a text that deny, as they are typed; none of a language without a list."""
    language = language.partition("-")[0].lower()
    return _found(text, language) if language in _SURE else ()


def may_deny(text: str, language: str) -> bool:
    """Whether a text has any word that another language may have a denial for."""
    language = language.partition("-")[0].lower()
    return language not in _SURE or bool(_form(_SURE[language], _MAY[language]).search(text))


@lru_cache(maxsize=1024)
def _found(text: str, language: str) -> tuple[str, ...]:
    plain = _form(_NONE[language]).sub(" ", text)
    return tuple(one[0] for one in _form(_SURE[language]).finditer(plain))


@cache
def _form(*words: str) -> re.Pattern[str]:
    return compiled(rf"(?<!\w)(?:{'|'.join(words)})(?!\w)", re.IGNORECASE)
