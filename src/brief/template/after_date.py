"""A fact's words as they read behind its date, as in a timeline.

"**11 April 2025.** They met in Minsk on 11 April 2025" says its date twice. Left out is only a
phrase of that very date, and only where the rest is a sentence still; in doubt it stays.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from datetime import timedelta

from brief.facts.dates import Date
from brief.late import pattern
from brief.prose.dates_said import find_dates
from brief.show import say_when, show_date
from brief.words import FixedWords

_LEANS_ON_IT = pattern(
    r"a|about|after|again|already|an|and|are|as|at|be|been|before|both|but|by|early|either|even"
    r"|first|from|is|last|late|later|neither|nor|not|only|or|since|than|the|then|until|was|were",
    re.IGNORECASE,
)
"""Words that a date must not be taken away behind."""
_GOES_ON = pattern(
    "alone|already|and|as|but|dollars|itself|nor|only|onwards?|or|prices|terms|than|to|too|until"
    "|values|when|where|which|while"
)
"""Words that a date must not be taken away before where it opens a sentence: they go on from it."""
_SPARES_IT = pattern(
    "about|after|against|at|because|before|besides|between|by|during|for|from|if|in|into|near|of|on|over"
    "|that|through|under|with|without"
)
"""Words that it can be taken away before further on: prices of 2019 are no prices without it."""
_IN_A_NAME = ("-", "\u2010", "\u2011")
"""What stands before a year that is part of a name: EXPO-2017."""
_LEADS = pattern(r"\S*|im Jahre?|in the year|en el año|في (?:عام|سنة)", re.IGNORECASE)
"""What may stand before a date that opens a text."""
_DONE = pattern(r"\sand\s(?:[a-z]{3,}ed|met|held|saw|spoke|took|went|said|gave)\b")
"""What else somebody did on that day: visited on 4 May 2020 and signed."""
_ADDS = pattern(
    r",\s(?:(?:an?|her|his|its|the|their)\s(?:first|second|third|fourth|fifth|sixth|seventh|eighth"
    r"|ninth|tenth|last|latest|only|most|[a-z]{3,}est)|and\s(?:both|he|it|she|they|[a-z]{3,}ed|met"
    r"|held|saw|spoke|took|went|said|gave)|according\sto|where|who|whose)\b"
)
"""What is added behind a comma and says what it says without the date: came, the last to do so."""
_MAKES = pattern(r",\swhich\smade\s(?:it|them|her|him|[A-Z])")
"""A consequence of what is told, of no day of its own: sales rose, which made it the third."""
_TELLS_OF_IT = pattern(r"\s(?:is|are|was|were)\s")
"""The verb of a sentence whose subject ends in the date: the main buyers in 2024 were."""
_COUNTED = pattern(
    r"\b(?:first|second|third|fourth|fifth|last|latest|earliest|next|only|all|ever|never|what|who"
    r"|that|which|those|[a-z]+ed|begun|born|bought|broken|brought|built|caught|chosen|come|cut|done"
    r"|drawn|driven|fought|found|given|grown|held|kept|known|laid|led|left|lent|lost|made|met|paid|put"
    r"|read|run|said|seen|sent|set|shown|sold|spent|split|struck|taken|told|torn|won|written)\b",
    re.IGNORECASE,
)
"""Words of such a subject to which the date belongs: the first visit in 2014 is no first visit."""
_OPENS_WITH = pattern(r"(?:After|Following|Since|Under)\s[^,;:.]+")
"""What opens a sentence and ends in the date, before a comma: since a decision in 2009."""
_TELLS_WHEN = pattern(
    r"\b(?:after|afternoon|anniversary|before|birthday|date|day|days|deadline|earlier|eve|evening"
    r"|following|friday|holiday|later|monday|month|morning|next|night|noon|previous|same|saturday"
    r"|since|sunday|then|thursday|time|tuesday|until|wednesday|week|weekend|when|year)\b",
    re.IGNORECASE,
)
"""Words of an addition that may say what day that was."""
_ENDS = pattern(r"[.;](?:\s|$)")
_STOPS = pattern(r"[,;:.?!\u2026][\"'\u201d\u2019)\]*]*$")
_FIRST_WORD = pattern(r"[^\W\d_]+|\{")


def after_date(text: str, date: Date, capitals: Collection[str], words: FixedWords) -> str:
    """`text` without the phrase of its date; `capitals` are braces that may begin a sentence.

    English is taken apart; in other languages whose file says what leads a date it goes before a
    comma or at the end of a sentence, and further on where the file says before which words not.
    """
    is_english = words.language.startswith("en")
    if lasting := _since_then(text, date, words):
        return lasting
    phrase = _phrase(date, words)
    found = list(phrase.finditer(text)) if phrase else []
    if len(found) != 1 or _is_quoted(text, found[0].start()):
        return text
    before, after = text[: found[0].start()], text[found[0].end() :]
    if find_dates(before):  # then the date in front would be taken for that of what stands first
        return text
    if not before.strip():
        return _opened(text, after, capitals) if is_english or after.startswith(",") else text
    exact = date.precision == "day" or date.is_interval
    spared = _can_spare(before, after, exact=exact) if is_english else _may_part(after, words)
    if not _ENDS.match(after) and not spared:
        return text
    held = {*words.list("before-dates"), *(() if spared else words.list("before-dates-at-end"))}
    leans = _LEANS_ON_IT.fullmatch if is_english else held.__contains__
    return _closed(text, before, after, leans)


def opening_date(text: str, date: Date) -> int:
    """How many letters a text begins with up to the end of that date, as exact as it is known.

    None where it does not begin with it.
    """
    exact = {"day": 3, "month": 2}.get((date.start or date).precision, 1)
    ends = (
        one.end
        for one in find_dates(text)
        if _LEADS.fullmatch(text[: one.start].strip())
        and not text[: one.start].endswith(_IN_A_NAME)
        and one.exactness >= exact
        and one.year == date.first.year
        and one.agrees(date)
    )
    return next(ends, 0)


def _phrase(date: Date, words: FixedWords) -> re.Pattern[str] | None:
    if date.start and date.end:
        english = words.language.startswith("en")
        return _days(date.start, date.end, words) if english else None
    phrase = say_when(date, words)
    if not phrase:
        return None
    said = r"\s".join(map(re.escape, phrase.split()))
    return re.compile(rf"(?<!\w){said}(?![\w\u2013-])", re.IGNORECASE)


def _since_then(text: str, date: Date, words: FixedWords) -> str:
    """The sentence that says since when it is so, at its end, by that date; "" for another."""
    group = words.group("since-date")
    date = date.start if date.start and not date.end else date
    if not group or date.is_interval or date.approximate or date.uncertain:
        return ""
    said = r"\s".join(map(re.escape, show_date(date, words).split()))
    found = list(re.finditer(rf"(?<!\w){group['since']}\s{said}(?=[.;](?:\s|$))", text))
    if len(found) != 1 or _is_quoted(text, found[0].start()):
        return ""
    before, after = text[: found[0].start()], text[found[0].end() :]
    stays = not before.strip() or _STOPS.search(before.rstrip()) or find_dates(before)
    return "" if stays else f"{before}{group['then']}{after}"


def _days(start: Date, end: Date, words: FixedWords) -> re.Pattern[str] | None:
    """Two days of a month, one after the other: on 19 and 20 November 2021."""
    marked = any(one.approximate or one.uncertain for one in (start, end))
    days = start.precision == end.precision == "day"
    if marked or not days or end.first - start.first != timedelta(days=1):
        return None
    month = start.first.replace(day=1) == end.first.replace(day=1)
    last = r"\s".join(map(re.escape, show_date(end, words).split()))
    return re.compile(rf"(?<!\w)on\s{start.first.day}\sand\s{last}(?!\w)") if month else None


def _is_quoted(text: str, at: int) -> bool:
    before = text[:at]
    marks = ("\u201c\u201d", "\u00ab\u00bb")
    opened = any(before.count(one[0]) > before.count(one[1]) for one in marks)
    return opened or before.count('"') % 2 == 1


def _opened(text: str, after: str, capitals: Collection[str]) -> str:
    """The sentence that began with its date."""
    rest = after.removeprefix(",").lstrip()
    word = _FIRST_WORD.match(rest)
    if word is None or _GOES_ON.fullmatch(word[0]):
        return text
    if word[0] == "{":
        return rest if rest[1:].partition("}")[0].strip() in capitals else text
    return rest[:1].title() + rest[1:]


def _can_spare(before: str, after: str, *, exact: bool) -> bool:
    """Whether what follows in the sentence stands without the date."""
    following = re.match(r",?\s([a-z]+)\b", after)
    put_in = after.startswith(",") and before.rpartition(". ")[2].count(",") % 2
    if _stands_before(before, after):
        return True
    spares = following and _SPARES_IT.fullmatch(following[1]) and not put_in
    return bool(spares or (exact and (_DONE.match(after) or (not put_in and _adds(after)))))


def _stands_before(before: str, after: str) -> bool:
    """Whether the date goes with the whole sentence, of which nothing else tells when."""
    end = _ENDS.search(after)
    rest, subject = after[: end.start()] if end else after, _ENDS.split(before)[-1].strip()
    if find_dates(rest) or "," in subject or _TELLS_WHEN.search(rest):
        return False
    if _TELLS_OF_IT.match(rest):
        return not _COUNTED.search(subject)
    opens = _OPENS_WITH.fullmatch(subject) and rest.startswith(", ")
    return bool(opens or _MAKES.match(rest))


def _may_part(after: str, words: FixedWords) -> bool:
    """Whether the sentence goes on as it did before its date, in a language that lets it."""
    stays = words.list("after-dates")
    added = re.match(r",\s(\w+)\s", after)
    if added and added[1] in words.list("after-dates-comma"):
        return True
    following = re.match(r"\s[\"'\u201e\u201c\u201d\u00ab(]*([^\W\d_]+)", after)
    return bool(stays and following and following[1] not in stays and not find_dates(after))


def _adds(after: str) -> bool:
    """Whether the rest of the sentence is an addition in which nothing tells when."""
    end = _ENDS.search(after)
    said = after[: end.start()] if end else after
    return bool(_ADDS.match(said)) and not (_TELLS_WHEN.search(said) or find_dates(said))


def _closed(text: str, before: str, after: str, leans: Callable[[str], object]) -> str:
    """The sentence with its date further on: before its end, or before words that it can spare."""
    kept = before.rstrip()
    if _ENDS.match(after):
        kept = kept.removesuffix(",")  # it closed words put in before the date
    last = next(reversed(kept.split()), ",")
    stays = leans(last.strip("()[]*").casefold()) or _STOPS.search(last)
    return text if stays or not before[-1].isspace() else kept + after
