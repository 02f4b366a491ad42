"""Words turned round: a rise told as a fall, what was refused as accepted, a half as a third."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import TypeAlias

from brief.late import pattern
from brief.prose import WORD, fold
from brief.prose.spans_said import find_spans
from brief.prose.stems import stem_of
from brief.verify.denying import DENIES

_UP = (
    r"rose|has risen|have risen|rises|grew|has grown|have grown|grows|increased|increases|climbed"
    r"|surged|soared|doubled|tripled|trebled|expanded|(?:was|were|is|are|went|been)\sup"
)
_DOWN = (
    r"fell|has fallen|have fallen|falls|declined|declines|dropped|drops|shrank|has shrunk|decreased"
    r"|decreases|halved|plunged|slumped|(?:was|were|is|are|went|been)\sdown"
)
_YES = r"accepts?|accepted|adopts?|adopted|approves?|approved|agreed to|welcomed|endorsed|passed"
_NO = r"rejects?|rejected|refused|turned down|voted down|spurned|rebuffed|vetoed|was defeated"
_HELD = r"took place|was held|were held|went ahead"
_OFF = r"(?:was|were|has been|have been)\s(?:cancelled|called off|postponed|scrapped|abandoned)"
_ALL = r"all|every|always"
_SOME = r"most|some|several|many|multiple|various|numerous|a few|often|usually|sometimes"
_ENDS = (("first", "last"), ("largest|biggest", "smallest"), ("highest", "lowest"))
_FOR = r"supports?|supported|supporting|backs|backed|backing|endorses?|endorsed"
_AGAINST = r"oppos(?:es?|ed|ing)|resists?|resisted|resisting|fights?|fought"
_SURE = r"will|shall"
_HOPED = r"(?:hopes?|wants?|wishes|would like) to|(?-i:may)|might|could|possible|perhaps"
"""Words that claim one thing, and those that say another."""


def _forms(pairs: Iterable[tuple[str, str]]) -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    return tuple(
        (pattern(rf"\b(?:{one})\b", re.IGNORECASE), pattern(rf"\b(?:{other})\b", re.IGNORECASE))
        for one, other in pairs
    )


_EXPORTS, _IMPORTS = r"exports|exported|sells|sold", r"imports|imported|buys|bought"
_EITHER_WAY = ((_UP, _DOWN), (_YES, _NO), (_HELD, _OFF), (_EXPORTS, _IMPORTS))
_SAID_OF = _forms((*_EITHER_WAY, *((other, one) for one, other in _EITHER_WAY)))
"""Said of what stands before: trade fell, Kenya accepts."""
_WITH_BOTH = (*_ENDS, (_FOR, _AGAINST))
_SAID_WITH = _forms(((_ALL, _SOME), (_SURE, _HOPED), *_WITH_BOTH, *((b, a) for a, b in _WITH_BOTH)))
"""Said with what stands behind: all states, will sign."""
_CLAUSE = pattern(
    r"[,;:()\u2013]|(?<!such )\bas\b|\b(?:while|whereas|although|though|after|before|which|who"
    r"|whose|that|when|where|despite|and|but|if|because|since|once)\b",
    re.IGNORECASE,
)
_PART_OF = pattern(
    r"\b(?:of|in|for|to|from|with|between|among|by)\s+(?:the\s+|its\s+)?$", re.IGNORECASE
)
_TIES = frozenset("for of in to with from between".split())  # noqa: SIM905 - a row of words
"""What joins a thing to what is said of: demand for arms, sales of rice."""
_HELPING = pattern(
    r"(?:\b(?:has|have|had|was|were|been|by|more|than|also|then)\s*)+$", re.IGNORECASE
)
_LAST = pattern(r"(?P<word>[^\W\d_]{3,})\W*$")
_NEXT = pattern(r"\W*(?:of\s+|be\s+)?(?:(?:the|its|their|a)\s+)?(?P<word>[^\W\d_]{3,})")
_SHARES = {
    "half": r"half|halv(?:e|ed|ing)|50\s?(?:per\scent|%)|one in two",
    "a third": r"(?:a|one)[\s-]third|one in three|33\s?(?:per\scent|%)",
    "two-thirds": r"two[\s-]thirds|two in three|6[67]\s?(?:per\scent|%)",
    "a quarter": r"(?:a|one)[\s-]quarter|one in four|25\s?(?:per\scent|%)",
    "three-quarters": r"three[\s-]quarters|three in four|75\s?(?:per\scent|%)",
    "twice": r"twice|doubl(?:e[ds]?|ing)|two-?fold|two times|2 times",
    "three times": r"(?:three|3) times|thrice|tripl(?:e[ds]?|ing)|trebl(?:e[ds]?|ing)|three-?fold",
    "four times": r"(?:four|4) times|quadrupl(?:e[ds]?|ing)|four-?fold",
    "five times": r"(?:five|5) times|quintupl\w+|five-?fold",
    "ten times": r"(?:ten|10) times|ten-?fold",
}
_SHARE = {
    name: pattern(rf"(?<![\w-])(?:{words})(?!\w)", re.IGNORECASE) for name, words in _SHARES.items()
}


def turned_word(typed: str, near: list[str]) -> str:
    """A rise told as a fall, what was refused as accepted, what was called off as held."""
    if DENIES.search(typed):
        return ""
    for forms, beside in ((_SAID_OF, _before), (_SAID_WITH, _after)):
        for ours, theirs in forms:
            claimed = ours.search(typed)
            about = beside(typed, *claimed.span()) if claimed else ""
            if not claimed or not about or theirs.search(typed):
                continue
            other = [_other(sentence, ours, theirs, about, beside) for sentence in near]
            if all(other):
                return f'"{claimed[0]}", its source "{other[0]}"'
    return ""


_Beside: TypeAlias = Callable[[str, int, int], str]


def _other(
    sentence: str, ours: re.Pattern[str], theirs: re.Pattern[str], about: str, beside: _Beside
) -> str:
    """What a sentence says of the same thing by other words alone."""
    if beside is _before and ours.search(sentence):
        return ""
    if any(_after(sentence, *one.span()) == about for one in ours.finditer(sentence)):
        return ""
    for found in theirs.finditer(sentence):
        clause = _CLAUSE.split(sentence[: found.start()])[-1]
        same = beside(sentence, *found.span()) == about
        if same or (beside is _before and about in map(stem_of, WORD.findall(fold(clause)))):
            return found[0]
    return ""


def _before(text: str, start: int, end: int) -> str:
    """The thing of which something is said: the word before, if it is no part of another."""
    text = _HELPING.sub("", text[:start])
    found = _LAST.search(text)
    if found and (part := _PART_OF.search(text[: found.start()])):
        found = _LAST.search(text[: part.start()]) if part[0].split()[0] in _TIES else None
    if not found or end < start:
        return ""
    return stem_of(fold(found["word"]))


def _after(text: str, start: int, end: int) -> str:
    found = _NEXT.match(text, end)
    return stem_of(fold(found["word"])) if found and start <= end else ""


def other_share(typed: str, near: list[str]) -> str:
    """Half, twice and the like of a thing, where the source has another share of it."""
    typed = _without_spans(typed)
    ours = {name: found for name, form in _SHARE.items() if (found := form.search(typed))}
    if len(ours) != 1:
        return ""
    told = " ".join(map(_without_spans, near))
    theirs = {name: found for name, form in _SHARE.items() if (found := form.search(told))}
    if ours.keys() & theirs.keys():
        return ""
    (name, mine), *_ = ours.items()
    for other, yours in theirs.items():
        for beside in (_before, _after):
            about = beside(typed, *mine.span())
            if about and about == beside(told, *yours.span()):
                return f'"{name}", its source "{other}"'
    return ""


def _without_spans(text: str) -> str:
    for span in find_spans(text):
        text = text[: span.start] + " " * (span.end - span.start) + text[span.end :]
    return text
