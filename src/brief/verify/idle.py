"""The rule on paragraphs that are cited for nothing: each has something of the fact."""

from __future__ import annotations

from collections.abc import Iterator

from brief.facts import Fact
from brief.late import pattern
from brief.prose import find_quotations, fold
from brief.prose.numbers_said import NumberSaid
from brief.prose.places import capitals_in, states_in
from brief.rules import WARNING, Finding, Rule, of_fact
from brief.verify import found
from brief.verify.copy import Paragraph, stems_of
from brief.verify.days_reckoned import is_reckoned
from brief.verify.ends_of_spans import is_at_an_end
from brief.verify.evidence import LOOKED_UP, Cited, Evidence
from brief.verify.hedges import hedge_beside
from brief.verify.items import names_of
from brief.verify.quoted import says_quotation
from brief.verify.typed import typed_numbers

_LIKENESS = 1 / 3
"""How near a cited paragraph's words come to the fact's, against the nearest of the source."""


def _idle_paragraph(evidence: Evidence) -> Iterator[Finding]:
    for fact_id, fact, cited in evidence.readable():
        alone = sum(len(one.paragraphs or ()) for one in cited) == 1
        for one in (each for each in cited if not (each.anywhere or each.in_parts)):
            for paragraph in one.paragraphs or ():
                if (
                    paragraph.is_table
                    or _has_item(evidence, fact_id, paragraph, one)
                    or _fits(evidence, fact_id, paragraph, one)
                    or _leans_on_the_one_before(evidence, fact_id, paragraph, one)
                ):
                    continue
                if alone or not _has_name(evidence, fact, paragraph):
                    place = f'{paragraph.place} of "{one.citation.source}"'
                    said = f'{place} has little of "{fact_id}"'
                    near = nearest_paragraph(evidence, fact_id, one).place
                    hint = f"cite {near}, whose words are nearest, or take the citation out"
                    passage = (one.citation.source, near)
                    yield of_fact(fact_id, said, "cite", one.index, hint=hint, passage=passage)


def _has_item(evidence: Evidence, fact_id: str, paragraph: Paragraph, cited: Cited) -> bool:
    """Whether the paragraph has a figure, a quotation or a date of the fact."""
    fact = evidence.base.facts[fact_id]
    dates = found.dates_of(fact, evidence.text(fact_id))
    typed = typed_numbers(fact.text)
    return (
        any(
            figure.value is not None and found.says_number(paragraph, figure.value, figure.unit)
            for figure in fact.figures.values()
        )
        or any(_is_telling(one) and _has_number(paragraph, fact.text, one) for one in typed)
        or any(says_quotation((paragraph,), one.words) for one in find_quotations(fact.text))
        or any(
            found.says_date(paragraph, date, cited.source)
            or is_at_an_end(paragraph, date, evidence.text(fact_id), cited.source)
            or is_reckoned(paragraph, date, cited.source)
            for date in dates
        )
    )


def _has_number(paragraph: Paragraph, text: str, number: NumberSaid) -> bool:
    """Whether the paragraph has a typed number, or one that may be told in so round a one."""
    hedge = hedge_beside(text[: number.start], text[number.end :])
    return found.says_number(paragraph, number.value) or (
        bool(hedge) and found.rounds_to(paragraph, number.value, "", hedge)
    )


_TELLING = 100
"""From here on a number stands in few paragraphs."""


def _is_telling(number: NumberSaid) -> bool:
    return number.value >= _TELLING


def _has_name(evidence: Evidence, fact: Fact, paragraph: Paragraph) -> bool:
    names = evidence.base.names
    return any(
        found.says_name(paragraph, names[name], evidence.namesakes)
        for name in names_of(evidence, fact)
    )


def _fits(evidence: Evidence, fact_id: str, paragraph: Paragraph, cited: Cited) -> bool:
    """Whether no other paragraph of the source is far nearer to the fact's words."""
    copy = evidence.copies[cited.citation.source]
    text = evidence.text(fact_id)
    capitals = {stem for city, _ in capitals_in(text) for stem in stems_of(fold(city))}
    stems = _stems(text)
    return any(copy.likeness(one, paragraph) >= _LIKENESS for one in (stems, stems - capitals))


_ANAPHORA = pattern(
    r"\b(?:[Ii]t|[Ii]ts|[Tt]hey|[Tt]heir|[Tt]hem|[Hh]e|[Ss]he|[Hh]is|[Hh]er|[Tt]his|[Tt]hese|[Tt]here|[Tt]hen"
    r"|[Ii]ls?|[Ee]lles?|[Ss]on|[Ss]a|[Ss]es|[Ll]eurs?|[Cc]et(?:te)?|[Cc]es|y"
    r"|[Ee]r|[Ss]ie|[Ii]hre?[nmrs]?|[Ss]eine?[nmrs]?|[Dd]ort|[Dd]iese[nmrs]?|[Ss]us?|[Ee]st[aeo]s?)\b"
)
"""Words that stand for what another sentence has named."""


def _leans_on_the_one_before(
    evidence: Evidence, fact_id: str, paragraph: Paragraph, cited: Cited
) -> bool:
    """Whether a text says `its` of what the fact before it names, which cites this paragraph."""
    if not _ANAPHORA.search(evidence.text(fact_id)):
        return False
    facts = evidence.base.facts
    rows = [one for one, fact in facts.items() if fact.section == facts[fact_id].section]
    before = rows[: rows.index(fact_id)][-1:]
    return any(
        other.citation.source == cited.citation.source and paragraph in (other.paragraphs or ())
        for one in before
        for other in evidence.cited[one]
    )


def _stems(text: str) -> frozenset[str]:
    return stems_of(fold(text)) | states_in(text)


def nearest_paragraph(evidence: Evidence, fact_id: str, cited: Cited) -> Paragraph:
    """The paragraph of a cited source whose words are nearest to the fact's."""
    copy, stems = evidence.copies[cited.citation.source], _stems(evidence.text(fact_id))
    return max(copy.paragraphs, key=lambda one: copy.likeness(stems, one))


IDLE_PARAGRAPH = Rule(
    "idle-paragraph",
    WARNING,
    "A cited paragraph has something of the fact, or words as near as any other's.",
    "mend the number of the paragraph, or take the citation out",
    LOOKED_UP,
    _idle_paragraph,
)
