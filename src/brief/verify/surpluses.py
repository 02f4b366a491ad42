"""Whose a surplus in trade is: who exports less than it imports has none."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import lru_cache

from brief.late import dataclass, pattern
from brief.prose import split_sentences
from brief.prose.places import country_names_in
from brief.verify.trade_ways import ways_in

_SELLS = r"(?:exports?|exported|sells?|sold|deliver(?:s|ed)|ship(?:s|ped))"
_BUYS = r"(?:imports?|imported|buys?|bought|purchase[sd]?)"
_GAP = pattern(r"\b(?:(?P<plus>surplus)|(?P<minus>deficit|shortfall))\b", re.IGNORECASE)
_MORE = pattern(
    rf"\b(?:(?P<sells>{_SELLS})|(?P<buys>{_BUYS}))\s(?:[^.;,]*?\s)?(?P<more>more|less|fewer)\b"
    rf"[^.;]*?\bthan\s(?:it|they|that|what|from)\b",
    re.IGNORECASE,
)
_OTHER_GAP = pattern(
    r"\b(?:budget|fiscal|current[\s-]account|payments|capital|services|oil|energy|food|half|quarter"
    r"|months?|narrow\w*|turned|became|once|former\w*|instead|no)\b",
    re.IGNORECASE,
)
"""What is of other trade than that of the two, or of a change."""
_BESIDE = pattern(
    r"\b(?:with|to|from|between|and|against|into|there|by|than)\s(?:the\s)?$", re.IGNORECASE
)
_FOR = pattern(r"^[^.;,]{0,30}?\b(?:for|to)\s(?:the\s)?$")
_TWO = 2
_YEAR = pattern(r"\b(?:19|20)\d\d\b")


@dataclass(frozen=True, slots=True)
class _Gap:
    """Who has more going out than coming in, or the other way round, with whom and when."""

    word: str
    who: str
    more: bool
    others: frozenset[str]
    years: frozenset[str]

    def of(self, who: str) -> bool | None:
        """Whether somebody has more going out; None where it does not tell."""
        if who == self.who:
            return self.more
        return not self.more if who in self.others else None


def surplus_turned(text: str, paragraphs: Iterable[str]) -> str:
    """A surplus of one for whom its paragraphs, or the text itself, have the contrary; or ""."""
    ours = [one for sentence in split_sentences(text) for one in _told(sentence)]
    if not ours:
        return ""
    texts = (*paragraphs, text)
    theirs = [
        one for said in texts for sentence in split_sentences(said) for one in _gaps(sentence)
    ]
    for mine in ours:
        told = [
            (mine.more == more, one) for one in theirs if (more := _same(mine, one)) is not None
        ]
        if told and not any(fits for fits, _ in told):
            return f'"{mine.word}", its source "{told[0][1].word}"'
    return ""


def _same(mine: _Gap, one: _Gap) -> bool | None:
    if mine == one or (mine.years and one.years and mine.years.isdisjoint(one.years)):
        return None
    if mine.others and one.others and {mine.who, *mine.others} != {one.who, *one.others}:
        return None
    return one.of(mine.who)


@lru_cache(maxsize=4096)  # many facts cite one paragraph
def _gaps(sentence: str) -> tuple[_Gap, ...]:
    return (*_told(sentence), *_counted(sentence))


def _told(sentence: str) -> Iterator[_Gap]:
    """A surplus or a deficit, and that somebody sells more than it buys."""
    if _OTHER_GAP.search(sentence) or len({one.lastgroup for one in _GAP.finditer(sentence)}) > 1:
        return
    for found in _GAP.finditer(sentence):
        if who := _holder(sentence, *found.span()):
            yield _of(sentence, found[0], who, more=bool(found["plus"]))
    for found in _MORE.finditer(sentence):
        if who := _subject(sentence[: found.start()]):
            more = bool(found["sells"]) == (found["more"].lower() == "more")
            yield _of(sentence, found[0], who, more=more)


def _counted(sentence: str) -> Iterator[_Gap]:
    """What a sentence has of two sums, one either way: its exports, and imports from there."""
    sums: dict[str, set[Decimal]] = {}
    for seller, value in () if _OTHER_GAP.search(sentence) else _sold(sentence):
        sums.setdefault(seller, set()).add(value)
    if len(sums) == _TWO and all(len(one) == 1 for one in sums.values()):
        (who, (sent,)), (_, (got,)) = sorted(sums.items(), reverse=True)
        if sent != got:
            word = f"{sent.normalize():f} one way, {got.normalize():f} the other"
            yield _of(sentence, word, who, more=sent > got)


def _sold(sentence: str) -> Iterator[tuple[str, Decimal]]:
    """Each sum of trade between two, with who sold for it; "" for whom a sentence does not name."""
    named = {code for _, _, code in country_names_in(sentence)}
    for value, way in ways_in(sentence) if 0 < len(named) <= _TWO else ():
        yield way.sender or _other(way.taker, named), value


def _other(who: str, named: set[str]) -> str:
    return next(iter(named - {who}), "")


def _of(sentence: str, word: str, who: str, *, more: bool) -> _Gap:
    others = frozenset(code for _, _, code in country_names_in(sentence)) - {who}
    years = frozenset(_YEAR.findall(sentence))
    return _Gap(word, who, more, others, years)


def _holder(sentence: str, start: int, end: int) -> str:
    """Whose it is: for whom, or who does what the sentence tells."""
    for at, _, code in country_names_in(sentence):
        if at > end and _FOR.match(sentence[end:at]):
            return code
    return _subject(sentence[:start]) or _subject(sentence)


def _subject(text: str) -> str:
    """The first state that is not with whom, to whom or from whom."""
    named = country_names_in(text)
    return next((code for at, _, code in named if not _BESIDE.search(text[:at])), "")
