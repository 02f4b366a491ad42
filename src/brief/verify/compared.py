# ruff: noqa: RUF001 - words in the letters of their language
"""The year that a text compares with: what rose by 5 per cent in 2024 is above that of 2023."""

from __future__ import annotations

import re

from brief.facts.dates import Date
from brief.late import pattern
from brief.verify.copy import Paragraph

_ROSE = pattern(
    r"\b(?:rose|grew|fell|increased|decreased|climbed|dropped|shrank|grown|risen|fallen"
    r"|stieg(?:en)?|sank(?:en)?|wuchs(?:en)?|(?:a|ont)\s(?:augmenté|reculé|progressé|baissé)"
    r"|creci(?:ó|eron)|cay(?:ó|eron)|вырос\w*)\s(?:[\w']+\s){0,4}?(?:by|um|de|на|un)\s"
    r"\S+\s?(?:%|per\scent|percent|pour\scent|Prozent|por\sciento)"
    r"|\b(?:up|down|(?:hausse|baisse|recul|progression|augmentation)\sde)\s(?:by\s|some\s)?"
    r"\S+\s?(?:%|per\scent|percent|pour\scent)",
    re.IGNORECASE,
)
_THAN = pattern(
    r"\b(?:than|over|from|above|below|against|compared\s(?:with|to)|als|gegenüber|que"
    r"|par\srapport\sà|frente\sa|чем|с)\s(?:(?:in|of|that\sof|those\sof|en|dem\sJahr|в)\s)?"
    r"(?P<year>[12]\d{3})(?!\d)"
    r"|\bqu['\u2019]en\s(?P<que>[12]\d{3})(?!\d)",
    re.IGNORECASE,
)


def is_compared(paragraph: Paragraph, date: Date, text: str) -> bool:
    """Whether the text compares with that year, and the paragraph with the year before its own."""
    year = date.first.year
    than = date.precision == "year" and str(year) in (
        one["year"] or one["que"] for one in _THAN.finditer(text)
    )
    there = {said.year for said in paragraph.dates}
    return than and year + 1 in there and bool(_ROSE.search(paragraph.words))
