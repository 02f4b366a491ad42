"""Articles: the parts of a treaty or a law, by the headings that number them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.late import pattern
from brief.verify.copy import Copy, Paragraph

_NUMBER = r"(?P<number>\d{1,4}|[ivxlc]{1,7})"
_HEADS = {
    "art": pattern(
        r"(?:article|art\.?|artikel|art\u00edculo|\u0441\u0442\u0430\u0442\u044c\u044f|\u0627\u0644\u0645\u0627\u062f\u0629|\u0645\u0627\u062f\u06c1)"
        rf"\s+(?:{_NUMBER}|(?P<first>premier|1er|first|one|primero|\u043f\u0435\u0440\u0432\u0430\u044f|\u0627\u0644\u0623\u0648\u0644\u0649))"
        r"(?=\s*(?:[.:(\u2013\u2014-]|$))",
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
_PREAMBLE = pattern(r"(?:preamble|pmbl\.?|title|heading)", re.IGNORECASE)
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


Parts = dict[int, list[Paragraph]]
"""The paragraphs of each part, by its number."""


def find_articles(copy: Copy, locator: str, known: dict[str, Parts]) -> tuple[Paragraph, ...]:
    """The paragraphs of the articles that a place names: `art 6`, `arts 2-4`, `sec 4(1)`.

    None of them where it is no such place, or the copy has no part under that number. The copy is
    divided once: `known` keeps its parts, for the next citation of it.
    """
    if _PREAMBLE.fullmatch(locator.strip()):
        return _above(copy)
    place = _PLACE.fullmatch(locator.strip())
    if not place:
        return ()
    what, first = place["what"].lower(), _value(place["first"])
    parts = known[what] if what in known else known.setdefault(what, _parts(copy, what))
    wanted = range(first, int(place["last"] or first) + 1)
    if not all(number in parts for number in wanted):
        return ()
    return tuple(one for number in wanted for one in parts[number])


def _above(copy: Copy) -> tuple[Paragraph, ...]:
    """What stands above the first article: title, place and day of signature, considerations."""
    above: list[str] = []
    for words in copy.everything:
        if _HEADS["art"].match(words):
            break
        above.append(words)
    return (Paragraph(0, "\n".join(above)),) if above else ()


def _parts(copy: Copy, what: str) -> Parts:
    """Each part by its number, with its paragraphs; numbers rise, as headings' do.

    One that was seen with nothing under it stood in a list of contents: they rise anew from it.
    """
    number = 0
    parts: Parts = {0: []}
    for words, paragraph in _blocks(copy):
        head = _HEADS[what].match(words)
        found = _number_of(head) if head else 0
        if head and (found > number or _is_listed(parts.get(found), words)):
            number = found
            parts[number] = []
        parts[number] += [paragraph] if paragraph else []
    return parts


def _is_listed(part: list[Paragraph] | None, words: str) -> bool:
    """Whether all that there is of a part is its heading, which comes again."""
    if not part:
        return part is not None
    return len(part) == 1 and words.startswith(part[0].words.rstrip(" .\u20260123456789"))


def _blocks(copy: Copy) -> Iterator[tuple[str, Paragraph | None]]:
    """All that the copy says, each with the paragraph that it is, if it is one."""
    at = 0
    for words in copy.everything:
        is_next = at < len(copy.paragraphs) and copy.paragraphs[at].words == words
        yield words, copy.paragraphs[at] if is_next else None
        at += is_next


def _number_of(head: re.Match[str]) -> int:
    """The number of a heading; of the first article some languages write it in words."""
    number = head["number"]
    return _value(number) if number else 1


def _value(number: str) -> int:
    """A number in digits, or in Roman ones."""
    if number.isdigit():
        return int(number)
    values = [_ROMAN[letter] for letter in number.lower()]
    above = [*values[1:], 0]
    return sum(-one if one < after else one for one, after in zip(values, above, strict=True))
