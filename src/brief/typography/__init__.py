"""Typography: a typist's quotation marks and spaces as the printed language sets them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from brief.bidi import has_right_to_left
from brief.late import NamedTuple, compiled, pattern
from brief.typography.alone import cut_curled, within
from brief.typography.apostrophes import base_of, cut_across, cut_apart, cut_or_whole
from brief.typography.between import dashed
from brief.typography.dashes import any_month, close_up, close_up_abroad, hold_dashes
from brief.typography.nested import nested
from brief.typography.points import own_points, points_of
from brief.typography.ranges import close_up_figures, close_up_places
from brief.typography.squares import raise_squares
from brief.typography.titles import hold_titles
from brief.words import FixedWords
from brief.words.marks import Marks, marks_of, range_dash
from brief.words.primes import CLOSES, STARTS, primed
from brief.words.units import is_unit

NO_BREAK = "\N{NO-BREAK SPACE}"
_OPENS = pattern(
    r"(^|[\s(\[{\u2013\u2014\u201c\u2018\u201e\u201a\u00ab/\u00bf\u00a1])([\"'])(?=\S)"
)
_OPENS_TURNED = pattern(r"(^|[\s(\[{\u2013\u2014\u201d\u2019\u00ab/])([\"'])(?=\S)")
_GERSHAYIM = pattern('(?<=[\u05d0-\u05ea])"(?=[\u05d0-\u05ea])')
"""What cuts a Hebrew word short stands inside it, and opens or closes nothing."""
_OPENS_HEBREW = pattern(
    '(?<![^\\W_])[\u05d1\u05d4\u05d5\u05db\u05dc\u05de\u05e9]{1,2}"'
    '(?=[\u05d0-\u05ea]{2}[^"]*(?<=\\S)"(?![\u05d0-\u05ea]))'
)
"""But behind a Hebrew word of one letter it may open a quotation that ends further on."""
_AFTER_HYPHEN = pattern(r"(?<=-)\"(?=\w)|(?<=[\"'\u201d\u2019\u00bb]-)'(?=\w)")
"""A quotation that opens behind a hyphen: anti-"terror" law, "A"-"B"."""
_AFTER_POINT = pattern(r"(?<=[\"'\u201d\u2019\u00bb][,;])[\"'](?=\w)")
"""One that opens right behind another and a comma: "A","B"."""
_BEHIND = pattern(
    "(?:(?<=[\U000f0000-\U0010fffd])|(?<=[\U000f0000-\U0010fffd]\\))|^)[,;:.](?=\\s|$)"
)
"""A point behind a printed value, which stands as one private-use character here, or first."""
_LATIN = pattern("^[^\U000f0000-\U0010fffd]*[A-Za-z\u00c0-\u02af][^\U000f0000-\U0010fffd]*$")
"""Words that are typed, some of them Latin, with no printed value among them."""
_SPACES = " \u00a0\u202f"
_IN_GUILLEMETS = pattern(
    "(?:(?<=^\u00ab)|(?<=[\\s(\\[\u201c\u201e]\u00ab)) | (?=\u00bb(?:[\\s,.;:!?)\\]\u201d]|$))"
)
"""A space that is typed inside guillemets, as French has them, in whatever language."""
_INSIDE = pattern(rf"\u00ab[{_SPACES}]*(?=\S)|(?<=\S)[{_SPACES}]*\u00bb")
_ENDS = r"(?=\s|$|[)\]?!\u2026])"
_BEFORE = pattern(rf"[{_SPACES}]+([;:!?]){_ENDS}|(?<=[^\W_]|[\u00bb\u201d)%\]])([;:!?]){_ENDS}")
"""A mark with a space before it, or one behind a word that has none."""
_ELIDED = pattern(r"(?<=[^\W_]['\u2019])\"(?=\w)")
"""A quotation that opens behind an elision: l'"accord"."""
_ELISION = pattern(r"(?i)(?:(?<!['\u2019\w])|(?<=\u02e3))([cdjlmnst]|qu)['\u2019]\"(?=\w)")
"""The same in words of any language, also within another quotation: came; l'"ordre"."""
_PREFIXED = pattern(
    "(?<![^\\W_])([\u0648\u0641\u0628\u0644\u0643]{1,2}\u0640?"
    "|[\u05d1\u05d4\u05d5\u05db\u05dc\u05de\u05e9]{1,2})(\"|'(?=[^']+'(?!\\w)))(?=\\w)"
)
"""One that opens behind Arabic words of one letter: wa-"al-mina"."""
_HAN = pattern("[\u3005\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]")
_PAIR = pattern('"([^"]*)"')
_SINGLES = pattern("'(?=[\u3005\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff])([^']*[\u3005-\u9fff])'")
"""Marks among letters that no space parts: they open and close by turns."""
_AYN = pattern(r"(?i)(?:(?<=\b[ae][dlnrstz]-)|(?<=\b[ae]sh-))'(?=[^\W\d_])")
"""The first letter of a name behind its article: 'Abd al-'Aziz."""


_DASH = r"(?:-| ?\u2013 ?)"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_HELD = pattern(  # the space comes first, what stands before it after: so it is found fastest
    r" (?:(?<=\d )(?=[%\u2030\u20ac\u00a3\u00a5\u20bd$](?!\d))"
    r"|(?=\d)(?:(?<=[$\u20ac\u00a3\u00a5\u00a7\u2116] )|(?<=(?<![\w.])[A-Z]{3} ))"
    r"|(?<=\. )(?:"
    r"(?<=(?<![\w.])[A-Z\u00c0-\u00de\u0410-\u042f]\. )(?=[A-Z\u00c0-\u00de\u0410-\u042f])"
    r"|(?<=(?<![\w.])[^\W\d_]\. )(?=[^\W\d_]\.)"
    r"|(?<=(?<![\w.])[A-Z]{2}\. )(?=[A-Z]{2}\.)"
    r"|(?<=(?<![\w.])[\u0410-\u042f]\.[\u0410-\u042f]\. )(?=[\u0410-\u042f][\u0430-\u044f])))"
)
"""A sign or a currency's code to its figure, an initial to what it belongs to, z. B., EE. UU."""
_SYMBOL = pattern(r" (?<=\d )([^\W\d_]{1,5}|\u00b0[CF])(?!\w)")
_HOURS = pattern(r" (?<=\d[ \xa0]h )(?=[0-5]\d\b)")
"""In the time of day: 12 h 30."""
_PERCENT = pattern(rf"(\d)[{_SPACES}]?([%\u2030])(?!\w)")
"""A figure and its sign, whatever is typed between them."""
_FIGURE = pattern(r"\d")
_BEFORE_YEAR = pattern(r" \d{4}\b")
_THOUSANDS = pattern(r"(?<!\d)(\d{1,3}) (?=\d{3}(?!\d))")


class _Glue(NamedTuple):
    """Where a space holds: a unit to its number, an initial to its name, a month to its day."""

    held: re.Pattern[str]
    month_year: re.Pattern[str]
    days: re.Pattern[str]
    """The dash or hyphen, and its spaces, between two days of a month."""
    days_after: re.Pattern[str]
    """The same where the month stands before the days, with what stands before it."""
    thousands: re.Pattern[str] | None
    """The figures before a space that parts thousands, as it may but in English."""


_EDGE = "\N{MODIFIER LETTER SMALL X}"
"""Stands for the letter beyond the border of a run."""
_QUOTES = "\"'"
_PRECEDES = pattern(r"[^\s(\[{\u2013\u2014\u201c\u2018\u201e\u201a\u00ab/\u00bf\u00a1-]$")
_FOLLOWS = pattern("^[^\\W_]|^[\U000f0000-\U0010fffd(\\[\u00bf\u00a1]")


def typeset_within(text: str, words: FixedWords, language: str, around: tuple[str, str]) -> str:
    """As `typeset`, for one run of a paragraph, which has these words before and behind it."""
    before, after = around
    text = cut_across(text, words, language, around)
    is_open = "'" in text and len(STARTS.findall(before + _EDGE)) > len(CLOSES.findall(before))
    lead = f"'{_EDGE}" if is_open else _EDGE
    if not is_open and not (text[0] in _QUOTES and _PRECEDES.search(before.rstrip(_QUOTES))):
        lead = ""
    tail = ""
    if text[-1] in _QUOTES and _FOLLOWS.search(after.lstrip(_QUOTES)):
        tail = f"{_EDGE}'" if CLOSES.search(after) else _EDGE
    is_part = any(text.count(mark) % 2 for mark in _QUOTES)
    whole = f"{before}{text}{after}" if is_part else text
    said = typeset(f"{lead}{text}{tail}", words, language, whole)
    said = said.partition(_EDGE)[2] if lead else said
    return said.rpartition(_EDGE)[0] if tail else said


@lru_cache(maxsize=4096)  # names, outlets and what stands between them are set again and again
def typeset(text: str, words: FixedWords, language: str = "", whole: str = "") -> str:
    """Typographer's marks for typewriter's: curly quotes, spaces that hold a unit to its number.

    A straight quote opens after a space, a bracket or a dash, and closes elsewhere. Text in
    another `language` than that of the words gets the marks of its own. The `whole` that it is part
    of says which way its marks turn, where that is given.
    """
    foreign = bool(language) and base_of(language) != base_of(words.language)
    marks = marks_of(language) if foreign else words.marks
    if "\u2019" in text and (
        "\u00b0" in text or "\u201d" in text
    ):  # as pasted from a word processor
        text = primed(text)
    if "\u2018" in text:
        text = cut_curled(text, cut_or_whole(words, language if foreign else ""))
    if '"' in text or "'" in text:
        marks = _as_it_runs(whole or text, marks)
        text = primed(_cut_short(text))
        text = within(text, marks) if whole in {"", text} else text
        text = _quoted(cut_apart(text, words, language if foreign else ""), marks)
    text = raise_squares(text.replace("...", "\u2026"))
    if "\u00ab" in text or "\u00bb" in text:
        text = _IN_GUILLEMETS.sub(NO_BREAK, text)
    if marks.before:
        text = _spaced(text, marks)
    if foreign:
        own = points_of(language)
        return dashed(own_points(close_up_abroad(text, language), own), language)
    text = dashed(_held(_pointed(text, words), words), words.language)
    return hold_dashes(text, words.language)


def _cut_short(text: str) -> str:
    """The text with the marks inside Hebrew words that are cut short."""
    opening = {
        one.end() - 1
        for one in _OPENS_HEBREW.finditer(text)
        if _GERSHAYIM.sub("", text[: one.start()]).count('"') % 2 == 0
    }
    sign = "\N{HEBREW PUNCTUATION GERSHAYIM}"
    return _GERSHAYIM.sub(lambda mark: mark[0] if mark.start() in opening else sign, text)


def _as_it_runs(text: str, marks: Marks) -> Marks:
    """The marks for a text: an English name in an Urdu brief has those of English inside it."""
    if marks.straight == marks or has_right_to_left(text) or not _LATIN.search(text):
        return marks
    return marks.straight


def _pointed(text: str, words: FixedWords) -> str:
    """Each point behind what a template prints, other type or Arabic letters as the language's."""
    if not (own := _points(words)):
        return text
    return own_points(_BEHIND.sub(lambda found: own.get(found[0], found[0]), text), own)


@lru_cache(maxsize=32)
def _points(words: FixedWords) -> dict[str, str]:
    """The points of the language that are not those of English."""
    marks = words.group("citation-marks")
    keys = {",": "between", ";": "join", ":": "colon", ".": "stop"}
    said = {point: marks.get(key, point).rstrip(" ") for point, key in keys.items()}
    return {point: own for point, own in said.items() if own != point}


def _quoted(text: str, marks: Marks) -> str:
    opening = {'"': marks.opening + marks.inside, "'": marks.inner_opening}
    text = _ELISION.sub(lambda found: f"{found[1]}\u2019" + opening['"'], text)
    if marks.before:
        text = _ELIDED.sub(marks.opening + marks.inside, text)
    if '"' in text and text.count('"') % 2 == 0 and _HAN.search(text):
        first, last = opening['"'], marks.inside + marks.closing
        text = _PAIR.sub(rf"{first}\1{last}", text)
    if "'" in text and _HAN.search(text):
        text = _SINGLES.sub(rf"{opening[chr(39)]}\1{marks.inner_closing}", text)
    text = _PREFIXED.sub(lambda found: found[1] + opening[found[2]], text)
    text = _AYN.sub("\u2018", text)
    text = _AFTER_HYPHEN.sub(lambda found: _after_hyphen(found, opening), text)
    text = _AFTER_POINT.sub(lambda found: opening[found[0]], text)
    for _ in range(2):  # one quotation may open right inside another
        opens = _OPENS if marks == marks.straight else _OPENS_TURNED
        text = opens.sub(lambda found: found[1] + _opened(found, opening), text)
    text = nested(text, marks).replace('"', marks.inside + marks.closing)
    if marks.inner_closing == "\u2019" or marks.inner_opening not in text:
        return text.replace("'", "\u2019")
    return re.sub("'", lambda found: _close_or_elide(found, marks), text)


def _after_hyphen(found: re.Match[str], opening: Mapping[str, str]) -> str:
    """The mark that opens, unless one like it is open: "post-"war."""
    is_open = found.string.count(found[0], 0, found.start()) % 2
    return found[0] if is_open else opening[found[0]]


def _opened(found: re.Match[str], opening: Mapping[str, str]) -> str:
    """The mark that opens; the first letter of a name ('Abd) where no quotation ends after it."""
    if found[2] == "'" and not CLOSES.search(found.string, found.end()):
        return "\u2018"
    return opening[found[2]]


def _close_or_elide(found: re.Match[str], marks: Marks) -> str:
    """An apostrophe between two letters; elsewhere the end of the quotation that is open."""
    before, after = found.string[: found.start()], found.string[found.end() :]
    between = before[-1:].isalnum() and after[:1].isalnum()
    is_open = before.count(marks.inner_opening) > before.count(marks.inner_closing)
    return marks.inner_closing if is_open and not between else "\u2019"


def _spaced(text: str, marks: Marks) -> str:
    """The spaces that hold inside and before marks, put in where they were left out."""

    def inside(found: re.Match[str]) -> str:
        mark = found[0].strip(_SPACES)
        return mark + marks.inside if mark == marks.opening else marks.inside + mark

    def before(found: re.Match[str]) -> str:
        mark = found[1] or found[2]
        return (NO_BREAK if mark == ":" else marks.before) + mark

    return _BEFORE.sub(before, _INSIDE.sub(inside, text))


def _held(text: str, words: FixedWords) -> str:
    glue = _glue(words)
    text = hold_titles(close_up_places(close_up(text, words), words), words)
    if not _FIGURE.search(text):  # then initials alone can be held
        return _HELD.sub(NO_BREAK, text) if ". " in text else text
    if "-" in text or "\u2013" in text:
        dash = range_dash(words.language)
        text = glue.days_after.sub(f"\\1{dash}", glue.days.sub(dash, text))
        text = close_up_figures(text, dash)
    if ("%" in text or "\u2030" in text) and (space := _before_percent(words)):
        text = _PERCENT.sub(rf"\1{space}\2", text)
    text = _HOURS.sub(NO_BREAK, text)
    text = _SYMBOL.sub(_with_symbol, _HELD.sub(NO_BREAK, glue.held.sub(NO_BREAK, text)))
    if glue.thousands:
        space = words.group_sign if words.group_sign.isspace() else NO_BREAK
        text = glue.thousands.sub(f"\\1{space}", text)
    if not _BEFORE_YEAR.search(text):
        return text
    return glue.month_year.sub(lambda date: date[1] or f"{date[2]}{NO_BREAK}", text)


def _before_percent(words: FixedWords) -> str:
    """The space that the language has between a figure and its sign; "" where it has none."""
    before, _, _ = words.pattern("percent").partition("%")
    return before.removeprefix("{number}")


def _with_symbol(found: re.Match[str]) -> str:
    """The symbol behind a figure, held to it; other words may part from it."""
    return f"{NO_BREAK}{found[1]}" if is_unit(found[1].rstrip("\u00b2\u00b3")) else found[0]


@lru_cache(maxsize=32)
def _glue(words: FixedWords) -> _Glue:
    months = any_month(words)
    units = "|".join(map(re.escape, words.list("after-numbers")))
    behind = r"(?<=[\d.r] )(?:(?<=\d )|(?<=\d\. )|(?<=\der ))"
    after = rf"{behind}(?=(?:{units}|(?:de )?(?:{months}))(?!\w))"
    labels = words.list("before-numbers")
    before = "|".join(  # with a capital or without: where a sentence begins, and as people write
        rf"(?<=(?<![^\W_])(?i:{re.escape(of[0])}){re.escape(of[1:])} )" for of in labels
    )
    return _Glue(
        compiled(rf" (?:{after}|(?=\d)(?:{before}))" if labels else f" {after}"),
        # where a day stands before the month it is held, and the year may part
        compiled(rf"(\d(?:\.|er)?[ \xa0](?:{months}) )(?=\d{{4}}\b)|\b({months}) (?=\d{{4}}\b)"),
        _between_days(months),
        compiled(rf"\b((?:{months})[ \xa0]{_DAY}){_DASH}(?={_DAY}\b(?![.,]?\d))"),
        None if base_of(words.language) == "en" else _THOUSANDS,
    )


def _between_days(months: str) -> re.Pattern[str]:
    """Between 3 and 5 May, or May 3 and 5: the dash of a range closes up (Chicago 17, 6.78)."""
    before = rf"(?:(?<=[\s(]\d)|(?<=[\s(]\d\d)|(?<=^\d)|(?<=^\d\d)|(?<=\d\.)){_DASH}"
    return compiled(rf"{before}(?={_DAY}\.?[ \xa0](?:de )?(?:{months})\b)")
