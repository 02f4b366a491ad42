"""Asked for: people who are left out, and whom a source that is told names.

Who is left out since nothing names them may have written what is cited: the record of the source
says so, and for print. Who was asked for by name is in no note. A title, a publisher, an address,
a place in an archive or in a source names nobody whom the edition was told to withhold; of others
who are left out the desk is warned.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from brief.edition.forms import form_of, plain, spellings_of
from brief.edition.hunted import OURS, called, nobody_else_has, surnames, with_bent
from brief.facts.people import Person
from brief.facts.references import Key
from brief.facts.sources import NAME_KEYS, Source
from brief.marked.spot import Path

if TYPE_CHECKING:
    from brief.edition import Choice

_NO_WORDS = OURS["sources"] | frozenset(("type", "note", "waive", "nature", "reliability"))
_ADDRESSES = frozenset(("URL", "archive_url", "DOI"))
"""What has words in small letters, with signs between them."""


def asked_for_in_notes(choice: Choice) -> Iterator[tuple[Path, str]]:
    """Where a source that is told names somebody who was to be withheld, and whom."""
    keys = [key for key in _people(choice) if key[1] in choice.audience.withhold]
    if not keys:
        return
    asked = _asked(choice, keys)
    whole = {plain(said).low: name for said, name in asked.items()}
    forms = [form_of(spelt) for said in asked for spelt in spellings_of(said)]
    for path, one in _makers(choice):
        name = plain(one.literal or f"{one.given} {one.family}")
        within = (form.said for form in forms if one.literal and form.stands_in(name))
        if said := whole.get(name.low) or next(within, "") or _in_short(one, whole):
            yield path, said
    yield from _in_titles(choice, asked, keys)


def _makers(choice: Choice) -> Iterator[tuple[Path, Person]]:
    """Who made a source that is told, or had it sent."""
    for id_, source in choice.base.sources.items():
        for key in NAME_KEYS:
            for one in getattr(source, key.replace("-", "_")) or ():
                yield ("sources", id_, key), one


def _in_short(one: Person, whole: Mapping[str, str]) -> str:
    """Who it is by the surname, and the first letter of the given name where it has one."""
    family, given = plain(one.family).low, plain(one.given).low[:1]
    for said, name in whole.items() if family else ():
        first, _, last = said.rpartition(" ")
        if last == family and first and first.startswith(given):
            return name
    return ""


def left_out_in_titles(choice: Choice) -> Iterator[tuple[Path, str]]:
    """Where a title, an address or the like names a person who is left out, and nobody asked."""
    keys = [
        key
        for key in _people(choice)
        if key[1] not in choice.audience.withhold and choice.whole.names[key[1]].kind == "person"
    ]
    if keys:
        yield from _in_titles(choice, _asked(choice, keys), keys)


def _people(choice: Choice) -> list[Key]:
    return [key for key in choice.leaving.out if key[0] == "names"]


def _asked(choice: Choice, keys: Iterable[Key]) -> dict[str, str]:
    """What those are called, and how they are printed."""
    names = choice.whole.names
    return {said: names[key[1]].print for key in keys for said in called(choice.whole, key)}


def _in_titles(
    choice: Choice, names: Iterable[str], keys: Iterable[Key]
) -> Iterator[tuple[Path, str]]:
    """Where a title or an address names somebody: whole, or by the surname as it may stand."""
    titles = [(path, plain(said)) for path, said in _quoted(choice)]
    together = plain("\n".join(words.text for _, words in titles))
    forms = [form_of(spelt) for said in names for spelt in spellings_of(said)]
    short = with_bent(surnames(choice, keys), together)
    forms += nobody_else_has(choice, short, together, in_titles=True)
    for path, words in titles:
        if hit := next((one for one in forms if one.stands_in(words)), None):
            yield path, hit.said


def _quoted(choice: Choice) -> Iterator[tuple[Path, str]]:
    """What is told of sources as others wrote it; an address in capitals, as names are found."""
    for id_, fact in choice.base.facts.items():
        yield from ((("facts", id_, "cite"), one.locator) for one in fact.cite if one.locator)
    for id_, source in choice.base.sources.items():
        for name, field in Source.model_fields.items():
            value = getattr(source, name)
            if isinstance(value, str) and value and name not in _NO_WORDS:
                said = value.upper().replace("_", " ") if name in _ADDRESSES else value
                yield ("sources", id_, field.alias or name), said
