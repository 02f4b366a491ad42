"""Who does it to whom, in either voice: police trained by soldiers, where police train soldiers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from brief.late import NamedTuple, pattern
from brief.prose import WORD, split_sentences
from brief.prose.stems import stem_of
from brief.verify.clauses import clauses_of, sense_of

_PASSIVE = pattern(
    r"\b(?:was|were|been|being|is|are|be)\s(?:\w+ly\s|also\s|then\s|first\s)?"
    r"(?P<verb>[a-z]{3,}(?:ed|en|ht|ld|nt|lt|wn|ut|et))\b(?P<rest>[^.;:,]*?)\sby\s(?P<agent>.+)$"
)
_MUTUAL = pattern(
    r"\b(?:each|both|mutual\w*|together|other|one\sanother|respectively|too|also|likewise|back"
    r"|in\s(?:return|turn|reply|response)|for\s(?:its|his|her|their)\spart)\b",
    re.IGNORECASE,
)
_BEHIND_NOUN = pattern(
    r"^\W*(?:$|(?:at|by|for|from|in|into|of|on|over|to|under|with|within|among|against|through)\b)"
    r"|\sby\s"
)
_BEFORE_NOUN = pattern(
    r"(?:['\u2019]s?|\b(?:an?|the|its|his|her|their|our|this|that|these|those|any|no|some|such|more"
    r"|much|many|few|all|at|by|for|from|in|into|of|on|over|under|with|without|after|before|against))"
    r"\s$",
    re.IGNORECASE,
)
_PAST = pattern(r"(?:ed|ght|ld|nt|lt|wn|ut|et|en|ing)$")
_MODAL = pattern(
    r"\b(?:to|will|would|shall|can|could|may|might|must|should|did|does|do|not)\s(?:\w+ly\s)?$"
    r"|n['\u2019]t\s$"
)
_DIRECT = pattern(r"^\s(?:(?:an?|the|its|his|her|their|our|all|some|many)\s|[A-Z\d])")
"""By these a verb is told from its like: the funds came, it had support from them."""
_ONE = pattern(
    r"^(?:the\s)?(?:\w+ing|\d\S*|means|way|virtue|sea|air|land|road|rail|ship|consensus|end|middle"
    r"|beginning|start|early|late|mid|next|last|then|now|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"|January|February|March|April|May|June|July|August|September|October|November|December"
    r"|spring|summer|autumn|winter|half|a|an|one|two|three|some|about|more|less|nearly)\b"
)
"""What stands behind “by” and does nothing: by writing, by sea, by October, by a third."""
_LEAST = 4


class Deed(NamedTuple):
    """A verb, and the words with a sense of who does it and of whom it is done to."""

    verb: str
    doer: frozenset[str]
    done_to: frozenset[str]
    is_plain: bool
    """Whether it is a verb for certain: a visit from him is none, nor are nurses trained by him."""


def turned_voice(text: str, paragraphs: Iterable[str]) -> str:
    """A deed of which the source has who does it and to whom the other way round; or ""."""
    theirs = tuple(paragraphs)
    if any(map(_MUTUAL.search, (text, *theirs))):
        return ""
    ours = tuple(_passives(text))
    told = [one for said in theirs for one in _passives(said)]
    both = [(one, other) for one in ours for other in (*told, *_actives(theirs, one.verb))]
    both += [(one, other) for other in told for one in _actives([text], other.verb)]
    kept = {one.verb for one, other in both if _is_kept(one, other)}
    for one, other in both:
        if one.is_plain and other.is_plain and one.verb not in kept and _is_turned(one, other):
            return f'"{one.verb}" of the one what its source has of the other'
    return ""


def _is_kept(one: Deed, other: Deed) -> bool:
    return one.verb == other.verb and bool(one.doer & other.doer or one.done_to & other.done_to)


def _is_turned(one: Deed, other: Deed) -> bool:
    same = one.verb == other.verb
    return same and bool(one.doer & other.done_to and one.done_to & other.doer)


@lru_cache(maxsize=8192)  # many facts cite one paragraph
def _passives(text: str) -> tuple[Deed, ...]:
    return tuple(deed for clause in _clauses(text) for deed in _passive(clause))


def _passive(clause: str) -> Iterator[Deed]:
    found = _PASSIVE.search(clause)
    if found and not _ONE.match(found["agent"]):
        done_to = sense_of(clause[: found.start()])
        yield Deed(stem_of(found["verb"]), sense_of(found["agent"]), done_to, is_plain=True)


def _actives(texts: Iterable[str], verb: str) -> Iterator[Deed]:
    """Who stands before a verb and who behind it, where it is not passive."""
    for text in texts:
        for clause in _clauses(text):
            for word in () if _PASSIVE.search(clause) else WORD.finditer(clause):
                if len(word[0]) >= _LEAST and word[0].islower() and stem_of(word[0]) == verb:
                    before, behind = clause[: word.start()], clause[word.end() :]
                    is_plain = _is_verb(before, word[0], behind)
                    yield Deed(verb, sense_of(before), sense_of(behind), is_plain)


def _is_verb(before: str, word: str, behind: str) -> bool:
    if _BEFORE_NOUN.search(before) or _BEHIND_NOUN.search(behind):
        return False
    return bool(_PAST.search(word) or _MODAL.search(before) or _DIRECT.match(behind))


@lru_cache(maxsize=8192)  # as above
def _clauses(text: str) -> tuple[str, ...]:
    return tuple(
        sentence[start:end]
        for sentence in split_sentences(text)
        for start, end in clauses_of(sentence)
    )
