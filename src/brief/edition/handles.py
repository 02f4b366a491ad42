"""Handles: what somebody is called in an address, a handle or the name of a file: okonkwoa@.

There a surname has an initial or a given name before or behind it, and nothing between them. What
such runs of letters say stands in capitals behind the text (`joined`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, TypeAlias

from brief.edition.around import around, is_no_word
from brief.edition.common import CALLED_SO, COMMON, is_a_german_noun
from brief.edition.endings import HEADS
from brief.edition.forms import Form, Plain, plain, spellings_of
from brief.edition.hunted import people_kept
from brief.edition.joined import BEHIND
from brief.edition.short_names import is_spelt_otherwise
from brief.edition.surname_words import is_a_word
from brief.facts import Name
from brief.facts.sources import Source
from brief.late import pattern
from brief.prose.places import country_words_in

if TYPE_CHECKING:
    from brief.edition import Choice

_Where: TypeAlias = Callable[[str, re.Match[str]], bool]
_LETTERS = pattern("[A-Za-z]+")
_PARTICLES = pattern(
    r"(?i)(?:\b(?:d[aeiou]|del|dell[ao]|dos|das|van|von|der|den|ter|ten|la|le|al|el|bin|ben|abu)"
    r"\b[ -])+$"
)
"""What stands before a surname as a part of it: Jan de Vries is jdevries@."""
_ARTICLE = pattern("(?i)(?:al|el)-(?=[A-Z])")
_OF_A_SURNAME, _LONG, _LONGEST = 4, 6, 7
"""Letters of a surname: that is looked for, that stands anywhere, that needs no known initial."""
_IN_A_NAME = pattern("[ '-]")
_GIVEN = 3
"""Letters of a given name that is no word at the end of others."""
_PAPERS = (
    "letter|letters|memo|memos|paper|papers|file|files|gate|note|notes|leak|leaks|case|affair"
    "|report|draft|cable|cables|interview|testimony|cv|official|real"
)
"""What a file or a tag has in one word with somebody's name."""
_PLACED = "STAFF|PEOPLE|AUTHORS?|USERS?|PERSONS?|BIO|PROFILES?|MEMBERS?|CONTACTS?|BYLINES?"
"""Parts of an address behind which somebody stands."""
_INDEED = "MEMO|LETTER|DRAFT|TESTIMONY|INTERVIEW|CABLE|CV"
"""What somebody writes or gives, in the name of a file."""


def handles(choice: Choice, words: Plain) -> Iterator[Form]:
    """How those who are left out stand in such runs, but for whose surname is another's too."""
    if BEHIND not in words.text:
        return
    people = people_kept(choice)
    for given, surname in called_apart(choice):
        yield from _of(given, surname, people, words, choice.base.brief.language)


def called_apart(choice: Choice) -> Iterator[tuple[str, str]]:
    """The given names and the surname of each who is left out."""
    for kind, id_ in choice.leaving.out:
        if kind in {"names", "sources"}:
            yield from _called(getattr(choice.whole, kind)[id_])


def _called(record: Name | Source) -> Iterator[tuple[str, str]]:
    """The given names and the surname of the people of a record."""
    if isinstance(record, Source):
        yield from ((one.given, one.family) for one in record.authors if one.family)
    elif record.kind == "person":
        first, _, last = record.print.rpartition(" ")
        if record.surname:
            first, last = record.print.replace(record.surname, ""), record.surname
        yield first.strip(), last
        if found := _PARTICLES.search(f"{first} "):
            yield first[: found.start()].strip(), f"{found[0]}{last}"
        if bare := _ARTICLE.sub("", last):
            yield from [(first, bare)] if bare != last else ()
        for one in record.also:
            given, _, other = one.rpartition(" ")
            if given and is_spelt_otherwise(one, record.print):
                yield given, other
        given, _, second = first.partition(" ")
        if second and not record.surname:  # of two surnames the first
            yield given, second


def _of(given: str, surname: str, people: Plain, words: Plain, language: str) -> Iterator[Form]:
    if country_words_in(surname) or re.search(
        rf"(?<!\w){re.escape(plain(surname).low)}(?!\w)", people.low
    ):
        return
    spelt = (_IN_A_NAME.sub("", plain(one).text).upper() for one in spellings_of(surname))
    parted = bool(_IN_A_NAME.search(plain(surname).text))
    for name in dict.fromkeys(spelt):
        stem = name.lower()
        if len(name) < _OF_A_SURNAME or not _LETTERS.fullmatch(name) or stem not in words.low:
            continue
        common = stem in COMMON or is_a_word(stem, words, language)
        common = common or is_a_german_noun(surname, words)
        every = (
            *_patterns(name, _owned(given), common=common, parted=parted),
            *around(name, people, common=common),
        )
        for found, where in every:
            known = re.compile(found)
            yield Form(surname, cased=True, stem=stem, found=known, bent=True, where=where)


def _owned(given: str) -> tuple[str, str]:
    """The initials, and the given names, as a pattern has them."""
    names = [one.upper() for one in _LETTERS.findall(plain(given).text)]
    initials = [one[0] for one in names]
    several = dict.fromkeys((*initials, "".join(initials)))
    return "|".join(filter(None, several)), "|".join(one for one in names if len(one) >= _GIVEN)


def _patterns(
    name: str, owned: tuple[str, str], *, common: bool, parted: bool
) -> Iterator[tuple[str, _Where | None]]:
    initials = owned[0]
    own = "|".join(filter(None, owned))
    if own:
        for joined in (rf"(?:{own}){name}\d*", rf"{name}(?:{own})\d*"):
            if len(name) >= _LONG:
                yield rf"(?<!\w){joined}(?!\w)", is_no_word
            else:
                yield rf"(?<![\w.+-]){joined}@|(?<![\w.])@{joined}(?![\w.])", is_no_word
    if parted:
        yield rf"(?<!\w){name}\d*(?!\w)", is_no_word
    if initials and common:
        yield rf"{BEHIND} (?:{initials}) {name}(?!\w)", None
    if not common:
        if len(name) >= _LONGEST:
            other = f"(?![{name[-1]}AEIOUYS])[A-Z]"
            yield rf"(?<!\w)(?:[A-Z]{name}|{name}{other})\d*(?!\w)", is_no_word
        if len(name) > _OF_A_SURNAME:
            yield rf"(?<!\w){name}(?:{_PAPERS.upper()}|{HEADS.upper()})\d*(?!\w)", is_no_word
        return
    yield rf"{BEHIND} [^{BEHIND}\n]*\b(?:{_PLACED}) {name}(?!\w)", None
    if name.lower() not in CALLED_SO:
        yield rf"(?<![\w.+@-]){name}@", None
        yield rf"{BEHIND} {name} (?:{_INDEED})(?!\w)", None
