"""Titles of sources: plain text to all that read them, with the names in them that stand out.

CSL-JSON and Zotero write the name of a ship or a case inside a title between <i> and </i>.
"""

from __future__ import annotations

from typing import Annotated, TypeAlias

from brief.facts.annotated import After, Shown, Written
from brief.facts.fields import Line
from brief.late import pattern

_TAG = pattern(r"</?i>")
_STRAY = pattern(r"(?i)</?(?:i|b|em|strong|u|sub|sup|sc|nc|span|small|cite)(?:\s[\w-]+=[^<>]*)?/?>")
_HINT = "write <i>Titanic</i>, no other tag, and none inside another"

Reach: TypeAlias = tuple[int, int]
"""From which character to before which."""


class Titled(str):
    """The words of a title; `italics` tells which of them stand out."""

    __slots__ = ("italics",)
    italics: tuple[Reach, ...]


def italics_of(title: str) -> tuple[Reach, ...]:
    """Which of its words stand out."""
    return title.italics if isinstance(title, Titled) else ()


def typed(title: str) -> str:
    """The title as facts.yaml and CSL-JSON have it."""
    said = str(title)
    for start, end in reversed(italics_of(title)):
        said = f"{said[:start]}<i>{said[start:end]}</i>{said[end:]}"
    return said


def read_title(text: str) -> Titled:
    """Read the tags off a title; ValueError where one is astray."""
    if "<" not in text:
        return _titled(text, ())
    if stray := next(
        (each[0] for each in _STRAY.finditer(text) if not _TAG.fullmatch(each[0])), ""
    ):
        raise ValueError(f"{stray} means nothing here", _HINT)
    tags = _TAG.findall(text)
    pieces = _TAG.split(text)
    if tags != ["<i>", "</i>"] * (len(tags) // 2):
        raise ValueError("<i> stands without </i>, or the other way round", _HINT)
    if any(not piece.strip() for piece in pieces[1::2]):
        raise ValueError("nothing stands between <i> and </i>", _HINT)
    ends = [0]
    for piece in pieces:
        ends.append(ends[-1] + len(piece))
    return _titled("".join(pieces), tuple(zip(ends[1::2], ends[2::2], strict=False)))


def _titled(words: str, italics: tuple[Reach, ...]) -> Titled:
    title = Titled(words)
    title.italics = italics
    return title


TITLES = frozenset(
    ["title", "title-short", "container-title", "collection-title", "original-title"]
)
"""The keys of a source that hold one."""
Title: TypeAlias = Annotated[
    Line,
    After(read_title),
    Written(typed),
    Shown(
        {
            "type": ["string", "number", "boolean"],
            "description": "A title; <i>…</i> round the name of a ship or a case in it.",
        }
    ),
]
