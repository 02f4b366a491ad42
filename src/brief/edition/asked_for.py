"""Asked for: people whom an edition is told to withhold, and whom a source that is told names.

Who is left out since nothing names them may have written what is cited: that is the source's to
say. Who was asked for by name is in no note.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from brief.edition.forms import plain
from brief.edition.hunted import called
from brief.facts.sources import NAME_KEYS
from brief.marked.spot import Path

if TYPE_CHECKING:
    from brief.edition import Choice


def asked_for_in_notes(choice: Choice) -> Iterator[tuple[Path, str]]:
    """Where a source that is told names somebody who was to be withheld, and whom."""
    asked = {
        plain(said).low: choice.whole.names[id_].print
        for kind, id_ in choice.leaving.out
        if kind == "names" and id_ in choice.audience.withhold
        for said in called(choice.whole, (kind, id_))
    }
    for id_, source in choice.base.sources.items() if asked else ():
        for key in NAME_KEYS:
            for one in getattr(source, key.replace("-", "_")) or ():
                name = one.literal or f"{one.given} {one.family}"
                if said := asked.get(plain(name).low):
                    yield ("sources", id_, key), said
