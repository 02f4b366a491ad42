"""Read a house: how a ministry's papers look."""

from __future__ import annotations

import math
import os
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any

from pydantic_core import ValidationError

from brief.facts.countries import COUNTRIES, fault_of_name
from brief.facts.reading import reader_of
from brief.house import Colours, Dense, DocxFonts, House, Page, PdfFonts, contrast_on_paper
from brief.inputs import say_no_file
from brief.late import pattern
from brief.load.one_script import mixed_in
from brief.load.shape import Part, Shape
from brief.marked import Marked, read_marked
from brief.marked.spot import Path as Steps
from brief.problem import BriefError, Problem
from brief.words.cldr import cldr_of


def _part(noun: str, record: type) -> Part:
    return Part(noun, tuple(entry.name for entry in fields(record)))


_SHAPE = Shape(
    {
        (): _part("the house", House),
        ("page",): _part("the page", Page),
        ("colours",): _part("the colours", Colours),
        ("dense",): _part("shapes of several columns", Dense),
        ("pdf_fonts",): _part("the PDF's fonts", PdfFonts),
        ("docx_fonts",): _part("the Word file's fonts", DocxFonts),
    }
)
_COLOUR = pattern(r"[0-9A-Fa-f]{6}")
_SIZES = {"body_size": (4, 48), "note_size": (4, 48), "scale": (1, 2), "leading": (1, 3)}
"""The least and the greatest that a key takes, in its own unit."""
_STANDS_OUT = {"text": 4.5, "quiet": 4.5, "as_of": 4.5, "accent": 3.0}
"""The contrast with white paper that colours of words have; that of headings is for large ones."""
_LEAST_TEXT = 72.0
"""Points of a page that its margins must leave."""


def load_house(path: Path) -> House:
    """Read a house file; BriefError holds everything that must be mended.

    Without a `name` it has its file's. Files it names are looked for beside it.
    """
    marked = read_marked(path)
    house = _validate(marked)
    if problems := [*marked.problems, *_check(house, marked)]:
        raise BriefError(problems)
    return _beside(replace(house, name=_name(house, marked, path)), path.parent)


def _validate(marked: Marked) -> House:
    try:
        house: House = reader_of(House).validate_python(marked.data)
    except ValidationError as error:
        problems = [problem for _, problem in _SHAPE.problems(error, marked)]
    else:
        return house
    raise BriefError([*marked.problems, *problems])


def _name(house: House, marked: Marked, path: Path) -> str:
    return house.name if "name" in marked.spot.parts else path.stem


def _beside(house: House, folder: Path) -> House:
    files = tuple(
        (family, style, str(folder / file)) for family, style, file in house.pdf_fonts.files
    )
    document = str(folder / house.reference_doc) if house.reference_doc else ""
    return replace(house, pdf_fonts=replace(house.pdf_fonts, files=files), reference_doc=document)


def _check(house: House, marked: Marked) -> Iterator[Problem]:
    for path, value in _leaves(house, ()):
        said, hint = _fault(path, value)
        if said:
            yield Problem(marked.spot.place(marked.file, path), said, hint)
    for index, (*_, file) in enumerate(house.pdf_fonts.files):
        beside = Path(marked.file).parent / file
        if not os.path.isfile(beside):  # noqa: PTH113 - pathlib raises where a path cannot be entered
            place = marked.spot.place(marked.file, ("pdf_fonts", "files", index, 2))
            said = say_no_file(beside, f'there is no font file "{file}"')
            yield Problem(place, said, "it is looked for beside this")
    yield from _pale(house, marked)
    yield from _countries(house, marked)
    yield from mixed_in(marked)
    for mark, form in house.portion_forms.items():
        if not form.strip():
            place = marked.spot.place(marked.file, ("portion_forms", mark))
            yield Problem(place, "this is empty", "how the mark is written before a portion")
    page = house.page
    if page.left + page.right + _LEAST_TEXT > page.width:
        yield _margins(marked, "left and right", page.width)
    if page.top + page.bottom + _LEAST_TEXT > page.height:
        yield _margins(marked, "top and bottom", page.height)


def _pale(house: House, marked: Marked) -> Iterator[Problem]:
    """Colours of words that nobody reads on paper."""
    for key, least in _STANDS_OUT.items():
        colour = str(getattr(house.colours, key))
        if _COLOUR.fullmatch(colour) and (contrast := contrast_on_paper(colour)) < least:
            place = marked.spot.place(marked.file, ("colours", key))
            said = f'words in "{colour}" have a contrast of {contrast:.1f} to 1 with white paper'
            yield Problem(place, said, f"choose a darker one: {least:g} to 1 or more")


def _countries(house: House, marked: Marked) -> Iterator[Problem]:
    for code, name in house.countries.items():
        place = marked.spot.place(marked.file, ("countries", code))
        if code not in COUNTRIES:
            yield Problem(place, f'"{code}" is not a country code', "ISO 3166-1 has two capitals")
        elif fault := fault_of_name(code, name, cldr_of("en").territories):
            yield Problem(place, fault, "write its name alone")


def _margins(marked: Marked, which: str, room: float) -> Problem:
    place = marked.spot.place(marked.file, ("page",))
    return Problem(place, f"the {which} margins leave no room", f"the page has {room:.0f} points")


def _fault(path: Steps, value: object) -> tuple[str, str]:
    if path[0] == "colours" and not _COLOUR.fullmatch(str(value)):
        return f'"{value}" is not a colour', 'six hexadecimal digits in quotation marks: "1F3A5F"'
    if isinstance(value, float) and not math.isfinite(value):
        return f"{value} is not a size", "a number of points"
    low, high = _SIZES.get(str(path[-1]), (0, math.inf))
    if isinstance(value, float | int) and not low <= value <= high:
        return f"{value} is out of range", f"{low} to {high}" if high < math.inf else "0 or more"
    return "", ""


def _leaves(part: Any, path: Steps) -> Iterator[tuple[Steps, object]]:  # noqa: ANN401 - any value of a house
    if is_dataclass(part):
        for entry in fields(part):
            yield from _leaves(getattr(part, entry.name), (*path, entry.name))
    elif isinstance(part, tuple):
        for index, item in enumerate(part):
            yield from _leaves(item, (*path, index))
    else:
        yield path, part
