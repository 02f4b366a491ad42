# ruff: noqa: RUF001 - words in the letters of their language
"""Days that a report counts from its own: on Monday, yesterday, last month, in April."""

from __future__ import annotations

import re
from datetime import timedelta
from functools import lru_cache

from brief.facts.dates import Date, parse_date
from brief.facts.sources import Source
from brief.late import pattern
from brief.prose import split_sentences
from brief.prose.dates_said import DateSaid, find_dates
from brief.prose.numbers_said import COUNTS, count_said
from brief.verify.copy import Paragraph
from brief.verify.found import came_out_then, says_date
from brief.words.cldr import cldr_of

_WEEK, _MONTHS = 7, 12
_STEPS = {
    -2: "the day before yesterday|two days ago|two days earlier|avant-hier|vorgestern|anteayer"
    "|позавчера|أول أمس",
    -1: "yesterday|last night|the previous day|the day before|a day earlier|hier|gestern|ayer"
    "|вчера|أمس|گزشتہ روز|کل",
    1: "tomorrow|the next day|demain|morgen|mañana|завтра|غدا|غداً|کل",
}
"""How many days from that of the report, and by which words."""
_MONTHS_SAID = {
    -1: "last month|a month ago|the previous month|le mois dernier|el mes pasado"
    "|(?:letzten|vorigen|vergangenen) Monat|прошл(?:ом|ого) месяц[еа]"
    "|الشهر الماضي|(?:گزشتہ|پچھلے) ماہ",
    1: "next month|the coming month|le mois prochain|(?:nächsten|kommenden) Monat|el próximo mes"
    "|el mes que viene|следующ(?:ем|его) месяц[еа]|الشهر (?:المقبل|القادم)|(?:اگلے|آئندہ) ماہ",
}
_LONG_AGO = pattern(r"\b(?:last|past|previous|before\slast|week)\b", re.IGNORECASE)
_FAR_AHEAD = pattern(r"\b(?:next|following|after\snext|week)\b", re.IGNORECASE)
_AHEAD = pattern(
    r"\b(?:will|shall|would|next|plan\w*|due|expect\w*|schedul\w+|invit\w+|hopes?|from|until"
    r"|promis\w+|pledg\w+|undert(?:ook|ak\w+)|intend\w*|by\sthe\send"
    r"|start(?:s|ing)|begin(?:s|ning)|to\s(?:be|open|begin|start|take|hold|visit|sign))\b",
    re.IGNORECASE,
)
"""Words of what is still to come."""
_AHEAD_ABROAD = pattern(
    r"\b(?:prochain\w*|d(?:oit|oivent|evait|evaient|evra\w*)|compt(?:e|ent)|prévue?s?|attendue?s?|dès|à\spartir"
    r"|jusqu['\u2019]\w+|d['\u2019]ici|\w{2,}(?:[eiudt]ra|[eiudt]ront)"
    r"|soll(?:en|te|ten)?|wird|werden|plan(?:t|en)|bis|ab|geplant|vorgesehen|erwartet|rechnet|kommende[nrms]?"
    r"|nächste[nrms]?|nicht\svor"
    r"|próxim[oa]s?|hasta|desde|a\spartir|previst[oa]s?|deb(?:e|en|ía|ían)|\w{2,}(?:rá|rán)"
    r"|до|будет|будут|долж\w+|планир\w+|следующ\w+|ожида\w+)\b",
    re.IGNORECASE,
)
"""The same in other languages, where the sentence of the date has them."""
_LAST_WEEK = pattern(
    r"\b(?:(?:last|the\sprevious)\sweek|la\ssemaine\s(?:dernière|passée)"
    r"|(?:letzte|vergangene|vorige)[nr]?\sWoche|la\ssemana\spasada)\b",
    re.IGNORECASE,
)
_NEXT_WEEK = pattern(
    r"\b(?:next\sweek|la\ssemaine\sprochaine|(?:nächste|kommende)[nr]?\sWoche"
    r"|la\spróxima\ssemana)\b",
    re.IGNORECASE,
)
_SATURDAY = 5
_WEEKEND = pattern(r"\b(?:week-?end|Wochenende|fin\sde\ssemana)s?\b", re.IGNORECASE)
_CHRISTMAS = pattern(r"\b(?:Christmas|Noël|Weihnachten|Navidad|year['\u2019]s\send)\b")
_SEASONS = (
    (5, r"spring|printemps|Frühjahr|Frühling|primavera|весн\w+"),
    (8, r"summer|été|Sommer|verano|лет[оау]м?"),
    (11, r"autumn|fall|automne|Herbst|otoño|осен\w+"),
)
"""The month that ends a season, and its names."""


def is_reckoned(paragraph: Paragraph, date: Date, source: Source) -> bool:
    """Whether the paragraph names the date by the day on which its source came out."""
    issued = source.issued
    if issued is None or issued.precision not in {"day", "month"}:
        return False
    if date.precision == "year":
        return _is_of_next_season(paragraph, date, issued)
    if issued.precision == "month":
        return date.precision == "month" and _is_of_another_year(paragraph, date, source)
    if date.start and date.end:
        return all(_is_said(paragraph, half, source) for half in (date.start, date.end))
    if date.precision == "day":
        step = (date.first - issued.first).days
        return (
            _is_day(paragraph, date, step)
            or _is_of_another_year(paragraph, date, source)
            or _is_days_apart(paragraph, date, source)
        )
    if date.precision == "month":
        said = _MONTHS_SAID.get(_months_between(issued, date), "")
        there = bool(said) and bool(_words(said).search(paragraph.words))
        return (
            there
            or _is_of_another_year(paragraph, date, source)
            or _has_weekday_of(paragraph, date, issued)
            or _is_months_apart(paragraph, date, issued)
            or (_is_next_december(date, issued) and _is_said_ahead(_CHRISTMAS, paragraph.words))
        )
    return False


_DAYS_COUNTED = {"an": 1, "a": 1, **COUNTS}
_APART = pattern(
    rf"\b(?P<count>\d{{1,2}}|{'|'.join(_DAYS_COUNTED)})\s(?P<unit>day|week)s?\s(?P<way>later|after|earlier|before)\b"
    r"|\b(?P<next>(?:the\s)?(?:next|following)\s(?:day|morning|afternoon|evening|night)|le\slendemain|am\s(?:nächsten|folgenden)\sTag"
    r"|(?:am\s)?Tag\sdarauf|al\sdía\ssiguiente)\b|\b(?P<eve>la\sveille|am\sVortag|the\sday\sbefore)\b",
    re.IGNORECASE,
)
"""How far a day lies from another that a paragraph names: four days later, the next day."""
_TIED = pattern(r"\s(?:(?:the|on|that\sof|its)\s){0,2}")


def _is_days_apart(paragraph: Paragraph, date: Date, source: Source) -> bool:
    """Whether it lies so many days from another that the paragraph names or reckons."""
    for said in _APART.finditer(paragraph.words):
        step = 1 if said["next"] else -1 if said["eve"] else _step_of(said)
        day = date.first - timedelta(days=step)
        other = parse_date(day.isoformat())
        away = (other.first - source.issued.first).days if source.issued else 0
        if named := _day_meant(paragraph.words, said):
            there = named.names(other) and says_date(paragraph, other, source)
        else:
            there = _is_day(paragraph, other, away)
        if there:
            return True
    return False


def _day_meant(words: str, said: re.Match[str]) -> DateSaid | None:
    """The day right behind such words, four days before 5 June, or the last before them."""
    days = [one for one in find_dates(words) if one.day]
    end = said.end()
    behind = (one for one in days if _TIED.fullmatch(words, end, max(end, one.start)))
    before = [one for one in days if one.end <= said.start()]
    return next(behind, before[-1] if before else None)


def _step_of(said: re.Match[str]) -> int:
    unit = _WEEK if said["unit"].lower() == "week" else 1
    days = count_said(said["count"], _DAYS_COUNTED) * unit
    return days if said["way"].lower() in {"later", "after"} else -days


def _is_next_december(month: Date, issued: Date) -> bool:
    return (month.first.year, month.first.month) == (issued.first.year, _MONTHS)


_MONTHS_COUNTED = {"a": 1, **COUNTS, "dix-huit": 18, "douze": 12, "achtzehn": 18, "zwölf": 12}
_IN_MONTHS = pattern(
    rf"(?P<within>\b(?:within|inside|innerhalb(?:\svon)?|binnen|dans\s(?:les|un\sdélai\sde)"
    rf"|dentro\sde|en\sun\splazo\sde)\s(?:the\s|the\snext\s)?)?"
    rf"\b(?P<count>\d{{1,2}}|{'|'.join(_MONTHS_COUNTED)})\s(?:months?|mois|Monaten?|meses)\b"
    r"(?P<from>\s(?:later|after|from|following|of\s(?:its|the|that|their)|suivant|après|plus\stard|à\scompter"
    r"|nach|später|después|más\starde|a\spartir)\b)?",
    re.IGNORECASE,
)
"""How many months, counted on from another: within, later; not those that something takes."""


def _is_months_apart(paragraph: Paragraph, month: Date, issued: Date) -> bool:
    """Whether it lies as many months from one that a sentence names as the sentence tells."""
    before = ""
    for sentence in split_sentences(paragraph.words):
        named = {
            _MONTHS * (one.year or issued.first.year) + one.month
            for one in find_dates(sentence) or find_dates(before)
            if one.month
        }
        before = sentence
        counted = (one for one in _IN_MONTHS.finditer(sentence) if one["within"] or one["from"])
        for said in counted if named else ():
            step = count_said(said["count"], _MONTHS_COUNTED)
            if _MONTHS * month.first.year + month.first.month - step in named:
                return True
    return False


def _has_weekday_of(paragraph: Paragraph, month: Date, issued: Date) -> bool:
    """Whether a day or a week that it names is of the month: on Friday, told on 1 July."""
    near = (issued.first + timedelta(days=step) for step in range(-_WEEK, _WEEK + 1))
    days = {day.weekday() for day in near if month.first <= day <= month.last}
    monday = issued.first - timedelta(days=issued.first.weekday())
    for weeks, form in ((-1, _LAST_WEEK), (1, _NEXT_WEEK)):
        begun = monday + timedelta(weeks=weeks)
        ended = begun + timedelta(days=_WEEK - 1)
        if form.search(paragraph.words) and (begun <= month.last and month.first <= ended):
            return True
    return any(_weekday(paragraph.language, day).search(paragraph.words) for day in days)


def _is_of_next_season(paragraph: Paragraph, year: Date, issued: Date) -> bool:
    """Whether it tells of a season to come that this year has seen: before the summer."""
    if year.first.year != issued.first.year + 1 or any(one.year for one in paragraph.dates):
        return False
    gone = (names for last, names in _SEASONS if last < issued.first.month)
    seasons = "|".join(gone)
    return bool(seasons) and _is_said_ahead(_words(seasons), paragraph.words)


_PARTS = pattern(
    r"[,;:()\u2013\u2014]|\b(?:which|who|when|after|since|last|although|but|qui|après|depuis|mais"
    r"|nach|nachdem|seit|aber|doch|desde|tras|pero)\b"
)


def _is_said_ahead(form: re.Pattern[str], words: str) -> bool:
    """Whether a clause that tells of what is to come has such words, and not of what was then."""
    return any(
        form.search(clause) and _tells_ahead(clause)
        for sentence in split_sentences(words)
        for clause in _PARTS.split(sentence)
    )


def _tells_ahead(sentence: str) -> bool:
    return bool(_AHEAD.search(sentence) or _AHEAD_ABROAD.search(sentence))


def _is_said(paragraph: Paragraph, half: Date, source: Source) -> bool:
    """Whether an end of an interval is named, is the report's day, or is reckoned from that."""
    named = says_date(paragraph, half, source) or came_out_then(source, half, paragraph)
    return named or is_reckoned(paragraph, half, source)


def _is_day(paragraph: Paragraph, date: Date, step: int) -> bool:
    """Whether it is so many days from the report's, by a word for it or the day of the week."""
    if (said := _STEPS.get(step)) and _words(said).search(paragraph.words):
        return True
    far = _LONG_AGO if step < 0 else _FAR_AHEAD
    weekend = date.first.weekday() >= _SATURDAY and abs(step) <= _WEEK
    if weekend and any(
        _is_ahead_of(one, paragraph.words) == (step > 0)
        for one in _WEEKEND.finditer(paragraph.words)
    ):
        return True
    near = abs(step) <= _WEEK or (abs(step) <= 2 * _WEEK and bool(far.search(paragraph.words)))
    return near and bool(_weekday(paragraph.language, date.first.weekday()).search(paragraph.words))


_COMING = pattern(
    r"\b(?:next|coming|prochain|nächste[ns]?|kommende[ns]?|próximo)\s$", re.IGNORECASE
)


def _is_ahead_of(said: re.Match[str], words: str) -> bool:
    """Whether a weekend is one to come, by the word before it or by its clause."""
    before, after = words[: said.start()], words[said.end() :]
    clause = _ENDS.split(before)[-1] + _ENDS.split(after)[0]
    return bool(_COMING.search(before)) or _tells_ahead(clause)


_ENDS = pattern(r"[.,;:()\u2013\u2014]\s|\b(?:which|who|and|but|qui|et|mais|und|aber|que|y|pero)\b")


def _is_of_another_year(paragraph: Paragraph, date: Date, source: Source) -> bool:
    """Whether a date without a year is of the year before, or of the next where that is told."""
    issued = source.issued
    if issued is None or any(one.year for one in paragraph.dates):
        return False
    months = _months_between(issued, date)
    ahead = 0 < months < _MONTHS and _is_ahead(paragraph, date)
    near = (-_MONTHS < months < 0 or ahead) and date.first.year != issued.first.year
    return near and any(one.names(date) for one in paragraph.dates)


def _is_ahead(paragraph: Paragraph, date: Date) -> bool:
    """Whether it tells of what is to come; in other languages the sentence of the date does."""
    return bool(_AHEAD.search(paragraph.words)) or any(
        _AHEAD_ABROAD.search(sentence)
        and any(one.names(date) and not _tells_past(sentence, one) for one in find_dates(sentence))
        for sentence in split_sentences(paragraph.words)
    )


_WAS = pattern(
    r"\b(?:a|ont|est|sont|avait|avaient|était|étaient|fut)\s(?:été\s|\w+ment\s)?"
    r"(?!prév|attend|progr|plan|annonc|fix)\w+(?:é|ée|és|ées|i|ie|is|it|ert|u|ue|us)\b"
    r"|\b(?:wurden?|waren?|war|hatten?|hat|haben)\b|\b(?:fue(?:ron)?|ha|han|había)\s\w+(?:[aio]d[oa]|ert[oa]|cho)s?\b"
    r"|\bбыл[аои]?\b"
)
"""A verb of what is past, in the other languages."""


def _tells_past(sentence: str, said: DateSaid) -> bool:
    """Whether the clause of a date has such a verb: was opened in March, and is to grow."""
    before, after = sentence[: said.start], sentence[said.end :]
    return bool(_WAS.search(f"{_ENDS.split(before)[-1]} {_ENDS.split(after)[0]}"))


def _months_between(issued: Date, date: Date) -> int:
    years = date.first.year - issued.first.year
    return _MONTHS * years + date.first.month - issued.first.month


@lru_cache(maxsize=32)
def _words(said: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{said})(?!\w)", re.IGNORECASE)


@lru_cache(maxsize=64)
def _weekday(language: str, day: int) -> re.Pattern[str]:
    """The names of a day of the week, Monday 0, in a language, and in English."""
    tags = {language.partition("-")[0] or "en", "en"}
    names = {form[day] for tag in tags for form in _days(tag)}
    return _words("|".join(map(re.escape, sorted(names))))


def _days(language: str) -> tuple[dict[int, str], ...]:
    try:
        return tuple(dict(form) for form in cldr_of(language).days.values())
    except ValueError:
        return ()
