"""CSL-JSON read: the form in which Zotero, Better BibTeX and Pandoc hand sources on."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from brief.exchange.entry import Entry, Library, Lines
from brief.exchange.extra import unfold
from brief.late import pattern
from brief.problem import Place, Problem

_BLANK = pattern(r"\s*")
_LIST_IN = pattern(r'\s*\{[^\[\]{}]*"(?:items|references)"\s*:\s*(?=\[)')
_NEXT_LINE = pattern(r"^\{", re.MULTILINE)
_TELLING = frozenset({"id", "type", "title"})
"""What every entry has one of."""
_SAME = "write one of them, the other is not read"


def read_csl_json(text: str, file: str) -> Library:
    """The entries of a list, of a list under `items` or `references`, one a line, or one alone."""
    return _Reader(text, file).read()


class _Reader:
    def __init__(self, text: str, file: str) -> None:
        self._text = text
        self._file = file
        self._lines = Lines(text, file)
        self._library = Library()
        self._twice: list[str] = []
        self._decoder = json.JSONDecoder(object_pairs_hook=self._pairs)

    def read(self) -> Library:
        try:
            for start, end, item in self._items():
                self._take(start, end, item)
        except json.JSONDecodeError as fault:
            self._tell_broken(fault, "what follows is not read")
        except (RecursionError, ValueError):
            said = "what stands here is nested too deeply, or a number of thousands of digits"
            self._library.problems.append(Problem(self._lines.place(self._at), said))
        return self._library

    def _items(self) -> Iterator[tuple[int, int, Any]]:
        wrapped = _LIST_IN.match(self._text)
        self._at = self._skip(wrapped.end() if wrapped else 0)
        if not self._text.startswith("[", self._at):
            yield from self._one_after_another()
            return
        self._at = self._skip(self._at + 1)
        following = self._on_a_line_of_its_own()
        while not self._text.startswith("]", self._at):
            begun = self._at
            try:
                item, end = self._decoder.raw_decode(self._text, self._at)
                yield self._at, end, item
                self._between(self._skip(end))
            except json.JSONDecodeError as fault:
                next_one = following.search(self._text, max(begun + 1, self._at))
                if not next_one:
                    raise
                self._tell_broken(fault, "the entries behind it are read")
                self._at = self._skip(next_one.start())
        self._end(self._at + 1, wrapped=bool(wrapped))

    def _between(self, at: int) -> None:
        """Go on behind the comma, or stay at the end of the list."""
        self._at = at
        if self._text.startswith(",", at):
            self._at = self._skip(at + 1)
        elif not self._text.startswith("]", at):
            raise json.JSONDecodeError("Expecting ',' or ']'", self._text, at)

    def _on_a_line_of_its_own(self) -> re.Pattern[str]:
        """Where an entry begins that is set in as the first is, which nothing inside one is."""
        line = self._text[self._text.rfind("\n", 0, self._at) + 1 : self._at]
        return re.compile(rf"^{'' if line.strip() else re.escape(line)}\{{", re.MULTILINE)

    def _one_after_another(self) -> Iterator[tuple[int, int, Any]]:
        """Entries without a list around them: one alone, or one a line, of which some may fail."""
        first = self._at
        while self._at < len(self._text):
            try:
                if self._at > first and self._text[self._at] != "{":
                    said = "Nothing belongs after an entry"
                    raise json.JSONDecodeError(said, self._text, self._at)  # noqa: TRY301 - as a decoder's
                item, end = self._decoder.raw_decode(self._text, self._at)
            except json.JSONDecodeError as fault:
                following = _NEXT_LINE.search(self._text, self._at + 1)
                if not following:
                    raise
                self._tell_broken(fault, "the entries on other lines are read")
                self._at = following.start()
                continue
            yield self._at, end, item
            self._at = self._skip(end)

    def _tell_broken(self, fault: json.JSONDecodeError, hint: str) -> None:
        self._twice = []
        said = f"broken JSON: {fault.msg[0].lower()}{fault.msg[1:]}"
        place = Place(self._file, fault.lineno, fault.colno)
        self._library.problems.append(Problem(place, said, hint))

    def _end(self, at: int, *, wrapped: bool = False) -> None:
        at = self._skip(at)
        if at < len(self._text) and not (wrapped and self._text[at] in ",}"):
            raise json.JSONDecodeError("Nothing belongs after the last entry", self._text, at)

    def _skip(self, at: int) -> int:
        blank = _BLANK.match(self._text, at)
        return blank.end() if blank else at

    def _pairs(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) < len(pairs):
            found = dict(reversed(pairs))  # the first of two stands
            names = [name for name, _ in pairs]
            self._twice += [name for name in found if names.count(name) > 1]
        return found

    def _take(self, start: int, end: int, item: object) -> None:
        place = self._lines.place(start)
        twice, self._twice = self._twice, []
        if not isinstance(item, dict) or not _TELLING & item.keys():
            said = "this is no entry: a map of CSL's fields (id, type, title) belongs here"
            self._library.problems.append(Problem(place, said))
            return
        item, unfolded = unfold(item)
        for name in sorted({"id", "citation-key"} & item.keys()):
            if isinstance(item[name], bool | list | dict):
                said = f'"{name}" is no text, and is not read'
                hint = "write it as a text"
                self._library.problems.append(Problem(self._find(name, start, end), said, hint))
                del item[name]
        key = item.get("citation-key") or item.get("id") or ""

        def place_of(name: str) -> Place:
            return self._find("note" if name in unfolded else name, start, end)

        entry = Entry(str(key), item, place_of)
        self._library.entries.append(entry)
        self._library.problems += [
            Problem(self._find(name, start, end), f'"{name}" stands twice in one entry', _SAME)
            for name in twice
        ]

    def _find(self, name: str, start: int, end: int) -> Place:
        at = re.compile(f"{re.escape(json.dumps(name))}\\s*:").search(self._text, start, end)
        return self._lines.place(at.start() if name and at else start)
