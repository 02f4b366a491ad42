"""Openings: a text that begins with a sign which YAML reads as something else."""

from __future__ import annotations

from brief.late import pattern
from brief.problem import clip

_VALUE = pattern(r"^ *(?:- +)*(?:[\w-]+: +)?(?P<value>(?:\S.*)?)$")
"""A line with its value, behind a key, an item's dash or both."""
_CLOSES = {"[": "]", "{": "}"}
_IS = {"[": "a list", "{": "a map", '"': "the whole text", "'": "the whole text"}
_NEVER = pattern(r"[*&!%@`]|[-?|>] |[,\]}] ")
"""What no text begins with outside quotation marks."""


def describe_opening(line: str, column: int) -> tuple[int, str, str] | None:
    """Where a value begins that its first sign keeps from being a text, what is wrong, what to do.

    `column` is where the parser stopped, counted from 0; None where that has another cause.
    """
    found = _VALUE.match(line)
    value = found["value"].rstrip() if found else ""
    if not found or not value or column < (at := found.start("value")):
        return None
    if _NEVER.match(value):
        return at, f"a text cannot start with {value[0]}", f"put the whole text in {_around(value)}"
    end = _end_of(value)
    if not end or at + end > column or not value[end:].lstrip(" ,]}").strip():
        return None
    said = f"{clip(value[:end])} is read as {_IS[value[0]]}, and more follows it"
    return at, said, f"put a text that starts so in {_around(value)}"


def _end_of(value: str) -> int:
    """How far what the first sign opens reaches; 0 where it stays open, or opens nothing."""
    sign, depth = value[0], 0
    if sign in "\"'":
        return value.find(sign, 1) + 1
    for at, letter in enumerate(value):
        depth += (letter == sign) - (letter == _CLOSES.get(sign))
        if not depth:
            return at + 1 if sign in _CLOSES else 0
    return 0


def _around(value: str) -> str:
    if '"' not in value:
        return "double quotation marks" if "'" in value else "quotation marks"
    return "single quotation marks" if "'" not in value else 'quotation marks, with \\" inside'
