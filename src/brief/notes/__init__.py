"""Notes: numbered in the order of their marks, worded full the first time and short after.

Numbering is done once, on the finished blocks, so that the order of the page decides and not the
order in which a template asked for things (Chicago Manual of Style, 17th ed., 14.19-14.30; no
"ibid.", which 14.34 discourages).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from brief.model import (
    Blocks,
    Citation,
    Code,
    Emphasis,
    FactSpan,
    Inline,
    Inlines,
    LineBreak,
    Link,
    Note,
    NoteMark,
    Span,
    Strong,
    Text,
    plain_text,
)
from brief.notes.wording import Wording
from brief.walk import change_contents


def word_notes(blocks: Blocks, wording: Wording) -> tuple[Blocks, tuple[Note, ...]]:
    """The blocks with their marks numbered, and the notes that the marks call."""
    numberer = _Numberer()
    numbered = change_contents(blocks, numberer.number)
    seen: set[str] = set()
    notes = tuple(
        Note(number, _words(mark, wording, seen)) for number, mark in enumerate(numberer.marks, 1)
    )
    return numbered, notes


class _Numberer:
    """Goes through the words of one block after another; marks that touch become one note."""

    def __init__(self) -> None:
        self.marks: list[NoteMark] = []
        self._touching = False

    def number(self, content: Inlines) -> Inlines:
        """`content` with every mark numbered."""
        self._touching = False
        return self._number(content)

    def _number(self, content: Inlines) -> Inlines:
        return tuple(new for inline in content if (new := self._inline(inline)) is not None)

    def _inline(self, inline: Inline) -> Inline | None:
        match inline:
            case NoteMark():
                return self._mark(inline)
            case Emphasis() | Strong() | Link() | Span() | FactSpan():
                return replace(inline, content=self._number(inline.content))
            case Text() | Code() | LineBreak():
                self._touching = self._touching and not plain_text((inline,)).strip()
                return inline

    def _mark(self, mark: NoteMark) -> NoteMark | None:
        if self._touching:
            last = self.marks[-1]
            self.marks[-1] = replace(
                last,
                citations=tuple(dict.fromkeys((*last.citations, *mark.citations))),
                remark=_joined([last.remark, mark.remark], " "),
            )
            return None
        self._touching = True
        self.marks.append(mark)
        return replace(mark, number=len(self.marks))


def _words(mark: NoteMark, wording: Wording, seen: set[str]) -> Inlines:
    cited = _joined([_cite(c, wording, seen) for c in _grouped(mark.citations)], "; ")
    return _joined([mark.remark, _with_stop(cited)], " ")


def _grouped(citations: Iterable[Citation]) -> list[Citation]:
    """Several places in one source, cited together, are one citation: paras 2, 5."""
    places: dict[str, list[str]] = {}
    for citation in citations:
        places.setdefault(citation.source, []).append(citation.locator)
    return [Citation(source, _locator(at)) for source, at in places.items()]


def _locator(places: list[str]) -> str:
    places = sorted(dict.fromkeys(place for place in places if place), key=_numbers)
    labels = {place.partition(" ")[0] for place in places}
    if len(labels) == 1 and all(" " in place for place in places):
        return f"{labels.pop()} {', '.join(place.partition(' ')[2] for place in places)}"
    return ", ".join(places)


def _numbers(place: str) -> list[int]:
    return [int(number) for number in re.findall("[0-9]{1,18}", place)]


def _cite(citation: Citation, wording: Wording, seen: set[str]) -> Inlines:
    form = "short" if citation.source in seen else "full"
    seen.add(citation.source)
    return wording.word(citation, form)  # type: ignore[arg-type]  # a str from two literals


def _joined(parts: Iterable[Inlines], between: str) -> Inlines:
    joined: list[Inline] = []
    for part in parts:
        if part:
            joined += [Text(between), *part] if joined else part
    return tuple(joined)


def _with_stop(words: Inlines) -> Inlines:
    return (
        (*words, Text(".")) if words and not plain_text(words).endswith((".", "!", "?")) else words
    )
