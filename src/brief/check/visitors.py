"""The rule on visitors: nobody visits, or is received in, the country whose post they hold."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.check.own_missions import missions_at_home
from brief.check.reading import Reading
from brief.facts import Fact
from brief.facts.slots import Slot, split_slots
from brief.late import pattern
from brief.prose.places import countries_in, country_words_in, places_in
from brief.rules import WARNING, Finding, Rule, of_fact

_ASIDE = r"^(?:,[^,.;]*,)?\s"
_RECEIVED = pattern(
    rf"{_ASIDE}(?:was|were|is|has\sbeen)\s(?:\w+ly\s)?(?:received|welcomed|hosted|greeted)\s"
    r"(?:in|at)\s(?:the\s)?(?P<place>[^,.;]{2,40}?)\sby\b"
)
_VISITED = pattern(
    rf"{_ASIDE}(?:\w+ly\s)?(?:visited|toured|travelled\sto|flew\sto|(?:paid|made)\san?\s(?:\w+\s){{0,2}}visit\sto)\s"
    r"(?:the\s)?(?P<place>[A-Z][^,.;]*)"
)
_OF = r"(?:\sof\s(?:the\s)?[A-Z]\w+(?:\s[A-Z]\w+)*)?(?:\s\([^()]*\))?"
_HOST = pattern(rf"^{_OF}(?:,[^,.;]*,)?\s(?:\w+ly\s)?(?:received|hosted)\s(?:the\s)?(?=[A-Z])")
_HOST_OF = pattern(
    rf"^{_OF}(?:,[^,.;]*,)?\s(?:\w+ly\s)?(?:received|hosted|welcomed)\s[^.;]{{0,40}}?"
    r"\b(?i:members|ministers?|delegat\w+|presidents?|officials|counterparts?|guests?|envoys?"
    r"|parliamentarians|leaders?|kings?|princes?)\b[^.;]{0,60}?"
    r"\son\s(?:their|his|her|an?)\s(?:\w+\s)?(?:visit|trip|tour)\b"
)
_NO_MORE = pattern(r"\s*(?:$|[,.;]|(?:in|on|at|for|during)\b)")
"""Behind a state that is received itself: not its thanks, its order or its envoy."""
_HOSTED = pattern(rf"{_ASIDE}(?:\w+ly\s)?(?:received|welcomed|hosted|greeted)\s[^.;]*$")


def _visitor(reading: Reading) -> Iterator[Finding]:
    for fact_id, fact in reading.base.facts.items() if reading.in_english else ():
        if (fact.event and fact.event.kind == "visit") or "received in" in fact.text:
            for name_id, told in _at_home(reading, fact):
                said = f'"{fact_id}" has "{name_id}" {told}'
                yield of_fact(fact_id, said, "text")
        for told in missions_at_home(reading.text(fact_id)):
            yield of_fact(fact_id, f'"{fact_id}" has a mission at home: "{told}"', "text")


def _at_home(reading: Reading, fact: Fact) -> Iterator[tuple[str, str]]:
    """Each guest told to be at home, with what is told of them."""
    parts = split_slots(fact.text)
    for index, part in enumerate(parts):
        home = _home(reading, fact, part)
        after = parts[index + 1] if index + 1 < len(parts) else ""
        if not home or not isinstance(after, str) or not isinstance(part, Slot):
            continue
        found = _RECEIVED.match(after) or (fact.event and _VISITED.match(after))
        if found and (place := _first_place(found["place"])) and place[1] == home:
            yield part.name, _guest_in(place[0])
        elif not found and _hosts_abroad(fact, part.name, home, after):
            yield part.name, "receive the state that they visited"
        elif _HOSTED.match(after) and index + 2 < len(parts) and fact.event:
            guest = parts[index + 2]
            if fact.event.at == _home(reading, fact, guest) != home and home == fact.event.from_:
                yield str(getattr(guest, "name", "")), _guest_in(fact.event.at)


def _guest_in(place: str) -> str:
    return f"as a guest in {place}, whose post they hold"


def _hosts_abroad(fact: Fact, name_id: str, home: str, after: str) -> bool:
    """Whether the guest of a visit is told to receive the state that was visited."""
    event, said = fact.event, _HOST.match(after)
    if not event or name_id not in event.who or not event.from_ == home != event.at:
        return False
    if _HOST_OF.match(after):
        return True
    if not said:
        return False
    return any(
        start == said.end() and code == event.at and _NO_MORE.match(after[end:])
        for start, end, code in country_words_in(after)
    )


def _home(reading: Reading, fact: Fact, part: str | Slot) -> str:
    """The one country of the post of somebody in braces; "" for none or two."""
    name_id = "" if isinstance(part, str) else fact.by if part.name == "by" else part.name
    name = reading.base.names.get(name_id)
    codes = countries_in(name.role) if name and name.kind == "person" else frozenset()
    return next(iter(codes)) if len(codes) == 1 else ""


def _first_place(text: str) -> tuple[str, str] | None:
    for start, code in places_in(text):
        words = re.match(r"[\w'\u2019-]+", text[start:])
        return (words[0] if words else text[start:]), code
    return None


VISITOR: Rule[Reading] = Rule(
    "visitor",
    WARNING,
    "Nobody visits the country whose post they hold, and no state has a mission in itself.",
    "mend who is the guest and who the host, or the post",
    "A reader takes from such a sentence who went to whom; two names exchanged turn it round.",
    _visitor,
    in_english=True,
)
