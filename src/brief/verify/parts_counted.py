"""A part of a group in words, where the source counts it: most schools, of nine out of 46."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import pairwise

from brief.late import NamedTuple, pattern
from brief.prose import WORD, fold
from brief.prose.numbers_said import find_numbers
from brief.prose.stems import stem_of

_ALL = r"all|every|each"
_PARTS = (
    (rf"(?<!not\s)(?<!nearly\s)(?<!almost\s)(?:{_ALL})", "1", "1"),
    (r"most|(?:the|a)\s(?:\w+\s)?majority", "0.5", "1"),
    (r"(?<!over\s)(?<!than\s)half", "0.4", "0.6"),
    (r"(?:a|one)\sthird", "0.27", "0.4"),
    (r"two[\s-]thirds", "0.6", "0.73"),
    (r"(?:a|one)\squarter", "0.2", "0.3"),
    (r"three[\s-]quarters", "0.7", "0.8"),
    (r"(?<!a\s)few|hardly\sany|a\s(?:small\s)?(?:minority|fraction)", "0", "0.49"),
    (r"none|not\sone", "0", "0"),
)
"""A part as a text has it, and the least and the most that it can be of the whole."""
_FORMS = tuple(
    (
        pattern(
            rf"\b(?:{said})\s(?:of\s)?(?:(?:the|its|their|these|those|all)\s)?(?:\d+\s)?"
            r"(?P<thing>[a-z]{3,})"
        ),
        Decimal(least),
        Decimal(most),
    )
    for said, least, most in _PARTS
)
_OUT_OF = pattern(r"^\s(?:out\s)?of\s(?:(?:the|its|their|all)\s)?$")
_THEN = pattern(r"^\s(?P<thing>[a-z]{3,})(?:\s(?!and\b|but\b)[\w'\u2019-]+){0,4},?\s$")
_BEFORE = pattern(r"\b(?:[Oo]f|[Oo]ut\sof|[Aa]mong)\s(?:(?:the|its|their|all)\s)?$")
_IN = pattern(r"^\s(?:in|out\sof)\s(?:every\s)?$")
_THING = pattern(r"^\s(?:\w+\s){0,2}?(?P<thing>[a-z]{3,})")
_CLAUSE = pattern(r"[;,.](?:\s|$)|\s(?:and|but|while|whereas|which|who)\s")
_DENIED = pattern(
    r"\b(?:not|no|never|nor|without|lack\w*|refus\w+|declin\w+|fail\w+|absent|against|un\w+ed)\b|n't\b"
)
_LONG = 4
_EXCEPT = pattern(r"\b(?:others?|rest|remaining|except|another|also|further|then)\b")


class _Part(NamedTuple):
    """So many of so many, as a sentence has it."""

    said: str
    thing: str
    share: Decimal
    clause: str
    """Where it stands."""


def part_otherwise(typed: str, near: Iterable[str]) -> str:
    """A part of a group that is none of those which the nearest sentences count; or ""."""
    text = fold(typed)
    found = [(form.search(text), least, most) for form, least, most in _FORMS]
    if not any(said for said, _, _ in found):
        return ""
    sentences = [fold(one) for one in near]
    counted = [part for one in sentences for part in _parts(one)]
    if not counted or any(_EXCEPT.search(one) for one in sentences):
        return ""
    for said, least, most in found:
        thing = stem_of(said["thing"]) if said else ""
        clause = _CLAUSE.split(text[said.start() :])[0] if said else ""
        like = [
            one
            for one in counted
            if stem_of(one.thing) == thing and _is_of_same(clause, one.clause)
        ]
        if said and like and not any(least <= one.share <= most for one in like):
            return f'"{said[0]}", its source "{like[0].said}"'
    return ""


def _is_of_same(clause: str, other: str) -> bool:
    """Whether what a text says of its part in the end is what is said of the other."""
    if bool(_DENIED.search(clause)) != bool(_DENIED.search(other)):
        return False
    words = [stem_of(one) for one in WORD.findall(clause) if len(one) >= _LONG]
    return bool(words) and words[-1] in {stem_of(one) for one in WORD.findall(other)}


def _parts(sentence: str) -> Iterator[_Part]:
    """Nine of 46 schools; of 46 schools in the north nine; one in ten schools."""
    for one, other in pairwise(find_numbers(sentence)):
        between = sentence[one.end : other.start]
        before, behind = sentence[: one.start], sentence[other.end :]
        thing = _THING.match(behind)
        if (_OUT_OF.match(between) or _IN.match(between)) and thing:
            share = _share(one.value, other.value)
            said = sentence[one.start : other.end] + thing[0]
            things = [thing[0].split()[-1], *thing[0].split()[:-1]]
        elif _BEFORE.search(before) and (then := _THEN.match(between)):
            share = _share(other.value, one.value)
            said, things = sentence[one.start : other.end], [then["thing"]]
        else:
            continue
        if share is not None:
            clause = _CLAUSE.split(before)[-1] + said + _CLAUSE.split(sentence[other.end :])[0]
            yield from (_Part(said, each, share, clause) for each in things)


def _share(part: Decimal, whole: Decimal) -> Decimal | None:
    return part / whole if whole and part <= whole else None
