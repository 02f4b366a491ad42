"""Words of two scripts in what a house, a citation style or a language says beside the facts."""

from __future__ import annotations

from collections.abc import Iterator

from brief.marked import Marked
from brief.marked.scripts import may_be_mixed, mixed_words
from brief.marked.spot import Path as Steps
from brief.problem import Place, Problem

_HINT = "type the word anew, in one script"


def mixed_in(marked: Marked) -> Iterator[Problem]:
    """Of each text of a file: facts, which have a rule for it, are read without."""
    for path, text in _texts(marked.data, ()):
        for _, said in mixed_words(text):
            yield Problem(marked.spot.place(marked.file, path), said, _HINT)


def mixed_in_source(file: str, source: str) -> Iterator[Problem]:
    """Of what is typed into a template of notes, line by line."""
    for number, line in enumerate(source.split("\n"), 1) if may_be_mixed(source) else ():
        for start, said in mixed_words(line):
            yield Problem(Place(file, number, start + 1), said, _HINT)


def _texts(value: object, path: Steps) -> Iterator[tuple[Steps, str]]:
    match value:
        case str():
            yield path, value
        case dict():
            for key, part in value.items():
                yield from _texts(part, (*path, key))
        case list():
            for index, part in enumerate(value):
                yield from _texts(part, (*path, index))
