"""Contraries clause by clause: exports lower, where the source has them higher and imports lower.

Which are contraries stands in `turned_pairs.txt`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from pathlib import Path

from brief.late import dataclass, pattern
from brief.prose import WORD, fold, split_sentences
from brief.prose.places import country_names_in
from brief.verify.closeness import NEAR, is_close
from brief.verify.copy import Paragraph
from brief.verify.negated_verbs import stem_of

_TABLE = Path(__file__).with_name("turned_pairs.txt")
_CLAUSE = pattern(
    r"[,;:()\u2013\u2014]|\b(?:and|but|while|whereas|which|who|whom|whose|where|when|though|although"
    r"|that(?=\s(?:they|he|she|it|had|have|has)\b)|after|before|despite|unlike|because"
    r"|since(?!\s\d)|as(?=\s(?:it|he|she|they)\b))\b"
)
_PRONOUN = pattern(r"\b(?:it|he|she|they|them|those|both|neither)\b", re.IGNORECASE)
_NOT = pattern(
    r"(?:\b(?:not|no|never|nor|neither|cannot|without|hardly|instead of|rather than|no longer"
    r"|far from|refus\w*|declin\w*|fail\w*|avoid\w*|prevent\w*|less)"
    r"|n['\u2019]t)\s(?:[\w-]+\s){0,2}$",
    re.IGNORECASE,
)
_HELPING = pattern(
    r"(?:\b(?:has|have|had|was|were|is|are|been|being|be|by|also|then|again|far|much|even|still|now"
    r"|slightly|sharply|steadily|likely|to|will|would|should|could|may|might|one of|an?|the|its"
    r"|their|as|became|become|remains?|named|called)\s+)+$",
    re.IGNORECASE,
)
_TIED = pattern(
    r"\s(?:of|in|to|for|from|with|between|among|by|on|at)\s+(?:the\s+|its\s+|their\s+)?[\w'\u2019-]+\W*$",
    re.IGNORECASE,
)
_LAST = pattern(r"(?P<word>[^\W\d_][\w'\u2019-]{2,})\W*$")
_NEXT = pattern(
    r"\W*(?:(?:of|be|by|in|on|at|to|for|with|from|against)\s+)?(?:(?:the|its|their|an?)\s+)?"
    r"(?P<word>[^\W\d_]{3,}(?:['\u2019]s\s[^\W\d_]{3,})?)"
)
_LEADING = pattern(r"(?!(?:The|In|On|At|From|By|For|An?|Its|His|Her)\b)[^\W\d_]{3,}")
"""The first word of a sentence that may name who does it."""
_YEAR = pattern(r"\b(?:1[5-9]|20)\d\d\b")
_YEAR_BEFORE = pattern(
    r"\b(?:year\s(?:before|earlier)|(?:previous|preceding|last|prior)\syear)\b", re.IGNORECASE
)
_UNTIL_THEN = pattern(r"\b(?:until|till|hitherto|had)\b", re.IGNORECASE)
_THAN = pattern(r"\bthan\b", re.IGNORECASE)
_EMPTY = frozenset(
    "that with have from this when than been were said does more also their which would there"  # noqa: SIM905 - a row of words
    " other into they them both some such will most very much what year years the and for was has"
    " had are its not but who all any his her him she out off own one our your let per via too yet"
    " now may can did how why our".split()
)
_LONG, _KEY = 2, 3
"""The letters that a word with a sense has more than, and those by which a side is found."""
_THING, _SHARED = 3, 2
"""What one word for the thing itself counts for, and how many words two clauses share at least."""


@dataclass(frozen=True, slots=True)
class _Side:
    ours: re.Pattern[str]
    theirs: re.Pattern[str]
    of_state: bool
    """Whether it counts of the same state alone."""


@dataclass(frozen=True, slots=True)
class _Said:
    """A word as a clause has it, what it is said of, and what else the clause tells."""

    word: str
    things: frozenset[str]
    words: frozenset[str]
    meant: frozenset[str]
    """The words with those that a pronoun, or a clause without a subject, leans on."""
    years: tuple[str, ...]
    before: tuple[str, ...]
    """The states that stand before the word."""
    states: tuple[str, ...]
    denied: bool
    is_compared: bool
    is_past: bool
    """Whether it tells what was so before: until June, or had been."""


@cache
def _sides() -> dict[str, list[_Side]]:
    """By the first letters of its words, each side of a pair: few texts have any of them."""
    found: defaultdict[str, list[_Side]] = defaultdict(list)
    for row in _TABLE.read_text(encoding="utf-8").split("\n"):
        if row and row[0] != "#":
            both = [one.split() for one in row.removeprefix("~ ").split(" | ")]
            for ours, theirs in (both, both[::-1]):
                side = _Side(_any(ours), _any(theirs), row[0] == "~")
                for begun in dict.fromkeys(key for one in ours for key in _begun(one)):
                    found[begun].append(side)
    return found


def _any(forms: Iterable[str]) -> re.Pattern[str]:
    plain = (re.sub(r"(?<=\w)\*", r"\\w*", one).replace("_", r"\s") for one in forms)
    return pattern(rf"\b(?:{'|'.join(plain)})(?!\w)", re.IGNORECASE)


def _begun(form: str) -> Iterator[str]:
    """The first letters of a form, or of each word that it may begin with."""
    form = re.sub(r"^(?:\(\?<!\w+\))+", "", form)
    group = re.match(r"\(\?:([\w|]+)\)", form)
    for one in group[1].split("|") if group else [form]:
        yield re.sub(r"[a-z]\?.*|[^a-z-].*", "", one)[:_KEY]


def turned_pair(typed: str, paragraphs: list[Paragraph]) -> str:
    """A word of a clause, where the clause that tells most of the same has its contrary; or ""."""
    if not is_close(typed, paragraphs, NEAR):
        return ""
    texts, sides = tuple(one.words for one in paragraphs), _sides()
    begun = dict.fromkeys(word[:_KEY] for word in WORD.findall(fold(typed)))
    for side in dict.fromkeys(side for key in begun for side in sides.get(key, ())):
        for said in _said(typed, side.ours):
            if found := _turned(said, side, texts):
                return f'"{said.word}", its source "{found}"'
    return ""


def _turned(said: _Said, side: _Side, texts: tuple[str, ...]) -> str:
    """The contrary of a word, if the clause with it comes nearest to what is said."""
    if said.denied or not said.things:
        return ""
    contrary = [one for text in texts for one in _said(text, side.theirs)]
    told = [one for one in contrary if _is_of_same(said, one, of_state=side.of_state)]
    same = [one for text in texts for one in _said(text, side.ours) if not one.denied]
    same += [one for one in contrary if one.denied]
    told = [one for one in told if not (same and one.is_past)]
    if not told:
        return ""
    best = max(told, key=lambda one: _score(said, one))
    missing = said.words - best.meant
    borne = any(_score(said, one) >= _score(said, best) or missing & one.words for one in same)
    return "" if borne else best.word


def _is_of_same(said: _Said, one: _Said, *, of_state: bool) -> bool:
    shared = said.words & one.meant
    if one.denied or len(shared) < max(1, min(_SHARED, len(said.words), len(one.meant))):
        return False
    if said.years and one.years and said.years[0] != one.years[0]:
        return False  # higher in 2020 than in 2024 is lower in 2024 than in 2020
    if said.is_compared and one.is_compared and said.states[:1] != one.states[:1]:
        return False  # more in the one than in the other is less in the other
    if of_state:
        return bool(said.before and one.before) and said.before[-1] == one.before[-1]
    if one.before and said.states and set(said.states).isdisjoint(one.before):
        return False
    return bool(said.things & one.meant) and bool(one.things & said.words)


def _score(said: _Said, one: _Said) -> int:
    return _THING * len(said.things & one.things) + len(said.words & one.words)


@lru_cache(maxsize=65536)  # many facts cite one paragraph
def _said(text: str, form: re.Pattern[str]) -> tuple[_Said, ...]:
    return tuple(_find(text, form)) if form.search(text) else ()


def _find(text: str, form: re.Pattern[str]) -> Iterator[_Said]:
    previous = ""
    for sentence in split_sentences(text):
        start = 0
        ends = [(one.start(), one.end()) for one in _CLAUSE.finditer(sentence)]
        for end, begins in [*ends, (len(sentence), len(sentence))]:
            clause = sentence[start:end]
            for found in form.finditer(clause):
                yield _of(clause, found, sentence[:start] or previous, sentence)
            start = begins
        previous = sentence


def _of(clause: str, found: re.Match[str], earlier: str, sentence: str) -> _Said:
    before, after = clause[: found.start()], clause[found.end() :]
    words, things = _words(before) | _words(after), _things(before, after)
    leans = bool(_PRONOUN.search(clause)) or not _words(before)
    if _PRONOUN.search(before) and (leading := _LEADING.search(earlier)):
        words, things = words | _words(leading[0]), things | _words(leading[0])
    years = tuple(_YEAR.findall(clause) or _YEAR_BEFORE.findall(clause) or _YEAR.findall(sentence))
    return _Said(
        found[0],
        things,
        words,
        words | _words(earlier) if leans else words,
        years,
        tuple(code for _, _, code in country_names_in(before)),
        tuple(code for _, _, code in country_names_in(clause)),
        bool(_NOT.search(before)),
        bool(_THAN.search(after)),
        bool(_UNTIL_THEN.search(before)),
    )


def _things(before: str, after: str) -> frozenset[str]:
    """What stands right before, but for what it is of, and right behind."""
    before = _HELPING.sub("", before)
    while tied := _TIED.search(before):
        before = before[: tied.start()]
    near = (_LAST.search(before), _NEXT.match(after))
    return frozenset().union(*(_words(one["word"]) for one in near if one))


@lru_cache(maxsize=16384)  # as above
def _words(text: str) -> frozenset[str]:
    words = (word.removesuffix("'s") for word in WORD.findall(fold(text)))
    return frozenset(stem_of(one) for one in words if len(one) > _LONG and one not in _EMPTY)
