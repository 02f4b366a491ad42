"""Words told for their contraries: cooled for gained momentum, dissolved for formed.

Which are contraries stands in `contraries.txt`.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from decimal import Decimal
from functools import cache

from brief.late import dataclass, pattern
from brief.prose import WORD, fold, split_sentences
from brief.prose.stems import stem_of
from brief.verify.clauses import DENIED_BEFORE
from brief.verify.closeness import NEAR, is_close
from brief.verify.contrary_table import any_of, read_contraries
from brief.verify.copy import Paragraph
from brief.verify.nearest import nearest_sentences

_YEAR = pattern(r"\b(?:1[5-9]|20)\d\d\b")
_CLAUSE = pattern(r"[,;:()\u2013\u2014]|\s(?:and|but|then|while|whereas|before|after)\s")
_ASIDE = pattern(
    r"[,;:()\u2013\u2014]|\b(?:and|but|while|whereas|which|who|whom|whose|where|when|though|although"
    r"|that(?=\s(?:they|he|she|it|had|have)\b)|after|despite|unlike)\b"
)
_OF_SUBJECT = pattern(r",\s(?:al)?though\s(?:still\s|yet\s|very\s|quite\s|rather\s|as\syet\s)?$")
"""Before a word that is said of what the sentence is about: trade, although still modest, grew."""
_STEP = pattern(r"\bfrom\s\W?(?P<first>\d[\d,.]*)(?:\s[\w%]+){0,3}?\sto\s\W?(?P<last>\d[\d,.]*)")
"""From 400 to 300 euros: that it was cut, in figures."""
_BESIDE, _LONG, _SHARED = 6, 4, 2
"""Words on either side that tell what it is said of, the letters of one, and how many it takes."""
_EMPTY = frozenset(
    "that with have from this when than been were said does more also their which would there"  # noqa: SIM905 - a row of words
    " other into they them both countries country some such".split()
)


@dataclass(frozen=True, slots=True)
class _Row:
    ours: re.Pattern[str]
    bearing: re.Pattern[str]
    theirs: re.Pattern[str]


@cache
def _rows() -> tuple[_Row, ...]:
    return tuple(
        _Row(
            pattern(rf"\b(?:{any_of(said)})\b"),
            pattern(rf"(?<!\w)(?:{any_of(bearing)})"),
            pattern(rf"\b(?:{any_of(theirs)})"),
        )
        for said, bearing, theirs in read_contraries()[0]
    )


@cache
def _ours() -> re.Pattern[str]:
    """All that a row begins with: few texts have any of it."""
    return pattern("|".join(row.ours.pattern for row in _rows()))


def contrary(typed: str, paragraphs: list[Paragraph]) -> str:
    """A word that no cited paragraph has the like of, where one has its contrary of the thing."""
    if not is_close(typed, paragraphs, NEAR):
        return ""
    text, near = fold(typed), frozenset(map(fold, nearest_sentences(typed, paragraphs)))
    for row in _rows() if _ours().search(text) else ():
        both = row.theirs.search(text)
        if both or not row.ours.search(text) or _is_borne(row, paragraphs):
            continue
        theirs = [pair for one in paragraphs for pair in _affirmed(row.theirs, one.words)]
        for said in _affirmed(row.ours, typed):
            for other in theirs:
                if _is_of_same(said, other, near) and _may_be_at_once(said, other):
                    return f'"{said.words}", its source "{other.words}"'
    return ""


def _is_borne(row: _Row, paragraphs: list[Paragraph]) -> bool:
    return any(row.bearing.search(one.folded + _steps(one.folded)) for one in paragraphs)


def _steps(folded: str) -> str:
    """The words for what a paragraph says in figures: from 400 to 300 is reduced."""
    said = ""
    for found in _STEP.finditer(folded):
        first, last = (one.rstrip(",.") for one in found.groups())
        if not (_YEAR.fullmatch(first) and _YEAR.fullmatch(last)):
            said += " reduced" if _amount(last) < _amount(first) else " raised"
    return said


def _amount(typed: str) -> Decimal:
    """A number as it stands in a source, whose commas set thousands apart."""
    plain = typed.replace(",", "")
    return Decimal(plain if plain.count(".") < 2 else plain.replace(".", ""))  # noqa: PLR2004 - 1.200.000


@dataclass(frozen=True, slots=True)
class _Said:
    """A word as a text says it, the words on either side, and the years that it is said of."""

    words: str
    sentence: str
    beside: frozenset[str]
    clause: frozenset[str]
    """Those of them that stand in its clause."""
    rest: frozenset[str]
    """The words of its sentence outside it."""
    years: frozenset[str]


def _is_of_same(one: _Said, other: _Said, near: Collection[str]) -> bool:
    """Whether two words that both have beside them, or all there are, tell of one thing.

    One is enough in the sentence that the text tells, and the clause of it.
    """
    shared = one.beside & other.clause
    told = other.sentence in near and len(shared) >= len(one.beside & other.rest)
    asked = 1 if told else _SHARED
    return len(shared) >= min(asked, len(one.beside), len(other.clause)) > 0


def _may_be_at_once(one: _Said, other: _Said) -> bool:
    """Whether both can be of one moment: formed in 2019 and dissolved in 2022 are not."""
    return not (one.years and other.years) or bool(one.years & other.years)


def _affirmed(form: re.Pattern[str], text: str) -> Iterator[_Said]:
    """Where a text says it and does not deny it."""
    for sentence in map(fold, split_sentences(text)):
        for found in form.finditer(sentence):
            before, after = sentence[: found.start()], sentence[found.end() :]
            if not DENIED_BEFORE.search(before):
                words = (*_long(before)[-_BESIDE:], *_long(after)[:_BESIDE])
                clause = _long(f"{_ASIDE.split(before)[-1]} {_ASIDE.split(after)[0]}")
                years = _years(sentence, before, after)
                if _OF_SUBJECT.search(before):
                    clause = [*words]
                rest = frozenset(_long(sentence)).difference(clause)
                yield _Said(found[0], sentence, frozenset(words), frozenset(clause), rest, years)


def _years(sentence: str, before: str, after: str) -> frozenset[str]:
    """The years of the clause that a word stands in; those of its sentence where it has none."""
    clause = f"{_CLAUSE.split(before)[-1]} {_CLAUSE.split(after)[0]}"
    return frozenset(_YEAR.findall(clause) or _YEAR.findall(sentence))


def _long(text: str) -> list[str]:
    words = (part for word in WORD.findall(text) for part in word.split("-"))
    return [stem_of(one) for one in words if len(one) >= _LONG and one not in _EMPTY]


_LEFT = pattern(r"\bleft\s(?:for\s)?(?=[A-Z])")
_GONE = pattern(r"\b(?:left|leav|depart|return|back|sail|fle[wd]|fly|travel|went|came from)")
_CAME = pattern(r"\b(?:visit|arriv|reach|received|welcomed|is in|was in|were in|came to)\w*")


def left_for_came(typed: str, near: Iterable[str], paragraphs: list[Paragraph]) -> str:
    """That somebody left a place, where the source has them come to it or stay there."""
    said = _LEFT.search(typed)
    if not said or any(_GONE.search(one.folded) for one in paragraphs):
        return ""
    came = next((found for one in near if (found := _CAME.search(fold(one)))), None)
    return f'"{said[0].strip()}", its source "{came[0]}"' if came else ""
