"""Articles: the parts of a treaty or a law, by the headings that number them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from brief.late import pattern
from brief.verify.copy import Copy, Paragraph

_NUMBER = r"(?P<number>\d{1,4}|[ivxlc]{1,7})"
_HEADS = {
    "art": pattern(
        r"(?:article|art\.?|artikel|art\u00edculo|\u0441\u0442\u0430\u0442\u044c\u044f|\u0627\u0644\u0645\u0627\u062f\u0629|\u0645\u0627\u062f\u06c1)"
        rf"\s+{_NUMBER}(?=\s*(?:[.:(\u2013\u2014-]|$))",
        re.IGNORECASE,
    ),
    "sec": pattern(
        rf"(?:section|sec\.?|abschnitt|\u00a7)\s*{_NUMBER}(?=\s*(?:[.:(\u2013\u2014-]|$))",
        re.IGNORECASE,
    ),
}
"""What such a part begins with; a sentence that begins with “Article 5 applies” is no heading."""
_PLACE = pattern(
    r"(?P<what>art|sec)(?:icle|tion)?s?\.?\s+(?P<first>\d{1,4}|[ivxlc]{1,7})"
    r"(?:\s*[-\u2013]\s*(?P<last>\d{1,4}))?\s*(?:\(.*)?",
    re.IGNORECASE,
)
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


def find_articles(copy: Copy, locator: str) -> tuple[Paragraph, ...]:
    """The paragraphs of the articles that a place names: `art 6`, `arts 2-4`, `sec 4(1)`.

    None of them where it is no such place, or the copy has no part under that number.
    """
    place = _PLACE.fullmatch(locator.strip())
    if not place:
        return ()
    first = _value(place["first"])
    wanted = range(first, int(place["last"] or first) + 1)
    parts = dict(_parts(copy, place["what"].lower()))
    if not all(number in parts for number in wanted):
        return ()
    return tuple(one for number in wanted for one in parts[number])


def _parts(copy: Copy, what: str) -> Iterator[tuple[int, list[Paragraph]]]:
    """Each part by its number, with its paragraphs; numbers rise, as headings' do."""
    number, inside = 0, list[Paragraph]()
    for words, paragraph in _blocks(copy):
        head = _HEADS[what].match(words)
        if head and (found := _value(head["number"])) > number:
            yield number, inside
            number, inside = found, []
        inside += [paragraph] if paragraph else []
    yield number, inside


def _blocks(copy: Copy) -> Iterator[tuple[str, Paragraph | None]]:
    """All that the copy says, each with the paragraph that it is, if it is one."""
    waiting: Sequence[Paragraph] = copy.paragraphs
    for words in copy.everything:
        is_next = bool(waiting) and waiting[0].words == words
        yield words, waiting[0] if is_next else None
        waiting = waiting[1:] if is_next else waiting


def _value(number: str) -> int:
    """A number in digits, or in Roman ones."""
    if number.isdigit():
        return int(number)
    values = [_ROMAN[letter] for letter in number.lower()]
    above = [*values[1:], 0]
    return sum(-one if one < after else one for one, after in zip(values, above, strict=True))
