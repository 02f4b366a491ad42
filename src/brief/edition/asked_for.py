"""Asked for: people whom an edition is told to withhold, and whom a source that is told names.

Who is left out since nothing names them may have written what is cited, and stand in a title that
is quoted: that is the source's to say. Who was asked for by name is in no note.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from brief.edition.forms import form_of, plain, spellings_of
from brief.edition.hunted import OURS, called, nobody_else_has, surnames, with_bent
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
    keys = [
        (kind, id_)
        for kind, id_ in choice.leaving.out
        if kind == "names" and id_ in choice.audience.withhold
    ]
    if not keys:
        return
    names = choice.whole.names
    asked = {said: names[key[1]].print for key in keys for said in called(choice.whole, key)}
    whole = {plain(said).low: name for said, name in asked.items()}
    for id_, source in choice.base.sources.items():
        for key in NAME_KEYS:
            for one in getattr(source, key.replace("-", "_")) or ():
                name = one.literal or f"{one.given} {one.family}"
                if said := whole.get(plain(name).low):
                    yield ("sources", id_, key), said
    yield from _in_titles(choice, asked, keys)


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
    for id_, source in choice.base.sources.items():
        for name, field in Source.model_fields.items():
            value = getattr(source, name)
            if isinstance(value, str) and value and name not in _NO_WORDS:
                said = value.upper().replace("_", " ") if name in _ADDRESSES else value
                yield ("sources", id_, field.alias or name), said
