"""Includes: a fact base that stands in several files, gathered into one.

Each node knows the file that it stands in, so that every problem names the place to mend.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import field, replace
from difflib import get_close_matches
from pathlib import Path
from typing import TypeAlias

from brief.facts import FactBase
from brief.facts.references import record_kinds
from brief.late import dataclass, pattern
from brief.load.slips import read_as_meant
from brief.marked import Data, Marked, parse_marked, plain_ends, read_marked
from brief.marked.spot import Spot
from brief.problem import BriefError, Place, Problem, clip

Read: TypeAlias = Callable[[Path], Marked]

MOST = 100
"""Files of one fact base; a chain of more is a mistake."""
_OF_ONE_FILE = {"brief", "meeting"}
"""What a brief has one of stands in its own file, never in a shared one."""
_ADDRESS = pattern(r"[A-Za-z][A-Za-z0-9+.-]+:")
_DRIVE = pattern(r"[A-Za-z]:|[/\\~]")
_MANY = {*record_kinds(FactBase), "editions"}


def gather(path: Path, read: Read = read_marked) -> Marked:
    """The fact base at the path with all that it includes; BriefError where a file is amiss.

    What an included file holds stands before what the file itself holds.
    """
    main = read_as_meant(read(path))
    if not isinstance(main.data, dict) or "include" not in main.data:
        return main
    gathering = _Gathering(read)
    gathering.add(path, main)
    if gathering.faults:
        raise BriefError([*main.problems, *gathering.problems, *gathering.faults])
    spot = replace(main.spot, parts=gathering.parts)
    return Marked(main.file, gathering.data, spot, tuple(gathering.problems))


def instead(file: Path, text: str) -> Read:
    """How to read files where one of them is about to hold this text."""
    plain = plain_ends(text)

    def read(path: Path) -> Marked:
        return parse_marked(plain, str(path)) if path == file else read_marked(path)

    return read


def file_of(marked: Marked, *path: str) -> Path:
    """The file in which a node of a gathered fact base stands, or would stand."""
    return Path(marked.spot.find(path).file)


@dataclass(slots=True)
class _Gathering:
    read: Read
    data: dict[str, Data] = field(default_factory=dict)
    parts: dict[str | int, Spot] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    faults: list[Problem] = field(default_factory=list)
    """What keeps a file from being read; the rest would only tell of what that hides."""
    _within: list[str] = field(default_factory=list)
    _met: set[str] = field(default_factory=set)

    def add(self, path: Path, marked: Marked) -> None:
        """Take what a file includes, and then what it holds."""
        real = os.path.realpath(path)
        self._met.add(real)
        self._within.append(real)
        self.problems.extend(marked.problems)
        if not isinstance(marked.data, dict):
            said = "this must be a map of keys and values (key: value)"
            self.faults.append(Problem(marked.spot.place(marked.file), said))
        else:
            self._include_all(path, marked)
            for key, part in marked.data.items():
                self._take(key, part, marked.spot.parts[key])
        self._within.pop()

    def _include_all(self, path: Path, marked: Marked) -> None:
        """The files that one file names; one that it names twice is told."""
        seen: set[str] = set()
        for name, spot in _named(marked.data, marked.spot):
            real = ""
            if isinstance(name, str) and not _refuse(name):
                real = os.path.realpath(path.parent / name)
            if real and real in seen:
                said = f'"{clip(str(name))}" is included twice here'
                self.problems.append(Problem(spot.place(marked.file), said, "take one of them out"))
            else:
                self._include(path, name, spot.place(marked.file))
            seen.add(real)

    def _include(self, path: Path, name: Data, place: Place) -> None:
        if not isinstance(name, str):
            said, hint = "this must be a list of paths", "write [../common/names.yaml]"
            self.faults.append(Problem(place, said, hint))
            return
        if refused := _refuse(name):
            self.faults.append(Problem(place, *refused))
            return
        file = path.parent / name
        real = os.path.realpath(file)
        if real in self._within:
            said = f'"{clip(name)}" leads back to a file that includes this one'
            self.faults.append(Problem(place, said, "take it out here, or there"))
        elif len(self._met) > MOST:
            self.faults.append(Problem(place, f"more than {MOST} files are included"))
        elif real not in self._met:
            self._read(file, name, place)

    def _read(self, file: Path, name: str, place: Place) -> None:
        try:
            marked = read_as_meant(self.read(file))
        except BriefError as error:
            for one in error.problems:
                self.faults.append(one if one.place.line else _at_include(one, file, name, place))
            return
        self.add(file, marked)

    def _take(self, key: str, part: Data, spot: Spot) -> None:
        """Put what stands under a key of a file to what others have there."""
        if key in _OF_ONE_FILE and len(self._within) > 1:
            hint = "put it into the file that includes this one"
            said = f'"{key}" is of one brief alone, and cannot be shared'
            self.problems.append(Problem(spot.key_place(spot.file), said, hint))
        elif key in self.data:
            self._join(key, part, spot)
        elif key != "include":
            self.data[key], self.parts[key] = part, spot

    def _join(self, key: str, part: Data, spot: Spot) -> None:
        here, before = self.data[key], self.parts[key]
        if key not in _MANY or not isinstance(here, dict) or not isinstance(part, dict):
            said = f'"{key}" stands in two files'
            self.problems.append(Problem(spot.key_place(spot.file), said, _first(before)))
            return
        joined, parts = dict(here), dict(before.parts)
        for id_, record in part.items():
            if id_ in joined:
                said = f'"{clip(id_)}" stands twice under "{key}"'
                place = spot.parts[id_].key_place(spot.file)
                self.problems.append(Problem(place, said, _first(parts[id_])))
            else:
                joined[id_], parts[id_] = record, spot.parts[id_]
        self.data[key], self.parts[key] = joined, replace(spot, parts=parts)


def _named(data: Data, spot: Spot) -> list[tuple[Data, Spot]]:
    """The files that a file includes; one alone may stand as a text."""
    if not isinstance(data, dict):
        return []
    named, at = data.get("include", []), spot.parts.get("include", spot)
    if isinstance(named, list):
        return [(part, at.parts[index]) for index, part in enumerate(named)]
    return [(named, at)]


def _first(spot: Spot) -> str:
    return f"first in {spot.key_place(spot.file)}"


def _refuse(name: str) -> tuple[str, str] | None:
    """What is wrong with a path that would not hold for a colleague, and what to do."""
    if not name.strip():
        return "this path is empty", "name a file: ../common/names.yaml"
    if any(character < " " for character in name):
        return f'"{clip(name)}" is a name that no file has', "name a file: ../common/names.yaml"
    if _ADDRESS.match(name):
        return f'"{clip(name)}" is an address', "save it as a file, and name that"
    if _DRIVE.match(name):
        said = f'"{clip(name)}" holds on one machine alone'
        return said, "write the way from this file's folder: ../common/names.yaml"
    if "\\" in name:
        return f'"{clip(name)}" holds on Windows alone', f"write {clip(name.replace(chr(92), '/'))}"
    return None


def _at_include(problem: Problem, file: Path, name: str, place: Place) -> Problem:
    """A file that cannot be read at all is told where it is named."""
    said = f'"{clip(name)}" cannot be included: {problem.message}'
    return Problem(place, said, _meant(file) if "no such" in problem.message else problem.hint)


def _meant(file: Path) -> str:
    """A file of the same folder with nearly that name, or how the path is read."""
    folder = file.parent
    there: list[str] = []
    with suppress(OSError):  # the folder may not be there, or not be read
        there = os.listdir(folder)  # noqa: PTH208 - no more than names is asked for
    near = get_close_matches(file.name, sorted(there)[:1000], 1)
    return f'did you mean "{near[0]}"?' if near else "paths count from the folder of this file"
