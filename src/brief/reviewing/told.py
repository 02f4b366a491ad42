"""Told: what came back, as lines with the place of each fact, and as data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from brief.facts import FactBase
from brief.problem import Place
from brief.report import json_bytes
from brief.reviewing import Remark
from brief.reviewing.comments import Comment
from brief.reviewing.remarks import ALT, WHOLE

_LONG = 100
"""Of how many letters what stands for something else is told whole."""
_FEW = 3
"""How many facts of a chart are named."""
_DRAWN = frozenset(("picture", "chart"))
FORMAT = 1
"""The version of the JSON; it rises only when something is taken away or means something else."""


def as_lines(base: FactBase, path: Path, remarks: Sequence[Remark]) -> Iterator[str]:
    """A line for each remark and each of its facts, those without a fact at the file itself."""
    for remark in remarks:
        if remark.kind == "foreign":
            yield f"{path}: {_foreign(int(remark.text))}"
        elif remark.kind == "unmarked":
            yield f"{path}: {_unmarked(int(remark.text))}"
        else:
            yield from _lines(base, path, remark)
    yield _count(len(remarks), "remark")


def _lines(base: FactBase, path: Path, remark: Remark) -> Iterator[str]:
    if remark.source[0]:
        place = base.place("sources", *remark.source)
        yield f"{place}: {remark.source[0]}: {_said(remark)}"
        return
    facts = remark.facts or ("",)
    is_many = len(facts) > _FEW and (not remark.author or remark.kind == "comment")
    together = [facts] if is_many or _is_one(remark) else [(fact,) for fact in facts]
    for each in together:
        named = _names(each, is_few=is_many or _is_drawn(remark)) or "no fact"
        yield f"{_place(base, path, each[0])}: {named}: {_said(remark)}"
        for reply in _replies(remark.replies):
            yield f'    {reply.author} answers: "{reply.text}"'
    never_there = remark.kind == "deleted" and remark.part and remark.now == remark.was
    if remark.now and remark.kind != "edited" and not never_there:
        yield f'    it would read: "{remark.now}"'


def _is_one(remark: Remark) -> bool:
    """Whether all its facts came, went or stand elsewhere together."""
    is_one = remark.kind in {"moved", "again"} or remark.part in {"table", "note"}
    is_whole = remark.where in WHOLE.values() or _is_drawn(remark)
    return is_whole or (is_one and not remark.author)


def _is_drawn(remark: Remark) -> bool:
    """Whether it is about a chart, whose facts may be many."""
    is_chart = "(a chart)" in {remark.old.strip(), remark.text.strip()}
    return is_chart or remark.part in _DRAWN or remark.where == "a chart"


def _names(facts: Sequence[str], *, is_few: bool) -> str:
    """The facts, or the first few of them and how many more."""
    more = len(facts) - _FEW if is_few else 0
    said = ", ".join(facts[:_FEW] if more > 0 else facts)
    return f"{said} and {more} more" if more > 0 else said


def left_alone(base: FactBase, path: Path, left: Mapping[str, str]) -> Iterator[str]:
    """A line for each fact with tracked changes that no patch writes, and why."""
    for fact, why in left.items():
        yield f"{_place(base, path, fact)}: {fact}: left to you: {why}"


def _place(base: FactBase, path: Path, fact: str) -> Place:
    return base.place("facts", fact, "text") if fact else Place(str(path))


def _replies(replies: Sequence[Comment]) -> Iterator[Comment]:
    for reply in replies:
        yield reply
        yield from _replies(reply.replies)


def _said(remark: Remark) -> str:
    where = remark.where
    if where == "a chart":
        where = _named("chart", remark.part)
    beside = [where if where in WHOLE.values() else f"in {where}"] if where else []
    beside += ["resolved"] if remark.resolved else []
    beside += ["found by its words"] if remark.by_words else []
    beside += ["of a fact that the base does not have"] if remark.unknown else []
    more = f" ({'; '.join(beside)})" if beside else ""
    old, text = remark.old.strip(), remark.text.strip()
    if remark.author and remark.kind != "looks":
        return f"{remark.author}{_did(remark, old, text)}{more}"
    match remark.kind:
        case "edited":
            return _edited(remark, old, text, more)
        case "moved":
            there = f'behind "{_short(old)}"' if old else "first"
            return f"moved without a trace: {_named(remark.part, text)} now stands {there}{more}"
        case "missing":
            return f'its words are not in the file: "{old}"{more}'
        case "lost":
            return f"{_lost(remark, old)}{more}"
        case "bears":
            return f'bears the note of "{remark.part}": "{text}", not "{old}"{more}'
        case "again":
            return f"stands there once more than in the brief: {_named(remark.part, text)}{more}"
        case "gone":
            return f'of a fact that the base does not have: "{old}"{more}'
        case "linked" | "unread":
            return f"{_linked(remark)}{more}"
        case "added" if old:
            return f'has an edited copy beside it: "{text}", besides "{old}"{more}'
        case "added" if remark.part:
            return f"{_named(remark.part, text, 'a')} that the brief does not have"
        case "added":
            return f'words that the brief does not print: "{text}"{more}'
    return _looks(remark)


def _edited(remark: Remark, old: str, text: str, more: str) -> str:
    """What reads otherwise without a trace; a picture does not read."""
    if remark.where == "a picture":
        again = "is another than the one that was sent, or a program wrote it anew"
        return f"{_named('picture', remark.part)} {again}"
    if remark.where == ALT and not text:
        return f'{ALT} of the {remark.part} is gone: "{old}"'
    return f'edited without a trace: "{old}" now reads "{text}"{more}'


def _linked(remark: Remark) -> str:
    """Where a link leads, and where it led; or what cannot be read, and where that is."""
    if remark.kind == "unread":
        at = f', at "{_short(remark.old)}"' if remark.old else ""
        return f"a part of the file is not read: {remark.text}{at}"
    on = f'the link on "{_short(remark.part)}"'
    if not remark.text:
        return f"{on} is gone, which leads to {remark.old}"
    if not remark.old:
        return f"{on} is not the brief's: it leads to {remark.text}"
    return f"{on} leads to {remark.text}, not to {remark.old}"


def _looks(remark: Remark) -> str:
    """Changes of looks: how many, whose and where."""
    count = _count(int(remark.text), "change")
    first = "at" if remark.text == "1" else "the first at"
    at = f', {first} "{remark.old}"' if remark.old else ""
    return f"{remark.author} makes {count} of looks alone{at}"


def _foreign(found: int) -> str:
    """What is said once of a file none of whose bookmarks the base knows."""
    said = "this file is of another brief, or the brief's id was changed since"
    if not found:
        return f"{said}: none of its words is a fact's, so edits without a trace are not told"
    return f"{said}: {_count(found, 'place')} of facts found by words"


def _unmarked(found: int) -> str:
    """What is said once of a file that has no bookmark of any fact."""
    said = "this file carries no marks of facts, which another program dropped"
    return f"{said}: {_count(found, 'place')} of facts found by words"


def _count(number: int, of: str) -> str:
    return f"{number} {of}" if number == 1 else f"{number} {of}s"


def _did(remark: Remark, old: str, text: str) -> str:
    """What a colleague said or did."""
    match remark.kind:
        case "comment":
            on = f' on "{_edges(old)}"' if remark.old else ""
            return f': "{text}"{on}'
        case "inserted":
            return f' inserts "{text}"'
        case "deleted":
            first = f", which {remark.part} had inserted" if remark.part else ""
            return f' deletes "{old}"{first}'
        case "replaced":
            return f' replaces "{old}" by "{text}"'
        case "moved":
            to = f', to where "{remark.part}" stands' if remark.part else ""
            edited = f', which reads "{text}" there' if old else ""
            return f' moves "{old or text}"{to}{edited}'
        case "hidden":
            return f' hides "{old}", which no reader sees'
    return f' strikes out "{old}" by its looks'


def _lost(remark: Remark, old: str) -> str:
    part = remark.part
    if part == "note" and len(remark.facts) > 1:
        return f'not each of them has its note in the file any more: "{old}"'
    if part == "note":
        return f'its note is not in the file: "{old}"'
    if part == "place":
        return f'is gone in one of its places: "{old}"'
    return f"{_named(part, old)} is not in the file"


def _named(part: str, said: str, which: str = "the") -> str:
    """Words that stand for what they are the beginning of, where that is no words."""
    if part not in _DRAWN:
        return f'{which} {part} "{said}"' if part else f'"{said}"'
    return f'{which} {part} "{_short(said)}"' if said else f"{'a' if which else which} {part}"


def _short(said: str) -> str:
    """A long text by its beginning, as far as it says which one it is."""
    if len(said) <= _LONG:
        return said
    return f"{said[:_LONG].rpartition(' ')[0]}\N{HORIZONTAL ELLIPSIS}"


def _edges(said: str) -> str:
    """A long passage by its first and last words."""
    if len(said) <= 3 * _LONG:
        return said
    end = said[-_LONG:].partition(" ")[2]
    return f"{_short(said)} {end}"


def as_json(
    base: FactBase, path: Path, remarks: Sequence[Remark], left: Mapping[str, str]
) -> bytes:
    """`{"format": 1, "file": …, "remarks": [{kind, author, …}, …], "left": {fact: why, …}}`."""
    data = {
        "format": FORMAT,
        "file": str(path),
        "remarks": [_data(base, remark) for remark in remarks],
        "left": dict(left),
    }
    return json_bytes(data)


def _source(base: FactBase, remark: Remark) -> dict[str, Any] | None:
    """The source that is told of, and the place of its address."""
    if not remark.source[0]:
        return None
    at = base.place("sources", *remark.source)
    named = {"id": remark.source[0], "file": at.file}
    return {**named, "line": at.line or None, "column": at.column or None}


def _data(base: FactBase, remark: Remark) -> dict[str, Any]:
    places = [(fact, base.place("facts", fact, "text")) for fact in remark.facts]
    return {
        "kind": remark.kind,
        "author": remark.author or None,
        "date": remark.date or None,
        "text": remark.text or None,
        "old": remark.old or None,
        "facts": [
            {"id": fact, "file": at.file, "line": at.line or None, "column": at.column or None}
            for fact, at in places
        ],
        "by_words": remark.by_words,
        "unknown": remark.unknown,
        "source": _source(base, remark),
        "now": remark.now or None,
        "where": remark.where or None,
        "part": remark.part or None,
        "resolved": remark.resolved,
        "replies": [
            {
                "author": one.author,
                "date": one.date or None,
                "text": one.text,
                "resolved": one.resolved,
            }
            for one in _replies(remark.replies)
        ],
    }
