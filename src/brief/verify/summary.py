"""Summary: what was looked for and found, counted by fact; it proves presence, not fit."""

from __future__ import annotations

from collections import Counter
from typing import Any, get_args

from brief.late import dataclass
from brief.verify.evidence import Evidence
from brief.verify.matches import Item, ItemKind, items_of

PROVES = (
    "This proves presence, not fit: what is found stands in the source;"
    " whether it is meant so, only a reader can tell."
)
BY_SOURCE = "in no cited passage, but borne out by who wrote or published the source, and when"
_KINDS: tuple[ItemKind, ...] = get_args(ItemKind)


@dataclass(frozen=True, slots=True)
class Summary:
    """For each fact that was looked up what it says; and the facts that could not be."""

    items: dict[str, tuple[Item, ...]]
    not_looked_up: tuple[str, ...]

    def lines(self) -> list[str]:
        """What `brief verify` says of it."""
        looked = [items for items in self.items.values() if items]
        every = [item for items in looked for item in items]
        there = Counter(item.kind for item in every if item.found)
        whole = sum(not any(item.is_missing for item in items) for items in looked)
        kinds = ", ".join(_count(there[kind], kind) for kind in _KINDS if there[kind])
        items = f"{sum(there.values())} of {len(every)} items{f' ({kinds})' if kinds else ''}"
        said = [f"{whole} of {len(looked)} facts have all that was looked for: {items}"]
        if borne := sum(item.by_source for item in every):
            said.append(f"{borne} more {'is' if borne == 1 else 'are'} {BY_SOURCE}")
        if bare := len(self.items) - len(looked):
            said.append(f"{bare} more name nothing to look for: only their words were compared")
        if self.not_looked_up:
            said.append(f"{len(self.not_looked_up)} more could not be looked up")
        return [*said, PROVES]

    def as_data(self) -> dict[str, Any]:
        """The same for other programs."""
        return {
            "facts": {
                fact: {
                    "found": sum(item.found for item in items),
                    "of": len(items),
                    "by_source": [_told(item) for item in items if item.by_source],
                    "missing": [_told(item) for item in items if item.is_missing],
                }
                for fact, items in self.items.items()
            },
            "not_looked_up": list(self.not_looked_up),
            "proves": PROVES,
        }


def _told(item: Item) -> str:
    return f"{item.kind} {item.said}"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def summarize(evidence: Evidence) -> Summary:
    """What was found, of the facts that cite."""
    readable = {fact_id for fact_id, *_ in evidence.readable()}
    citing = [fact_id for fact_id, fact in evidence.base.facts.items() if fact.cite]
    items = {one: items_of(evidence, one) for one in citing if one in readable}
    return Summary(items, tuple(one for one in citing if one not in readable))
