"""The rule on kinds of events: a text that tells of a visit is of no agreement."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.check.reading import Reading
from brief.check.undone_events import not_done
from brief.late import pattern
from brief.rules import WARNING, Finding, Rule, of_fact

_OWN = {
    "visit": r"visit|travel|arriv|came|went|trip|tour|receiv|host|guest|fl[ei]w|sent|delegation"
    r"|invit|stay|left|welcom|journey|call|spent|reach|return|attend|deput|mission|audience|met\b"
    r"|meet|talk",
    "meeting": r"met\b|meet|talk|consult|session|receiv|round|discuss|saw\b|confer|forum|commission"
    r"|dialogue|negotiat|spoke|gather|summit|seminar|congress|sat\b|visit|look|exhibit|fair|panel"
    r"|workshop|review|hearing|council|sit|exchang|audience|call",
    "agreement": r"sign|agree|accord|treat|memorand|protocol|contract|deal\b|conclu|pact|roadmap"
    r"|initial|convention|ratif|letter|charter|plan|exchang|undert|commit|force|settle|compact"
    r"|arrange|understanding|waiver|approv|acced|join|seal|adopt|declar",
    "summit": r"summit|met\b|meet|president|king|queen|prime minister|head|leader|talk|visit|emir"
    r"|chancellor|sultan|council",
}
"""How words begin by which a text tells of such an event, or of one that goes with it."""
_TOLD = {
    "visit": r"visit(?:s|ed|ing)?|travelled|trip|toured",
    "meeting": r"met|meeting|talks",
    "agreement": r"signed|agreement|treaty|memorandum|protocol|pact",
    "sanction": r"sanctioned|blacklisted|imposed\s(?:\w+\s){0,2}(?:sanctions|embargo)",
    "statement": r"said|stated|announced|declared|communiqu\u00e9",
}
"""Words by which it tells of another."""
_PACTS = (
    r"(?:an?\s|the\s|all\s|any\s|its\s|their\s)?(?:[a-z-]+\s){0,2}?"
    r"(?:agreements?|treat(?:y|ies)|accords?|pacts?|memorand(?:um|a)|protocols?|conventions?|deals?)\b"
)
_REFUSED = pattern(
    r"\b(?:rejected|refused|declined(?:\sto\ssign)?|denounced|terminated|cancelled|tore\sup"
    rf"|withdrew\sfrom|abrogated)\s{_PACTS}"
)
"""What is no agreement but its end, or its contrary."""
_SIGNED = pattern(rf"(?<!not )(?<!never )\b(?:signed|concluded|initialled)\s{_PACTS}")
"""What is one, though another may end by it."""
_BROAD = {kind: pattern(rf"\b(?:{form})", re.IGNORECASE) for kind, form in _OWN.items()}
_NARROW = {kind: pattern(rf"\b(?:{form})\b", re.IGNORECASE) for kind, form in _TOLD.items()}


def _event_kind(reading: Reading) -> Iterator[Finding]:
    for fact_id, fact in reading.base.facts.items() if reading.in_english else ():
        if not fact.event:
            continue
        own = _BROAD.get(fact.event.kind)
        text = reading.text(fact_id)
        refused = _REFUSED.search(text) if fact.event.kind == "agreement" else None
        if refused and not _SIGNED.search(text):
            said = f'"{fact_id}" has an event of the kind agreement, its text "{refused[0]}"'
            yield of_fact(fact_id, said, "event")
        elif undone := not_done(fact.event.kind, text):
            said = (
                f'"{fact_id}" has an event of the kind {fact.event.kind}, its text only "{undone}"'
            )
            yield of_fact(fact_id, said, "event")
        if not own or own.search(text):
            continue
        if other := next((one for one, form in _NARROW.items() if form.search(text)), ""):
            said = (
                f'"{fact_id}" has an event of the kind {fact.event.kind}, its text is of a {other}'
            )
            yield of_fact(fact_id, said, "event")


EVENT_KIND = Rule(
    "event-kind",
    WARNING,
    "The text of an event tells of such an event, not of one of another kind.",
    "mend kind:, or the text",
    "A fact's event feeds the timeline and the tables of visits; the two must tell one story.",
    _event_kind,
    in_english=True,
)
