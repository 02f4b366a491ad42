"""Edition: what one audience may see, as a fact base of its own.

The second step of the walk, and the only room that asks about `use` and `marking`. What it gives is
closed: every id in it resolves, and nothing in it names what was left out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from brief.edition.audience import Audience, Why, audience_of, exceeds
from brief.edition.keeping import keep
from brief.edition.leaving import MEETING, Leaving, leave_out
from brief.edition.marks import every_mark, mark_of
from brief.facts import Fact, FactBase
from brief.facts.desk import DeskLine
from brief.facts.editions import Edition
from brief.facts.references import Key
from brief.late import dataclass
from brief.places import list_choices
from brief.printed import Passage
from brief.problem import BriefError, Problem, suggest

__all__ = [
    "Choice",
    "choose",
    "choose_edition",
    "choose_whatever_the_mark",
    "every_mark",
    "find_edition",
    "is_background",
]


@dataclass(frozen=True, slots=True)
class Choice:
    """An edition that was made: of what, what it holds, and what it leaves out and why."""

    whole: FactBase
    base: FactBase
    leaving: Leaving
    above: frozenset[Key] = frozenset()
    """What a brief of the desk's own would print or need, though its mark is above the brief's."""
    printed: frozenset[str] = frozenset()
    """The facts that a Document prints, whatever their rank."""
    passages: tuple[Passage, ...] = ()
    """All the words that it prints."""
    open_now: FactBase | None = None
    """Where two versions are compared, what the audience may have of the new one."""

    @property
    def audience(self) -> Audience:
        """For whom it is."""
        return self.leaving.audience

    @property
    def leaves_out(self) -> bool:
        """Whether it is less than the whole."""
        return not self.leaving.is_nothing

    @property
    def marked_out(self) -> frozenset[Key]:
        """What goes because its mark, or that of what it rests on, is above."""
        out = (key for key in self.leaving.out if self.root_of(key).reason == "mark")
        meeting = self.whole.meeting
        if meeting and exceeds(self.whole, self.audience, mark_of(self.whole, meeting)):
            return frozenset((*out, MEETING))
        return frozenset(out)

    def root_of(self, key: Key) -> Why:
        """Why what it goes with goes, in the end."""
        why = self.leaving.out[key]
        while why.on is not None:
            why = self.leaving.out[why.on]
        return why

    @property
    def absent(self) -> dict[Key, str]:
        """Why each record that is not there is not, in words that follow "it"."""
        return {key: why.said for key, why in self.leaving.out.items()}


def choose_edition(base: FactBase, edition: Edition | str | None = None) -> FactBase:
    """The part of a fact base that an edition may have, by its name too; the desk's own without."""
    if isinstance(edition, str):
        return find_edition(base, edition).base
    chosen = _choose(base, audience_of(base, edition)).base
    return chosen if edition is None else _for_others(chosen, {})


def choose(base: FactBase, name: str = "") -> Choice:
    """The edition of that name, its number and version saying so; KeyError if there is none."""
    edition = base.editions[name] if name else None
    choice = _choose(base, audience_of(base, edition, name))
    if not name:
        return choice
    brief = choice.base.brief
    said = {key: f"{was}-{name}" for key in ("number", "version") if (was := getattr(brief, key))}
    brief = brief.model_copy(update=said or {"number": name})
    return replace(choice, base=_for_others(choice.base, {"brief": brief}))


def find_edition(base: FactBase, name: str) -> Choice:
    """The same for a name that a user gave: a BriefError tells of the editions that there are."""
    if name and name not in base.editions:
        hint = suggest(name, base.editions) or list_choices(sorted(base.editions))
        raise BriefError(Problem(base.place("editions"), f'there is no edition "{name}"', hint))
    return choose(base, name)


def choose_whatever_the_mark(base: FactBase) -> Choice:
    """The desk's own edition as it would be if nothing had a mark."""
    desk = audience_of(base, None)
    return _choose(base, Audience(desk.name, None, desk.uses))


def is_background(record: Fact | DeskLine) -> bool:
    """Whether a fact, or a line that says so itself, is for the reader's own knowledge alone."""
    said = "use" in record.model_fields_set or isinstance(record, Fact)
    return said and record.use == "background"


def _for_others(base: FactBase, update: Mapping[str, object]) -> FactBase:
    copied = base.model_copy(update=update)
    copied.leave_the_desk()
    return copied


def _choose(base: FactBase, audience: Audience) -> Choice:
    leaving = leave_out(base, audience)
    return Choice(base, keep(leaving), leaving)
