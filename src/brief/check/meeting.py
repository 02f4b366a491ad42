"""The rule on the meeting that a brief prepares: it lies ahead, where and with whom it can be."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.check.reading import Reading
from brief.facts import Event, FactBase, Name
from brief.late import pattern
from brief.prose import WORD, fold, split_sentences
from brief.prose.places import countries_in, country_words_in
from brief.rules import WARNING, Finding, Rule, quote_list

_SOLE = pattern(
    r"\b(?:minister(?! of state)|president|ambassador|king|queen|chancellor|premier|speaker)\b",
    re.IGNORECASE,
)
"""Posts that one alone holds at a time."""
_VISIT = pattern(
    r"\b(?:visits?|trip|journey|tour)\b(?!.*\b(?:margins?|sidelines?)\b)", re.IGNORECASE
)
"""What goes to one of the parties, or where a fact leads; a forum may be anywhere."""

_RETURN = pattern(r"\breturn(?:s|ing|ed)?\s(?:the\s|a\s)?(?:\w+\s)?visit\b", re.IGNORECASE)
_PAPER = pattern(
    r"\b(?P<what>[a-z]{3,})\s(?P<paper>memorandum|agreement|accord|treaty|pact|convention|protocol|roadmap)\b"
)
_TO_COME = pattern(r"\b(?:sign|conclude|negotiat|draft|propos|offer|ask|new|first|prepar)\w*\b")
"""What a meeting is to bring about need not be there yet."""
_ANY_PAPER = frozenset(
    "the this that new any draft joint same old their our its bilateral framework two".split()  # noqa: SIM905 - a row of words
)
_STEM = 4


def _meeting_fits(reading: Reading) -> Iterator[Finding]:
    base, meeting = reading.base, reading.base.meeting
    if not meeting:
        return
    if meeting.when and meeting.when.last < base.brief.as_of.first:
        said = f"the meeting is on {meeting.when}, before the facts are as of {base.brief.as_of}"
        yield _of_meeting(said, "when")
    for name_id in meeting.who:
        if later := _later_holder(base, base.names[name_id], name_id):
            said = f'the meeting is with "{name_id}", whose post "{later}" held later'
            yield _of_meeting(said, "who")
    visits = reading.in_english and _VISIT.search(f"{meeting.why} {meeting.where}")
    if visits and (unknown := _unknown_places(reading, meeting.where)):
        said = f"the visit is to {quote_list(unknown)}, of which no fact says anything"
        yield _of_meeting(said, "where")
    elif reading.in_english and (place := _of_return(reading, meeting.why, meeting.where)):
        yield _of_meeting(f"the return visit is to {place}, where the last one was", "where")
    for paper in _unknown_papers(reading, meeting.why) if reading.in_english else ():
        yield _of_meeting(f'the meeting is about the "{paper}", of which no fact tells', "why")


def _of_return(reading: Reading, why: str, where: str) -> str:
    """Where a return visit goes, if not to those who came last; or ""."""
    last = _last_visit(reading.base) if _RETURN.search(why) else None
    codes = countries_in(where)
    return where if last and codes and last.from_ not in codes else ""


def _last_visit(base: FactBase) -> Event | None:
    """The last visit from one of the parties to the other."""
    visits = [
        (fact.date.first, fact.event)
        for fact in base.facts.values()
        if fact.date and fact.event and fact.event.kind == "visit"
        if {fact.event.at, fact.event.from_} == {*base.brief.parties}
    ]
    return max(visits, key=lambda one: one[0])[1] if visits else None


def _unknown_papers(reading: Reading, why: str) -> Iterator[str]:
    """An air memorandum, where no sentence of a fact tells of a memorandum on air."""
    for found in () if _TO_COME.search(why) else _PAPER.finditer(why):
        stem, paper = fold(found["what"])[:_STEM], fold(found["paper"])
        if found["what"].lower() not in _ANY_PAPER and not any(
            paper in fold(sentence)
            and any(w.startswith(stem) for w in WORD.findall(fold(sentence)))
            for fact_id in reading.base.facts
            for sentence in split_sentences(reading.text(fact_id))
        ):
            yield found[0]


def _of_meeting(said: str, key: str) -> Finding:
    return Finding(("meeting", key), said, "", (("meeting",),))


def _later_holder(base: FactBase, name: Name, name_id: str) -> str:
    """Who held the same post at a later date, where one alone holds it at a time; or ""."""
    if not (name.seen and _SOLE.search(name.role)):
        return ""
    for other_id, other in base.names.items():
        same = other_id != name_id and other.role == name.role
        if same and other.seen and other.seen.first > name.seen.last:
            return other_id
    return ""


def _unknown_places(reading: Reading, said: str) -> list[str]:
    """The places of a text whose country neither the brief nor a name or a fact of it names."""
    base = reading.base
    there = country_words_in(said)
    known = {*base.brief.parties}
    if all(code in known for _, _, code in there):
        return []
    known |= countries_in(" ".join(name.role for name in base.names.values()))
    for fact_id, fact in base.facts.items():
        known |= countries_in(reading.text(fact_id))
        known |= {fact.event.at, fact.event.from_} if fact.event else set()
    return [said[start:end] for start, end, code in there if code not in known]


MEETING_FITS: Rule[Reading] = Rule(
    "meeting-fits",
    WARNING,
    "The meeting lies ahead, with who holds a post last; a visit goes where facts lead.",
    "mend the meeting, add the fact that has it, or waive it",
    "A minister reads first whom she meets, when and where: what is wrong there is wrong for all.",
    _meeting_fits,
)
