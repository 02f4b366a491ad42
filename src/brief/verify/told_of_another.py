"""Whose things, values, degrees and places are told as those of another."""

from __future__ import annotations

from collections.abc import Sequence

from brief.prose import split_sentences, without_quotations
from brief.prose.whose import of_another_state
from brief.verify.evidence import Evidence
from brief.verify.exchanged_values import steps_exchanged, values_exchanged
from brief.verify.fillers import other_partner
from brief.verify.more_less import degree_turned, little_told, several_counted
from brief.verify.parts_of_months import part_turned
from brief.verify.placed_people import other_holder_there
from brief.verify.subjects_exchanged import subjects_exchanged
from brief.verify.surpluses import surplus_turned
from brief.verify.voices import turned_voice
from brief.verify.votes import turned_vote
from brief.verify.wished import told_as_open


def told_of_another(
    evidence: Evidence, fact_id: str, typed: str, near: Sequence[str], words: Sequence[str]
) -> str:
    """What a text has the other way round than its paragraphs, or of another than they; or ""."""
    fact, text = evidence.base.facts[fact_id], evidence.text(fact_id)
    sentences = [one for said in words for one in split_sentences(said)]
    return (
        values_exchanged(fact, sentences)
        or steps_exchanged(fact, sentences)
        or turned_vote(without_quotations(text), words)
        or surplus_turned(without_quotations(text), words)
        or part_turned(without_quotations(text), words)
        or degree_turned(typed, words)
        or little_told(typed, near)
        or several_counted(typed, words)
        or told_as_open(typed, near, words)
        or other_partner(typed, near, words)
        or subjects_exchanged(without_quotations(text), words)
        or turned_voice(without_quotations(text), words)
        or other_holder_there(fact, text, sentences, evidence.base.names)
        or of_another_state(without_quotations(text), words)
    )
