"""Rules on evidence: what a fact says stands in the paragraphs that it cites."""

from __future__ import annotations

from collections.abc import Iterator

from brief.facts.filled import fill_parts
from brief.marked.spot import Path
from brief.rules import WARNING, Finding, Rule, of_fact
from brief.verify import amounts, copies, events, items, opposite, superlatives, titles, wording
from brief.verify.added import NOTHING_ADDED
from brief.verify.attributed import HEDGE_KEPT
from brief.verify.behind_figures import BASE_FOUND, REPORTER_FOUND
from brief.verify.beside import find_unborne
from brief.verify.bylines import BYLINE_FOUND
from brief.verify.copied import RUN, Copied
from brief.verify.counted import COUNT_FOUND
from brief.verify.denial_found import DENIAL_FOUND
from brief.verify.evidence import LOOKED_UP, Evidence
from brief.verify.idle import IDLE_PARAGRAPH
from brief.verify.ranks import RANK_FOUND
from brief.verify.short_words import SHORT_WORDS
from brief.verify.spelt import NAME_SPELT
from brief.verify.stances import STANCE_FOUND
from brief.verify.steps import STEP_FOUND

COPIED = "copied"
"""The one rule that looks into every source, cited or not."""


def _copied(evidence: Evidence) -> Iterator[Finding]:
    sources = Copied((source, copy.everything) for source, copy in evidence.copies.items())
    for fact_id, fact in evidence.base.facts.items():
        for run in sources.find(fill_parts(evidence.base, fact_id, fact)):
            said = f'"{fact_id}" has these words of "{run.source}": {" ".join(run.words)}'
            yield of_fact(fact_id, said, "text")


def could_look(evidence: Evidence, record: Path, rule: str) -> bool:
    """Whether all that a rule looks at in a record was there: else a waiver of it is not idle."""
    match record:
        case "sources", record_id:
            return record_id not in evidence.unread
        case "facts", _ if rule == COPIED:
            return all(evidence.has_recorded(source_id) for source_id in evidence.base.sources)
        case "facts", record_id:
            cited = evidence.cited[str(record_id)]
            return all(
                one.paragraphs and evidence.has_recorded(one.citation.source) for one in cited
            )
        case _:
            return True


RULES = (
    *copies.RULES,
    *items.RULES,
    Rule(
        "words-found",
        WARNING,
        "What words beside the facts name stands in a paragraph that they or their record cite.",
        "mend the words or the citation, cite the paragraph that has it, or waive it",
        LOOKED_UP,
        find_unborne,
    ),
    IDLE_PARAGRAPH,
    Rule(
        COPIED,
        WARNING,
        f"No run of {RUN} words outside quotation marks is a source's.",
        "tell it in your own words, or quote a few of them",
        "A fact may be taken, its sentence not; names and figures do not count.",
        _copied,
    ),
    COUNT_FOUND,
    HEDGE_KEPT,
    RANK_FOUND,
    STEP_FOUND,
    STANCE_FOUND,
    NOTHING_ADDED,
    NAME_SPELT,
    SHORT_WORDS,
    *amounts.RULES,
    DENIAL_FOUND,
    *wording.RULES,
    superlatives.SUPERLATIVE_FOUND,
    *opposite.RULES,
    *titles.RULES,
    BYLINE_FOUND,
    REPORTER_FOUND,
    BASE_FOUND,
    *events.RULES,
)
