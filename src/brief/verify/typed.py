"""Numbers that a text types out, and whether a paragraph says them, in whatever words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from brief.late import pattern
from brief.prose import WORD, find_quotations, fold
from brief.prose.dates_said import find_dates
from brief.prose.number_kinds import find_kinds
from brief.prose.numbers_said import COUNTS, NumberSaid, count_said, find_numbers
from brief.prose.shares_said import ShareSaid, find_shares
from brief.prose.spans_said import find_spans
from brief.prose.tallies import find_tallies
from brief.prose.time_units import spans_alone, spans_of
from brief.verify.converted import converted_like, unit_behind
from brief.verify.copy import Paragraph
from brief.verify.found import says_number, shares_like

_ROUNDED = pattern(
    r"\b(?:about|around|roughly|approximately|some|nearly|almost|close to|over|more than|just under"
    r"|just over|less than|under)\s(?:an?\s|one\s)?$",
    re.IGNORECASE,
)
"""Before a part of a whole that is told in round terms."""
_ALONE = {
    Decimal(0): pattern(
        r"\b(?:nil|null|zero|none|cero|nul|\u043d\u043e\u043b\u044c|\u0635\u0641\u0631)\b"
    ),
    Decimal(1): pattern(r"\b(?:a single|the only|a lone|sole)\b"),
}
"""What is said of none and of one without a number."""
_TIMES = pattern(r"\stimes\b")
_FOLD = pattern(rf"\b(?P<count>\d{{1,2}}|{'|'.join(COUNTS)})[\s-]?fold\b", re.IGNORECASE)
"""Five times as much, which has grown fivefold."""


_FOLD_CLAUSE = pattern(r"[,;:]|[.]\s|\b(?:and|but|while|whereas)\b")


def _things_in(words: str) -> frozenset[str]:
    """The longer words, by which two clauses tell of one thing."""
    return frozenset(word for word in WORD.findall(fold(words)) if len(word) > _FEW)


_FEW = 3
"""Numbers below this are spelt out for other ends than counting: one of them, both, twice."""


def says_typed(paragraph: Paragraph, words: str, number: NumberSaid) -> bool:
    """Whether the paragraph has a number of the words, or the share or span that it is part of."""
    if any(says_number(paragraph, one) for one in _readings(words, number)):
        return True
    if paragraph.language and any(
        one.kind == "rank" and number.value in one.values
        for one in find_kinds(paragraph.words, paragraph.language.partition("-")[0])
    ):
        return True
    if any(number.value in one.values for one in find_tallies(paragraph.words, paragraph.language)):
        return True
    if (alone := _ALONE.get(number.value)) and alone.search(paragraph.folded):
        return True
    if _TIMES.match(words, number.end) and any(
        count_said(one["count"]) == number.value
        for clause in _FOLD_CLAUSE.split(paragraph.words)
        for one in _FOLD.finditer(clause)
        if _things_in(words) & _things_in(clause)
    ):
        return True
    share = next(_shares_around(words, number), None)
    if share and any(True for _ in shares_like(paragraph, share.value)):
        return True
    if share and words[: share.start].endswith((" to ", " to a ")):  # to a tenth: by nine of them
        return any(True for _ in shares_like(paragraph, 1 - share.value))
    if share and _ROUNDED.search(words[: share.start]):
        return any(one.rounds_to(share.value) for one in find_shares(paragraph.words))
    measure = unit_behind(words, number)
    rounded = bool(_ROUNDED.search(words[: number.start]))
    if any(True for _ in converted_like(paragraph, number.value, measure, rounded=rounded)):
        return True
    spans = set(spans_of(number.value, words[number.end :], "en"))
    return bool(spans) and not spans.isdisjoint(_spans_in(paragraph.words))


@lru_cache(maxsize=1024)
def _spans_in(words: str) -> frozenset[Decimal]:
    """How long a paragraph says that something was: thirty years are three decades."""
    counted = (spans_of(one.value, words[one.end :], "en") for one in find_numbers(words))
    return frozenset(one for spans in counted for one in spans).union(spans_alone(words, "en"))


def share_around(words: str, number: NumberSaid) -> Decimal | None:
    """The part of a whole that a typed number belongs to: 0.4, of the ten in four in ten."""
    return next((one.value for one in _shares_around(words, number)), None)


def _shares_around(words: str, number: NumberSaid) -> Iterator[ShareSaid]:
    return (one for one in find_shares(words) if one.start <= number.start < one.end)


_DOTTED = pattern(r"\d{1,3}\.\d{3}")


def _readings(words: str, number: NumberSaid) -> Iterator[Decimal]:
    """What a number may be: 2.000 is two thousand where a comma parts decimals."""
    yield number.value
    if _DOTTED.fullmatch(words[number.start : number.end]):
        yield number.value * 1000


_SPACED = pattern(r"(?<![\w.,])\d{1,3}(?: \d{3})+(?![\d.,]*\d)")
"""30 000, as most languages of Europe set thousands apart."""


@lru_cache(maxsize=8192)  # several rules ask it of each text
def typed_numbers(words: str) -> tuple[NumberSaid, ...]:
    """The numbers that a text types out, dates and what clings to letters (JF-17) left out."""
    hidden = [(said.start, said.end) for said in find_dates(words)]
    hidden += [(said.start, said.end) for said in find_spans(words)]
    hidden += [(said.start, said.end) for said in find_quotations(words)]
    for start, end in hidden:
        words = words[:start] + " " * (end - start) + words[end:]
    words = _SPACED.sub(lambda found: found[0].replace(" ", ","), words)
    return tuple(
        said
        for said in find_numbers(words)
        if not (said.start and words[said.start - 1] in "-\u2010\u2011/")
        and (said.value >= _FEW or words[said.start].isdigit())
    )
