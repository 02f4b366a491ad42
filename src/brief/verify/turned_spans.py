"""Until for since, every two years for a year, Maltese in Iceland for Icelanders in Malta."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import pairwise

from brief.late import pattern
from brief.prose import fold, split_sentences
from brief.prose.places import country_names_in
from brief.prose.stems import stem_of

_YEAR = r"(?:[a-z]+\s){0,2}(?P<year>(?:1[89]|20)\d\d)\b"
_SINCE = pattern(rf"\bsince\s{_YEAR}")
_UNTIL = pattern(rf"\b(?:until|till|up\sto)\s{_YEAR}")
_BEGUN = pattern(r"\b(?:since|from|after|began|begun|start\w*|open\w*|first)\b")
_OVER = pattern(
    r"\b(?:until|till|up\sto|to|through|end\w*|stop\w*|ceas\w*|clos\w*|last|left|before)\b"
)
_NONE = pattern(
    r"\b(?:no|not|nobody|none|never|nothing|neither|without|lack\w*|absent|closed|vacant|empty)\b|n't\b"
)
"""Of what there was none until a year, there has been one since."""
_EACH = pattern(r"\b(?:a|each|every|per)\s(?P<unit>year|month|week|day)\b|\b(?P<ly>annual|yearly)")
_EVERY = pattern(
    r"\bevery\s(?P<count>two|three|four|five|six|ten|other|second|third)\s(?P<unit>year|month|week|day)s?\b"
    r"|\b(?P<bi>biennial)"
)
_OF = r"\s(?:of\s)?(?:the\s|its\s|their\s|these\s)?(?P<what>[a-z]{4,})\b"
_MOST = pattern(rf"(?<!at )\b(?:most|the\smajority\sof|the\sbulk\sof|nearly\sall){_OF}")
_ANY_PART = pattern(rf"\b(?:some|(?:a\s)?(?:small\s)?part|parts|a\sfew|several){_OF}")
_MUCH = pattern(
    r"\b(?:most|mostly|mainly|largely|chiefly|majority|bulk|all|half|much|many|main|in\s(?:ten|five|four|three))\b"
    r"|\bper\s?cent|%|(?:thirds|quarters|fifths|tenths)\b|\b(?:large|great|big|small)"
)
"""What may be most of a thing."""
_IN = pattern(
    r"^s?\s(?:who\s\w+\s|that\s\w+\s|living\s|resident\s|studying\s|working\s|students\s|workers\s|nationals\s|citizens\s|residents\s|visitors\s)?in\s(?:the\s)?$"
)


def turned_span(typed: str, near: Collection[str], paragraphs: Collection[str]) -> str:
    """What is told of another span of time, or of people of the one in the other country."""
    every = [*map(fold, paragraphs)]
    text = fold(typed)
    return (
        _other_way(text, every, (_SINCE, _UNTIL), (_BEGUN, _OVER))
        or _other_way(text, every, (_UNTIL, _SINCE), (_OVER, _BEGUN))
        or _other_interval(text, [*map(fold, near)])
        or _people_exchanged(typed, paragraphs)
        or _most_for_part(text, paragraphs)
    )


def _other_way(
    text: str,
    every: list[str],
    forms: tuple[re.Pattern[str], re.Pattern[str]],
    same: tuple[re.Pattern[str], re.Pattern[str]],
) -> str:
    """Until a year, where the paragraphs that have the year have only since then."""
    ours, theirs = forms
    told = [one for said in every for one in split_sentences(said)]
    for found in ours.finditer(text) if not _NONE.search(text) else ():
        year = found["year"]
        if any(one["year"] == year for one in theirs.finditer(text)):
            continue
        other = [one for said in told for one in theirs.finditer(said) if one["year"] == year]
        if any(_is_told_then(text[found.end() :], one.string) for one in other):
            continue
        borne = any(re.search(rf"{same[0].pattern}[^.;]*?\b{year}", said) for said in every)
        if other and not borne and not any(_NONE.search(one.string) for one in other):
            return f'"{found[0]}", its source "{other[0][0]}"'
    return ""


_THEN = pattern(
    r"\b(?:since\sthen|after\sthat|afterwards|thereafter|from\sthen\son|until\sthen|before\sthat)\b"
)
_SENSE = pattern(
    r"\b(?!for\b|the\b|and\b|has\b|had\b|was\b|been\b|with\b|then\b)[a-z0-9]{3,}\b|\d+"
)


def _is_told_then(rest: str, sentence: str) -> bool:
    """Whether a text goes on with what the sentence has: until 2013 that, and since then this."""
    then = _THEN.search(rest)
    return bool(then) and not set(_SENSE.findall(rest[then.end() if then else 0 :])).isdisjoint(
        _SENSE.findall(sentence)
    )


def _other_interval(text: str, near: list[str]) -> str:
    """Every two years, where the nearest sentences have it every year; or the other way."""
    told = " ".join(near)
    for ours, theirs in ((_EVERY, _EACH), (_EACH, _EVERY)):
        found, other = ours.search(text), theirs.search(told)
        if found and other and not (theirs.search(text) or ours.search(told)):
            return f'"{found[0]}", its source "{other[0]}"'
    return ""


def _most_for_part(text: str, paragraphs: Collection[str]) -> str:
    """Most of a thing, of which the source has some or part alone."""
    sentences = [fold(one) for said in paragraphs for one in split_sentences(said)]
    for found in _MOST.finditer(text):
        told = [
            (one, said)
            for said in sentences
            for one in _ANY_PART.finditer(said)
            if stem_of(one["what"]) == stem_of(found["what"])
        ]
        if told and not any(_MUCH.search(said) for _, said in told):
            return f'"{found[0]}", its source "{told[0][0][0]}"'
    return ""


def _people_exchanged(typed: str, paragraphs: Collection[str]) -> str:
    """People of one country in another, where the source has those of the other in the one."""
    theirs = {(who, where) for one in paragraphs for who, where, _ in _abroad(one)}
    for who, where, said in _abroad(typed):
        if (where, who) in theirs and (who, where) not in theirs:
            return f'"{said}", its source those of the other country in the one'
    return ""


def _abroad(text: str) -> Iterator[tuple[str, str, str]]:
    """People of a country in another: Kenyans in Norway, Maltese who live in Iceland."""
    named = country_names_in(text)
    for (start, end, who), (begin, stop, where) in pairwise(named):
        if who != where and _IN.match(text[end:begin]):
            yield who, where, text[start:stop]
