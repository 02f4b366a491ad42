"""The table of contraries: words that are told for one another, one way or both."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from brief.late import NamedTuple

_TABLE = Path(__file__).with_name("contraries.txt")


class OneWay(NamedTuple):
    """Words of a text, by what a source says the same, and by what the contrary."""

    said: tuple[str, ...]
    bearing: tuple[str, ...]
    contrary: tuple[str, ...]


class BothWays(NamedTuple):
    """Words of which either side is contrary to the other."""

    one: tuple[str, ...]
    other: tuple[str, ...]
    mark: str
    """`~` for what counts of the same one alone, `=` for who does it, `&` for whose it is."""


@cache
def read_contraries() -> tuple[tuple[OneWay, ...], tuple[BothWays, ...]]:
    """The rows of either kind, as they stand."""
    one_way: list[OneWay] = []
    both_ways: list[BothWays] = []
    for line in _TABLE.read_text(encoding="utf-8").split("\n"):
        if line[:2] == "+ ":
            last = one_way.pop()
            one_way.append(last._replace(bearing=(*last.bearing, *line[2:].split())))
        elif line[:2] == "- ":
            last = one_way.pop()
            one_way.append(last._replace(contrary=(*last.contrary, *line[2:].split())))
        elif " | " in line and line[0] != "#":
            mark = line[0] if line[0] in "~=&" else ""
            one, other = (
                tuple(side.split()) for side in line.removeprefix(f"{mark} ").split(" | ")
            )
            both_ways.append(BothWays(one, other, mark))
        elif line and line[0] != "#":
            said = tuple(line.split())
            one_way.append(OneWay(said, said, ()))
    return tuple(one_way), tuple(both_ways)


def any_of(forms: Iterable[str]) -> str:
    """A pattern of the forms of a row: _ is a space, * any ending."""
    return "|".join(re.sub(r"(?<=\w)\*", r"\\w*", one).replace("_", r"\s") for one in forms)
