"""Records: the words of a fact base beside its facts, what each is called, and what it rests on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from brief.facts import FactBase
from brief.facts.cited import CitedText
from brief.facts.cited_text import citations_behind, citations_of, facts_named, fill_cited
from brief.facts.record import Record
from brief.late import dataclass
from brief.marked.spot import Path
from brief.model import Citation
from brief.problem import Place

_NOUNS = {
    "sections": "section",
    "names": "name",
    "sources": "source",
    "origins": "origin",
    "facts": "fact",
    "conflicts": "conflict",
    "lines": "line",
    "changes": "change of",
    "editions": "edition",
}
_CALLED = {
    "because": "the reason",
    "confidence_because": "the reason for the confidence",
    "reliability_because": "the reason for the grade",
    "alternatives": "an alternative",
    "indicators": "an indicator",
    "intro": "the introduction",
    "call": "our call",
    "sides": "a side in the table",
    "short": "the short form",
    "say": "the words",
    "print": "the printed name",
    "author": "the author",
    "why": "the purpose",
    "when": "the day",
    "where": "the place",
}
_ONLY_KEPT = frozenset({
    "waive", "kept", "section", "about", "computed", "equals", "cite", "basis", "also",
    "main", "parties", "by", "who", "from", "at", "prefer", "facts", "withhold", "relies_on",
    "use", "kind", "type", "nature", "post",
})  # fmt: skip
"""Keys that hold ids, or words out of a list, which no brief prints as they are."""


@dataclass(frozen=True, slots=True)
class Beside:
    """Words that a record prints beside its facts: where they are written, and what they cite."""

    path: Path
    words: str
    citations: tuple[Citation, ...] = ()
    facts: tuple[str, ...] = ()
    """The facts that they name, or else those that their record is about."""

    @property
    def what(self) -> str:
        """What they are called: the reason of conflict "x"."""
        kind, *rest = map(str, self.path)
        if not rest:
            return kind
        if kind in {"brief", "meeting"}:
            return f"{_called(rest[0])} of the {kind}"
        noun = f'{_NOUNS.get(kind, kind)} "{rest[0]}"'
        if kind == "sources" and len(rest) == 1:
            return f"the entry of {noun} in the list of sources"
        return f"{_called(rest[1])} of {noun}" if len(rest) > 1 else noun


def _called(key: str) -> str:
    return _CALLED.get(key, f"the {key.replace('_', ' ')}")


def words_beside(base: FactBase) -> Iterator[Beside]:
    """All words of a fact base that may be printed beside its facts, in the order of the file."""
    for kind in type(base).model_fields:
        for path, said in _walk(getattr(base, kind), (kind,)):
            if path[0] == "facts" and path[2:] in {("text",), ("short",)}:
                continue
            facts = _facts_about(base, path)
            if isinstance(said, CitedText):
                named = facts_named(base, said)
                own = citations_behind(base, said)
                yield Beside(path, fill_cited(base, said), own, named if own else facts)
            else:
                yield Beside(path, said, (), facts)


def citations_under(base: FactBase, beside: Beside) -> tuple[Citation, ...]:
    """What such words cite, or else what the facts cite that they rest on."""
    resting = (c for fact in beside.facts for c in citations_of(base, fact))
    return beside.citations or tuple(dict.fromkeys(resting))


def by_place(base: FactBase) -> Mapping[Place, Beside]:
    """The same by where they are written; what the file leaves out is written nowhere."""
    found: dict[Place, Beside] = {}
    for one in words_beside(base):
        above, spot = base.spot(*one.path[:-1]), base.spot(*one.path)
        if spot.scalar:
            found.setdefault(base.place(*one.path), one)
        elif spot is not above and "text" in spot.parts:
            found.setdefault(base.place(*one.path, "text"), one)
    for source in base.sources:
        for key in base.spot("sources", source).parts:
            path = ("sources", source, key)
            for step in ((), (0,), (1,), (2,)):
                found.setdefault(base.place(*path, *step), Beside(path, ""))
    return found


def _walk(value: object, path: Path) -> Iterator[tuple[Path, str | CitedText]]:
    match value:
        case CitedText():
            yield path, value
        case str():
            if value.strip():
                yield path, value
        case Record():
            for key in type(value).model_fields:
                if key not in _ONLY_KEPT:
                    yield from _walk(getattr(value, key), (*path, _written(value, key)))
        case dict():
            for key, one in value.items():
                yield from _walk(one, (*path, key))
        case tuple():
            for index, one in enumerate(value):
                yield from _walk(one, (*path, index))
        case _:
            pass


def _written(record: Record, key: str) -> str:
    return type(record).model_fields[key].alias or key


def _facts_about(base: FactBase, path: Path) -> tuple[str, ...]:
    """The facts that a record is about, or stands on."""
    kind, record, *rest = (*path, "", "")
    key = rest[0] if rest else ""
    if kind == "lines":
        return base.lines[str(record)].basis
    if kind == "conflicts":
        if key == "sides":
            return (str(rest[1]),)
        return () if key == "question" else base.conflicts[str(record)].facts
    if kind == "facts" and key in {"confidence_because", "alternatives", "indicators"}:
        return base.facts[str(record)].basis or (str(record),)
    if kind == "changes" and record in base.facts:
        return (str(record),)
    if kind == "changes" and record in base.conflicts:
        return base.conflicts[str(record)].facts
    return ()
