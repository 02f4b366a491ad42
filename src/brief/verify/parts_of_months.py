"""The part of a month that a text names: early in September is not the 27th."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from brief.late import pattern

_MONTH = (
    r"(?P<month>January|February|March|April|May|June|July|August|September|October|November"
    r"|December)"
)
_THE = r"(?<!by )(?<!until )(?<!till )(?<!before )\bthe\s"
"""By the end of a month a thing may be so at its beginning."""
_PARTS = {
    "early": pattern(
        rf"(?i:(?<!as )\bearly(?:\sin)?|{_THE}(?:beginning|start|first\s(?:days|week))"
        rf"\sof)\s{_MONTH}\b"
    ),
    "mid": pattern(rf"(?i:\bmid[\s-]|{_THE}middle\sof\s){_MONTH}\b"),
    "late": pattern(
        rf"(?i:\blate(?:\sin)?|{_THE}(?:very\s)?(?:end|close|last\s(?:days|week))\sof)"
        rf"\s{_MONTH}\b"
    ),
}
_DAYS = {"early": range(1, 13), "mid": range(9, 23), "late": range(19, 32)}
"""Wide enough for what anybody may call so."""
_DAY = (
    r"(?P<days>\d{1,2}(?:st|nd|rd|th)?(?:\s?(?:,|and|or|to|[-\u2013])\s?\d{1,2}(?:st|nd|rd|th)?)*)"
)
_DATED = (
    pattern(rf"\b{_DAY}\s(?:of\s)?{_MONTH}\b"),
    pattern(rf"\b{_MONTH}\s{_DAY}(?!\d|:)"),
)
_NUMBER = pattern(r"\d{1,2}")


def part_turned(text: str, paragraphs: Iterable[str]) -> str:
    """A part of a month in which no day of it lies that the cited paragraphs name; or ""."""
    ours = [(part, one) for part, form in _PARTS.items() for one in form.finditer(text)]
    texts = tuple(paragraphs) if ours else ()
    for part, found in ours:
        said = [one for text in texts for one in _parts(found["month"], text)]
        days = {day for text in texts for day in _days(found["month"], text)}
        if part in said or not days.isdisjoint(_DAYS[part]):
            continue
        if days or said:
            other = f"{min(days)} {found['month']}" if days else said[0]
            return f'"{found[0]}", its source "{other}"'
    return ""


def _parts(month: str, text: str) -> Iterator[str]:
    """The parts of a month that a text names."""
    for part, form in _PARTS.items():
        yield from (part for one in form.finditer(text) if one["month"] == month)


def _days(month: str, text: str) -> Iterator[int]:
    """The days of a month that a text names."""
    for form in _DATED:
        for found in form.finditer(text):
            if found["month"] == month:
                yield from map(int, _NUMBER.findall(found["days"]))
