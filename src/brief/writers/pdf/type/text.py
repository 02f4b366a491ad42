"""Inlines -> runs: characters that look alike, belong together and lead to one place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field
from functools import lru_cache
from itertools import groupby
from operator import attrgetter
from typing import assert_never

from brief.bidi import Isolate, block_is_rtl, has_right_to_left, isolate_of
from brief.drawn import JOINT
from brief.late import NamedTuple, dataclass, pattern, replace
from brief.model import (
    Code,
    Emphasis,
    FactSpan,
    Inline,
    LineBreak,
    Link,
    NoteMark,
    Span,
    Strong,
    Text,
    plain_text,
)
from brief.words import FixedWords, shipped
from brief.writers.pdf.type.fonts import Role
from brief.writers.pdf.type.nodes import Node, Target

NEW_LINE = "\n"


class Type(NamedTuple):
    """How characters look; `size` and `rise` in points, `colour` as RRGGBB."""

    role: Role
    size: float
    colour: str
    bold: bool = False
    italic: bool = False
    rise: float = 0
    features: tuple[str, ...] = ()
    underlined: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Run:
    """Characters of one look, one element and one language; `note` is the note they call.

    `rtl` is the direction of the paragraph, `isolates` what the characters stand apart in.
    """

    text: str
    type: Type
    node: Node | None
    language: str = ""
    target: Target | None = None
    note: int = 0
    rtl: bool = False
    isolates: tuple[Isolate, ...] = ()


@dataclass(frozen=True, slots=True)
class Words:
    """What the house sets words with, beside the type of the paragraph."""

    link: str
    """The colour of links."""
    language: str
    superior: frozenset[Role] = frozenset()
    """The roles whose fonts have raised figures of their own."""
    fixed: FixedWords = field(default_factory=shipped)
    """What the page says that no fact does."""
    rtl: bool = False
    """Whether the document runs from right to left."""


def runs_of(
    content: tuple[Inline, ...], face: Type, node: Node | None, words: Words
) -> tuple[Run, ...]:
    """The runs of a paragraph whose element is `node`; none for an artifact's, marks left out."""
    found: list[Run] = []
    rtl = block_is_rtl(content, rtl=words.rtl)
    _collect(content, Run("", face, node, words.language, rtl=rtl), words, found)
    tidied = _tidy(found)
    if rtl or words.rtl or any(has_right_to_left(run.text) for run in tidied):
        return tuple(tidied)
    return tuple(_together(tidied))


_ALIKE = attrgetter("type", "node", "language", "target", "note")


def _together(runs: Sequence[Run]) -> Iterator[Run]:
    """Those side by side that are set alike, as one: so a point is kerned with what it ends.

    What they stand apart in is not asked for where all run from left to right.
    """
    for _, group in groupby(runs, key=_ALIKE):
        first, *others = group
        if others:
            text = "".join([run.text for run in (first, *others)])
            first = _saying(first, text, ())
        yield first


def joined_runs(text: str, face: Type, node: Node | None, words: Words) -> tuple[Run, ...]:
    """The runs of a text outside paragraphs, such as a label: its parts each stand apart."""
    plain = Run("", face, node, words.language, rtl=words.rtl)
    runs: list[Run] = []
    for number, part in enumerate(text.split(JOINT)):
        runs += [replace(plain, text=JOINT)] if number else []
        runs += [replace(plain, text=part, isolates=(Isolate(),))] if part else []
    return tuple(runs)


def _collect(content: tuple[Inline, ...], like: Run, words: Words, found: list[Run]) -> None:
    for inline in content:
        match inline:
            case Text(text):
                apart = isolate_of(inline)
                isolates = (*like.isolates, *apart) if apart else like.isolates
                found.append(_saying(like, _one_line(text), isolates))
            case Emphasis(inner):
                look = like.type._replace(italic=not like.type.italic)
                _collect(inner, replace(like, type=look), words, found)
            case Strong(inner):
                look = like.type._replace(bold=True)
                _collect(inner, replace(like, type=look), words, found)
            case Code(text):
                look = like.type._replace(role="mono", size=like.type.size * 0.9)
                node = like.node and Node("Code", like.node)
                found.append(replace(like, text=_one_line(text), type=look, node=node))
            case Link():
                _collect(inline.content, _linked(inline, like, words), words, found)
            case FactSpan(content=inner) | Span(content=inner, language=""):
                isolates = (*like.isolates, *isolate_of(inline))
                _collect(inner, replace(like, isolates=isolates), words, found)
            case Span(inner, language):
                node = like.node and Node("Span", like.node, language=language)
                isolates = (*like.isolates, *isolate_of(inline))
                inside = replace(like, node=node, language=language, isolates=isolates)
                _collect(inner, inside, words, found)
            case LineBreak():
                found.append(replace(like, text=NEW_LINE))
            case NoteMark(number=number):
                if like.node is not None:
                    isolates = (*like.isolates, *isolate_of(inline))
                    marked = replace(like, isolates=isolates)
                    found.extend(_marked(number, marked, words, found))
            case _:
                assert_never(inline)


def _saying(like: Run, text: str, isolates: tuple[Isolate, ...]) -> Run:
    """A run that says something else; `replace` takes five times as long, and there are many."""
    return Run(
        text, like.type, like.node, like.language, like.target, like.note, like.rtl, isolates
    )


_BLANKS = pattern(r"[\t\r\n\f\v][ \t\r\n\f\v]*| [ \t\r\n\f\v]+")
"""Those that are not one space already, which most are."""


def _one_line(text: str) -> str:
    if text.isprintable() and "  " not in text:  # which is seen at once
        return text
    return _BLANKS.sub(" ", text)


def _linked(link: Link, like: Run, words: Words) -> Run:
    if like.node is None or like.target is not None:
        return like
    inside = link.address.startswith("#")
    node = Node("Link", like.node)
    target = Target(
        "heading" if inside else "address",
        link.address.removeprefix("#"),
        node,
        plain_text(link.content) or link.address,
    )
    look = like.type._replace(colour=words.link, underlined=True)
    return replace(like, type=look, node=node, target=target)


def raised(face: Type, words: Words) -> Type:
    """The type of a note's mark: the font's own superior figures, or else small ones."""
    return _raised(face, superior=face.role in words.superior)


@lru_cache(maxsize=256)  # a document has a dozen
def _raised(face: Type, *, superior: bool) -> Type:
    plain = face._replace(bold=False, italic=False, underlined=False)
    if superior:
        return plain._replace(features=("sups",))
    return plain._replace(size=face.size * 0.64, rise=face.rise + face.size * 0.36)


@lru_cache(maxsize=256)
def coloured(face: Type, colour: str) -> Type:
    """The type in another colour."""
    return face._replace(colour=colour)


def _marked(number: int, like: Run, words: Words, found: list[Run]) -> list[Run]:
    """The raised number that calls a note, glued to what stands before it."""
    _trim_end(found)
    reference = Node("Reference", like.node)
    link = Node("Link", reference)
    target = Target("note", str(number), link, words.fixed("note", number=str(number)))
    look = coloured(raised(like.type, words), words.link)
    mark = replace(like, text=str(number), type=look, node=link, target=target, note=number)
    if found and found[-1].note:
        comma = raised(like.type, replace(words, superior=frozenset()))
        return [replace(like, text=",", type=comma), mark]
    return [mark]


def _tidy(runs: list[Run]) -> list[Run]:
    """One space where several meet, none at the ends of a line."""
    found: list[Run] = []
    before = NEW_LINE
    for run in runs:
        text = run.text.lstrip(" ") if before[-1] in (" ", NEW_LINE) else run.text
        if text == NEW_LINE:
            _trim_end(found)
        if text:
            found.append(run if text == run.text else replace(run, text=text))
            before = text
    _trim_end(found)
    return [run for run in found if run.text]


def _trim_end(runs: list[Run]) -> None:
    """Take the spaces off the end of what is said so far."""
    if runs and runs[-1].text.endswith(" "):
        runs[-1] = replace(runs[-1], text=runs[-1].text.rstrip(" "))
