"""RIS lines: what programs and hands make of them, each with its tag, wrapped ones whole."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.exchange.entry import Library, Lines
from brief.exchange.ris_words import KNOWN, NAMES
from brief.late import dataclass, pattern
from brief.problem import Problem, Severity, clip

_BLANK = "[ \\t\N{NO-BREAK SPACE}]"
_DASH = "[-\N{EN DASH}\N{EM DASH}]"
_SURE = pattern(f"{_BLANK}*([A-Za-z][A-Za-z0-9]){_BLANK}{{2,}}{_DASH}(.*)")
_LIKELY = pattern(f"{_BLANK}*([A-Z][A-Z0-9]){_BLANK}*{_DASH}(?!\\S)(.*)")
_TYPE = pattern(f"{_BLANK}*(TY){_BLANK}*{_DASH}(.*)")
_BARE = pattern(f"{_BLANK}*([A-Z][A-Z0-9]){_BLANK}*{_DASH}(.*)")
"""A tag with no space behind the dash, as some programs write all of an entry."""
_UNSPACED = {"UR", "DO", "SN", "L1", "L2", "LK"}
"""What has no space in it, so that two lines of it join without one."""


@dataclass(slots=True)
class Line:
    """A tag ("" for text that has none), what it says, and the character where it stands."""

    at: int
    tag: str
    said: str

    def written(self) -> str:
        """The line in the form of the standard."""
        return f"{self.tag}  - {self.said}" if self.tag else self.said


def entries_of(text: str, places: Lines, library: Library) -> Iterator[list[Line]]:
    """The lines of each entry from TY to ER; what is missing or astray between them is told."""
    entry: list[Line] = []
    astray: list[Line] = []
    for line in _lines(text):
        if line.tag == "TY":
            _tell_astray(astray, places, library)
            if entry:
                yield _unclosed(entry, places, library)
            entry, astray = [line], []
        elif not entry:
            astray.append(line)
        elif line.tag == "ER":
            yield [*entry, line]
            entry = []
        elif line.tag or not _joined(entry[-1], line, places, library):
            entry.append(Line(line.at, line.tag or entry[-1].tag.removeprefix("TY"), line.said))
    _tell_astray(astray, places, library)
    if entry:
        yield _unclosed(entry, places, library)


def _lines(text: str) -> Iterator[Line]:
    at, bare = 0, False
    for raw in text.split("\n"):
        form = _SURE.fullmatch(raw) or _TYPE.fullmatch(raw) or _known(_LIKELY, raw)
        form = form or (_known(_BARE, raw) if bare else None)
        if form:
            if form[1].upper() == "TY":  # as its first line is written, so is the entry
                bare = form[2][:1].isalnum()
            yield Line(at + form.start(1), form[1].upper(), form[2].strip())
        elif raw.strip():
            yield Line(at + len(raw) - len(raw.lstrip()), "", raw.strip())
        at += len(raw) + 1


def _known(form: re.Pattern[str], raw: str) -> re.Match[str] | None:
    """A tag with fewer spaces than the standard's, where there is such a tag: "UN-led" is none."""
    found = form.fullmatch(raw)
    return found if found and found[1] in KNOWN else None


def _joined(line: Line, text: Line, places: Lines, library: Library) -> bool:
    """Whether text without a tag goes on with the line before it, and is put there."""
    more = text.said
    if _known(_BARE, more):
        said = f'"{clip(more)}" may be a tag, but has no space behind the dash'
        hint = "it is read as more of the line before it; a tag is followed by two spaces, a dash"
        hint += " and a space"
        place = places.place(text.at)
        library.problems.append(Problem(place, said, hint, severity=Severity.WARNING))
    if line.tag in {"", "TY"} or (line.tag in NAMES and "," in line.said and "," in more):
        return False  # a family name and its comma begin another person
    is_close = line.tag in _UNSPACED or re.search(r"\w-$", line.said)
    line.said = f"{line.said}{'' if is_close else ' '}{more}".strip()
    return True


def _unclosed(entry: list[Line], places: Lines, library: Library) -> list[Line]:
    said = "this entry has no ER, its last line; it is read up to the next"
    place = places.place(entry[0].at)
    library.problems.append(Problem(place, said, severity=Severity.WARNING))
    return [*entry, Line(entry[-1].at, "ER", "")]


def _tell_astray(astray: list[Line], places: Lines, library: Library) -> None:
    """Tell of a gap once: of its first tag, which may be an entry lost, else of its first text."""
    if not astray:
        return
    line = next((one for one in astray if one.tag), astray[0])
    said = f'"{clip(line.tag or line.said)}" stands before the TY that begins an entry, '
    severity = Severity.ERROR if line.tag else Severity.NOTE
    place = places.place(line.at)
    library.problems.append(Problem(place, f"{said}and is not read", severity=severity))
