"""The rule on steps in the life of a treaty: a step that a text names, the source names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.late import pattern
from brief.prose import without_quotations
from brief.rules import WARNING, Finding, Rule, of_fact
from brief.verify.evidence import Evidence
from brief.verify.wording import plain_facts

_STEPS: tuple[tuple[str, str], ...] = (
    (
        r"ratif\w+",
        r"ratif|approv|assent|endors|confirm|consent|parliament|instrument|deposit|pass(?:ed|es)",
    ),
    (r"acced\w+|accession", r"acced|access|join|adher|member|becam?e|entr|part(?:y|ies) to"),
    (
        r"(?:enter\w*|c[ao]me?s?|coming|entry|is|are|was|were|been)\sin(?:to)?\sforce",
        r"force|effect|appl(?:y|ie)|valid|operat|start|began|begin|since|binding",
    ),
    (
        r"denounced|denunciation|terminat\w+|abrogat\w+",
        r"denounc|denunc|terminat|abrogat|withdr|cancel|repudiat|expir|laps|end|leav|left|annul|revok",
    ),
)
"""A step as a text names it, and words by which a source does."""
_OURS = tuple((pattern(rf"\b(?:{ours})\b", re.IGNORECASE), theirs) for ours, theirs in _STEPS)


def _step_found(evidence: Evidence) -> Iterator[Finding]:
    for fact_id, fact, cited in plain_facts(evidence):
        text = without_quotations(fact.text)
        for ours, theirs in _OURS:
            if (step := ours.search(text)) and not any(
                re.search(rf"\b(?:{theirs})", paragraph.folded)
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
