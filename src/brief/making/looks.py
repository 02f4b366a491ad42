"""Looks: how what is ordered is to look, by the order, the template and the house."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from brief.house import House
from brief.inputs import read_input, say_no_file
from brief.kept import Keep
from brief.late import pattern
from brief.load import load_house
from brief.making.order import DEFAULT_CITATIONS, DEFAULT_HOUSE, Looks, Made, Order
from brief.model import Document
from brief.places import find_citation_style, find_house
from brief.problem import BriefError, Place, Problem
from brief.template.front_matter import FrontMatter, read_front_matter

_QUOTED = pattern(r'"([^"]+)"')


def choose_looks(order: Order, template: Path, folders: tuple[Path, ...]) -> Looks:
    """How the files look: as asked, or as the template says, or the house."""
    front = read_front_matter(template)
    file = house_of(order.house, front, template, folders)
    house = load_house(file)
    if order.reference_doc:
        _refuse_no_file(order.reference_doc)
        house = replace(house, reference_doc=order.reference_doc)
    citations = name_citations(order.citations, front, house)
    style_of(order.citations, front, (house, file), template, folders)  # there is one, or is told
    return Looks(house, front.shape, citations, (file, template, *folders))


def name_citations(asked: str, front: FrontMatter, house: House) -> str:
    """The name of the citation style: as asked, or the template's, or the house's."""
    return asked or front.citations or house.citations or DEFAULT_CITATIONS


def house_of(asked: str, front: FrontMatter, template: Path, folders: tuple[Path, ...]) -> Path:
    """The file of the house: as asked, or the template's."""
    if asked or not front.house:
        return find_house(asked or DEFAULT_HOUSE, folders)
    with _told_in(template, "house", front.house):
        return find_house(front.house, folders)


def style_of(
    asked: str,
    front: FrontMatter,
    house: tuple[House, Path],
    template: Path,
    folders: tuple[Path, ...],
) -> Path:
    """The file of the citation style: as asked, or the template's, or the house's."""
    name = name_citations(asked, front, house[0])
    if asked or name == DEFAULT_CITATIONS:
        return find_citation_style(name, folders)
    with _told_in(template if front.citations else house[1], "citations", name):
        return find_citation_style(name, folders)


@contextmanager
def _told_in(file: Path, key: str, name: str) -> Iterator[None]:
    """What is wrong with a name is told where a file says it, and not where a command does."""
    try:
        yield
    except BriefError as error:
        lines = read_input(file).decode("utf-8", "replace").splitlines()
        rows = [row for row, line in enumerate(lines, 1) if line.startswith(f"{key}:")]
        place = Place(str(file), *((rows[0], len(f"{key}: ") + 1) if rows else ()))
        told = (
            replace(one, place=place, message=f"{name}: {one.message}") for one in error.problems
        )
        raise BriefError(told) from error


@contextmanager
def told_in_house(looks: Looks) -> Iterator[None]:
    """What a writer finds wrong with the house, or lacks, is told where its file says it."""
    try:
        yield
    except BriefError as error:
        file, lacking = looks.typed_in[0], looks.house.reference_doc
        named = {f"house {looks.house.name}": ""}
        if lacking and not os.path.exists(lacking):  # noqa: PTH110 - pathlib raises where a path cannot be entered
            named[lacking] = f'"{Path(lacking).name}": '
        told = [_told_there(one, file, named.get(one.place.file)) for one in error.problems]
        raise BriefError(told) from error


def _told_there(problem: Problem, file: Path, said: str | None) -> Problem:
    """The same at the word of the house's file that it quotes; its own place if it is not of it."""
    if said is None:
        return problem
    message = f"{said}{problem.message}"
    word = _QUOTED.search(message)
    lines = read_input(file).decode("utf-8", "replace").splitlines() if word else []
    found = ((row, line.find(word[1])) for row, line in enumerate(lines, 1) if word)
    row, at = next((one for one in found if one[1] >= 0), (1, 0))
    return replace(problem, place=Place(str(file), row, at + 1), message=message)


def _refuse_no_file(reference_doc: str) -> None:
    place = Place(reference_doc)
    if os.path.isdir(reference_doc):  # noqa: PTH112 - pathlib raises where a path cannot be entered
        raise BriefError(Problem(place, "this is a folder, not a Word file"))
    if not os.path.isfile(reference_doc):  # noqa: PTH113 - as above
        said = say_no_file(Path(reference_doc), "there is no such reference document")
        raise BriefError(Problem(place, said))


def with_portions(made: Made, house: House) -> Made:
    """The document with its portions marked, where the house asks for it."""
    if not house.portion_marks:
        return made
    from brief.edition.portions import mark_portions  # noqa: PLC0415 - only where it is asked for

    return replace(made, document=mark_portions(made.document, made.base, house.portion_forms))


def place_by(looks: Looks, keep: Keep) -> Callable[[Document], Iterable[int]] | None:
    """What says where figures stand in a shape of one column that promises no pages."""
    if looks.shape.columns > 1 or looks.shape.keeps_pages:
        return None

    def place(document: Document) -> Iterable[int]:
        from brief.placing import place_figures  # noqa: PLC0415 - only where there is a figure

        return place_figures(document, looks.house, keep)

    return place
