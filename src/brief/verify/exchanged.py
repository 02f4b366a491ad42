"""Two states told in each other's place: who accused whom, and who sells or asks for what."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from brief.late import dataclass, pattern
from brief.prose import WORD, split_sentences
from brief.prose.numbers_said import COUNTS
from brief.prose.places import country_names_in, places_in

_CLAUSES = pattern(
    r"[;:()\u2013\u2014]|,(?!\s(?:too|also|then)\b)|\b(?:and|but)\s(?=(?:the\s)?[A-Z]|it\b|they\b|he\b"
    r"|she\b)|(?<!such )\bas\b|\b(?:while|whereas|though|although|after|before|because|since|when"
    r"|where|which|who|whom|whose|that|if|until)\b"
)
_NOT_ONE = pattern(
    r"(?:\b(?:of|in|to|from|with|against|for|by|at|on|into|than|between|near|outside|towards?|over"
    r"|about|via|not)\s(?:the\s)?|-)$",
    re.IGNORECASE,
)
"""What stands before a state that does nothing itself: trade of Malta, pro-Malta."""
_WITH, _DOING = pattern(r"\bwith\s$"), pattern(r"^\s(?:also\s|now\s)?[a-z]{3,}ing\b")
"""With Pakistan aiming to export: a state that does something, behind another that does."""
_OWNS = pattern(r"^(?:['\u2019]|-)")
_MUTUAL = pattern(
    r"\b(?:too|likewise|each|both|mutual\w*|respectively|vice|turn|another|together|jointly"
    r"|similarly|either|neither|same|as\s\w+\s(?:do|does|did|has|had))\b",
    re.IGNORECASE,
)
"""Words by which both did it."""
_TOGETHER = frozenset(
    "sign agree meet held hold talk open establi conclu exchan share discus cooper trade join joine"  # noqa: SIM905 - a row of words
    " met negoti border belong restor resum main keep have had has was were been will with"
    " said say told state leas rent play fight fough vot clash work compe deal visit".split()
)
"""What two do together, by the first letters: whoever of them is named first."""
_NO_VERB = frozenset(
    "has have had was were been being will would shall should could can may might must does did"  # noqa: SIM905 - a row of words
    " also then still first later never again often since only now once the and for its her his"
    " their not one two all any out off new own per view little more than most said".split()
)
_EMPTY = frozenset(
    "from with into over than that this such thes thos them they also have been were will".split()  # noqa: SIM905 - a row of words
)
_SAME = {"sell": "expor", "sold": "expor", "buy": "impor", "bought": "impor", "invite": "invit"}
_BY = pattern(r"\b(?P<verb>[a-z]{3,}(?:ed|en|ht|ld|nt|lt|wn))\s(?:\w+\s){0,2}?by\s(?:the\s)?$")
_GIVEN = pattern(
    r"\b(?P<what>invitation|offer|proposal|request|warning|apology)\s(?:\w+\s){0,4}?"
    r"(?:of|from|by)\s(?:the\s)?$"
)
"""What stands before a state that has invited, offered or asked for something."""
_PAID = "paid"
_AT_COST = pattern(
    r"\bat\s(?:[\w'\u2019]+\s(?:expense|cost)|the\s(?:expense|cost)\sof\s[\w'\u2019]+)"
)
_PASSIVE = pattern(r"\b(?:was|were|been|being|is|are)\s(?:\w+ly\s)?\w+(?:ed|en|ht|ld|nt|lt|wn)\b")
_THAN = pattern(r"\b(?P<how>\w+)\s(?:\w+\s){0,3}?than\b")
_STEM = 5
_LEAST = 3
_LONG = 4
_QUOTED = 5
_EARLY = 4
"""Words of a source behind a state among which its verb is: will in my view go on to ask."""


@dataclass(frozen=True, slots=True)
class _Deed:
    """Who does what, and the other words of the clause."""

    who: str
    verbs: tuple[str, ...]
    rest: frozenset[str]
    others: frozenset[str]
    """The states that stand behind the verb."""
    clause: str = ""

    @property
    def counts(self) -> frozenset[str]:
        """The numbers that the clause has in words."""
        return frozenset(one for one in WORD.findall(self.clause.lower()) if one in COUNTS)


def exchanged(text: str, sentences: Iterable[str]) -> str:
    """Who does in a text what in its source another does, to it or of the same things; or ""."""
    parts = [part for part in text.split(";") if not _MUTUAL.search(part)]
    told = [(one, done) for one in sentences if parts and (done := _deeds(one))]
    for said in (deeds := [deed for part in parts for deed in _deeds(part)]):
        verb = said.verbs[0]
        if any(one.who != said.who and verb in one.verbs for one in deeds):
            continue  # each did it
        same = [(one, deed) for one, done in told for deed in done if verb in deed.verbs]
        own = [deed for _, deed in same if deed.who == said.who]
        if verb in _TOGETHER or any(_shared(said, deed) for deed in own):
            continue
        for sentence, deed in same:
            if {"expor", "impor"} <= {*said.verbs, *said.rest} & {*deed.verbs, *deed.rest}:
                continue  # what one sells the other buys
            if _is_less_for_more(said.clause, deed.clause):
                continue
            turned = said.who in deed.others and deed.who in said.others
            bare = not deed.rest and len(verb) == _STEM
            alone = not said.rest and (bare or verb == _PAID)
            there = _named(sentence).values() if alone else _states(sentence).values()
            moved = (alone or _shared(said, deed) > 1) and said.who in {one for _, one in there}
            if deed.who != said.who and (turned or moved) and not _MUTUAL.search(sentence):
                return f"of another what its source has: {_quoted(sentence)}"
    return ""


def _is_less_for_more(clause: str, other: str) -> bool:
    """Whether two compare by words that differ: more than the other, fewer than the one."""
    one, two = _THAN.search(clause), _THAN.search(other)
    return bool(one and two and one["how"].lower() != two["how"].lower())


def done_by_another(text: str, texts: Iterable[str]) -> Iterator[str]:
    """What a reason has a state do, in words that only another state's deed has in its sources.

    A reason is short: a number, or a word for a thing, that both deeds have tells that it is one.
    """
    deeds = [deed for one in texts for deed in _deeds(one)]
    for sentence in split_sentences(text) if not _MUTUAL.search(text) else ():
        for said in _deeds(sentence):
            same = [one for one in deeds if said.verbs[0] in one.verbs[:1]]
            own = [one for one in same if one.who == said.who]
            other = not own and any(_shared(said, one) or said.counts & one.counts for one in same)
            counts = [one.counts for one in own if said.verbs[0] not in _TOGETHER]
            otherwise = bool(said.counts and counts) and all(
                one and one.isdisjoint(said.counts) for one in counts
            )
            if (other and said.verbs[0] not in _TOGETHER) or otherwise:
                yield " ".join(said.clause.split()[:_QUOTED])


def _quoted(sentence: str) -> str:
    words = sentence.split()
    return f'"{" ".join(words[:12])}{" ..." if len(words) > 12 else ""}"'  # noqa: PLR2004


def _shared(one: _Deed, other: _Deed) -> int:
    return len(one.rest & other.rest)


@lru_cache(maxsize=4096)  # many facts cite one paragraph
def _deeds(text: str) -> tuple[_Deed, ...]:
    return tuple(deed for sentence in split_sentences(text) for deed in _in_sentence(sentence))


def _in_sentence(sentence: str) -> Iterator[_Deed]:
    start = 0
    for end in [*(one.start() for one in _CLAUSES.finditer(sentence)), len(sentence)]:
        clause = sentence[start:end]
        yield from _deeds_in(clause, _states(clause))
        start = end


def _deeds_in(clause: str, states: dict[int, tuple[int, str]]) -> Iterator[_Deed]:
    """What the first state of a clause does, if it is its subject; what is done by one."""
    given = ""
    if paid := _AT_COST.search(clause):
        for spot, (_, code) in _named(clause).items():
            if paid.start() <= spot < paid.end():
                yield _Deed(code, (_PAID,), _things(clause[: paid.start()]), frozenset())
    for start, (_, code) in states.items():
        if what := _GIVEN.search(clause[:start]):
            given = _stem(what["what"])
            others = frozenset(other for _, other in states.values() if other != code)
            yield _Deed(code, (given,), _things(clause) - {given}, others)
    for start, (end, code) in states.items():
        named = {spot: other for spot, (_, other) in _named(clause).items() if other != code}
        if by := _BY.search(clause[:start]):
            done = (_stem(by["verb"]),)
            yield _Deed(code, done, _things(clause[: by.start()]), frozenset(named.values()))
            return
        aims = _WITH.search(clause[:start]) and _DOING.match(clause[end:])
        if (_NOT_ONE.search(clause[:start]) and not aims) or _OWNS.match(clause[end:]):
            continue
        if _PASSIVE.search(clause[end:]):
            continue
        verbs = [_stem(one) for one in _words(clause[end:]) if one not in _NO_VERB]
        verbs = [one for one in verbs if one != given]
        if verbs:
            behind = frozenset(other for spot, other in named.items() if spot > start)
            things = _things(clause[end:]) - {verbs[0]}
            yield _Deed(code, tuple(verbs[:_EARLY]), things, behind, clause[start:])
        return


def _words(text: str) -> list[str]:
    return [one for one in WORD.findall(text) if len(one) >= _LEAST and one[0].islower()]


def _things(text: str) -> frozenset[str]:
    """The words that tell what is done to what."""
    return frozenset(_stem(one) for one in _words(text) if len(one) >= _LONG) - _EMPTY


def _stem(word: str) -> str:
    plain = re.sub(r"(?:ing|ed|es|s|e)$", "", word) if len(word) > _LONG else word
    return _SAME.get(plain, plain[:_STEM])


@lru_cache(maxsize=4096)
def _states(text: str) -> dict[int, tuple[int, str]]:
    """The states that a text names by name: where each starts and ends, and its code."""
    named = _named(text)
    return {start: named[start] for start, _ in places_in(text) if start in named}


@lru_cache(maxsize=4096)
def _named(text: str) -> dict[int, tuple[int, str]]:
    """The same, with what is of a state: Belarusian firms."""
    return {start: (end, code) for start, end, code in country_names_in(text)}
