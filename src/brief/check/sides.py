"""Sides: what two languages of a fact base have in one place."""

from __future__ import annotations

from collections.abc import Iterator

from brief.check.reading import Reading
from brief.facts import FactBase
from brief.facts.slots import split_slots
from brief.late import NamedTuple, pattern
from brief.marked import Data
from brief.marked.spot import Path
from brief.rules import Finding


class Side(NamedTuple):
    """What one language has at a place: its texts, and what they cite, as typed."""

    language: str
    texts: tuple[str, ...]
    cites: tuple[str, ...]


def sides(reading: Reading) -> Iterator[tuple[Path, Side, Side]]:
    """What is printed in a translation, and beside it what the own language has there."""
    translated, spoken = reading.base.translated, reading.base.brief.language
    for path, (printed, own) in translated.beside.items():
        if _stands(reading.base, path):
            yield path, _side(spoken, printed), _side(translated.own, own)


def _stands(base: FactBase, path: Path) -> bool:
    """Whether an edition has the record still that the path leads into."""
    records = getattr(base, str(path[0]), None)
    return not isinstance(records, dict) or len(path) == 1 or path[1] in records


def _side(language: str, typed: Data) -> Side:
    texts: list[str] = []
    cites: list[str] = []
    _gather(typed, texts, cites)
    return Side(language, tuple(texts), tuple(cites))


def _gather(typed: Data, texts: list[str], cites: list[str]) -> None:
    if isinstance(typed, str):
        texts.append(typed)
    elif isinstance(typed, list):
        for part in typed:
            _gather(part, texts, cites)
    else:
        for key, part in typed.items():
            if key == "cite":
                cites.extend(map(_cited, part if isinstance(part, list) else [part]))
            else:
                _gather(part, texts, cites)


def _cited(typed: Data) -> str:
    if isinstance(typed, dict):
        return f"{typed.get('source', '')} {typed.get('at', '')}".strip()
    return " ".join(str(typed).split())


def typed_by(text: str) -> str:
    """A text but for what stands in braces."""
    return "\0".join(part for part in split_slots(text) if isinstance(part, str))


def pairs(one: Side, other: Side) -> Iterator[tuple[str, str]]:
    """Texts, and their sentences, that stand for one another; at once where they do not pair up."""
    texts, others = (tuple(map(typed_by, side.texts)) for side in (one, other))
    if len(texts) != len(others):
        texts, others = ("\n".join(texts),), ("\n".join(others),)
    for text, beside in zip(texts, others, strict=True):
        parts, besides = _END.split(text), _END.split(beside)
        alike = len(parts) == len(besides)
        yield from zip(parts, besides, strict=True) if alike else ((text, beside),)


_END = pattern(r"(?<=[.!?;\u061b\u061f\u06d4])(?<!\b\w\.)(?<!\b\w\w\.)\s+")
"""Where a sentence ends, or a clause behind a semicolon; not behind an initial, Mr. or 3. Mai."""


def finding_at(path: Path, told: str) -> Finding:
    """What is told of words at a path; the record that they stand in may waive it."""
    home = path[:2]
    waived_by = (home,) if home[0] in {"facts", "sources", "conflicts"} else ()
    return Finding(path, told, "", waived_by)
