"""Rule: something that the gate decides, with its reason; Finding: a place where it is broken."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Generic, TypeAlias, TypeVar

from brief.late import dataclass
from brief.marked.spot import Path
from brief.problem import Place, Severity

ERROR, WARNING, NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE
Passage: TypeAlias = tuple[str, str]
"""A source and a place in it: what would bear a fact out."""
Seen = TypeVar("Seen")
"""What a rule looks at: the fact base as read, or a fact beside its kept sources."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One breach: the path to it in facts.yaml, what is wrong, perhaps a hint of its own.

    `waived_by` are the paths of the records whose `waive` may silence it; `place` is where it is
    seen, if that is not in facts.yaml; `passage` is what the fact should cite, if that mends it.
    """

    path: Path
    message: str
    hint: str = ""
    waived_by: tuple[Path, ...] = ()
    place: Place | None = None
    passage: Passage | None = None


@dataclass(frozen=True, slots=True)
class Rule(Generic[Seen]):
    """What must hold (`says`), what to do if it does not (`hint`), and whose standard asks it."""

    id: str
    severity: Severity
    says: str
    hint: str
    reason: str
    find: Callable[[Seen], Iterable[Finding]]
    in_english: bool = False
    """Whether it knows English words alone, and is silent where another language is written."""


def of_fact(
    fact: str, message: str, *steps: str | int, hint: str = "", passage: Passage | None = None
) -> Finding:
    """A finding in a fact; `steps` lead to the part of it that is wrong."""
    home: Path = ("facts", fact)
    return Finding((*home, *steps), message, hint, (home,), passage=passage)


def of_source(source: str, message: str, *steps: str | int) -> Finding:
    """A finding in a source."""
    home: Path = ("sources", source)
    return Finding((*home, *steps), message, "", (home,))


def of_conflict(conflict: str, message: str, *steps: str | int, hint: str = "") -> Finding:
    """A finding in a conflict record."""
    home: Path = ("conflicts", conflict)
    return Finding((*home, *steps), message, hint, (home,))


def quote_list(words: Iterable[str]) -> str:
    """`"a", "b" and "c"`."""
    quoted: Iterator[str] = (f'"{word}"' for word in words)
    *first, last = quoted
    return f"{', '.join(first)} and {last}" if first else last
