"""Leaving: what an edition leaves out, with all that cannot stand without it, and why."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import field
from decimal import Decimal

from brief.edition.audience import Audience, Why, exceeds, keeps_meeting, left_out_at_once
from brief.facts import FactBase
from brief.facts.references import Key, Reference, references_of, targets
from brief.late import dataclass
from brief.prose.scaled import measured_in

MEETING = ("meeting", "")
_HELD_BY_OTHERS = ("sources", "names", "origins", "sections")
"""Records that nobody reads for their own sake: they go with the last that named them."""


@dataclass(slots=True)
class Leaving:
    """What goes, what the rest loses by it, and what should not have been lost."""

    base: FactBase
    audience: Audience
    out: dict[Key, Why] = field(default_factory=dict)
    lost: defaultdict[Key, list[Reference]] = field(default_factory=lambda: defaultdict(list))
    """The ids that kept records lose."""
    bare: set[str] = field(default_factory=set)
    """Sections that keep their title alone."""
    unmet: list[tuple[Key, Reference]] = field(default_factory=list)
    """What the brief or its meeting names and does not have."""
    posts: dict[str, Key | None] = field(default_factory=dict)
    """People whose posts go, with what goes and names them; None where their record says so."""
    at_once: dict[Key, Why] = field(default_factory=dict)
    """What goes for its own sake, whatever else it stands on."""
    _holders: dict[Key, list[tuple[Key, Reference]]] = field(default_factory=dict)

    @property
    def meets(self) -> bool:
        """Whether it tells the meeting, if there is one."""
        return keeps_meeting(self.base, self.audience)

    @property
    def is_nothing(self) -> bool:
        """Whether the audience has all there is."""
        return not (self.out or self.bare or self.posts or (self.base.meeting and not self.meets))

    def go(self, key: Key, why: Why) -> None:
        """Leave a record out, and all that cannot stand without it."""
        waiting = [(key, why)]
        while waiting:
            gone, reason = waiting.pop(0)
            if gone not in self.out:
                self.out[gone] = self.at_once.get(gone, reason)
                waiting += self._set_aside(gone)
                for holder, reference in self._holders.get(gone, ()):
                    waiting += self._lose(holder, reference, gone)

    def _set_aside(self, gone: Key) -> Iterator[tuple[Key, Why]]:
        """Without its record, a side that another is preferred to would stand as if agreed.

        So would what repeats such a side, or one that goes while none is preferred.
        """
        if gone[0] != "conflicts":
            return
        conflict = self.base.conflicts[gone[1]]
        for side in conflict.facts:
            if conflict.prefer not in {"", side}:
                said = f'is not preferred in the conflict "{gone[1]}", which goes'
                yield ("facts", side), Why(said, "rests", gone)
        unsafe = [
            side
            for side in conflict.facts
            if side != conflict.prefer and (conflict.prefer or ("facts", side) in self.out)
        ]
        for id_ in conflict.also:
            if any(_repeats(self.base, id_, side) for side in unsafe):
                said = f'repeats a side of the conflict "{gone[1]}", which goes'
                yield ("facts", id_), Why(said, "rests", gone)

    def _lose(self, holder: Key, reference: Reference, gone: Key) -> Iterator[tuple[Key, Why]]:
        if holder in self.out or any(t not in self.out for t in targets(self.base, reference)):
            return
        if holder == MEETING and not self.meets:
            return
        if not holder[1]:
            self.unmet.append((holder, reference))
        elif holder[0] == "sections":
            self.bare.add(holder[1])
        elif not self._is_spared(holder, reference):
            verb = "loses" if holder[0] == "conflicts" else "rests on"
            yield holder, Why(f'{verb} "{gone[1]}", which {self.out[gone].said}', "rests", gone)
        else:
            self.lost[holder].append(reference)
            if self._is_baseless(holder):
                yield holder, Why("has nothing left that it rests on", "rests", gone)

    def _is_spared(self, holder: Key, reference: Reference) -> bool:
        record = getattr(self.base, holder[0])[holder[1]]
        to = reference.to
        return to.loses == "item" or reference.id in getattr(record, to.spared_by or "_", ())

    def _is_baseless(self, holder: Key) -> bool:
        fact = self.base.facts[holder[1]] if holder[0] == "facts" else None
        return (
            fact is not None
            and bool(fact.basis)
            and not fact.cite
            and all(("facts", one) in self.out for one in fact.basis)
        )

    def leave_posts(self) -> None:
        """What a person is or was goes where the record says so, or what goes may have told it."""
        for id_, name in self.base.names.items():
            if ("names", id_) in self.out or not (name.role or name.earlier):
                continue
            if name.post or id_ in self.audience.posts:
                if name.post not in self.audience.uses or id_ in self.audience.posts:
                    self.posts[id_] = None
            elif gone := self._naming(id_):
                self.posts[id_] = gone

    def _naming(self, name: str) -> Key | None:
        """What the audience must not know and names a person."""
        for holder, _ in self._holders.get(("names", name), ()):
            if holder in self.out and self._is_secret(self.out[holder]):
                return holder
        return None

    def _is_secret(self, why: Why) -> bool:
        """Whether it goes for its own sake, or for that of what it took its matter from."""
        while why.on is not None and why.on[0] != "conflicts":
            why = self.out[why.on]
        return why.is_secret

    def index(self, references: list[tuple[Key, Reference]]) -> None:
        """Remember who names what."""
        for holder, reference in references:
            for target in targets(self.base, reference):
                self._holders.setdefault(target, []).append((holder, reference))


def _repeats(base: FactBase, one: str, side: str) -> bool:
    """Whether a fact says what a side does: a figure of it, or when the same happened."""
    mine, its = base.facts[one], base.facts[side]
    happened = mine.event and its.event and mine.event.kind == its.event.kind
    return bool(happened and mine.date == its.date) or not _measured(base, one).isdisjoint(
        _measured(base, side)
    )


def _measured(base: FactBase, fact: str) -> set[tuple[str, str, str, Decimal]]:
    found = set()
    for name, figure in base.facts[fact].figures.items():
        kind, scale = measured_in(figure.unit)
        value = base.figure(fact, name) * scale
        found.add((figure.measure.casefold(), figure.flow, kind, value))
    return found


def leave_out(base: FactBase, audience: Audience) -> Leaving:
    """What an audience is not to have of a fact base."""
    leaving = Leaving(base, audience)
    leaving.at_once.update(left_out_at_once(base, audience))
    if exceeds(base, audience, base.brief.marking):
        sections = base.sections.items()
        leaving.bare.update(id_ for id_, one in sections if one.intro and not one.marking)
    if leaving.at_once or not leaving.is_nothing:
        references = list(references_of(base))
        leaving.index(references)
        for key, why in leaving.at_once.items():
            leaving.go(key, why)
        _leave_unused(leaving, references)
    leaving.leave_posts()
    return leaving


def _leave_unused(leaving: Leaving, references: list[tuple[Key, Reference]]) -> None:
    """Leave out what only left-out records named, until nothing more is."""
    while unused := set(_unused(leaving, references)):
        for key in sorted(unused):
            leaving.go(key, Why("is named by nothing that is left", "no-use"))


def _unused(leaving: Leaving, references: list[tuple[Key, Reference]]) -> Iterator[Key]:
    """A source that is no longer cited goes even if another still relies on it.

    It was there for what is left out; who else took its matter from it is that other's to tell.
    """
    used: set[Key] = set()
    formerly: set[Key] = set()
    for holder, reference in references:
        gone = holder in leaving.out or (holder[0] == "sections" and holder[1] in leaving.bare)
        gone = gone or (holder == MEETING and not leaving.meets)
        found = targets(leaving.base, reference)
        if holder[0] == "sources":  # what relies on a source does not cite it
            used.update(key for key in found if key[0] != "sources" and not gone)
            formerly.update(key for key in found if key[0] != "sources" and gone)
        else:
            (formerly if gone else used).update(found)
    for key in formerly - used:
        if key[0] in _HELD_BY_OTHERS and key not in leaving.out:
            yield key
