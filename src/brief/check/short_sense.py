"""The rule on the sense of short forms: they do not turn round what the fact says."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.check.reading import Reading
from brief.late import pattern
from brief.marked.spot import Path
from brief.rules import WARNING, Finding, Rule

_DONE = (
    r"sign(?:s|ed|ing)?|conclu\w+|adopt\w*|approv\w+|agree[ds]?|accept\w*|pass(?:es|ed)?|held"
    r"|holds?|took place|visit(?:s|ed)?|met|meets?"
)
_UNDONE = (
    r"cancel\w*|reject\w*|refus\w+|veto\w*|called off|calls? off|postpon\w+|scrap\w*|boycott\w*"
    r"|terminat\w+|denounc\w+|voted down|fail(?:s|ed)?"
)
_UP = r"r(?:ise[ns]?|ose|ising)|up|gr[eo]w\w*|increas\w+|climb\w*|surg\w+|doubl\w+"
_DOWN = r"f[ae]ll\w*|down|declin\w+|dropp?\w*|decreas\w+|shr[aiu]nk\w*|halv\w+"
_PAIRS = (
    (_DONE, _UNDONE),
    (_UP, _DOWN),
    (r"open(?:s|ed|ing)?|reopen\w*", r"clos(?:e|es|ed|ing|ure)"),
    (r"impos\w+", r"lift(?:s|ed|ing)?"),
    (r"halt\w*|suspend\w*|stopp?\w*", r"resum\w+|restor\w+|restart\w*"),
    (r"join(?:s|ed|ing)?|acced\w+|access(?:ion|ions)", r"left|leav\w+|withdr[ae]w\w*"),
    (r"export(?:s|ed)?|s(?:old|ells?)|sales", r"import(?:s|ed)?|b(?:ought|uys?)|purchas\w+"),
    (r"arriv\w+", r"depart\w*"),
    (r"surplus(?:es)?", r"deficits?"),
    (r"w[io]ns?", r"los[est]\w*"),
    (r"largest|biggest|highest|most", r"smallest|lowest|fewest|least"),
    (r"first|oldest|earliest", r"last|latest|newest"),
)
"""What a short form can turn round; either side of a pair."""
_FORMS = tuple(
    tuple(pattern(rf"\b(?:{words})\b", re.IGNORECASE) for words in pair) for pair in _PAIRS
)


def _short_sense(reading: Reading) -> Iterator[Finding]:
    for path, said, fact_id in _shorts(reading) if reading.in_english else ():
        text = reading.text(fact_id)
        for one, other in _FORMS:
            if told := _turned(said, text, one, other) or _turned(said, text, other, one):
                yield Finding(path, f"the short form says {told}", "", (path[:2],))


def _turned(said: str, text: str, ours: re.Pattern[str], theirs: re.Pattern[str]) -> str:
    """The word of a short form whose opposite alone is in the text."""
    mine, yours = ours.search(said), theirs.search(text)
    if not mine or not yours or theirs.search(said) or ours.search(text):
        return ""
    return f'"{mine[0]}", its fact "{yours[0]}"'


def _shorts(reading: Reading) -> Iterator[tuple[Path, str, str]]:
    for fact_id, fact in reading.base.facts.items():
        if fact.short:
            yield ("facts", fact_id, "short"), fact.short, fact_id
    for conflict_id, conflict in reading.base.conflicts.items():
        for side, said in conflict.sides.items():
            yield ("conflicts", conflict_id, "sides", side), said, side


SHORT_SENSE: Rule[Reading] = Rule(
    "short-sense",
    WARNING,
    "A short form does not turn round what its fact says.",
    "say it as the fact does",
    "It stands in tables and timelines under the fact's own note: what it says has to be found"
    " where that note leads.",
    _short_sense,
    in_english=True,
)
