"""The level of each character: which way it runs, and how deep (UAX 9, rules P2 to I2).

Even levels run from left to right, odd ones from right to left. The order in which a line shows
its characters is made of their levels in `order`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field
from itertools import groupby
from unicodedata import bidirectional

from brief.late import dataclass, pattern

FIRST, LAST = "\u0590", "\u08ff"
"""Of the scripts that run from right to left, but for their older letters and ligatures."""
LETTERS = f"{FIRST}-{LAST}\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
"""All of them, for a class of characters in a pattern."""
_RIGHT_TO_LEFT = pattern(f"[{LETTERS}\u200f\u202b\u202e\u2067]")
_DEEPEST = 125
_MOST_OPEN = 63
"""Brackets that may stand open at once (definition BD16)."""
_NEUTRAL = frozenset({"B", "S", "WS", "ON", "LRI", "RLI", "FSI", "PDI"})
_EMBEDDINGS = frozenset({"LRE", "RLE", "LRO", "RLO"})
_REMOVED = _EMBEDDINGS | {"PDF", "BN"}
_ISOLATES = frozenset({"LRI", "RLI", "FSI"})
_BRACKETS = (
    "()[]{}\u0f3a\u0f3b\u0f3c\u0f3d\u169b\u169c\u2045\u2046\u207d\u207e\u208d\u208e\u2308\u2309"
    "\u230a\u230b\u2329\u232a\u2768\u2769\u276a\u276b\u276c\u276d\u276e\u276f\u2770\u2771\u2772"
    "\u2773\u2774\u2775\u27c5\u27c6\u27e6\u27e7\u27e8\u27e9\u27ea\u27eb\u27ec\u27ed\u27ee\u27ef"
    "\u2983\u2984\u2985\u2986\u2987\u2988\u2989\u298a\u298b\u298c\u298d\u2990\u298f\u298e\u2991"
    "\u2992\u2993\u2994\u2995\u2996\u2997\u2998\u29d8\u29d9\u29da\u29db\u29fc\u29fd\u2e22\u2e23"
    "\u2e24\u2e25\u2e26\u2e27\u2e28\u2e29\u3008\u3009\u300a\u300b\u300c\u300d\u300e\u300f\u3010"
    "\u3011\u3014\u3015\u3016\u3017\u3018\u3019\u301a\u301b\ufe59\ufe5a\ufe5b\ufe5c\ufe5d\ufe5e"
    "\uff08\uff09\uff3b\uff3d\uff5b\uff5d\uff5f\uff60\uff62\uff63"
)
"""Each pair of brackets, the opening one first (BidiBrackets.txt)."""
_SAME = {"\u2329": "\u3008", "\u232a": "\u3009"}
"""Angle brackets that are canonically the same."""
_PAIRS = dict(zip(_BRACKETS[::2], _BRACKETS[1::2], strict=True))
_CLOSERS = frozenset(_PAIRS.values())


def has_right_to_left(text: str) -> bool:
    """Whether any character may run from right to left; most texts have none."""
    return not text.isascii() and _RIGHT_TO_LEFT.search(text) is not None


def first_strong(text: str) -> int | None:
    """0 or 1, from the first strong character outside an isolate (P2, P3); None without one."""
    depth = 0
    for character in text:
        kind = bidirectional(character)
        if kind in _ISOLATES:
            depth += 1
        elif kind == "PDI":
            if not depth:
                return None
            depth -= 1
        elif depth == 0 and kind in {"L", "R", "AL"}:
            return int(kind != "L")
    return None


def levels(text: str, base: int) -> list[int]:
    """The level of each character of a paragraph whose own level is `base`, 0 or 1."""
    return embedded_levels(text, base)[1]


def embedded_levels(text: str, base: int) -> tuple[list[int], list[int]]:
    """For each character the level of the embedding it stands in, and its own."""
    original = [bidirectional(character) or "L" for character in text]
    explicit = _Explicit(base)
    kinds = [explicit.taken(text, at, kind) for at, kind in enumerate(original)]
    embedding, found = explicit.levels, list(explicit.levels)
    for run in _isolating_runs(original, found):
        _resolve(text, kinds, original, (found, embedding), run, base)
    for at, kind in enumerate(original):
        if kind in _REMOVED:  # rule X9; it has no width
            found[at] = found[at - 1] if at else base
    return embedding, found


@dataclass
class _Explicit:
    """Embeddings, overrides and isolates as they open and close (rules X1 to X8)."""

    base: int
    levels: list[int] = field(default_factory=list)
    isolates_beyond: int = 0
    embeddings_beyond: int = 0
    """What opened too deep, whose closings do not count."""
    stack: list[tuple[int, str, bool]] = field(default_factory=list)
    """Level, override, whether it is an isolate."""

    def __post_init__(self) -> None:
        self.stack.append((self.base, "", False))

    def taken(self, text: str, at: int, kind: str) -> str:
        """Take in the next character; its kind, overridden where an override holds."""
        if kind == "PDI":
            self._close_isolate()
        level, override, _ = self.stack[-1]
        self.levels.append(level)
        if kind in _ISOLATES or kind in _EMBEDDINGS:
            self._open(_opened(text, at, kind, level))
        elif kind == "PDF":
            self._close_embedding()
        return override if override and kind not in _REMOVED else kind

    def _open(self, new: tuple[int, str, bool]) -> None:
        if new[0] <= _DEEPEST and not self.isolates_beyond and not self.embeddings_beyond:
            self.stack.append(new)
        elif new[2]:
            self.isolates_beyond += 1
        elif not self.isolates_beyond:
            self.embeddings_beyond += 1

    def _close_isolate(self) -> None:
        if self.isolates_beyond:
            self.isolates_beyond -= 1
        elif any(isolate for _, _, isolate in self.stack):
            self.embeddings_beyond = 0
            while not self.stack.pop()[2]:
                pass

    def _close_embedding(self) -> None:
        if self.isolates_beyond:
            return
        if self.embeddings_beyond:
            self.embeddings_beyond -= 1
        elif len(self.stack) > 1 and not self.stack[-1][2]:
            self.stack.pop()


def _opened(text: str, index: int, kind: str, level: int) -> tuple[int, str, bool]:
    isolate = kind in _ISOLATES
    if kind == "FSI":
        kind = "RLI" if first_strong(text[index + 1 :]) else "LRI"
    right = kind.startswith("R")
    new = (level + 1) | 1 if right else (level + 2) & ~1
    override = ("R" if right else "L") if kind.endswith("O") else ""
    return new, override, isolate


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


def _resolve(  # noqa: PLR0913, PLR0917 - what the rules look at
    text: str,
    kinds: list[str],
    original: list[str],
    both: tuple[list[int], list[int]],
    run: list[int],
    base: int,
) -> None:
    found, embedding = both
    level = embedding[run[0]]
    ends = (range(run[0] - 1, -1, -1), range(run[-1] + 1, len(kinds)))
    before, after = (
        next((embedding[i] for i in beyond if original[i] not in _REMOVED), base) for beyond in ends
    )
    if original[run[-1]] in _ISOLATES:
        after = base
    start = "R" if max(before, level) % 2 else "L"
    end = "R" if max(after, level) % 2 else "L"
    marks = {at for at, i in enumerate(run) if original[i] == "NSM"}
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
    for opener, closer in bracket_pairs(text, kinds):
        inside = {_direction(kind) for kind in kinds[opener + 1 : closer]} - {""}
        if not inside:
            continue
        side = embedding
        if embedding not in inside:
            before = (d for i in range(opener - 1, -1, -1) if (d := _direction(kinds[i])))
            side = next(before, start)
        yield opener, side
        yield closer, side


def bracket_pairs(text: list[str], kinds: list[str]) -> list[tuple[int, int]]:
    """The places of brackets that open and close one another (definition BD16)."""
    pairs: list[tuple[int, int]] = []
    open_at: list[tuple[str, int]] = []
    for i, character in enumerate(text):
        if kinds[i] != "ON":
            continue
        if character in _PAIRS:
            if len(open_at) == _MOST_OPEN:
                break
            closer = _PAIRS[character]
            open_at.append((_SAME.get(closer, closer), i))
        elif character in _CLOSERS:
            closer = _SAME.get(character, character)
            for depth in range(len(open_at) - 1, -1, -1):
                if open_at[depth][0] == closer:
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
