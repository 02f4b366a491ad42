"""Typed words: what a template's author wrote between the values, read off what it makes."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from brief.late import dataclass, pattern
from brief.model import (
    Block,
    Blocks,
    Chronology,
    Code,
    Figure,
    Heading,
    Inlines,
    LineBreak,
    NoteMark,
    Paragraph,
    Row,
    Table,
    Text,
    Title,
    iter_inlines,
    plain_text,
)
from brief.printed import TypedWords
from brief.problem import Place
from brief.prose import split_sentences
from brief.typography import typeset
from brief.walk import iter_blocks
from brief.words import FixedWords

DATA = "\ufffc"
"""Stands for the characters of a printed value."""


@dataclass(frozen=True, slots=True)
class _Unit:
    """Words that stand by themselves; `cited` if a note beside them is theirs too."""

    content: Inlines
    cited: bool = False
    bearing: str = ""
    heads: bool = False
    """It is a heading: what it calls a thing (Article 5, the F-16) states nothing."""


def read_typed(
    blocks: Blocks,
    files: Collection[str],
    literals: Iterable[tuple[Place, str]],
    words: FixedWords,
) -> tuple[TypedWords, ...]:
    """What is typed in the templates of these paths, each paragraph or cell once.

    `literals` are texts within a template's expressions, such as a caption.
    """
    units = [each for unit in _units(blocks) for each in (unit, *_remarks(unit.content))]
    captions = {plain_text(unit.content): unit.bearing for unit in units if unit.bearing}
    found = [typed for unit in units if (typed := _typed(unit, files))]
    found += [_literal(captions, place, said, words) for place, said in literals]
    return tuple(dict.fromkeys(found))


def _literal(captions: dict[str, str], place: Place, said: str, words: FixedWords) -> TypedWords:
    """A text in an expression: a table may bear out its caption, nothing any other."""
    shown = typeset(said, words)
    bearing = next((rows for caption, rows in captions.items() if caption.startswith(shown)), "")
    return TypedWords(place, said, (said,), bearing)


# ---- what stands by itself -----------------------------------------------------------------------


def _units(blocks: Blocks) -> Iterator[_Unit]:
    flat = tuple(iter_blocks(blocks))
    for index, block in enumerate(flat):
        match block:
            case Title() | Heading():
                yield _Unit(block.content, bearing=_beneath(flat, index), heads=True)
            case Paragraph():
                yield _Unit(block.content)
            case Table():
                yield from _table_units(block)
            case Figure(caption=caption, chart=chart):
                names = (*chart.categories, *(series.name for series in chart.series))
                told = _without_caption(block.alt, caption)
                yield _Unit(caption, bearing=" ".join((chart.unit, *names, told)))
            case Chronology(caption=caption):
                yield _Unit(caption, bearing=_without_caption(block.alt, caption))
            case _:
                pass  # what it holds comes by itself


def _without_caption(alt: str, caption: Inlines) -> str:
    """An alternative text without the caption that it repeats, which bears nothing out."""
    said = plain_text(caption)
    return alt.replace(said, " ") if said else alt


def _beneath(flat: tuple[Block, ...], index: int) -> str:
    """The words under a heading, up to the next of its level or above."""
    head, words = flat[index], []
    for block in flat[index + 1 :]:
        if isinstance(head, Heading) and isinstance(block, Heading) and block.level <= head.level:
            break
        match block:
            case Paragraph():
                words.append(plain_text(block.content))
            case Table():
                cells = (cell for row in (*block.head, *block.rows) for cell in row)
                words += [plain_text(block.caption), *map(plain_text, cells)]
            case Figure() | Chronology():
                words.append(block.alt)
            case _:
                pass
    return " ".join(words)


def _table_units(table: Table) -> Iterator[_Unit]:
    """A note in a row is for all of the row, one in a column for the column's head."""
    cells = [cell for row in (*table.head, *table.rows) for cell in row]
    yield _Unit(table.caption, bearing=" ".join(map(plain_text, cells)))
    for row in table.rows:
        cited = _has_note(row)
        yield from (_Unit(cell, cited=cited) for cell in row)
    for row in table.head:
        for index, cell in enumerate(row):
            yield _Unit(cell, cited=_has_note(tuple(line[index] for line in table.rows)))


def _has_note(row: Row) -> bool:
    return any(isinstance(one, NoteMark) and one.citations for c in row for one in iter_inlines(c))


def _remarks(content: Inlines) -> Iterator[_Unit]:
    """The author's own notes, which may cite too."""
    for inline in iter_inlines(content):
        if isinstance(inline, NoteMark) and inline.remark:
            yield _Unit(inline.remark, cited=bool(inline.citations))


# ---- which of its words are typed, and which of these have a note --------------------------------


_CALLED = pattern(
    r"\b[A-Za-z]+[-\u2010-\u2013]?\d+[A-Za-z]?\b(?![.,]?\d)|\b\d+(?:[A-Z]{1,2}|st|nd|rd|th)\b"
    r"|\b[A-Z]\w+\s(?:of\s|No\.?\s)?(?!(?:1[89]|20)\d\d\b)\d{1,4}\b"
    r"(?![.,]?\d|\s?%|[a-z]|\s(?:per\s?cent|hundred|thousand|[mbtr]+illion)\b|\s(?!is\b|as\b)[a-z]+s\b)"
)
"""Names with a number: JF-17, 5G, 1st Division, Group of 77, Resolution 2231, no year."""
_SPACES = {0xA0: " ", 0x202F: " "}
"""Spaces that hold are spaces to whoever looks for a name: J. Doe."""


def _typed(unit: _Unit, files: Collection[str]) -> TypedWords | None:
    full, typed, marks, place = "", "", [], None
    for inline in iter_inlines(unit.content):
        match inline:
            case Text(text=text, place=where):
                own = where is not None and where.file in files
                place = place or (where if own else None)
                text = text.translate(_SPACES)
                full, typed = full + text, typed + (text if own else DATA * len(text))
            case Code(text=text):
                full, typed = full + text, typed + text
            case LineBreak():
                full, typed = f"{full} ", f"{typed} "
            case NoteMark(citations=citations) if citations:
                marks.append(len(full) - 1)
            case _:
                pass
    if place is None:
        return None
    bare = () if unit.cited else tuple(_without_note(full, typed, marks))
    if unit.heads:
        bare = tuple(_CALLED.sub(" ", said) for said in bare)
    return TypedWords(place, typed, bare, unit.bearing)


def _without_note(full: str, typed: str, marks: list[int]) -> Iterator[str]:
    """The typed words of each sentence that no note stands in or behind."""
    end = 0
    for sentence in split_sentences(full):
        start = full.index(sentence, end)
        end = start + len(sentence)
        if not any(start <= mark < end for mark in marks):
            yield typed[start:end]
