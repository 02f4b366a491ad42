"""The rule on steps in the life of a treaty: a step that a text names, the source names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.late import pattern
from brief.prose import split_sentences, without_quotations
from brief.prose.dates_said import find_dates
from brief.rules import WARNING, Finding, Rule, of_fact
from brief.verify.evidence import Evidence
from brief.verify.wording import plain_facts

_STEPS: tuple[tuple[str, str], ...] = (
    (
        (
            r"(?:(?:have|has|had|were|was|is|are|been)\s(?:\w+ly\s)?|(?<!\{)\b)signed"
            r"(?!\s\w+\s(?:\w+\s)?(?:(?:guest|golden|condolence|visitors?['\u2019]?)[\s-]?books?"
            r"|books?\sof\scondolence))"
        ),
        (
            r"sign|ink|initial|conclu|deal|accord|agreement|treaty|contract|memorand|pact"
            r"|names? (?:under|to)|bears? the name"
        ),
    ),
    (
        r"signed(?=\s\w+\s(?:\w+\s)?(?:(?:guest|golden|condolence|visitors?['\u2019]?)[\s-]?book))",
        r"sign|wr[io]t|entry|entered|names?\b|inscri|condol|lines?\b",
    ),
    (r"initialled|initialed", r"initial|paraph|agree|draft"),
    (
        r"ratif\w+",
        r"ratif|approv|assent|endors|confirm|consent|parliament|instrument|deposit|pass(?:ed|es)",
    ),
    (r"acced\w+|accession", r"acced|access|join|adher|member|becam?e|entr|part(?:y|ies) to"),
    (
        (
            r"(?<!curfew )(?<!ban )(?<!truce )(?<!ceasefire )(?<!embargo )(?<!emergency )"
            r"(?:enter\w*|c[ao]me?s?|coming|entry|is|are|was|were|been)\sin(?:to)?\sforce"
        ),
        r"force|effect|appl(?:y|ie)|valid|operat|start|began|begin|since|binding",
    ),
    (
        r"denounced|denunciation|terminat\w+|abrogat\w+",
        r"denounc|denunc|terminat|abrogat|withdr|cancel|repudiat|expir|laps|end|leav|left|annul|revok",
    ),
)
"""A step as a text names it, and words by which a source does."""
_OURS = tuple((pattern(rf"\b(?:{ours})\b", re.IGNORECASE), theirs) for ours, theirs in _STEPS)


_KINDS = {
    "signed": pattern(r"\bsign(?:ed|ing|ature)?\b|\bconclu\w+|\binitial", re.IGNORECASE),
    "ratified": pattern(r"\bratif", re.IGNORECASE),
    "in force": pattern(r"\bforce\b|\beffect\b|\bappli", re.IGNORECASE),
    "acceded": pattern(
        r"\bacced|\baccession(?!\s(?:protocol|treaty|talks|negotiations|agreement|process|bid))",
        re.IGNORECASE,
    ),
}
"""Steps that have a day of their own."""


def _step_dated(evidence: Evidence) -> Iterator[Finding]:
    """A step of a text on the day that its source has for another step."""
    for fact_id, fact, cited in plain_facts(evidence):
        ours = _dated_steps(without_quotations(fact.text))
        for paragraph in (p for one in cited for p in one.paragraphs or ()) if ours else ():
            theirs = _dated_steps(paragraph.words)
            for date, step in ours.items():
                if (other := theirs.get(date, step)) != step:
                    said = f'"{fact_id}" has "{step}" on the day on which its source has "{other}"'
                    yield of_fact(fact_id, said, "text")
                    break


def _dated_steps(text: str) -> dict[tuple[int, int, int], str]:
    """The days before which a step is named, and no other since the day before."""
    found: dict[tuple[int, int, int], str] = {}
    for sentence in split_sentences(text):
        between, end = "", 0
        for said in find_dates(sentence):
            if said.start >= end:  # 9.8.2008 is read as of August and of September
                between, end = sentence[end : said.start], said.end
            steps = [step for step, form in _KINDS.items() if form.search(between)]
            if said.day and len(steps) == 1:
                found[said.year, said.month, said.day] = steps[0]
    return found


_NOT_YET = pattern(r"\b(?:not|never|nor|yet to)\s(?:\w+\s){0,2}$|n['\u2019]t\s$")
"""What makes an unratified treaty of one that is not ratified."""


def _step_found(evidence: Evidence) -> Iterator[Finding]:
    yield from _step_dated(evidence)
    for fact_id, fact, cited in plain_facts(evidence):
        text = without_quotations(fact.text)
        for ours, theirs in _OURS:
            step = ours.search(text)
            un = "(?:un)?" if step and _NOT_YET.search(text[: step.start()]) else ""
            if step and not any(
                re.search(rf"\b{un}(?:{theirs})", paragraph.folded)
                for one in cited
                for paragraph in one.paragraphs or ()
            ):
                said = f'"{fact_id}" says "{step[0]}", which no cited paragraph does'
                yield of_fact(fact_id, said, "text")


STEP_FOUND = Rule(
    "step-found",
    WARNING,
    "A step in the life of a treaty that a text names, such as ratified, a cited paragraph names.",
    "name the step that the source names: signed, ratified, in force",
    "Vienna Convention on the Law of Treaties, articles 11 to 17: signed is not yet bound.",
    _step_found,
)
