"""The words by which a side is told, and those of a reason, held against call and facts."""

from __future__ import annotations

import re

from brief.check.reading import Reading
from brief.facts import Conflict
from brief.facts.cited_text import citations_of
from brief.late import pattern
from brief.prose import WORD, fold

_LEAST, _STEM = 4, 5
_EMPTY = frozenset(
    "said says account report reported about with from that this both also only there which"  # noqa: SIM905 - a row of words
    " first second more than then later before after".split()
)
_DENIED = pattern(
    r"\b(?:does|do|did|is|are|was|were|has|have|had|can|could|cannot|will|would)\s?"
    r"(?:not|never|hardly)\s(?:\w+ly\s|be\s|been\s)?(?!the\b|all\b|any\b|yet\b|one\b|its\b|say)(?P<what>[a-z]{3,})"
)
_ANY_DENIAL = pattern(r"\b(?:not|cannot|no|never|hardly|nor|neither|without|only)\b|n['\u2019]t\b")


def words_of_another(reading: Reading, conflict: Conflict) -> tuple[str, str]:
    """A side whose label has only words of another's fact, with that other; or two "".

    What stands before a colon tells whose side it is, and is held against its owner elsewhere.
    """
    told = {one: _stems(_told(reading, one)) for one in conflict.facts}
    for side, label in conflict.sides.items():
        said = _stems(label.rpartition(": ")[2])
        ours = said - _stems(conflict.question) or said
        if ours and ours.isdisjoint(told.get(side, ())):
            for other, theirs in told.items():
                if other != side and ours <= theirs:
                    return side, other
    return "", ""


def _told(reading: Reading, fact_id: str) -> str:
    """A fact's words, with those on its owner and its sources."""
    base = reading.base
    owner = base.names.get(base.facts[fact_id].by)
    sources = (base.sources[one.source] for one in citations_of(base, fact_id))
    called = (f"{one.known_title} {one.container_title} {one.nature}" for one in sources)
    own = f"{owner.print} {owner.role}" if owner else ""
    return " ".join((reading.text(fact_id), base.facts[fact_id].short, own, *called))


def _stems(text: str) -> frozenset[str]:
    words = (one for one in WORD.findall(fold(text)) if len(one) >= _LEAST and one not in _EMPTY)
    return frozenset(one[:_STEM] for one in words if not one[0].isdigit())


def denied_of_call(conflict: Conflict) -> str:
    """What a reason denies and its call has as so: it does not fit, where the call says fits."""
    call = conflict.call
    if _ANY_DENIAL.search(call):
        return ""
    for found in _DENIED.finditer(conflict.because.text):
        stem = found["what"].removesuffix("s").removesuffix("e")[:_STEM]
        if re.search(rf"\b{re.escape(stem)}(?:s|es|ed|ing|e)?\b", call, re.IGNORECASE):
            return f'"{found[0]}", its call says that it does'
    return ""
