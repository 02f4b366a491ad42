"""Points of Latin type among letters that run from right to left: a comma, a semicolon, a stop."""

from __future__ import annotations

from collections.abc import Mapping

from brief.late import pattern

_LETTER = "[\u0621-\u065f\u0670-\u06d3\u06d5]"
_CLOSING = "[\u00bb\u201c\u201d\u2018\u2019)\\]]"
_OPENING = "[\u00ab\u201c\u201d\u2018\u2019(\\[]"
_AMONG = pattern(
    rf"(?:(?<={_LETTER})|(?<={_LETTER}{_CLOSING}))[,;.?](?={_CLOSING}?(?:\s|$))"
    rf"|(?:(?<=[\w)\]%\u00bb\u201c\u201d])[,;?]|(?<=[\d)\]%\u00bb\u201c\u201d])\.)(?=\s+{_OPENING}?{_LETTER})"
)
_QUESTION = {",": "\u060c", "?": "\u061f"}

_ARABIC = {",": "\u060c", ";": "\u061b"}
_URDU = {**_ARABIC, ".": "\u06d4"}
_OF_ARABIC = frozenset({"ar", "fa", "ps", "ckb", "ug", "sd"})
_OF_URDU = frozenset({"ur", "pnb"})


def points_of(language: str) -> Mapping[str, str]:
    """The points of a language that is not that of the brief, by those of English."""
    base = language.lower().partition("-")[0]
    return _ARABIC if base in _OF_ARABIC else _URDU if base in _OF_URDU else {}


def own_points(text: str, own: Mapping[str, str]) -> str:
    """The text with the language's own points, `own` by those of English, at Arabic letters.

    A point stands at a word: 1,000 and a Latin abbreviation keep theirs.
    """
    if own.get(",") != _QUESTION[","] or not any(point in text for point in ",;.?"):
        return text
    points = {**own, "?": _QUESTION["?"]}
    return _AMONG.sub(lambda found: points.get(found[0], found[0]), text)
