"""Front matter: what a template says of its shape, in YAML between `---` lines at its top."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from brief.inputs import read_input
from brief.late import dataclass
from brief.marked import Marked, parse_marked
from brief.problem import BriefError, Place, Problem
from brief.shape import PLAIN, Shape

KEYS = (
    "description",
    "pages",
    "columns",
    "note_columns",
    "fills",
    "selective",
    "house",
    "citations",
)
_LARGEST = 4_000_000
"""Bytes of a template."""
_MOST_PAGES = 500
_MOST_COLUMNS, _MOST_NOTE_COLUMNS = 2, 4


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What a template says of itself; "" means the house that the user chooses."""

    description: str = ""
    shape: Shape = PLAIN
    house: str = ""
    citations: str = ""
    """The citation style; "" means that of the house."""


def read_front_matter(template: Path) -> FrontMatter:
    """A template's front matter; BriefError with all that is wrong in it."""
    try:
        source = read_input(template, _LARGEST).decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        said = "the template is not UTF-8 text"
        raise BriefError(Problem(Place(str(template)), said, "save it as UTF-8")) from error
    except OSError as error:
        said = f"the template cannot be read: {error.strerror or error}"
        raise BriefError(Problem(Place(str(template)), said)) from error
    head = _head(source, template)
    if not head.strip():
        return FrontMatter()
    return _read(parse_marked(head, str(template)))


def _head(source: str, template: Path) -> str:
    if not source.startswith("---\n"):
        return ""
    # The first line stays, as an empty one, so that places are those of the whole file.
    head, closed, _ = source[3:].partition("\n---")
    if not closed:
        said = "the front matter is not closed"
        raise BriefError(Problem(Place(str(template), 1), said, "end it with a line `---`"))
    return head


def _read(marked: Marked) -> FrontMatter:
    problems = list(marked.problems)
    data = marked.data if isinstance(marked.data, dict) else {}
    for key in data:
        if key not in KEYS:
            near = get_close_matches(key, KEYS, 1)
            hint = f'did you mean "{near[0]}"?' if near else f"known are {', '.join(KEYS)}"
            said = f'unknown key "{key}" in the front matter'
            problems.append(Problem(marked.spot.find((key,)).key_place(marked.file), said, hint))
    front = FrontMatter(
        description=str(data.get("description", "")),
        shape=_shape(marked, data, problems),
        house=str(data.get("house", "")),
        citations=str(data.get("citations", "")),
    )
    if problems:
        raise BriefError(problems)
    return front


def _shape(marked: Marked, data: Mapping[str, Any], problems: list[Problem]) -> Shape:
    return Shape(
        pages=_count(marked, data, "pages", _MOST_PAGES, problems),
        columns=_count(marked, data, "columns", _MOST_COLUMNS, problems),
        note_columns=_count(marked, data, "note_columns", _MOST_NOTE_COLUMNS, problems),
        fills=_flag(marked, data, "fills", problems),
        selective=_flag(marked, data, "selective", problems),
    )


def _flag(marked: Marked, data: Mapping[str, Any], key: str, problems: list[Problem]) -> bool:
    value = str(data.get(key, "false"))
    if value not in {"true", "false"}:
        place = marked.spot.place(marked.file, (key,))
        problems.append(Problem(place, f"{key} is {value!r}", "write true or false"))
    return value == "true"


def _count(
    marked: Marked, data: Mapping[str, Any], key: str, most: int, problems: list[Problem]
) -> int:
    """A whole number; a count of columns is at least one, no promise of pages is 0."""
    least = 0 if key == "pages" else 1
    value = data.get(key, str(least))
    if str(value).isdecimal() and least <= int(str(value)) <= most:
        return int(str(value))
    place = marked.spot.place(marked.file, (key,))
    problems.append(Problem(place, f"{key} is {value!r}", f"write a number from {least} to {most}"))
    return least
