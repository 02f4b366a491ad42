"""Blocks: the pieces that a kept copy is made of, and how a plain text falls into them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Literal, TypeAlias

from brief.late import dataclass, pattern

Kind: TypeAlias = Literal["text", "heading", "bullet", "caption"]


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a document that stands by itself; `page` counts from 1, 0 where there are none.

    `divided` are its words with the hyphens at which a line's end divides one, where there are
    any: nobody can tell `military-technical` from `infra-structure` there. `cell` is which table
    it is in, and which row of that, from 1; row 0 is the table's caption.
    """

    words: str
    kind: Kind = "text"
    page: int = 0
    divided: str = ""
    cell: tuple[int, int] | None = None


_BULLET = pattern(r"[\u2022\u2023\u25aa\u25cf\u25e6\u2043*\u00b7-]\s+")
FEW_WORDS = 12
"""A line of no more, which does not end as a sentence does, is a heading or furniture."""
_DIVIDED = pattern(r"[^\W\d_][-\u2010\u00ad]$")
_SPACES = pattern("[ \\t]{2,}")
_WIDEST = 100
"""Characters of a line; a text whose lines are all shorter was wrapped by hand or machine."""


def text_blocks(text: str) -> tuple[Block, ...]:
    """A line is a block; in a text that was wrapped, lines up to a blank one are."""
    lines = [line.strip() for line in text.splitlines()]
    filled = [line for line in lines if line]
    if filled and "" in lines and max(map(len, filled)) <= _WIDEST and _is_wrapped(lines):
        parts = [part.split("\n") for part in re.split(r"\n{2,}", "\n".join(lines)) if part]
        blocks = [[line for line in part if line] for part in parts]
        width = max(map(len, filled))
        return tuple(_text_block(one) for block in blocks for one in _headed(block, width))
    return tuple(_text_block(part) for part in _whole_lines(lines))


def _headed(lines: list[str], width: int) -> list[list[str]]:
    """A paragraph's lines; those of a headline over its byline, which no width parted, alone."""
    is_head = not any(map(ends_sentence, lines)) and all(
        len(line.split()) <= FEW_WORDS for line in lines
    )
    parted = (len(here) + len(below.split(" ")[0]) < width for here, below in pairwise(lines))
    return [[line] for line in lines] if is_head and any(parted) else [lines]


def _whole_lines(lines: list[str]) -> list[list[str]]:
    """Each filled line alone, or with those before it where a word is divided between them."""
    parts: list[list[str]] = []
    above = ""
    for line in lines:
        if line and divides(above, line):
            parts[-1].append(line)
        elif line:
            parts.append([line])
        above = line
    return parts


def divides(above: str, below: str) -> bool:
    """Whether a word stands in two lines, divided by a hyphen."""
    return bool(_DIVIDED.search(above)) and below[:1].islower()


def join_lines(lines: Iterable[str], hyphen: str = "") -> str:
    """The lines as one, with `hyphen` where one divides a word."""
    pieces: list[str] = []
    for line in lines:
        if pieces and divides(pieces[-1], line):
            pieces[-1] = f"{pieces[-1][:-1]}{hyphen}{line}"
        else:
            pieces.append(line)
    return _SPACES.sub(" ", " ".join(pieces))


_EDGE = 2
"""Lines at the head and at the foot of a page that may run on."""
_DIGITS = pattern(r"\d+")


def without_running_lines(pages: Sequence[list[str]]) -> list[list[str]]:
    """The lines of each page without those at its head or foot that other pages have too.

    Their numbers apart: a page's own stands in no sentence that goes over its end.
    """
    edges = [[line for line in lines if line.strip()] for lines in pages]
    heads, feet = (
        Counter(key for filled in edges for key in {_running(line) for line in filled[part]})
        for part in (slice(None, _EDGE), slice(-_EDGE, None))
    )
    # at the head of the first page it may be the title
    return [_inside(lines, heads if at else Counter(), feet) for at, lines in enumerate(pages)]


def _running(line: str) -> str:
    return _DIGITS.sub("#", " ".join(line.split()))


def _inside(lines: list[str], heads: Counter[str], feet: Counter[str]) -> list[str]:
    filled = [place for place, line in enumerate(lines) if line.strip()]
    gone = {place for place in filled[:_EDGE] if heads[_running(lines[place])] > 1}
    gone |= {place for place in filled[-_EDGE:] if feet[_running(lines[place])] > 1}
    return [line for place, line in enumerate(lines) if place not in gone]


def _is_wrapped(lines: list[str]) -> bool:
    """Whether lines go on below: more of them end within a sentence than at its end."""
    pairs = [here for here, below in pairwise(lines) if here and below]
    return sum(1 for line in pairs if not ends_sentence(line)) * 2 > len(pairs)


def _text_block(lines: list[str]) -> Block:
    bullet = _BULLET.match(lines[0])
    rest = [lines[0][bullet.end() :] if bullet else lines[0], *lines[1:]]
    words, divided = join_lines(rest), join_lines(rest, "-")
    kind: Kind = "bullet" if bullet else "text"
    return Block(words, kind, divided=divided if divided != words else "")


def ends_sentence(words: str) -> bool:
    """Whether it ends as a sentence does, closing marks apart."""
    return words.rstrip("\"'\u201d\u2019\u00bb)] ").endswith((".", "!", "?", "\u2026", ";"))
