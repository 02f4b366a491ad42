"""Nearest: of several kinds of brief, the one that a file is, when its name does not say so."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from brief.reviewing.package import WordParts, open_word, read_word
from brief.reviewing.pieces import said_in
from brief.reviewing.stories import read_lines


def nearest_kind(path: Path, kinds: Mapping[str, bytes]) -> str:
    """The kind with most of whose lines the file shares most of its own; "" where there is none."""
    lines = _lines(open_word(path))
    shares = {kind: _share(lines, _lines(read_word(sent))) for kind, sent in kinds.items()}
    best = max(shares, key=lambda kind: shares[kind], default="")
    return best if best and shares[best] else ""


def _lines(parts: WordParts) -> Counter[str]:
    every = (said_in(line) for line in read_lines(parts).lines if not line.story)
    return Counter(filter(None, every))


def _share(one: Counter[str], other: Counter[str]) -> float:
    """How much of two texts is the same, from 0 to 1."""
    whole = one.total() + other.total()
    return 2 * (one & other).total() / whole if whole else 0
