"""How a vote ended, and how many were for it: a motion that was lost told as carried."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise

from brief.late import dataclass, pattern
from brief.prose import split_sentences
from brief.prose.numbers_said import NumberSaid, find_numbers
from brief.verify.clauses import words_of

_PUT_TO_VOTE = (
    r"motions?|resolutions?|bills?|amendments?|drafts?|proposals?|budgets?|referend(?:um|ums|a)|petitions?"
    r"|laws?|acts?|treat(?:y|ies)|agreements?|protocols?|conventions?|pacts?|plans?|deals?|no[\s-]confidence"
)
_CARRIED = (
    r"passed|adopted|approved|carried|endorsed|went\sthrough|won\sa\smajority|voted\sthrough"
    r"|ratified|cleared"
)
_LOST = (
    r"rejected|failed|lost|defeated|voted\s(?:it\s|them\s)?down|thrown\sout|threw\s(?:it\s)?out"
    r"|turned\sdown|fell"
)
_WHERE = (
    r"(?:(?:general|national|federal|lower|upper)\s)?"
    r"(?:assembly|house|chamber|senate|committee|council|parliament|congress)\b"
)
_OBJECT = r"(?:\s(?!(?:to|by|in|on|for|from|with|and|but|that|which)\b)[\w'\u2019-]+){0,4}?\s"
_TURNED_DOWN = r"(?:voted|threw|turned)(?:\s[\w'\u2019-]+){1,4}\s(?:down|out)"
_DONE = pattern(
    rf"(?i:\b(?:(?P<yes>passed|adopted|approved|carried|endorsed|ratified)"
    rf"|(?P<no>rejected|defeated|voted\sdown|threw\sout|turned\sdown)){_OBJECT}"
    rf"(?P<what>{_PUT_TO_VOTE})\b)"
)
"""What an assembly did with it."""
_ENDED = pattern(
    rf"(?i:\b(?P<what>{_PUT_TO_VOTE})\b(?:\s(?!and\b|but\b|while\b)[\w'\u2019-]+){{0,7}}?\s"
    rf"(?:(?P<yes>{_CARRIED})|(?P<no>{_LOST}))\b(?!\s(?:the|an?|its|their|two|to)\s(?!{_WHERE})))"
)
"""How it ended."""
_ANY = pattern(rf"(?i:\b(?:(?P<yes>{_CARRIED})|(?P<no>{_LOST}|{_TURNED_DOWN}))\b)")
_BEARS = {
    True: pattern(
        rf"(?i:\b(?:{_CARRIED}|pass(?:age|es|ing)?|adopt\w*|approv\w*|accept\w*|carr(?:y|ies)|won|agreed|cleared|consent\w*|blessing"
        r"|ratif\w+|said\syes|enact\w*|in\sforce)\b)"
    ),
    False: pattern(
        rf"(?i:\b(?:{_LOST}|{_TURNED_DOWN}|reject\w*|fail\w*|lost|loss|los(?:e|ing)|defeat\w*|veto\w*|short"
        r"|lack\w*|block\w*|threw|thrown|refus\w*|unsuccessful\w*|struck|annul\w*|drop\w*|said\sno)\b)"
    ),
}
"""Words by which a source may say the same, of whatever it is."""
_NEVER = pattern(
    r"\b(?:not|never|nor|neither|without|nothing|no)\b[^,;:]{0,30}$|n['\u2019]t\b[^,;:]{0,30}$|\bfailed\sto\s(?:be\s)?$",
    re.IGNORECASE,
)
_MAY = pattern(
    r"\b(?:to|can|could|would|(?-i:may)|might|must|should|will|shall|if|unless|until|once|when|whether|had|having"
    r"|being|is|are)\s(?:[\w-]+\s){0,3}$|\b(?:if|unless|until|once|when|whether)\b[^,;:]*$",
    re.IGNORECASE,
)
"""Before what has not happened, or was so before."""
_WHO = pattern(
    r"(?i:\b(?:parliament|senate|house|chamber|assembly|committee|council|court|president|government|cabinet"
    r"|commission|congress|voters|citizens|minister|board|union|party)\b)|(?<!^)(?<![.\u201c\u2018(\"]\s)\b[A-Z]\w+"
)
_SEAT = r"(?:votes?|members?|deputies|senators|states|countries|ballots|of\sthem|it|voted|were)"
_TO = pattern(rf"(?:\s{_SEAT}){{0,2}}(?:\sto\s|\sagainst\s|\s?[-\u2013\u2012]\s?)")
_FOR = pattern(
    rf"(?:\s{_SEAT}){{0,2}}\s(?:in\sfavou?r|for|supported|backed|approved|said\syes|yes|ayes?)\b"
)
_AGAINST = pattern(
    rf"(?:\s{_SEAT}){{0,2}}\s(?:against|opposed|rejected|said\sno|no(?:es)?|nays?)\b"
)
_OF_VOTES = pattern(
    rf"(?i:\bvot|\bballot|\btally\b|\b(?:{_PUT_TO_VOTE}|{_CARRIED}|rejected|defeated)\b)"
)
_RANGE = pattern(r"\b(?:from|between|of|on|until)\s$", re.IGNORECASE)
_YEARS = range(1900, 2101)


@dataclass(frozen=True, slots=True)
class _Ended:
    """Something put to the vote, whether it was carried, who decided, and the words beside."""

    word: str
    carried: bool
    what: frozenset[str]
    who: frozenset[str]
    beside: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Tally:
    """Two numbers of a vote as they stand, how many were for, and whether it was carried."""

    cast: tuple[Decimal, Decimal]
    for_it: Decimal | None
    carried: bool | None


def turned_vote(text: str, paragraphs: Sequence[str]) -> str:
    """A vote that a text has the other way round than its paragraphs; or ""."""
    return _ended_otherwise(text, paragraphs) or _cast_otherwise(text, paragraphs)


def _ended_otherwise(text: str, paragraphs: Sequence[str]) -> str:
    for ours in _endings(text):
        if any(_BEARS[ours.carried].search(one) for one in paragraphs):
            continue
        for other in (one for said in paragraphs for one in _endings(said)):
            apart = ours.who and other.who and ours.who.isdisjoint(other.who)
            if other.carried != ours.carried and ours.what & other.what and not apart:
                return f'"{ours.word}", its source "{other.word}"'
    return ""


@lru_cache(maxsize=4096)  # many facts cite one paragraph
def _endings(text: str) -> tuple[_Ended, ...]:
    return tuple(one for sentence in split_sentences(text) for one in _endings_in(sentence))


def _endings_in(sentence: str) -> Iterator[_Ended]:
    for form in (_DONE, _ENDED):
        for found in form.finditer(sentence):
            said = found["yes"] or found["no"]
            before = sentence[: found.start("yes" if found["yes"] else "no")]
            if _MAY.search(before):
                continue
            carried = bool(found["yes"]) != bool(_NEVER.search(before))
            who = frozenset(one.lower() for one in _WHO.findall(sentence))
            yield _Ended(said, carried, words_of(found["what"]), who, words_of(sentence))


def _cast_otherwise(text: str, paragraphs: Sequence[str]) -> str:
    ours = _tallies(text)
    theirs = [one for said in (paragraphs if ours else ()) for one in _tallies(said)]
    for mine in ours:
        same = [one for one in theirs if set(one.cast) == set(mine.cast)]
        turned = next((said for one in same if (said := _turned(mine, one))), "")
        if turned and all(_turned(mine, one) for one in same):
            return turned
    return ""


def _turned(mine: _Tally, yours: _Tally) -> str:
    one, other = mine.cast
    if mine.carried is not None and yours.carried is (not mine.carried):
        told = ("carried", "lost")
        return f'"{told[not mine.carried]}", its source "{told[mine.carried]}"'
    known = mine.for_it is not None and yours.for_it is not None
    unknown = (mine.for_it, yours.for_it) == (None, None) and mine.carried is not False
    if (known and mine.for_it != yours.for_it) or (unknown and mine.cast != yours.cast):
        return f"{one} to {other} the other way round"
    return ""


@lru_cache(maxsize=4096)  # as above
def _tallies(text: str) -> tuple[_Tally, ...]:
    return tuple(
        one
        for sentence in split_sentences(text)
        if _OF_VOTES.search(sentence)
        for one in _tallies_in(sentence)
    )


def _tallies_in(sentence: str) -> Iterator[_Tally]:
    numbers = [one for one in find_numbers(sentence) if one.value not in _YEARS]
    carried = _carried(sentence)
    for first, second in pairwise(numbers):
        cast = first.value, second.value
        if first.value == second.value:
            continue
        if _TO.fullmatch(sentence[first.end : second.start]):
            if not _RANGE.search(sentence[: first.start]):
                yield _Tally(cast, _for_of(sentence, second.end, cast, carried=carried), carried)
        elif (for_it := _told_for(sentence, first, second)) is not None:
            lost = for_it == min(cast) or None
            yield _Tally(cast, for_it, False if lost else carried)


def _carried(sentence: str) -> bool | None:
    """Whether a sentence has it carried or lost, where it says one of the two alone."""
    told = {
        bool(one["yes"]) != bool(_NEVER.search(sentence[: one.start()]))
        for one in _ANY.finditer(sentence)
    }
    return told.pop() if len(told) == 1 else None


def _for_of(
    sentence: str, end: int, cast: tuple[Decimal, Decimal], *, carried: bool | None
) -> Decimal | None:
    """How many were for it, of two numbers: behind what was carried these stand first."""
    if _FOR.match(sentence, end):
        return cast[0]
    if _AGAINST.match(sentence, end):
        return cast[1]
    if carried is None:
        return None
    return cast[0] if carried else min(cast)


def _told_for(sentence: str, first: NumberSaid, second: NumberSaid) -> Decimal | None:
    """How many were for it, where the words behind either number say so."""
    forms = ((_FOR, _AGAINST, first.value), (_AGAINST, _FOR, second.value))
    for ahead, behind, for_it in forms:
        if ahead.match(sentence, first.end) and behind.match(sentence, second.end):
            return for_it
    return None
