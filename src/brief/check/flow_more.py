"""Who sells more than it buys, as a text says it, held against the flows that it rests on."""

from __future__ import annotations

from collections.abc import Iterator

from brief.check.reading import Reading
from brief.facts import Fact, Figure
from brief.facts.flows import BOTH
from brief.late import pattern
from brief.prose.places import countries_in

_SELLS = r"(?:sells?|sold|exports?|exported)"
_BUYS = r"(?:buys?|bought|imports?|imported)"
_MORE = pattern(
    rf"\b(?P<who>[A-Z]\w+)\s(?:\w+\s)?(?:(?P<sells>{_SELLS})|(?P<buys>{_BUYS}))\s(?P<more>more|less)\b"
    rf"[^.;]*\bthan\sit\s(?:{_SELLS}|{_BUYS})"
)


def more_turned(reading: Reading, fact: Fact) -> Iterator[str]:
    """What a text has the wrong way round by the flows of the fact or of its basis."""
    found = _MORE.search(fact.text)
    codes = countries_in(found["who"]) if found else set()
    if not found or len(codes) != 1:
        return
    (who,) = codes
    pairs = [
        (there, back)
        for one in (fact, *(reading.base.facts[basis] for basis in fact.basis))
        for there in one.figures.values()
        for back in one.figures.values()
        if _is_way_back(there, back, who)
    ]
    selling = bool(found["sells"]) == (found["more"] == "more")
    turned = [there.value < back.value for there, back in pairs if there.value and back.value]
    if turned and all(one == selling for one in turned):
        yield f'"{found[0]}"'


def _is_way_back(there: Figure, back: Figure, who: str) -> bool:
    """Whether one is what somebody sends and the other what it gets, of one measure and unit."""
    if BOTH in (there.flow, back.flow) or not (there.flow and back.flow):
        return False
    sender, _, receiver = there.flow.partition(" to ")
    same = (there.measure, there.unit, there.year) == (back.measure, back.unit, back.year)
    return same and sender == who and back.flow == f"{receiver} to {sender}"
