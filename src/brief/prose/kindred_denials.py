"""Words that stand for one another in two languages and could each be a denial: few, peu, wenig."""

from __future__ import annotations

import re
from functools import cache

from brief.late import compiled

_KINDRED = (
    {
        "en": "without",
        "fr": "sans",
        "de": "ohne",
        "es": "sin",
        "ru": "без",
        "ar": "دون|بدون|بلا",
        "ur": "بغیر|بلا",
    },
    {
        "en": "few|little|hardly|scarcely|barely|rarely",
        "fr": r"peu|guère|rare\w*",
        "de": r"wenige?[nrsm]?|kaum|selten",
        "es": "poc[oa]s?|apenas|raras?",
        "ru": "мало|редко|едва",
        "ar": r"قل\w*|نادر\w*",
        "ur": "کم",
    },
    {
        "en": "only",
        "fr": r"seul\w*",
        "de": "nur|erst",
        "es": r"s[oó]lo|sola\w*",
        "ru": "только|лишь",
        "ar": "فقط",
        "ur": "صرف",
    },
    {
        "en": "but",
        "fr": "mais",
        "de": "aber|sondern",
        "es": "pero|sino",
        "ru": "но",
        "ar": "بل|و?لكن",
        "ur": "مگر|لیکن",
    },
    {
        "en": r"against|oppos\w*",
        "fr": r"contre|oppos\w*",
        "de": "gegen",
        "es": r"contra|opon\w*|opus\w*",
        "ru": r"против\w*",
        "ar": r"ضد|عارض\w*|معارض\w*",
        "ur": r"خلاف|مخالف\w*",
    },
    {
        "en": r"refus\w*|reject\w*|declin\w*",
        "fr": r"refus\w*|rejet\w*|décli\w+",
        "de": r"lehn\w+|ablehn\w*|abgelehnt\w*|\w*weiger\w*",
        "es": r"rechaz\w*|nieg\w*|neg\w+",
        "ru": r"отказ\w*|откаж\w*|отклон\w*|отверг\w*",
        "ar": r"[تي]?رفض\w*",
        "ur": "انکار|مسترد",
    },
    {
        "en": r"ban(?:s|ned)?|prohibit\w*|forb\w+|prevent\w*",
        "fr": r"interdi\w*|empêch\w*",
        "de": r"verb[oi]t\w*|verhinder\w*",
        "es": r"proh[ií]b\w*|imp[ei]d\w*",
        "ru": r"запре\w*",
        "ar": r"حظر\w*|من[عت]\w*",
        "ur": "منع|ممنوع|ممانعت",
    },
)


def without_kindred(text: str, language: str, beside: str, other: str) -> str:
    """A text but for words that stand for one of the text beside it, in another language."""
    here, there = (tag.partition("-")[0].lower() for tag in (language, other))
    for words in _KINDRED:
        if here in words and there in words:
            stand = len(_form(words[there]).findall(beside))
            text = _form(words[here]).sub(" ", text, count=stand) if stand else text
    return text


@cache
def _form(words: str) -> re.Pattern[str]:
    return compiled(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)
