"""What a figure counts: six officers are no six students, where no paragraph has a student."""

from __future__ import annotations

from collections.abc import Iterator

from brief.facts import Figure
from brief.late import pattern
from brief.prose import WORD, fold
from brief.verify.copy import Paragraph
from brief.verify.counted import Count, counts_in
from brief.verify.kindred import has_kindred
from brief.verify.word_forms import has_form

_WIDE = frozenset(
    "people persons person items units points places cases times members men women staff posts jobs"  # noqa: SIM905 - a row of words
    " parties sides countries states nations papers texts visitors"
    " pieces parts deals events meetings".split()
)
"""Units that stand for others: 420 people may be Icelanders."""
_HANDS = frozenset("soldier sailor troop worker miner fighter guard docker seaman".split())  # noqa: SIM905
_AT_WORK = frozenset(["worker", "employee"])
_EMPLOYS = pattern(r"\b(?:employ|staff|payroll|hir(?:e|ing)|jobs?\b|work(?:s|ed|ing|force)?\b)")
"""By which people are known for workers."""
_MEN = frozenset(("men", "man", "women", "hand", "hands"))
"""What a paper calls soldiers and workers: 85,000 men."""
_THING = pattern(r"^[a-z]+(?:\s[a-z]+)*$")


def unit_otherwise(figure: Figure, paragraphs: list[Paragraph]) -> str:
    """What the paragraphs count by the number of a figure, where none has its unit; or ""."""
    if not _THING.match(figure.unit) or figure.value is None:
        return ""
    words = frozenset(
        part for one in paragraphs for word in WORD.findall(one.folded) for part in word.split("-")
    )
    said = [one for one in _counts(figure, paragraphs) if one.thing]
    last = fold(figure.unit).split()[-1]
    if not said or last in _WIDE or not last.endswith("s"):
        return ""
    single = last.removesuffix("s")
    known = {last, single} & words or has_form(single, words) or has_kindred(single, words)
    like = any(has_kindred(one.thing, {single, last}) for one in said) or (
        single in _HANDS and any(one.thing in _MEN for one in said)
    )
    paid = single in _AT_WORK and any(_EMPLOYS.search(one.folded) for one in paragraphs)
    employed = paid and any(one.thing == "person" for one in said)
    return "" if known or like or employed else said[0].said


def _counts(figure: Figure, paragraphs: list[Paragraph]) -> Iterator[Count]:
    for paragraph in paragraphs:
        for one in counts_in(paragraph.words):
            if one.value == figure.value:
                yield one
