"""Across: what one version of the facts tells of what another of them leaves out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TypeAlias

from brief.edition import Choice
from brief.edition.forms import plain
from brief.edition.hunted import says_of
from brief.edition.leaving import Leaving
from brief.facts.needs import with_needs
from brief.facts.references import Key

_Named: TypeAlias = tuple[Key, str]
_CALLED = ("names", "sources", "origins")
"""Kinds of record that are called something."""


def across(teller: Choice, hider: Choice, new: Choice) -> Choice:
    """What one version tells, beside what another leaves out that the new one does not tell."""
    told = set(_titles(new, _kept(new))) if hider is not new else set()
    out = {
        key: why
        for key, why in hider.leaving.out.items()
        if not _is_in(new, key) and told.isdisjoint(_titles(hider, [key]))
    }
    audience = new.audience if new.audience.name else hider.audience
    leaving = Leaving(hider.whole, audience, out)
    return replace(teller, whole=hider.whole, leaving=leaving, open_now=new.base)


def recorded_though_left_out(teller: Choice, held: Choice, hider: Choice) -> Iterator[_Named]:
    """The records that are told and are, by id or by what they are called, kept back elsewhere."""
    secret = _kept_back(hider) & held.leaving.out.keys()
    kept = set(_titles(hider, _kept(hider)))
    hidden = {*_titles(hider, secret)} - kept
    for key in _kept(teller):
        if key in secret or not hidden.isdisjoint(_titles(teller, [key])):
            yield key, next(says_of(teller.whole, key), key[1])


def _kept_back(choice: Choice) -> set[Key]:
    """What goes since the audience must not know of it, or of what names it."""
    out = choice.leaving.out
    roots = [key for key in out if key[1] and choice.root_of(key).is_secret]
    return {key for key in with_needs(choice.whole, roots) if key in out}


def _is_in(choice: Choice, key: Key) -> bool:
    return bool(key[1]) and key[1] in getattr(choice.base, key[0])


def _kept(choice: Choice) -> Iterator[Key]:
    return ((kind, id_) for kind in _CALLED for id_ in getattr(choice.base, kind))


def _titles(choice: Choice, keys: Iterable[Key]) -> Iterator[str]:
    """What records are called, in small letters: a name in all its spellings."""
    for key in keys:
        if key[0] in _CALLED:
            said = tuple(says_of(choice.whole, key))
            yield from (plain(one).low for one in (said if key[0] == "names" else said[:1]))
