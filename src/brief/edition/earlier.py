"""Earlier: what an audience may see of an earlier fact base, beside what it may see of this one."""

from __future__ import annotations

from dataclasses import replace

from brief.edition import Choice, choose
from brief.edition.keeping import keep
from brief.edition.leaving import leave_out
from brief.facts import FactBase
from brief.facts.references import Key


def choose_earlier(old: FactBase, now: Choice, name: str = "") -> FactBase:
    """What was open to the audience in the earlier base, and is not closed to it in this one.

    Both editions of that name are asked, so that what was withdrawn from it since is told by no
    comparison, in its old words either.
    """
    return earlier_choice(old, now, name).base


def earlier_choice(old: FactBase, now: Choice, name: str = "") -> Choice:
    """The same, with what it leaves out of the earlier base and why."""
    first = choose(old, name) if not name or name in old.editions else None
    withheld = {id_ for _, id_ in closed(now)}
    audience = replace(
        now.audience,
        withhold=now.audience.withhold | withheld,
        posts=frozenset(now.leaving.posts),
    )
    leaving = leave_out(first.base if first else old, audience)
    base = keep(leaving)
    if first:
        leaving.out = {**first.leaving.out, **leaving.out}
    return Choice(old, base, leaving)


def as_it_was_marked(earlier: Choice, name: str = "") -> Choice:
    """With the mark that the old brief bore; what it may hold is what the new one may."""
    edition = earlier.whole.editions.get(name)
    mark = (edition.marking if edition else "") or earlier.whole.brief.marking
    brief = earlier.base.brief.model_copy(update={"marking": mark})
    return replace(earlier, base=earlier.base.model_copy(update={"brief": brief}))


def closed(now: Choice) -> frozenset[Key]:
    """What the audience must not be told of: not what goes only since nothing names it."""
    return frozenset(key for key, why in now.leaving.out.items() if why.reason != "no-use")
