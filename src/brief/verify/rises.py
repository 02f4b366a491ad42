"""The year before one that a sentence names, from whose figure another rose: to 2.3 from 2.0."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from brief.late import pattern
from brief.prose import split_sentences
from brief.prose.dates_said import find_dates
from brief.prose.numbers_said import find_numbers
from brief.verify.copy import Paragraph

_ROSE = pattern(
    r"\b(?:rose|risen|grew|grown|fell|fallen|dropped|declined|climbed|increased|decreased|up|down"
    r"|passée?s?|progressé|reculé|augmenté|baissé|stiegen?|sanken?|subi(?:ó|eron)|baj(?:ó|aron))\b"
)
_FROM = pattern(
    r"\b(?:from|de|von|desde)\s(?:(?:about|some|just|over|under|nearly|rund|près\sde)\s)?"
    r"(?:[A-Z]{2,3}\s|[$\u20ac£])?$"
)


def rose_from(paragraph: Paragraph, year: str, value: Decimal) -> bool:
    """Whether a sentence of the next year, and of no other, tells that something rose from it."""
    return any(
        value in values and year == str(named - 1)
        for named, values in (
            found for one in split_sentences(paragraph.words) for found in _rises(one)
        )
    )


def _rises(sentence: str) -> Iterator[tuple[int, frozenset[Decimal]]]:
    """The one year of a sentence, with the number from which something rose in it."""
    years = {one.year for one in find_dates(sentence) if one.year}
    if len(years) != 1 or not _ROSE.search(sentence):
        return
    for one in find_numbers(sentence):
        if _FROM.search(sentence[: one.start]):
            yield max(years), frozenset((one.value, one.bare))
