"""Whose things are: Russian forces in Belarus are not Belarusian forces."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from brief.late import pattern
from brief.prose import WORD, fold, split_sentences
from brief.prose.places import country_names_in, places_in
from brief.prose.signs import country_name

_OWNS = pattern(r"^['\u2019]s?\s")
_RUN = pattern(r"^\s?(?P<run>(?:[a-z][a-z-]{2,}\s){0,3}[a-z][a-z-]{3,})")
_OF = pattern(r"\b(?P<what>[a-z][a-z-]{3,})\sof\s(?:the\s)?$")
_STOPS = frozenset(
    (  # noqa: SIM905 - a row of words
        "and but for from has have had into its near not nor off onto than that the them their "
        "they this those was were which who whom whose will with would also are been being does "
        "did over under after before about between against towards since until because while when "
        "where said"
    ).split()
)
_SHARED = """
agree accor affai allia assoc busin capit coope commi compa conta counte count cultur
dialo deal discu excha econo econom envoy forum frien gover group head histor incl indep
inter issue land leade level links matte meeti membe memor minis missio natio offic
origin pact parlia part partie partn peopl point polic posit presi relat repre respo
role sector side spoke state summi talks terri ties tour town trade treat trip value
view visit work world year ambas autho deleg embas
"""
"""By their first letters, things of both, posts that each has, and words that say little."""
_MUTUAL = pattern(rf"^(?:{'|'.join(_SHARED.split())})")
_COMPARES = pattern(
    r"\b(?:than|both|each|either|neither|respectively|too|also|likewise)\b|['\u2019]s[.,;]"
)
"""Words by which a thing of one is told of another as well: more than Norway's."""
_CRAFT = frozenset("boat boats ship ships vessel vessels plane planes aircraft".split())  # noqa: SIM905 - a row of words
"""Swedish coastguard boats are no coastguard of Sweden."""
_DONE = pattern(r"(?:ed|ly)$")
_STEM = 5
_NEAR = 2
"""Other words that a sentence shares with a text on the same thing."""


def of_another_state(text: str, sentences: Iterable[str]) -> str:
    """A thing that a text gives one state, and each sentence that has it gives another."""
    ours = {} if _COMPARES.search(text) else _owned(text)
    if not ours:
        return ""
    every = [one for said in sentences for one in split_sentences(said)]
    words = _words(text)
    for what, codes in ours.items():
        having = [one for one in every if what in _words(one)]
        theirs = [_owned(one).get(what, frozenset()) for one in having]
        if not theirs or not all(theirs) or any(codes & one for one in theirs):
            continue
        if any(len(words & _words(one)) > _NEAR for one in having):
            other = sorted(frozenset().union(*theirs))
            said = next(one for one in WORD.findall(fold(text)) if _stem(one) == what)
            whose = " and ".join(country_name(one, "en") for one in other)
            return f'"{said}" of {country_name(min(codes), "en")}, which is of {whose}'
    return ""


@lru_cache(maxsize=8192)  # many facts cite one paragraph
def _words(text: str) -> frozenset[str]:
    return frozenset(_stem(one) for one in WORD.findall(fold(text)) if len(one) >= _STEM - 1)


def _stem(word: str) -> str:
    return word.removesuffix("s").removesuffix("ie")[:_STEM]


@lru_cache(maxsize=8192)  # as above
def _owned(text: str) -> dict[str, frozenset[str]]:
    """The things of a text, by their first letters, each with the states that it is of."""
    found: dict[str, frozenset[str]] = {}
    named = {start for start, _ in places_in(text)}
    for start, end, code in country_names_in(text):
        for what in _things(text, start, end, by_name=start in named):
            found[what] = found.get(what, frozenset()) | {code}
    return found


def _things(text: str, start: int, end: int, *, by_name: bool) -> Iterator[str]:
    after = text[end:]
    if by_name:
        if (before := _OF.search(text[:start])) and not _MUTUAL.match(before["what"]):
            yield _stem(before["what"])
        owns = _OWNS.match(after)
        after = after[owns.end() :] if owns else ""
    run = _RUN.match(after)
    told, words = False, run["run"].split() if run else []
    if craft := next((n for n, word in enumerate(words) if word in _CRAFT), 0):
        words = words[craft:]
    for word in words:
        done = _DONE.search(word)
        if word in _STOPS or (done and told):  # forces used
            return
        if len(word) >= _STEM and not done:  # armed forces
            told = True
            if not _MUTUAL.match(word):
                yield _stem(word)
