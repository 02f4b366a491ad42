"""Syntax: what keeps a text from being YAML, in plain words and with the likeliest cause."""

from __future__ import annotations

import re

from yaml.error import MarkedYAMLError, YAMLError

from brief.late import pattern
from brief.marked.characters import ODD_BLANK, ODD_COLON, describe_blank
from brief.marked.openings import describe_opening
from brief.problem import Place, Problem, clip

TOO_DEEP = "maps and lists are nested deeper than {} levels"

_COLON = "put a text that holds a colon in quotation marks"
_CLOSE = "close it with ] or }, and put a comma between its items"
_NO_KEY = "is a colon missing after a key, or a blank after the colon?"
_LEVEL = "begin it exactly under the key before it, or close what was left open above"
_SAID = (
    ("mapping values are not allowed", "a second colon stands where a text should be", _COLON),
    (
        "could not find expected ':'",
        "this line is no key with its value, or a line before it is not",
        _NO_KEY,
    ),
    ("unexpected end of stream", "the file ends inside a text in quotation marks", "close it"),
    (
        "cannot start any token",
        "a text cannot start with this character",
        "put a text that starts with this in quotation marks",
    ),
    (
        "did not find expected node content",
        "nothing stands where a value should be",
        "write one, or take the comma away",
    ),
    (
        "did not find expected comment or line break",
        "something stands behind > or | on its line",
        "write the text on the lines below, indented",
    ),
    (
        "expected ',' or '",
        "a list or a map in brackets is not closed, or lacks a comma",
        _CLOSE,
    ),
    (
        "did not find expected '-' indicator",
        "this line stands in a list and does not begin with -",
        "begin an item with -, or indent a key as its map is",
    ),
    ("<block end>", "this line does not fit under the one before it", _LEVEL),
    ("did not find expected key", "this line does not fit under the one before it", _LEVEL),
    (
        "unknown escape character",
        "a backslash stands in double quotation marks",
        "write it twice, or use single quotation marks",
    ),
)
"""The parser's words, ours, and what to do."""
_KEY = pattern(r" +[\w-]+ *")
"""What stands before the colon of a line `key: value` that is not at the top level."""
_GLUED = pattern(r" *(?:- +)?([\w-]+)[:\uff1a]([^\s:/].*)")
"""A line whose colon has no blank behind it, and begins no address."""
_BARE = pattern(r" *(?:- +)?([\w-]+);? +(\S.*)")
_ALONE = pattern(r" *(?:- +)?([\w-]+)( *)$")
"""A line of a key and its value with no colon between, and one of a key alone."""
_OPENS = pattern(r"^ *(?:- +)?(?:[\w-]+: +)(?P<mark>[\"'])")
"""A line whose value begins with a quotation mark."""
_NEXT_KEY = pattern(r"^ *(?:- +)?[\w-]+:(?:\s|$)")
"""A line that looks like a key, inside a text in quotation marks."""
_ENDS = {
    '"': pattern(r'"(?:[^"\\]|\\.)*"'),
    "'": pattern(r"'(?:[^']|'')*'"),
}


def refuse_blank(found: re.Match[str], text: str, file: str) -> Problem:
    """A blank that looks like a space and is none, before a key or an item of a list, or beside."""
    line = text.count("\n", 0, found.start()) + 1
    said = f"{_where(found)} {describe_blank(found[2])}"
    hint = "type plain spaces in its place"
    if not found.string[found.end() :].partition("\n")[0].strip() and not found[1].strip():
        said, hint = f"this line holds only {describe_blank(found[2])}", "empty the line"
    return Problem(Place(file, line, len(found[1]) + 1), said, hint)


def _where(found: re.Match[str]) -> str:
    before = found[1].strip()
    if not before:
        return "this line is indented with"
    return "a colon is followed by" if before.endswith(":") else "a key is followed by"


def refuse_syntax(fault: YAMLError, text: str, file: str, depth: int) -> Problem:
    """What keeps the text from being YAML, told where its cause stands."""
    if not isinstance(fault, MarkedYAMLError):
        return Problem(Place(file, 1, 1), f"this is not YAML: {fault}")
    mark = fault.problem_mark or fault.context_mark
    place = Place(file, mark.line + 1, mark.column + 1) if mark else Place(file, 1, 1)
    # libyaml 0.2.6 counts the depth too, and before it gives an event
    if "maximum nesting depth" in _said_of(fault):
        return Problem(place, TOO_DEEP.format(depth))
    last = mark.line if mark else 0
    if odd := _odd_blank(text, last):
        return refuse_blank(odd, text, file)
    if opened := _unclosed(text, last, file):
        return opened
    line = next(iter(text.split("\n")[last : last + 1]), "")  # none where the text just ends
    if mark and (begins := describe_opening(line, mark.column)):
        at, said, hint = begins
        return Problem(Place(file, mark.line + 1, at + 1), f"this is not YAML: {said}", hint)
    return _refuse_plainly(fault, text, place, line)


def _refuse_plainly(fault: MarkedYAMLError, text: str, place: Place, line: str) -> Problem:
    """What the parser says, in plain words; where it stopped, or where the cause of it stands."""
    mark, file = fault.problem_mark or fault.context_mark, place.file
    plain, hint = _plain(_said_of(fault))
    if hint == _CLOSE and (bracket := _opening(fault, text)):
        return Problem(Place(file, *bracket), f"this is not YAML: {plain}", hint)
    is_key = hint == _COLON and bool(mark and _KEY.fullmatch(line[: mark.column]))
    lines = text.split("\n")[: mark.line + 1 if mark else 1]
    if (is_key or hint == _NO_KEY) and (lacking := _lacking_colon(lines, file)):
        return lacking
    hint = f"is this line indented too far? if not, {_COLON}" if is_key else hint
    return Problem(place, f"this is not YAML: {plain}", hint)


def _said_of(fault: MarkedYAMLError) -> str:
    return ", ".join(filter(None, (fault.context, fault.problem)))


def _opening(fault: MarkedYAMLError, text: str) -> tuple[int, int] | None:
    """Line and column of a bracket, where a key of the map that it stands in is read as in it."""
    opened, met = fault.context_mark, fault.problem_mark
    if not opened or not met or met.line <= opened.line:
        return None
    lines = text.split("\n")
    inside, around = lines[met.line] if met.line < len(lines) else "", lines[opened.line]
    is_outside = len(inside) - len(inside.lstrip()) <= len(around) - len(around.lstrip())
    return (opened.line + 1, opened.column + 1) if is_outside else None


def _lacking_colon(lines: list[str], file: str) -> Problem | None:
    """A key without its colon, or without a blank after it, on the line before the last."""
    *above, before, here = ("", *lines)
    level = _indent(before)
    place = Place(file, len(lines) - 1, level + 1)
    if level == _indent(here) and (glued := _GLUED.match(before)):
        said = f'no space stands behind the colon of "{glued[1]}"'
        return Problem(place, f"this is not YAML: {said}", f"write {glued[1]}: {clip(glued[2])}")
    bare = (_BARE if level == _indent(here) else _ALONE).match(before)
    upper = next((one for one in reversed(above) if one.strip() and _indent(one) <= level), "")
    goes_on = _indent(upper) < level and not upper.rstrip().endswith(":")
    if not bare or goes_on or level > _indent(here):
        return None
    said, value = f'no colon stands behind "{bare[1]}"', bare[2].lstrip("=->: ")
    hint = f"write {bare[1]}: {clip(value)}".strip()
    if " " in upper.partition(": ")[2]:
        hint += ", or indent this line if the text above goes on in it"
    return Problem(place, f"this is not YAML: {said}", hint)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _plain(said: str) -> tuple[str, str]:
    return next(((ours, hint) for part, ours, hint in _SAID if part in said), (said, ""))


def _odd_blank(text: str, line: int) -> re.Match[str] | None:
    """The last blank, up to the line of a fault, that keeps a key from being one."""
    read = "\n".join(text.split("\n")[: line + 1])
    found = [*ODD_COLON.finditer(read), *ODD_BLANK.finditer(read)]
    return max(found, key=lambda one: one.start(), default=None)


def _unclosed(text: str, last: int, file: str) -> Problem | None:
    """The first quotation mark up to that line that opens a text which goes on over a key."""
    lines = text.split("\n")
    for number, line in enumerate(lines[: last + 1]):
        if not (opens := _OPENS.match(line)):
            continue
        at = opens.start("mark")
        if _ENDS[opens["mark"]].match(line, at):
            continue
        rest = "\n".join(lines[number:])
        closed = _ENDS[opens["mark"]].match(rest, at)
        inside = closed[0] if closed else rest[at:]
        if not closed or any(map(_NEXT_KEY.match, inside.split("\n")[1:])):
            said = "this quotation mark opens a text that is not closed on its line"
            return Problem(Place(file, number + 1, at + 1), said, "close it where the text ends")
    return None
