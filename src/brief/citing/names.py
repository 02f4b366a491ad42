"""Names of people and bodies in the orders that notes and lists of sources want."""

from __future__ import annotations

import re
from collections.abc import Sequence

from brief.citing.natives import is_native
from brief.citing.particles import PARTICLES
from brief.facts.people import Person
from brief.late import pattern
from brief.manner import NameManner
from brief.words.sounds import spoken

_UNSPACED = pattern(
    "[\u3005\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff"
    "\U00020000-\U0003ffff]+"
)
"""Han, kana and hangul, in which a name has no space between its parts."""
_OTHERS = pattern("[\u0370-\u03ff\u0400-\u052f\u0530-\u1059\u10a0-\u10ff\u1200-\u137f]")
"""Greek, Cyrillic, Armenian, Hebrew, Arabic, scripts of India and Thai, Georgian, Ethiopic."""


def is_family_first(person: Person, manner: NameManner, language: str = "") -> bool:
    """Whether the name's own order has the family name first: as it says, or by its language."""
    if person.static_ordering is not None:
        return person.static_ordering
    spoken = language.partition("-")[0].lower()
    if _is_unspaced(person):
        return True
    return spoken in manner.family_first and not _is_of_others(person, spoken)


def _is_of_others(person: Person, spoken: str) -> bool:
    """Whether it is in letters, or of syllables, that no name of that language has."""
    family = family_of(person)
    return bool(_OTHERS.match(family)) or not is_native(family, person.given, spoken)


def in_own_order(person: Person, manner: NameManner, language: str = "") -> str:
    """The whole name in its own order: Ann Borg, Xi Jinping."""
    if person.literal:
        return person.literal
    given, suffix = (_without_stops(part, manner) for part in (person.given, person.suffix))
    if is_family_first(person, manner, language):
        between = "" if _is_unspaced(person) else " "
        name = between.join(filter(None, (family_of(person), given)))
        return _spaced(name, suffix)
    return _spaced(given, _with_particle(person.dropping_particle, family_of(person)), suffix)


def family_of(person: Person) -> str:
    """What a short note calls a person or a body."""
    return person.literal or _with_particle(person.non_dropping_particle, person.family)


def turned_round(person: Person, manner: NameManner, language: str = "") -> str:
    """The name as a list files it: Borg, Ann; a name with the family first stays as it is."""
    if person.literal or is_family_first(person, manner, language):
        return in_own_order(person, manner, language)
    given = initials(person.given, manner) if manner.given == "initials" else person.given
    after = _spaced(given, person.dropping_particle)
    suffix = _without_stops(person.suffix, manner)
    parts = filter(None, (family_of(person), after, suffix))
    return manner.comma.join(parts)


def initials(given: str, manner: NameManner) -> str:
    """A., J. R. R., J.-P.: the first letter of each given name, with the style's mark.

    A particle among them stays whole: S. bin A.
    """
    between = " " if manner.initial else ""
    said = ""
    words = given.split()
    for at, word in enumerate(words):
        whole = word in PARTICLES and 0 < at < len(words) - 1
        letters = "-".join(f"{half[:1]}{manner.initial}" for half in word.split("-") if half)
        said = f"{said.rstrip()} {word} " if whole else f"{said}{letters}{between}"
    return said.strip()


def joined(names: Sequence[str], manner: NameManner, *, listed: bool = False) -> str:
    """Several names in a row, cut off where there are more than the style names."""
    most = manner.most_listed if listed else manner.most
    shown = manner.shown_listed if listed else manner.shown
    if len(names) > most:
        cut = manner.others_listed if listed else ""
        return manner.between.join(names[:shown]) + (cut or manner.others)
    if len(names) == 2:  # noqa: PLR2004 - a pair has a joint of its own
        turned = listed and manner.comma in names[0]
        return spoken(manner.two_listed if turned else manner.two, names[1]).join(names)
    *others, last = names
    return f"{manner.between.join(others)}{spoken(manner.last, last)}{last}" if others else last


def _is_unspaced(person: Person) -> bool:
    return bool(_UNSPACED.fullmatch(re.sub(r"\s", "", person.family + person.given)))


def _without_stops(part: str, manner: NameManner) -> str:
    """JRR for J. R. R., Jr for Jr., where the style sets no stop behind an initial."""
    if manner.initial:
        return part
    return re.sub(r"\.", "", re.sub(r"\b(\w)\.[\s]*(?=\w\.)", r"\1", part))


def _with_particle(particle: str, name: str) -> str:
    """`van Berg`, but `al-Aziz`, where the particle ends in a hyphen or an apostrophe."""
    glued = particle.endswith(("-", "\u2019", "'"))
    return f"{particle}{name}" if glued else _spaced(particle, name)


def _spaced(*parts: str) -> str:
    return " ".join(filter(None, parts))
