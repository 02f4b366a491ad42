"""Tongues: languages called as nations are, and what they say of where words are from."""

from __future__ import annotations

from functools import cache

from brief.late import pattern
from brief.prose.places import country_names_in

_BEFORE = pattern(
    r"\b(?:in|into|from)\s(?:the\s)?(?:original\s)?$|\b(?:written|speaking|reads?|translated)\s$"
)
_AFTER = pattern(r"^[-\u2010\u2011\s](?:language|speaking|medium)|^(?:\stext|\stranslation)\b")


def without_tongues(text: str) -> str:
    """The text without the names of nations that are those of languages there: in German."""
    for start, end, _ in country_names_in(text):
        if _BEFORE.search(text[:start]) or _AFTER.search(text[end:]):
            text = f"{text[:start]}{' ' * (end - start)}{text[end:]}"
    return text


@cache
def tongue_of_one_country(tag: str) -> str:
    """The English name of a language that is the first of one country alone (ja: Japanese).

    German, Chinese and Russian are of several: a paper in one of them need not be from its name's.
    """
    language = tag.partition("-")[0].lower()
    if not language:
        return ""
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415 - where a source tells its language
    from babel.languages import get_official_languages  # noqa: PLC0415 - as above

    try:
        territories = Locale("en").territories
        called = Locale.parse(language).get_display_name("en")
    except (UnknownLocaleError, ValueError):
        return ""
    spoken = (get_official_languages(code, de_facto=True)[:1] for code in map(str, territories))
    firsts = [str(first).partition("_")[0] for one in spoken for first in one]
    return (called or "") if firsts.count(language) == 1 else ""
