"""A word in its clause: what it is said of, what else the clause tells, and what it leans on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from brief.late import dataclass, pattern
from brief.prose import WORD, fold, split_sentences
from brief.prose.places import country_names_in
from brief.prose.stems import stem_of

_CLAUSE = pattern(
    r"[,;:()\u2013\u2014]"
    r"|\b(?:(?<!\bmore )and|but|while|whereas|which|who|whom|whose|where|when|though"
    r"|although|that(?=\s(?:they|he|she|it|had|have|has)\b)|after|(?<!\byear )before|despite|unlike"
    r"|because|(?<!\bever )since(?!\s(?:\d|then))|as(?=\s(?:it|he|she|they)\b))\b"
)
_JOINS_NAMES = pattern(r"[A-Z][\w'\u2019-]*\sand\s[A-Z]")
_ASIDE = pattern(
    r",\s(?:which|who|whom|whose|where|when|once|then|now|an?|the|opened|begun|signed|known|held)\b[^,;]*,\s*$"
)
"""Behind such words a sentence goes on with what it began with."""
_PRONOUN = pattern(r"\b(?:it|he|she|they|them|those|both|neither)\b", re.IGNORECASE)
DENIED_BEFORE = pattern(
    r"(?:\b(?:not|no|never|nor|neither|cannot|without|hardly|instead of|rather than|no longer"
    r"|far from|anything but|by no means|refus\w*|declin\w*|fail\w*|avoid\w*|prevent\w*|stop\w*"
    r"|against|less)|n['\u2019]t)\s(?:[\w-]+\s){0,2}$"
    r"|\b(?:yet|still|remains?)\sto\s(?:be\s)?$",
    re.IGNORECASE,
)
"""What stands before a word and denies it, or puts it off."""
_NOT_UNTIL = pattern(r"^[^.;]{0,40}\b(?:until|till|before)\b", re.IGNORECASE)
_HELPING = pattern(
    r"(?:\b(?:has|have|had|was|were|is|are|been|being|be|by|also|then|again|far|much|even|still|now"
    r"|slightly|sharply|steadily|likely|to|will|would|should|could|may|might|one of|does|do|did|not"
    r"|an?|the|its|their|as|became|become|remains?|named|called|took place|for|just"
    r"|since then|\d[\d.,]*|per\scent)\s+)+$",
    re.IGNORECASE,
)
_TIED = pattern(
    r"\s(?:of|in|to|for|from|with|between|among|by|on|at)\s(?:[\w'\u2019-]+\s){0,3}[\w'\u2019-]+\W*$",
    re.IGNORECASE,
)
_LAST = pattern(r"(?P<word>[^\W\d_][\w'\u2019-]{2,})\W*$")
_NEXT = pattern(
    r"\W*(?:(?:of|be|by|in|on|at|to|for|with|from|against)\s+)?(?:(?:the|its|their|an?)\s+)?"
    r"(?P<word>[^\W\d_]{3,}(?:['\u2019]s\s[^\W\d_]{3,})?)"
)
_DIRECT = pattern(r"\s(?!(?:of|by|in|on|at|to|for|with|from|against)\b)[a-z]{3,}(?<!ly)\b")
"""What follows is told of: smaller nets."""
_LEADING = pattern(r"\b(?!(?:The|In|On|At|From|By|For|An?|Its|His|Her)\b)[^\W\d_]{3,}")
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
    " now may can did how why our since then again still once used however until till over".split()
)
_LONG = 2
"""The letters that a word with a sense has more than."""


@dataclass(frozen=True, slots=True)
class Said:
    """A word as a clause has it."""

    word: str
    things: frozenset[str]
    """What it is said of, as far as it stands right beside it."""
    words: frozenset[str]
    """The other words of the clause that carry sense; what it leans on, where it has none."""
    meant: frozenset[str]
    """The words with those that a pronoun, or a clause without a subject, leans on."""
    years: tuple[str, ...]
    before: tuple[str, ...]
    """The states that stand before the word."""
    states: tuple[str, ...]
    denied: bool
    compared: bool
    past: bool
    """Whether it tells what was so before: until June, or had been."""
    bare: bool
    """Whether the clause has no word of its own."""


@lru_cache(maxsize=65536)  # many facts cite one paragraph
def said_in(text: str, form: re.Pattern[str]) -> tuple[Said, ...]:
    """A word at each of its places in a text."""
    return tuple(_find(text, form)) if form.search(text) else ()


def _find(text: str, form: re.Pattern[str]) -> Iterator[Said]:
    previous = ""
    for sentence in split_sentences(text):
        for start, end in clauses_of(sentence):
            for found in form.finditer(sentence[start:end]):
                yield _of(found, sentence[:start], previous, sentence)
        previous = sentence


@lru_cache(maxsize=16384)  # as above
def clauses_of(sentence: str) -> tuple[tuple[int, int], ...]:
    """Where each clause of a sentence starts and ends."""
    names = [one.span() for one in _JOINS_NAMES.finditer(sentence)]
    cuts = [
        one.span()
        for one in _CLAUSE.finditer(sentence)
        if not any(start < one.start() < end for start, end in names)
    ]
    starts = [0, *(end for _, end in cuts)]
    return tuple(zip(starts, [*(start for start, _ in cuts), len(sentence)], strict=True))


def _of(found: re.Match[str], upto: str, previous: str, sentence: str) -> Said:
    clause = found.string
    before, after = clause[: found.start()], clause[found.end() :]
    own = words = words_of(before) | words_of(after)
    things = _things(before, after)
    refers, opens = bool(_PRONOUN.search(clause)), not words_of(before) or _ASIDE.search(upto)
    meant = words | words_of(upto or previous) if refers or opens else words
    if _PRONOUN.search(before) and (leading := _LEADING.search(upto or previous)):
        words, things = words | words_of(leading[0]), things | words_of(leading[0])
    elif upto and opens and not _DIRECT.match(after):
        words, things = words | _lead(sentence), things | _lead(sentence)
    states = _codes(before) or (_codes(upto or previous)[:1] if refers or opens else ())
    years = tuple(_YEAR.findall(clause) or _YEAR_BEFORE.findall(clause) or _YEAR.findall(sentence))
    return Said(
        found[0],
        things,
        words if own else words | meant,
        meant,
        years,
        states,
        _codes(clause),
        bool(DENIED_BEFORE.search(before)) and not _NOT_UNTIL.search(after),
        bool(_THAN.search(after)),
        bool(_UNTIL_THEN.search(before)),
        not own,
    )


def _codes(text: str) -> tuple[str, ...]:
    return tuple(code for _, _, code in country_names_in(text))


def _lead(sentence: str) -> frozenset[str]:
    """What a sentence begins with."""
    start, end = clauses_of(sentence)[0]
    return _things(sentence[start:end], "")


def _things(before: str, after: str) -> frozenset[str]:
    """What stands right before, but for what it is of, and right behind."""
    before = _HELPING.sub("", before)
    while tied := _TIED.search(before):
        before = before[: tied.start()]
    near = (_LAST.search(_HELPING.sub("", before)), _NEXT.match(after))
    return frozenset().union(*(words_of(one["word"]) for one in near if one))


@lru_cache(maxsize=16384)  # as above
def words_of(text: str) -> frozenset[str]:
    """The words that carry sense, as they are in any form."""
    words = (word.removesuffix("'s") for word in WORD.findall(fold(text)))
    return frozenset(stem_of(one) for one in words if len(one) > _LONG and one not in _EMPTY)


def sense_of(part: str) -> frozenset[str]:
    """The words that carry sense, and the states by their codes: Kenyan nurses, nurses of Kenya."""
    found = country_names_in(part)
    for start, end, _ in reversed(found):
        part = part[:start] + " " * (end - start) + part[end:]
    return words_of(part) | {code for _, _, code in found}


def is_told_of(text: str, sentence: str, at: int) -> bool:
    """Whether the clause of a sentence at a place has no word with a sense that a text has not."""
    ours = sense_of(text)
    return any(
        sense_of(sentence[start:end]) <= ours
        for start, end in clauses_of(sentence)
        if start <= at < end
    )
