"""Renamed records of other kinds than facts: known by what makes one the same to a reader.

It is always certain: what two records of one kind say alike makes neither the one that was.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from brief.changes.rename import Rename
from brief.facts import FactBase
from brief.facts.references import Key

BEFORE_FACTS = ("origins", "sources", "names", "sections")
"""Kinds that facts name."""
AFTER_FACTS = ("conflicts", "lines")
"""Kinds that name facts."""
_WORK = (
    "type author title container-title collection-title recipient event-title event-date issued"
    " volume issue number page edition section version DOI URL"
)
_SAME = {
    "origins": ("", "its words are the same"),
    "sources": (_WORK, "it is the same work"),
    "names": ("print kind", "its name is the same"),
    "sections": ("title", "its title is the same"),
    "conflicts": ("question facts", "its question and its facts are the same"),
    "lines": ("say kind", "its words are the same"),
}
"""What is the same of a record whose id alone is another, and how that is told."""
_TELLING = ("title", "URL", "print", "question", "say")
"""What a record has at least one of: a name is no name without its words."""


def renamed_records(
    kind: str, old: Mapping[str, Any], new: Mapping[str, Any], known: Collection[str]
) -> Mapping[str, Rename]:
    """The records of a kind, as they are written, that have another id, by their new one.

    `known` are ids that both had, whoever may see them.
    """
    olds, news = _by_identity(kind, old), _by_identity(kind, new)
    both = {*known} | (old.keys() & new.keys())
    found = {}
    for same in olds.keys() & news.keys():
        if len(olds[same]) == len(news[same]) == 1 and not both & {*olds[same], *news[same]}:
            (was,), (is_,) = olds[same], news[same]
            found[is_] = Rename(was, is_, _SAME[kind][1], is_certain=True, alike=1)
    return found


def renamed_works(old: FactBase, new: FactBase, known: Collection[Key] = ()) -> Mapping[str, str]:
    """The ids that sources have by now, by the ones that they had."""
    had = [id_ for kind, id_ in known if kind == "sources"]
    was, is_ = (
        {id_: one.model_dump(by_alias=True) for id_, one in each.sources.items()}
        for each in (old, new)
    )
    return {one.was: one.id for one in renamed_records("sources", was, is_, had).values()}


def _by_identity(kind: str, records: Mapping[str, Any]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for id_, record in records.items():
        if said := _identity(kind, record):
            found.setdefault(said, []).append(id_)
    return found


def _identity(kind: str, record: Any) -> str:  # noqa: ANN401 - a record as it is written
    """What makes it the same; "" where too little is said to know."""
    if isinstance(record, str):
        return record
    if not any(record.get(key) for key in _TELLING):
        return ""
    return repr([record.get(key) for key in _SAME[kind][0].split()])
