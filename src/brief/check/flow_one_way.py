"""Trade both ways, as a text says it, of a figure that is what one side sends the other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from brief.facts import Fact
from brief.facts.flows import BOTH
from brief.late import pattern

_SLOT = pattern(r"\{(?P<slot>[\w-]+)\}")
_TRADE = pattern(r"\b(?:[Tt]rade|[Tt]urnover|[Cc]ommerce)\b")
_ONE_SIDE = pattern(
    r"\b(?:export|import|sell|sale|sold|buy|bought|purchas|suppl|deliver|ship|sent|send|surplus|deficit"
    r"|balance|shortfall|flow|direction|one\sway|from|share|part|half|third|more|less|growth|grew"
    r"|rose|fell)\w*",
)
"""Words by which a clause speaks of one side of trade, or of something else about it."""
_WAY_BEHIND = pattern(
    r"^(?:\s(?:worth|in|of|[a-z]+))?\s(?:from|to|exports?|imports?|sales|purchases)\b"
)
_CLAUSE = pattern(r"[;:.](?:\s|$)|\b(?:and|but|while|whereas|with|of\swhich|including)\b")


def one_way_as_trade(fact: Fact, facts: Mapping[str, Fact]) -> Iterator[str]:
    """What a text calls trade, where its figure, or the one it is worked out from, goes one way."""
    for found in _SLOT.finditer(fact.text) if _TRADE.search(fact.text) else ():
        clause = _CLAUSE.split(fact.text[: found.start()])[-1]
        flow = _flow_of(fact, found["slot"], facts)
        one_side = _ONE_SIDE.search(clause) or _WAY_BEHIND.search(fact.text[found.end() :])
        if flow not in {"", BOTH} and _TRADE.search(clause) and not one_side:
            yield f'"trade" of what goes {flow}'


def _flow_of(fact: Fact, name: str, facts: Mapping[str, Fact]) -> str:
    """Its flow; that of the one figure that it repeats, where it has none of its own."""
    figure = fact.figures.get(name)
    if not figure or figure.flow or not figure.computed:
        return figure.flow if figure else ""
    other, _, part = figure.computed.partition(".")
    repeated = facts[other].figures.get(part) if other in facts else fact.figures.get(other)
    return repeated.flow if repeated else ""
