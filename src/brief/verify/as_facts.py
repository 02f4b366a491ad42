"""Introductions held as facts are: what one states, its paragraphs have, and not the contrary.

An introduction tells of the world as a fact does, and cites as one: the rules on facts read it as
a fact of its section. Names, dates and numbers are looked up beside the facts already.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from brief.facts import Fact, FactBase
from brief.facts.cited_text import citations_behind
from brief.facts.slots import split_slots
from brief.rules import Finding
from brief.verify import opposite
from brief.verify.amounts import AS_EXACT
from brief.verify.attributed import HEDGE_KEPT
from brief.verify.denial_found import DENIAL_FOUND
from brief.verify.evidence import Evidence
from brief.verify.ranks import RANK_FOUND
from brief.verify.stances import STANCE_FOUND
from brief.verify.steps import STEP_FOUND

_RULES = (
    DENIAL_FOUND, HEDGE_KEPT, RANK_FOUND, STANCE_FOUND, STEP_FOUND,
    AS_EXACT, *opposite.RULES,
)  # fmt: skip
_FIGURE = "\u2022"


def find_untrue_intros(evidence: Evidence) -> Iterator[Finding]:
    """What the rules on facts tell of introductions, each at its own."""
    facts = dict(_intros(evidence.base))
    if not facts:
        return
    alone = {"facts": facts, "conflicts": {}, "lines": {}, "meeting": None}
    base = evidence.base.model_copy(update=alone)
    of_intros = Evidence(base, evidence.copies, evidence.unread, evidence.worked_out)
    for rule in _RULES:
        for found in rule.find(of_intros):
            section = str(found.path[1])
            home = ("sections", section)
            yield replace(found, path=(*home, "intro", "text"), hint="", waived_by=(home,))


def _intros(base: FactBase) -> Iterator[tuple[str, Fact]]:
    """Each introduction that cites, as a fact with its section's id."""
    for section_id, section in base.sections.items():
        cited = citations_behind(base, section.intro) if section.intro else ()
        if section.intro and cited:
            text = "".join(
                part if isinstance(part, str) else _brace(base, part.name)
                for part in split_slots(section.intro.text)
            )
            fact = Fact.model_validate({"section": section_id, "text": text or _FIGURE})
            yield section_id, fact.model_copy(update={"cite": cited})


def _brace(base: FactBase, name: str) -> str:
    """A name as a fact has it in braces; nothing for a note, and a mark for a figure."""
    if name in base.names:
        return f"{{{name}}}"
    return _FIGURE if "." in name else ""
