"""Blocks: the pieces that a kept copy is made of, and how a plain text falls into them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, TypeAlias

Kind: TypeAlias = Literal["text", "heading", "bullet", "caption"]


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a document that stands by itself; `page` counts from 1, 0 where there are none."""

    words: str
    kind: Kind = "text"
    page: int = 0


_BULLET = re.compile(r"[\u2022\u2023\u25aa\u25cf\u25e6\u2043*\u00b7-]\s+")
_WIDEST = 100
"""Characters of a line; a text whose lines are all shorter was wrapped by hand or machine."""


def text_blocks(text: str) -> tuple[Block, ...]:
    """A line is a block; in a text that was wrapped, lines up to a blank one are."""
    lines = [line.strip() for line in text.splitlines()]
    filled = [line for line in lines if line]
    if filled and "" in lines and max(map(len, filled)) <= _WIDEST and _is_wrapped(lines):
        filled = [" ".join(part.split()) for part in re.split(r"\n{2,}", "\n".join(lines)) if part]
    return tuple(_text_block(line) for line in filled)


def _is_wrapped(lines: list[str]) -> bool:
    """Whether lines go on below: more of them end within a sentence than at its end."""
    pairs = [here for here, below in pairwise(lines) if here and below]
    return sum(1 for line in pairs if not ends_sentence(line)) * 2 > len(pairs)


def _text_block(line: str) -> Block:
    if bullet := _BULLET.match(line):
        return Block(line[bullet.end() :], "bullet")
    return Block(line)


def ends_sentence(words: str) -> bool:
    """Whether it ends as a sentence does, closing marks apart."""
    return words.rstrip("\"'\u201d\u2019\u00bb)] ").endswith((".", "!", "?", "\u2026", ";"))
