"""Prose taken apart: words, sentences and quotations, for the rules that read it."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from brief.late import dataclass, pattern
from brief.prose.months import CUT_SHORT, ENGLISH, GERMAN
from brief.prose.plain_words import plain_words
from brief.words.primes import primed, primed_alone
from brief.words.shortened import LABELS, SHORTENED

_VOWELS = r"[\u064b-\u065f\u0670]"
WORD = pattern(rf"[^\W_]+{_VOWELS}*(?:(?:['\u2019\u2010\u2011-]|(?<={_VOWELS}))[^\W_]+{_VOWELS}*)*")
"""A word with its apostrophes and hyphens; digits count."""
_PLAIN_WORD = pattern(r"\w+(?:['\u2019\u2010\u2011-]\w+)*")
"""The same where no vowel mark and no underscore stands, found in a third of the time."""
_NOT_PLAIN = pattern(rf"_|{_VOWELS}")
_INSIDE = ("'", "-", "_")
"""What may stand in a word of ASCII or part it, and is no letter."""

_QUOTED = pattern(
    r"\u201c(?P<curly>[^\u201c\u201d]*(?:\u201c[^\u201c\u201d]*\u201d[^\u201c\u201d]*)*)\u201d"
    r'|"(?P<straight>[^"]*)"'
    r"|(?<![\w\u2019])\u2018(?P<single>[^\u2018\u2019]*(?:\u2019\w[^\u2018\u2019]*)*)\u2019(?!\w)"
    r"|(?<![\w'])'(?P<plain>[^\W\d](?:[^'\"]|(?<=\w)'(?=\w))*(?<!\s))'(?!\w)"
    r"|\u00ab(?P<guillemets>[^\u00ab\u00bb]*)\u00bb"
    r"|\u201e(?P<low>[^\u201c-\u201e]*"  # as German and Polish have them
    r"(?:\u201e[^\u201c-\u201e]*[\u201c\u201d][^\u201c-\u201e]*)*)[\u201c\u201d]"
    r"|\u201d(?P<turned>[^\u201c\u201d]*"  # as Urdu has them
    r"(?:\u201d[^\u201c\u201d]*\u201c[^\u201c\u201d]*)*)\u201c"
    r"|(?<![\w.,!?])\u201d(?P<same>(?=\w)[^\u201c\u201d]*)\u201d"  # as Swedish and Hebrew
)
_AFTER_FIGURE = pattern("\\d['\u2019\"\u201d]")
_STOP = pattern(r"[.!?\u2026\u061f\u06d4]+[\"'\u201d\u2019\u00bb)\]]*\s+(?=[^a-z\s])")
_CUT_MONTHS = "|".join(sorted({*" ".join(CUT_SHORT).split()} - {*ENGLISH}))
_SHORTENED = pattern(
    rf"(?:\b(?:[A-Z]|p|{SHORTENED}|{_CUT_MONTHS}|etc)"
    r"|(?<![\w.])(?<!\d[ \u00a0])(?:[^\W\d_]\.[ \u00a0]?)*[^\W\d_])\.$"
)
"""A word that is cut short, an initial or single letters (z. B.), but none behind a year."""
_NEAR = 60
"""Letters before a stop that tell whether it ends a sentence."""
_BEFORE_NUMBER = pattern(rf"\b(?:{LABELS})\.\s+[\dIVX]\Z")
_DAY_BEFORE = pattern(rf"(?<![\d.])\d{{1,2}}\.\s+(?:{'|'.join(GERMAN.split())}|Jahrhundert|Jh)\b")
"""An ordinal of German has a stop: am 3. Mai."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words in quotation marks, and where they start and end, marks included."""

    words: str
    start: int
    end: int


@lru_cache(maxsize=65536)
def find_quotations(text: str) -> tuple[Quotation, ...]:
    """Every pair of quotation marks, in order; an apostrophe is none."""
    if not _may_quote(text):
        return ()
    return tuple(
        Quotation(text[slice(*found.span(found.lastgroup or 0))], *found.span())
        for found in _QUOTED.finditer(without_primes(text))
    )


def without_primes(text: str) -> str:
    """The text with signs that quote nothing for typed feet and inches, minutes and seconds.

    And for the mark inside a word of Hebrew that is cut short, which is one of its letters.
    """
    text = _GERSHAYIM.sub("\u05f4", text)
    return primed_alone(primed(text)) if _AFTER_FIGURE.search(text) else text


_GERSHAYIM = pattern('(?<=[\u05d0-\u05ea])["\u201c\u201d](?=[\u05d0-\u05ea])')


def _may_quote(text: str) -> bool:
    return any(mark in text for mark in "\"'\u201c\u201d\u201e\u2018\u00ab")


@lru_cache(maxsize=65536)
def without_quotations(text: str) -> str:
    """The text with a blank of the same length for each quotation, so that places still hold."""
    for quotation in find_quotations(text):
        blank = " " * (quotation.end - quotation.start)
        text = text[: quotation.start] + blank + text[quotation.end :]
    return text


@lru_cache(maxsize=65536)
def words_in(text: str) -> tuple[str, ...]:
    """The words of a text, in order; several rules go through them."""
    ascii_ = text.isascii()
    if ascii_ and not any(map(text.__contains__, _INSIDE)):
        return tuple(plain_words(text))
    special = "_" in text if ascii_ else _NOT_PLAIN.search(text)
    return tuple((WORD if special else _PLAIN_WORD).findall(text))


def count_words(text: str) -> int:
    """How many words there are."""
    return len(words_in(text))


@lru_cache(maxsize=65536)  # a paragraph is cut up again for each fact that cites it
def split_sentences(text: str) -> tuple[str, ...]:
    """The sentences; a point after a title, an initial or a shortened month ends none."""
    sentences: list[str] = []
    start = 0
    for stop in _STOP.finditer(text):
        sentence = text[start : stop.end()].strip()
        if (
            text[stop.end()].islower()
            or _SHORTENED.search(sentence[-_NEAR:])
            or _goes_on(text, stop)
        ):
            continue
        sentences.append(sentence)
        start = stop.end()
    if rest := text[start:].strip():
        sentences.append(rest)
    return tuple(sentences)


def _goes_on(text: str, stop: re.Match[str]) -> bool:
    """Whether the stop is that of a day of German, or of a label before its number."""
    around = text[max(0, stop.start() - 6) : stop.end() + 12]
    upto = text[max(0, stop.start() - 6) : stop.end() + 1]
    day = _DAY_BEFORE.search(around) if text[stop.start() - 1].isdigit() else None
    return bool(day or _BEFORE_NUMBER.search(upto))


@lru_cache(maxsize=65536)  # the same names are hunted in the same paragraphs by many rules
def fold(text: str) -> str:
    """The text for comparing: no case, no accents, one kind of quotation mark, hyphen and space."""
    if not text.isascii():
        text = text.translate(_COMMON)
    if not text.isascii():
        plain = unicodedata.normalize("NFKD", text)
        text = "".join(mark for mark in plain if not unicodedata.combining(mark))
        text = text.translate(_ALIKE)
    if "--" in text:  # how a typewriter writes a dash
        text = _TYPED_DASH.sub("-", text)
    return " ".join(text.casefold().split())


_TYPED_DASH = pattern("--+")
_COMMON = str.maketrans(
    {
        **dict.fromkeys("\u2018\u2019", "'"),
        **dict.fromkeys("\u201c\u201d", '"'),
        **dict.fromkeys("\u2010\u2011\u2013\u2014", "-"),
        **dict.fromkeys("\u00a0\u202f", " "),
        "\u2026": "...",
    }
)
"""What most English texts have beyond ASCII: such a text needs no more, and that is quick."""


_ALIKE = str.maketrans(
    {
        **dict.fromkeys("\u2018\u2019\u201a\u2032\u02bc", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u00ab\u00bb\u2033", '"'),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-"),
        "\u0131": "i",  # of Turkish, without its dot
        **dict.fromkeys("\u064a\u0649", "\u06cc"),  # letters that Arabic and Urdu or Persian write
        "\u0643": "\u06a9",  # each in its own form, and a stroke that only makes a word longer
        **dict.fromkeys("\u0647\u0629\u06c3\u06d5", "\u06c1"),
        "\u0640": None,
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff"),
    }
)
