"""Which way text runs: the Unicode bidirectional algorithm (UAX 9), levels and reordering."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TypeVar
from unicodedata import bidirectional

Item = TypeVar("Item")

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc]")
_DEPTH = 125
_NEUTRAL = frozenset({"B", "S", "WS", "ON", "LRI", "RLI", "FSI", "PDI"})
_REMOVED = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "BN"})
_ISOLATES = frozenset({"LRI", "RLI", "FSI"})
_PAIRS = dict(zip("([{⟨〈⟦⟪「『【", ")]}⟩〉⟧⟫」』】", strict=True))
_CLOSERS = {closer: opener for opener, closer in _PAIRS.items()}


def has_right_to_left(text: str) -> bool:
    """Whether any character may run from right to left; most texts have none."""
    return _RIGHT_TO_LEFT.search(text) is not None


def base_level(text: str) -> int:
    """0 or 1, from the first strong character outside an isolate (rules P2 and P3)."""
    depth = 0
    for character in text:
        kind = bidirectional(character)
        if kind in _ISOLATES:
            depth += 1
        elif kind == "PDI":
            depth = max(0, depth - 1)
        elif depth == 0 and kind in {"L", "R", "AL"}:
            return int(kind != "L")
    return 0


def levels(text: str, base: int) -> list[int]:
    """The level of each character; even runs left to right, odd right to left."""
    kinds = [bidirectional(character) or "L" for character in text]
    found = _explicit(text, kinds, base)
    for run in _isolating_runs(kinds, found):
        _resolve(text, kinds, found, run, base)
    _settle_removed(kinds, found, base)
    return found


def reorder(items: Sequence[Item], item_levels: Sequence[int]) -> list[Item]:
    """Items of one line from left to right (rule L2)."""
    order = list(range(len(items)))
    if not any(item_levels):
        return list(items)
    lowest_odd = min((level for level in item_levels if level % 2), default=1)
    for level in range(max(item_levels), lowest_odd - 1, -1):
        position = 0
        for high, group in groupby(order, key=lambda i: item_levels[i] >= level):
            run = list(group)
            if high:
                order[position : position + len(run)] = run[::-1]
            position += len(run)
    return [items[i] for i in order]


def _explicit(text: str, kinds: list[str], base: int) -> list[int]:
    """Embeddings, overrides and isolates (rules X1 to X8); kinds are overridden in place."""
    stack: list[tuple[int, str, bool]] = [(base, "", False)]
    found: list[int] = []
    lost = 0  # openings that did not fit, whose closings do not count
    for index, kind in enumerate(list(kinds)):
        level, override, _ = stack[-1]
        if kind == "PDI":
            lost = _close_isolate(stack, lost)
            level, override, _ = stack[-1]
        found.append(level)
        if override and kind not in _REMOVED:
            kinds[index] = override
        if kind in _ISOLATES | {"LRE", "RLE", "LRO", "RLO"}:
            new = _opened(text, index, kind, level)
            if new[0] <= _DEPTH and not lost:
                stack.append(new)
            else:
                lost += 1
        elif kind == "PDF":
            lost = _close_embedding(stack, lost)
    return found


def _opened(text: str, index: int, kind: str, level: int) -> tuple[int, str, bool]:
    if kind == "FSI":
        kind = "RLI" if base_level(_isolated(text, index + 1)) else "LRI"
    right = kind.startswith("R")
    new = (level + 1) | 1 if right else (level + 2) & ~1
    override = ("R" if right else "L") if kind.endswith("O") else ""
    return new, override, kind in _ISOLATES


def _isolated(text: str, start: int) -> str:
    """The text from `start` to the end of its isolate."""
    depth = 1
    for index in range(start, len(text)):
        kind = bidirectional(text[index])
        depth += (kind in _ISOLATES) - (kind == "PDI")
        if not depth:
            return text[start:index]
    return text[start:]


def _close_isolate(stack: list[tuple[int, str, bool]], lost: int) -> int:
    if lost:
        return lost - 1
    if any(isolate for _, _, isolate in stack):
        while not stack.pop()[2]:
            pass
    return 0


def _close_embedding(stack: list[tuple[int, str, bool]], lost: int) -> int:
    if lost:
        return lost - 1
    if len(stack) > 1 and not stack[-1][2]:
        stack.pop()
    return 0


def _isolating_runs(kinds: list[str], found: list[int]) -> list[list[int]]:
    """Runs of one level, joined over the isolates that stand inside them (rule X10)."""
    visible = [i for i, kind in enumerate(kinds) if kind not in _REMOVED]
    level_runs = [list(group) for _, group in groupby(visible, key=lambda i: found[i])]
    sequences: list[list[int]] = []
    waiting: list[list[int]] = []
    for run in level_runs:
        if kinds[run[0]] == "PDI" and waiting:
            sequence = waiting.pop()
            sequence.extend(run)
        else:
            sequence = run
            sequences.append(sequence)
        if kinds[run[-1]] in _ISOLATES:
            waiting.append(sequence)
    return sequences


def _resolve(text: str, kinds: list[str], found: list[int], run: list[int], base: int) -> None:
    level = found[run[0]]
    before = next((found[i] for i in range(run[0] - 1, -1, -1)), base)
    after = next((found[i] for i in range(run[-1] + 1, len(kinds))), base)
    if kinds[run[-1]] in _ISOLATES:
        after = base
    start = "R" if max(before, level) % 2 else "L"
    end = "R" if max(after, level) % 2 else "L"
    marks = {at for at, i in enumerate(run) if kinds[i] == "NSM"}
    resolved = _weak([kinds[i] for i in run], start)
    for at, side in _brackets([text[i] for i in run], resolved, "RL"[level % 2 == 0], start):
        resolved[at] = side
        while (at := at + 1) in marks:
            resolved[at] = side
    _neutral(resolved, "R" if level % 2 else "L", start, end)
    for index, kind in zip(run, resolved, strict=True):
        if level % 2:
            found[index] = level + (kind in {"L", "EN", "AN"})
        else:
            found[index] = level + {"L": 0, "R": 1}.get(kind, 2)


def _weak(kinds: list[str], start: str) -> list[str]:
    """Marks, numbers and what stands between them (rules W1 to W7)."""
    strong = before = start
    for i, kind in enumerate(kinds):  # W1 to W3
        if kind == "NSM":
            kinds[i] = "ON" if before in _ISOLATES | {"PDI"} else before
        before = kinds[i]
        if kinds[i] in {"L", "R", "AL"}:
            strong = kinds[i]
        elif kinds[i] == "EN" and strong == "AL":
            kinds[i] = "AN"
    for i in range(1, len(kinds) - 1):  # W4, where AL still tells
        around = (kinds[i - 1], kinds[i + 1])
        if (kinds[i] in {"ES", "CS"} and around == ("EN", "EN")) or (
            kinds[i] == "CS" and around == ("AN", "AN")
        ):
            kinds[i] = around[0]
    kinds = ["R" if kind == "AL" else kind for kind in kinds]
    return _terminators(kinds, start)


def _terminators(kinds: list[str], start: str) -> list[str]:
    position = 0
    for kind, group in groupby(list(kinds)):  # W5 and W6
        length = len(list(group))
        if kind == "ET":
            beside = (
                kinds[max(0, position - 1) : position]
                + kinds[position + length : position + length + 1]
            )
            kinds[position : position + length] = ["EN" if "EN" in beside else "ON"] * length
        position += length
    strong = start
    for i, kind in enumerate(kinds):  # W6 and W7
        if kind in {"ES", "CS"}:
            kinds[i] = "ON"
        elif kind in {"L", "R"}:
            strong = kind
        elif kind == "EN" and strong == "L":
            kinds[i] = "L"
    return kinds


def _direction(kind: str) -> str:
    """What a resolved kind counts as beside a neutral: L, R or nothing."""
    return "R" if kind in {"R", "EN", "AN"} else "L" if kind == "L" else ""


def _brackets(
    text: list[str], kinds: list[str], embedding: str, start: str
) -> Iterator[tuple[int, str]]:
    """A pair of brackets runs the way of what is in it (rule N0)."""
    for opener, closer in _bracket_pairs(text, kinds):
        inside = {_direction(kind) for kind in kinds[opener + 1 : closer]} - {""}
        if not inside:
            continue
        side = embedding
        if embedding not in inside:
            before = (d for i in range(opener - 1, -1, -1) if (d := _direction(kinds[i])))
            side = next(before, start)
        yield opener, side
        yield closer, side


def _bracket_pairs(text: list[str], kinds: list[str]) -> list[tuple[int, int]]:
    pairs: list[tuple[int, int]] = []
    open_at: list[tuple[str, int]] = []
    for i, character in enumerate(text):
        if kinds[i] != "ON":
            continue
        if character in _PAIRS:
            open_at.append((character, i))
        elif character in _CLOSERS:
            for depth in range(len(open_at) - 1, -1, -1):
                if open_at[depth][0] == _CLOSERS[character]:
                    pairs.append((open_at[depth][1], i))
                    del open_at[depth:]
                    break
    return sorted(pairs)


def _neutral(kinds: list[str], embedding: str, start: str, end: str) -> None:
    """Spaces and signs run the way of both neighbours, or of the embedding (rules N1 and N2)."""
    position = 0
    for neutral, group in groupby(list(kinds), key=lambda kind: kind in _NEUTRAL):
        length = len(list(group))
        if neutral:
            before = _direction(kinds[position - 1]) if position else start
            beyond = position + length
            after = _direction(kinds[beyond]) if beyond < len(kinds) else end
            side = before if before == after else embedding
            kinds[position:beyond] = [side] * length
        position += length


def _settle_removed(kinds: list[str], found: list[int], base: int) -> None:
    """What rule X9 removed takes the level of what stands before it; it has no width."""
    for i, kind in enumerate(kinds):
        if kind in _REMOVED:
            found[i] = found[i - 1] if i else base
