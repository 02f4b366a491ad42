"""The rule on whose things a judgement and a reason speak of: those of what they rest on."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.check.missions_turned import mission_turned
from brief.check.reading import Reading
from brief.facts.cited_text import fill_cited
from brief.late import pattern
from brief.marked.spot import Path
from brief.prose import WORD, fold, split_sentences
from brief.prose.places import countries_in, country_names_in
from brief.prose.whose import of_another_state
from brief.rules import WARNING, Finding, Rule


def _basis_fits(reading: Reading) -> Iterator[Finding]:
    for path, text, facts in _resting(reading) if reading.in_english else ():
        behind = [reading.text(one) for one in facts]
        said = of_another_state(text, behind) or (
            behind and (_done_by_none(text, behind) or _other_mission(text, behind))
        )
        asked = path[-1] == "question" and not said
        if said := said or (mission_turned(reading, text, facts) if asked else ""):
            yield Finding(path, f'"{path[1]}" speaks of {said}', "", (path[:2],))


_KINDS = r"(?:embass(?:y|ies)|consulates?|legations?)\b"
_MISSION = pattern(rf"\b{_KINDS}", re.IGNORECASE)
_THE_MISSION = pattern(rf"\b(?:its|their|the)\s(?:\w+\s)?(?P<what>{_KINDS})", re.IGNORECASE)
"""One that is known already; that a consulate is opened too rests on no other."""


def _other_mission(text: str, behind: list[str]) -> str:
    """A consulate of which all that it rests on speaks as an embassy, or the other way."""
    ours = [found["what"] for found in _THE_MISSION.finditer(text)]
    theirs = [said for one in behind for said in _MISSION.findall(one)] if ours else []
    known = {said[:5].lower() for said in theirs}
    other = [said for said in ours if said[:5].lower() not in known] if theirs else []
    return f'"{other[0]}", of which what it rests on has "{theirs[0]}"' if other else ""


_AGAIN = pattern(r"\bwill\s(?P<verb>[a-z]{4,})\s(?:more|another|further|others?|again)\b")
_STEM = 5


def _done_by_none(text: str, behind: list[str]) -> str:
    """A state that will do more of what, in all that it rests on, only others have done."""
    for sentence in split_sentences(text):
        again = _AGAIN.search(sentence)
        states = list(country_names_in(sentence[: again.start()])) if again else []
        if not again or not states:
            continue
        stem = again["verb"][:_STEM]
        having = [one for one in behind if any(w.startswith(stem) for w in WORD.findall(fold(one)))]
        doers = [countries_in(one) for one in having]
        (start, end, code) = states[-1]
        if doers and all(one and code not in one for one in doers):
            who, what = sentence[start:end], again["verb"]
            return f'"{who}", of which nothing that it rests on has "{what}"'
    return ""


def _resting(reading: Reading) -> Iterator[tuple[Path, str, tuple[str, ...]]]:
    """What is ours and rests on facts, each with its words and these facts."""
    base = reading.base
    for fact_id, fact in base.facts.items():
        if fact.basis:
            yield ("facts", fact_id, "text"), reading.text(fact_id), fact.basis
    for conflict_id, conflict in base.conflicts.items():
        facts = (*conflict.facts, *conflict.also)
        if not conflict.because.cite:
            reason = fill_cited(base, conflict.because)
            yield ("conflicts", conflict_id, "because", "text"), reason, facts
        yield ("conflicts", conflict_id, "question"), conflict.question, facts
    for line_id, line in base.lines.items():
        yield ("lines", line_id, "say"), line.say, line.basis


BASIS_FITS: Rule[Reading] = Rule(
    "basis-fits",
    WARNING,
    "What is ours gives no state a thing that all it rests on gives another.",
    "mend whose it is, or add the fact that says so to basis:",
    "ICD 203, D.6.e.(6): argument is consistent with the information under it.",
    _basis_fits,
    in_english=True,
)
