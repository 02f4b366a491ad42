"""Rules on notes: each leads to one source, and says all by which that is found."""

from __future__ import annotations

from collections.abc import Iterator

from brief.check.reading import Reading
from brief.facts.sources import LOCATING
from brief.rules import WARNING, Finding, Rule, of_source


def _told_apart(reading: Reading) -> Iterator[Finding]:
    for group in reading.printed.alike if reading.printed else ():
        first, *others = group
        for other in others:
            said = f'notes on "{other}" and "{first}" are the same in print'
            yield of_source(other, said)


def _particular(reading: Reading) -> Iterator[Finding]:
    if not reading.printed:
        return
    for source, key in reading.printed.unseen:
        brief = key not in LOCATING or reading.base.sources[source].has_address
        if reading.printed.selective and brief:
            continue  # a short shape lists in brief, and what an address leads to yet more so
        said = f'the {key} of source "{source}" is printed in no note and in no list'
        yield of_source(source, said, key)


RULES = (
    Rule(
        "told-apart",
        WARNING,
        "A note leads to one source.",
        "give each a title-short, an author, a date or a number that the other has not",
        "Chicago 17, 14.30-14.33: a short note leads the reader back to one source.",
        _told_apart,
    ),
    Rule(
        "particular",
        WARNING,
        "What a source's citation holds is printed in its note or in the list of sources.",
        "move it to the key that this type prints, choose another type, or take it out",
        "Chicago 17, 14.1: a citation gives what is needed to find the source.",
        _particular,
    ),
)
