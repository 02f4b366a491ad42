"""The rule on flows in words: who sells and who buys is told as the figure has it."""

from __future__ import annotations

from collections.abc import Iterator

from brief.check.flow_bases import told_of_figures
from brief.check.flow_more import more_turned
from brief.check.flow_one_way import one_way_as_trade
from brief.check.flow_roles import roles_turned
from brief.check.reading import Reading
from brief.facts import Fact, Figure
from brief.facts.flows import BOTH
from brief.late import pattern
from brief.prose.places import countries_in
from brief.rules import WARNING, Finding, Rule, of_fact

_SLOT = r"\{(?P<slot>[\w-]+)\}"
_WHO = r"(?:the\s)?(?P<who>[A-Z][\w\u2019'-]*(?:\s[A-Z][\w\u2019'-]*){0,3})"
_OUT = r"(?i:exports?|sales|deliveries|shipments|supplies)"
_IN = r"(?i:imports?|purchases)"
_LESS = r"(?:\s(?:worth|amounting to|valued at|of|about|more than|nearly))*\s"
_WERE = (
    r"\s(?:were|was|came to|stood at|reached|totalled|amounted to|rose to|fell to)"
    r"(?:\s(?:about|more than|nearly|worth|almost|some))?\s"
)
_AMONG = r"\s(?:was|is|became|remained)\s(?:[\w-]+\s){0,6}?"
_SENDS = (
    rf"{_WHO}['\u2019]s?\s(?:[a-z]+\s)?{_OUT}(?:\sto\s[A-Z]\w+)?{_WERE}{_SLOT}",
    rf"\b(?:{_OUT}|{_IN})\sfrom\s{_WHO}{_WERE}{_SLOT}",
    rf"\b(?:{_OUT}|{_IN}){_LESS}{_SLOT}\s+from\s+{_WHO}",
    rf"\b(?:{_OUT}|{_IN})\b[^.;{{]*\{{[^.;{{]*\band of\s{_SLOT}\s+from\s+{_WHO}",
    rf"{_WHO}(?:['\u2019]s?)?\s(?:[a-z]+\s)?{_OUT}{_LESS}{_SLOT}(?!\s+from\b)",
    rf"\b(?i:visitors|guests|tourists|travellers|students)\sfrom\s{_WHO}\s[^.;:,{{]*{_SLOT}",
    rf"{_WHO}\s(?:sold|exported|shipped)\s[^.;:,{{]*{_SLOT}",
    rf"\b(?:sold|exported|bought|imported)\s[^.;:,{{]*{_SLOT}\sfrom\s{_WHO}",
    rf"\b[Ww]ith\s{_SLOT},?\s{_WHO}{_AMONG}(?:suppliers?|sellers?|exporters?|vendors?)\b",
)
_TAKES = (
    rf"{_WHO}['\u2019]s?\s(?:[a-z]+\s)?{_IN}(?:\sfrom\s[A-Z]\w+)?{_WERE}{_SLOT}",
    rf"\b{_OUT}\sto\s{_WHO}{_WERE}{_SLOT}",
    rf"\b{_OUT}{_LESS}{_SLOT}\s+to\s+{_WHO}",
    rf"{_WHO}(?:['\u2019]s?)?\s(?:[a-z]+\s)?{_IN}{_LESS}{_SLOT}(?!\s+from\b)",
    rf"{_WHO}\s(?:bought|imported)\s[^.;:,{{]*{_SLOT}",
    rf"\b[Ww]ith\s{_SLOT},?\s{_WHO}{_AMONG}(?:customers?|buyers?|importers?|purchasers?)\b",
)
_MORE = (
    rf"{_WHO}\s(?:had|has|ran|runs|recorded)\sa(?:\s[a-z]+)?\ssurplus\sof\s{_SLOT}",
    rf"\b(?i:surplus)\sof\s{_SLOT}\sfor\s{_WHO}|\b(?i:surplus)\sfor\s(?P<who2>[A-Z]\w+)\sof\s\{{(?P<slot2>[\w-]+)\}}",
)
_FEWER = (
    rf"\b(?i:deficit)\sof\s{_SLOT}\sfor\s{_WHO}|\b(?i:deficit)\sfor\s(?P<who2>[A-Z]\w+)\sof\s\{{(?P<slot2>[\w-]+)\}}",
    rf"{_WHO}\s(?:had|has|ran|runs|recorded)\sa(?:\s[a-z]+)?\sdeficit\sof\s{_SLOT}",
)
_SENDER = tuple(map(pattern, _SENDS))
_RECEIVER = tuple(map(pattern, _TAKES))
_SURPLUS = tuple(map(pattern, _MORE))
_DEFICIT = tuple(map(pattern, _FEWER))
_BALANCE = "balance"
_DIFFERENCE = pattern(rf"\b(?i:surplus|deficit|shortfall|balance)\s(?:[a-z]+\s){{0,3}}{_SLOT}")


def _flow_said(reading: Reading) -> Iterator[Finding]:
    for fact_id, fact in reading.base.facts.items() if reading.in_english else ():
        for name, told in told_of_figures(reading, fact_id):
            yield of_fact(fact_id, f'"{fact_id}.{name}" {told}', "text")
        for told in more_turned(reading, fact) if " than it " in fact.text else ():
            said = f'"{fact_id}" says {told}, its figures have it otherwise'
            yield of_fact(fact_id, said, "text")
        for told in _ways_turned(reading, fact) if fact.figures else ():
            said = f'"{fact_id}" says {told}, its figures have it otherwise'
            yield of_fact(fact_id, said, "text")
        for found in _DIFFERENCE.finditer(fact.text) if fact.figures else ():
            figure = fact.figures.get(found["slot"])
            if figure and figure.flow == BOTH and _BALANCE not in figure.measure:
                said = (
                    f'"{fact_id}.{found["slot"]}" is trade both ways, its text calls it a balance'
                )
                yield of_fact(fact_id, said, "text")
        if any(figure.flow and figure.flow != BOTH for figure in fact.figures.values()):
            for slot, who, end in _ends_said(fact.text):
                figure = fact.figures.get(slot)
                if figure and _turned(figure, who, end):
                    said = f'"{fact_id}.{slot}" flows {figure.flow}, its text has it otherwise'
                    yield of_fact(fact_id, said, "text")


def _ways_turned(reading: Reading, fact: Fact) -> Iterator[str]:
    yield from roles_turned(fact)
    yield from one_way_as_trade(fact, reading.base.facts)


def _ends_said(text: str) -> Iterator[tuple[str, str, str]]:
    """The figures of a text with a country, and whether it is the sender, the receiver, ...."""
    forms = ((_SENDER, "from"), (_RECEIVER, "to"), (_SURPLUS, "surplus"), (_DEFICIT, "deficit"))
    for patterns, end in forms:
        for found in (one for form in patterns for one in form.finditer(text)):
            groups = found.groupdict()
            slot, who = groups["slot"] or groups.get("slot2"), groups["who"] or groups.get("who2")
            if slot and who and len(codes := countries_in(who)) == 1:
                yield slot, next(iter(codes)), end


def _turned(figure: Figure, who: str, end: str) -> bool:
    """Whether it is the other of the two countries; a balance is that of the first."""
    sender, _, receiver = figure.flow.partition(" to ")
    if {end} <= {"surplus", "deficit"}:
        told = sender if end == "surplus" else receiver
        return _BALANCE in figure.measure and who in {sender, receiver} and who != told
    told = sender if end == "from" else receiver
    return _BALANCE not in figure.measure and who in {sender, receiver} and who != told


FLOW_SAID: Rule[Reading] = Rule(
    "flow-said",
    WARNING,
    "Who sells, who buys, who counted and whose a surplus is, a text says as its figure does.",
    "mend the text or the flow",
    "UN Comtrade: what one country's exports are is the other's imports; turned round, both a"
    " sentence and the table under it look right.",
    _flow_said,
    in_english=True,
)
