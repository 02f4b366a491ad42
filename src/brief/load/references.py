"""References that lead nowhere: sections, sources, names, figures, facts, origins, parties."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import field

from brief.facts import Conflict, Fact, FactBase
from brief.facts.cited import CitedText
from brief.facts.cited_text import cited_texts
from brief.facts.references import Key, Kind, Reference, references_in, references_of
from brief.facts.slots import as_typed, slots_of
from brief.facts.sums import CircleError, FigureKey, parse_sum
from brief.late import dataclass
from brief.load.inside import Lines
from brief.load.known import Known
from brief.load.lacking import hint_for
from brief.marked.spot import Path
from brief.problem import Problem, clip, nearest, suggest

MOST_BESIDE = 3
"""Facts that stand beside the judgement of a main message."""
_MOST_HINTS = 100
"""Slips for which the nearest known id is looked for; it takes long among thousands."""


def check_references(
    base: FactBase, known: Known, awaited: Collection[Kind] = ()
) -> Iterator[Problem]:
    """Every reference that leads nowhere, and every fact that cites nothing.

    Records of the kinds `awaited` may be missing yet.
    """
    look = _Look(base, known, awaited)
    yield from look.ids()
    yield from look.main()
    for fact_id, fact in base.facts.items():
        yield from look.fact(fact_id, fact)
    yield from look.conflicts()
    for path, words in cited_texts(base):
        yield from look.cited_text(path, words)
    yield from look.circles()


@dataclass(slots=True)
class _Look:
    base: FactBase
    known: Known
    awaited: Collection[Kind] = ()
    _lines: Lines = field(default_factory=Lines)
    _told: set[FigureKey] = field(default_factory=set)
    _hints: dict[str, str] = field(default_factory=dict)
    _owners: defaultdict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    _kinds: dict[tuple[Kind, ...], tuple[str, frozenset[str]]] = field(default_factory=dict)

    def ids(self) -> Iterator[Problem]:
        """Every id of another record that is none, whatever the key that it stands in."""
        for (kind, record_id), found in self._references():
            if not found.to.certain or "figures" in found.path:  # sums are looked at below
                continue
            if not self.known.unread.isdisjoint(found.to.kinds):
                continue
            if not self._awaits(*found.to.kinds):
                at = (kind, record_id) if record_id else (kind,)
                yield from self._unknown(*self._of(found.to.kinds), found.id, (*at, *found.path))

    def _awaits(self, *kinds: Kind) -> bool:
        """Whether a record of one of these kinds may be missing yet."""
        return not {*self.awaited}.isdisjoint(kinds)

    def _references(self) -> Iterator[tuple[Key, Reference]]:
        yield from references_of(self.base)
        for name, edition in self.base.editions.items():
            yield from ((("editions", name), found) for found in references_in(edition))

    def _of(self, kinds: tuple[Kind, ...]) -> tuple[str, frozenset[str]]:
        """What records of these kinds are called, and the ids that there are; found once."""
        if kinds not in self._kinds:
            self._kinds[kinds] = self._found(kinds)
        return self._kinds[kinds]

    def _found(self, kinds: tuple[Kind, ...]) -> tuple[str, frozenset[str]]:
        known = frozenset[str]().union(*(getattr(self.known, kind) for kind in kinds))
        if kinds == ("sections",) and not known:  # if none could be read, that was told
            known = frozenset(fact.section for fact in self.base.facts.values())
        nouns = [kind.removesuffix("s") for kind in kinds]
        return " or ".join(filter(None, (", ".join(nouns[:-1]), nouns[-1]))), known

    def fact(self, fact_id: str, fact: Fact) -> Iterator[Problem]:
        yield from self._uncited(fact_id, fact)
        yield from self._slots(fact_id, fact)
        yield from self._sums(fact_id, fact)

    def main(self) -> Iterator[Problem]:
        """A main message is one judgement, and no more facts than can be taken in at once."""
        main, facts = self.base.brief.main, self.base.facts
        if any(self.known.told_of(one, "kind") for one in main):
            return
        found = [facts[one].kind == "judgement" for one in main if one in facts]
        if len(found) < len(main) or not main:
            return
        said = f"the main message is one judgement and at most {MOST_BESIDE} facts"
        if found.count(True) != 1 or found.count(False) > MOST_BESIDE or len(set(main)) < len(main):
            hint = f"it has {found.count(True)} and {found.count(False)}"
            yield Problem(self.base.place("brief", "main"), said, hint)

    def cited_text(self, path: Path, words: CitedText) -> Iterator[Problem]:
        place = self.base.place(*path, "text")
        _, known = self._of(("names", "facts"))
        for name in slots_of(words.text):
            fact, _, figure = name.partition(".")
            if name in known or (figure and figure in self.known.facts.get(fact, ())):
                continue
            if name and self._awaits("facts" if figure else "names"):
                continue
            said = f"{{{name}}} names no name, no fact and no figure of one"
            hint = "braces name a name, a fact or fact.figure" if not name else ""
            here = self._lines.inside(place, *as_typed(name, words.text))
            yield Problem(here, said, hint or self._hint(said, fact, known))

    def _uncited(self, fact_id: str, fact: Fact) -> Iterator[Problem]:
        if fact.cite or self.known.told_of(fact_id, "cite"):
            return
        if fact.kind in {"judgement", "assumption"}:
            return
        rests = fact.basis or self.known.told_of(fact_id, "basis")
        if rests and self.known.told_of(fact_id, "kind"):  # a judgement, misspelt
            return
        place = self.base.place("facts", fact_id)
        hint = "add cite: [source-id para 1]"
        yield Problem(place, f'fact "{fact_id}" has no source', hint, "uncited")

    def _slots(self, fact_id: str, fact: Fact) -> Iterator[Problem]:
        place = self.base.place("facts", fact_id, "text")
        figures = self.known.facts[fact_id]
        for name in slots_of(fact.text):
            if name in figures or name in self.known.names:
                continue
            if name == "by" and (fact.by or self._may_be_owned(fact_id, fact)):
                continue
            unread = self.known.told_of(fact_id, "figures") or "names" in self.known.unread
            if name and (unread or self._awaits("names")):
                continue
            said, hint = _describe_slot(name)
            hint = hint or self._hint(said, name, figures | self.known.names)
            here = self._lines.inside(place, *as_typed(name, fact.text))
            yield Problem(here, said, hint or "add it to the fact's figures, or under names")

    def _may_be_owned(self, fact_id: str, fact: Fact) -> bool:
        """Whether the fact has an owner once what was told of it is mended: its group gives one."""
        cited = [one.source for one in fact.cite]
        return (
            self.known.told_of(fact_id, "by", "kind", "cite")
            or not cited
            or not self.known.sources.issuperset(cited)
        )

    def _sums(self, fact_id: str, fact: Fact) -> Iterator[Problem]:
        for name, figure in fact.figures.items():
            for key in ("computed", "equals"):
                path = ("facts", fact_id, "figures", name, key)
                text = getattr(figure, key)
                for term in parse_sum(text) if text else ():
                    home, wanted = term.key(fact_id)
                    if home not in self.known.facts:
                        yield from self._unknown("fact", self.known.facts, home, path)
                    else:
                        yield from self._unknown_figure(home, wanted, path)

    def _unknown_figure(self, home: str, wanted: str, path: Path) -> Iterator[Problem]:
        """A figure that the fact has not; perhaps another has it."""
        figures = self.known.facts[home]
        if wanted in figures:
            return
        others = self._having(wanted)
        if len(others) == 1:
            said, hint = f'unknown figure "{wanted}"', f"is it {others[0]}.{wanted}?"
            yield Problem(self.base.place(*path), said, hint)
        else:
            yield from self._unknown("figure", figures, wanted, path)

    def _having(self, figure: str) -> list[str]:
        """The facts that have a figure of that name."""
        if not self._owners:
            for fact, held in self.known.facts.items():
                for one in held:
                    self._owners[one].append(fact)
        return self._owners.get(figure, [])

    def conflicts(self) -> Iterator[Problem]:
        for conflict_id, conflict in self.base.conflicts.items():
            at: Path = ("conflicts", conflict_id)
            for index, fact in enumerate(conflict.facts):
                if fact in conflict.facts[:index]:
                    place = self.base.place(*at, "facts", index)
                    yield Problem(place, f'the fact "{fact}" stands twice in this conflict')
            yield from self._decided(at, conflict)

    def _decided(self, at: Path, conflict: Conflict) -> Iterator[Problem]:
        """What is preferred, and what has a side, is one of the facts that differ.

        One that a misspelt one of these was meant for is, and where it is no fact, that is told.
        """
        facts, known, prefer = conflict.facts, self.known.facts, conflict.prefer
        misspelt = [one for one in facts if one not in known]
        meant = {one for one in (prefer, *conflict.sides) if _is_meant(misspelt, one)}
        if prefer in known and prefer not in {*facts, *meant}:
            said = f'"{prefer}" is preferred, but is none of the conflict\'s facts'
            hint = suggest(prefer, list(facts))
            yield Problem(self.base.place(*at, "prefer"), said, hint)
        for fact in conflict.sides:
            if fact not in {*facts, *meant & known.keys()}:
                said = f'a side is told for "{fact}", which is none of the conflict\'s facts'
                place = self.base.place(*at, "sides", fact)
                yield Problem(place, said, suggest(fact, list(facts)))

    def circles(self) -> Iterator[Problem]:
        for fact_id, fact in self.base.facts.items():
            for name, figure in fact.figures.items():
                if figure.computed and (fact_id, name) not in self._told:
                    yield from self._circle(fact_id, name)

    def _circle(self, fact_id: str, name: str) -> Iterator[Problem]:
        try:
            self.base.figure(fact_id, name)
        except KeyError:
            return  # leads to an unknown figure, told above
        except CircleError as circle:
            if self._told.isdisjoint(circle.keys):
                fact, figure = circle.keys[0]
                place = self.base.place("facts", fact, "figures", figure, "computed")
                yield Problem(place, clip(f"a sum leads back to itself: {circle}"))
            self._told.update(circle.keys)

    def _unknown(
        self, noun: str, known: frozenset[str] | Mapping[str, object], wanted: str, path: Path
    ) -> Iterator[Problem]:
        if wanted not in known:
            said = f'unknown {noun} "{wanted}"'
            hint = self._hint(said, wanted, known, noun)
            yield Problem(self.base.place(*path), said, hint)

    def _hint(self, said: str, wanted: str, known: Collection[str], noun: str = "") -> str:
        """The nearest known id: looked for once for each slip, and not for ever."""
        if said not in self._hints and len(self._hints) < _MOST_HINTS:
            # A set has no order, and the sections have theirs.
            held = self.base.sections if noun == "section" else known
            self._hints[said] = hint_for(noun, wanted, held)
        return self._hints.get(said, "")


def _is_meant(misspelt: Collection[str], known: str) -> bool:
    """Whether one of these slips is like that id."""
    return any(nearest(one, (known,)) for one in misspelt)


def _describe_slot(name: str) -> tuple[str, str]:
    if not name:
        return "a brace that names nothing", "braces name a figure, a name or by"
    if name == "by":
        return "{by} stands in the text, but the fact has no by", "add by: with an id of names"
    return f"{{{name}}} names no figure of this fact and no name", ""
