"""Since view: what changed after a version that readers have, as a template prints it."""

from __future__ import annotations

from collections.abc import Callable, Container
from dataclasses import field

from brief.changes.told import Earlier, Since
from brief.facts import FactBase
from brief.facts.references import Key
from brief.late import dataclass
from brief.markdown.printed import Value
from brief.model import Text
from brief.problem import Place
from brief.template.views import FactView, Words
from brief.typography import typeset


@dataclass(frozen=True)
class ChangeView:
    """What happened to one fact: prints the word for it, such as Corrected."""

    base: FactBase = field(repr=False)
    verb: str
    """added, withdrawn, corrected, re-dated, judged anew, newly or no longer contested."""
    fact: FactView | None
    """The fact as it is now; None where it is withdrawn."""
    was: Words | None
    """What it read before, said so; None where it read the same, or is new."""
    because: Words | None
    """The reason that the desk gives, said so; None without one."""

    def printed(self) -> Value:
        """The word for it."""
        verb = self.verb.replace(" ", "-")
        return (Text(self.base.words(f"since-{verb}")),)


@dataclass(frozen=True)
class SinceView:
    """The changes after a version: prints the words for their heading."""

    base: FactBase = field(repr=False)
    version: str
    date: str
    """The day of that version, as printed."""
    every: tuple[ChangeView, ...] = field(repr=False)
    otherwise: bool
    """Whether anything else of the brief may have changed."""
    on_tell: Callable[[], None] = field(repr=False, compare=False)

    @property
    def changes(self) -> list[ChangeView]:
        """Each, in the order of the fact base."""
        self.on_tell()
        return list(self.every)

    @property
    def nothing(self) -> Words:
        """That nothing changed, or no fact; to be printed where there are no changes."""
        return Words((Text(self.base.words("since-other" if self.otherwise else "since-nothing")),))

    def printed(self) -> Value:
        """What changed since version 2; without versions, since that day."""
        if self.version:
            return (Text(self.base.words("since-version", version=self.version)),)
        return (Text(self.base.words("since-date", date=self.date)),)


def since_of(
    base: FactBase,
    earlier: Earlier | None,
    view: Callable[[str], FactView],
    absent: Container[Key],
    on_tell: Callable[[], None],
) -> SinceView | None:
    """What is printed of an earlier version; None where none was named."""
    if earlier is None:
        return None
    changes = tuple(
        _change(base, one, view)
        for one in earlier.changes
        if ("facts", one.fact) not in absent or one.verb == "withdrawn"
    )
    said = earlier.version, earlier.date
    return SinceView(base, *said, changes, earlier.otherwise, on_tell)


def _change(base: FactBase, one: Since, view: Callable[[str], FactView]) -> ChangeView:
    """Words that are of no record here count as the brief's own, and are marked as it is."""
    fact = view(one.fact) if one.fact in base.facts else None
    was, why = base.words("since-was", words=one.was), base.words("since-because", why=one.because)
    before = _placed(base, was, base.place("brief")) if one.was else None
    reason = base.place("changes", one.fact, "because")
    return ChangeView(
        base, one.verb, fact, before, _placed(base, why, reason) if one.because else None
    )


def _placed(base: FactBase, said: str, place: Place) -> Words:
    return Words((Text(typeset(said, base.words), place),))
