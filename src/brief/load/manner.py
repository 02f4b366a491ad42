"""Read the head of a citation style: what it sets besides its macros."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path
from typing import Any, get_args

from pydantic_core import ValidationError

from brief.facts.reading import reader_of
from brief.facts.sources import SourceType
from brief.inputs import read_input
from brief.load.manner_words import in_language
from brief.load.one_script import mixed_in_source
from brief.load.shape import Part, Shape
from brief.manner import PLAIN, Manner, NameManner
from brief.marked import Marked, parse_marked
from brief.places import find_citation_style
from brief.problem import BriefError, Place, Problem, suggest
from brief.words import FixedWords


def _part(noun: str, record: type) -> Part:
    return Part(noun, tuple(entry.name for entry in fields(record)))


_SHAPE = Shape(
    {
        (): _part("the citation style", Manner),
        ("names",): _part("the names", NameManner),
        ("locators",): Part("the locators", tuple(PLAIN.locators)),
    }
)


def load_manner(
    style: Path, folders: tuple[Path, ...], words: FixedWords
) -> tuple[Manner, tuple[Path, ...]]:
    """What a style sets, and its file with those of the styles that it is based on, nearest first.

    What is a matter of language is that of the `words`, unless the style is in their language.
    BriefError with all that is wrong in the lines between `---` at the top of one.
    """
    chain: list[Path] = []
    read: list[dict[str, Any]] = []
    here: Path | None = style
    while here is not None:
        marked = _read_head(here)
        data = marked.data if isinstance(marked.data, dict) else {}
        manner = _validate(marked)
        chain.append(here)
        read.append(data)
        here = _find_base(marked, manner.base, folders) if manner.base else None
        if here in chain:
            place = marked.spot.place(marked.file, ("base",))
            raise BriefError(Problem(place, "citation styles are based on one another in a circle"))
    manner = reader_of(Manner).validate_python(in_language(reversed(read), words))
    return manner, tuple(chain)


def _find_base(marked: Marked, name: str, folders: tuple[Path, ...]) -> Path:
    """The file of the style that another is based on; what is wrong is told where it says so."""
    try:
        return find_citation_style(name, folders)
    except BriefError as error:
        place = marked.spot.place(marked.file, ("base",))
        told = [
            replace(one, place=place, message=f"{name}: {one.message}") for one in error.problems
        ]
        raise BriefError(told) from error


def _read_head(style: Path) -> Marked:
    try:
        source = read_input(style).decode("utf-8-sig").replace("\r\n", "\n")
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        said = f"the citation style cannot be read: {why}"
        raise BriefError(Problem(Place(str(style)), said)) from error
    if mixed := [*mixed_in_source(str(style), source)]:
        raise BriefError(mixed)
    if not source.startswith("---\n"):
        return parse_marked("{}", str(style))
    # The first line stays, as an empty one, so that places are those of the whole file.
    head, closed, _ = source[3:].partition("\n---")
    if not closed:
        said = "the head of the citation style is not closed"
        raise BriefError(Problem(Place(str(style), 1), said, "end it with a line `---`"))
    return parse_marked(head if head.strip() else "{}", str(style))


def _validate(marked: Marked) -> Manner:
    problems = list(marked.problems)
    try:
        manner: Manner = reader_of(Manner).validate_python(marked.data)
    except ValidationError as error:
        problems += [problem for _, problem in _SHAPE.problems(error, marked)]
    problems += _unknown_types(marked, manner) if not problems else []
    problems += _unknown_labels(marked)
    if problems:
        raise BriefError(problems)
    return manner


def _unknown_labels(marked: Marked) -> list[Problem]:
    """Labels of places that no citation has."""
    data = marked.data if isinstance(marked.data, dict) else {}
    labels = data.get("locators")
    part = _SHAPE.parts[("locators",)]
    return [
        Problem(
            marked.spot.find(("locators", label)).key_place(marked.file),
            f'unknown key "{label}" in {part.noun}',
            part.unknown(label),
        )
        for label in (labels if isinstance(labels, dict) else ())
        if label not in part.keys
    ]


def _unknown_types(marked: Marked, manner: Manner) -> list[Problem]:
    types = get_args(SourceType)
    return [
        Problem(
            marked.spot.place(marked.file, ("like", kind)),
            f"{said!r} is no type of source",
            suggest(said, types) or f"the types are {', '.join(types)}",
        )
        for kind, other in manner.like.items()
        for said in (kind, other)
        if said not in types
    ]
