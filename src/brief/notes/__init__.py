"""Notes: numbered in the order of their marks, worded full the first time and short after.

Numbering is done once, on the finished blocks, so that the order of the page decides and not the
order in which a template asked for things (Chicago Manual of Style, 17th ed., 14.19-14.30).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from brief.late import NamedTuple, replace
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
from brief.notes.wording import Form, Wording
from brief.walk import change_contents, holding


class Worded(NamedTuple):
    """The blocks with their marks numbered, and the notes that the marks call."""

    blocks: Blocks
    notes: tuple[Note, ...]
    alike: tuple[tuple[str, ...], ...]
    """Sources whose notes are the same in print."""


def word_notes(
    blocks: Blocks,
    wording: Wording,
    *,
    listed: bool = False,
    begin: Callable[[Blocks], object] = lambda _: None,
) -> Worded:
    """Number the marks and word their notes.

    `listed` says that the brief has a list of sources, on which a style may lean. `begin` is given
    the blocks once they are numbered: there is more to do with them than to wait for the notes.
    """
    numberer = _Numberer()
    numbered = change_contents(blocks, numberer.number)
    begin(numbered)
    worder = _Worder(wording, listed=listed)
    alike = worder.tell_apart(numberer.marks)
    notes = tuple(Note(number, worder.words(mark)) for number, mark in enumerate(numberer.marks, 1))
    return Worded(numbered, notes, alike)


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
                return holding(inline, self._number(inline.content))
            case Text() | Code() | LineBreak():
                self._touching = self._touching and not plain_text((inline,)).strip()
                return inline

    def _mark(self, mark: NoteMark) -> NoteMark | None:
        if self._touching:
            last = self.marks[-1]
            # A remark without a citation goes first: that of another leads over to its citations.
            leads = last.citations and not mark.citations
            remarks = (mark.remark, last.remark) if leads else (last.remark, mark.remark)
            self.marks[-1] = replace(
                last,
                citations=tuple(dict.fromkeys((*last.citations, *mark.citations))),
                remark=_joined(remarks, " "),
            )
            return None
        self._touching = True
        self.marks.append(mark)
        return replace(mark, number=len(self.marks))


class _Worder:
    """Words one note after another, and knows which sources have been cited."""

    def __init__(self, wording: Wording, *, listed: bool) -> None:
        self._wording = wording
        self._first: Form = "short" if listed and wording.manner.first == "short" else "full"
        self._seen: set[str] = set()
        self._before: tuple[str, ...] = ()

    def tell_apart(self, marks: Sequence[NoteMark]) -> tuple[tuple[str, ...], ...]:
        """Have no two sources with the same notes, if that can be; those that still have."""
        times = Counter(source for mark in marks for source in _places(mark.citations))
        short = self._first == "short"
        return self._wording.tell_apart(tuple(times), {s for s in times if short or times[s] > 1})

    def words(self, mark: NoteMark) -> Inlines:
        """The words of a mark's note."""
        places = _places(mark.citations)
        manner = self._wording.manner
        cited = _joined(
            [self._cite(*one, alone=len(places) == 1) for one in places.items()], manner.join
        )
        self._before = tuple(places)
        if plain_text(mark.remark).endswith((".", manner.stop)):
            cited = self._wording.opening(cited)
        said = _joined([mark.remark, _with_stop(cited, manner.stop)], " ")
        return self._wording.settle(said, opens=not mark.remark)

    def _cite(self, source: str, places: list[str], *, alone: bool) -> Inlines:
        form: Form = "short" if source in self._seen else self._first
        self._seen.add(source)
        if alone and self._before == (source,) and self._wording.has_again:
            form = "again"
        return self._wording.word(source, places, form)


def _places(citations: Iterable[Citation]) -> dict[str, list[str]]:
    """Several places in one source, cited together, are one citation: paras 2, 5."""
    places: dict[str, list[str]] = {}
    for citation in citations:
        places.setdefault(citation.source, []).append(citation.locator)
    return places


def _joined(parts: Iterable[Inlines], between: str) -> Inlines:
    joined: list[Inline] = []
    for part in parts:
        if part:
            joined += [Text(between), *part] if joined else part
    return tuple(joined)


def _with_stop(words: Inlines, stop: str) -> Inlines:
    return (*words, Text(stop)) if words and stop else words
