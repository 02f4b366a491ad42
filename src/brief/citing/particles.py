"""Particles of names: which first words a note may raise, and which stand as they are written.

Chicago 17, 8.5 and 13.18: Van der Berg at the start of a note; eLife and de Gruyter everywhere.
"""

from __future__ import annotations

from collections.abc import Iterable

from brief.citing.points import first_word
from brief.facts.sources import Source
from brief.late import pattern

PARTICLES = frozenset((
    "af", "al", "ap", "av", "ben", "bin", "bint", "da", "dal", "dalla", "das", "de",
    "degli", "dei", "del", "della", "den", "der", "des", "di", "do", "dos", "du", "e", "el",
    "ibn", "la", "las", "le", "les", "lo", "los", "ten", "ter", "ul", "und", "van", "vande",
    "vander", "vom", "von", "y", "zu", "zum", "zur",
))  # fmt: skip
_GLUED = pattern("(?:[a-z]{1,3}-|[dl]['\u2019])(?=[^\\W\\d_a-z])")
"""A particle without a space behind it: al-Aziz, d'Estaing."""


def opens_with_particle(text: str, own: Iterable[str] = ()) -> bool:
    """Whether the text begins with a particle: a usual one, or one of a fact base's own."""
    word = first_word(text)
    return word in PARTICLES or word in own or _GLUED.match(text) is not None


def particles_of(sources: Iterable[Source]) -> frozenset[str]:
    """The first words of the particles that the names of the sources' authors say."""
    people = (
        person
        for source in sources
        for names in (source.author, source.editor, source.translator)
        for person in names or ()
    )
    return frozenset(
        first_word(person.non_dropping_particle) for person in people if not person.literal
    ) - {""}


def name_starts(source: Source) -> frozenset[str]:
    """The first words of the source's proper names, whose small letters are their own."""
    names = (
        source.title,
        source.container_title,
        source.container_title_short,
        source.collection_title,
        source.publisher,
        source.publisher_place,
        source.authority,
        source.archive,
        source.archive_collection,
        source.event_title,
    )
    return frozenset(first_word(str(name)) for name in names) - {""}
