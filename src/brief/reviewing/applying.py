"""Applying: tracked changes of words and figures put into the fact base, where they are certain.

Certain is what a second reading proves: the words that the file was sent with are those that the
base has now, one reading of them is wanted, and with it nothing else in the base is another.
"""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterable
from copy import deepcopy
from difflib import unified_diff
from pathlib import Path
from typing import Any, TypeAlias

from brief.facts import FactBase
from brief.inputs import read_input
from brief.late import dataclass, pattern
from brief.load.groups import path_in_groups
from brief.marked import Data, lines_with_ends, read_marked_bytes
from brief.outputs import write_whole
from brief.problem import BriefError
from brief.reviewing import Remark
from brief.reviewing.figures import readings, with_figure
from brief.reviewing.passages import tidy

_WIDTH = 100
_TRACKED = {"inserted", "deleted", "replaced"}
_MARKS = pattern(r"[{}*\[\]\\&<>`_]")
"""What would be read as more than itself in the words of a fact."""
_BRACED = "it is written with braces or marks"
_Words: TypeAlias = tuple[str, str]
"""What a fact read, and what it would read."""
_APOSTROPHE = pattern("(?<=\\w)\N{RIGHT SINGLE QUOTATION MARK}(?=\\w)")
_PLAIN = pattern(r"[^\W_][^:#,\[\]{}&*!|>'\"%@`\\]*")
"""Words that YAML reads as they are, wherever they stand."""


@dataclass(frozen=True, slots=True)
class Patch:
    """One file of the fact base before and after, and the facts whose words change."""

    path: Path
    old: str
    new: str
    facts: tuple[str, ...]

    def lines(self) -> list[str]:
        """The change as a unified diff."""
        pair = (self.old.splitlines(), self.new.splitlines())
        return list(unified_diff(*pair, str(self.path), str(self.path), n=1, lineterm=""))

    def apply(self) -> None:
        """Write the file whole."""
        write_whole(self.path, self.new.encode(), replace=True)


def patches_of(
    base: FactBase, remarks: Iterable[Remark], *, edits: bool = False
) -> tuple[list[Patch], dict[str, str]]:
    """A patch for each file in which words change for certain; why other facts are left alone.

    With `edits` also for what nobody tracked: the file was made of the words that facts have now.
    """
    wanted, left = _wanted(base, [one for one in remarks if _may_be_written(one, edits=edits)])
    files: dict[str, list[str]] = {}
    for fact in wanted:
        files.setdefault(base.place("facts", fact, "text").file, []).append(fact)
    found = [
        _patch(base, Path(file), {f: wanted[f] for f in facts}) for file, facts in files.items()
    ]
    done = {fact for patch in found for fact in patch.facts}
    left |= {fact: _unwritten(base, fact) for fact in wanted if fact not in done}
    return [patch for patch in found if patch.facts], left


def _may_be_written(one: Remark, *, edits: bool) -> bool:
    """Whether it is of a kind that may change words of a fact base."""
    if one.kind == "edited":
        return edits
    return one.kind in _TRACKED or (one.kind == "moved" and bool(one.author))


def _wanted(base: FactBase, remarks: list[Remark]) -> tuple[dict[str, _Words], dict[str, str]]:
    """The facts of such changes: their one new reading, or why there is none."""
    found: dict[str, set[_Words]] = {}
    left: dict[str, str] = {}
    for one in remarks:
        for fact in one.facts:
            why = _why_not(base, one, fact)
            if why:
                left.setdefault(fact, why)
            if len(one.facts) == 1 and not one.where:
                found.setdefault(fact, set()).add(("", "") if why else (one.was, one.now))
    for fact in (fact for fact, said in found.items() if len(said) > 1):
        left.setdefault(fact, "its changes give more than one reading")
    return {f: min(said) for f, said in found.items() if len(said) == 1 and all(min(said))}, left


def _why_not(base: FactBase, one: Remark, fact: str) -> str:
    """What makes one change no certain reading of the fact; "" for nothing."""
    if one.kind == "moved":
        return "its words, or some of them, were moved"
    if one.where:
        return f"a change is in {one.where}, not in its words"
    if len(one.facts) > 1:
        return f"a change goes over several facts ({', '.join(one.facts)})"
    if one.by_words:
        return "it was found by its words, not by its bookmark"
    if not one.now:
        return "its words, or its paragraph as a whole, come or go"
    if one.kind == "edited" and not one.was:
        return "nobody tracked an edit, which is not of its words alone"
    if one.now == one.was:
        is_sign = (one.text or one.old).strip().startswith("(")
        what = (
            "a note, a sign or a space comes or goes" if is_sign else "words come or go beside it"
        )
        return f"{what}, and none of its words"
    if one.was not in readings(base, fact):
        return "the words that the file was sent with are not those that the base gives now"
    if not _MARKS.search(one.now):
        return ""
    signs = "the new words have signs that a fact base reads as marks"
    return "; ".join(filter(None, (_in_languages(base, fact), signs)))


def _unwritten(base: FactBase, fact: str) -> str:
    """Why a reading that is wanted is not written."""
    if several := _in_languages(base, fact):
        marked = _MARKS.search(base.facts[fact].text)
        return f"{several}; {_BRACED}" if marked else several
    if tidy(base.facts[fact].text) != base.facts[fact].text:
        return "it has spaces or signs that nobody sees, which would be lost"
    if not _MARKS.search(base.facts[fact].text):
        return "its words are written in a way that is not changed here"
    if base.facts[fact].figures:
        return f"{_BRACED}, and no one number in its figures makes it so"
    return _BRACED


def _in_languages(base: FactBase, fact: str) -> str:
    """That its words stand in several languages, if they do: a change of one is half of it."""
    path = Path(base.place("facts", fact, "text").file)
    marked = read_marked_bytes(read_input(path), str(path))
    said: object = marked.data
    for key in (*_keys(marked.data, fact), "text"):
        said = said.get(key) if isinstance(said, dict) else None
    if not isinstance(said, dict):
        return ""
    return f"its words stand in several languages ({', '.join(said)}), each to be changed by you"


def _patch(base: FactBase, path: Path, wanted: dict[str, _Words]) -> Patch:
    old = text = read_input(path).decode("utf-8")
    done: list[str] = []
    for fact, words in wanted.items():
        changed = _reading(base, path, text, fact, words)
        if changed:
            text = changed
            done.append(fact)
    return Patch(path, old, text, tuple(done))


def _reading(base: FactBase, path: Path, text: str, fact: str, words: _Words) -> str:
    """The file in which the fact reads so; "" where nothing makes it so for certain."""
    was, now = base.facts[fact].text, words[1]
    if _MARKS.search(was):  # its words are not those in print; a figure may be
        return with_figure(base, path, text, fact, words)
    if tidy(was) != was:
        return ""
    if "\N{RIGHT SINGLE QUOTATION MARK}" not in was:  # print has it for one of the keyboard
        now = _APOSTROPHE.sub("'", now)
    changed = _changed(text, _place_now(text, path, fact), was, now)
    return changed if changed and _is_this_alone(path, text, changed, fact, now) else ""


def _place_now(text: str, path: Path, fact: str) -> tuple[int, int]:
    """Where the words stand in the text as it is by now; line and column from 0."""
    marked = read_marked_bytes(text.encode(), str(path))
    place = marked.spot.place(str(path), (*_keys(marked.data, fact), "text"))
    return place.line - 1, place.column - 1


def _keys(data: Data, fact: str) -> tuple[str, ...]:
    """The keys of a fact in its file as it is written, in groups or not."""
    facts = data.get("facts") if isinstance(data, dict) else None
    return ("facts", *path_in_groups(facts, fact))


def _changed(text: str, at: tuple[int, int], was: str, now: str) -> str:
    """The file with other words there; "" where they are written in a way that is left alone."""
    mark, lines = lines_with_ends(text)
    line, column = at
    head, rest = lines[line][:column], lines[line][column:]
    if rest.rstrip() in {">-", ">"}:
        return "".join((mark, *_folded(lines, line, now)))
    for written in (was, json.dumps(was, ensure_ascii=False), f"'{was}'"):
        if rest.startswith(written):
            plain = written == was and _PLAIN.fullmatch(now)
            said = now if plain else json.dumps(now, ensure_ascii=False)
            lines[line] = f"{head}{said}{rest[len(written) :]}"
            return "".join((mark, *lines))
    return ""


def _folded(lines: list[str], line: int, now: str) -> list[str]:
    """The lines of a folded text anew, as far in as they are."""
    first = lines[line + 1]
    indent = first[: len(first) - len(first.lstrip())]
    end = line + 1
    while end < len(lines) and lines[end].startswith(indent) and lines[end].strip():
        end += 1
    wrapped = textwrap.wrap(
        now, _WIDTH, initial_indent=indent, subsequent_indent=indent,
        break_long_words=False, break_on_hyphens=False,
    )  # fmt: skip
    ending = lines[line][len(lines[line].rstrip("\r\n")) :]
    anew = [f"{one}{ending}" for one in wrapped]
    return [*lines[: line + 1], *anew, *lines[end:]]


def _is_this_alone(path: Path, before: str, after: str, fact: str, now: str) -> bool:
    """Whether the file reads as it did but for the words of that fact."""
    try:
        was, is_ = (read_marked_bytes(one.encode(), str(path)) for one in (before, after))
    except BriefError:
        return False
    expected = deepcopy(was.data)
    try:
        written: Any = expected
        for key in _keys(expected, fact):
            written = written[key]
        written["text"] = now
    except (KeyError, TypeError):
        return False
    return expected == is_.data and not is_.problems
