"""Likelihood of the contrary: likely to be untrue that, unlikely not to."""

from __future__ import annotations

import re

from brief.late import pattern

_UNTRUE = (
    r"(?:un-?true|false|wrong|mistaken|incorrect|an error|a mistake|unfounded|not so|not true)"
)
_LIKELY = r"(?:(?:very|highly)\s)?(?:likely|probable|unlikely|improbable)"
_VIEW = (
    r"(?:claim|view|idea|judgement|judgment|assessment|notion|statement|assumption|belief|thesis"
    r"|theory|hypothesis|forecast|prediction|expectation|suggestion)"
)
_TURNED = pattern(
    rf"\bit\s(?:is|seems|remains)\s{_LIKELY}\s(?:to\sbe|to\sprove|to\sturn\sout)\s{_UNTRUE}\sthat\b"
    rf"|\b{_VIEW}\sthat\s[^.;]{{1,120}}?\s(?:is|are|was)\s{_LIKELY}\s(?:to\sbe|to\sprove)\s{_UNTRUE}\b"
    rf"|\bit\s(?:is|was)\s(?:almost\scertainly|probably|likely)\s{_UNTRUE}\sthat\b"
    rf"|\bit\s(?:is|was)\s(?:probably|likely)\snot\s(?:so|true|right|the\scase)\sthat\b"
    r"|\b(?:unlikely|improbable)\s(?:not\sto|to\sfail\sto|to\sremain\swithout)\b"
    r"|\b(?:unlikely|improbable)\sthat\s(?:(?!(?:which|who|that|whose|if)\b)[\w'\u2019-]+\s){1,6}?"
    r"(?:will|would|do|does|did|is|are|has|have|can|could|should|shall)\s(?:not|never)\b"
    r"|\b(?:unlikely|improbable)\sthat\s(?:no|none|nobody|neither)\b"
    r"|\b(?:unlikely|improbable)\sthat\s[^.;,]{1,80}?(?:\w+n['\u2019]t|cannot|won['\u2019]t)\s",
    re.IGNORECASE,
)


def turned_terms(text: str) -> tuple[str, ...]:
    """Where a text says how likely it is that something is not so, or denies twice."""
    return tuple(found[0].strip() for found in _TURNED.finditer(text))
