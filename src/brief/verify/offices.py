"""An office told for another: the mayor, where the source has the governor."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from brief.facts import Name
from brief.late import compiled
from brief.prose import fold
from brief.verify.closeness import NEAR, is_close
from brief.verify.copy import Paragraph

_FIELDS = """
foreign|external|diplomat
defence|defense|war|military
interior|home
finance|financial|treasury|exchequer|economy|economic
trade|commerce|commercial|economy|economic|industry
economy|economic|economics|finance|trade|commerce|development
energy|power|petroleum|oil|electricity
health
justice|law|legal
education|schools|science
agriculture|farming|food|rural
transport|infrastructure|works
fisheries|fishing|fish|maritime|agriculture
environment|climate
culture|heritage|arts
labour|labor|employment|work|social
tourism
"""
"""What a minister is of: as a text has it, and behind it by what else a source may say it."""
_OTHERS = """
mayor|mayoress > mayor|burgomaster|municip|city hall
governor > governor|gubernat
police chief|chief of police|police commissioner|police commander > police|constab
ombudsman|ombudswoman|ombudsperson > ombud|public protector|public advocate|public defender
supreme court|constitutional court|high court|court of appeal > court|tribunal|bench|justices|judges
central bank|reserve bank > central bank|reserve bank|national bank|state bank|monetary|bank of
attorney general|attorney-general > attorney|law officer|prosecut
auditor general|auditor-general|court of auditors|audit office > audit|accounts
prosecutor general|public prosecutor|chief prosecutor > prosecut|attorney|procurator
king > king|monarch|sovereign|royal|majesty|crown(?! prince)
queen > queen|monarch|sovereign|royal|majesty
crown prince|crown princess > crown|heir
vice-president|vice president > vice|deputy
president > (?<!vice )(?<!vice-)presiden|head of state|chief executive
prime minister|premier > prime|premier|head of government|chancellor|taoiseach|pm
chancellor > chancell|head of government
speaker > speaker|presid|chair
secretary-general|secretary general > secretary|secretariat
deputy minister|junior minister > deputy|junior|vice|under|state secretary|secretary of state
chief of staff > staff
election commission|electoral commission > elect
statistics office|statistical office > statist|count
"""
"""Other offices, and by what a source has them."""
_MINISTER = r"(?:minister|ministry|ministries|secretary|secretaries|department)"


@cache
def _offices() -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    """Each as a text has it, and as a source does."""
    found = []
    for row in _FIELDS.split():
        ours = row.partition("|")[0]
        before = rf"(?:{row})\w*\W+(?:\w+\W+){{0,4}}{_MINISTER}"
        near = rf"{before}|{_MINISTER}\w*\W+(?:\w+\W+){{0,5}}(?:{row})"
        said = rf"{ours}(?:\saffairs)?\s{_MINISTER}s?|{_MINISTER}s?\s(?:of|for)\s(?:the\s)?{ours}"
        found.append((compiled(rf"\b(?:{said})\b"), compiled(rf"\b(?:{near})")))
    for row in filter(None, _OTHERS.split("\n")):
        ours, _, borne = row.partition(" > ")
        found.append((compiled(rf"(?<!-)\b(?:{ours})s?\b(?!-)"), compiled(rf"\b(?:{borne})")))
    return tuple(found)


@cache
def _any_office() -> re.Pattern[str]:
    """All at once: few texts have one."""
    return compiled("|".join(ours.pattern for ours, _ in _offices()))


def other_office(
    typed: str, near: Iterable[str], paragraphs: Iterable[Paragraph], people: Iterable[Name]
) -> str:
    """An office that neither the paragraphs have nor whoever the text names, beside another's.

    The sentences that the text tells have one that the text has not.
    """
    text = fold(typed)
    if not _any_office().search(text):
        return ""
    said = [(found[0], borne) for ours, borne in _offices() if (found := ours.search(text))]
    if not is_close(typed, paragraphs, NEAR):
        return ""
    known = " ".join((*(one.folded for one in paragraphs), *map(fold, _roles(people))))
    for word, borne in said:
        if not borne.search(known):
            for other in _told_in(near):
                if not any(ours.search(other) and ours.search(text) for ours, _ in _offices()):
                    return f'"{word}", its source "{other}"'
    return ""


def _told_in(near: Iterable[str]) -> Iterator[str]:
    for sentence in map(fold, near):
        yield from (found[0] for ours, _ in _offices() if (found := ours.search(sentence)))


def _roles(people: Iterable[Name]) -> Iterator[str]:
    for one in people:
        yield from (one.print, one.role, *one.earlier)
