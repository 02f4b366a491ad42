"""Shape: what is wrong with that of a file, as sentences; errors of pydantic-core in our words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from typing import TYPE_CHECKING, Any, TypeAlias

from pydantic_core import ValidationError

from brief.facts.fields import point_for_comma
from brief.late import dataclass
from brief.load.instead import as_list, as_map, id_called
from brief.load.meant import suggest_value
from brief.marked import Data, Marked
from brief.marked.spot import Path
from brief.problem import Place, Problem, clip, nearest

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

Pattern: TypeAlias = tuple[str, ...]
"""A path with `*` for the ids and indexes that users choose."""

_NO_ID = "is not an id"
_OF_KEYS = {"extra_forbidden", "unexpected_keyword_argument"}
"""Its names for a key that a record and a dataclass do not know."""
_LISTS, _MAPS = ("tuple", "list"), ("model", "dict", "dataclass")
"""How its names for what is no list and no map begin."""
_MOST_KEYS = 50
"""Keys of a map among which the one before is looked for; a figure has a dozen."""


_FEW, _MANY = 12, 30
"""Keys that are listed beside the one that was meant; and where none is near."""


@dataclass(frozen=True, slots=True)
class Part:
    """A kind of map in a file: what it is called, the keys it takes, the step that is its id."""

    noun: str
    keys: tuple[str, ...]
    named_by: int | None = None
    notes: Mapping[str, str] = field(default_factory=dict)
    """What a key is for."""
    values: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The values of a key that has a few to choose from."""
    meant: Mapping[str, str] = field(default_factory=dict)
    """The key that is meant by a word that is none."""

    def nearest(self, key: str) -> str:
        """The key that was meant by one that there is not, or ""."""
        near = key if key in self.keys else self.meant.get(key) or "".join(nearest(key, self.keys))
        return near if near in self.keys else ""

    def unknown(self, key: str) -> str:
        """What to do about a key that there is not: the nearest, and all where these are few."""
        near = self.nearest(key)
        meant = f'did you mean "{near}"?' if near else ""
        if len(self.keys) > (_FEW if near else _MANY):
            return meant or "brief schema lists the keys"
        return f"{meant} the keys are {', '.join(self.keys)}".lstrip()

    def missing(self, key: str) -> str:
        """What can stand at a key that must be there."""
        if key in self.values:
            return f"one of {', '.join(self.values[key])}"
        note = self.notes.get(key, "").rstrip(".")
        return note[:1].lower() + note[1:] if note[1:2].islower() else note


@dataclass(frozen=True, slots=True)
class _Fault:
    """One of its errors: the path as far as the file goes along, and the step beyond."""

    path: Path
    beyond: str
    kind: str
    given: object
    context: dict[str, Any]
    before: str = ""
    """The value of the key before, where a key is not known: half of a number with a comma."""
    offered: str = ""
    """What the file itself has to offer for a key that is missing, or for words that are no id."""


@dataclass(frozen=True, slots=True)
class Shape:
    """The kinds of map that a kind of file holds; the empty pattern is the file itself."""

    parts: Mapping[Pattern, Part]

    def problems(self, error: ValidationError, marked: Marked) -> Iterator[tuple[Path, Problem]]:
        """Each of its errors: the path of what is wrong, and the problem."""
        faults = [_find(detail, marked) for detail in error.errors(include_url=False)]
        slips = set(self._slips(faults))
        for fault in faults:
            if fault.kind == "missing" and (fault.path, fault.beyond) in slips:
                continue
            if fault.kind == "literal_error" and not _choices(fault):
                continue  # that nothing may stand there, too, is told with what may
            said, hint = self._describe(fault)
            yield fault.path, Problem(_place(fault, marked), clip(said), hint)

    def _slips(self, faults: Iterable[_Fault]) -> Iterator[tuple[Path, str]]:
        """The keys that are not missing, but written a little wrong."""
        for fault in faults:
            if fault.kind in _OF_KEYS:
                holder = fault.path[:-1]
                yield holder, self._part(holder).nearest(str(fault.path[-1]))

    def _describe(self, fault: _Fault) -> tuple[str, str]:
        match fault.kind:
            case "missing" if fault.beyond.isdigit():
                said, hint = f"item {int(fault.beyond) + 1} is missing", ""
            case "missing":
                hint = fault.offered or self._part(fault.path).missing(fault.beyond)
                return f'{self._owner(fault.path)} has no "{fault.beyond}"', hint
            case "extra_forbidden" | "unexpected_keyword_argument":
                key, holder = str(fault.path[-1]), fault.path[:-1]
                hint = point_for_comma(f"{fault.before},{key}") or self._part(holder).unknown(key)
                return f'unknown key "{key}" in {self._owner(holder)}', hint
            case "literal_error":
                said, hint = _describe_choice(fault)
                if part := self.parts.get(self._pattern(fault.path)):
                    hint = f"{hint}, or a map with {', '.join(part.keys)}"
            case "value_error":
                said, hint = (*fault.context["error"].args, "")[:2]
                hint = fault.offered or hint or self._instead(fault)
            case "too_short":
                said, hint = "there are too few", f"at least {fault.context['min_length']}"
            case _:
                said, hint = _describe_kind(fault.kind), self._instead(fault)
        return self._subject(fault.path) + said, hint

    def _instead(self, fault: _Fault) -> str:
        """How what was written can stand there: in a list, in a map, or what can."""
        given, key = fault.given, str(fault.path[-1]) if fault.path else ""
        if fault.kind.startswith(_LISTS) and (written := as_list(key, given)):
            return written
        if fault.kind.startswith(_MAPS) and not isinstance(given, dict):
            part = self.parts.get(self._pattern(fault.path))
            return as_map(key, given, part.keys if part else ())
        if not fault.path:
            return ""
        holder = self._part(fault.path[:-1])
        asks = isinstance(given, dict | list) or not str(given).strip() or key in holder.values
        return holder.missing(key) if asks else ""

    def _subject(self, path: Path) -> str:
        """`"unit" of figure "turnover": `, or as much of it as is known."""
        keys = [step for step in path if isinstance(step, str)]
        if not keys or self._pattern(path) in self.parts:
            return f"{self._owner(path)}: "
        return f'"{keys[-1]}" of {self._owner(path[:-1])}: '

    def _owner(self, path: Path) -> str:
        """What the nearest map at or above the path is called, with its id."""
        part = self._part(path)
        named = part.named_by is not None and part.named_by < len(path)
        return f'{part.noun} "{path[part.named_by or 0]}"' if named else part.noun

    def _part(self, path: Path) -> Part:
        while path and self._pattern(path) not in self.parts:
            path = path[:-1]
        return self.parts[self._pattern(path)]

    def _pattern(self, path: Path) -> Pattern:
        return tuple("*" if index % 2 else str(step) for index, step in enumerate(path))


def _find(detail: ErrorDetails, marked: Marked) -> _Fault:
    path: list[str | int] = []
    spot = marked.spot
    beyond = ""
    for step in detail["loc"]:
        part = spot.parts.get(step)
        if part is None:  # a branch of a union, "[key]", or a key that is missing
            beyond = str(step)
        else:
            beyond = ""
            spot = part
            path.append(step)
    kind = detail["type"]
    before = _value_before(marked.data, path) if kind in _OF_KEYS else ""
    context, offered = detail.get("ctx", {}), _offered(marked.data, beyond)
    if _NO_ID in str(context.get("error", "")):
        in_list = bool(path) and isinstance(path[-1], int)
        offered = id_called(marked.data, detail["input"], in_list=in_list)
    return _Fault(tuple(path), beyond, kind, detail["input"], context, before, offered)


def _offered(data: Data, missing: str) -> str:
    """A fact's section is one of the file's own."""
    sections = data.get("sections") if isinstance(data, dict) and missing == "section" else None
    return f"one of {', '.join(sections)}" if sections and isinstance(sections, dict) else ""


def _value_before(data: Data, path: list[str | int]) -> str:
    holder: Any = data
    for step in path[:-1]:
        holder = holder[step]
    keys = list(holder) if len(holder) <= _MOST_KEYS else []
    at = keys.index(path[-1]) if path[-1] in keys else 0
    before = holder[keys[at - 1]] if at else ""
    return before if isinstance(before, str) else ""


def _place(fault: _Fault, marked: Marked) -> Place:
    spot = marked.spot.find(fault.path)
    if fault.kind in _OF_KEYS or fault.beyond == "[key]":
        return spot.key_place(marked.file)
    return spot.place(marked.file)


def _choices(fault: _Fault) -> list[str]:
    choices = re.findall(r"'([^']+)'|(\d)", fault.context["expected"])
    return [text or digit for text, digit in choices]


def _describe_choice(fault: _Fault) -> tuple[str, str]:
    known = _choices(fault)
    if isinstance(fault.given, dict | list):
        kind = "map" if isinstance(fault.given, dict) else "list"
        return f"this must be a text, not a {kind}", f"one of {', '.join(known)}"
    near = suggest_value(str(fault.given), known)
    hint = f"{near} one of {', '.join(known)}".strip()
    return f'"{fault.given}" is not one of its values', hint


def _describe_kind(kind: str) -> str:
    if kind.startswith(_MAPS):
        return "this must be a map of keys and values (key: value)"
    if kind.startswith(_LISTS) or kind.endswith("_argument"):
        return "this must be a list: [a, b]"
    if kind.startswith(("float", "decimal", "int")):
        return "this must be a number"
    return "this must be true or false" if kind.startswith("bool") else "this must be a text"
