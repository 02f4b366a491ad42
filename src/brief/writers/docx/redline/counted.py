r"""Counted: the numbers of captions, which programs count by fields, whatever became of these.

While changes are pending the table that went is counted with the one that came. Where a number
would not be the next, of all fields or of those that are left once all is settled, it is said
with `\r`.
"""

from __future__ import annotations

from collections.abc import Iterator

from brief.late import dataclass, pattern
from brief.writers.docx.parts.elements import Element, name

_MARK, _KIND = name("w:fldChar"), name("w:fldCharType")
_ASKED, _SHOWN = {name("w:instrText"), name("w:delInstrText")}, {name("w:t"), name("w:delText")}
_COUNTS = pattern(r"\s*SEQ\s+(\w+)")
_STATES = ("pending", "accepted", "rejected")
_GONE = {name("w:del"): "accepted", name("w:ins"): "rejected"}
"""Once all is settled so, what such a change holds is there no longer."""


@dataclass(slots=True)
class _Field:
    """A field that counts: what it asks for, and the number that it shows."""

    asked: Element
    shown: str = ""


def say_numbers(text: Element) -> None:
    """Let each field of a text that counts show its number, whatever becomes of the changes."""
    counts: dict[tuple[str, str], int] = {}
    for each in _fields(text):
        said = each.asked.text or ""
        found = _COUNTS.match(said)
        if found is None or not each.shown.strip().isdecimal():
            continue
        keys = [(found[1], state) for state in _states(each.asked)]
        nexts = {key: counts.get(key, 0) + 1 for key in keys}
        if len({*nexts.values()}) > 1:  # else a number that is another is the letter's own
            number = int(each.shown)
            each.asked.text = f"{said[: found.end()]} \\r {number}{said[found.end() :]}"
            nexts = dict.fromkeys(keys, number)
        counts |= nexts


def _states(asked: Element) -> Iterator[str]:
    """In which states of the file a field is there."""
    gone = {_GONE[tag] for each in asked.iterancestors(*_GONE) if (tag := str(each.tag))}
    return (state for state in _STATES if state not in gone)


def _fields(text: Element) -> Iterator[_Field]:
    """The fields that stand in no other one."""
    depth, here = 0, None
    for each in text.iter(_MARK, *_ASKED, *_SHOWN):
        if each.tag == _MARK:
            kind = each.get(_KIND)
            depth += {"begin": 1, "end": -1}.get(str(kind), 0)
            if here is not None and not depth:
                yield here
                here = None
        elif depth == 1 and each.tag in _ASKED and here is None:
            here = _Field(each)
        elif here is not None and depth == 1 and each.tag in _SHOWN:
            here.shown += each.text or ""
