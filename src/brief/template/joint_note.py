"""The one note of words that several facts bear out: in a drawing, a table, a line to take."""

from __future__ import annotations

from collections.abc import Collection

from brief.facts import FactBase
from brief.facts.cited_text import citations_of
from brief.model import FactSpan, Inline, Inlines, NoteMark, Text


def joint_note(base: FactBase, facts: Collection[str]) -> NoteMark:
    """What the facts cite, each place once; it says so if one of them is contested."""
    cited = tuple(dict.fromkeys(each for fact in facts for each in citations_of(base, fact)))
    contested = tuple(fact for fact in facts if fact in base.contested)
    remark = (Text(base.words("contested")),) if contested else ()
    return NoteMark(cited, remark, contested=contested)


def joint_mark(base: FactBase, facts: Collection[str]) -> Inlines:
    """The mark of that note, as a part of each of the facts; the first is outermost."""
    mark: Inline = joint_note(base, facts)
    for fact in reversed(tuple(facts)):
        mark = FactSpan(fact, (mark,))
    return (mark,)
