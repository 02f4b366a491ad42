"""Spoken: words that are told, which name what only left-out records hold."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any

from brief.facts import FactBase, Name
from brief.facts.record import Record
from brief.facts.references import Key, record_kinds
from brief.facts.sources import Source
from brief.marked.spot import Path

if TYPE_CHECKING:
    from brief.edition import Choice

_SHORTEST = 3
"""Characters of a name that is looked for; shorter ones stand in other words."""
_OF_A_SURNAME = 4
"""Characters of a surname; shorter ones are words of other texts too often (May, Law)."""
_OURS = {
    "sources": frozenset(
        ("descriptor", "particulars", "reliability_because", "independent_because")
    ),
    "names": frozenset(("role", "earlier")),
    "facts": frozenset(
        (
            *("text", "short", "topic", "figures"),
            *("confidence_because", "alternatives", "indicators"),
        )
    ),
}
"""The keys that hold words of ours, where not every one does: titles are quoted as they stand."""
_LOCATES = ("number", "archive_location", "DOI", "URL")
"""What leads to a source, where it has a digit."""
_OF_WORDS = 5
"""Characters from which on a number or an address is no word of another text."""


def named_though_left_out(choice: Choice) -> Iterator[tuple[Path, str]]:
    """The words that are told which hold a name, a title or a spelling of what is not, with it."""
    if hunted := _spellings(choice, _says):
        pattern = _any_of(hunted)
        for path, words in _words_told(choice.base):
            if found := pattern.search(_folded(words)):
                yield path, hunted[found[0]]
    surnames = _surnames(choice)
    if surnames:
        pattern = _any_of(surnames)
        for path, words in _words_told(choice.base):
            if found := pattern.search(unicodedata.normalize("NFKC", words)):
                yield path, found[0]
    yield from _named_in_ids(choice, surnames)


def _named_in_ids(choice: Choice, surnames: frozenset[str]) -> Iterator[tuple[Path, str]]:
    """An id is of small letters, so a surname is looked for there without its capital."""
    called = _spellings(choice, _called) | {_folded(said): said for said in surnames}
    if in_ids := {slug: said for folded, said in called.items() if (slug := _slug(folded))}:
        pattern = _any_of(in_ids)
        for path, id_ in _ids_told(choice.base):
            if found := pattern.search(_slug(id_)):
                yield path, in_ids[found[0]]


def _surnames(choice: Choice) -> frozenset[str]:
    """What people are called in short who are left out, and nobody else and nothing that is kept.

    They are looked for as they are written: "Stone" is somebody, and "stone" is not.
    """
    gone, base = choice.leaving.out, choice.whole
    hunted = {said for key in gone for said in _surname(base, key) if len(said) >= _OF_A_SURNAME}
    if not hunted:
        return frozenset()
    kept = (key for key in _keys(base) if key not in gone)
    told = " ".join(said for key in kept for said in (*_says(base, key), *_surname(base, key)))
    words = _any_of(hunted).findall(unicodedata.normalize("NFKC", told))
    return frozenset(hunted.difference(words))


def _surname(base: FactBase, key: Key) -> Iterator[str]:
    record = getattr(base, key[0])[key[1]]
    found: Iterable[str] = ()
    if isinstance(record, Name):
        found = (record.surname,)
    elif isinstance(record, Source):
        found = (one.family for one in record.authors)
    yield from (unicodedata.normalize("NFKC", said) for said in found)


def _any_of(texts: Iterable[str]) -> re.Pattern[str]:
    longest_first = sorted(texts, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")


def _spellings(choice: Choice, says: Callable[[FactBase, Key], tuple[str, ...]]) -> dict[str, str]:
    """What is looked for, folded, and as it is written: not what a kept record says itself."""
    gone, base = choice.leaving.out, choice.whole
    hunted = {_folded(said): said for key in gone for said in says(base, key)}
    if not hunted:
        return {}
    kept = (key for key in _keys(base) if key not in gone)
    for said in (said for key in kept for said in _says(base, key)):
        hunted.pop(_folded(said), None)
    return {folded: said for folded, said in hunted.items() if len(folded) >= _SHORTEST}


def _keys(base: FactBase) -> Iterator[Key]:
    for kind in ("names", "sources", "origins"):
        yield from ((kind, id_) for id_ in getattr(base, kind))


def _says(base: FactBase, key: Key) -> tuple[str, ...]:
    """What a record is called in words, and what leads to it."""
    record = getattr(base, key[0])[key[1]]
    if isinstance(record, Source):
        titles = filter(None, (record.known_title, record.title_short))
        return (*titles, *_called(base, key), *_leads(record))
    return (record,) if key[0] == "origins" else _called(base, key)


def _called(base: FactBase, key: Key) -> tuple[str, ...]:
    """The spellings of a name, and the people who made a source."""
    record = getattr(base, key[0])[key[1]]
    if isinstance(record, Name):
        return (record.print, *record.also)
    if isinstance(record, Source):
        return tuple(f"{one.given} {one.family}" for one in record.authors if one.given)
    return ()


def _leads(source: Source) -> Iterator[str]:
    """What a source is found by."""
    for key in _LOCATES:
        value = str(getattr(source, key))
        if len(value) >= _OF_WORDS and any(letter.isdigit() for letter in value):
            yield value


def _ids_told(base: FactBase) -> Iterator[tuple[Path, str]]:
    """The ids that tell what a record is about: they travel with the facts."""
    for kind in ("sections", "names", "sources", "origins", "facts", "conflicts"):
        for id_, record in getattr(base, kind).items():
            quoted = _slug(_folded(record.known_title)) if isinstance(record, Source) else ""
            if not quoted or _slug(id_) not in quoted:  # a title is quoted as it stands
                yield (kind, id_), id_
    for id_, fact in base.facts.items():
        yield ("facts", id_, "about"), fact.about
        yield from ((("facts", id_, "figures", name), name) for name in fact.figures)


def _slug(text: str) -> str:
    """Words as an id has them; "" for those of another script."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return " ".join(re.findall(r"[a-z0-9]+", plain)) if len(plain) >= _SHORTEST else ""


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def _words_told(base: FactBase) -> Iterator[tuple[Path, str]]:
    yield from _words(base.brief, ("brief",), frozenset(("title", "desk", "keywords")))
    if base.meeting:
        yield from _words(base.meeting, ("meeting",), None)
    for kind in record_kinds(type(base)):
        for id_, record in getattr(base, kind).items():
            yield from _words(record, (kind, id_), _OURS.get(kind))


def _words(value: Any, path: Path, keys: frozenset[str] | None) -> Iterator[tuple[Path, str]]:  # noqa: ANN401 - any part
    """Every text in a part of the fact base, at these keys of it or at all."""
    match value:
        case str():
            yield path, value
        case Record():
            for name, field in type(value).model_fields.items():
                if (keys is None or name in keys) and name != "waive":
                    yield from _words(getattr(value, name), (*path, field.alias or name), None)
        case tuple():
            for index, item in enumerate(value):
                yield from _words(item, (*path, index), None)
        case dict():
            for key, part in value.items():
                yield from _words(part, (*path, key), None)
