"""Template: facts put into words by a shape, as Markdown with tokens for all that is data."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path
from types import MappingProxyType
from typing import Any, get_args

from brief.changes.told import Earlier
from brief.facts import EventKind, Fact, FactBase, FactKind
from brief.facts.references import Key
from brief.problem import BriefError, Place, Problem, suggest
from brief.template.brief_view import BriefView, PairView
from brief.template.conflict_view import ConflictView
from brief.template.desk_view import LineView, MeetingView
from brief.template.excerpt_view import excerpt_of
from brief.template.exhibiting import Exhibiting
from brief.template.faults import located, running_place
from brief.template.filled import Filled
from brief.template.group_views import MainView, SectionView
from brief.template.holders import last_holders
from brief.template.pointing import point_to
from brief.template.register import Register
from brief.template.sandbox import Sandbox
from brief.template.since_view import since_of
from brief.template.style import PLAIN_STYLE, Style
from brief.template.values import to_value
from brief.template.views import FactView, NameView


def fill_template(  # noqa: PLR0913 - the last is asked for by name
    template: Path,
    base: FactBase,
    folders: Iterable[Path],
    absent: Mapping[Key, str] = MappingProxyType({}),
    style: Style = PLAIN_STYLE,
    *,
    picked: tuple[str, ...] = (),
    since: Earlier | None = None,
    spare: Collection[str] = (),
) -> Filled:
    """The Markdown that `template` makes of `base`, its sources listed in a citation style.

    Includes are looked for beside it, then in `folders`. BriefError for whatever its author can
    mend, at the line of the template; `absent` says why a record is not there, or
    is there and not picked. `picked` are the facts of an excerpt, `since` says what changed,
    `spare` are facts that a short shape has room for.
    """
    sandbox = Sandbox([template.parent, *folders], to_value, base.words)
    vocabulary = Vocabulary(base, str(template), absent, style, picked=picked, since=since)
    vocabulary.register.spare = spare
    sandbox.tell_titles(vocabulary.register.begin)
    names = vocabulary.names()
    with located(template, names):
        text = sandbox.get_template(template.name).render(names)
    if vocabulary.problems:
        raise BriefError(vocabulary.problems)
    point_to(sandbox.values, base, vocabulary.register.points)
    posts = frozenset(vocabulary.register.posts)
    listed = vocabulary.register.is_listed
    literals = tuple(sandbox.literals)
    filled = Filled(text, sandbox.values, str(template), posts, listed, sandbox.sources, literals)
    register = vocabulary.register
    return replace(
        filled,
        firm=frozenset(register.firm),
        shown=frozenset(register.shown),
        undrawn=frozenset(register.undrawn),
        exhibited=tuple(register.exhibited),
        tells_since=vocabulary.tells_since,
    )


class Vocabulary:
    """The names that a template knows, for one run over one fact base."""

    def __init__(  # noqa: PLR0913 - the last two are asked for by name
        self,
        base: FactBase,
        template: str,
        absent: Mapping[Key, str] = MappingProxyType({}),
        style: Style = PLAIN_STYLE,
        *,
        picked: tuple[str, ...] = (),
        since: Earlier | None = None,
    ) -> None:
        self._base = base
        self._picked = picked
        self._since = since
        self.tells_since = False
        self._absent = absent
        self._style = style
        self._template = template
        self.register = Register(base, self._place)
        self.problems = self.register.problems

    def names(self) -> dict[str, Any]:
        """What stands in a template's context."""
        base = self._base
        return {
            "brief": BriefView(base),
            "main": self.main(),
            "sections": [self.section(id_) for id_ in base.sections],
            "conflicts": [
                self._conflict(id_)
                for id_ in base.conflicts
                if ("conflicts", id_) not in self._absent
            ],
            "contested": self.contested,
            "excerpt": excerpt_of(base, self._picked, self._view, self._conflict),
            "since": since_of(base, self._since, self._view, self._absent, self._tell_since),
            "meeting": self._meeting(),
            "lines": [
                LineView(base, id_, self.register.cite)
                for id_ in base.lines
                if ("lines", id_) not in self._absent
            ],
            "names": {id_: NameView(base, id_, self.register) for id_ in base.names},
            "holders": self.holders,
            "fact": self.fact,
            "facts": self.facts,
            "printed": self.printed,
            "section": self.section,
            "timeline": self.timeline,
            "last": self.last,
            "between": self.between,
            **self.exhibits().names(),
        }

    def _tell_since(self) -> None:
        self.tells_since = True

    def exhibits(self) -> Exhibiting:
        """What stands apart from the words."""
        return Exhibiting(self._base, self.register, self._style, self._absent, self.timeline)

    def holders(self) -> list[NameView]:
        """The people who were last seen in each post of the parties."""
        return [NameView(self._base, id_, self.register) for id_ in last_holders(self._base)]

    # ---- picking facts ----

    def fact(self, id_: str) -> FactView:
        """The fact of that id."""
        return self._view(self._known(id_, self._base.facts, "fact"))

    def facts(self, *, max_rank: int = 9, **asked: str) -> list[FactView]:
        """The facts that fit all that is asked (`section`, `kind`, `topic`, `about`), as filed."""
        if unknown := sorted(set(asked) - {"section", "kind", "topic", "about"}):
            raise TypeError(f"facts are not picked by {unknown[0]!r}")
        if "section" in asked:
            self._known(asked["section"], self._base.sections, "section")
        if "kind" in asked:
            self._one_of(asked["kind"], get_args(FactKind), "kind of fact")
        found = [
            id_
            for id_, fact in self._facts(max_rank)
            if all(getattr(fact, key) == value for key, value in asked.items())
        ]
        self.register.firm.update(
            found if "about" in asked else ()
        )  # asked for by what it is about
        return [self._view(id_) for id_ in found]

    def printed(self, fact: FactView) -> int:
        """How many times the whole words of a fact stand on the page so far."""
        if not isinstance(fact, FactView):
            raise TypeError(f"printed is asked of a fact, not of a {type(fact).__name__}")
        return self.register.told[fact.id]

    def main(self) -> MainView | None:
        """The main message; None without its judgement."""
        views = [self._view(id_) for id_ in self._base.brief.main]
        judgement = next((view for view in views if view.kind == "judgement"), None)
        if judgement is None:
            return None
        return MainView(judgement, tuple(view for view in views if view is not judgement))

    def section(self, id_: str) -> SectionView:
        """The section of that id."""
        id_ = self._known(id_, self._base.sections, "section")
        facts = [self._view(f) for f, fact in self._facts() if fact.section == id_]
        on_words, on_title = self.register.note_words, self.register.begin
        return SectionView(self._base, id_, tuple(facts), on_words, on_title)

    def timeline(self, max_rank: int = 9) -> list[FactView]:
        """Dated events, the oldest first."""
        dated = [
            (fact.date.first, fact.date.last, number, id_)
            for number, (id_, fact) in enumerate(self._facts(max_rank))
            if fact.date and fact.event
        ]
        return [self._view(id_) for *_, id_ in sorted(dated)]

    def last(self, event: str, *, at: str = "", from_: str = "") -> FactView | None:
        """The latest dated event of a kind, to a country or from one; None if there is none.

        Where a conflict sets that account aside, the one it prefers.
        """
        self._one_of(event, get_args(EventKind), "kind of event")
        found = (
            self._preferred(view.id)
            for view in reversed(self.timeline())
            if (record := self._base.facts[view.id].event)
            and record.kind == event
            and (not at or record.at == at)
            and (not from_ or record.from_ == from_)
        )
        last = next(found, None)
        self.register.firm.update(filter(None, (last,)))
        return self._view(last) if last else None

    def between(self, event: str) -> list[PairView]:
        """The latest event of a kind from each party to each other that has one."""
        parties = BriefView(self._base).parties
        pairs = ((guest, host) for guest in parties for host in parties if guest != host)
        return [
            PairView(guest, host, fact)
            for guest, host in pairs
            if (fact := self.last(event, at=host.code, from_=guest.code))
        ]

    def _preferred(self, id_: str) -> str:
        if id_ not in self._base.set_aside:
            return id_
        return next(
            conflict.prefer
            for conflict in self._base.conflicts.values()
            if id_ in conflict.facts and conflict.prefer not in {"", id_}
        )

    def _facts(self, max_rank: int = 9) -> Iterator[tuple[str, Fact]]:
        for id_, fact in self._base.facts.items():
            if fact.rank <= max_rank and ("facts", id_) not in self._absent:
                yield id_, fact

    def _conflict(self, id_: str) -> ConflictView:
        facts = (self._view(f, among_others=True) for f in self._base.conflicts[id_].facts)
        as_noted = self.exhibits().as_noted
        return ConflictView(self._base, id_, tuple(facts), self.register.note_words, as_noted)

    def _meeting(self) -> MeetingView | None:
        meeting = self._base.meeting
        who = meeting.who if meeting else ()
        place = self._base.place
        met = tuple(
            NameView(
                self._base, id_, self.register, place("meeting", "who", index), introduced=True
            )
            for index, id_ in enumerate(who)
        )
        return MeetingView(self._base, met) if meeting else None

    def _view(self, id_: str, *, among_others: bool = False) -> FactView:
        return FactView(self._base, id_, self.register, among_others)

    def contested(self, also: Sequence[FactView] = ()) -> list[ConflictView]:
        """The conflicts that name a fact printed so far: its note says that it is contested.

        With those of which one is among these facts, which are about to be printed.
        """
        told = {*self.register.printed, *(fact.id for fact in also)}
        return [
            self._conflict(id_)
            for id_, conflict in self._base.conflicts.items()
            if ("conflicts", id_) not in self._absent
            and not told.isdisjoint((*conflict.facts, *conflict.also))
        ]

    # ---- problems ----

    def _known(self, id_: str, known: Iterable[str], kind: str) -> str:
        if id_ in known:
            return id_
        if why := self._absent.get((f"{kind}s", id_)):
            said = f"the {kind} {id_!r} is left out of this edition: it {why}"
            raise BriefError(Problem(self._place(), said, "take it out of the template"))
        near = get_close_matches(str(id_), list(known), 1)
        hint = f'did you mean "{near[0]}"?' if near else f"add it to the {kind}s in the fact base"
        raise BriefError(Problem(self._place(), f"unknown {kind} {str(id_)!r}", hint))

    def _one_of(self, said: str, known: Sequence[str], noun: str) -> None:
        if said not in known:
            hint = suggest(str(said), known) or f"one of {', '.join(known)}"
            raise BriefError(Problem(self._place(), f'unknown {noun} "{said}"', hint))

    def _place(self) -> Place:
        """The line of the template that is running."""
        return running_place(self._template)
