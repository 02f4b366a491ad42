"""Held: which of the records that a shape may leave out stand in a file, read off its letters.

So no page is laid out again to tell what a file was made with.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from brief import fitting
from brief.facts import FactBase
from brief.facts.references import Key
from brief.making.order import Looks, Made
from brief.making.promise import Keep, Kept, Make
from brief.model import plain_text
from brief.template.chronology import event_said
from brief.template.words import fact_words
from brief.tracing.built import letters_of
from brief.tracing.page import Unit
from brief.tracing.printed import Printed

_LONG = 20
"""Letters of which half tells a sentence: a page may end in it, or a name in it be shorter."""
_BESIDE = {"conflicts", "lines"}


def hold_all(base: FactBase) -> Keep:
    """All that a shape may hold, on however many pages."""
    return lambda make, _looks: Kept(make({}, base.facts))


def hold(body: str) -> Keep:
    """What the letters of a file have of all that its shape may hold."""

    def keep(make: Make, looks: Looks) -> Kept:
        made = make({})
        if not looks.shape.keeps_pages:
            return Kept(made)
        said = _Said(made, body)
        groups = fitting.drop_order(made.base, made.printed.facts, made.firm, made.exhibited)
        gone = {key: fitting.WHY for group in groups if not said.stands(group[0]) for key in group}
        spare = _spare(make, made, gone, body) if looks.shape.fills else ()
        return Kept(make(gone, spare) if gone or spare else made)

    return keep


def _spare(make: Make, made: Made, gone: Mapping[Key, str], body: str) -> tuple[str, ...]:
    """The facts that the file has beside what its shape prints, where there was room."""
    every, own = _Said(make({}, made.base.facts), body), _letters_in(made)
    spare = fitting.spare_facts(made.base, made.printed.facts, gone, made.undrawn)

    def stands(fact: str) -> bool:
        if fact not in made.undrawn:
            return every.says(("facts", fact))
        said = every.drawn(fact)  # a row may say of it what the timeline would
        return any(body.count(one) > own.count(one) for one in said)

    return tuple(filter(stands, spare))


def _letters_in(made: Made) -> str:
    units = Printed(made.base, made.document).body
    return " ".join(letters_of(unit.words) for unit in units)


def picked_in(base: FactBase, body: str) -> tuple[str, ...]:
    """The facts whose whole words stand in a file, in their order there."""
    words = {one: letters_of(plain_text((fact_words(base, one),))) for one in base.facts}
    found = {one: at for one, said in words.items() if (at := _place_of(said, body)) >= 0}
    return tuple(sorted(found, key=found.__getitem__))


def says_any(base: FactBase, body: str) -> bool:
    """Whether a file says any fact, in its own words or its short form."""
    shorts = (letters_of(fact.short) for fact in base.facts.values())
    said = any(len(short) >= _LONG and short in body for short in shorts)
    return said or bool(picked_in(base, body))


class _Said:
    """What a Document says of each record, held against the letters of a file."""

    def __init__(self, made: Made, body: str) -> None:
        self._base = made.base
        self._body = body
        self._units: defaultdict[Key, list[list[str]]] = defaultdict(list)
        printed = Printed(made.base, made.document)
        for unit in printed.body:
            for key, runs in _runs(printed, unit).items():
                self._units[key].append(runs)

    def stands(self, key: Key) -> bool:
        """Whether the file says it; so does what no line says, as a figure that is drawn alone."""
        drawn = self.drawn(key[1]) if key[0] == "facts" else ()
        is_drawn = any(one in self._body for one in drawn)
        return is_drawn or key not in self._units or self.says(key)

    def says(self, key: Key) -> bool:
        """Whether the file has a line that says it; of a contested point, each of its cells."""
        units = self._units.get(key, [])
        every = [all(_place_of(run, self._body) >= 0 for run in runs) for runs in units]
        return bool(every) and (all(every) if key[0] == "conflicts" else any(every))

    def drawn(self, fact: str) -> tuple[str, ...]:
        """What a timeline can say of it, if it can."""
        return tuple(map(letters_of, event_said(self._base, fact)))


def _runs(printed: Printed, unit: Unit) -> dict[Key, list[str]]:
    """The letters of each record in a unit, between its marks."""
    found: defaultdict[Key, list[str]] = defaultdict(list)
    for piece in unit.pieces:
        letters = "" if piece.mark else letters_of(piece.text)
        if letters:
            record = printed.record_of(piece)
            keys: list[Key] = [("facts", fact) for fact in piece.facts]
            if record and record.path[0] in _BESIDE:
                keys.append((str(record.path[0]), str(record.path[1])))
            for key in keys:
                found[key].append(letters)
    return found


def _place_of(letters: str, body: str) -> int:
    """Where they stand, all or one half of what is long; -1 where neither does."""
    at = body.find(letters)
    half = len(letters) // 2
    if at < 0 and len(letters) >= _LONG:
        at = body.find(letters[:half])
        at = at if at >= 0 else body.find(letters[half:])
    return at
