"""Inflected: a surname as other languages bend it (Grebnera, Grebnerowi) or make words of it.

A text of any language may quote a title or name a body in one that bends names, and a Latin name
may stand in Cyrillic letters there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from brief.edition.common import COMMON, is_a_german_noun
from brief.edition.endings import HEADS, ends_of, short_ends_of
from brief.edition.forms import Form, Plain, form_of, plain
from brief.edition.other_words import OTHER_WORDS
from brief.edition.transcribed import transcribed
from brief.late import pattern
from brief.prose.places import country_words_in

_LATIN = pattern(r"[A-Za-z][A-Za-z'-]{2,}[A-Za-z]")
_MADE = (
    "ism isms isme ismes ismo ismos ismus ist ists iste istes isten ista istas"
    " ian ians ien iens ienne iennes sche scher schen sches schem isch ische ischen ischer"
)
"""Ends of words that languages which ship make of a name, in small letters for the most part."""
_MADE_OF_NAMES = ("ite", "ites", "gate")
"""What English makes of names, with their capital: in small letters it is a stone or a gate."""
_OTHERS = frozenset(
    (  # noqa: SIM905 - quoted one by one they are not to be read
        "art capital christ civil commun column critic custod extrem federal final guard human"
        " ideal journal legal loyal manner modern moral nation national natural organ popul"
        " protocol real royal separat social special terror theor tour urban victor"
    ).split()
)
"""What such ends make a common word of: tourist, realism, Christian."""
_SLAV = pattern("[\u0400-\u042f][\u0430-\u04ff]{3,}")
_LAST_VOWEL = pattern(
    "(?<=[\u0431-\u0434\u0436\u0437\u043a-\u043d\u043f-\u0442\u0444-\u0449])"
    "[\u0435\u043e](?=[\u0446\u043a\u043b\u043d]$)"
)
"""The e or o of a last syllable that Slavic cases drop."""


def inflected(surnames: Iterable[str], words: Plain) -> Iterator[Form]:
    """How surnames may stand in the words with an ending, in a compound or in other letters."""
    for said in surnames:
        bare = plain(said).text
        if _LATIN.fullmatch(bare) and bare[:1].isupper():
            if bare[:3].lower() in words.low:
                yield from _bent(said, bare, words)
                yield from _made(said, bare, words)
        elif _SLAV.fullmatch(bare):
            yield from _dropped(said, bare, words)
        yield from transcribed(said, bare, words)


def _bent(said: str, name: str, words: Plain) -> Iterator[Form]:
    """The name with the endings of its cases, but for those that a country is called by."""
    for stem, endings in ends_of(name):
        if stem.lower() in words.low:
            others = (stem + one for one in endings)
            yield from _form(said, stem, (one for one in others if one != name), cased=True)
    low = name.lower()
    if low not in words.low:
        return
    short = {
        end for line in words.low.split("\n") if low in line for end in short_ends_of(low, line)
    }
    yield from _form(said, name, (name + end for end in sorted(short)), cased=True)
    if low not in COMMON and not is_a_german_noun(name, words):
        found = rf"(?<!\w){re.escape(name)}s?(?:{HEADS})s?(?!\w)"
        yield Form(said, cased=True, stem=low, found=re.compile(found), bent=True)


def _made(said: str, name: str, words: Plain) -> Iterator[Form]:
    low = name.lower()
    if low not in _OTHERS and low in words.low:
        yield from _form(said, low, (low + end for end in _MADE.split()), cased=False)
        yield from _form(said, low, (name + end for end in _MADE_OF_NAMES), cased=True)


def _form(said: str, stem: str, words: Iterable[str], *, cased: bool) -> Iterator[Form]:
    names = [
        one
        for one in words
        if one.lower() not in OTHER_WORDS and not country_words_in(one.capitalize())
    ]
    if cased:
        names += [one.upper() for one in names]
    if names:
        found = rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})(?!\w)"
        yield Form(said, cased, stem.lower(), re.compile(found), bent=True)


def _dropped(said: str, name: str, words: Plain) -> Iterator[Form]:
    """A name in Cyrillic letters that has lost its last vowel, as Slavic cases have it."""
    for between in ("", "\u044c"):
        stem = _LAST_VOWEL.sub(between, name)
        if stem != name and stem.lower() in words.low:
            other = form_of(stem, cased=True)
            yield Form(said, other.cased, other.stem, other.found, bent=True)
