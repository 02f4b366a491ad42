"""Hunted: what only left-out records hold, in words that a text might say."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, TypeAlias

from brief.edition.common import COMMON, common
from brief.edition.forms import Form, Plain, form_of, plain, spellings_of
from brief.edition.inflected import inflected
from brief.edition.quoted import beside_titles
from brief.edition.short_names import (
    first_of_two,
    is_a_person,
    is_spelt_otherwise,
    last_word,
    parts,
    without_article,
)
from brief.edition.surname_words import known_words
from brief.facts import FactBase, Name
from brief.facts.post_words import post_words
from brief.facts.references import Key
from brief.facts.sources import SAID_OF_SOURCES, Source
from brief.late import pattern
from brief.prose.outlets import outlets_in
from brief.prose.places import country_words_in
from brief.words.cldr import cldr_of

if TYPE_CHECKING:
    from brief.edition import Choice

OURS = {
    "sources": frozenset(
        (
            *(*SAID_OF_SOURCES, "particulars", "marking"),
            *("reliability_because", "independent_because"),
        )
    ),
    "names": frozenset(("role", "earlier")),
    "facts": frozenset(
        (
            *("text", "short", "topic", "figures", "marking"),
            *("confidence_because", "alternatives", "indicators"),
        )
    ),
}
"""The keys that hold words of ours, where not every one does: titles are quoted as they stand."""
_SHORTEST, _SHORTEST_UNSPACED = 3, 2
"""Characters of a name that is looked for; shorter ones stand in other words."""
_OF_A_SURNAME = 4
"""Characters of a surname; shorter ones are words of other texts too often (May, Law)."""
_LOCATES = ("number", "archive_location", "DOI", "URL", "archive_url")
"""What leads to a source, where it has a digit or is an address."""
_OF_WORDS = 5
"""Characters from which on a number or an address is no word of another text."""
_SCHEME = pattern("^[a-z]+://(?:www[.])?")
_ADDRESS = pattern("[a-z0-9-]+[.][a-z]+/.")
_ID = pattern("(?=.*[0-9])[^-_]+(?:[-_][^-_]+){2,}$")
"""An id that no text says by chance: three parts and a digit."""
_OF_A_PLACE = pattern("\u0627\u0644(.{2,}?)\u064a$")
"""Arabic for somebody of a place: the surname is the word for its people, too."""
_MORE = 2
"""Letters that the name of a place may have beyond: Iraq, Syria."""
_Says: TypeAlias = Callable[[FactBase, Key], Iterable[str]]


def spellings(choice: Choice, said_by: _Says | None = None) -> list[Form]:
    """What is looked for in any case; not what a kept record says itself."""
    says = said_by or says_of
    hunted = dict.fromkeys(said for key in _gone(choice) for said in says(choice.whole, key))
    if not hunted:
        return []
    people = {
        said for key in _gone(choice) if key[0] == "names" for said in says(choice.whole, key)
    }
    told, by_us = (
        {
            plain(said).low
            for key in _kept(choice)
            if (key[0] == "origins") == ours
            for said in says_of(choice.whole, key)
        }
        for ours in (False, True)
    )
    telling = (
        said
        for said in hunted
        if _is_telling(said)
        and plain(said).low not in told
        and (said in people or plain(said).low not in by_us)
    )
    return [form_of(spelt) for said in telling for spelt in spellings_of(said)]


def surnames(choice: Choice, of: Iterable[Key] | None = None) -> list[Form]:
    """What people are called in short who are left out, or these of them.

    They are looked for as they are written: "Stone" is somebody, and "stone" is not.
    """
    keys = _gone(choice) if of is None else of
    said = (one for key in keys for one in _surname(choice.whole, key))
    long = (one for one in said if len(plain(one).low) >= _OF_A_SURNAME)
    return [
        form_of(spelt, cased=True) for one in dict.fromkeys(long) for spelt in spellings_of(one)
    ]


def with_bent(found: Iterable[Form], words: Plain) -> Iterator[Form]:
    """The surnames that stand in the words, and what other languages make of any, in these too."""
    several = list(found)
    every = (*several, *inflected(dict.fromkeys(one.said for one in several), words))
    return (one for one in every if one.stands_in(words))


def nobody_else_has(
    choice: Choice, found: Iterable[Form], words: Plain | None, *, in_titles: bool = False
) -> Iterator[Form]:
    """Those of the surnames that nobody has who is left, and nothing that is kept or is a place.

    One that is a word too, as `words` that are told may show, is looked for where it is somebody,
    but in ids, which have no `words`;
    `in_titles` they are looked for in what the records are called that are kept.
    """
    if not (waiting := list(found)):
        return
    people = people_kept(choice)
    told, titles = _told_beside(choice)
    given = {said for key in _gone(choice) for said in _given(choice.whole, key)}
    otherwise = _called_otherwise(choice)
    language = choice.base.brief.language
    for one in waiting:
        is_given = one.said in given and not one.bent
        if one.stands_in(people) or not (
            is_given or not (one.stem in otherwise or _is_a_place(choice.base, one))
        ):
            continue
        held = not in_titles and bool(one.stands_in(told))
        quoted = not in_titles and bool(one.stands_in(titles))
        if words and (word := common(one, words, kept=held or quoted, language=language)):
            yield word
        elif quoted and words and not held:
            yield beside_titles(one, titles)
        elif not (held or quoted):
            yield one


def _told_beside(choice: Choice) -> tuple[Plain, Plain]:
    """What kept names, and whom two versions tell of; and what others wrote of kept sources.

    Origins are in words of ours.
    """
    kept = list(_kept(choice))
    names = (said for key in kept if key[0] == "names" for said in _told_by(choice.whole, key))
    sources = (said for key in kept if key[0] == "sources" for said in _told_by(choice.whole, key))
    return plain("\n".join((*names, *_told_by_others(choice)))), plain("\n".join(sources))


def people_kept(choice: Choice) -> Plain:
    """The people whom the records are, or were written by, that are kept."""
    return plain("\n".join(said for key in _kept(choice) for said in _people(choice.whole, key)))


def _told_by_others(choice: Choice) -> Iterator[str]:
    """What records are printed with that the words name though the whole has none such.

    So it is where two versions are compared: another of the same surname may be in one alone.
    """
    gone = {plain(one).low for key in _gone(choice) for one in says_of(choice.whole, key)}
    for kind in ("names", "sources"):
        for id_ in getattr(choice.base, kind).keys() - getattr(choice.whole, kind).keys():
            if gone.isdisjoint(plain(one).low for one in says_of(choice.base, (kind, id_))):
                yield from _told_by(choice.base, (kind, id_))


def _called_otherwise(choice: Choice) -> frozenset[str]:
    """What posts, months and days are called, in small letters: Minister, March."""
    known = cldr_of(choice.base.brief.language)
    dates = [*known.months.values(), *known.days.values()]
    told = (plain(said).low for names in dates for said in names.values())
    posts = post_words(choice.whole.names.values())
    if choice.base.brief.language.startswith("en"):  # a role may end in somebody's name
        posts &= known_words() | COMMON
    return frozenset((*told, *posts))


def _is_a_place(base: FactBase, found: Form) -> bool:
    """Whether a country or a city is called so: Jordan, London."""
    if any(end - start == len(found.said) for start, end, _ in country_words_in(found.said)):
        return True
    territories = [plain(one).low for one in cldr_of(base.brief.language).territories.values()]
    if people := _OF_A_PLACE.match(plain(found.said).low):
        stem = people[1]
        bare = (one.removeprefix("\u0627\u0644") for one in territories)
        return any(one.startswith(stem) and len(one) <= len(stem) + _MORE for one in bare)
    if found.bent:  # with their capitals, which such a form needs
        territories = list(cldr_of(base.brief.language).territories.values())
    return found.stands_in(plain("\n".join(territories))) is not None


def _is_telling(said: str) -> bool:
    unspaced = any("\u3040" <= letter <= "\ud7af" for letter in said)
    return len(plain(said).low) >= (_SHORTEST_UNSPACED if unspaced else _SHORTEST)


def _gone(choice: Choice) -> Iterator[Key]:
    return iter(choice.leaving.out)


def _kept(choice: Choice) -> Iterator[Key]:
    for kind in ("names", "sources", "origins"):
        every = ((kind, id_) for id_ in getattr(choice.whole, kind))
        yield from (key for key in every if key not in choice.leaving.out)


# ---- what a record is called ---------------------------------------------------------------------


def says_of(base: FactBase, key: Key) -> Iterator[str]:
    """What a record is called in words, and what leads to it."""
    record = _record(base, key)
    if isinstance(record, Source):
        yield from filter(None, (record.known_title, record.title_short, record.original_title))
        yield from _containers(record)
        yield from _leads(record)
        yield from _abroad(base, key, "title", "title-short")
    if isinstance(record, str):
        yield record
        yield from _abroad(base, key, "")
    yield from called(base, key)
    if _ID.match(key[1]):
        yield key[1]


def called(base: FactBase, key: Key) -> Iterator[str]:
    """The spellings of a name, and the people who made a source."""
    record = _record(base, key)
    if isinstance(record, Name):
        yield from (record.print, *record.also)
        yield from _abroad(base, key, "print", "also")
        first, _, last = record.print.rpartition(" ")
        if record.kind == "person" and first:
            yield from (f"{last}, {first}", f"{last} {first}")
    elif isinstance(record, Source):
        yield from (f"{one.given} {one.family}" for one in record.authors if one.given)
        yield from (one.literal for one in record.authors if is_a_person(one.literal))


def _abroad(base: FactBase, key: Key, *keys: str) -> Iterator[str]:
    """What a record is called there in the languages that are not printed.

    One word alone is looked for only where it is a person's name: others stand in any text.
    """
    record = _record(base, key)
    person = isinstance(record, Name) and record.kind == "person"
    for path, said in base.translated.otherwise.items():
        if path[:2] == key and (path[2:3] or ("",))[0] in keys:
            yield from (one for one in said if person or " " in one)


def _containers(source: Source) -> Iterator[str]:
    """What it stood in, but for a single word and a known paper, which other texts name too."""
    several = (one for one in (source.container_title, source.collection_title) if " " in one)
    yield from (one for one in several if not outlets_in(one))


def _leads(source: Source) -> Iterator[str]:
    """What a source is found by, and its copy that the desk keeps."""
    for key in _LOCATES:
        value = str(getattr(source, key))
        bare = _SCHEME.sub("", value)
        if len(bare) >= _OF_WORDS and (any(c.isdigit() for c in bare) or _ADDRESS.match(bare)):
            yield bare.rstrip("/")
    if copy := source.copy_here:
        yield from (copy.file, copy.sha256)


def _surname(base: FactBase, key: Key) -> Iterator[str]:
    record = _record(base, key)
    given = tuple(_given(base, key))
    if isinstance(record, Name) and record.kind == "person" and not given:
        given = tuple(filter(None, (last_word(record.print),)))
    yield from given
    yield from filter(None, map(without_article, given))
    yield from (part for said in given for part in parts(said))
    if isinstance(record, Name) and record.kind == "person":
        yield from first_of_two(record.print)
        spelt = (one for one in record.also if is_spelt_otherwise(one, record.print))
        yield from filter(None, map(last_word, spelt))


def _given(base: FactBase, key: Key) -> Iterator[str]:
    """The surnames that the user says."""
    record = _record(base, key)
    if isinstance(record, Name) and record.surname:
        yield record.surname
        yield from _abroad(base, key, "surname")
    elif isinstance(record, Source):
        yield from (one.family for one in record.authors if one.family)


def _told_by(base: FactBase, key: Key) -> Iterator[str]:
    """What a kept record may be printed with, but for the words of ours in it."""
    yield from (*says_of(base, key), *_surname(base, key))
    record = _record(base, key)
    if isinstance(record, Source):
        fields = (name for name in type(record).model_fields if name not in OURS["sources"])
        values = (getattr(record, name) for name in fields if name not in {"note", "waive"})
        yield from (value for value in values if isinstance(value, str))
        yield from (one.literal for one in record.authors if one.literal)


def _people(base: FactBase, key: Key) -> Iterator[str]:
    """The people whom a kept record is, or was written by."""
    record = _record(base, key)
    if isinstance(record, Source) or (isinstance(record, Name) and record.kind == "person"):
        yield from (*called(base, key), *_surname(base, key))


def _record(base: FactBase, key: Key) -> Any:  # noqa: ANN401 - a record of any kind
    """The record; None for a kind that is called nothing."""
    return getattr(base, key[0])[key[1]] if key[1] else None


__all__ = ["Form", "Plain", "plain"]
