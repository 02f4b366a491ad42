"""Read YAML so that every node remembers its place, and every scalar stays the text it was.

Only what a fact base needs of YAML is read: maps, lists and texts. Anchors, aliases, tags and
merge keys are refused, so that no file can be larger inside than it looks; depth is counted on
the parser's events, which come one at a time, so that nesting costs neither stack nor memory.
"""

from __future__ import annotations

import re
from dataclasses import field
from itertools import islice
from pathlib import Path
from typing import TypeAlias, Union

from yaml import events
from yaml.error import YAMLError

from brief.inputs import read_input
from brief.late import dataclass, pattern
from brief.marked.characters import (
    BLANKS,
    FORBIDDEN,
    ODD_INDENT,
    decode_unseen,
    describe_blank,
    describe_excess,
    describe_forbidden,
    drop_unseen,
)
from brief.marked.libyaml import read_events
from brief.marked.spot import Spot
from brief.marked.syntax import TOO_DEEP, refuse_blank, refuse_syntax
from brief.problem import BriefError, Place, Problem, clip

Data: TypeAlias = Union[str, "list[Data]", "dict[str, Data]"]

DEPTH = 32
"""Levels of nesting that are read; a fact base needs seven."""

SIZE = 64_000_000
"""Bytes of a file that are read; 50,000 facts are a third of it."""

_MOST = 100
"""Forbidden characters that are told; a file with more is no text."""

_READ_ON = 1000
"""Characters of a text that is too long, which is read on for the sake of other problems."""

_MARK = "\ufeff"
"""The byte order mark, with which some editors begin a file."""
_LINE_END = pattern(r"(?<=\n)|(?<=\r)(?!\n)")
"""As YAML counts lines: a carriage return alone ends one too, as on an old Macintosh."""
_LOST = pattern(r"\s+(#[^\s#]\S*)")
_WORD = pattern(r"[^\W\d]{2}")
_NOTHING = {"~", "null", "Null", "NULL"}
_QUOTED = "a text that starts with this sign stands in quotation marks"


@dataclass(frozen=True, slots=True)
class Marked:
    """What a YAML file holds, and where each node of it stands."""

    file: str
    data: Data
    spot: Spot
    problems: tuple[Problem, ...] = ()
    """What is wrong as YAML, though it could be read."""


def read_marked(path: Path) -> Marked:
    """Read a YAML file; BriefError where it cannot be read to its end."""
    return parse_marked(read_text(path), str(path))


def read_marked_bytes(data: bytes, file: str) -> Marked:
    """Read YAML from the bytes of a file that is somewhere else; BriefError as above."""
    if len(data) > SIZE:
        raise BriefError(Problem(Place(file), f"the file is larger than {SIZE:,} bytes"))
    return parse_marked(_decode(data, file), file)


def parse_marked(text: str, file: str) -> Marked:
    """Read YAML from text; `file` is the name that its problems carry."""
    tree = _Tree(file, text.split("\n"))
    _grow(tree, text)
    if tree.root is None:
        raise BriefError(Problem(Place(file, 1, 1), "the file is empty"))
    data, spot = tree.root
    return Marked(file, data, spot, tuple(tree.problems))


def parse_part(text: str, file: str, above: int) -> tuple[Data, Spot] | None:
    """Read a map of records out of a file's map, with so many lines of the file above it.

    None or BriefError where anything is wrong with it, which only the whole file can tell.
    """
    tree = _Tree(file, text.split("\n"), above, around=1)
    _grow(tree, text)
    return None if tree.problems else tree.root


def _grow(tree: _Tree, text: str) -> None:
    forbidden = islice(FORBIDDEN.finditer(text), _MOST)
    if refused := [_refuse_character(found, text, tree.file) for found in forbidden]:
        raise BriefError(refused)
    indented = ODD_INDENT.finditer(text)
    if refused := [refuse_blank(found, text, tree.file) for found in indented]:
        raise BriefError(refused)
    try:
        for event in read_events(text):
            tree.take(event)
    except YAMLError as fault:
        problem = refuse_syntax(fault, text, tree.file, DEPTH)
        told = [one for one in tree.problems if one.place != problem.place]
        raise BriefError([*told, problem]) from None


def read_text(path: Path) -> str:
    """The text of a file of YAML; BriefError where there is none."""
    return _decode(_read(path), str(path))


def _read(path: Path) -> bytes:
    place = Place(str(path))
    try:
        if path.stat().st_size > SIZE:
            raise BriefError(Problem(place, f"the file is larger than {SIZE:,} bytes"))
        return read_input(path, SIZE)
    except FileNotFoundError:
        hint = "go to its folder, or name another file"
        raise BriefError(Problem(place, "there is no such file", hint)) from None
    except IsADirectoryError:
        raise BriefError(Problem(place, "this is a folder, not a file")) from None
    except (OSError, ValueError) as fault:  # ValueError: a NUL in the name
        said = getattr(fault, "strerror", None) or str(fault)
        raise BriefError(Problem(place, f"the file cannot be read: {said}")) from None


def _decode(raw: bytes, file: str) -> str:
    hint = "save the file as UTF-8"
    if raw[:2] in {b"\xff\xfe", b"\xfe\xff"} or b"\0" in raw[:2]:
        in_fours = raw[:4].count(0) == 3 or {b"\xff\xfe\0\0", b"\0\0\xfe\xff"} & {raw[:4]}  # noqa: PLR2004 - of an ASCII letter
        wide = "UTF-32" if in_fours else "UTF-16"
        raise BriefError(Problem(Place(file, 1, 1), f"this is {wide}, not UTF-8", hint))
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as fault:
        lines = raw[: fault.start].decode("utf-8-sig", "replace").split("\n")
        place = Place(file, len(lines), len(lines[-1]) + 1)
        what = f"the byte {fault.object[fault.start]:02X} is not UTF-8"
        raise BriefError(Problem(place, what, hint)) from None
    return plain_ends(text)


def plain_ends(text: str) -> str:
    """A text as its places are counted: no byte order mark, and one sign that ends a line."""
    return text.removeprefix(_MARK).replace("\r\n", "\n").replace("\r", "\n")


def lines_with_ends(text: str) -> tuple[str, list[str]]:
    """The byte order mark of a text, or "", and its lines with their ends, as places count them."""
    bare = text.removeprefix(_MARK)
    return text[: len(text) - len(bare)], _LINE_END.split(bare)


def _refuse_character(found: re.Match[str], text: str, file: str) -> Problem:
    line = text.count("\n", 0, found.start()) + 1
    column = found.start() - text.rfind("\n", 0, found.start())
    return Problem(Place(file, line, column), *describe_forbidden(found[0]))


@dataclass(slots=True)
class _Open:
    """A map or a list whose end has not come yet."""

    data: dict[str, Data] | list[Data]
    spot: Spot
    key: str | None = None
    key_line: int = 0
    key_column: int = 0
    flow: bool = False
    """Whether it stands in braces or brackets."""


@dataclass(slots=True)
class _Tree:
    """Grows data and spots from the parser's events."""

    file: str
    lines: list[str]
    above: int = 0
    """Lines of the file that stand above these."""
    around: int = 0
    """Maps of the file that this one stands in."""
    problems: list[Problem] = field(default_factory=list)
    root: tuple[Data, Spot] | None = None
    _stack: list[_Open] = field(default_factory=list)
    _documents: int = 0

    def take(self, event: events.Event) -> None:
        """Add what one event brings; BriefError where reading on makes no sense."""
        if isinstance(event, events.ScalarEvent):
            self._take_scalar(event)
        elif isinstance(event, events.CollectionStartEvent):
            self._open(event)
        elif isinstance(event, events.CollectionEndEvent):
            self._stack.pop()
        elif isinstance(event, events.AliasEvent):
            if not (self._stack and self._stack[-1].key == "<<"):  # told as a merge key
                hint = f"write the value out once more; {_QUOTED}"
                self._say(event, f"an alias (*{event.anchor})", hint)
            self._put("?", Spot(*self._start(event), scalar=True, file=self.file))
        elif isinstance(event, events.DocumentStartEvent):
            self._documents += 1
            if self._documents > 1:
                self._stop(event, "a second document starts here", "a file holds one")

    def _take_scalar(self, event: events.ScalarEvent) -> None:
        if event.anchor or event.tag:
            self._refuse_extras(event)
        text = decode_unseen(event.value)
        if event.style == '"' or text != event.value:  # what the file itself does not show
            for character in FORBIDDEN.findall(text.replace("\t", " ")):
                self._say(event, *describe_forbidden(character))
        excess, hint = describe_excess(text)
        if excess:
            self._say(event, excess, hint)
            text = text[:_READ_ON]
        if self._wants_key():
            self._take_key(event, text)
            return
        if not event.style and not text and self._joins_what_a_comma_cut():
            return
        if not event.style and text in _NOTHING:
            self._say(event, f'"{text}" is not a value', "leave the key out, or write unknown")
        if not event.style:
            self._refuse_lost(event)
        self._put(drop_unseen(text), Spot(*self._start(event), scalar=True, file=self.file))

    def _refuse_lost(self, event: events.ScalarEvent) -> None:
        """Refuse what reads like a comment but was meant: `lot #4 of the tender`.

        A comment of the desk's own has a space after its mark.
        """
        end = event.end_mark
        if not end or end.line >= len(self.lines):  # of a `? key` that the file ends with
            return
        rest = self.lines[end.line][end.column :]
        if rest and (lost := _LOST.match(rest)):
            said = f'"{lost[1]}" and what follows it is read as a comment, and lost'
            self._say(event, said, "put the text in quotation marks; a comment has a space after #")

    def _joins_what_a_comma_cut(self) -> bool:
        """Whether a key in braces, which has no value, is the rest of the text before it.

        That is told, and the text read whole.
        """
        top = self._stack[-1] if self._stack else None
        if not top or not top.flow or not isinstance(top.data, dict) or not top.key:
            return False
        line = self.lines[top.key_line - self.above - 1]
        behind = line[top.key_column - 1 + len(top.key) :].lstrip()
        last = next(reversed(top.data), "")
        cut = top.data.get(last)
        words = isinstance(cut, str) and " " in f"{cut}{top.key}" and _WORD.search(top.key)
        if behind[:1] not in {",", "}"} or not words:
            return False
        said = f'a comma ends the text before "{clip(top.key)}"'
        place = Place(self.file, top.key_line, top.key_column)
        self.problems.append(
            Problem(place, said, "put a text that holds a comma in quotation marks")
        )
        top.data[last], top.key = f"{cut}, {top.key}", None
        return True

    def _take_key(self, event: events.ScalarEvent, text: str) -> None:
        top = self._stack[-1]
        if not text.strip():
            self._say(event, "a key is empty")
        elif text == "<<" and not event.style:
            self._say(event, "a merge key (<<)", "write the keys out once more")
        elif text in top.data:
            first = top.spot.parts[text].key_line
            self._say(event, f'the key "{text}" stands twice', f"first on line {first}")
        line, column = self._start(event)
        if not text.isascii() and (bare := text.rstrip(BLANKS)) != text and bare:
            said = f"a key is followed by {describe_blank(text[len(bare)])}"
            self._say(event, said, "take it away")
            text = bare
        top.key, top.key_line, top.key_column = text, line, column

    def _open(self, event: events.CollectionStartEvent) -> None:
        if event.anchor or event.tag:
            self._refuse_extras(event)
        if len(self._stack) + self.around >= DEPTH:
            self._stop(event, TOO_DEEP.format(DEPTH))
        if self._wants_key():
            self._stop(
                event, "a key is a map or a list", "a key is a text; {} needs quotation marks"
            )
        data: dict[str, Data] | list[Data] = (
            {} if isinstance(event, events.MappingStartEvent) else []
        )
        spot = Spot(*self._start(event), file=self.file)
        self._put(data, spot)
        self._stack.append(_Open(data, spot, flow=bool(event.flow_style)))

    def _put(self, data: Data, spot: Spot) -> None:
        if not self._stack:
            self.root = (data, spot)
            return
        top = self._stack[-1]
        if isinstance(top.data, list):
            top.spot.parts[len(top.data)] = spot
            top.data.append(data)
        elif top.key is not None:
            spot.key_line, spot.key_column = top.key_line, top.key_column
            if top.key not in top.data:
                top.data[top.key] = data
                top.spot.parts[top.key] = spot
            top.key = None
        else:  # an alias where a key is wanted; told already
            top.key = "*"

    def _wants_key(self) -> bool:
        top = self._stack[-1] if self._stack else None
        return top is not None and top.key is None and isinstance(top.data, dict)

    def _refuse_extras(self, event: events.NodeEvent) -> None:
        if event.anchor:
            hint = f"values are written out here; {_QUOTED}"
            self._say(event, f"an anchor (&{event.anchor})", hint)
        tag = getattr(event, "tag", None)
        if tag:
            written = tag.replace("tag:yaml.org,2002:", "!!")
            self._say(event, f"a tag ({written})", f"values are plain text here; {_QUOTED}")

    def _say(self, event: events.Event, message: str, hint: str = "") -> None:
        self.problems.append(Problem(Place(self.file, *self._start(event)), message, hint))

    def _stop(self, event: events.Event, message: str, hint: str = "") -> None:
        self._say(event, message, hint)
        raise BriefError(self.problems)

    def _start(self, event: events.Event) -> tuple[int, int]:
        mark = event.start_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        return self.above + line, column
