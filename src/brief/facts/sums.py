"""Sums of figures, as they are written in `equals` and `computed`: `a + b - other-fact.c`."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import TypeAlias

from brief.late import dataclass, pattern

FigureKey: TypeAlias = tuple[str, str]
"""A fact's id and the name of one of its figures."""

_TERM = pattern(r"(?:(?P<fact>[a-z0-9][a-z0-9_-]*)\.)?(?P<figure>[a-z0-9][a-z0-9_-]*)")


@dataclass(frozen=True, slots=True)
class Term:
    """One figure in a sum; `fact` is "" for a figure of the same fact, `sign` is 1 or -1."""

    sign: int
    fact: str
    figure: str

    def key(self, home: str) -> FigureKey:
        """Which figure it is, when it stands in the fact `home`."""
        return self.fact or home, self.figure


class CircleError(Exception):
    """Sums that lead back to themselves; `keys` are the figures, in order."""

    def __init__(self, keys: tuple[FigureKey, ...]) -> None:
        self.keys = keys
        super().__init__(" -> ".join(".".join(key) for key in keys))


def parse_sum(text: str) -> tuple[Term, ...]:
    """Read a sum; ValueError says what is wrong. Signs stand apart, since ids hold hyphens."""
    words = text.split()
    if words and words[0] not in {"+", "-"}:
        words.insert(0, "+")
    if not words or len(words) % 2:
        raise ValueError(*_complain(text))
    pairs = zip(words[::2], words[1::2], strict=True)
    return tuple(_term(text, sign, name) for sign, name in pairs)


def _term(text: str, sign: str, name: str) -> Term:
    form = _TERM.fullmatch(name)
    if sign not in {"+", "-"} or not form:
        raise ValueError(*_complain(text))
    return Term(1 if sign == "+" else -1, form["fact"] or "", form["figure"])


def _complain(text: str) -> tuple[str, str]:
    return (
        f'"{text}" is not a sum',
        "write figures with + or - between them, a space on either side",
    )


def solve(
    wanted: FigureKey,
    look: Callable[[FigureKey], Decimal | tuple[Term, ...]],
    known: dict[FigureKey, Decimal],
) -> Decimal:
    """The value of a figure; `look` gives what is written for one, `known` what is added up so far.

    Goes without recursion, however long the chain. KeyError (from `look`) for a figure that is
    not there, CircleError for sums that lead back to themselves.
    """
    path: dict[FigureKey, tuple[Term, ...]] = {}
    waiting = [wanted]
    while waiting:
        key = waiting[-1]
        written = path.get(key)
        if key in known:
            waiting.pop()
        elif written is not None:
            known[key] = _total(key, written, known)
            path.pop(key)
            waiting.pop()
        elif isinstance(found := look(key), Decimal):
            known[key] = found
        else:
            path[key] = found
            _wait_for(key, found, path, known, waiting)
    return known[wanted]


def _wait_for(
    key: FigureKey,
    terms: tuple[Term, ...],
    path: dict[FigureKey, tuple[Term, ...]],
    known: dict[FigureKey, Decimal],
    waiting: list[FigureKey],
) -> None:
    for term in terms:
        other = term.key(key[0])
        if other in path:
            keys = list(path)
            raise CircleError((*keys[keys.index(other) :], other))
        if other not in known:
            waiting.append(other)


def _total(key: FigureKey, terms: tuple[Term, ...], known: dict[FigureKey, Decimal]) -> Decimal:
    return sum((term.sign * known[term.key(key[0])] for term in terms), Decimal(0))
