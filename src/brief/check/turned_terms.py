"""Likelihood of the contrary: likely to be untrue that, unlikely not to."""

from __future__ import annotations

import re

from brief.late import pattern

_UNTRUE = (
    r"(?:un-?true|false|wrong|mistaken|incorrect|an error|a mistake|unfounded|not so|not true)"
)
_LIKELY = r"(?:(?:very|highly)\s)?(?:likely|probable|unlikely|improbable)"
_DEGREE = (
    r"(?:(?:very\s|highly\s)?(?:likely|probable|unlikely|improbable)|almost\scertain(?:ly)?"
    r"|roughly\seven|remote)"
)
_OTHER = (
    r"(?:(?<!almost\s)certain|sure|inevitable|unavoidable|possible|impossible|doubtful|conceivable"
    r"|inconceivable|out\sof\sthe\squestion|a\s(?:certainty|possibility))"
)
"""Another degree beside the one that is meant: likely or certain."""
_VIEW = (
    r"(?:claim|view|idea|judgement|judgment|assessment|notion|statement|assumption|belief|thesis"
    r"|theory|hypothesis|forecast|prediction|expectation|suggestion)"
)
_NOBODY = (
    r"(?:few|nobody|no\sone|none|not|never|n['\u2019]t|cannot|(?:hardly|scarcely|barely)\s(?:any\w*|an?)"
    r"(?:\s\w+)?)"
)
_CALLS = r"(?:call|think|thought|consider|deem|find|found|hold|held|term|rate)(?:s|ed|ing)?"
_NO_LONGER = (
    rf"\bit\s(?:used\sto\sbe|was\sonce|had\s(?:once\s)?been|is\sno\slonger)\s{_DEGREE}\b"
    rf"|\bit\s(?:is|was)\s{_DEGREE}\s(?:until|till|at\s(?:best|most|the\s(?:very\s)?most))\b"
    rf"|\b(?:is|was|seems)\snot,\s[^,.;]{{1,40}},\s(?:at\sall\s)?{_DEGREE}\b"
    rf"|\bnothing\s{_LIKELY}\sabout\b|\bno\s(?:more|less)\s{_LIKELY}\b"
    rf"|\b{_DEGREE}\b[^.;]{{0,120}},\swhich\sis\s(?:about\s|roughly\s)?an?\s(?:even|one-in|\d+)"
    rf"|\b{_NOBODY}\s(?:[\w'\u2019]+\s){{0,6}}?{_CALLS}\s(?:it|this|that)\s(?:as\s)?{_DEGREE}\b"
)
"""It was likely, few would call it so, and it is so at best."""
_TURNED = pattern(
    rf"{_NO_LONGER}|"
    rf"\bit\s(?:is|seems|remains)\s{_LIKELY}\s(?:to\sbe|to\sprove|to\sturn\sout)\s{_UNTRUE}\sthat\b"
    rf"|\b{_VIEW}\sthat\s[^.;]{{1,120}}?\s(?:is|are|was)\s{_LIKELY}\s(?:to\sbe|to\sprove)\s{_UNTRUE}\b"
    rf"|\bit\s(?:is|was)\s(?:almost\scertainly|probably|likely)\s{_UNTRUE}\sthat\b"
    rf"|\bit\s(?:is|was)\s(?:probably|likely)\snot\s(?:so|true|right|the\scase)\sthat\b"
    rf"|\b{_DEGREE}(?:,\s[^,.;]{{1,60}},)?\s(?:that\sit\s(?:is|was|proves|remains)"
    rf"|that\sit\swill\s(?:be|prove))\s{_UNTRUE}\b"
    rf"|\b{_DEGREE},?\s(?:or|and|to|if\snot|but\snot|,\s?perhaps|,\s?even)\s(?:even\s|almost\s|perhaps\s)?{_OTHER}\b"
    rf"|\b{_OTHER},?\s(?:or|and|if\snot|to)\s(?:at\sleast\s|even\s)?{_DEGREE}\b(?=[,\s](?:\s?that|to)\b)"
    rf"|(?<!nobody\s)(?<!no\sone\s)(?<!not\s)(?<!n't\s)(?<!n\u2019t\s)(?<!never\s)(?<!hardly\s)(?<!few\s)(?<!no\s)(?<!little\s)"
    rf"\b(?:doubt(?:s|ed)?|doubtful|disput(?:e[sd]?|able)|deny|denies|denied|disagree[sd]?|reject(?:s|ed)?|question(?:s|ed|able)?)"
    rf"\s(?:about\s)?(?:whether|that|if)\s(?:it|this|that)\s(?:is|was|were)\s(?:still\s|even\s|at\sall\s)?{_DEGREE}\b"
    rf"|\b(?:by\sno\smeans|in\sno\sway|not\sin\sany\sway|not\sin\sthe\sleast|nowhere\snear|on\sno\saccount)"
    rf"\s(?:at\sall\s|so\s)?{_DEGREE}\b"
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
